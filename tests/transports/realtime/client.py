"""A scripted Realtime client: a call among fakes on virtual time; every server event is checked by openai's types."""

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from openai.types.realtime import RealtimeServerEvent
from pydantic import TypeAdapter

from tests.engine.stage import Cast
from tests.screenplay import Scene
from voiceloop.core.audio import Samples, to_pcm16
from voiceloop.engine.settings import SessionSettings
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.realtime.call import Call
from voiceloop.transports.realtime.config import Kind
from voiceloop.transports.realtime.errors import Json
from voiceloop.transports.realtime.options import CallSettings
from voiceloop.transports.resample import StreamResampler

SERVER_EVENT: TypeAdapter[RealtimeServerEvent] = TypeAdapter(RealtimeServerEvent)
FRAME_MS = 20


@dataclass
class Client:
    """What a client of one call sends and was told."""

    call: Call
    told: list[Json] = field(default_factory=list)
    reader: asyncio.Task[None] | None = None
    _out: StreamResampler = field(default_factory=lambda: StreamResampler(16_000, 24_000))

    def send(self, kind: str, **fields: Any) -> None:
        self.call.receive({"type": kind, **fields})

    def update(self, kind: str = "realtime", **session: Any) -> None:
        self.send("session.update", session={"type": kind, **session})

    def append(self, samples: Samples) -> None:
        audio = to_pcm16(self._out.process(samples)).tobytes()
        if audio:
            self.send("input_audio_buffer.append", audio=base64.b64encode(audio).decode())

    async def say(self, scene: Scene) -> None:
        """Stream a scene at the pace of speech."""
        samples, step = scene.samples, 16 * FRAME_MS
        for start in range(0, len(samples), step):
            self.append(samples[start : start + step])
            await asyncio.sleep(FRAME_MS / 1000.0)

    def types(self, prefix: str = "") -> list[str]:
        return [event["type"] for event in self.told if event["type"].startswith(prefix)]

    def all(self, kind: str) -> list[Json]:
        return [event for event in self.told if event["type"] == kind]

    def one(self, kind: str) -> Json:
        (event,) = self.all(kind)
        return event

    @property
    def error(self) -> Json:
        found: Json = self.one("error")["error"]
        return found

    @property
    def sound(self) -> Samples:
        deltas = [base64.b64decode(event["delta"]) for event in self.all("response.output_audio.delta")]
        return np.frombuffer(b"".join(deltas), "<i2").astype(np.float32) / 32768.0

    async def read(self) -> None:
        async for event in self.call.events():
            assert isinstance(event, dict)
            if not event["type"].startswith("voiceloop."):
                SERVER_EVENT.validate_python(event, strict=True)
            self.told.append(event)


@asynccontextmanager
async def connected(
    cast: Cast | None = None, kind: Kind = "realtime", settings: SessionSettings | None = None
) -> AsyncIterator[Client]:
    """A client of an open call."""
    cast = cast or Cast(Scene().silence(0.1))
    session = settings or replace(cast.settings, output_rate_hz=24_000)
    call = Call(cast.engine(), CallSettings(session, PromptSettings()), kind, "sess_test")
    await call.open()
    client = Client(call)
    client.reader = asyncio.create_task(client.read())
    try:
        yield client
        await asyncio.sleep(0.01)
    finally:
        await call.aclose()
        await client.reader

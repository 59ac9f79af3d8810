"""The audio REST interface among fakes, behind a real server on a loopback port."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2
import numpy as np
import uvicorn
from fastapi import FastAPI
from openai import AsyncOpenAI

from tests.transports.recordings import pcm, tone, wav_bytes
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.ports import Ports
from voiceloop.engine.engine import Engine
from voiceloop.engine.settings import SessionSettings
from voiceloop.fakes import (
    ScriptedLanguageModel,
    ScriptedSpeechToText,
    ScriptedTextToSpeech,
    ScriptedTurnModel,
    ScriptedVoiceActivity,
)
from voiceloop.models.store import ModelStore
from voiceloop.server.audio import AudioRestSettings, Decoders, audio_routes, shape_errors

PAUSE_S = 1.5


def talk(*spoken_s: float) -> Samples:
    """Speech of these lengths, with silence before, between and after."""
    pause = np.zeros(int(PAUSE_S * SAMPLE_RATE_HZ), np.float32)
    return np.concatenate([pause, *(part for each_s in spoken_s for part in (tone(seconds=each_s), pause))])


def talk_wav(*spoken_s: float) -> bytes:
    return wav_bytes(pcm(talk(*spoken_s)))


@dataclass
class House:
    """What is served; replace any of it."""

    ears: ScriptedSpeechToText = field(default_factory=lambda: ScriptedSpeechToText(["hello there", "and good bye"]))
    voice: ScriptedTextToSpeech = field(default_factory=ScriptedTextToSpeech)
    voice_activity: ScriptedVoiceActivity = field(default_factory=ScriptedVoiceActivity)
    settings: AudioRestSettings = field(default_factory=AudioRestSettings)
    store: ModelStore = field(default_factory=lambda: ModelStore(Path("no/such/store")))
    url: str = ""

    @property
    def openai(self) -> AsyncOpenAI:
        """A stock client; close it."""
        return AsyncOpenAI(api_key="none", base_url=f"{self.url}/v1", max_retries=0)

    @property
    def http(self) -> httpx2.AsyncClient:
        """A plain client; close it."""
        return httpx2.AsyncClient(base_url=self.url, trust_env=False, timeout=30.0)

    @asynccontextmanager
    async def open(self) -> AsyncIterator["House"]:
        ports = Ports(self.ears, ScriptedLanguageModel("Yes."), self.voice, ScriptedTurnModel())
        engine = Engine(self.voice_activity, ports)
        decoders = Decoders(self.settings.decode)
        app = FastAPI()
        app.include_router(audio_routes(engine, SessionSettings(), self.settings, decoders, self.store))
        shape_errors(app)
        try:
            async with listening(app) as self.url:
                yield self
        finally:
            await decoders.aclose()
            await engine.aclose()


@asynccontextmanager
async def listening(app: FastAPI) -> AsyncIterator[str]:
    """The application on a free loopback port; its address."""
    options = uvicorn.Config(
        app, host="127.0.0.1", port=0, loop="none", ws="none", lifespan="off", log_config=None, access_log=False
    )
    server = uvicorn.Server(options)
    with options.bind_socket() as bound:
        serving = asyncio.create_task(server.serve([bound]))
        try:
            while not server.started:
                await asyncio.sleep(0.005)
            yield f"http://127.0.0.1:{bound.getsockname()[1]}"
        finally:
            server.should_exit = True
            await serving


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for what has to become so within ten seconds."""
    async with asyncio.timeout(10.0):
        while not is_so():
            await asyncio.sleep(0.01)

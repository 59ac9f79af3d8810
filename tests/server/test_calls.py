"""The calls of a real server behind its door: what a client secret brings, places, and the end of the server."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.running import running, scripted_app
from voiceloop.core.audio import SAMPLE_RATE_HZ, to_pcm16
from voiceloop.fakes import ScriptedLanguageModel
from voiceloop.server.calls import Calls
from voiceloop.server.door import Door
from voiceloop.server.door_settings import DoorSettings
from voiceloop.server.draining import Drain
from voiceloop.server.gate import Gate
from voiceloop.server.keys import KeyStore
from voiceloop.server.limits import LimitSettings
from voiceloop.server.metering import Meter
from voiceloop.server.secrets import Signer

ORDER = Scene().silence(0.2).say(0.8, "a tea please").silence(0.6)


class Served:
    """A server with a key, of one session at a time."""

    def __init__(self, folder: Path, cast: Cast | None = None, drain_s: float = 5.0) -> None:
        limits = LimitSettings(sessions=1, audio_minutes_per_day=0.02)
        settings = DoorSettings(limits=limits)
        keys = KeyStore(folder / "keys.json")
        self.key, self.record = keys.create("phone", ["realtime"])
        self.signer = Signer(lambda: keys.signing_secret)
        app = scripted_app(cast)
        self.calls: Calls = app.state.calls
        self.drain = Drain(self.calls, drain_s)
        gate = Gate(settings, keys, self.signer, "127.0.0.1", (self.drain.refusal,))
        self.door = Door(app, gate, is_going_away=lambda: self.drain.is_draining)
        self.meter = Meter(self.calls.metered, limits)
        self.port = 0

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Served"]:
        async with running(self.door) as self.port:
            yield self

    def connect(self, token: str = "", query: str = "", **more: Any) -> connect:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return connect(f"ws://127.0.0.1:{self.port}/v1/realtime?{query}", additional_headers=headers, **more)

    async def drained(self) -> None:
        over = asyncio.Event()
        self.drain.begin(over.set)
        async with asyncio.timeout(10):
            await over.wait()


async def told(socket: ClientConnection, until: str) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = []
    async with asyncio.timeout(10):
        while not events or events[-1]["type"] != until:
            message = await socket.recv()
            if isinstance(message, str):
                events.append(json.loads(message))
    return events


async def refused(connecting: connect) -> tuple[int, str]:
    with pytest.raises(InvalidStatus) as caught:
        await connecting
    response = caught.value.response
    return response.status_code, json.loads(response.body or b"{}")["error"]["code"]


async def closed(socket: ClientConnection) -> int:
    async with asyncio.timeout(10):
        await socket.wait_closed()
    assert socket.close_code is not None
    return socket.close_code


async def test_a_stranger_is_refused_before_the_socket_is_open(tmp_path: Path) -> None:
    async with Served(tmp_path).open() as served:
        assert await refused(served.connect()) == (401, "missing_api_key")


async def test_a_page_with_a_client_secret_has_the_session_that_it_was_made_for(tmp_path: Path) -> None:
    async with Served(tmp_path).open() as served:
        session = {"type": "realtime", "instructions": "Be kind."}
        token, _ = served.signer.sign(served.record.id, frozenset({"realtime"}), 60, session)
        protocols = [Subprotocol("realtime"), Subprotocol(f"openai-insecure-api-key.{token}")]
        async with served.connect(subprotocols=protocols) as socket:
            assert socket.subprotocol == "realtime"
            updated = (await told(socket, "session.updated"))[-1]
    assert updated["session"]["instructions"] == "Be kind."


async def test_a_key_has_so_many_sessions_and_no_more(tmp_path: Path) -> None:
    async with Served(tmp_path).open() as served:
        async with served.connect(served.key) as socket:
            await told(socket, "session.created")
            assert await refused(served.connect(served.key)) == (429, "too_many_sessions")
        async with asyncio.timeout(10):
            while served.calls.count:
                await asyncio.sleep(0.01)
        async with served.connect(served.key) as socket:
            await told(socket, "session.created")


async def test_a_dropped_call_keeps_its_place_until_it_cannot_come_back(tmp_path: Path) -> None:
    async with Served(tmp_path).open() as served:
        async with served.connect(served.key, "resumable=true") as socket:
            token = (await told(socket, "voiceloop.session.resumable"))[-1]["token"]
            socket.transport.abort()
        await asyncio.sleep(0.05)
        assert await refused(served.connect(served.key)) == (429, "too_many_sessions")
        async with served.connect(served.key, f"resume={token}"):
            assert served.calls.count == 1


async def test_a_call_ends_when_the_sound_of_its_key_is_used_up(tmp_path: Path) -> None:
    async with Served(tmp_path).open() as served:
        async with served.connect(served.key, "audio=binary&rate=16000") as socket:
            for _ in range(14):
                await socket.send(bytes(2 * SAMPLE_RATE_HZ // 10))
            while served.calls.count and not any(call.sound_s >= 1.2 for call in served.calls.metered()):
                await asyncio.sleep(0.01)
            served.meter.look()
            assert (await told(socket, "voiceloop.session.ended"))[-1]["reason"] == "audio_quota_exceeded"
        assert await refused(served.connect(served.key)) == (429, "audio_quota_exceeded")


async def test_at_the_end_clients_are_told_and_closed_with_1001(tmp_path: Path) -> None:
    async with Served(tmp_path).open() as served:
        async with served.connect(served.key) as socket:
            await told(socket, "session.created")
            await served.drained()
            events = await told(socket, "voiceloop.session.ended")
            code = await closed(socket)
        assert await refused(served.connect(served.key)) == (503, "going_away")
    assert [event["type"] for event in events] == ["voiceloop.going_away", "voiceloop.session.ended"]
    assert (events[0]["within_s"], events[1]["reason"], code) == (5.0, "going_away", 1001)


async def test_a_running_turn_ends_before_the_server_does(tmp_path: Path) -> None:
    cast = Cast(ORDER, language_model=ScriptedLanguageModel("Here is your tea."))
    async with Served(tmp_path, cast).open() as served:
        async with served.connect(served.key, "audio=binary&rate=16000") as socket:
            pcm = to_pcm16(ORDER.samples).tobytes()
            for start in range(0, len(pcm) - 639, 640):
                await socket.send(pcm[start : start + 640])
            await told(socket, "response.created")
            await served.drained()
            events = await told(socket, "voiceloop.session.ended")
    (done,) = [event for event in events if event["type"] == "response.done"]
    assert done["response"]["status"] == "completed"


async def test_a_call_that_waits_for_its_client_does_not_hold_the_server_up(tmp_path: Path) -> None:
    async with Served(tmp_path).open() as served:
        async with served.connect(served.key, "resumable=true") as socket:
            await told(socket, "voiceloop.session.resumable")
            socket.transport.abort()
        await asyncio.sleep(0.05)
        await served.drained()
        assert served.calls.count == 0

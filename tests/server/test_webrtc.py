"""`/v1/realtime/calls` over real HTTP and real UDP, with a client of another make."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import httpx
import numpy as np
import openai
import pytest
from fastapi import FastAPI

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.running import running
from tests.transports.webrtc.client import LOOPBACK, Client, client, until
from voiceloop.core.errors import OverloadedError
from voiceloop.fakes import ScriptedLanguageModel
from voiceloop.server.calls import Calls
from voiceloop.server.peers import Peers
from voiceloop.server.webrtc import webrtc_routes
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.realtime.options import CallSettings
from voiceloop.transports.webrtc.settings import WebRtcSettings

ORDER = Scene().silence(0.5).say(0.8, "a tea please").silence(3.0)
LONG = "Well, that is a long story. " + "It goes on and on and never seems to come to its end. " * 8
QUIET = Scene().silence(0.1)


@dataclass
class Server:
    """A server of WebRTC calls over scripted engines, and a client of its HTTP interface."""

    http: httpx.AsyncClient
    calls: Calls
    peers: Peers


@asynccontextmanager
async def serving(
    cast: Cast | None = None,
    settings: WebRtcSettings = LOOPBACK,
    prepare: Callable[[FastAPI], None] = lambda app: None,
) -> AsyncIterator[Server]:
    cast = cast or Cast(QUIET)
    session = replace(cast.settings, output_rate_hz=24_000)
    calls = Calls(cast.engine(), CallSettings(session, PromptSettings()))
    peers = Peers(calls, settings)
    app = FastAPI()
    app.include_router(webrtc_routes(peers, calls))
    prepare(app)
    try:
        async with running(app) as port, httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as http:
            yield Server(http, calls, peers)
            await peers.aclose()
            await calls.aclose()
    finally:
        await peers.aclose()
        await calls.aclose()


def events(caller: Client) -> list[dict[str, Any]]:
    return [json.loads(message) for message in caller.messages]


def types(caller: Client) -> list[str]:
    return [event["type"] for event in events(caller)]


async def connect(server: Server, caller: Client, **body: Any) -> str:
    """Begin a call with JSON; its id."""
    answer = await server.http.post("/v1/realtime/calls", json={"sdp": await caller.offer(), **body})
    assert answer.status_code == 201, answer.text
    await caller.accept(answer.text)
    await caller.opened()
    return answer.headers["location"].rpartition("/")[2]


async def test_a_spoken_order_is_heard_and_answered_aloud() -> None:
    async with serving(Cast(ORDER)) as server, client(ORDER.samples) as caller:
        await connect(server, caller)
        await until(lambda: "response.done" in types(caller), 20.0)
        await asyncio.sleep(0.2)
    told = {event["type"]: event for event in events(caller)}
    assert told["conversation.item.input_audio_transcription.completed"]["transcript"] == "a tea please"
    assert told["response.output_audio_transcript.done"]["transcript"] == "Certainly."
    assert types(caller)[0] == "session.created"
    assert "output_audio_buffer.started" in types(caller)
    assert "response.output_audio.delta" not in types(caller)
    assert np.abs(caller.sound).max() > 0.02


async def test_a_barge_in_is_heard_at_once() -> None:
    scene = Scene().silence(0.5).say(0.8, "a tea please").silence(2.0).say(1.2, "no wait a coffee").silence(3.0)
    mind = ScriptedLanguageModel(LONG, first_token_s=0.05, token_s=0.002)
    async with serving(Cast(scene, language_model=mind)) as server, client(scene.samples) as caller:
        call_id = await connect(server, caller)
        await until(lambda: "output_audio_buffer.started" in types(caller), 20.0)
        await until(lambda: "output_audio_buffer.cleared" in types(caller), 20.0)
        report = server.peers.report(call_id)
        assert report is not None
        await asyncio.sleep(0.1)
        after = server.peers.report(call_id)
    assert after is not None
    assert after.sent_packets == report.sent_packets


async def test_the_openai_client_s_json_and_browsers_forms_and_plain_offers_are_taken() -> None:
    async with serving() as server:
        for attempt in range(4):
            async with client(None, "recvonly") as caller:
                offer = await caller.offer()
                session = {"type": "realtime", "instructions": "Be kind."}
                if attempt == 0:
                    async with openai.AsyncOpenAI(base_url=f"{server.http.base_url}/v1", api_key="none") as api:
                        answer = (await api.realtime.calls.create(sdp=offer, session=session)).text  # type: ignore[arg-type]
                elif attempt == 1:
                    form = {"sdp": (None, offer), "session": (None, json.dumps(session))}
                    answer = (await server.http.post("/v1/realtime/calls", files=form)).text
                elif attempt == 2:
                    form = {"sdp": ("offer.sdp", offer, "application/sdp"), "session": (None, json.dumps(session))}  # type: ignore[dict-item]
                    answer = (await server.http.post("/v1/realtime/calls", files=form)).text
                else:
                    headers = {"Content-Type": "application/sdp"}
                    answer = (await server.http.post("/v1/realtime/calls", content=offer, headers=headers)).text
                await caller.accept(answer)
                await caller.opened()
                wanted = "session.created" if attempt == 3 else "session.updated"
                await until(lambda wanted=wanted, caller=caller: wanted in types(caller))  # type: ignore[misc]
                if attempt < 3:
                    assert events(caller)[-1]["session"]["instructions"] == "Be kind."


async def test_events_are_carried_out_and_wrong_ones_told() -> None:
    async with serving() as server, client(None, "recvonly") as caller:
        await connect(server, caller)
        assert caller.channel is not None
        caller.channel.send('{"type": "session.update", "session": {"type": "realtime", "instructions": "Hm."}}')
        await until(lambda: "session.updated" in types(caller))
        caller.channel.send("{")
        await until(lambda: "error" in types(caller))
    assert events(caller)[-1]["error"]["code"] == "invalid_json"


async def test_hanging_up_ends_the_call() -> None:
    async with serving() as server, client(None, "recvonly") as caller:
        call_id = await connect(server, caller)
        assert (await server.http.post(f"/v1/realtime/calls/{call_id}/hangup")).status_code == 200
        await until(lambda: not server.calls.list())
        await until(lambda: caller.connection.connectionState == "closed")
        assert (await server.http.post(f"/v1/realtime/calls/{call_id}/hangup")).status_code == 404
    assert types(caller)[-1] == "voiceloop.session.ended"


async def test_a_call_ends_with_its_client() -> None:
    async with serving() as server, client(None, "recvonly") as caller:
        await connect(server, caller)
        assert len(server.calls.list()) == 1
        await caller.connection.close()
        await until(lambda: not server.calls.list())


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        (b"{}", {"Content-Type": "application/json"}, 400, "missing_required_parameter"),
        (b'{"sdp": 3}', {"Content-Type": "application/json"}, 400, "missing_required_parameter"),
        (b'{"sdp": "v=0", "session": 3}', {"Content-Type": "application/json"}, 400, "invalid_value"),
        (b"[]", {"Content-Type": "application/json"}, 400, "invalid_json"),
        (b"nonsense", {"Content-Type": "application/sdp"}, 400, "bad_sdp"),
        (b"\xff\xfe", {"Content-Type": "application/sdp"}, 400, "bad_sdp"),
        (b"v=0", {"Content-Type": "text/plain"}, 415, "unsupported_content_type"),
        (b"v=0", {}, 415, "unsupported_content_type"),
        (b"v" * 200_000, {"Content-Type": "application/sdp"}, 413, "content_too_large"),
        (b"v" * 200_000, {"Content-Type": "application/json"}, 413, "content_too_large"),
    ],
)
async def test_what_is_no_offer_is_refused(body: bytes, headers: dict[str, str], status: int, code: str) -> None:
    async with serving() as server:
        answer = await server.http.post("/v1/realtime/calls", content=body, headers=headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


@pytest.mark.parametrize(
    ("session", "param"),
    [
        ({"type": "party"}, "session.type"),
        ({"type": "realtime", "tempo": 3}, "session.tempo"),
        ({"type": "realtime", "audio": {"output": {"voice": "nobody"}}}, "session.audio.output.voice"),
    ],
)
async def test_a_session_that_cannot_be_is_refused_and_leaves_no_call(session: dict[str, Any], param: str) -> None:
    async with serving() as server, client(None, "recvonly") as caller:
        body = {"sdp": await caller.offer(), "session": session}
        answer = await server.http.post("/v1/realtime/calls", json=body)
        assert server.calls.list() == ()
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


async def test_without_room_a_call_is_refused_with_a_time_to_come_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving() as server, client(None, "recvonly") as caller:

        def full(*_: Any) -> Any:
            raise OverloadedError("No room")

        monkeypatch.setattr(server.calls, "open", full)
        answer = await server.http.post("/v1/realtime/calls", json={"sdp": await caller.offer()})
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")


async def test_many_callers_come_and_go_and_nothing_is_left() -> None:
    async with serving() as server:
        before = len(asyncio.all_tasks())
        async with client(None, "recvonly") as caller:
            offer = await caller.offer()
        for _ in range(30):
            answer = await server.http.post("/v1/realtime/calls", json={"sdp": offer})
            assert answer.status_code == 201
            assert (await server.http.post(f"{answer.headers['location']}/hangup")).status_code == 200
        await until(lambda: not server.calls.list())
        await until(lambda: len(asyncio.all_tasks()) <= before + 1)

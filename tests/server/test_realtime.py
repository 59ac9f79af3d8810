"""The Realtime protocol over a real WebSocket, with the stock openai client."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import numpy as np
import openai
import pytest
from starlette.types import Message
from starlette.websockets import WebSocket
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.running import running, scripted_app
from voiceloop.core.audio import to_pcm16
from voiceloop.fakes import ScriptedLanguageModel
from voiceloop.server.realtime import StarletteSocket
from voiceloop.transports.resample import StreamResampler

ORDER = Scene().silence(0.2).say(0.8, "a tea please").silence(0.6)
LONG = "Well, that is a long story. " + "It goes on and on and never seems to come to its end. " * 8


def pcm24(scene: Scene) -> bytes:
    return to_pcm16(StreamResampler(16_000, 24_000).process(scene.samples)).tobytes()


@asynccontextmanager
async def opened(cast: Cast | None = None, query: str = "") -> AsyncIterator[tuple[ClientConnection, int]]:
    async with running(scripted_app(cast)) as port:
        async with connect(f"ws://127.0.0.1:{port}/v1/realtime?{query}") as socket:
            yield socket, port


async def told(socket: ClientConnection, until: str) -> list[dict[str, Any]]:
    """Events up to and with the first of a type; binary frames are left out."""
    events: list[dict[str, Any]] = []
    async with asyncio.timeout(10):
        while not events or events[-1]["type"] != until:
            message = await socket.recv()
            if isinstance(message, str):
                events.append(json.loads(message))
    return events


async def test_a_stock_openai_client_holds_a_conversation() -> None:
    async with running(scripted_app(Cast(ORDER))) as port:
        client = openai.AsyncOpenAI(base_url=f"http://127.0.0.1:{port}/v1", api_key="none")
        async with client.realtime.connect(model="voiceloop") as connection:
            await connection.session.update(session={"type": "realtime", "instructions": "Be kind."})
            audio = pcm24(ORDER)
            for start in range(0, len(audio), 4_800):
                chunk = base64.b64encode(audio[start : start + 4_800]).decode()
                await connection.input_audio_buffer.append(audio=chunk)
            heard, sound, status = "", b"", None
            async with asyncio.timeout(10):
                async for event in connection:
                    if event.type == "conversation.item.input_audio_transcription.completed":
                        heard = event.transcript
                    elif event.type == "response.output_audio.delta":
                        sound += base64.b64decode(event.delta)
                    elif event.type == "response.done":
                        status = event.response.status
                        break
    assert heard == "a tea please"
    assert np.abs(np.frombuffer(sound, "<i2")).max() > 500
    assert status == "completed"


async def test_what_is_no_json_is_refused_and_the_call_goes_on() -> None:
    async with opened() as (socket, _):
        await told(socket, "session.created")
        await socket.send("{")
        (error,) = await told(socket, "error")
        await socket.send(json.dumps({"type": "session.update", "session": {"type": "realtime"}}))
        await told(socket, "session.updated")
    assert error["error"]["code"] == "invalid_json"


async def test_sound_may_come_and_go_in_binary_frames() -> None:
    async with opened(Cast(ORDER), "audio=binary&rate=16000") as (socket, _):
        pcm, sound = to_pcm16(ORDER.samples).tobytes(), b""
        for start in range(0, len(pcm) - 639, 640):
            await socket.send(pcm[start : start + 640])
        async with asyncio.timeout(10):
            while True:
                message = await socket.recv()
                if isinstance(message, bytes):
                    sound += message
                elif json.loads(message)["type"] == "response.done":
                    break
    samples = np.frombuffer(sound, "<i2")
    assert np.abs(samples).max() > 500


@pytest.mark.parametrize(
    ("query", "frame", "code"),
    [
        ("", b"\0" * 640, "unexpected_binary"),
        ("audio=binary", b"\0" * 961, "invalid_frame"),
        ("audio=binary", b"\0" * 48, "invalid_frame"),
    ],
)
async def test_a_wrong_binary_frame_is_told(query: str, frame: bytes, code: str) -> None:
    async with opened(None, query) as (socket, _):
        await told(socket, "session.created")
        await socket.send(frame)
        (error,) = await told(socket, "error")
    assert error["error"]["code"] == code


async def test_options_that_cannot_be_close_the_connection_with_a_reason() -> None:
    async with opened(None, "audio=binary&rate=11025") as (socket, _):
        with pytest.raises(ConnectionClosed) as closed:
            await socket.recv()
    assert closed.value.rcvd is not None
    assert (closed.value.rcvd.code, "11025" in closed.value.rcvd.reason) == (1008, True)


@pytest.mark.parametrize(
    ("query", "param"),
    [
        ("audio=binary&rate=abc", "rate"),
        ("channels=two", "channels"),
        ("resumable=perhaps", "resumable"),
        ("resume=x&heard_ms=nan", "heard_ms"),
        ("resume=x&heard_ms=-1", "heard_ms"),
    ],
)
async def test_a_query_that_is_no_such_value_is_refused_with_the_name_of_its_field(query: str, param: str) -> None:
    async with running(scripted_app()) as port:
        with pytest.raises(InvalidStatus) as caught:
            await connect(f"ws://127.0.0.1:{port}/v1/realtime?{query}")
    response = caught.value.response
    error = json.loads(response.body or b"{}")["error"]
    assert (response.status_code, response.headers["content-type"]) == (400, "application/json")
    assert (error["type"], error["code"], error["param"]) == ("invalid_request_error", "invalid_value", param)
    assert error["message"].startswith(f"{param}: Input should be")


async def test_a_dropped_call_comes_back_to_the_same_conversation_and_the_same_sample() -> None:
    mind = ScriptedLanguageModel(LONG)
    async with opened(Cast(ORDER, language_model=mind), "audio=binary&rate=24000&resumable=true") as (socket, port):
        token = (await told(socket, "voiceloop.session.resumable"))[-1]["token"]
        pcm = pcm24(ORDER)
        for start in range(0, len(pcm) - 959, 960):
            await socket.send(pcm[start : start + 960])
        first, last_event, item_id = b"", "", ""
        async with asyncio.timeout(10):
            while len(first) < 48_000:
                message = await socket.recv()
                if isinstance(message, bytes):
                    first += message
                else:
                    event = json.loads(message)
                    last_event = event["event_id"]
                    item_id = event.get("item", {}).get("id", item_id)
        socket.transport.abort()
        heard_ms = len(first) / 48
        query = f"resume={token}&after_event={last_event}&item_id={item_id}&heard_ms={heard_ms}"
        async with connect(f"ws://127.0.0.1:{port}/v1/realtime?{query}") as again:
            second = b""
            async with asyncio.timeout(10):
                while len(second) < 24_000:
                    message = await again.recv()
                    second += message if isinstance(message, bytes) else b""
        async with connect(f"ws://127.0.0.1:{port}/v1/realtime?{query}") as third:
            with pytest.raises(ConnectionClosed) as closed:
                await third.recv()
    assert len(mind.prompts) == 1
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4404


@pytest.mark.parametrize(
    ("failure", "tried"), [(OSError("gone"), ["{}"]), (RuntimeError("sent after websocket.close"), ["{}", b"\0\0"])]
)
async def test_what_is_sent_to_nobody_is_no_failure_of_the_servers(
    failure: Exception, tried: list[str | bytes]
) -> None:
    sent: list[str | bytes] = []

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        if message["type"] != "websocket.accept":
            sent.append(message.get("text") or message["bytes"])
            raise failure

    accepted = WebSocket({"type": "websocket"}, receive, send)
    await accepted.accept()
    for message in ("{}", b"\0\0"):
        await StarletteSocket(accepted).send(message)
    assert sent == tried


async def test_a_sideband_hears_a_call_and_may_steer_it() -> None:
    async with opened() as (socket, port):
        session_id = (await told(socket, "session.created"))[0]["session"]["id"]
        async with connect(f"ws://127.0.0.1:{port}/v1/realtime?call_id={session_id}") as beside:
            await told(beside, "session.created")
            await beside.send(
                json.dumps({"type": "session.update", "session": {"type": "realtime", "instructions": "Hm."}})
            )
            await told(beside, "session.updated")
            updated = (await told(socket, "session.updated"))[-1]
    assert updated["session"]["instructions"] == "Hm."


async def test_a_sideband_to_no_call_is_closed() -> None:
    async with opened(None, "call_id=sess_none") as (socket, _):
        with pytest.raises(ConnectionClosed) as closed:
            await socket.recv()
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4404


async def test_sessions_are_listed_while_they_last() -> None:
    import httpx

    async with opened() as (socket, port):
        await told(socket, "session.created")
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as http:
            (listed,) = (await http.get("/v1/sessions")).json()["data"]
            await socket.close()
            for _ in range(100):
                if not (await http.get("/v1/sessions")).json()["data"]:
                    break
                await asyncio.sleep(0.02)
            assert (await http.get("/v1/sessions")).json()["data"] == []
    assert (listed["type"], listed["transport"]) == ("realtime", "websocket")

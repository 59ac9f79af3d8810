"""`GET /v1/realtime?audio=opus` over a real WebSocket: FFmpeg's packets to us, and ours to FFmpeg."""

import asyncio
import base64
import json
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.engine.stage import Cast
from tests.server.test_realtime import LONG, ORDER, opened, pcm24, told
from tests.transports.ffmpeg_opus import packets, played
from tests.transports.webrtc.sounds import rms
from voiceloop.core.audio import Samples
from voiceloop.core.transcript import Transcript
from voiceloop.fakes import ScriptedLanguageModel, ScriptedSpeechToText, ScriptedTextToSpeech

ODD = ScriptedTextToSpeech(ms_per_letter=60.7)
"""Its replies are no whole number of packets."""
REPLY_MS = 607.0
"""How long it speaks on "Certainly."."""
LEVEL = 10 ** (-20 / 20)


@dataclass
class Received:
    """What came of a call, in order."""

    events: list[dict[str, Any]] = field(default_factory=list)
    frames: list[bytes] = field(default_factory=list)

    def one(self, kind: str) -> dict[str, Any]:
        (event,) = [event for event in self.events if event["type"] == kind]
        return event

    async def read(self, socket: ClientConnection, until: str = "", frames: int = 0) -> None:
        """Read up to and with an event, or until there are so many frames."""
        async with asyncio.timeout(10):
            while True:
                message = await socket.recv()
                if isinstance(message, bytes):
                    self.frames.append(message)
                    if len(self.frames) == frames:
                        return
                else:
                    self.events.append(json.loads(message))
                    if self.events[-1]["type"] == until:
                        return


async def say(socket: ClientConnection, ms: int = 20, layout: str = "mono") -> None:
    for packet in packets(ORDER.samples, ms=ms, layout=layout):
        await socket.send(packet)


async def send(socket: ClientConnection, kind: str, **fields: Any) -> None:
    await socket.send(json.dumps({"type": kind, **fields}))


@pytest.mark.parametrize(("ms", "layout"), [(20, "mono"), (60, "stereo"), (120, "mono")])
async def test_sound_may_come_and_go_as_opus(ms: int, layout: str) -> None:
    heard: list[Samples] = []

    def hear(samples: Samples) -> Transcript:
        heard.append(samples)
        return ORDER.hear(samples)

    got, cast = Received(), Cast(ORDER, speech_to_text=ScriptedSpeechToText(hear, delay_s=0.04), text_to_speech=ODD)
    async with opened(cast, "audio=opus") as (socket, _):
        await say(socket, ms, layout)
        await got.read(socket, "response.done")
    assert got.one("conversation.item.input_audio_transcription.completed")["transcript"] == "a tea please"
    started, stopped = (got.one(f"input_audio_buffer.speech_{what}") for what in ("started", "stopped"))
    assert stopped["audio_end_ms"] - started["audio_start_ms"] == pytest.approx(800, abs=120)
    loud = max(heard, key=len)
    loud = loud[np.abs(loud) > LEVEL / 10]
    assert rms(loud) == pytest.approx(LEVEL, rel=0.15)
    assert len(loud) == pytest.approx(0.8 * 16_000, rel=0.15)
    reply = played(got.frames)
    assert 0 < len(reply) / 48.0 - REPLY_MS < 27
    assert rms(reply[4_800:24_000]) == pytest.approx(LEVEL, rel=0.1)


async def test_what_is_no_opus_is_told_and_harms_nothing() -> None:
    got = Received()
    async with opened(Cast(ORDER), "audio=opus") as (socket, _):
        for packet in packets(ORDER.samples):
            await socket.send(packet)
            for wrong in (b"", b"\xff\xff\xff", packet[:1] + b"\x07" * 3_000):
                await socket.send(wrong)
        await got.read(socket, "response.done")
    codes = {event["error"]["code"] for event in got.events if event["type"] == "error"}
    assert codes == {"invalid_opus"}
    assert got.one("conversation.item.input_audio_transcription.completed")["transcript"] == "a tea please"
    assert rms(played(got.frames)[4_800:24_000]) == pytest.approx(LEVEL, rel=0.1)


async def test_refused_packets_do_not_count_as_sound() -> None:
    async with opened(None, "audio=opus") as (socket, _):
        await send(socket, "session.update", session={"type": "realtime", "audio": {"input": {"turn_detection": None}}})
        for packet in packets(ORDER.samples)[:4]:
            await socket.send(packet)
            await socket.send(b"\xff\xff\xff")
        await send(socket, "input_audio_buffer.commit")
        error = {"error": {"code": "invalid_opus"}}
        while error["error"]["code"] == "invalid_opus":
            error = (await told(socket, "error"))[-1]
    assert (error["error"]["code"], "80 ms" in error["error"]["message"]) == ("input_audio_buffer_commit_empty", True)


async def test_sound_in_events_is_taken_beside_packets() -> None:
    got = Received()
    async with opened(Cast(ORDER), "audio=opus") as (socket, _):
        await send(socket, "input_audio_buffer.append", audio=base64.b64encode(pcm24(ORDER)).decode())
        await got.read(socket, "response.done")
    assert got.one("conversation.item.input_audio_transcription.completed")["transcript"] == "a tea please"


async def test_all_that_was_sent_may_be_told_as_heard_and_no_more() -> None:
    got = Received()
    async with opened(Cast(ORDER, text_to_speech=ODD), "audio=opus") as (socket, _):
        await say(socket)
        await got.read(socket, "response.done")
        item_id = got.one("response.output_item.added")["item"]["id"]
        where = {"item_id": item_id, "content_index": 0}
        await send(socket, "conversation.item.truncate", **where, audio_end_ms=20 * len(got.frames) + 2)
        await got.read(socket, "error")
        await send(socket, "conversation.item.truncate", **where, audio_end_ms=20 * len(got.frames))
        await got.read(socket, "conversation.item.truncated")
    assert got.one("error")["error"]["param"] == "audio_end_ms"


async def test_a_reply_that_is_cancelled_leaves_nothing_to_the_next() -> None:
    mind = ScriptedLanguageModel([LONG, "Certainly."], first_token_s=0.05, token_s=0.002)
    first, second = Received(), Received()
    cast = Cast(ORDER, language_model=mind, text_to_speech=ScriptedTextToSpeech(ms_per_letter=60.7, piece_ms=37.0))
    async with opened(cast, "audio=opus") as (socket, _):
        await say(socket)
        await first.read(socket, frames=20)
        await send(socket, "response.cancel")
        await first.read(socket, "response.done")
        await send(socket, "response.create")
        await second.read(socket, "response.done")
    assert first.events[-1]["response"]["status"] == "cancelled"
    reply = played(second.frames)
    assert 0 < len(reply) / 48.0 - REPLY_MS < 27
    assert rms(reply[4_800:24_000]) == pytest.approx(LEVEL, rel=0.1)


async def test_a_dropped_call_goes_on_from_the_packet_that_was_heard_last() -> None:
    mind, total_ms = ScriptedLanguageModel(["Certainly it is a large tea then."]), 33 * 60.7
    before, after = Received(), Received()
    cast = Cast(ORDER, language_model=mind, text_to_speech=ODD)
    async with opened(cast, "audio=opus&resumable=true") as (socket, port):
        await say(socket)
        await before.read(socket, frames=17)
        token = before.one("voiceloop.session.resumable")["token"]
        item_id = before.one("response.output_item.added")["item"]["id"]
        socket.transport.abort()
        last = before.events[-1]["event_id"]
        query = f"resume={token}&after_event={last}&item_id={item_id}&heard_ms={20 * 17}"
        async with connect(f"ws://127.0.0.1:{port}/v1/realtime?{query}") as again:
            await after.read(again, "response.done")
            end_ms = 20 * (17 + len(after.frames))
            where = {"item_id": item_id, "content_index": 0}
            await send(again, "conversation.item.truncate", **where, audio_end_ms=end_ms + 2)
            await after.read(again, "error")
            await send(again, "conversation.item.truncate", **where, audio_end_ms=end_ms)
            await after.read(again, "conversation.item.truncated")
    assert 0 < end_ms - total_ms < 27
    assert rms(played(after.frames)[4_800:48_000]) == pytest.approx(LEVEL, rel=0.1)


@pytest.mark.parametrize(("query", "named"), [("rate=48000", "rate="), ("channels=2", "channels=")])
async def test_options_of_samples_are_refused_with_opus(query: str, named: str) -> None:
    async with opened(None, f"audio=opus&{query}") as (socket, _):
        with pytest.raises(ConnectionClosed) as closed:
            await socket.recv()
    assert closed.value.rcvd is not None
    assert (closed.value.rcvd.code, named in closed.value.rcvd.reason) == (1008, True)

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import numpy as np
import pytest

from tests.server.rest import talk
from tests.transports.recordings import pcm
from voiceloop.core.ports import Ports
from voiceloop.engine.engine import Engine
from voiceloop.fakes import (
    Heard,
    ScriptedLanguageModel,
    ScriptedSpeechToText,
    ScriptedTextToSpeech,
    ScriptedVoiceActivity,
)
from voiceloop.server.draining import Drain
from voiceloop.transports.wyoming import Message, WyomingServer, encode, read_message
from voiceloop.transports.wyoming_settings import WyomingSettings

RATE_HZ = 16_000
LAYOUT = {"rate": RATE_HZ, "width": 2, "channels": 1}


@asynccontextmanager
async def listening(ears: Any = None, voice: Any = None, **settings: Any) -> AsyncIterator[tuple[WyomingServer, int]]:
    ears = ears or ScriptedSpeechToText("turn on the light")
    ports = Ports(ears, ScriptedLanguageModel("Yes."), voice or ScriptedTextToSpeech())
    engine = Engine(ScriptedVoiceActivity(), ports)
    server = WyomingServer(engine, WyomingSettings(port=0, **settings))
    port = await server.start()
    try:
        yield server, port
    finally:
        await server.aclose()
        await engine.aclose()


@asynccontextmanager
async def served(
    ears: Any = None, voice: Any = None, **settings: Any
) -> AsyncIterator[tuple[int, ScriptedTextToSpeech]]:
    voice = voice or ScriptedTextToSpeech()
    async with listening(ears, voice, **settings) as (_, port):
        yield port, voice


class Client:
    """Says messages and reads the answers."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    def say(self, *messages: Message | bytes) -> None:
        for message in messages:
            self._writer.write(message if isinstance(message, bytes) else encode(message))

    async def next(self) -> Message | None:
        return await asyncio.wait_for(read_message(self._reader), 10.0)

    async def until(self, kind: str) -> list[Message]:
        found: list[Message] = []
        while not found or found[-1].type != kind:
            message = await self.next()
            assert message is not None
            found.append(message)
        return found


@asynccontextmanager
async def connected(port: int) -> AsyncIterator[Client]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield Client(reader, writer)
    finally:
        writer.close()
        await writer.wait_closed()


def speech(sound: Any) -> list[Message]:
    data = pcm(sound)
    chunks = [Message("audio-chunk", LAYOUT, data[start : start + 2_048]) for start in range(0, len(data), 2_048)]
    return [Message("transcribe", {"language": "en"}), Message("audio-start", LAYOUT), *chunks, Message("audio-stop")]


async def test_speech_becomes_a_transcript_again_and_again() -> None:
    async with served() as (port, _), connected(port) as client:
        for _ in range(2):
            client.say(*speech(talk(1.0)))
            answer = await client.next()
            assert answer == Message("transcript", {"text": "turn on the light", "language": "en"})


async def test_other_rates_and_two_channels_are_heard() -> None:
    layout = {"rate": 48_000, "width": 2, "channels": 2}
    data = pcm(np.tile(talk(1.0).repeat(3)[:, None], (1, 2)))
    async with served() as (port, _), connected(port) as client:
        client.say(Message("audio-start", layout))
        for start in range(0, len(data), 96_000):
            client.say(Message("audio-chunk", layout, data[start : start + 96_000]))
        client.say(Message("audio-stop"))
        answer = await client.next()
    assert answer is not None
    assert answer.data["text"] == "turn on the light"


async def test_a_text_becomes_sound() -> None:
    async with served() as (port, voice), connected(port) as client:
        client.say(Message("synthesize", {"text": "It is 5 o'clock.", "voice": {"name": "hum"}}))
        messages = await client.until("audio-stop")
    assert [messages[0].type, messages[-1].type] == ["audio-start", "audio-stop"]
    assert messages[0].data == {"rate": 24_000, "width": 2, "channels": 1}
    samples = sum(len(message.payload) // 2 for message in messages)
    assert samples / 24_000 == pytest.approx(sum(len(text) for text in voice.texts) * 0.06, abs=0.01)


async def test_a_text_is_spoken_while_it_is_written() -> None:
    async with served() as (port, voice), connected(port) as client:
        client.say(Message("synthesize-start"), Message("synthesize-chunk", {"text": "Well, hello there. And "}))
        while (message := await client.next()) is not None and message.type != "audio-chunk":
            pass
        client.say(Message("synthesize-chunk", {"text": "bye."}), Message("synthesize", {"text": "All of it again."}))
        client.say(Message("synthesize-stop"))
        await client.until("synthesize-stopped")
    assert " ".join(voice.texts) == "Well, hello there. And bye."


async def test_pings_are_answered_and_strange_messages_are_not() -> None:
    async with served() as (port, _), connected(port) as client:
        client.say(Message("run-satellite"), Message("ping", {"text": "x"}))
        assert await client.next() == Message("pong", {"text": "x"})


@pytest.mark.parametrize(
    "nonsense",
    [
        b"hello\n",
        b"[]\n",
        b'{"type": 1}\n',
        b'{"type": "ping", "payload_length": 99999999999}\n',
        b'{"type": "ping", "data_length": -1}\n',
        b'{"type": "ping", "data_length": 2}\n[]',
        b"x" * 100_000 + b"\n",
        encode(Message("audio-start", {"rate": 0, "width": 2, "channels": 1})),
        encode(Message("audio-start", LAYOUT)) + encode(Message("audio-chunk", LAYOUT, b"odd")),
    ],
)
async def test_nonsense_is_told_and_ends_the_connection(nonsense: bytes) -> None:
    async with served() as (port, _), connected(port) as client:
        client.say(nonsense)
        answer = await client.next()
        assert answer is not None
        assert (answer.type, answer.data["code"]) == ("error", "bad_message")
        assert await client.next() is None


async def test_an_unknown_voice_is_told_and_the_connection_goes_on() -> None:
    async with served() as (port, _), connected(port) as client:
        client.say(Message("synthesize", {"text": "Hello.", "voice": {"name": "darth"}}))
        assert "Known voices: hum" in (await client.until("error"))[-1].data["text"]
        client.say(Message("ping"))
        assert (await client.until("pong"))[-1].type == "pong"


async def test_who_talks_too_long_is_told() -> None:
    async with served(max_duration_s=1.0) as (port, _), connected(port) as client:
        client.say(*speech(talk(1.0)))
        assert (await client.until("error"))[-1].data["code"] == "audio_too_long"


async def test_who_leaves_while_the_voice_speaks_stops_it() -> None:
    voice = ScriptedTextToSpeech(piece_s=0.05)
    async with served(voice=voice) as (port, _):
        async with connected(port) as client:
            client.say(Message("synthesize", {"text": "A long text " * 30}))
            await client.until("audio-chunk")
        async with asyncio.timeout(10.0):
            while not voice.cancelled:
                await asyncio.sleep(0.01)
    assert voice.cancelled == voice.texts[-1:]


# The wyoming package's own client.


async def test_the_packages_client_reads_what_is_here() -> None:
    client_module = pytest.importorskip("wyoming.client")
    info_module = pytest.importorskip("wyoming.info")
    async with served() as (port, _), client_module.AsyncTcpClient("127.0.0.1", port) as client:
        await client.write_event(info_module.Describe().event())
        info = info_module.Info.from_event(await client.read_event())
    assert [model.name for model in info.asr[0].models] == ["scripted-stt"]
    assert [voice.name for voice in info.tts[0].voices] == ["hum"]


async def test_the_packages_client_is_heard_and_answered() -> None:
    client_module = pytest.importorskip("wyoming.client")
    from wyoming.asr import Transcribe, Transcript
    from wyoming.audio import AudioChunk, AudioStart, AudioStop
    from wyoming.tts import Synthesize

    async with served() as (port, _), client_module.AsyncTcpClient("127.0.0.1", port) as client:
        await client.write_event(Transcribe(language="en").event())
        await client.write_event(AudioStart(RATE_HZ, 2, 1).event())
        await client.write_event(AudioChunk(RATE_HZ, 2, 1, pcm(talk(1.0))).event())
        await client.write_event(AudioStop().event())
        assert Transcript.from_event(await client.read_event()).text == "turn on the light"
        await client.write_event(Synthesize(text="Done.").event())
        assert AudioStart.from_event(await client.read_event()).rate == 24_000
        assert len(AudioChunk.from_event(await client.read_event()).audio) > 1_000


# The end of the server.


async def test_at_the_end_nobody_is_let_in_and_who_is_being_answered_is_answered() -> None:
    ears = ScriptedSpeechToText([Heard("turn on the light", delay_s=0.3)])
    async with listening(ears=ears) as (server, port), connected(port) as client, connected(port) as idle:
        idle.say(Message("ping"))
        await idle.until("pong")
        assert (server.count, server.are_at_rest) == (2, True)
        client.say(*speech(talk(1.0)))
        over = asyncio.Event()
        async with asyncio.timeout(10.0):
            while server.are_at_rest:
                await asyncio.sleep(0.005)
            Drain(server, 30.0).begin(over.set)
            with pytest.raises(ConnectionRefusedError):
                await asyncio.open_connection("127.0.0.1", port)
            assert (await client.until("transcript"))[-1].data["text"] == "turn on the light"
            await over.wait()
        assert await idle.next() is None
        assert server.count == 0

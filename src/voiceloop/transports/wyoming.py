"""The Wyoming protocol over TCP, for Home Assistant: speech to text and text to speech.

A message is a line of JSON (`type`, `data_length`, `payload_length`), so many bytes of JSON, and so many of sound; see
the README of OHF-Voice/wyoming. Who sends `audio-start`, chunks and `audio-stop` gets a `transcript`; who sends
`synthesize`, or a text in `synthesize-chunk`s as it is written, gets sound. It knows no keys.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from typing import Any, Final, cast

import numpy as np

from voiceloop.core.audio import Samples, to_pcm16
from voiceloop.core.errors import InputError, OverloadedError, VoiceloopError
from voiceloop.core.ports import Ticket
from voiceloop.engine.engine import Engine
from voiceloop.engine.recording import Passage, transcribe_recording
from voiceloop.stages.sentences import ClauseCutter
from voiceloop.stages.speakable import speakable
from voiceloop.transports.resample import HIGHEST_RATE_HZ, LOWEST_RATE_HZ, MOST_CHANNELS, StreamResampler
from voiceloop.transports.wyoming_settings import WyomingSettings

_VERSION: Final = "1.8.0"
"""The version of the protocol that this was written by."""
_LINE_BYTES = 64 * 2**10
_DATA_BYTES = 256 * 2**10
_PAYLOAD_BYTES = 1 * 2**20
_MADE_BY: Final = {"name": "voiceloop", "url": ""}
_SAMPLE_TYPES: Final = {1: ("u1", 128.0, 128.0), 2: ("<i2", 0.0, 32_768.0), 4: ("<i4", 0.0, 2.0**31)}
"""By bytes of a sample: how it is read, where its zero lies, and its full scale."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message, either way."""

    type: str
    data: dict[str, Any] = field(default_factory=dict)
    payload: bytes = b""


def encode(message: Message) -> bytes:
    """A message as it is sent."""
    data = json.dumps(message.data, ensure_ascii=False).encode() if message.data else b""
    header: dict[str, Any] = {"type": message.type, "version": _VERSION}
    if data:
        header["data_length"] = len(data)
    if message.payload:
        header["payload_length"] = len(message.payload)
    return json.dumps(header).encode() + b"\n" + data + message.payload


async def read_message(reader: asyncio.StreamReader) -> Message | None:
    """The next message, None when the other side has gone. Raises InputError for what is none."""
    try:
        line = await reader.readuntil(b"\n")
        header = json.loads(line)
        kind, data = header["type"], header.get("data") or {}
        data_bytes, payload_bytes = int(header.get("data_length") or 0), int(header.get("payload_length") or 0)
        if not (isinstance(kind, str) and 0 <= data_bytes <= _DATA_BYTES and 0 <= payload_bytes <= _PAYLOAD_BYTES):
            raise _bad(f"its header promises {data_bytes} and {payload_bytes} bytes")
        if data_bytes:
            data = {**data, **json.loads(await reader.readexactly(data_bytes))}
        payload = await reader.readexactly(payload_bytes)
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    except (asyncio.LimitOverrunError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _bad(f"{type(error).__name__} {error}"[:200]) from error
    return Message(kind, data, payload)


def _bad(why: str) -> InputError:
    return InputError(f"This is no Wyoming message: {why}", code="bad_message")


class WyomingServer:
    """Listens until it is closed; beside other servers it is one of the guests of an orderly end (server/draining)."""

    def __init__(self, engine: Engine, settings: WyomingSettings | None = None) -> None:
        self._engine = engine
        self._settings = settings or WyomingSettings()
        self._connections: dict[asyncio.StreamWriter, _Connection] = {}
        self._all_left = asyncio.Event()
        self._all_left.set()
        self._server: asyncio.Server | None = None

    async def start(self) -> int:
        """Listen; the port. Raises OSError when it is taken."""
        where = self._settings.host, self._settings.port
        self._server = await asyncio.start_server(self._serve, *where, limit=_LINE_BYTES)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    @property
    def count(self) -> int:
        """How many clients there are."""
        return len(self._connections)

    @property
    def are_at_rest(self) -> bool:
        """Whether no client waits for an answer, or is being heard."""
        return not any(connection.is_busy for connection in self._connections.values())

    def tell_going_away(self, within_s: float) -> None:
        """Take no more clients; for those that are there the protocol has no words."""
        if self._server is not None:
            self._server.close()

    def end_all(self, reason: str) -> None:
        """Hang up on everyone."""
        for writer in tuple(self._connections):
            writer.transport.abort()

    async def aclose(self) -> None:
        """Hang up on everyone, and listen no more."""
        if self._server is not None:
            self._server.close()
            self.end_all("closed")
            await self._server.wait_closed()
            await self._all_left.wait()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = _Connection(self._engine, self._settings, reader, writer)
        self._connections[writer] = connection
        self._all_left.clear()
        try:
            if len(self._connections) > self._settings.max_connections:
                await connection.send(_error(OverloadedError("All connections are taken", hint="Try again later")))
            else:
                await connection.converse()
        except (ConnectionError, TimeoutError):  # the client has left, or says nothing
            pass
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()
            self._connections.pop(writer, None)
            if not self._connections:
                self._all_left.set()


class _Connection:
    """One client: its messages one after another."""

    def __init__(
        self,
        engine: Engine,
        settings: WyomingSettings,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self._engine = engine
        self._settings = settings
        self._reader = reader
        self._writer = writer
        self._voice = engine.ports.text_to_speech
        self.is_busy = False

    async def converse(self) -> None:
        """Answer until the client leaves; an InputError of the protocol itself ends it."""
        while True:
            try:
                message = await self._next()
            except InputError as error:
                await self.send(_error(error))
                return
            if message is None:
                return
            self.is_busy = True
            try:
                await self._answer(message)
            except VoiceloopError as error:
                await self.send(_error(error))
                if error.code == "bad_message":
                    return
            finally:
                self.is_busy = False

    async def send(self, message: Message) -> None:
        """Send a message; waits while the client does not read."""
        self._writer.write(encode(message))
        async with asyncio.timeout(self._settings.idle_timeout_s):
            await self._writer.drain()

    async def _next(self) -> Message | None:
        async with asyncio.timeout(self._settings.idle_timeout_s):
            return await read_message(self._reader)

    async def _answer(self, message: Message) -> None:
        match message.type:
            case "describe":
                await self.send(Message("info", describe(self._engine)))
            case "ping":
                await self.send(Message("pong", {"text": message.data.get("text", "")}))
            case "audio-start":
                await self._hear(message)
            case "synthesize":
                await self._say(_whole(str(message.data.get("text", ""))), message)
            case "synthesize-start":
                await self._say(self._written(), message)
                await self.send(Message("synthesize-stopped"))
            case _:  # `transcribe` tells a language and a model, of which there is one; others are for other services
                pass

    # Hearing.

    async def _hear(self, start: Message) -> None:
        ports = self._engine.ports
        heard = transcribe_recording(self._sound(start), self._engine.voice_activity, ports.speech_to_text)
        texts, language = [], ports.speech_to_text.info.languages[0]
        async with aclosing(cast(AsyncGenerator[Passage], heard)) as passages:
            async for passage in passages:
                texts.append(passage.transcript.text.strip())
                language = passage.transcript.language
        text = " ".join(each for each in texts if each)
        await self.send(Message("transcript", {"text": text, "language": language}))

    async def _sound(self, start: Message) -> AsyncIterator[Samples]:
        """What the client sends until it says stop, as mono 16 kHz."""
        rate_hz, width, channels = _layout(start.data)
        resampler = StreamResampler(rate_hz, 16_000, channels)
        left_s = self._settings.max_duration_s
        while (message := await self._next()) is not None and message.type != "audio-stop":
            if message.type != "audio-chunk":
                continue
            samples = _samples(message.payload, width, channels)
            left_s -= len(samples) / rate_hz
            if left_s < 0:
                raise InputError(f"This lasts longer than {self._settings.max_duration_s:g} s", code="audio_too_long")
            for at in range(0, len(samples), rate_hz // 5):  # voice activity is judged inline: a bit at a time
                yield resampler.process(samples[at : at + rate_hz // 5])
        yield resampler.flush()

    # Speaking.

    async def _say(self, clauses: AsyncGenerator[str], asked: Message) -> None:
        name = str((asked.data.get("voice") or {}).get("name") or self._settings.voice)
        layout = {"rate": self._voice.info.rate_hz, "width": 2, "channels": 1}
        await self.send(Message("audio-start", layout))
        async with aclosing(clauses):
            async for clause in clauses:
                if said := speakable(clause):
                    async with aclosing(self._voice.synthesize(said, Ticket(), name)) as pieces:
                        async for samples in pieces:
                            sound = to_pcm16(samples).astype("<i2").tobytes()
                            await self.send(Message("audio-chunk", layout, sound))
        await self.send(Message("audio-stop"))

    async def _written(self) -> AsyncGenerator[str]:
        """Clauses of a text that the client sends as it is written."""
        cutter = ClauseCutter()
        left = self._settings.max_text_letters
        while (message := await self._next()) is not None and message.type != "synthesize-stop":
            if message.type == "synthesize-chunk":  # the whole text comes too, for servers that know no pieces
                text = str(message.data.get("text", ""))
                left -= len(text)
                if left < 0:
                    raise InputError("This text is too long", code="text_too_long")
                for clause in cutter.feed(text):
                    yield clause
        for clause in cutter.flush():
            yield clause


def describe(engine: Engine) -> dict[str, Any]:
    """What Home Assistant is told about the services here."""
    ears, voice = engine.ports.speech_to_text.info, engine.ports.text_to_speech.info
    program = {"attribution": _MADE_BY, "installed": True, "version": _VERSION}
    model = {**program, "name": ears.name, "description": ears.name, "languages": list(ears.languages)}
    voices = [
        {
            **program,
            "name": name,
            "description": name,
            "languages": [name] if name.partition("-")[0] in voice.languages else list(voice.languages),
            "speakers": None,
        }
        for name in voice.voices
    ]
    named = {**program, "name": "voiceloop", "description": "voiceloop"}
    asr = {**named, "models": [model], "supports_transcript_streaming": False}
    tts = {**named, "voices": voices, "supports_synthesize_streaming": True}
    return {"asr": [asr], "tts": [tts], "handle": [], "intent": [], "wake": [], "mic": [], "snd": []}


async def _whole(text: str) -> AsyncGenerator[str]:
    cutter = ClauseCutter()
    for clause in [*cutter.feed(text), *cutter.flush()]:
        yield clause


def _layout(data: dict[str, Any]) -> tuple[int, int, int]:
    """Rate, bytes of a sample, channels. Raises InputError."""
    values = [data.get(name) for name in ("rate", "width", "channels")]
    rate_hz, width, channels = (value if isinstance(value, int) else 0 for value in values)
    if not (LOWEST_RATE_HZ <= rate_hz <= HIGHEST_RATE_HZ and width in _SAMPLE_TYPES and 1 <= channels <= MOST_CHANNELS):
        raise InputError(f"Sound of rate, width and channels {values} is not understood here", code="bad_message")
    return rate_hz, width, channels


def _samples(payload: bytes, width: int, channels: int) -> Samples:
    """Samples [n, channels]."""
    if len(payload) % (width * channels):
        raise InputError(f"{len(payload)} bytes are no whole samples", code="bad_message")
    kind, zero, full_scale = _SAMPLE_TYPES[width]
    read = np.frombuffer(payload, kind).astype(np.float32)
    samples: Samples = ((read - np.float32(zero)) / np.float32(full_scale)).reshape(-1, channels)
    return samples


def _error(error: VoiceloopError) -> Message:
    return Message("error", {"text": str(error), "code": error.code})

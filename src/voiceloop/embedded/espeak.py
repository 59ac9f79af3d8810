"""espeak-ng as a voice: a warm child process behind a pipe, which is back at once when it dies."""

import asyncio
import itertools
import json
import logging
import subprocess
import sys
import threading
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeAlias

import numpy as np

from voiceloop.core.audio import PCM16_FULL_SCALE, Samples
from voiceloop.core.errors import InputError, ModelCrashedError, ModelError, ModelMissingError, VoiceloopError
from voiceloop.core.ports import TextToSpeechInfo, Ticket
from voiceloop.core.settings import check_range
from voiceloop.embedded.espeak_child import DONE, FAILED, HEADER, LENGTH, READY, SOUND
from voiceloop.stages.trim import LeadingTrim

_log = logging.getLogger(__name__)
_SLOWEST_WPM, _FASTEST_WPM = 80, 900
_MOST_CRASHES = 5
_Piece: TypeAlias = Samples | VoiceloopError | None


@dataclass(frozen=True, slots=True)
class EspeakSettings:
    """`voice` is a name of espeak-ng's, like en-us or en-gb; `words_per_minute` at speed 1."""

    voice: str = "en-us"
    words_per_minute: int = 175

    def __post_init__(self) -> None:
        check_range("espeak.words_per_minute", self.words_per_minute, _SLOWEST_WPM, 450)


class _Call:
    """One text on its way; pieces go to the caller's loop."""

    def __init__(self, number: int, request: dict[str, object], ticket: Ticket) -> None:
        self.number = number
        self.request = request
        self.ticket = ticket
        self.loop = asyncio.get_running_loop()
        self.pieces: asyncio.Queue[_Piece] = asyncio.Queue()

    def give(self, piece: _Piece) -> None:
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.pieces.put_nowait, piece)


class EspeakTextToSpeech:
    """The `TextToSpeech` of the default install; one text at a time, the most urgent first.

    A text is held whole in memory at most (some 44 kB a second), so a reader may be slow. Speeds below half of the
    normal one sound like half: espeak-ng is not slower. Raises ModelMissingError; ModelError when it does not start.
    """

    def __init__(self, library: Path, data: Path, settings: EspeakSettings | None = None) -> None:
        for path in (library, data):
            if not path.exists():
                raise ModelMissingError(f"espeak-ng's {path} is missing", hint="Run: voiceloop models pull")
        self._command = [sys.executable, "-m", "voiceloop.embedded.espeak_child", str(library), str(data)]
        self._settings = settings or EspeakSettings()
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._waiting: list[_Call] = []
        self._current: _Call | None = None
        self._is_closed = False
        self.crashes = 0
        self._process, rate_hz, voices = self._start()
        self.info = TextToSpeechInfo("espeak-ng", rate_hz, tuple(voices))
        self._reader = threading.Thread(target=self._read, name="text-to-speech", daemon=True)
        self._reader.start()

    async def synthesize(
        self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0
    ) -> AsyncGenerator[Samples]:
        """Samples as they are made, without the silence before the first sound."""
        name = voice or self._settings.voice
        if name not in self.info.voices:
            known = ", ".join(each for each in self.info.voices if each.startswith("en"))
            raise InputError(f"espeak-ng has no voice {name!r}", hint=f"English ones: {known}", code="unknown_voice")
        if not 0.25 <= speed <= 4.0:
            raise InputError(f"speed is {speed:g}, which is outside 0.25 to 4", code="bad_speed")
        if self._is_closed:
            raise ModelError("espeak-ng is closed", hint="Make a new one", code="model_closed")
        words_per_minute = round(self._settings.words_per_minute * speed)
        held = min(max(words_per_minute, _SLOWEST_WPM), _FASTEST_WPM)
        number = next(self._numbers)
        request = {"id": number, "text": text.replace("\0", " "), "voice": name, "words_per_minute": held}
        call = _Call(number, request, ticket)
        self._ask(call)
        trim = LeadingTrim(self.info.rate_hz)
        try:
            while (piece := await call.pieces.get()) is not None:
                if isinstance(piece, VoiceloopError):
                    raise piece
                samples = trim.feed(piece)
                if len(samples):
                    yield samples
        finally:
            self._forget(call)

    async def aclose(self) -> None:
        """End the child; calls that wait raise ModelError."""
        with self._lock:
            self._is_closed = True
            self._fail_all(ModelError("espeak-ng was closed", hint="Make a new one", code="model_closed"))
            process = self._process
        if process.stdin is not None and not process.stdin.closed:
            process.stdin.close()
        await asyncio.to_thread(self._reader.join)

    def _ask(self, call: _Call) -> None:
        with self._lock:
            self._waiting.append(call)
            self._next()

    def _forget(self, call: _Call) -> None:
        with self._lock:
            if call in self._waiting:
                self._waiting.remove(call)
            elif self._current is call:
                self._write({"cancel": call.number})

    def _next(self) -> None:
        """Give the child the most urgent text, if it has none; the lock is held."""
        if self._current is None and self._waiting:
            self._current = min(self._waiting, key=lambda call: (call.ticket.urgency, call.number))
            self._waiting.remove(self._current)
            self._write(self._current.request)

    def _write(self, message: dict[str, object]) -> None:
        data = json.dumps(message).encode()
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(LENGTH.pack(len(data)) + data)
            self._process.stdin.flush()
        except (OSError, ValueError):  # it has died: the reader sees that, too, and starts it again
            return

    # The child, and the thread that reads what it says.

    def _start(self) -> "tuple[subprocess.Popen[bytes], int, list[str]]":
        process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert process.stdout is not None
        message = _message(process.stdout)
        if message is None or message[1] != READY:
            process.kill()
            process.wait()
            why = json.loads(message[2]) if message else "it ended at once"
            raise ModelError(f"espeak-ng does not start: {why}", hint="Run: voiceloop models verify espeak-ng")
        ready = json.loads(message[2])
        return process, ready["rate_hz"], ready["voices"]

    def _read(self) -> None:
        while True:
            assert self._process.stdout is not None
            while (message := _message(self._process.stdout)) is not None:
                self._take(*message)
            self._process.stdout.close()
            self._process.wait()
            with self._lock:
                if self._is_closed or not self._restart():
                    return

    def _take(self, number: int, kind: int, payload: bytes) -> None:
        with self._lock:
            call = self._current
            if call is None or call.number != number:
                return
            if kind == SOUND:
                call.give(np.frombuffer(payload, "<i2").astype(np.float32) * np.float32(1.0 / PCM16_FULL_SCALE))
                return
            if kind in (DONE, FAILED):
                call.give(ModelError(str(json.loads(payload))) if kind == FAILED else None)
                self._current = None
                self._next()

    def _restart(self) -> bool:
        """Bring the child back; the lock is held."""
        self.crashes += 1
        self._fail_all(ModelCrashedError("espeak-ng died while speaking", hint="It is being restarted: try again"))
        for _ in range(_MOST_CRASHES):
            try:
                self._process, _, _ = self._start()
            except (ModelError, OSError):
                _log.warning("espeak-ng does not start again", exc_info=True)
            else:
                return True
        self._is_closed = True
        return False

    def _fail_all(self, error: VoiceloopError) -> None:
        calls = [*self._waiting, *([self._current] if self._current is not None else [])]
        self._waiting.clear()
        self._current = None
        for call in calls:
            call.give(error)


def _message(stream: IO[bytes]) -> tuple[int, int, bytes] | None:
    header = stream.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    number, kind, length = HEADER.unpack(header)
    payload = stream.read(length)
    return (number, kind, payload) if len(payload) == length else None

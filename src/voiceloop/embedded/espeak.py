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
from typing import IO, Final, TypeAlias

import numpy as np

from voiceloop.core.audio import Samples, to_float
from voiceloop.core.errors import InputError, ModelCrashedError, ModelError, ModelMissingError, VoiceloopError
from voiceloop.core.ports import TextToSpeechInfo, Ticket
from voiceloop.core.settings import check_range
from voiceloop.embedded import espeak_child
from voiceloop.embedded.espeak_child import DONE, FAILED, HEADER, LENGTH, NO_VOICE, READY, SOUND
from voiceloop.stages.sentences import sentences
from voiceloop.stages.trim import SilenceTrim, pause_ms

_log = logging.getLogger(__name__)

_SLOWEST_WPM, _FASTEST_WPM = 80, 1_800
_RESTART_PAUSES_S = (0.0, 0.2, 0.4, 0.8, 1.6)
"""How long to wait before each attempt to bring the child back; after the last one the voice is lost."""
_MOST_LETTERS: Final = 300
_CONTROLS = dict.fromkeys([*range(32), 127], " ")  # espeak-ng takes some for commands

_Piece: TypeAlias = Samples | VoiceloopError | None


@dataclass(frozen=True, slots=True)
class EspeakSettings:
    """`voice`: a language of espeak-ng's, like en-us or en-gb, with `+` and a variant (en-us+f3) if wanted.

    `words_per_minute` are spoken at speed 1. A child that says nothing for `stalled_s` while someone waits is ended.
    """

    voice: str = "en-us"
    words_per_minute: int = 175
    stalled_s: float = 3.0

    def __post_init__(self) -> None:
        check_range("espeak.words_per_minute", self.words_per_minute, _SLOWEST_WPM, 450)
        check_range("espeak.stalled_s", self.stalled_s, 0.1, 60.0)


class _Call:
    """One sentence on its way; pieces go to the caller's loop."""

    def __init__(self, number: int, request: dict[str, object], ticket: Ticket) -> None:
        self.number = number
        self.request = {"id": number, **request}
        self.ticket = ticket
        self.loop = asyncio.get_running_loop()
        self.pieces: asyncio.Queue[_Piece] = asyncio.Queue()

    def give(self, piece: _Piece) -> None:
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.pieces.put_nowait, piece)


class EspeakTextToSpeech:
    """The `TextToSpeech` of the default install: a sentence at a time, the most urgent one first.

    `library` is espeak-ng's shared library, `data` its folder espeak-ng-data. A long text gives way to others between
    its sentences, and the next one is made when the last was taken, so a slow reader holds one sentence in memory.
    espeak-ng speaks no slower than 80 words a minute: lower speeds sound like that. `crashes` counts how
    often the child died. Raises ModelMissingError; ModelError when espeak-ng does not start.
    """

    def __init__(self, library: Path, data: Path, settings: EspeakSettings | None = None) -> None:
        for path in (library, data):
            if not path.exists():
                raise ModelMissingError(f"espeak-ng's {path} is missing", hint="Run: voiceloop models pull espeak-ng")
        # Isolated from the environment and from the working folder; without `site` it starts in half the time.
        self._command = [sys.executable, "-I", "-S", espeak_child.__file__, str(library), str(data)]
        self._settings = settings or EspeakSettings()
        self._variants = {path.name for path in (data / "voices" / "!v").glob("*")}
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._waiting: list[_Call] = []
        self._current: _Call | None = None
        self._failure: VoiceloopError | None = None
        self._closing = threading.Event()
        self._heard = 0
        self.crashes = 0
        self._process, rate_hz, voices = self._start()
        self._is_up = True
        languages = sorted({each.partition("-")[0] for each in voices})
        self.info = TextToSpeechInfo("espeak-ng", rate_hz, tuple(voices), tuple(languages))
        self._reader = threading.Thread(target=self._read, name="text-to-speech", daemon=True)
        self._reader.start()

    async def synthesize(
        self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0
    ) -> AsyncGenerator[Samples]:
        """Samples as they are made, from 5 ms before the first audible one to the pause that the last mark asks for."""
        name = voice or self._settings.voice
        language, _, variant = name.partition("+")
        if language not in self.info.voices or (variant and variant not in self._variants):
            raise self._unknown(name)
        if not 0.25 <= speed <= 4.0:
            raise InputError(f"speed is {speed:g}, which is outside 0.25 to 4", code="bad_speed")
        words_per_minute = min(max(round(self._settings.words_per_minute * speed), _SLOWEST_WPM), _FASTEST_WPM)
        for sentence in sentences(text, _MOST_LETTERS):
            plain = sentence.translate(_CONTROLS)
            request: dict[str, object] = {"text": plain, "voice": name, "words_per_minute": words_per_minute}
            trim = SilenceTrim(self.info.rate_hz, pause_ms(sentence, speed))
            call = _Call(next(self._numbers), request, ticket)
            self._ask(call)
            try:
                while (piece := await self._next_piece(call)) is not None:
                    if len(samples := trim.feed(piece)):
                        yield samples
            finally:
                self._forget(call)
            if len(pause := trim.finish()):
                yield pause

    @property
    def pid(self) -> int:
        """The child's process."""
        return self._process.pid

    async def aclose(self) -> None:
        """End the child; calls that wait raise ModelError."""
        with self._lock:
            self._closing.set()
            self._fail_all(ModelError("espeak-ng is closed", hint="Make a new one", code="model_closed"))
            self._hang_up()
        await asyncio.to_thread(self._see_out)

    def _unknown(self, name: str) -> InputError:
        known = ", ".join(dict.fromkeys([*self.info.nearest(name.partition("+")[0]), self._settings.voice]))
        hint = f"Known here: {known}; {len(self.info.voices)} languages in all, with variants like +f3"
        return InputError(f"espeak-ng has no voice {name[:60]!r}", hint=hint, code="unknown_voice")

    # What callers ask; the lock is held where it says so.

    def _ask(self, call: _Call) -> None:
        with self._lock:
            if self._failure is not None:
                raise self._failure
            self._waiting.append(call)
            self._next()

    async def _next_piece(self, call: _Call) -> Samples | None:
        while True:
            heard = self._heard
            try:
                async with asyncio.timeout(self._settings.stalled_s):
                    piece = await call.pieces.get()
            except TimeoutError:
                with self._lock:
                    if heard == self._heard and self._is_up:
                        _log.warning("espeak-ng has said nothing for %g s: ending it", self._settings.stalled_s)
                        self._process.kill()
                continue
            if isinstance(piece, VoiceloopError):
                raise piece
            return piece

    def _forget(self, call: _Call) -> None:
        with self._lock:
            if call in self._waiting:
                self._waiting.remove(call)
            elif self._current is call and self._is_up:
                self._write({"cancel": call.number})  # it stays the current one until the child says that it is done

    def _next(self) -> None:
        """Give the child the most urgent sentence, if it has none. Needs the lock."""
        if self._is_up and self._current is None and self._waiting:
            self._current = min(self._waiting, key=lambda call: (call.ticket.urgency, call.number))
            self._waiting.remove(self._current)
            self._write(self._current.request)

    def _write(self, message: dict[str, object]) -> None:
        data = json.dumps(message).encode()
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(LENGTH.pack(len(data)) + data)
            self._process.stdin.flush()
        except OSError:  # it has died: the reader sees that, too, and starts it again
            return

    def _see_out(self) -> None:
        """Wait for the child to end, though not for one that hangs."""
        self._reader.join(self._settings.stalled_s)
        if self._reader.is_alive():
            self._process.kill()
            self._reader.join()

    def _hang_up(self) -> None:
        """Close the child's input, at which it ends. Needs the lock."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.close()
        except OSError:  # it has died, and what was written is lost anyway
            return

    def _fail_all(self, error: VoiceloopError) -> None:
        """Needs the lock."""
        if self._closing.is_set():
            self._failure = error
        calls = [*self._waiting, *([self._current] if self._current is not None else [])]
        self._waiting.clear()
        self._current = None
        for call in calls:
            call.give(error)

    # The child, and the thread that reads what it says and brings it back.

    def _start(self) -> "tuple[subprocess.Popen[bytes], int, list[str]]":
        process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert process.stdout is not None
        message = _message(process.stdout)
        if message is None or message[1] != READY:
            process.kill()
            process.communicate()
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
            with self._lock:
                self._is_up = False
                self._hang_up()
                if not self._closing.is_set():
                    self.crashes += 1
                    hint = "It is being restarted: try again"
                    self._fail_all(ModelCrashedError("espeak-ng died while speaking", hint=hint))
            self._process.wait()
            if not self._restart():
                return

    def _take(self, number: int, kind: int, payload: bytes) -> None:
        with self._lock:
            self._heard += 1
            call = self._current
            if call is None or call.number != number:
                return
            if kind == SOUND:
                call.give(to_float(np.frombuffer(payload, "<i2")))
            elif kind in (DONE, FAILED, NO_VOICE):
                call.give(_end(kind, payload))
                self._current = None
                self._next()

    def _restart(self) -> bool:
        """Bring the child back, unless the voice is closed; what was asked meanwhile waits."""
        for pause_s in _RESTART_PAUSES_S:
            if self._closing.wait(pause_s):
                return False
            try:
                process, _, _ = self._start()
            except (ModelError, OSError):
                _log.warning("espeak-ng does not start again", exc_info=True)
                continue
            with self._lock:
                self._process, self._is_up = process, True
                if self._closing.is_set():
                    self._hang_up()
                self._next()
            return True
        with self._lock:
            self._failure = ModelError("espeak-ng died and does not start again", hint="Run: voiceloop doctor")
            self._fail_all(self._failure)
        return False


def _end(kind: int, payload: bytes) -> VoiceloopError | None:
    """What a call's last message says."""
    if kind == DONE:
        return None
    what = str(json.loads(payload))
    if kind == NO_VOICE:
        return InputError(what, hint="Choose another one", code="unknown_voice")
    return ModelError(what)


def _message(stream: IO[bytes]) -> tuple[int, int, bytes] | None:
    header = stream.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    number, kind, length = HEADER.unpack(header)
    payload = stream.read(length)
    return (number, kind, payload) if len(payload) == length else None

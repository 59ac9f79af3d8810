"""A voice that hums: so many milliseconds of a tone for every letter."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass

import numpy as np

from voiceloop.core.audio import Samples, ms_to_samples
from voiceloop.core.errors import InputError, VoiceloopError
from voiceloop.core.ports import TextToSpeechInfo, Ticket
from voiceloop.fakes.script import Fault, Script, Stage, fail, pause

_TONE_HZ = 220.0
_AMPLITUDE = 0.1 * 2.0**0.5
"""A tone at -20 dBFS."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """How one call goes: with its own delay where given, and silent where asked for.

    After `breaks_after_ms` of sound it raises `error`, or hangs for ever where there is none.
    """

    first_piece_s: float | None = None
    breaks_after_ms: float | None = None
    error: VoiceloopError | None = None
    is_silent: bool = False


class ScriptedTextToSpeech:
    """Speaks `ms_per_letter` of a tone at -20 dBFS per character, in pieces of `piece_ms`.

    The first piece takes `first_piece_s`, every further one `piece_s`. The lines of the `script` say call by call what
    goes otherwise (the last one for ever), or a function of the text does.
    """

    def __init__(
        self,
        *,
        ms_per_letter: float = 60.0,
        piece_ms: float = 200.0,
        first_piece_s: float = 0.0,
        piece_s: float = 0.0,
        rate_hz: int = 24_000,
        faults: Sequence[Fault] = (),
        script: Sequence[Spoken] | Callable[[str], Spoken] = (Spoken(),),
    ) -> None:
        self._script: Script[str, Spoken] = Script(script)
        self._ms_per_letter = ms_per_letter
        self._piece_ms = piece_ms
        self._first_piece_s = first_piece_s
        self._piece_s = piece_s
        self._info = TextToSpeechInfo("scripted-tts", rate_hz, voices=("hum",))
        self._stage = Stage(self._info.name, faults)
        self.texts: list[str] = []
        """What was asked, in order."""
        self.finished: list[str] = []
        self.cancelled: list[str] = []
        """Texts that were not spoken to their end: the generator was closed or its task cancelled."""

    @property
    def info(self) -> TextToSpeechInfo:
        """What it claims to be able to do."""
        return self._info

    async def synthesize(
        self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0
    ) -> AsyncGenerator[Samples]:
        """A tone as long as the text, piece by piece."""
        await self._stage.enter()
        if voice and voice not in self._info.voices:
            raise InputError(f"There is no voice {voice!r}", hint=f"Known voices: {', '.join(self._info.voices)}")
        self.texts.append(text)
        rate_hz = self._info.rate_hz
        total = ms_to_samples(len(text) * self._ms_per_letter / speed, rate_hz)
        piece_samples = max(1, ms_to_samples(self._piece_ms, rate_hz))
        line = self._script.answer(text)
        wait_s, is_whole = self._first_piece_s if line.first_piece_s is None else line.first_piece_s, False
        breaks_at = total + 1 if line.breaks_after_ms is None else ms_to_samples(line.breaks_after_ms, rate_hz)
        try:
            for start in range(0, total, piece_samples):
                if start >= breaks_at:
                    fail(line.error)
                    await asyncio.Event().wait()
                await pause(wait_s)
                yield _tone(start, min(start + piece_samples, total), rate_hz) * np.float32(not line.is_silent)
                wait_s = self._piece_s
            is_whole = True
        finally:
            (self.finished if is_whole else self.cancelled).append(text)

    async def aclose(self) -> None:
        """Let every later call raise ModelError."""
        self._stage.close()


def _tone(start: int, end: int, rate_hz: int) -> Samples:
    angle = 2.0 * np.pi * _TONE_HZ / rate_hz * np.arange(start, end)
    tone: Samples = (_AMPLITUDE * np.sin(angle)).astype(np.float32)
    return tone

"""A voice that hums: so many milliseconds of a tone for every letter."""

from collections.abc import AsyncGenerator, Sequence

import numpy as np

from voiceloop.core.audio import Samples, ms_to_samples
from voiceloop.core.errors import InputError
from voiceloop.core.ports import TextToSpeechInfo, Ticket
from voiceloop.fakes.script import Fault, Stage, pause

_TONE_HZ = 220.0
_AMPLITUDE = 0.1 * 2.0**0.5
"""A tone at -20 dBFS."""


class ScriptedTextToSpeech:
    """Speaks `ms_per_letter` of a tone at -20 dBFS per character, in pieces of `piece_ms`.

    The first piece takes `first_piece_s`, every further one `piece_s`.
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
    ) -> None:
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
        wait_s, is_whole = self._first_piece_s, False
        try:
            for start in range(0, total, piece_samples):
                await pause(wait_s)
                yield _tone(start, min(start + piece_samples, total), rate_hz)
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

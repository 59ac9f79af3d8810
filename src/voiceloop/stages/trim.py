"""The silence around a spoken text: none before it, since someone waits; after it as much as its last mark asks for.

Voices differ in how much silence they put around a text, and clauses that are made one by one are played one after the
other: without this some would run into each other and some would fall apart.
"""

from typing import Final

import numpy as np

from voiceloop.core.audio import Samples, ms_to_samples

AUDIBLE: Final = 0.01
"""-40 dBFS: the first sample above it is the first audio."""

_TAIL = 0.001
_KEPT_MS = 5.0
_CLAUSE_PAUSE_MS = 150.0
_SENTENCE_PAUSE_MS = 300.0
_CLAUSE_MARKS = frozenset(",;:-–—、，；：")
_SENTENCE_MARKS = frozenset(".!?…。！？")
_CLOSING = "\"'”’)]}» \n"
_NOTHING = np.zeros(0, np.float32)


def pause_ms(text: str, speed: float = 1.0) -> float:
    """The silence that belongs behind a text, by its last mark: as long as espeak-ng makes it within one (1.52, en)."""
    mark = text.rstrip(_CLOSING)[-1:]
    if mark in _SENTENCE_MARKS and mark:
        return _SENTENCE_PAUSE_MS / speed
    return _CLAUSE_PAUSE_MS / speed if mark in _CLAUSE_MARKS and mark else 0.0


class SilenceTrim:
    """Lets the sound of one text pass from 5 ms before its first audible sample to `pause_ms` (at least 5) after it.

    Silence within is kept: it is held back until sound follows, which delays nothing that is heard.
    """

    def __init__(self, rate_hz: int, pause_ms: float = 0.0) -> None:
        self._kept = ms_to_samples(_KEPT_MS, rate_hz)
        self._pause = max(self._kept, ms_to_samples(pause_ms, rate_hz))
        self._held: Samples = _NOTHING
        self._is_open = False

    def feed(self, samples: Samples) -> Samples:
        """What may pass when these have come."""
        both = np.concatenate([self._held, samples]) if len(self._held) else samples
        if not self._is_open:
            loud = np.flatnonzero(np.abs(both) >= AUDIBLE)
            if len(loud) == 0:
                self._held = both[-self._kept :].copy()
                return _NOTHING
            self._is_open = True
            both = self._opened(both, int(loud[0]))
        sounding = np.flatnonzero(np.abs(both) >= _TAIL)
        end = int(sounding[-1]) + 1 if len(sounding) else 0
        self._held = both[end:].copy()
        return both[:end]

    def finish(self) -> Samples:
        """What follows when the text is over: its pause, beginning with the voice's own silence."""
        if not self._is_open:
            return _NOTHING
        pause: Samples = np.zeros(self._pause, np.float32)
        own = self._held[: self._pause]
        pause[: len(own)] = own
        self._held, self._is_open = _NOTHING, False
        return pause

    def _opened(self, both: Samples, loud: int) -> Samples:
        start = max(0, loud - self._kept)
        opened = both[start:].copy()
        ramp = loud - start
        opened[:ramp] *= np.linspace(0.0, 1.0, ramp, endpoint=False, dtype=np.float32)  # it begins without a click
        return opened

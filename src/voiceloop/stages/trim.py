"""The silence before the first sound of a clause, taken away: nobody should wait for it."""

import numpy as np

from voiceloop.core.audio import Samples, ms_to_samples

_AUDIBLE = 0.01
_KEPT_MS = 5.0


class LeadingTrim:
    """Lets sound pass from a few milliseconds before its first sample above -40 dBFS on."""

    def __init__(self, rate_hz: int) -> None:
        self._kept = ms_to_samples(_KEPT_MS, rate_hz)
        self._held: Samples = np.zeros(0, np.float32)
        self._is_open = False

    def feed(self, samples: Samples) -> Samples:
        """What may pass of the next samples."""
        if self._is_open:
            return samples
        both = np.concatenate([self._held, samples])
        loud = np.flatnonzero(np.abs(both) >= _AUDIBLE)
        if len(loud) == 0:
            self._held = both[-self._kept :]
            return np.zeros(0, np.float32)
        self._is_open = True
        return both[max(0, int(loud[0]) - self._kept) :]

"""What comes in is made fit to be heard: no NaN or infinity, nothing beyond full scale, no constant offset.

The common frame is finite, unclipped and centred, and one dot product shows most of that: the energy of a frame that
holds a NaN or an infinity is not finite, and where the energy is below 1 no sample can have reached full scale. So
sound below about -25 dBFS is never scanned for its peak.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import Samples
from voiceloop.core.settings import check_choice, check_range

_CLIPPED_FROM = np.float32(32_767 / 32_768)
"""16-bit sound that is clipped reaches this and no more."""
_CLIPPED_ENERGY = float(_CLIPPED_FROM) ** 2
_OFFSET_EVERY_FRAMES = 4
_OFFSET_MEMORY = 32
"""How many measured means the running offset remembers: 2.5 s of 20 ms frames."""
_OFFSET_KNOWN_AFTER = 8
"""Means, for the mean of one short frame of voice or rumble says little: 0.6 s of 20 ms frames."""
_OFFSET_FROM = 0.004
"""A smaller offset (-48 dBFS) is left alone: no later stage is disturbed by it."""


class GuardMode(StrEnum):
    """How much of the sound is looked at."""

    FULL = "full"
    SAMPLED = "sampled"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class GuardSettings:
    """`sampled` looks at every `every_frames`th frame, and there at about `fraction` of the samples.

    `off` is for a source that cannot send such sound, like 16-bit samples of a trusted wire: nobody else looks.
    """

    mode: GuardMode = GuardMode.FULL
    every_frames: int = 10
    fraction: float = 0.25

    def __post_init__(self) -> None:
        check_choice("guard.mode", self.mode, list(GuardMode))
        check_range("guard.every_frames", self.every_frames, 1, 1_000)
        check_range("guard.fraction", self.fraction, 0.01, 1.0)


@dataclass(slots=True)
class GuardCounts:
    """What the guard has seen of one stream; under `sampled`, in the frames that it looked at."""

    frames: int = 0
    bad_frames: int = 0
    bad_samples: int = 0
    """Samples that were NaN or infinite and are silence now."""
    clipped_samples: int = 0
    offset_frames: int = 0
    """Frames from which a constant offset was taken."""


@dataclass(slots=True)
class Guard:
    """The guard of one mono stream."""

    settings: GuardSettings = field(default_factory=GuardSettings)
    counts: GuardCounts = field(default_factory=GuardCounts)
    offset: float = 0.0
    """The running mean of the stream, which is taken out where it is large enough to matter."""
    _means: int = 0

    def check(self, samples: Samples) -> Samples:
        """The frame, mended where it needs it; the same array where it does not. Never changes what it is given."""
        mode = self.settings.mode
        if mode is GuardMode.OFF:
            return samples
        frame = self.counts.frames
        self.counts.frames = frame + 1
        seen = samples
        if mode is GuardMode.SAMPLED:
            if frame % self.settings.every_frames:
                return self._centred(samples)
            seen = samples[:: max(1, round(1.0 / self.settings.fraction))]
        with np.errstate(over="ignore", invalid="ignore"):
            energy = float(np.dot(seen, seen))
        if energy == 0.0:  # a muted line has no offset, whatever it had before
            return samples
        if not energy < _CLIPPED_ENERGY:  # a NaN is not below anything
            samples = self._mended(samples, energy)
        if frame % _OFFSET_EVERY_FRAMES == 0:
            self._measure_offset(samples)
        return self._centred(samples)

    def _mended(self, samples: Samples, energy: float) -> Samples:
        if not isfinite(energy):
            samples, bad = without_bad_samples(samples)
            self.counts.bad_samples += bad
            self.counts.bad_frames += bad > 0
        if max(samples.max(), -samples.min()) < _CLIPPED_FROM:
            return samples
        self.counts.clipped_samples += int(np.count_nonzero(np.abs(samples) >= _CLIPPED_FROM))
        return np.clip(samples, np.float32(-1.0), np.float32(1.0))

    def _measure_offset(self, samples: Samples) -> None:
        self._means = min(self._means + 1, _OFFSET_MEMORY)
        self.offset += (float(np.add.reduce(samples)) / len(samples) - self.offset) / self._means

    def _centred(self, samples: Samples) -> Samples:
        if -_OFFSET_FROM < self.offset < _OFFSET_FROM or self._means < _OFFSET_KNOWN_AFTER:
            return samples
        self.counts.offset_frames += 1
        return samples - np.float32(self.offset)


def without_bad_samples(samples: NDArray[np.float32]) -> tuple[NDArray[np.float32], int]:
    """The samples with silence in place of each NaN or infinity, and how many there were."""
    is_good = np.isfinite(samples)
    bad = samples.size - int(np.count_nonzero(is_good))
    if bad == 0:
        return samples, 0
    return np.where(is_good, samples, np.float32(0.0)), bad

"""How loud sound is, and how it is brought to the level that the models were trained on.

Two ways, for two kinds of listener. The voice activity model hears a stream: one slow gain per session, moved only by
voice, so that it neither pumps nor lifts a quiet room's noise. The recogniser hears whole utterances: each is scaled on
its own, exactly.
"""

from dataclasses import dataclass, field
from math import log10

import numpy as np

from voiceloop.core.audio import PCM16_FULL_SCALE, SILENCE_DBFS, Samples
from voiceloop.core.settings import check_range

_CLIPPED_FROM = np.float32((PCM16_FULL_SCALE - 1) / PCM16_FULL_SCALE)
_LEAST_POWER = 10.0 ** (SILENCE_DBFS / 10.0)


@dataclass(frozen=True, slots=True)
class LevelSettings:
    """`target_dbfs`: level (RMS) at which voice is given to models; the gain stays within `most_` and `least_gain_db`.

    A gain is found in the first `quick_chunks` voiced chunks and follows with a memory of `slow_chunks` from then on.
    Before the first voice, a stream whose quietest chunk lies below `floor_dbfs` is lifted until that chunk lies there,
    at most by `most_start_gain_db`: a faint microphone has a faint background, and would lose the first word.
    """

    target_dbfs: float = -22.0
    most_gain_db: float = 30.0
    least_gain_db: float = -12.0
    floor_dbfs: float = -60.0
    most_start_gain_db: float = 20.0
    quick_chunks: int = 10
    slow_chunks: int = 125

    def __post_init__(self) -> None:
        check_range("level.target_dbfs", self.target_dbfs, -40.0, -10.0)
        check_range("level.most_gain_db", self.most_gain_db, 0.0, 60.0)
        check_range("level.least_gain_db", self.least_gain_db, -60.0, 0.0)
        check_range("level.floor_dbfs", self.floor_dbfs, -120.0, -40.0)
        check_range("level.most_start_gain_db", self.most_start_gain_db, 0.0, self.most_gain_db)
        check_range("level.quick_chunks", self.quick_chunks, 1, 100)
        check_range("level.slow_chunks", self.slow_chunks, self.quick_chunks, 10_000)


_VOICED_FROM = 0.5
"""Probability from which a chunk's level counts as that of a voice."""


@dataclass(slots=True)
class AutoGain:
    """One stream's gain: multiply with `factor`, then let it hear the chunk that came of it."""

    settings: LevelSettings = field(default_factory=LevelSettings)
    factor: float = 1.0
    _floor_power: float = 1.0
    _voice_power: float = 0.0
    _voiced: int = 0

    def hear(self, chunk: Samples, probability: float) -> None:
        """Learn from a chunk that was scaled by `factor`, and from the probability that it holds speech."""
        if probability < _VOICED_FROM and self._voiced:
            return
        power = float(np.dot(chunk, chunk)) / (len(chunk) * self.factor * self.factor)
        if probability < _VOICED_FROM:
            self._hear_background(power)
            return
        self._voiced += 1
        memory = self._voiced if self._voiced <= self.settings.quick_chunks else self.settings.slow_chunks
        self._voice_power += (power - self._voice_power) / memory
        self.factor = _factor(self._voice_power, self.settings)

    def _hear_background(self, power: float) -> None:
        if not 0.0 < power < self._floor_power:
            return
        self._floor_power = power
        gain_db = self.settings.floor_dbfs - 10.0 * log10(power)
        self.factor = 10.0 ** (min(max(gain_db, 0.0), self.settings.most_start_gain_db) / 20.0)

    @property
    def gain_db(self) -> float:
        """The gain in dB."""
        return 20.0 * log10(self.factor)


def normalise_utterance(samples: Samples, settings: LevelSettings | None = None) -> Samples:
    """The utterance with its level at the target, within the limits of the gain; may go beyond full scale."""
    if len(samples) == 0:
        return samples
    power = float(np.dot(samples, samples)) / len(samples)
    return samples * np.float32(_factor(power, settings or LevelSettings()))


def _factor(power: float, settings: LevelSettings) -> float:
    wanted_db = settings.target_dbfs - 10.0 * log10(max(power, _LEAST_POWER))
    within_db = min(max(wanted_db, settings.least_gain_db), settings.most_gain_db)
    return float(10.0 ** (within_db / 20.0))


@dataclass(frozen=True, slots=True)
class Level:
    """What a meter read; levels in dB of full scale."""

    rms_dbfs: float
    peak_dbfs: float
    clipped_samples: int
    samples: int


class LevelMeter:
    """RMS, peak and clipping of one stream between two readings."""

    def __init__(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self._energy = 0.0
        self._peak = 0.0
        self._clipped = 0
        self._samples = 0

    def hear(self, samples: Samples) -> None:
        """Count a frame in."""
        if len(samples) == 0:
            return
        self._samples += len(samples)
        self._energy += float(np.dot(samples, samples))
        peak = float(max(samples.max(), -samples.min()))
        self._peak = max(self._peak, peak)
        if peak >= _CLIPPED_FROM:
            self._clipped += int(np.count_nonzero(np.abs(samples) >= _CLIPPED_FROM))

    def read(self) -> Level:
        """What was heard since the last reading."""
        power = self._energy / self._samples if self._samples else 0.0
        level = Level(_dbfs(power), _dbfs(self._peak * self._peak), self._clipped, self._samples)
        self._clear()
        return level


def _dbfs(power: float) -> float:
    return 10.0 * log10(max(power, _LEAST_POWER))

"""Sound inside the engine: mono, 16 kHz, with a position; other rates and layouts exist only in transports."""

from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE_HZ: Final = 16_000
"""The one rate inside the engine."""

SAMPLES_PER_MS: Final = SAMPLE_RATE_HZ // 1000

CHUNK_SAMPLES: Final = 512
"""What the voice activity model judges at a time: 32 ms."""

Samples: TypeAlias = NDArray[np.float32]
"""Mono float samples, full scale at -1 and 1."""

Pcm16: TypeAlias = NDArray[np.int16]
"""Mono 16-bit samples, as rings and wires hold them."""

PCM16_FULL_SCALE: Final = 32_768.0

SILENCE_DBFS: Final = -120.0
"""The level that is given for digital silence, where a logarithm has no answer."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A piece of one mono 16 kHz stream: 1 to 200 ms as transports cut it.

    `position` is the stream position of the first sample. `arrived_s` is the engine clock's time at which the frame
    came in. `is_fed` marks silence that the engine made because nothing arrived.
    """

    samples: Samples
    position: int
    arrived_s: float
    is_fed: bool = False


@dataclass(frozen=True, slots=True)
class Speech:
    """A piece of sound on its way out: mono float samples at `rate_hz`."""

    samples: Samples
    rate_hz: int

    @property
    def seconds(self) -> float:
        """How long it plays."""
        return len(self.samples) / self.rate_hz


def ms_to_samples(ms: float, rate_hz: int = SAMPLE_RATE_HZ) -> int:
    """Samples in `ms` milliseconds, rounded down."""
    return int(ms * rate_hz / 1000)


def samples_to_ms(samples: int, rate_hz: int = SAMPLE_RATE_HZ) -> float:
    """Milliseconds that `samples` last."""
    return samples * 1000.0 / rate_hz


def to_pcm16(samples: Samples) -> Pcm16:
    """16-bit samples, rounded, saturated at full scale."""
    scaled: Samples = np.rint(samples * np.float32(PCM16_FULL_SCALE))
    pcm: Pcm16 = np.clip(scaled, -32768, 32767).astype(np.int16)
    return pcm


def to_float(pcm: Pcm16) -> Samples:
    """Float samples of 16-bit ones."""
    return pcm.astype(np.float32) * np.float32(1.0 / PCM16_FULL_SCALE)


def rms_dbfs(samples: Samples) -> float:
    """Level of the samples in dB relative to full scale; `SILENCE_DBFS` for nothing or digital silence."""
    if len(samples) == 0:
        return SILENCE_DBFS
    power = float(np.dot(samples, samples)) / len(samples)
    return max(SILENCE_DBFS, 10.0 * float(np.log10(power))) if power > 0.0 else SILENCE_DBFS

"""Any rate and any number of channels to mono at the rate wanted, as a stream, without clicks where chunks meet."""

from typing import Any

import numpy as np
import soxr
from numpy.typing import NDArray

from voiceloop.core.audio import Samples
from voiceloop.core.settings import check_range

LOWEST_RATE_HZ = 1_000
HIGHEST_RATE_HZ = 768_000
MOST_CHANNELS = 64


class StreamResampler:
    """One stream from `in_hz` and `channels` to mono at `out_hz`; channels are averaged.

    `is_live` takes soxr's variable-rate engine, which holds back 10 to 14 ms of sound (30 at 8 kHz) where its plain
    engine holds back 37 to 80 (114 at 8 kHz); its cost is some 30 us more for 20 ms of 48 kHz sound, and its output
    starts up to a sample late. Files take the plain one, which is exact in time.
    Raises SettingError when a rate or the number of channels is out of range.
    """

    def __init__(self, in_hz: float, out_hz: float, channels: int = 1, *, is_live: bool = False) -> None:
        check_range("resample.in_hz", in_hz, LOWEST_RATE_HZ, HIGHEST_RATE_HZ)
        check_range("resample.out_hz", out_hz, LOWEST_RATE_HZ, HIGHEST_RATE_HZ)
        check_range("resample.channels", channels, 1, MOST_CHANNELS)
        self._channels = channels
        self._stream: Any = None if in_hz == out_hz else soxr.ResampleStream(in_hz, out_hz, 1, vr=is_live)

    def process(self, samples: NDArray[np.float32]) -> Samples:
        """What has become ready: samples [n] or [n, channels] in, mono [m] out, m from 0 on.

        At equal rates mono samples come back as they are, not copied.
        """
        mono = mix_down(samples, self._channels)
        if self._stream is None or len(mono) == 0:
            return mono
        out: Samples = self._stream.resample_chunk(mono)
        return out

    def flush(self) -> Samples:
        """What was still held back; the next `process` begins a new stream."""
        if self._stream is None:
            return np.zeros(0, np.float32)
        rest: Samples = self._stream.resample_chunk(np.zeros(0, np.float32), last=True)
        self._stream.clear()
        return rest


def mix_down(samples: NDArray[np.float32], channels: int) -> Samples:
    """The average of the channels: [n] or [n, channels] to [n]. Raises ValueError for another number of channels."""
    if samples.ndim == 1 and channels == 1:
        return samples
    if samples.ndim != 2 or samples.shape[1] != channels:
        raise ValueError(f"samples of shape {samples.shape} where [n, {channels}] was expected")
    if channels == 1:
        return samples[:, 0]
    mono: Samples = samples.mean(axis=1, dtype=np.float32)
    return mono

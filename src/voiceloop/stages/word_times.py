"""When each word of a text was said, from the sound alone.

Method: a recogniser without attention outputs gives no times, so words are laid over the voiced parts of the sound.
Frames of 20 ms count as voiced when their level lies above a threshold between the quietest and the loudest parts; the
words then share the voiced time in proportion to their letters, and silences between voiced parts belong to no word.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, ms_to_samples

_FRAME = ms_to_samples(20)
_FRAME_S = _FRAME / SAMPLE_RATE_HZ
_BETWEEN = 0.45
"""Where the threshold lies between the level of the quiet tenth and of the loud tenth, in dB."""
_WORD_OVERHEAD = 1.5
"""Letters that a word takes beyond its own: short words are not said as fast as their letters."""


def word_times(samples: Samples, words: Sequence[str]) -> list[tuple[float, float]]:
    """Start and end in seconds of every word, in order, within the sound."""
    if not words:
        return []
    voiced = np.flatnonzero(_voiced(samples))
    if len(voiced) == 0:
        voiced = np.arange(max(1, len(samples) // _FRAME))
    weights = np.array([len(word) + _WORD_OVERHEAD for word in words])
    shares = np.concatenate([[0.0], np.cumsum(weights)]) / weights.sum()
    at = shares * len(voiced)
    times = []
    for index in range(len(words)):
        first = voiced[min(int(at[index]), len(voiced) - 1)] + at[index] % 1.0
        last = voiced[min(max(int(np.ceil(at[index + 1])) - 1, 0), len(voiced) - 1)] + 1.0
        times.append((round(float(first) * _FRAME_S, 3), round(float(max(last, first)) * _FRAME_S, 3)))
    return times


def _voiced(samples: Samples) -> NDArray[np.bool_]:
    count = len(samples) // _FRAME
    if count == 0:
        return np.zeros(0, np.bool_)
    frames = samples[: count * _FRAME].reshape(count, _FRAME)
    level_db = 10.0 * np.log10(np.einsum("ij,ij->i", frames, frames) / _FRAME + 1e-10)
    quiet, loud = np.percentile(level_db, [10, 90])
    threshold = quiet + _BETWEEN * (loud - quiet)
    is_voiced: NDArray[np.bool_] = level_db >= threshold
    return is_voiced

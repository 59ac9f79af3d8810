"""Sound that is longer than a recogniser takes, cut where it is quietest."""

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, ms_to_samples

_FRAME = ms_to_samples(20)
_WINDOW_FRAMES = 10


def cuts(samples: Samples, most_s: float) -> list[tuple[int, int]]:
    """Pieces [start, end) of at most `most_s`, each ended at the quietest 200 ms of its second half."""
    most = int(most_s * SAMPLE_RATE_HZ)
    pieces, start = [], 0
    while len(samples) - start > most:
        half = start + most // 2
        end = half + _quietest(samples[half : start + most])
        pieces.append((start, end))
        start = end
    return [*pieces, (start, len(samples))]


def _quietest(samples: Samples) -> int:
    count = len(samples) // _FRAME
    frames = samples[: count * _FRAME].reshape(count, _FRAME)
    power = np.einsum("ij,ij->i", frames, frames)
    smooth = np.convolve(power, np.ones(_WINDOW_FRAMES), mode="valid")
    return (int(np.argmin(smooth)) + _WINDOW_FRAMES // 2) * _FRAME

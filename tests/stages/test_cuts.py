import numpy as np
import pytest

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.stages.cuts import cuts


def loud(seconds: float, pauses_s: tuple[float, ...] = ()) -> Samples:
    """Noise with 300 ms of near silence from each of the times on."""
    samples = np.random.default_rng(0).normal(0.0, 0.1, int(seconds * SAMPLE_RATE_HZ)).astype(np.float32)
    for start_s in pauses_s:
        start = int(start_s * SAMPLE_RATE_HZ)
        samples[start : start + int(0.3 * SAMPLE_RATE_HZ)] *= 1e-3
    return samples


@pytest.mark.parametrize("seconds", [0.0, 0.01, 29.9, 30.0])
def test_what_is_short_enough_stays_whole(seconds: float) -> None:
    samples = loud(seconds)
    assert cuts(samples, 30.0) == [(0, len(samples))]


def test_a_cut_lies_in_the_pause() -> None:
    (_, cut), (start, _) = cuts(loud(14.0, pauses_s=(3.0, 7.5)), 10.0)
    assert cut == start
    assert 7.5 <= cut / SAMPLE_RATE_HZ <= 7.8


@pytest.mark.parametrize("samples", [loud(100.0), np.zeros(100 * SAMPLE_RATE_HZ, np.float32)])
def test_pieces_follow_on_each_other_and_keep_the_limit(samples: Samples) -> None:
    pieces = cuts(samples, 10.0)
    assert [start for start, _ in pieces[1:]] == [end for _, end in pieces[:-1]]
    assert (pieces[0][0], pieces[-1][1]) == (0, len(samples))
    assert all(0 < end - start <= 10 * SAMPLE_RATE_HZ for start, end in pieces)

import numpy as np
import pytest

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.stages.word_times import word_times


def spoken(*parts: tuple[float, bool]) -> Samples:
    """Seconds of voice-like noise or of a quiet room, one after the other."""
    noise = np.random.default_rng(0)
    pieces = [noise.normal(0.0, 0.1 if is_voice else 1e-4, int(s * SAMPLE_RATE_HZ)) for s, is_voice in parts]
    return np.concatenate(pieces).astype(np.float32)


def test_no_words_have_no_times() -> None:
    assert word_times(spoken((1.0, True)), []) == []


def test_words_lie_where_the_voice_is() -> None:
    sound = spoken((1.0, False), (0.5, True), (2.0, False), (0.5, True), (1.0, False))
    (first_start, first_end), (second_start, second_end) = word_times(sound, ["hello", "there"])
    assert (first_start, first_end) == pytest.approx((1.0, 1.5), abs=0.06)
    assert (second_start, second_end) == pytest.approx((3.5, 4.0), abs=0.06)


def test_longer_words_take_longer() -> None:
    (start, middle), (_, end) = word_times(spoken((2.0, True)), ["a", "constitutional"])
    assert middle - start < (end - middle) / 3


@pytest.mark.parametrize("samples", [spoken((0.005, True)), spoken((3.0, False)), np.zeros(16_000, np.float32)])
def test_times_are_in_order_and_within_the_sound(samples: Samples) -> None:
    times = word_times(samples, ["one", "two", "three"])
    assert len(times) == 3
    assert all(0.0 <= start <= end for start, end in times)
    assert [start for start, _ in times] == sorted(start for start, _ in times)
    assert times[-1][1] <= max(0.021, len(samples) / SAMPLE_RATE_HZ)

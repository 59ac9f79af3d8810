import numpy as np
import pytest

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, rms_dbfs
from voiceloop.evals.noise_floor import with_noise_floor


def noise(seconds: float, dbfs: float, seed: int = 1) -> Samples:
    shape = np.random.default_rng(seed).standard_normal(int(seconds * SAMPLE_RATE_HZ))
    return (shape * 10 ** (dbfs / 20)).astype(np.float32)


def recording(floor_dbfs: float = -55.0) -> Samples:
    return np.concatenate([noise(0.6, floor_dbfs), noise(1.5, -20.0, 2), noise(0.6, floor_dbfs, 3)])


def windows(samples: Samples) -> list[float]:
    return [rms_dbfs(samples[at : at + 800]) for at in range(0, len(samples) - 800, 800)]


def test_the_recording_begins_where_it_is_said_to() -> None:
    samples = recording()
    longer, start = with_noise_floor(samples, 0.5, 2.0)
    assert start == SAMPLE_RATE_HZ // 2
    assert len(longer) == len(samples) + int(2.5 * SAMPLE_RATE_HZ)
    inner = slice(800, len(samples) - 800)
    assert np.array_equal(longer[start : start + len(samples)][inner], samples[inner])


@pytest.mark.parametrize("floor_dbfs", [-70.0, -55.0, -40.0])
def test_the_room_goes_on_at_its_own_level_without_gaps_or_bursts(floor_dbfs: float) -> None:
    samples = recording(floor_dbfs)
    longer, start = with_noise_floor(samples, 1.0, 2.0)
    for around in (longer[:start], longer[start + len(samples) :]):
        assert all(abs(level - floor_dbfs) < 3.0 for level in windows(around))


def test_digital_silence_is_never_looped() -> None:
    samples = np.concatenate([np.zeros(16_000, np.float32), noise(1.0, -50.0), noise(1.0, -20.0, 2)])
    longer, start = with_noise_floor(samples, 1.0, 2.0)
    assert min(windows(longer[start + len(samples) :])) > -60.0


def test_a_recording_of_zeros_gets_a_faint_floor() -> None:
    longer, _ = with_noise_floor(np.zeros(16_000, np.float32), 0.5, 0.5)
    assert -80.0 < rms_dbfs(longer[:8_000]) < -70.0


def test_a_word_cut_tight_is_not_followed_by_its_own_voice() -> None:
    voice = np.sin(np.arange(5_000) * 0.1).astype(np.float32) * np.float32(0.1)
    longer, start = with_noise_floor(voice, 0.5, 1.0)
    assert rms_dbfs(longer[start + len(voice) + 400 :]) < -60.0


def test_it_is_the_same_at_every_call() -> None:
    first, _ = with_noise_floor(recording(), 0.3, 1.0)
    second, _ = with_noise_floor(recording(), 0.3, 1.0)
    assert np.array_equal(first, second)

import numpy as np
import pytest

from voiceloop.core.audio import Samples
from voiceloop.core.errors import SettingError
from voiceloop.stages.guard import Guard, GuardMode, GuardSettings, without_bad_samples


def noise(level: float = 0.05, count: int = 320, seed: int = 1) -> Samples:
    return np.random.default_rng(seed).normal(0.0, level, count).astype(np.float32)


def test_good_sound_passes_as_the_same_array() -> None:
    guard, frame = Guard(), noise()
    assert guard.check(frame) is frame
    assert guard.counts.frames == 1
    assert (guard.counts.bad_samples, guard.counts.clipped_samples, guard.counts.offset_frames) == (0, 0, 0)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_samples_that_are_no_numbers_become_silence_and_are_counted(bad: float) -> None:
    guard, frame = Guard(), noise()
    frame[[3, 100]] = bad
    mended = guard.check(frame)
    assert mended[3] == 0.0
    assert np.array_equal(np.delete(mended, [3, 100]), np.delete(frame, [3, 100]))
    assert (guard.counts.bad_samples, guard.counts.bad_frames) == (2, 1)
    assert not np.isfinite(frame[3])  # what came in is not written to


def test_what_is_beyond_full_scale_is_clipped_and_counted() -> None:
    guard, frame = Guard(), noise()
    frame[:3] = [1.5, -2.0, 1e30]
    mended = guard.check(frame)
    assert mended[:3].tolist() == [1.0, -1.0, 1.0]
    assert guard.counts.clipped_samples == 3
    assert guard.counts.bad_samples == 0


def test_sixteen_bit_sound_at_its_limits_counts_as_clipped() -> None:
    guard, frame = Guard(), noise()
    frame[:2] = [32_767 / 32_768, -1.0]
    guard.check(frame)
    assert guard.counts.clipped_samples == 2


def test_a_constant_offset_is_found_and_taken_out() -> None:
    guard = Guard()
    means = [float(guard.check(noise(seed=seed) + np.float32(0.1)).mean()) for seed in range(100)]
    assert max(abs(mean) for mean in means[-50:]) < 0.012
    assert guard.counts.offset_frames > 60
    assert guard.offset == pytest.approx(0.1, abs=0.005)


def test_the_offset_is_taken_out_without_steps_between_frames() -> None:
    guard = Guard()
    flat: Samples = np.full(320, 0.1, np.float32)
    out = np.concatenate([guard.check(flat + noise(0.0001, seed=seed)) for seed in range(80)])
    assert np.abs(np.diff(out[40 * 320 :])).max() < 0.002


def test_digital_silence_stays_silence_whatever_came_before() -> None:
    guard = Guard()
    for seed in range(40):
        guard.check(noise(seed=seed) + np.float32(0.1))
    silence = np.zeros(320, np.float32)
    assert guard.check(silence) is silence


def test_sampled_looks_at_every_nth_frame_only() -> None:
    guard = Guard(GuardSettings(GuardMode.SAMPLED, every_frames=4, fraction=0.5))
    broken = np.full(320, np.nan, np.float32)
    is_mended = [bool(np.isfinite(guard.check(broken)).all()) for _ in range(8)]
    assert is_mended == [True, False, False, False, True, False, False, False]


def test_sampled_mends_the_whole_frame_when_a_fraction_shows_something() -> None:
    guard, frame = Guard(GuardSettings(GuardMode.SAMPLED, every_frames=1, fraction=0.25)), noise()
    frame[[0, 1]] = np.nan
    assert np.isfinite(guard.check(frame)).all()
    assert guard.counts.bad_samples == 2


def test_off_looks_at_nothing() -> None:
    guard, broken = Guard(GuardSettings(GuardMode.OFF)), np.full(320, np.nan, np.float32)
    assert guard.check(broken) is broken
    assert guard.counts.frames == 0


def test_an_empty_frame_passes() -> None:
    assert len(Guard().check(np.zeros(0, np.float32))) == 0


@pytest.mark.parametrize("settings", [{"every_frames": 0}, {"fraction": 0.0}, {"fraction": 1.5}, {"mode": "often"}])
def test_settings_out_of_range_are_refused(settings: dict[str, float]) -> None:
    with pytest.raises(SettingError, match=r"guard\."):
        GuardSettings(**settings)  # type: ignore[arg-type]


def test_blocks_of_several_channels_are_cleaned_too() -> None:
    block = np.array([[np.nan, 0.5], [0.25, np.inf]], np.float32)
    cleaned, bad = without_bad_samples(block)
    assert cleaned.tolist() == [[0.0, 0.5], [0.25, 0.0]]
    assert bad == 2

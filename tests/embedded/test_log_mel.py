import numpy as np
import pytest
from numpy.typing import NDArray

from voiceloop.core.audio import Samples
from voiceloop.embedded.log_mel import N_MELS, LogMel

WINDOW = 128_000


def plainly(samples: Samples) -> NDArray[np.float64]:
    """The definition, frame by frame in float64."""
    bank = LogMel(WINDOW).bank.astype(np.float64)
    sound = np.zeros(WINDOW)
    kept = samples[-WINDOW:]
    sound[WINDOW - len(kept) :] = kept
    sound = (sound - sound.mean()) / np.sqrt(sound.var() + 1e-7)
    padded = np.pad(sound, 200, mode="reflect")
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(400) / 400)
    frames = [padded[at : at + 400] * hann for at in range(0, WINDOW, 160)]
    power = np.abs(np.fft.rfft(frames)) ** 2
    log = np.log10(np.maximum(bank @ power.T, 1e-10))
    features: NDArray[np.float64] = (np.maximum(log, log.max() - 8.0) + 4.0) / 4.0
    return features


def noise(length: int) -> Samples:
    return (np.random.default_rng(length).standard_normal(length) * 0.05 + 0.01).astype(np.float32)


@pytest.mark.parametrize("length", [1, 200, 5_001, 64_000, 127_900, 128_000, 150_000])
def test_the_short_way_gives_what_the_definition_gives(length: int) -> None:
    assert LogMel(WINDOW).features(noise(length)) == pytest.approx(plainly(noise(length)), abs=1e-4)


@pytest.mark.parametrize("length", [0, 4_000])
def test_nothing_and_silence_have_features_too(length: int) -> None:
    features = LogMel(WINDOW).features(np.zeros(length, np.float32))
    assert features.shape == (N_MELS, WINDOW // 160)
    assert np.isfinite(features).all()


def test_the_filters_are_narrow_below_a_kilohertz_and_wide_above() -> None:
    bank = LogMel(WINDOW).bank
    widths = (bank > 0).sum(axis=1)
    centres_hz = bank.argmax(axis=1) * 40.0
    assert widths[centres_hz < 900].max() <= 2
    assert widths[-1] > 6
    assert (np.diff(centres_hz) >= 0).all()


def test_loudness_makes_no_difference() -> None:
    sound = noise(60_000)
    assert LogMel(WINDOW).features(sound) == pytest.approx(LogMel(WINDOW).features(sound * np.float32(8)), abs=5e-3)

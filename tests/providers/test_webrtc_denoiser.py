import numpy as np
import pytest

from voiceloop.core.audio import Samples, rms_dbfs
from voiceloop.core.errors import SettingError
from voiceloop.providers.webrtc_denoiser import WebRtcDenoiser


def noise(seconds: float, level: float = 0.03) -> Samples:
    return np.random.default_rng(5).normal(0.0, level, int(16_000 * seconds)).astype(np.float32)


def in_frames(denoiser: WebRtcDenoiser, samples: Samples) -> Samples:
    return np.concatenate([denoiser.process(samples[start : start + 320]) for start in range(0, len(samples), 320)])


@pytest.mark.parametrize(("strength", "at_least_db"), [(1, 4), (2, 8), (3, 11), (4, 13)])
def test_steady_noise_is_lowered_by_its_strength(strength: int, at_least_db: float) -> None:
    heard = noise(10.0)
    cleaned = in_frames(WebRtcDenoiser(strength), heard)
    assert rms_dbfs(heard[80_000:]) - rms_dbfs(cleaned[80_000:]) > at_least_db


def test_a_tone_that_comes_and_goes_stays_where_it_was_behind_the_delay() -> None:
    denoiser = WebRtcDenoiser(2)
    tone = np.sin(2 * np.pi * 500 * np.arange(48_000) / 16_000).astype(np.float32) * np.float32(0.3)
    bursts = tone * (np.arange(48_000) % 8_000 < 3_000)
    cleaned = in_frames(denoiser, bursts + noise(3.0, 0.005))
    aligned = cleaned[denoiser.delay_samples :]
    assert np.corrcoef(aligned, bursts[: len(aligned)])[0, 1] > 0.95


@pytest.mark.parametrize("strength", [0, 5])
def test_another_strength_is_refused(strength: int) -> None:
    with pytest.raises(SettingError, match=r"denoiser\.strength"):
        WebRtcDenoiser(strength)

import numpy as np
import pytest

from voiceloop.core.audio import CHUNK_SAMPLES, Samples, rms_dbfs
from voiceloop.core.errors import SettingError
from voiceloop.stages.level import AutoGain, LevelMeter, LevelSettings, normalise_utterance


def chunk_at(level_dbfs: float, seed: int = 1, count: int = CHUNK_SAMPLES) -> Samples:
    noise = np.random.default_rng(seed).normal(0.0, 1.0, count).astype(np.float32)
    return noise * np.float32(10.0 ** ((level_dbfs - rms_dbfs(noise)) / 20.0))


def hear(gain: AutoGain, level_dbfs: float, probability: float, chunks: int) -> None:
    for seed in range(chunks):
        gain.hear(chunk_at(level_dbfs, seed) * np.float32(gain.factor), probability)


@pytest.mark.parametrize(("voice_dbfs", "gain_db"), [(-40, 18), (-22, 0), (-12, -10), (-70, 30), (-5, -12)])
def test_the_first_300_ms_of_a_voice_set_the_gain(voice_dbfs: float, gain_db: float) -> None:
    gain = AutoGain()
    hear(gain, voice_dbfs, 0.9, 10)
    assert gain.gain_db == pytest.approx(gain_db, abs=0.1)


def test_noise_never_moves_a_gain_that_a_voice_has_set() -> None:
    gain = AutoGain()
    hear(gain, -40, 0.9, 10)
    before = gain.factor
    for level_dbfs in (-70, -20, -90):
        hear(gain, level_dbfs, 0.1, 50)
    assert gain.factor == before


def test_a_room_of_ordinary_noise_leaves_the_gain_at_one() -> None:
    gain = AutoGain()
    hear(gain, -55, 0.1, 200)
    assert gain.factor == 1.0


def test_a_faint_microphone_is_lifted_before_the_first_word() -> None:
    gain = AutoGain()
    hear(gain, -75, 0.1, 3)
    assert gain.gain_db == pytest.approx(15, abs=0.1)
    hear(gain, -110, 0.1, 3)
    assert gain.gain_db == pytest.approx(20, abs=0.1)


def test_digital_silence_says_nothing_about_a_microphone() -> None:
    gain = AutoGain()
    gain.hear(np.zeros(CHUNK_SAMPLES, np.float32), 0.0)
    assert gain.factor == 1.0


def test_once_found_the_gain_follows_slowly() -> None:
    gain = AutoGain()
    hear(gain, -40, 0.9, 10)
    hear(gain, -20, 0.9, 1)  # one loud word
    assert 14 < gain.gain_db < 18
    hear(gain, -20, 0.9, 500)
    assert gain.gain_db == pytest.approx(-2, abs=0.3)


@pytest.mark.parametrize(("level_dbfs", "expected_dbfs"), [(-40, -22), (-22, -22), (-15, -22), (-60, -30), (-6, -18)])
def test_an_utterance_comes_to_the_target_within_limits(level_dbfs: float, expected_dbfs: float) -> None:
    utterance = chunk_at(level_dbfs, count=16_000)
    assert rms_dbfs(normalise_utterance(utterance)) == pytest.approx(expected_dbfs, abs=0.01)


def test_silence_and_nothing_are_left_as_they_are() -> None:
    assert not normalise_utterance(np.zeros(100, np.float32)).any()
    assert len(normalise_utterance(np.zeros(0, np.float32))) == 0


def test_the_meter_reads_level_peak_and_clipping_and_begins_anew() -> None:
    meter = LevelMeter()
    meter.hear(np.tile(np.array([0.5, -0.5], np.float32), 100))
    meter.hear(np.array([1.0, -1.0, 0.5], np.float32))
    level = meter.read()
    assert level.rms_dbfs == pytest.approx(10 * np.log10((201 * 0.25 + 2) / 203))
    assert (level.peak_dbfs, level.clipped_samples, level.samples) == (0.0, 2, 203)
    assert meter.read().samples == 0


def test_the_meter_calls_digital_silence_minus_120() -> None:
    meter = LevelMeter()
    meter.hear(np.zeros(320, np.float32))
    meter.hear(np.zeros(0, np.float32))
    level = meter.read()
    assert (level.rms_dbfs, level.peak_dbfs, level.samples) == (-120.0, -120.0, 320)


@pytest.mark.parametrize(
    "settings", [{"target_dbfs": 0.0}, {"most_gain_db": -1.0}, {"least_gain_db": 1.0}, {"slow_chunks": 5}]
)
def test_settings_out_of_range_are_refused(settings: dict[str, float]) -> None:
    with pytest.raises(SettingError, match=r"level\."):
        LevelSettings(**settings)  # type: ignore[arg-type]

import numpy as np
import pytest

from voiceloop.core.audio import SILENCE_DBFS, ms_to_samples, rms_dbfs, samples_to_ms, to_float, to_pcm16


def test_sixteen_bit_samples_survive_the_way_through_floats() -> None:
    pcm = np.arange(-32768, 32768, dtype=np.int16)
    assert np.array_equal(to_pcm16(to_float(pcm)), pcm)


def test_samples_beyond_full_scale_saturate() -> None:
    assert to_pcm16(np.array([2.0, -2.0], np.float32)).tolist() == [32767, -32768]


def test_the_level_of_a_full_scale_square_wave_is_zero_dbfs() -> None:
    assert rms_dbfs(np.ones(100, np.float32)) == pytest.approx(0.0)


@pytest.mark.parametrize("length", [0, 10])
def test_silence_has_the_lowest_level(length: int) -> None:
    assert rms_dbfs(np.zeros(length, np.float32)) == SILENCE_DBFS


def test_milliseconds_and_samples_are_two_names_of_one_length() -> None:
    assert (ms_to_samples(20), samples_to_ms(320), ms_to_samples(20, 48_000)) == (320, 20.0, 960)

import numpy as np
import pytest

from voiceloop.transports import g711


@pytest.mark.parametrize("law", ["pcmu", "pcma"])
def test_speech_comes_back_with_the_noise_of_eight_bits(law: g711.Law) -> None:
    sound = (0.3 * np.sin(np.arange(8_000) * 0.2)).astype(np.float32)
    back = g711.decode(g711.encode(sound, law), law)
    error = back - sound
    assert 10 * np.log10(np.dot(sound, sound) / np.dot(error, error)) > 33


@pytest.mark.parametrize("law", ["pcmu", "pcma"])
def test_every_code_comes_back_as_itself_or_as_the_other_zero(law: g711.Law) -> None:
    codes = bytes(range(256))
    samples = g711.decode(codes, law)
    again = g711.decode(g711.encode(samples, law), law)
    assert np.array_equal(again, samples)


@pytest.mark.parametrize(("law", "silence"), [("pcmu", 0xFF), ("pcma", 0xD5)])
def test_silence_is_the_code_that_the_standard_names(law: g711.Law, silence: int) -> None:
    """ITU-T G.711: the smallest positive value."""
    assert abs(g711.decode(bytes([silence]), law)[0]) < 0.0005


@pytest.mark.parametrize(
    ("law", "code", "value"), [("pcmu", 0x80, 32_124), ("pcmu", 0x00, -32_124), ("pcma", 0xAA, 32_256)]
)
def test_the_loudest_codes_have_the_values_of_the_standard(law: g711.Law, code: int, value: int) -> None:
    assert round(float(g711.decode(bytes([code]), law)[0]) * 32_768) == value

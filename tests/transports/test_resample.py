from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voiceloop.core.audio import Samples
from voiceloop.core.errors import SettingError
from voiceloop.transports.resample import StreamResampler, mix_down


def sine(hz: float, rate_hz: int, seconds: float = 0.5) -> Samples:
    return np.sin(2 * np.pi * hz * np.arange(int(rate_hz * seconds)) / rate_hz).astype(np.float32)


def run(resampler: StreamResampler, samples: Samples, cuts: list[int]) -> Samples:
    edges = [0, *sorted(cuts), len(samples)]
    pieces = [resampler.process(samples[start:end]) for start, end in pairwise(edges)]
    return np.concatenate([*pieces, resampler.flush()])


@pytest.mark.parametrize("is_live", [False, True])
@pytest.mark.parametrize("rate_hz", [8_000, 11_025, 22_050, 24_000, 44_100, 48_000, 96_000, 192_000])
def test_a_sine_stays_the_same_sine(rate_hz: int, is_live: bool) -> None:
    out = run(StreamResampler(rate_hz, 16_000, is_live=is_live), sine(440, rate_hz), list(range(0, 9_000, 777)))
    assert len(out) == pytest.approx(8_000, abs=2)
    level = np.sqrt(np.mean(out[800:-800] ** 2))
    assert level == pytest.approx(np.sqrt(0.5), rel=2e-3)
    spectrum = np.abs(np.fft.rfft(out[800:-800] * np.hanning(len(out) - 1600)))
    top = int(spectrum.argmax())
    assert top * 16_000 / (len(out) - 1600) == pytest.approx(440, abs=5)
    rest = np.concatenate([spectrum[: top - 4], spectrum[top + 5 :]])
    assert rest.max() < spectrum[top] * 1e-3  # no click anywhere: a click is broad


@settings(max_examples=25, deadline=None)
@given(
    cuts=st.lists(st.integers(0, 12_000), max_size=20),
    rate_hz=st.sampled_from([8_000, 24_000, 44_100, 48_000]),
    is_live=st.booleans(),
)
def test_where_chunks_are_cut_makes_no_difference(cuts: list[int], rate_hz: int, is_live: bool) -> None:
    noise = np.random.default_rng(1).normal(0, 0.1, 12_000).astype(np.float32)
    whole = run(StreamResampler(rate_hz, 16_000, is_live=is_live), noise, [])
    chunked = run(StreamResampler(rate_hz, 16_000, is_live=is_live), noise, cuts)
    assert len(chunked) == len(whole)
    assert np.allclose(chunked, whole, atol=1e-5)


@pytest.mark.parametrize("rate_hz", [24_000, 48_000])
def test_a_live_stream_holds_back_less_than_15_ms(rate_hz: int) -> None:
    resampler = StreamResampler(rate_hz, 16_000, is_live=True)
    out = sum(len(resampler.process(sine(440, rate_hz, 0.02))) for _ in range(10))
    assert out >= (200 - 15) * 16


def test_equal_rates_give_the_same_array_back() -> None:
    samples = sine(440, 16_000)
    resampler = StreamResampler(16_000, 16_000)
    assert resampler.process(samples) is samples
    assert len(resampler.flush()) == 0


def test_eight_channels_become_their_average() -> None:
    channels = np.arange(8, dtype=np.float32) / 8
    out = StreamResampler(16_000, 16_000, 8).process(np.tile(channels, (100, 1)))
    assert out.dtype == np.float32
    assert np.allclose(out, channels.mean())


def test_after_a_flush_a_new_stream_begins() -> None:
    resampler = StreamResampler(48_000, 16_000)
    first = run(resampler, sine(440, 48_000), [1_000])
    assert np.allclose(run(resampler, sine(440, 48_000), [1_000]), first, atol=1e-6)


@pytest.mark.parametrize(("in_hz", "channels"), [(0, 1), (999, 1), (10_000_000, 1), (48_000, 0), (48_000, 65)])
def test_impossible_formats_are_setting_errors(in_hz: int, channels: int) -> None:
    with pytest.raises(SettingError, match="outside"):
        StreamResampler(in_hz, 16_000, channels)


def test_another_number_of_channels_than_promised_is_refused() -> None:
    with pytest.raises(ValueError, match="expected"):
        mix_down(np.zeros((10, 3), np.float32), 2)

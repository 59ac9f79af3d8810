from collections.abc import Callable

import numpy as np
import pytest

from tests.contracts.implementations import DENOISER
from voiceloop.core.audio import Samples
from voiceloop.core.ports import Denoiser

over_all = pytest.mark.parametrize("make", DENOISER)


def _noise(count: int) -> Samples:
    return np.random.default_rng(3).normal(0.0, 0.05, count).astype(np.float32)


@over_all
@pytest.mark.parametrize("count", [0, 1, 159, 160, 320, 512, 5_000])
def test_as_many_samples_come_out_as_went_in(make: Callable[[], Denoiser], count: int) -> None:
    cleaned = make().process(_noise(count))
    assert cleaned.dtype == np.float32
    assert cleaned.shape == (count,)
    assert np.isfinite(cleaned).all()


@over_all
def test_the_pieces_it_comes_in_make_no_difference(make: Callable[[], Denoiser]) -> None:
    noise, one, other = _noise(8_000), make(), make()
    whole = one.process(noise)
    pieces = [other.process(piece) for piece in np.array_split(noise, 37)]
    assert np.concatenate(pieces) == pytest.approx(whole, abs=1e-4)


@over_all
def test_the_samples_are_only_read(make: Callable[[], Denoiser]) -> None:
    noise = _noise(320)
    noise.setflags(write=False)
    make().process(noise)
    assert np.array_equal(noise, _noise(320))


@over_all
def test_a_click_comes_out_after_the_delay(make: Callable[[], Denoiser]) -> None:
    denoiser = make()
    click: Samples = np.zeros(16_000, np.float32)
    click[8_000:8_008] = 0.5
    loudest = int(np.argmax(np.abs(denoiser.process(click))))
    assert denoiser.delay_samples >= 0
    assert loudest == pytest.approx(8_000 + denoiser.delay_samples, abs=32)


@over_all
def test_two_streams_share_no_memory(make: Callable[[], Denoiser]) -> None:
    alone = make().process(_noise(1_600))
    one, other = make(), make()
    other.process(_noise(1_600) * np.float32(10.0))
    assert np.array_equal(one.process(_noise(1_600)), alone)

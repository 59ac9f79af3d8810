import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceloop.core.audio import Samples, to_float, to_pcm16
from voiceloop.engine.ring import RingPool

CAPACITY = 160


def small_pool(most_free: int = 16) -> RingPool:
    return RingPool(seconds=CAPACITY / 16_000, most_free=most_free)


def ramp(count: int, start: int = 1) -> Samples:
    return (np.arange(start, start + count) / 32_768).astype(np.float32)


pieces = st.lists(
    st.one_of(
        st.lists(st.integers(-32_768, 32_767), max_size=2 * CAPACITY + 3),
        st.integers(0, 2 * CAPACITY + 3).map(lambda count: [0] * count),
    ),
    max_size=12,
)


@given(pieces, st.data())
def test_it_reads_like_a_list_of_all_that_was_written(written: list[list[int]], data: st.DataObject) -> None:
    ring, model = small_pool().open(), np.zeros(0, np.int16)
    for piece in written:
        pcm = np.array(piece, np.int16)
        ring.write(to_float(pcm))
        model = np.concatenate([model, pcm])
        assert ring.end == len(model)
        assert ring.oldest == max(0, len(model) - CAPACITY)
        end = data.draw(st.integers(0, len(model)))
        start = data.draw(st.integers(0, end))
        expected = model[min(end, max(start, ring.oldest)) : end]
        assert np.array_equal(to_pcm16(ring.read(start, end)), expected)


def test_the_part_that_was_overwritten_is_left_out_at_the_front() -> None:
    ring = small_pool().open()
    ring.write(ramp(CAPACITY))
    ring.write(ramp(40, start=1_001))
    assert ring.oldest == 40
    assert np.array_equal(ring.read(0, CAPACITY), ramp(CAPACITY)[40:])


@pytest.mark.parametrize(("start", "end"), [(0, 11), (-1, 5), (6, 5)])
def test_positions_that_were_never_written_are_refused(start: int, end: int) -> None:
    ring = small_pool().open()
    ring.write(ramp(10))
    with pytest.raises(ValueError, match="ends at 10"):
        ring.read(start, end)


def test_a_reading_is_a_copy() -> None:
    ring = small_pool().open()
    ring.write(ramp(10))
    ring.read(0, 10)[:] = 0.5
    assert np.array_equal(ring.read(0, 10), ramp(10))


def test_sound_beyond_full_scale_is_clipped_not_wrapped() -> None:
    ring = small_pool().open()
    ring.write(np.array([2.0, -2.0], np.float32))
    assert to_pcm16(ring.read(0, 2)).tolist() == [32_767, -32_768]


def test_silence_takes_no_buffer_and_sound_does() -> None:
    pool = small_pool()
    ring = pool.open()
    ring.write(np.zeros(500, np.float32))
    assert pool.taken == 0
    ring.write(ramp(10))
    assert pool.taken == 1
    assert np.array_equal(ring.read(490, 510), np.concatenate([np.zeros(10, np.float32), ramp(10)]))


def test_a_buffer_that_holds_only_silence_goes_back_to_the_pool() -> None:
    pool = small_pool()
    ring = pool.open()
    ring.write(ramp(10))
    for _ in range(CAPACITY // 20):
        ring.write(np.zeros(20, np.float32))
    assert (pool.taken, pool.free) == (0, 1)
    assert not ring.read(ring.oldest, ring.end).any()


def test_what_another_session_said_is_never_heard_from_a_buffer_used_again() -> None:
    pool = small_pool()
    first, second = pool.open(), pool.open()
    first.write(ramp(CAPACITY))
    first.close()
    second.write(np.zeros(50, np.float32))
    second.write(ramp(1))
    assert pool.free == 0
    assert not second.read(0, 50).any()


def test_closing_twice_gives_one_buffer_back_and_the_pool_keeps_only_a_few() -> None:
    pool = small_pool(most_free=1)
    rings = [pool.open() for _ in range(3)]
    for ring in rings:
        ring.write(ramp(5))
    for ring in [*rings, *rings]:
        ring.close()
    assert (pool.taken, pool.free) == (0, 1)


def test_thirty_seconds_are_kept_unless_said() -> None:
    assert RingPool().capacity == 480_000

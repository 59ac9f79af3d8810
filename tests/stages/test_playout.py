import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceloop.core.audio import Samples
from voiceloop.stages.playout import Playout, PlayoutSettings

RATE_HZ = 1_000
"""A thousand samples a second: a sample is a millisecond."""


def ramp(start: int, length: int) -> Samples:
    return np.arange(start, start + length, dtype=np.float32)


def playout(ahead_ms: float = 300.0, piece_ms: float = 100.0) -> Playout:
    return Playout(RATE_HZ, PlayoutSettings(ahead_ms, piece_ms))


def take_all(out: Playout, now_s: float) -> list[float]:
    taken: list[float] = []
    while (piece := out.take(now_s)) is not None:
        taken += piece.tolist()
    return taken


def test_output_leaves_at_most_300_ms_ahead_of_its_playing() -> None:
    out = playout()
    out.add(ramp(0, 1_000))
    assert take_all(out, 5.0) == list(range(300))
    assert take_all(out, 5.05) == []
    assert take_all(out, 5.1) == list(range(300, 400))


def test_the_time_to_ask_again_is_when_a_whole_piece_may_leave() -> None:
    out = playout()
    out.add(ramp(0, 1_000))
    take_all(out, 5.0)
    assert out.next_due_s(5.02) == pytest.approx(5.1)


def test_a_short_rest_leaves_at_once() -> None:
    out = playout()
    out.add(ramp(0, 30))
    assert len(take_all(out, 0.0)) == 30


def test_what_was_heard_follows_the_clock_and_stops_with_what_was_sent() -> None:
    out = playout()
    out.add(ramp(0, 200))
    take_all(out, 1.0)
    assert [out.heard_samples(now) for now in (1.0, 1.05, 1.2, 9.0)] == [0, 50, 200, 200]


def test_after_a_gap_playing_begins_anew_with_the_next_piece() -> None:
    out = playout()
    out.add(ramp(0, 100))
    take_all(out, 0.0)
    out.add(ramp(100, 100))
    take_all(out, 2.0)
    assert out.heard_samples(2.05) == 150


def test_a_paused_playout_gives_nothing_and_goes_on_from_the_same_sample() -> None:
    out = playout()
    out.add(ramp(0, 1_000))
    take_all(out, 0.0)
    out.pause()
    assert take_all(out, 0.5) == []
    assert out.next_due_s(0.5) is None
    out.resume()
    assert take_all(out, 0.6)[0] == 300


def test_the_end_is_known_once_everything_has_left() -> None:
    out = playout()
    out.add(ramp(0, 250))
    assert out.drained_s() is None
    out.finish()
    assert out.drained_s() is None
    take_all(out, 4.0)
    assert out.drained_s() == pytest.approx(4.25)


def test_a_reply_without_sound_is_drained_from_the_start() -> None:
    out = playout()
    out.finish()
    assert out.drained_s() == 0.0


@given(st.lists(st.integers(1, 400), min_size=1, max_size=12), st.integers(10, 120))
def test_every_sample_leaves_once_and_in_order(lengths: list[int], step_ms: int) -> None:
    out, given_samples, taken, now_s = playout(), 0, list[float](), 0.0
    for length in lengths:
        out.add(ramp(given_samples, length))
        given_samples += length
        now_s += step_ms / 1000
        taken += take_all(out, now_s)
    for _ in range(1_000):
        now_s += 0.05
        taken += take_all(out, now_s)
    assert taken == list(range(given_samples))


def kept(seconds: float = 1.0) -> Playout:
    playout = Playout(1_000, PlayoutSettings(ahead_ms=300, piece_ms=100, rewind_ms=500))
    playout.add(np.arange(seconds * 1_000, dtype=np.float32))
    return playout


def test_what_was_missed_leaves_again_from_the_sample_after_the_last_that_was_heard() -> None:
    playout = kept()
    for now in (0.0, 0.0, 0.0, 0.1):
        playout.take(now)
    playout.is_held = True
    assert playout.take(0.5) is None
    assert playout.rewind(150, 5.0) == 150
    playout.is_held = False
    piece = playout.take(5.0)
    assert piece is not None
    assert piece[0] == 150.0
    assert playout.heard_samples(5.05) == 200


def test_a_rewind_reaches_no_further_back_than_what_is_kept() -> None:
    playout = kept(5.0)
    now = 0.0
    while playout.sent_samples < 3_000:
        playout.take(now)
        now += 0.05
    assert playout.rewind(0, now) >= 2_000


def test_a_held_reply_does_not_end() -> None:
    playout = kept(0.1)
    playout.take(0.0)
    playout.finish()
    playout.is_held = True
    assert playout.drained_s() is None

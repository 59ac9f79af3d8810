import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceloop.core.audio import Samples
from voiceloop.stages.trim import AUDIBLE, SilenceTrim, pause_ms

RATE_HZ = 22_050
KEPT = 110
QUIET = np.full(1_000, 0.002, np.float32)
ZEROS = np.zeros(3_000, np.float32)
TONE = np.full(500, 0.5, np.float32)


def trimmed(*pieces: Samples, pause_ms: float = 0.0) -> Samples:
    trim = SilenceTrim(RATE_HZ, pause_ms)
    return np.concatenate([*(trim.feed(piece) for piece in pieces), trim.finish()])


def test_sound_begins_five_ms_before_the_first_audible_sample() -> None:
    sound = trimmed(ZEROS, QUIET, TONE)
    assert np.flatnonzero(sound >= AUDIBLE)[0] == KEPT


def test_the_beginning_fades_in() -> None:
    sound = trimmed(QUIET, TONE)
    assert sound[0] == 0.0
    assert np.abs(np.diff(sound[:KEPT])).max() < 0.0001


def test_silence_within_is_kept() -> None:
    sound = trimmed(TONE, ZEROS, TONE)
    assert len(sound) == 2 * len(TONE) + len(ZEROS) + KEPT


def test_audible_sound_waits_for_nothing() -> None:
    trim = SilenceTrim(RATE_HZ)
    assert len(trim.feed(TONE)) == len(TONE)
    assert len(trim.feed(np.concatenate([TONE, ZEROS]))) == len(TONE)


@pytest.mark.parametrize("own", [0, 100, 3_000])
def test_the_pause_behind_is_as_long_as_asked_whatever_the_voice_leaves(own: int) -> None:
    sound = trimmed(TONE, ZEROS[:own], pause_ms=100.0)
    assert len(sound) == len(TONE) + RATE_HZ // 10


def test_silence_alone_gives_nothing() -> None:
    assert len(trimmed(ZEROS, QUIET, pause_ms=300.0)) == 0


@given(st.lists(st.integers(1, 900), max_size=12))
def test_the_pieces_it_comes_in_make_no_difference(lengths: list[int]) -> None:
    sound = np.concatenate([ZEROS[:700], QUIET, TONE, ZEROS, TONE, QUIET, ZEROS])
    cuts = np.split(sound, np.minimum(np.cumsum(lengths), len(sound))) if lengths else [sound]
    assert np.array_equal(trimmed(*cuts, pause_ms=50.0), trimmed(sound, pause_ms=50.0))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yes.", 300.0),
        ('"Really?"', 300.0),
        ("Yes,", 150.0),
        ("well —", 150.0),
        ("and then", 0.0),
        ("", 0.0),
        ("(a)", 0.0),
    ],
)
def test_the_last_mark_says_how_long_a_pause_is(text: str, expected: float) -> None:
    assert pause_ms(text) == expected


def test_who_speaks_faster_pauses_shorter() -> None:
    assert pause_ms("Yes.", 2.0) == 150.0

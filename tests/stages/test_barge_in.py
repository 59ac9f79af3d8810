import pytest

from voiceloop.core.audio import ms_to_samples
from voiceloop.stages.barge_in import BargeIn, BargeInSettings, Verdict, has_words, is_backchannel, words_added


def held(heard_ms: float = 1_000.0) -> BargeIn:
    barge_in = BargeIn(BargeInSettings())
    assert barge_in.speech_started(0, heard_ms) is Verdict.PAUSE
    return barge_in


def test_words_over_a_reply_end_it() -> None:
    assert held().words("No, wait, I meant tea") is Verdict.CANCEL


@pytest.mark.parametrize("text", ["Uh-huh.", "yeah", "Right, okay.", "I see.", "Mm-hmm"])
def test_a_backchannel_lets_it_go_on(text: str) -> None:
    barge_in = held()
    assert barge_in.words(text) is None
    assert barge_in.speech_ended(text) is Verdict.RESUME_BACKCHANNEL


def test_before_anything_was_heard_there_is_nothing_to_nod_at() -> None:
    assert held(heard_ms=100.0).words("yeah") is Verdict.CANCEL


def test_a_sound_without_words_lets_it_go_on() -> None:
    assert held().speech_ended("") is Verdict.RESUME_NOISE


def test_it_is_not_held_longer_than_the_verdict_may_take() -> None:
    barge_in = held()
    assert barge_in.deadline == ms_to_samples(560)
    assert barge_in.time_passed(ms_to_samples(550)) is None
    assert barge_in.time_passed(ms_to_samples(560)) is Verdict.RESUME_NOISE
    assert barge_in.time_passed(ms_to_samples(600)) is None


def test_words_that_come_after_the_verdict_still_end_it() -> None:
    barge_in = held()
    barge_in.time_passed(ms_to_samples(600))
    assert barge_in.words("stop please") is Verdict.CANCEL


def test_a_second_sound_holds_it_again() -> None:
    barge_in = held()
    barge_in.speech_ended("")
    assert barge_in.speech_started(9_000, 2_000.0) is Verdict.PAUSE


def test_a_session_that_is_not_to_be_interrupted_is_not() -> None:
    barge_in = BargeIn(BargeInSettings(allows_barge_in=False))
    assert barge_in.speech_started(0, 1_000.0) is None
    assert barge_in.words("stop please") is None


@pytest.mark.parametrize("text", ["", " ", "...", "[]"])
def test_punctuation_is_no_words(text: str) -> None:
    assert not has_words(text)


@pytest.mark.parametrize("text", ["yes I would like that", "no", "stop", "okay okay okay okay", "right turn"])
def test_what_says_something_is_no_backchannel(text: str) -> None:
    assert not is_backchannel(text)


@pytest.mark.parametrize(
    ("before", "after", "added"),
    [
        ("I want a coffee.", "I want a coffee with milk.", "with milk."),
        ("I want a coffee.", "I want a coffee", ""),
        ("", "hello there", "hello there"),
        ("I want a", "I won a coffee", "won a coffee"),
    ],
)
def test_only_what_was_added_to_a_mended_turn_counts(before: str, after: str, added: str) -> None:
    assert words_added(before, after) == added


def test_what_may_be_voice_holds_the_reply_until_it_is_none() -> None:
    barge_in = BargeIn(BargeInSettings())
    assert barge_in.stirred(is_rising=True) is Verdict.PAUSE
    assert barge_in.stirred(is_rising=True) is None
    assert barge_in.words("words of an earlier turn") is None
    assert barge_in.stirred(is_rising=False) is Verdict.RESUME_NOISE
    assert barge_in.stirred(is_rising=False) is None


def test_what_rose_and_became_voice_is_held_until_words_decide() -> None:
    barge_in = BargeIn(BargeInSettings())
    barge_in.stirred(is_rising=True)
    assert barge_in.speech_started(512, 1_000.0) is Verdict.PAUSE
    assert barge_in.stirred(is_rising=False) is None
    assert barge_in.words("stop please") is Verdict.CANCEL


def test_nothing_stirs_a_session_that_is_not_to_be_interrupted() -> None:
    assert BargeIn(BargeInSettings(allows_barge_in=False)).stirred(is_rising=True) is None

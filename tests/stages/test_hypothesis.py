import pytest

from voiceloop.core.audio import SAMPLE_RATE_HZ
from voiceloop.core.transcript import Transcript, Word
from voiceloop.stages.hypothesis import Hypothesis, HypothesisSettings


def hypothesis() -> Hypothesis:
    return Hypothesis(0, HypothesisSettings())


def at(seconds: float) -> int:
    return int(seconds * SAMPLE_RATE_HZ)


def test_a_partial_is_wanted_every_300_ms_and_later_under_load() -> None:
    heard = hypothesis()
    assert not heard.wants_partial(at(0.29))
    assert heard.wants_partial(at(0.3))
    assert not heard.wants_partial(at(0.59), cost_ms=75.0)
    assert heard.wants_partial(at(0.6), cost_ms=75.0)


def test_words_that_two_partials_agree_on_are_stable() -> None:
    heard = hypothesis()
    heard.partial_heard(Transcript("I want a"), 0, at(0.5))
    assert heard.stable_text == ""
    heard.partial_heard(Transcript("I want the coffee"), 0, at(0.8))
    assert (heard.text, heard.stable_text) == ("I want the coffee", "I want")


def test_a_pause_settles_what_was_said_before_it() -> None:
    heard = hypothesis()
    heard.pause_heard("I want a coffee", 0)
    heard.went_on(at(1.0), at(1.5))
    heard.partial_heard(Transcript("with"), at(1.5), at(1.9))
    assert (heard.text, heard.stable_text) == ("I want a coffee with", "I want a coffee")
    assert heard.partial_window(at(2.2)) == (at(1.5), at(2.2))


def test_the_final_transcribes_the_pieces_before_a_pause_again_as_one() -> None:
    heard = hypothesis()
    heard.pause_heard("I want a coffee", 0)
    heard.went_on(at(1.0), at(1.5))
    assert heard.final_window(at(3.0)) == ("", 0)
    heard.pause_heard("I want a coffee with milk", 0)
    assert heard.text == "I want a coffee with milk"


def test_pieces_that_are_too_long_ago_are_kept_as_they_read() -> None:
    heard = hypothesis()
    heard.pause_heard("first", 0)
    heard.went_on(at(9.0), at(9.5))
    heard.pause_heard("first second", 0)
    heard.went_on(at(18.0), at(18.5))
    assert heard.final_window(at(25.0)) == ("first second", at(18.5))


def test_a_partial_of_what_is_settled_already_is_dropped() -> None:
    heard = hypothesis()
    heard.pause_heard("one", 0)
    heard.went_on(at(1.0), at(1.5))
    assert not heard.partial_heard(Transcript("one"), 0, at(1.6))
    assert heard.text == "one"


def test_a_long_tail_is_settled_at_the_end_of_a_stable_word() -> None:
    heard = hypothesis()
    words = tuple(Word(f"w{i}", float(i), i + 0.9, 1.0) for i in range(5))
    text = " ".join(word.text for word in words)
    heard.partial_heard(Transcript(text, words=words), 0, at(4.9))
    heard.partial_heard(Transcript(text, words=words), 0, at(5.0))
    assert heard.partial_window(at(5.3))[0] == at(3.9)
    assert heard.text == text


def test_the_share_of_stable_words_that_were_revised_is_counted() -> None:
    heard = hypothesis()
    for _ in range(2):
        heard.partial_heard(Transcript("I want the coffee"), 0, at(1.0))
    assert heard.revised_words("I want a coffee, please.") == (4, 1)


@pytest.mark.parametrize(
    ("final", "kept"),
    [
        ("I want the coffee, please.", "I want the coffee please."),
        ("I want a coffee, please.", "I want the coffee please."),
        ("I want the toffee, please.", "I want the coffee please."),
        ("Well, I want the coffee", "I want the coffee"),
        ("Something else", "I want the coffee"),
        ("", "I want the coffee"),
    ],
)
def test_what_was_told_to_be_stable_stays_where_nothing_may_be_taken_back(final: str, kept: str) -> None:
    heard = hypothesis()
    for _ in range(2):
        heard.partial_heard(Transcript("I want the coffee"), 0, at(1.0))
    assert heard.unrevised(final) == kept


def test_a_final_without_partials_before_it_stays_as_it_is() -> None:
    assert hypothesis().unrevised("I want a coffee, please.") == "I want a coffee, please."


def test_what_was_heard_of_a_window_is_its_draft() -> None:
    heard = hypothesis()
    heard.partial_heard(Transcript("one"), 0, at(0.9))
    assert heard.draft(0) == "one"
    heard.pause_heard("one two", 0)
    heard.went_on(at(1.0), at(1.5))
    assert heard.draft(at(1.5)) == ""
    heard.partial_heard(Transcript("three"), at(1.5), at(2.0))
    assert heard.draft(at(1.5)) == "three"
    assert heard.draft(0) == "one two three"
    assert heard.draft(at(1.7)) == ""

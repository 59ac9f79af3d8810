import pytest

from voiceloop.stages.turn_text import Ending, read_ending


@pytest.mark.parametrize(
    "text",
    [
        "I want a coffee.",
        "yes",
        "How are you?",
        "twenty five",
        "in 2024",
        "It is $3.50.",
        "at 10:30",
        "one hundred fifty",
    ],
)
def test_a_text_that_could_stand_says_nothing_against_an_end(text: str) -> None:
    assert read_ending(text) == Ending()


@pytest.mark.parametrize("text", ["", "  ", "...", "?!"])
def test_a_text_without_words_is_empty(text: str) -> None:
    assert read_ending(text) == Ending(is_empty=True)


@pytest.mark.parametrize("text", ["I want a coffee,", "Well done \u2013", "I was thinking..."])
def test_a_comma_or_a_dash_at_the_end_is_seen(text: str) -> None:
    assert read_ending(text) == Ending(has_comma=True)


@pytest.mark.parametrize("text", ["I want a coffee and", "give me the", "I\u2019d like to", "Um.", "because it's"])
def test_a_last_word_that_wants_another_is_seen_with_or_without_a_full_stop(text: str) -> None:
    assert read_ending(text) == Ending(is_continuing=True)


@pytest.mark.parametrize("text", ["my number is five five five", "it's 555 01", "zero one seven", "one, two, three,"])
def test_a_number_under_dictation_is_seen(text: str) -> None:
    assert read_ending(text).is_dictating


@pytest.mark.parametrize(
    "text", ["call 555 123 4567", "five five five one two three four five six seven", "a table for 2"]
)
def test_a_number_of_a_usual_length_may_be_over(text: str) -> None:
    assert not read_ending(text).is_dictating

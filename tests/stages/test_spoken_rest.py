import pytest

from voiceloop.stages.spoken_rest import LetterPace, rest_of

TEXT = "It was the best of times, it was the worst of times."


@pytest.mark.parametrize(
    ("spoken_ms", "rest"),
    [
        (1.0, "was the best of times, it was the worst of times."),  # never from its beginning
        (1_600.0, "of times, it was the worst of times."),  # exactly before a word
        (1_590.0, "best of times, it was the worst of times."),  # within a word, which is said again
        (4_900.0, "times."),
        (10_000.0, ""),
    ],
)
def test_the_rest_begins_with_the_word_that_was_being_spoken(spoken_ms: float, rest: str) -> None:
    assert rest_of(TEXT, spoken_ms, 100.0) == rest


def test_of_one_word_nothing_is_left() -> None:
    assert [rest_of(text, 1.0, 100.0) for text in ("Hello", " Hello ", "")] == ["", "", ""]


def test_the_pace_becomes_the_voices_own_at_normal_speed() -> None:
    pace = LetterPace()
    before_ms = pace.ms_per_letter
    for _ in range(100):
        pace.spoke(100, 4_000.0, 2.0)
    assert before_ms < pace.ms_per_letter == pytest.approx(80.0, abs=1.0)

import pytest

from voiceloop.stages.repetition import repeated_tokens


@pytest.mark.parametrize(
    ("tokens", "repeated"),
    [
        ([], 0),
        ([5, 6, 7], 0),
        ([9, *[1] * 12], 11),
        ([9, *[1, 2, 3] * 4], 9),
        ([9, *[1, 2] * 2], 0),
    ],
)
def test_a_loop_that_is_too_fast_for_speech_is_counted_but_for_one_round(tokens: list[int], repeated: int) -> None:
    assert repeated_tokens(tokens, seconds=1.0, is_finished=True) == repeated


def test_people_may_repeat_themselves_at_the_pace_of_speech() -> None:
    assert repeated_tokens([1, 2, 3] * 4, seconds=6.0, is_finished=True) == 0


def test_a_text_that_ran_into_its_limit_needs_fewer_rounds() -> None:
    tokens = [9, 1, 2, 3, 1, 2, 3]
    assert repeated_tokens(tokens, seconds=9.0, is_finished=False) == 3
    assert repeated_tokens(tokens, seconds=9.0, is_finished=True) == 0


def test_sentences_that_begin_alike_are_no_loop() -> None:
    sentences = [token for word in range(100, 110) for token in (1, 2, 3, word, 4, word + 50, 5)]
    assert repeated_tokens(sentences, seconds=1.0, is_finished=True) == 0

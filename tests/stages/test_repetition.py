import pytest

from voiceloop.stages.repetition import repeated_tokens

STUMBLING = [1, 8, 6, 2, 3, 4] * 2 + [1, 8, 6, 2, 3] + [1, 8, 6, 2, 3, 4] * 2
"""A year said over and over, once with a piece missing."""


@pytest.mark.parametrize(
    ("tokens", "kept"),
    [
        ([], []),
        ([5, 6, 7, 8, 9, 10], [5, 6, 7, 8, 9, 10]),
        ([9, *[1] * 12], [9, 1]),
        ([9, *[1, 2, 3] * 3], [9, 1, 2, 3]),
        ([9, *[1, 2, 3] * 2], [9, *[1, 2, 3] * 2]),
        ([9, *[1, 2, 3] * 3, 1, 2], [9, 1, 2, 3]),
        ([50, 51, *STUMBLING], [50, 51, 1, 8, 6, 2, 3, 4]),
    ],
)
def test_too_fast_a_text_loses_what_its_end_repeats(tokens: list[int], kept: list[int]) -> None:
    assert tokens[: len(tokens) - repeated_tokens(tokens, 1.0, is_finished=True)] == kept


def test_two_rounds_are_a_loop_where_the_recogniser_ran_into_its_limit() -> None:
    assert repeated_tokens([9, *[1, 2, 3] * 2], 10.0, is_finished=False) == 3


@pytest.mark.parametrize("tokens", [[9, *[1, 2, 3] * 5], [1] * 12, STUMBLING])
def test_what_a_person_has_time_to_say_stays_whole(tokens: list[int]) -> None:
    assert repeated_tokens(tokens, len(tokens) / 4.0, is_finished=True) == 0


def test_a_list_of_sentences_that_begin_alike_stays_whole() -> None:
    sentences = [token for word in range(100, 110) for token in (1, 2, 3, word, 4, word + 50, 5)]
    assert repeated_tokens(sentences, 10.0, is_finished=True) == 0
    assert repeated_tokens(sentences, 10.0, is_finished=False) == 0

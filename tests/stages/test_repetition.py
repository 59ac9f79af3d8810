import pytest

from voiceloop.stages.repetition import without_repetition


@pytest.mark.parametrize(
    ("tokens", "kept"),
    [
        ([], []),
        ([5, 6, 7], [5, 6, 7]),
        ([9, *[1] * 12], [9, 1]),
        ([9, *[1, 2, 3] * 4], [9, 1, 2, 3]),
        ([9, *[1, 2, 3] * 3], [9, *[1, 2, 3] * 3]),
        ([*[1, 2] * 4], [*[1, 2] * 4]),
    ],
)
def test_a_loop_at_the_end_is_cut_down_to_one_round(tokens: list[int], kept: list[int]) -> None:
    assert without_repetition(tokens) == kept


def test_a_loop_that_stumbles_is_cut_at_its_first_repeat() -> None:
    stumbling = [1, 8, 6, 2, 3, 4] * 2 + [1, 8, 6, 2, 3] + [1, 8, 6, 2, 3, 4] * 2
    assert without_repetition([50, 51, *stumbling]) == [50, 51, 1, 8, 6, 2, 3, 4]


def test_a_list_of_sentences_that_begin_alike_stays_whole() -> None:
    sentences = [token for word in range(100, 110) for token in (1, 2, 3, word, 4, word + 50, 5)]
    assert without_repetition(sentences) == sentences

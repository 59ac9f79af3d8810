import pytest

from voiceloop.embedded.read_blocks import ReadBlocks


def test_whole_blocks_of_what_was_read_are_known() -> None:
    blocks = ReadBlocks(4, 100)
    blocks.add(range(10))
    assert blocks.known(range(10)) == 8
    assert blocks.known(range(4)) == 4
    assert blocks.known(range(3)) == 0


@pytest.mark.parametrize(("other", "known"), [([0, 1, 2, 3, 9, 9, 9, 9], 4), ([9, 1, 2, 3, 4, 5, 6, 7], 0), ([], 0)])
def test_what_differs_is_known_up_to_there(other: list[int], known: int) -> None:
    blocks = ReadBlocks(4, 100)
    blocks.add(range(8))
    assert blocks.known(other) == known


def test_a_block_is_another_one_after_other_words() -> None:
    blocks = ReadBlocks(2, 100)
    blocks.add([1, 1, 7, 7])
    assert blocks.known([2, 2, 7, 7]) == 0
    assert blocks.known([7, 7]) == 0


def test_what_was_left_alone_for_longest_is_forgotten() -> None:
    blocks = ReadBlocks(1, 3)
    for token in (1, 2, 3):
        blocks.add([token])
    assert blocks.known([1]) == 1  # used again
    blocks.add([4])
    assert [blocks.known([token]) for token in (1, 2, 3, 4)] == [1, 0, 1, 1]

"""Which beginnings of prompts a language model's cache holds, where the library that keeps it does not tell.

It keeps whole blocks of tokens, each known by all that comes before it, for all conversations alike, and lets those go
that were left alone for longest. So does this, with a number for a block.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence


class ReadBlocks:
    """At most `most` blocks of `block_tokens`; may be used by many threads at once."""

    def __init__(self, block_tokens: int, most: int) -> None:
        self._block_tokens = block_tokens
        self._most = most
        self._blocks: OrderedDict[int, None] = OrderedDict()
        self._lock = threading.Lock()

    def known(self, tokens: Sequence[int]) -> int:
        """How many of the first tokens are held."""
        count = 0
        with self._lock:
            for block in self._marks(tokens):
                if block not in self._blocks:
                    break
                self._blocks.move_to_end(block)
                count += self._block_tokens
        return count

    def add(self, tokens: Sequence[int]) -> None:
        """These were read or said, in a row."""
        with self._lock:
            for block in self._marks(tokens):
                self._blocks[block] = None
                self._blocks.move_to_end(block)
            while len(self._blocks) > self._most:
                self._blocks.popitem(last=False)

    def _marks(self, tokens: Sequence[int]) -> Iterator[int]:
        mark, size = 0, self._block_tokens
        for start in range(0, len(tokens) - size + 1, size):
            mark = hash((mark, tuple(tokens[start : start + size])))
            yield mark

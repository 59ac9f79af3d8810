"""A guard against a recogniser that says the same thing over and over."""

from collections import Counter
from collections.abc import Sequence

_LONGEST_PERIOD = 16
_LEAST_REPEATS = 4
_LEAST_TOKENS = 12
_POOR_TOKENS, _POOR_VOCABULARY, _POOR_REPEATS = 24, 8, 3


def without_repetition(tokens: Sequence[int]) -> list[int]:
    """The tokens with a loop at their end cut down to one round.

    A loop is a period of up to 16 tokens that is repeated at least four times and makes up twelve tokens or more; or
    two dozen last tokens out of at most eight different ones, in which the same three come in a row three times.
    People repeat phrases, but not four times to the letter, and not with so few words.
    """
    for period in range(1, min(_LONGEST_PERIOD, len(tokens) // _LEAST_REPEATS) + 1):
        same = 0
        while same + period < len(tokens) and tokens[-1 - same] == tokens[-1 - same - period]:
            same += 1
        repeats = same // period + 1
        if repeats >= _LEAST_REPEATS and repeats * period >= _LEAST_TOKENS:
            return list(tokens[: len(tokens) - same])
    return _without_poor_end(tokens)


def _without_poor_end(tokens: Sequence[int]) -> list[int]:
    start = len(tokens)
    vocabulary: set[int] = set()
    while start and len(vocabulary | {tokens[start - 1]}) <= _POOR_VOCABULARY:
        start -= 1
        vocabulary.add(tokens[start])
    if len(tokens) - start < _POOR_TOKENS:
        return list(tokens)
    triples = [tuple(tokens[at : at + 3]) for at in range(start, len(tokens) - 2)]
    if max(Counter(triples).values()) < _POOR_REPEATS:
        return list(tokens)
    seen: set[tuple[int, ...]] = set()
    for at, triple in enumerate(triples):
        if triple in seen:
            return list(tokens[: start + at])
        seen.add(triple)
    return list(tokens)

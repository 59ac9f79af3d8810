"""A guard against a recogniser that says the same thing over and over."""

from collections.abc import Sequence

_LONGEST_PERIOD = 16
_LEAST_REPEATS = 4
_LEAST_TOKENS = 12


def without_repetition(tokens: Sequence[int]) -> list[int]:
    """The tokens with a loop at their end cut down to one round.

    A loop is a period of up to 16 tokens that is repeated at least four times and makes up twelve tokens or more;
    people repeat phrases, but not four times to the letter.
    """
    for period in range(1, min(_LONGEST_PERIOD, len(tokens) // _LEAST_REPEATS) + 1):
        same = 0
        while same + period < len(tokens) and tokens[-1 - same] == tokens[-1 - same - period]:
            same += 1
        repeats = same // period + 1
        if repeats >= _LEAST_REPEATS and repeats * period >= _LEAST_TOKENS:
            return list(tokens[: len(tokens) - same])
    return list(tokens)

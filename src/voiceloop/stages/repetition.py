"""A guard against a recogniser that says the same thing over and over."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

_FASTEST_SPEECH: Final = 4.5
"""Tokens a second: 97 % of the utterances that are recognised well stay below it, and a loop goes beyond."""

_LONGEST_PERIOD: Final = 16
_LEAST_TOKENS: Final = 6
_REPEATS: Final = 3
_REPEATS_UNFINISHED: Final = 2

_POOR_TOKENS: Final = 24
_POOR_VOCABULARY: Final = 8


def repeated_tokens(tokens: Sequence[int], seconds: float, *, is_finished: bool) -> int:
    """How many tokens at the end only repeat what stands before them; 0 for speech, however often it repeats itself.

    Only a text with more tokens than anybody says in so many seconds is a loop: people do repeat themselves ("it was
    the best of times, it was the worst of times", "one, oh, oh, oh, one"), but not this fast. Such a text ends either
    in a period of up to 16 tokens, told three times to the token (twice, where the recogniser ran into its limit), or
    stumbling, in two dozen tokens out of at most eight different ones of which the same three come in a row thrice.
    """
    if is_finished and len(tokens) <= _FASTEST_SPEECH * seconds:
        return 0
    return _rounds(tokens, _REPEATS if is_finished else _REPEATS_UNFINISHED) or _stumbling(tokens)


def _rounds(tokens: Sequence[int], least: int) -> int:
    for period in range(1, min(_LONGEST_PERIOD, len(tokens) // least) + 1):
        same = 0
        while same + period < len(tokens) and tokens[-1 - same] == tokens[-1 - same - period]:
            same += 1
        if same // period + 1 >= least and same + period >= _LEAST_TOKENS:
            return same
    return 0


def _stumbling(tokens: Sequence[int]) -> int:
    start = len(tokens)
    vocabulary: set[int] = set()
    while start and len(vocabulary | {tokens[start - 1]}) <= _POOR_VOCABULARY:
        start -= 1
        vocabulary.add(tokens[start])
    if len(tokens) - start < _POOR_TOKENS:
        return 0
    triples = [tuple(tokens[at : at + 3]) for at in range(start, len(tokens) - 2)]
    if max(Counter(triples).values()) < _REPEATS:
        return 0
    first_again = next(at for at, triple in enumerate(triples) if triple in triples[:at])
    return len(tokens) - start - first_again

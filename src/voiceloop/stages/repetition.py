"""A guard against a recogniser that says the same thing over and over."""

from collections.abc import Sequence
from typing import Final

_LONGEST_PERIOD: Final = 16
_LEAST_TOKENS: Final = 6
_REPEATS: Final = 3
_REPEATS_UNFINISHED: Final = 2
_FASTEST_SPEECH: Final = 4.5
"""Tokens a second: 97 % of the utterances that are recognised well stay below it, and a loop goes beyond."""


def repeated_tokens(tokens: Sequence[int], seconds: float, *, is_finished: bool) -> int:
    """How many tokens at the end only repeat what stands before them; 0 for speech, however often it repeats itself.

    A loop is a period of up to 16 tokens, repeated to the token, in a text that has more tokens than anybody says in
    so many seconds. An unfinished text, which the recogniser did not end before its limit, is a loop at two rounds
    already. People do repeat themselves ("it was the best of times, it was the worst of times"), but not this fast.
    """
    if is_finished and len(tokens) <= _FASTEST_SPEECH * seconds:
        return 0
    least = _REPEATS if is_finished else _REPEATS_UNFINISHED
    for period in range(1, min(_LONGEST_PERIOD, len(tokens) // least) + 1):
        same = 0
        while same + period < len(tokens) and tokens[-1 - same] == tokens[-1 - same - period]:
            same += 1
        if same // period + 1 >= least and same + period >= _LEAST_TOKENS:
            return same
    return 0

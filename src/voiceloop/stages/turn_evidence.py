"""How much each piece of evidence says about whether someone has finished: logistic regressions in one table."""

import math
from dataclasses import dataclass
from typing import Final

from voiceloop.stages.turn_text import Ending

_SURE: Final = 0.98
"""Beyond this a turn model's probability says no more: its quantised arithmetic is not finer than that."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Log odds: `bias` alone, `sound` times the log odds of the turn model, and what else adds to them."""

    bias: float
    is_brief: float
    sound: float = 0.0
    has_comma: float = 0.0
    is_continuing: float = 0.0
    is_empty: float = 0.0
    is_dictating: float = 0.0


WEIGHTS: Final[dict[tuple[bool, bool], Weights]] = {
    (False, False): Weights(bias=0.76, is_brief=-3.2),
    (True, False): Weights(bias=0.39, is_brief=-3.3, sound=0.40),
    (False, True): Weights(
        bias=1.2, is_brief=-3.3, has_comma=-1.9, is_continuing=-1.5, is_empty=-1.9, is_dictating=-3.0
    ),
    (True, True): Weights(
        bias=0.78, is_brief=-3.4, sound=0.37, has_comma=-1.64, is_continuing=-0.85, is_empty=-1.64, is_dictating=-3.0
    ),
}
"""By (sound is known, text is known). Fitted by bench/fit_turns.py on the even lines of both speech manifests, clean,
in noise and from the telephone. A wordless text is fitted as a comma, and dictation is weighed by hand, because the
recordings hold too few of them."""


def log_odds(end_probability: float | None, ending: Ending | None, *, is_brief: bool = False) -> float:
    """Log odds that the speaker has finished, from a turn model's probability and the text's end; None: unknown.

    `is_brief`: there was less voice than a word has, a breath or the beginning of one.
    """
    weights = WEIGHTS[end_probability is not None, ending is not None]
    odds = weights.bias + weights.is_brief * is_brief
    if end_probability is not None:
        held = min(max(end_probability, 1.0 - _SURE), _SURE)
        odds += weights.sound * math.log(held / (1.0 - held))
    if ending is not None:
        odds += weights.has_comma * ending.has_comma
        odds += weights.is_continuing * ending.is_continuing
        odds += weights.is_empty * ending.is_empty
        odds += weights.is_dictating * ending.is_dictating
    return odds

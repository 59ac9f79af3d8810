"""How much each piece of evidence says about whether someone has finished: logistic regressions in one table."""

import math
from dataclasses import dataclass
from typing import Final

from voiceloop.stages.turn_text import Ending

_SURE: Final = 0.98
"""Beyond this a turn model's probability says no more: its quantised arithmetic is not finer than that."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Log odds: `bias` alone, `sound` times the log odds of the turn model, and what the ends of a text add."""

    bias: float
    sound: float = 0.0
    has_comma: float = 0.0
    is_continuing: float = 0.0
    is_empty: float = 0.0
    is_dictating: float = 0.0


WEIGHTS: Final[dict[tuple[bool, bool], Weights]] = {
    (False, False): Weights(bias=0.93),
    (True, False): Weights(bias=0.54, sound=0.39),
    (False, True): Weights(bias=1.45, has_comma=-2.01, is_continuing=-1.66, is_empty=-2.01, is_dictating=-3.0),
    (True, True): Weights(
        bias=1.01, sound=0.36, has_comma=-1.85, is_continuing=-0.77, is_empty=-1.85, is_dictating=-3.0
    ),
}
"""By (sound is known, text is known). Fitted by bench/fit_turns.py on the even lines of both speech manifests, clean,
in noise and from the telephone. A wordless text is fitted as a comma, and dictation is weighed by hand, because the
recordings hold too few of them."""


def log_odds(end_probability: float | None, ending: Ending | None) -> float:
    """Log odds that the speaker has finished, from a turn model's probability and the text's end; None: unknown."""
    weights = WEIGHTS[end_probability is not None, ending is not None]
    odds = weights.bias
    if end_probability is not None:
        held = min(max(end_probability, 1.0 - _SURE), _SURE)
        odds += weights.sound * math.log(held / (1.0 - held))
    if ending is not None:
        odds += weights.has_comma * ending.has_comma
        odds += weights.is_continuing * ending.is_continuing
        odds += weights.is_empty * ending.is_empty
        odds += weights.is_dictating * ending.is_dictating
    return odds

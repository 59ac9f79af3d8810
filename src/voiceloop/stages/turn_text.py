"""What the words so far say about whether more will follow."""

import re
from dataclasses import dataclass
from typing import Final

_CONTINUING_WORDS: Final = frozenset(
    "a an the my your our their his its some any every each and or but nor because if than which whose until unless "
    "although though whether of to for from with without in into onto at between during like was were been "
    "i we he they i'm you're we're they're he's she's it's i'd you'd we'd he'd she'd they'd i'll you'll we'll they'll "
    "i've we've they've who's what's that's very just quite give let's um uh er erm".split()
)
"""Words that sentences seldom end with: in 40,000 requests to assistants fewer than 3 % of each did, but for "with" and
"like" (5 %), at which people stop to think. "No", "please", "on" and "maybe" are not here: they end turns."""

_DIGIT_WORDS: Final = frozenset("oh zero one two three four five six seven eight nine double triple".split())

_DICTATED_FROM: Final = 3
"""So many digits in more than one group are being dictated; fewer are an answer, and "2024" is a year."""

_COMPLETE_DIGITS: Final = frozenset((10, 11, 16))
"""Digits of a telephone number and of a payment card: a dictation that may well be over."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a text ends. Several may be true; none is for a text that could stand as it is."""

    is_empty: bool = False
    """No words were recognised."""
    has_comma: bool = False
    """The recogniser heard the pause, and heard no end in it."""
    is_continuing: bool = False
    """The last word wants another one."""
    is_dictating: bool = False
    """A row of single digits or groups of digits that has not reached a usual length."""


def read_ending(text: str) -> Ending:
    """Read the end of a transcript, punctuated or not."""
    stripped = text.rstrip()
    words = re.findall(r"[a-z0-9']+", stripped.lower().replace("\u2019", "'"))
    if not words:
        return Ending(is_empty=True)
    return Ending(
        has_comma=stripped.endswith((",", ";", ":", "-", "\u2013", "\u2014", "...", "\u2026")),
        is_continuing=words[-1] in _CONTINUING_WORDS,
        is_dictating=_is_dictating(re.split(r"[\s-]+", stripped.lower().rstrip(".,?!;:"))),
    )


def _is_dictating(words: list[str]) -> bool:
    """Whether the text ends in a row of digits that is too long for an answer and too short for a number."""
    digits = groups = 0
    for word in reversed(words):
        plain = word.strip(",.")
        if plain.isdigit():
            digits += len(plain)
        elif plain in _DIGIT_WORDS:
            digits += 1
        else:
            break
        groups += 1
    return groups > 1 and digits >= _DICTATED_FROM and digits not in _COMPLETE_DIGITS

"""What a caller's words say about where they are: whether they can listen now, can look at a screen, have a hand free.

Folded words in (see `delivery_words.folded`); English, German, Spanish and French. A place or a doing counts where
somebody says that they are in it now: "I'm in a meeting", not "the meeting on Monday".
"""

import re
from enum import Flag, auto
from typing import Final

from voiceloop.stages import delivery_ears, delivery_eyes


class Situation(Flag):
    """What is so now; `..._AGAIN`: what kept somebody from it is over."""

    NOTHING = 0
    CANNOT_LISTEN = auto()
    CANNOT_LOOK = auto()
    HANDS_BUSY = auto()
    CAN_LISTEN_AGAIN = auto()
    CAN_LOOK_AGAIN = auto()
    HAS_HEADPHONES = auto()


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{each})" for each in patterns))


_NO_HEADPHONES: Final = re.compile(
    r"\b(?:no|without|forgot|lost|left|n't|not|nicht|kein\w*|ohne|vergessen|sin|olvide|deje|pas|sans|oublie"
    r"|laisse|perdu|dead|broken|kaputt|leer)\b"
)
_SIGNS: Final = (
    (Situation.CANNOT_LISTEN, _any(delivery_ears.LISTEN_NOT)),
    (Situation.CANNOT_LOOK, _any(delivery_eyes.LOOK_NOT)),
    (Situation.HANDS_BUSY, _any(delivery_eyes.BUSY)),
    (Situation.HAS_HEADPHONES, _any(delivery_ears.HEADPHONES)),
    (Situation.CAN_LISTEN_AGAIN, _any(delivery_ears.LISTEN_AGAIN)),
    (Situation.CAN_LOOK_AGAIN, _any(delivery_eyes.LOOK_AGAIN)),
)


def situation_of(words: str) -> Situation:
    """Everything that these folded words tell of where somebody is; what is over is not so any more."""
    found = Situation.NOTHING
    for flag, pattern in _SIGNS:
        if pattern.search(words):
            found |= flag
    if Situation.CAN_LOOK_AGAIN in found:
        found &= ~(Situation.CANNOT_LOOK | Situation.HANDS_BUSY)
    if Situation.HAS_HEADPHONES in found:
        found &= (
            ~Situation.HAS_HEADPHONES
            if Situation.CANNOT_LISTEN in found and _NO_HEADPHONES.search(words)
            else ~Situation.CANNOT_LISTEN
        )
    if Situation.CAN_LISTEN_AGAIN in found:
        found &= ~Situation.CANNOT_LISTEN
    return found

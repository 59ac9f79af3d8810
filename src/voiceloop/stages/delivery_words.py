"""What a caller's own words say about how to be answered: voice or writing, and whether eyes, hands and ears are free.

The words are cut into clauses; in each, single words, neighbours and pairs of groups of words (`delivery_lexicon`) are
evidence, whose weights a regression has learnt (`delivery_weights_*`). A clause that tells something is enough,
whatever else is said. English first; German, Spanish and French as far as the lexicon goes.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, TypeAlias

from voiceloop.stages import (
    delivery_weights_can_listen,
    delivery_weights_can_look,
    delivery_weights_cannot_listen,
    delivery_weights_cannot_look,
    delivery_weights_text,
    delivery_weights_voice,
)
from voiceloop.stages.delivery_lexicon import CLAUSE_STARTS, FILLERS, GROUPS_OF

Form: TypeAlias = Literal["voice", "text"]
Weights: TypeAlias = Mapping[str, Sequence[int]]
"""By feature, what it adds to the odds of each of `TARGETS`; `BIAS` is added to every clause.

Odds are whole tenths of log odds: their sum is the same in any order.
"""

_TABLES: Final = {
    "text": delivery_weights_text.TABLE,
    "voice": delivery_weights_voice.TABLE,
    "cannot_look": delivery_weights_cannot_look.TABLE,
    "can_look": delivery_weights_can_look.TABLE,
    "cannot_listen": delivery_weights_cannot_listen.TABLE,
    "can_listen": delivery_weights_can_listen.TABLE,
}
TARGETS: Final = tuple(_TABLES)
BIAS: Final = "<clause>"
TENTHS: Final = 10

_SURE: Final = 20
"""Odds beyond which a wish `is_clear`."""
_LETTERS_READ: Final = 2_000
"""What somebody wants of an answer is said at the beginning or the end of what they say; each gets half of this."""
_REACH: Final = 4
"""Words further apart have seldom to do with one another."""
_LEAST_CLAUSE: Final = 3
_CLEAR: Final = 10
"""A wish that what hinders it outweighs by as much is none: "couldn't hear what you said, tell me again"."""

_WORD: Final = re.compile(r"[a-z0-9]+(?:-[a-z]+)*|'(?:m|re|s|ll|ve|d)\b|[^\w\s'-]+|(?<= )-+(?= )")
_NOT: Final = re.compile(
    r"\b(can|ca|could|do|does|did|have|has|is|are|was|wo|would|should|must|need)(?:n't|nt)\b|\bcannot\b"
)
_STEMS: Final = {"ca": "can", "wo": "will"}
_ENDS: Final = ("ing", "ed", "es", "s", "er")
_LEAST_STEM: Final = 3


@dataclass(frozen=True, slots=True)
class Said:
    """`asked`: the form that is asked for. What they can do: None for nothing said, True for possible again."""

    asked: Form | None = None
    is_clear: bool = False
    can_look: bool | None = None
    can_listen: bool | None = None


def folded(text: str) -> str:
    """Small letters without accents, with plain apostrophes and single blanks; of a long text its two ends."""
    if len(text) > _LETTERS_READ:
        text = f"{text[: _LETTERS_READ // 2]} {text[-_LETTERS_READ // 2 :]}"
    text = text.replace("’", "'").casefold()
    if not text.isascii():
        text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return " ".join(text.split())


def asked_for(words: str) -> Form | None:
    """The form that somebody asks for in these folded words."""
    return weigh(words).asked


def weigh(words: str, weights: Weights | None = None) -> Said:
    """What these folded words tell; `weights` other than those that were fitted are for programs that fit them."""
    clauses = _odds(words, weights or _fitted())
    odds = dict(zip(TARGETS, map(max, zip(*clauses, strict=True)), strict=True))
    asked, wish = _wish(clauses)
    can_look, look = _can(odds["cannot_look"], odds["can_look"])
    can_listen, listen = _can(odds["cannot_listen"], odds["can_listen"])
    if can_look is False and can_listen is False:
        can_look, can_listen = (None, False) if listen > look else (False, None)
    if (can_look is False and look > wish + _CLEAR) or (can_listen is False and listen > wish + _CLEAR):
        asked = None
    return Said(asked, asked is not None and wish > _SURE, can_look, can_listen)


def features(words: str) -> Iterator[frozenset[str]]:
    """The evidence in each clause of these folded words."""
    for clause in _clauses(words):
        groups = [_groups_of(word) for word in clause]
        names = [found[0] if found else word for word, found in zip(clause, groups, strict=True)]
        told = {f"{one}_{next_one}" for one, next_one in zip(["^", *names], [*names, "$"], strict=True)}
        for place, (word, found) in enumerate(zip(clause, groups, strict=True)):
            if not found or found[0].isupper():
                told.add(word)
            told.update(filter(str.isupper, found))
            for later in groups[place + 1 : place + 1 + _REACH]:
                told.update(
                    f"{one}~{other}"
                    for one in found
                    for other in later
                    if one != other and (one.isupper() or other.isupper())
                )
        yield frozenset(told)


def _can(cannot: int, can: int) -> tuple[bool | None, int]:
    """Whether somebody can, and how clear that is."""
    if max(cannot, can) <= 0:
        return None, 0
    return can > cannot, max(cannot, can)


def _wish(clauses: Sequence[Sequence[int]]) -> tuple[Form | None, int]:
    """The last clear wish or the clearest one, and how clear it is."""
    wishes = [(max(text, voice), "text" if text > voice else "voice") for text, voice, *_ in clauses]
    wish, asked = next((each for each in reversed(wishes) if each[0] > _CLEAR), max(wishes))
    return (("text" if asked == "text" else "voice") if wish > 0 else None), max(wish, 0)


def _odds(words: str, weights: Weights) -> list[list[int]]:
    """By clause the odds of every target."""
    return [
        [
            sum(column)
            for column in zip(weights[BIAS], *(weights[each] for each in told if each in weights), strict=True)
        ]
        for told in features(words)
    ] or [[-1] * len(TARGETS)]


@cache
def _fitted() -> Weights:
    weights: dict[str, list[int]] = {}
    for place, table in enumerate(_TABLES.values()):
        for row in table.split():
            feature, _, units = row.rpartition("=")
            weights.setdefault(feature, [0] * len(TARGETS))[place] = int(units)
    return weights


def _clauses(words: str) -> list[list[str]]:
    """The words of each clause without those that say nothing; speech has few commas, so questions begin one, too."""
    clauses: list[list[str]] = [[]]
    for word in _WORD.findall(_NOT.sub(_apart, words)):
        if not (word[0].isalnum() or word[0] == "'"):
            clauses.append([])
        elif word in CLAUSE_STARTS and len(clauses[-1]) >= _LEAST_CLAUSE:
            clauses.append([word])
        elif word not in FILLERS:
            clauses[-1].append(word)
    return [clause for clause in clauses if clause]


def _apart(found: re.Match[str]) -> str:
    verb = found.group(1) or "can"
    return f"{_STEMS.get(verb, verb)} not"


def _groups_of(word: str) -> tuple[str, ...]:
    """The groups of a word, of its stem or of its parts."""
    if word in GROUPS_OF:
        return GROUPS_OF[word]
    if "-" in word:
        return tuple(group for part in word.split("-") for group in _groups_of(part))
    for end in _ENDS:
        stem = word.removesuffix(end)
        if stem != word and len(stem) >= _LEAST_STEM:
            undoubled = stem[:-1] if stem[-1] == stem[-2] else stem
            with_y = f"{stem[:-1]}y" if stem[-1] == "i" else stem
            for form in (stem, f"{stem}e", undoubled, with_y):
                if form in GROUPS_OF:
                    return GROUPS_OF[form]
    return ()

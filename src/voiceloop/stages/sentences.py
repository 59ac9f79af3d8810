"""Streamed text as clauses to be spoken: the first one as early as it makes sense, whole sentences after it.

Theory of operation. Text may be cut behind a mark and white space. Until the first clause is out a comma, a colon or a
dash is mark enough, and where none comes the text is cut before a conjunction once `first_most_words` have come; from
then on only the end of a sentence is. Marks inside numbers, abbreviations, addresses and brackets are none. A sentence
that is too short to sound well on its own waits for the next.
"""

import re
from dataclasses import dataclass

from voiceloop.core.settings import check_range

_ABBREVIATIONS = frozenset(
    "dr mr mrs ms prof st sr jr vs etc e.g i.e no vol fig approx dept inc ltd co corp u.s u.k a.m p.m ph.d gen".split()
)
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n+")
_CLAUSE_END = re.compile(r"[,;:—–][\"'”’)\]]*(?=\s)|\s[-—–](?=\s)")
_CONJUNCTION = re.compile(
    r"\s(?=(?:and|but|or|so|because|which|that|if|when|while|to|for|with|from|in|on|at|of|as)\s)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ClauseSettings:
    """`first_least_letters`: a first clause is not shorter. `most_letters`: nothing longer is spoken in one go."""

    first_least_letters: int = 3
    first_most_words: int = 7
    least_letters: int = 12
    most_letters: int = 300

    def __post_init__(self) -> None:
        check_range("clauses.first_least_letters", self.first_least_letters, 1, 100)
        check_range("clauses.first_most_words", self.first_most_words, 3, 50)
        check_range("clauses.least_letters", self.least_letters, 1, 200)
        check_range("clauses.most_letters", self.most_letters, 40, 2_000)


class ClauseCutter:
    """Text in as it is written, clauses out as they are whole."""

    def __init__(self, settings: ClauseSettings | None = None) -> None:
        self._settings = settings or ClauseSettings()
        self._text = ""
        self._is_first = True

    def feed(self, text: str) -> list[str]:
        """The clauses that are whole now."""
        self._text += text
        clauses = []
        while (end := self._next_end()) is not None:
            clause, self._text = self._text[:end].strip(), self._text[end:]
            if clause:
                clauses.append(clause)
                self._is_first = False
        return clauses

    def flush(self) -> list[str]:
        """What is left when the text is over."""
        rest, self._text = self._text.strip(), ""
        if not rest:
            return []
        self._is_first = False
        return [rest]

    def _next_end(self) -> int | None:
        least = self._settings.first_least_letters if self._is_first else self._settings.least_letters
        ends = [end for end in _marks(_SENTENCE_END, self._text) if end < len(self._text)]
        if self._is_first:
            ends += _marks(_CLAUSE_END, self._text)
            ends += self._long_first()
        good = [end for end in ends if len(self._text[:end].strip()) >= least]
        if good:
            return min(good)
        if len(self._text) > self._settings.most_letters:
            space = self._text.rfind(" ", 0, self._settings.most_letters)
            return space if space > 0 else self._settings.most_letters
        return None

    def _long_first(self) -> list[int]:
        """Where a first clause without a mark may be cut, once it has enough words."""
        words = list(re.finditer(r"\S+\s", self._text))
        if len(words) <= self._settings.first_most_words:
            return []
        places = [
            place.start() for place in _CONJUNCTION.finditer(self._text) if not _in_bracket(self._text[: place.start()])
        ]
        enough = words[2].end()
        return [place for place in places if place >= enough][-1:] or [words[-1].end()]


def _marks(pattern: re.Pattern[str], text: str) -> list[int]:
    return [mark.end() for mark in pattern.finditer(text) if not _is_inside(text, mark)]


def _is_inside(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark belongs to an abbreviation, an initial, a list's number or an open bracket."""
    before = text[: mark.start()]
    if _in_bracket(before) and ")" not in mark.group():
        return True
    if not mark.group().startswith(".") or len(mark.group().rstrip("\"'”’)]")) > 1:
        return False
    word = re.split(r"[\s(]", before)[-1].lower()
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word not in "i") or before.strip().isdigit()


def _in_bracket(before: str) -> bool:
    return before.count("(") > before.count(")")

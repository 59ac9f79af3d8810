"""Streamed text as clauses to be spoken: the first one as early as it makes sense, whole sentences after it.

Theory of operation. Text may be cut behind a mark that white space follows. Until the first clause is out a comma, a
colon or a dash is mark enough, and where none comes the text is cut before a conjunction once `first_most_words` have
come; from then on only the end of a sentence is. Marks of numbers, abbreviations and addresses are none. A bracket or
a quotation shields the marks in it, though not for long, for it may never be closed. A sentence that is too short to
sound well on its own waits for the next. A block of code is a clause of its own, however long.

No more than `most_letters` are looked at for a cut, so the work is in proportion to the text however it comes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from voiceloop.core.settings import check_range

_ABBREVIATIONS = frozenset(
    "dr mr mrs ms prof st sr jr vs etc e.g i.e approx dept inc ltd co corp u.s u.k a.m p.m ph.d gen col capt sgt rev "
    "hon mt ave blvd rd cf ca al".split()
)
_BEFORE_NUMBERS = frozenset("no nos vol fig p pp ch sec eq".split())
_FENCE = "```"
_SIGN = re.compile(
    r"(?P<sentence>[.!?…]+[\"'”’)\]*_]*(?=\s)|[。！？]+[”」』）]*|\n+)"
    r"|(?P<clause>[,;:–—]+[\"'”’)\]*_]*(?=\s)|—(?=\w)|\s-(?=\s)|[，；：、])"
    r"|(?P<bracket>[()\[\]{}“”\"「」（）])"
    rf"|(?P<fence>{_FENCE})"
)
_CLOSERS = "\"'”’)]*_"
_OPENING, _CLOSING = "([{“「（", ")]}”」）"
_CONJUNCTION = re.compile(
    r"\s(?=(?:and|but|or|so|because|which|that|if|when|while|to|for|with|from|in|on|at|of|as)\s)", re.IGNORECASE
)
_LEAST_WORDS_BEFORE_CONJUNCTION = 3
_SHIELDED_LETTERS = 120
"""A bracket that is open for longer was perhaps never meant to be closed."""

_BLOCK_LETTERS = 4_096
"""How much of a whole text is cut at a time, so that a book can be begun at once."""


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


@dataclass(frozen=True, slots=True)
class _Cut:
    """A place where the text may be cut; `is_shielded`: in a bracket, so only where nothing else is left."""

    end: int
    is_sentence: bool
    is_shielded: bool


class ClauseCutter:
    """Text in as it is written, clauses out as they are whole; white space between them is dropped.

    `wants_first`: whether the first clause may go out early.
    """

    def __init__(self, settings: ClauseSettings | None = None, *, wants_first: bool = True) -> None:
        self._settings = settings or ClauseSettings()
        self._text = ""
        self._start = 0
        self._is_first = wants_first

    def feed(self, text: str) -> list[str]:
        """The clauses that are whole now."""
        self._text = self._text[self._start :] + text
        self._start = 0
        clauses = []
        while (length := self._next_length()) > 0:
            clause = self._text[self._start : self._start + length].strip()
            self._start += length
            if clause:
                clauses.append(clause)
                self._is_first = False
        return clauses

    def flush(self) -> list[str]:
        """What is left when the text is over."""
        rest = self._text[self._start :].strip()
        self._text, self._start = "", 0
        if not rest:
            return []
        self._is_first = False
        return [rest]

    def _next_length(self) -> int:
        """How much of the waiting text makes a clause; 0 when it has to wait for more."""
        window = self._text[self._start : self._start + self._settings.most_letters + 1]
        blank = len(window) - len(window.lstrip())
        if blank:
            return blank  # an empty clause, which nobody hears of
        if window.startswith(_FENCE):
            closing = self._text.find(_FENCE, self._start + len(_FENCE))
            return 0 if closing < 0 else closing + len(_FENCE) - self._start
        least = self._settings.first_least_letters if self._is_first else self._settings.least_letters
        good = (cut.end for cut in _cuts(window) if not cut.is_shielded and (cut.is_sentence or self._is_first))
        end = next((end for end in good if end >= least), 0)
        early = self._long_first(window) if self._is_first else 0
        if end or early:
            return min(end or early, early or end)
        return self._forced(window) if len(window) > self._settings.most_letters else 0

    def _long_first(self, window: str) -> int:
        """Where a first clause without a mark is cut, once it has enough words; else 0."""
        words = [word.end() for word in re.finditer(r"\S+\s", window)]
        if len(words) <= self._settings.first_most_words:
            return 0
        enough = words[_LEAST_WORDS_BEFORE_CONJUNCTION - 1]
        places = [place.start() for place in _CONJUNCTION.finditer(window, enough)]
        return next((place for place in reversed(places) if not _is_open(window[:place])), words[-1])

    def _forced(self, window: str) -> int:
        """The best place in a text that is too long: its last mark, if that is not too near, else the last space."""
        most = self._settings.most_letters
        if ends := [cut.end for cut in _cuts(window) if most // 3 <= cut.end <= most]:
            return ends[-1]
        space = window.rfind(" ", 1, most)
        return space if space > 0 else most


def sentences(text: str, most_letters: int = 300) -> Iterator[str]:
    """A whole text as sentences of at most `most_letters`; one that is longer is cut at a mark or between words."""
    cutter = ClauseCutter(ClauseSettings(most_letters=most_letters), wants_first=False)
    for start in range(0, len(text), _BLOCK_LETTERS):
        yield from cutter.feed(text[start : start + _BLOCK_LETTERS])
    yield from cutter.flush()


def _cuts(text: str) -> Iterator[_Cut]:
    """Places where a text that begins with a clause may be cut, in order."""
    opened: list[tuple[str, int]] = []
    for sign in _SIGN.finditer(text):
        if sign["fence"] is not None:
            yield _Cut(sign.start(), True, False)
            return
        for offset, char in enumerate(sign.group()):
            _note_bracket(opened, text, char, sign.start() + offset)
        if sign["bracket"] is None and not (sign["sentence"] and _is_no_end(text, sign)):
            is_shielded = bool(opened) and sign.start() - opened[0][1] < _SHIELDED_LETTERS
            yield _Cut(sign.end(), sign["sentence"] is not None and not _goes_on(text, sign), is_shielded)


def _note_bracket(opened: list[tuple[str, int]], text: str, char: str, place: int) -> None:
    if char == '"':
        is_closing = bool(opened) and opened[-1][0] == '"'
        is_after_word = place > 0 and not text[place - 1].isspace() and text[place - 1] not in _OPENING
        char = "”" if is_closing or is_after_word else "“"
        opened_as = '"'
    else:
        opened_as = char
    if char in _CLOSING:
        if opened:
            opened.pop()
    elif char in _OPENING and (place > 0 or char not in "“「"):  # a text that begins with a quotation is all of it
        opened.append((opened_as, place))


def _is_open(before: str) -> bool:
    opened: list[tuple[str, int]] = []
    for place, char in enumerate(before):
        _note_bracket(opened, before, char, place)
    return bool(opened) and len(before) - opened[0][1] < _SHIELDED_LETTERS


def _goes_on(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark is an ellipsis, or the end of a quotation, within a sentence."""
    sign = mark.group()
    is_weak = sign.rstrip(_CLOSERS) in ("...", "…") or sign[-1] in '"”’'
    return is_weak and text[mark.end() :].lstrip()[:1].islower()


def _is_no_end(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark belongs to an abbreviation, an initial or a list's number."""
    if mark.group().rstrip(_CLOSERS) != ".":
        return False
    following = text[mark.end() :].lstrip()[:1]
    before = text[: mark.start()]
    word = re.split(r"[\s(\[\"'“*_]", before[-24:])[-1].lower()
    if word in _BEFORE_NUMBERS:
        return following == "" or following.isdigit()
    if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != "i"):
        return True
    return word.isdigit() and before.rstrip("0123456789").strip() == ""

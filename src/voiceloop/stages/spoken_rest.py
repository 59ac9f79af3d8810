"""What of a text is still to be spoken when its voice broke off."""

from typing import Final

_USUAL_MS: Final = 65.0
"""Milliseconds a letter, spaces counted: some 150 words a minute."""
_USUAL_LETTERS: Final = 100.0
"""A strange voice counts as having spoken so many at the usual pace."""
_MOST_LETTERS: Final = 4_000.0


class LetterPace:
    """How long a voice takes for a letter: a mean that begins at the usual one and follows the voice."""

    def __init__(self) -> None:
        self._letters = _USUAL_LETTERS
        self._ms = _USUAL_LETTERS * _USUAL_MS

    @property
    def ms_per_letter(self) -> float:
        """At normal speed."""
        return self._ms / self._letters

    def spoke(self, letters: int, ms: float, speed: float) -> None:
        """A whole text of so many letters took `ms`."""
        if self._letters > _MOST_LETTERS:
            self._letters, self._ms = self._letters / 2.0, self._ms / 2.0
        self._letters += letters
        self._ms += ms * speed


def rest_of(text: str, spoken_ms: float, ms_per_letter: float) -> str:
    """The words that are left after `spoken_ms` of the text were handed out, by the share of its usual length.

    An estimate: no engine tells which word it is at. It is cut before the word that was being spoken, since a word said
    twice is understood and a word left out is not; but at least one word has been said. Empty when nothing is left.
    """
    position = spoken_ms / max(ms_per_letter, 1.0)
    if position >= len(text):
        return ""
    starts = [index for index in range(1, len(text)) if text[index - 1].isspace() and not text[index].isspace()]
    first = len(text) - len(text.lstrip())
    starts = [start for start in starts if start > first]
    if not starts:
        return ""
    return text[max((start for start in starts if start <= position), default=starts[0]) :]

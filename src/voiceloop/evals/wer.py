"""Word error rate as the field counts it: Whisper's English text normaliser, then the edit distance of words."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from voiceloop.core.errors import SettingError

_HINT = "Install the extra that measures: pip install 'voiceloop[eval]'"


@dataclass(frozen=True, slots=True)
class Errors:
    """Substitutions, deletions and insertions against a reference of `words`."""

    words: int = 0
    errors: int = 0

    def __add__(self, other: "Errors") -> "Errors":
        return Errors(self.words + other.words, self.errors + other.errors)

    @property
    def rate(self) -> float | None:
        """Errors by words; None without words."""
        return self.errors / self.words if self.words else None


def count_errors(reference: str, heard: str) -> Errors:
    """Errors of what was heard. Raises SettingError when the extra `eval` is not installed."""
    said, got = normalise(reference), normalise(heard)
    if not said:
        return Errors(0, len(got.split()))
    counted = _jiwer().process_words(said, got)
    return Errors(len(said.split()), counted.substitutions + counted.deletions + counted.insertions)


def normalise(text: str) -> str:
    """Lower case, numbers as digits, no punctuation, British spelling as American."""
    return str(_normaliser()(text)).strip()


def _normaliser() -> Any:
    try:
        from whisper_normalizer.english import EnglishTextNormalizer
    except ImportError as error:
        raise SettingError("Word error rates need the package whisper-normalizer", hint=_HINT) from error
    return _made(EnglishTextNormalizer)


@cache
def _made(kind: Any) -> Any:
    """Making one reads its table of spellings, which takes longer than using it."""
    return kind()


def _jiwer() -> Any:
    try:
        import jiwer
    except ImportError as error:
        raise SettingError("Word error rates need the package jiwer", hint=_HINT) from error
    return jiwer

"""Texts as tokens for BERT: lower case without accents, split at white space and punctuation, words cut into pieces.

Devlin et al., "BERT" (2018), and Wu et al., "Google's Neural Machine Translation System" (2016) for the pieces. The
tokens are those of the tokenizers package, but for characters younger than its tables (Unicode 8), which no vocabulary
of BERT's holds, and for marks such as [SEP]: written in a text they are text here, since nobody who sends a text is to
end it or leave a gap in it.
"""

import json
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Final

from voiceloop.core.errors import ModelCorruptError, ModelMissingError

_START, _END, _UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_LATER_PIECE: Final = "##"
_LONGEST_WORD: Final = 100
"""A longer one is unknown, whatever it is made of."""

_LETTERS_PER_TOKEN: Final = 64
"""Nothing further back in a text is looked at, so that one without an end costs no more than a long one."""

_REMOVED: Final = frozenset({"Cc", "Cf", "Co", "Cs"})
_WHITE: Final = "\t\n\r"
"""Control characters that part words; others vanish."""

_IDEOGRAPHS: Final = (
    *((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F)),
    *((0x2B920, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)),
)
"""Each of these is a word; the bounds are the tokenizers package's, one of which differs from the standard's."""

_MOST_REMEMBERED: Final = 8_192


class WordPieces:
    """The tokenizer in a tokenizer.json. Raises ModelMissingError, ModelCorruptError."""

    def __init__(self, path: Path) -> None:
        self._vocabulary = _read(path)
        try:
            self._start, self._end = self._vocabulary[_START], self._vocabulary[_END]
            self._unknown = (self._vocabulary[_UNKNOWN],)
        except KeyError as error:
            raise ModelCorruptError(f"{path} has no token {error}", hint="Run: voiceloop models verify") from error
        self._longest = max(map(len, self._vocabulary))
        self._letters = _Letters()
        self._pieces = lru_cache(maxsize=_MOST_REMEMBERED)(self._cut)

    def tokens(self, text: str, most: int) -> list[int]:
        """The tokens of a text between the marks of its beginning and end; at most so many, the marks counted."""
        found = [self._start]
        for word in text.strip()[: most * _LETTERS_PER_TOKEN].translate(self._letters).split():
            found += self._unknown if len(word) > _LONGEST_WORD else self._pieces(word)
            if len(found) >= most:
                break
        return [*found[: most - 1], self._end]

    def _cut(self, word: str) -> tuple[int, ...]:
        """The longest piece that the word begins with, the longest that the rest begins with, and so on."""
        found: list[int] = []
        at, prefix = 0, ""
        while at < len(word):
            for end in range(min(len(word), at + self._longest), at, -1):
                piece = self._vocabulary.get(prefix + word[at:end])
                if piece is not None:
                    break
            else:
                return self._unknown
            found.append(piece)
            at, prefix = end, _LATER_PIECE
        return tuple(found)


class _Letters(dict[int, str]):
    """What becomes of each character, for `str.translate`; words are parted by spaces afterwards."""

    def __missing__(self, code: int) -> str:
        became = _letter(chr(code))
        if len(self) < _MOST_REMEMBERED:
            self[code] = became
        return became


def _letter(letter: str) -> str:
    if letter in _WHITE:
        return " "
    if letter == "\ufffd" or unicodedata.category(letter) in _REMOVED:
        return ""
    if any(first <= ord(letter) <= last for first, last in _IDEOGRAPHS):
        return f" {unicodedata.normalize('NFD', letter)} "
    parts = (part for part in unicodedata.normalize("NFD", letter) if unicodedata.category(part) != "Mn")
    return "".join(f" {part} " if _is_punctuation(part) else part.lower() for part in parts)


def _is_punctuation(letter: str) -> bool:
    """In ASCII everything that is neither letter, digit nor space, such as $ and +."""
    if letter.isascii():
        return not letter.isalnum() and not letter.isspace()
    return unicodedata.category(letter).startswith("P")


def _read(path: Path) -> dict[str, int]:
    try:
        model = json.loads(path.read_text("utf-8"))["model"]
        if model.get("type", "WordPiece") != "WordPiece" or not model["vocab"]:
            raise ValueError("of another kind")
        return {str(piece): int(number) for piece, number in model["vocab"].items()}
    except OSError as error:
        raise ModelMissingError(f"Cannot read the tokenizer {path}", hint="Run: voiceloop models pull") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelCorruptError(f"{path} is no tokenizer of BERT's", hint="Run: voiceloop models verify") from error

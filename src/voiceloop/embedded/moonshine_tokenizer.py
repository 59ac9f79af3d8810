"""Moonshine's vocabulary: length-prefixed byte strings, as the moonshine-voice package ships them."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from voiceloop.core.errors import ModelCorruptError, ModelMissingError

START, END = 1, 2
_WORD_MARK = "\u2581"
_FIRST_MERGED = 259
"""Before it come three marks and a token for each byte."""
_BYTE_TOKENS = {f"<0x{value:02X}>".encode(): bytes([value]) for value in range(256)}


class MoonshineTokenizer:
    """Token numbers to text. Raises ModelMissingError, ModelCorruptError."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise ModelMissingError(f"Moonshine's vocabulary {path} is missing", hint="Run: voiceloop models pull")
        self._pieces = _read(path)
        self._numbers = {piece: number for number, piece in enumerate(self._pieces) if number >= _FIRST_MERGED}
        self._word_tokens = lru_cache(maxsize=4_096)(self._merged)

    def tokens(self, text: str) -> list[int]:
        """The tokens of a text as the model would write it, up to the first word that it would spell in bytes.

        Byte-pair merges in the order of the vocabulary (Kudo and Richardson, "SentencePiece", 2018).
        """
        found: list[int] = []
        for word in text.split():
            tokens = self._word_tokens(word)
            if not tokens:
                break
            found += tokens
        return found

    def _merged(self, word: str) -> tuple[int, ...]:
        parts = [letter.encode() for letter in _WORD_MARK + word]
        none = len(self._pieces)
        while len(parts) > 1:
            numbers = [self._numbers.get(left + right, none) for left, right in pairwise(parts)]
            best = min(numbers)
            if best == none:
                break
            at = numbers.index(best)
            parts[at : at + 2] = [parts[at] + parts[at + 1]]
        tokens = tuple(self._numbers.get(part, none) for part in parts)
        return () if none in tokens else tokens

    def text(self, tokens: Sequence[int]) -> str:
        """The text of tokens; bytes that are no UTF-8 become replacement characters."""
        return b"".join(self._pieces[token] for token in tokens).decode("utf-8", "replace").replace(_WORD_MARK, " ")

    def begins_word(self, token: int) -> bool:
        """Whether a token begins a new word."""
        return self._pieces[token].startswith(_WORD_MARK.encode())


def _read(path: Path) -> list[bytes]:
    """A length byte of 128 or more is continued in the next byte: next * 128 + first - 128."""
    data, at, pieces = path.read_bytes(), 0, []
    try:
        while at < len(data):
            length = data[at]
            at += 1
            if length >= 128:
                length = data[at] * 128 + length - 128
                at += 1
            piece = data[at : at + length]
            pieces.append(_BYTE_TOKENS.get(piece, b"" if piece in (b"<s>", b"</s>", b"<unk>") else piece))
            at += length
    except IndexError as error:
        raise ModelCorruptError(f"{path} ends in the middle of an entry", hint="Run: voiceloop models pull") from error
    if at != len(data):
        raise ModelCorruptError(f"{path} ends in the middle of an entry", hint="Run: voiceloop models pull")
    return pieces

from collections.abc import Callable
from pathlib import Path

import pytest

from voiceloop.core.errors import ModelCorruptError, ModelMissingError
from voiceloop.embedded.moonshine_tokenizer import END, START, MoonshineTokenizer

WORD = "\u2581"


def entry(piece: bytes) -> bytes:
    size = len(piece)
    return bytes([size]) + piece if size < 128 else bytes([size % 128 + 128, size // 128]) + piece


@pytest.fixture
def tokenizer(tmp_path: Path) -> MoonshineTokenizer:
    pieces = ["<unk>", "<s>", "</s>", "<0xC3>", "<0xA9>", f"{WORD}caf", f"{WORD}the", "n", "x" * 300]
    path = tmp_path / "tokenizer.bin"
    path.write_bytes(b"".join(entry(piece.encode()) for piece in pieces))
    return MoonshineTokenizer(path)


def test_tokens_become_words(tokenizer: MoonshineTokenizer) -> None:
    assert tokenizer.text([START, 6, 7, 5, END]) == " then caf"


def test_bytes_become_letters(tokenizer: MoonshineTokenizer) -> None:
    assert tokenizer.text([5, 3, 4]) == " café"


def test_half_a_letter_is_shown_as_a_replacement(tokenizer: MoonshineTokenizer) -> None:
    assert tokenizer.text([5, 3]) == " caf\ufffd"


def test_long_entries_are_read_whole(tokenizer: MoonshineTokenizer) -> None:
    assert tokenizer.text([8]) == "x" * 300


def test_only_a_marked_token_begins_a_word(tokenizer: MoonshineTokenizer) -> None:
    assert [tokenizer.begins_word(token) for token in (5, 6, 7, 3)] == [True, True, False, False]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"tokenizer\.bin"):
        MoonshineTokenizer(tmp_path / "tokenizer.bin")


@pytest.mark.parametrize("data", [b"\x05abc", b"\x80", b"\x03abc\x02a"])
def test_a_file_that_is_cut_off_is_called_damaged(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "tokenizer.bin").write_bytes(data)
    with pytest.raises(ModelCorruptError, match="middle of an entry"):
        MoonshineTokenizer(tmp_path / "tokenizer.bin")


@pytest.mark.models
def test_the_real_vocabulary_has_as_many_entries_as_the_decoder_has_outputs(
    model_files: Callable[[str], dict[str, Path]],
) -> None:
    tokenizer = MoonshineTokenizer(model_files("moonshine-tiny-en")["tokenizer.bin"])
    assert tokenizer.text(list(range(32_768)))
    with pytest.raises(IndexError):
        tokenizer.text([32_768])

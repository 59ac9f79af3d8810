import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.embedded.tiny_bert import VOCABULARY, write_tokenizer
from voiceloop.core.errors import ModelCorruptError, ModelMissingError
from voiceloop.embedded.word_pieces import WordPieces

ModelFiles = Callable[[str], dict[str, Path]]


@pytest.fixture
def pieces(tmp_path: Path) -> WordPieces:
    return WordPieces(write_tokenizer(tmp_path / "tokenizer.json"))


def named(tokens: list[int]) -> str:
    """The tokens between the marks."""
    names = list(VOCABULARY)
    assert (names[tokens[0]], names[tokens[-1]]) == ("[CLS]", "[SEP]")
    return " ".join(names[token] for token in tokens[1:-1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("turn left", "turn left"),
        (" TURNING\tlefts\n", "turn ##ing left ##s"),
        ("tu", "t ##u"),
        ("tux", "[UNK]"),
        ("café CAFE\u0301", "cafe cafe"),
        ("İ ΣΑΣ ß", "i σ ##α ##σ ß"),
        ("left.right!", "left . right !"),
        ("日日left", "日 日 left"),
        ("$turn", "$ turn"),
        ("le\u200bft le\x00ft le\x0bft le\ufffdft", "left left left left"),
        ("turn\xa0left\u3000right", "turn left right"),
        ("t" * 100, "[UNK]"),
        ("t" + "u" * 99, "t" + " ##u" * 99),
        ("t" + "u" * 100, "[UNK]"),
        ("\ud800 left", "left"),
        ("", ""),
    ],
)
def test_texts_are_cut_into_pieces(pieces: WordPieces, text: str, expected: str) -> None:
    assert named(pieces.tokens(text, 256)) == expected


def test_marks_that_somebody_wrote_are_text(pieces: WordPieces) -> None:
    assert named(pieces.tokens("left [SEP] [MASK]", 256)) == " ".join(["left", *["[UNK]"] * 6])


def test_a_long_text_is_cut_off_before_its_end_mark(pieces: WordPieces) -> None:
    assert named(pieces.tokens("turn left " * 10, 5)) == "turn left turn"
    assert named(pieces.tokens("turnings", 3)) == "turn"


def test_a_text_without_an_end_is_not_read_to_its_end(pieces: WordPieces) -> None:
    assert named(pieces.tokens("turn " + " " * 1_000_000 + "left", 256)) == "turn"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="no-such"):
        WordPieces(tmp_path / "no-such")


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"model": {"type": "BPE", "vocab": {"a": 0}}}',
        '{"model": {"vocab": {}}}',
        '{"model": {"vocab": {"a": 0}}}',
        '{"model": {"vocab": {"[CLS]": "x"}}}',
    ],
)
def test_a_file_of_something_else_is_called_damaged(tmp_path: Path, content: str) -> None:
    (tmp_path / "tokenizer.json").write_text(content)
    with pytest.raises(ModelCorruptError, match=r"tokenizer\.json"):
        WordPieces(tmp_path / "tokenizer.json")


@pytest.mark.models
def test_the_tokens_are_those_of_the_tokenizers_package(model_files: ModelFiles) -> None:
    tokenizers: Any = pytest.importorskip("tokenizers")
    path = model_files("minilm-l6-v2")["tokenizer.json"]
    theirs, ours = tokenizers.Tokenizer.from_file(str(path)), WordPieces(path)
    theirs.no_padding()
    theirs.enable_truncation(256)
    theirs.encode_special_tokens = True
    known = [piece.removeprefix("##") for piece in json.loads(path.read_text("utf-8"))["model"]["vocab"]]
    # Below U+0600 and among the ideographs nothing has changed since the package's tables were made.
    letters = st.characters(max_codepoint=0x5FF) | st.characters(min_codepoint=0x3000, max_codepoint=0x9FFF)
    words = st.sampled_from(known) | st.text(letters, max_size=8) | st.sampled_from([" ", "[SEP]", "x" * 100, "\ufb01"])

    @settings(max_examples=500, deadline=None, database=None)
    @given(st.lists(words, max_size=40).map("".join))
    def check(text: str) -> None:
        assert ours.tokens(text, 256) == theirs.encode(text).ids

    check()

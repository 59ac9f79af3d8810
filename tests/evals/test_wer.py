import builtins
from typing import Any

import pytest

from voiceloop.core.errors import SettingError
from voiceloop.evals.wer import Errors, count_errors, normalise


@pytest.mark.parametrize(
    ("said", "heard", "errors"),
    [
        ("Do you hear me?", "do you HEAR me", Errors(4, 0)),
        ("twenty one cups", "21 cups", Errors(2, 0)),
        ("the colour", "the color", Errors(2, 0)),
        ("a b c d", "a x d", Errors(4, 2)),
        ("hello", "hello there again", Errors(1, 2)),
        ("hello there", "", Errors(2, 2)),
        ("", "you", Errors(0, 1)),
        ("um", "", Errors(0, 0)),
    ],
)
def test_errors_are_counted_in_words_after_normalising(said: str, heard: str, errors: Errors) -> None:
    assert count_errors(said, heard) == errors


def test_errors_add_up_over_words_not_over_utterances() -> None:
    total = Errors(10, 1) + Errors(2, 2)
    assert (total, total.rate) == (Errors(12, 3), 0.25)
    assert Errors(0, 3).rate is None


@pytest.mark.parametrize("package", ["jiwer", "whisper_normalizer.english"])
def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    real_import = builtins.__import__

    def without_extra(name: str, *others: Any, **more: Any) -> Any:
        if name == package:
            raise ImportError(name)
        return real_import(name, *others, **more)

    monkeypatch.setattr(builtins, "__import__", without_extra)
    with pytest.raises(SettingError, match=r"pip install 'voiceloop\[eval\]'"):
        count_errors("hello", "hello")
    monkeypatch.undo()
    assert normalise("Hello!") == "hello"

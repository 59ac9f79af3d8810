"""`voiceloop say`: what is written to a file is heard again."""

import json
from pathlib import Path

import pytest

from tests.cli.test_transcribe import run
from tests.contracts.implementations import ModelFiles


@pytest.mark.models
def test_what_is_said_is_heard_again(tmp_path: Path, model_files: ModelFiles) -> None:
    model_files("espeak-ng")
    out = tmp_path / "said.wav"
    done = run("Good morning, how are you today?", "-o", out, "--json", command="say")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["seconds"] > 1.0
    (heard,) = json.loads(run("--json", out).stdout)
    assert {"good", "how", "are", "you"} & set(heard["text"].lower().replace(",", "").replace("?", "").split())


@pytest.mark.models
@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["---"], "nothing to say"), (["hello", "--voice", "xx"], "no voice"), (["hello", "--rate", "1"], "--rate")],
)
def test_what_cannot_be_said_is_refused(tmp_path: Path, arguments: list[str], told: str) -> None:
    out = tmp_path / "said.wav"
    done = run("-o", out, "--", *arguments[:1], command="say") if arguments == ["---"] else None
    done = done or run(*arguments, "-o", out, command="say")
    assert done.returncode == 2
    assert told in done.stderr
    assert not out.exists()

"""`voiceloop converse` with a recording: heard, answered, written, and the answer heard again."""

import json
from pathlib import Path

import pytest

from tests.cli.test_transcribe import run, wav
from tests.contracts.implementations import ModelFiles


@pytest.mark.models
def test_a_question_is_answered_aloud(tmp_path: Path, model_files: ModelFiles) -> None:
    model_files("smollm2-135m")
    reply = tmp_path / "reply.wav"
    done = run("--demo", "--json", "--out", reply, command="converse")
    assert done.returncode == 0, done.stderr
    turns = json.loads(done.stdout)
    assert "do you hear me" in turns[0]["heard"].lower()
    stages = {span["stage"] for span in turns[-1]["timeline"]["spans"]}
    assert stages >= {"transcribe", "judge", "endpoint", "first_token", "synthesize"}
    (again,) = json.loads(run("--json", reply).stdout)
    said = set(turns[-1]["answered"].lower().replace(",", "").replace(".", "").split())
    assert said & set(again["text"].lower().replace(",", "").replace(".", "").split())


@pytest.mark.models
def test_silence_is_not_answered(tmp_path: Path, model_files: ModelFiles) -> None:
    model_files("smollm2-135m")
    reply = tmp_path / "reply.wav"
    done = run("--fast", "--in", wav(tmp_path / "silence.wav", 2.0), "--out", reply, command="converse")
    assert done.returncode == 0
    assert "No speech" in done.stdout
    assert not reply.exists()

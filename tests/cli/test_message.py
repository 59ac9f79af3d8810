"""`voiceloop message`: a note in, an answer out, with the real models."""

import json
from pathlib import Path

import pytest

from tests.cli.test_transcribe import empty, no_such_file, pdf, run, wav
from tests.contracts.implementations import ModelFiles
from voiceloop.transports.files import AudioFile

pytestmark = [pytest.mark.models, pytest.mark.system]


@pytest.fixture(autouse=True)
def _has_models(model_files: ModelFiles) -> None:
    for name in ("moonshine-tiny-en", "smollm2-135m", "espeak-ng", "silero-vad-v6"):
        model_files(name)


def test_a_note_is_answered_aloud_into_a_file(tmp_path: Path, model_files: ModelFiles) -> None:
    out = tmp_path / "reply.ogg"
    done = run(model_files("speech-samples")["beckett.wav"], "--out", out, "--json", command="message")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert "ever failed" in answer["heard"].lower()
    assert (answer["form"], answer["reason"]) == ("voice", "as_it_came")
    with AudioFile(out) as file:
        assert sum(map(len, file.blocks())) / 16_000 == pytest.approx(answer["seconds"], abs=0.1)


def test_an_answer_by_sms_is_text_and_no_file(tmp_path: Path, model_files: ModelFiles) -> None:
    out = tmp_path / "reply.ogg"
    note = model_files("speech-samples")["beckett.wav"]
    done = run(note, "--out", out, "--channel", "sms", command="message")
    assert done.returncode == 0, done.stderr
    assert "[text: channel]" in done.stdout
    assert not out.exists()


@pytest.mark.parametrize("make", [no_such_file, empty, pdf])
def test_what_is_no_note_is_refused_in_one_line(tmp_path: Path, make: object) -> None:
    bad = make(tmp_path)  # type: ignore[operator]
    done = run(bad, command="message")
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.strip().splitlines()
    assert bad.name in line


def test_silence_and_one_file_for_two_answers_are_refused(tmp_path: Path) -> None:
    silence = wav(tmp_path / "silence.wav", 2.0)
    done = run(silence, command="message")
    assert done.returncode == 2
    assert "[no_speech]" in done.stderr
    done = run(silence, silence, "--out", tmp_path / "reply.ogg", command="message")
    assert "[bad_option]" in done.stderr

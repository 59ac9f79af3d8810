"""`voiceloop transcribe` as a user runs it: a process, its output and its exit code."""

import json
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from tests.contracts.implementations import ModelFiles
from voiceloop.cli.transcribe import Format, PassageWriter
from voiceloop.core.transcript import Transcript, Word


def run(*arguments: str | Path, command: str = "transcribe") -> "subprocess.CompletedProcess[str]":
    call = [sys.executable, "-m", "voiceloop", command, *map(str, arguments)]
    return subprocess.run(call, capture_output=True, text=True, timeout=60, check=False)


def wav(path: Path, seconds: float = 1.0, amplitude: float = 0.0) -> Path:
    samples = (amplitude * 32767 * np.sin(np.arange(int(seconds * 16_000)) * 0.1)).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(samples.tobytes())
    return path


def no_such_file(folder: Path) -> Path:
    return folder / "none.wav"


def empty(folder: Path) -> Path:
    path = folder / "empty.wav"
    path.touch()
    return path


def pdf(folder: Path) -> Path:
    path = folder / "paper.wav"
    path.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 20)
    return path


@pytest.mark.parametrize(
    "make", [no_such_file, lambda folder: folder, empty, pdf], ids=["none", "folder", "empty", "pdf"]
)
@pytest.mark.parametrize("command", ["transcribe", "converse"])
@pytest.mark.models
def test_what_is_no_recording_is_refused_in_one_line(tmp_path: Path, make: object, command: str) -> None:
    bad = make(tmp_path)  # type: ignore[operator]
    done = run(*(["--in"] if command == "converse" else []), bad, command=command)
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.strip().splitlines()
    assert bad.name in line


@pytest.mark.models
def test_silence_is_said_to_be_silence(tmp_path: Path, model_files: ModelFiles) -> None:
    model_files("moonshine-tiny-en")
    done = run(wav(tmp_path / "silence.wav", 2.0))
    assert done.returncode == 0
    assert "no speech" in done.stderr


@pytest.mark.models
def test_a_recording_is_written_down_with_times(model_files: ModelFiles) -> None:
    done = run("--json", model_files("speech-samples")["beckett.wav"])
    (result,) = json.loads(done.stdout)
    assert "ever failed" in result["text"].lower()
    words = [word for segment in result["segments"] for word in segment["words"]]
    assert words[0]["start_s"] < words[-1]["end_s"] <= 10.5


@pytest.mark.models
@pytest.mark.parametrize(("form", "first"), [("srt", "1"), ("vtt", "WEBVTT")])
def test_subtitles_have_their_form(model_files: ModelFiles, form: str, first: str) -> None:
    done = run("--format", form, model_files("speech-samples")["beckett.wav"])
    lines = done.stdout.splitlines()
    assert lines[0] == first
    assert any(" --> " in line for line in lines)


@pytest.mark.parametrize(
    ("form", "written"),
    [
        (Format.SRT, "1\n00:00:10,000 --> 00:00:11,000\na < b\n\n2\n00:00:20,000 --> 00:00:21,500\nlater\n\n"),
        (Format.VTT, "WEBVTT\n\n00:00:10.000 --> 00:00:11.000\na &lt; b\n\n00:00:20.000 --> 00:00:21.500\nlater\n\n"),
    ],
)
def test_subtitles_are_written_as_the_server_writes_them(
    capsys: pytest.CaptureFixture[str], form: Format, written: str
) -> None:
    writer = PassageWriter(form, shows_name=False)
    writer.begin(Path("a.wav"))
    words = (Word("a", 0.0, 0.4, 1.0), Word("<", 0.4, 0.6, 1.0), Word("b", 0.6, 1.0, 1.0))
    writer.add(10.0, 12.0, Transcript("a < b", words=words))
    writer.add(20.0, 21.5, Transcript("later"))
    assert capsys.readouterr().out == written

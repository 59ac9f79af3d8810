"""`voiceloop say`: what is written to a file is heard again."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.cli.test_transcribe import run
from tests.contracts.implementations import ModelFiles
from tests.transports.sound_server import running
from voiceloop.transports.files import AudioFile

pytestmark = [pytest.mark.models, pytest.mark.system]


@pytest.fixture(autouse=True)
def _has_voice(model_files: ModelFiles) -> None:
    model_files("espeak-ng")


def test_what_is_said_is_heard_again(tmp_path: Path, model_files: ModelFiles) -> None:
    model_files("moonshine-tiny-en")
    out = tmp_path / "said.wav"
    done = run("Good morning, how are you today?", "-o", out, "--json", command="say")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["seconds"] > 1.0
    (heard,) = json.loads(run("--json", out).stdout)
    assert {"good", "how", "are", "you"} & set(heard["text"].lower().replace(",", "").replace("?", "").split())


def test_standard_input_is_said_at_the_rate_and_speed_asked_for(tmp_path: Path) -> None:
    slow, fast = tmp_path / "slow.wav", tmp_path / "fast.wav"
    for out, speed in ((slow, "1"), (fast, "2")):
        command = [sys.executable, "-m", "voiceloop", "say", "-", "-o", str(out), "--rate", "8000", "--speed", speed]
        text = "# Prices\n\n- Caf\xe9: **$3.50**\n- Tea: $2\n".encode("latin-1")
        assert subprocess.run(command, input=text, check=False).returncode == 0
    with AudioFile(slow) as whole, AudioFile(fast) as half:
        assert whole.source_rate_hz == 8_000
        assert (half.seconds or 0.0) == pytest.approx((whole.seconds or 0.0) / 2, rel=0.2)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--", "---"], "nothing to say"),
        (["hello", "--voice", "xx"], "en-us"),
        (["hello", "--rate", "1"], "--rate"),
        (["hello", "--speed", "9"], "0.25 to 4"),
    ],
)
def test_what_cannot_be_said_is_refused_and_nothing_written(tmp_path: Path, arguments: list[str], told: str) -> None:
    done = run("-o", tmp_path / "said.wav", *arguments, command="say")
    assert done.returncode == 2
    assert told in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_a_file_it_is_heard_from_the_loudspeaker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model_files: ModelFiles
) -> None:
    monkeypatch.setenv("VOICELOOP_MODELS", str(model_files("espeak-ng")["library"].parents[1]))
    with running(tmp_path) as server, server.recording("speaker.monitor") as recorder:
        done = run("Good morning to everyone.", "--json", command="say")
        assert done.returncode == 0, done.stderr
        recorder.terminate()
        heard = np.frombuffer(recorder.communicate()[0], np.int16)
    seconds = json.loads(done.stdout)["seconds"]
    assert 0.5 * seconds < np.count_nonzero(heard) / 16_000 < 1.1 * seconds


def test_without_a_loudspeaker_a_file_is_proposed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "asound.conf").write_text("pcm.!default { type pulse }\nctl.!default { type pulse }\n")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "asound.conf"))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'nowhere'}")
    done = run("hello", command="say")
    assert done.returncode == 2
    assert "-o FILE.wav" in done.stderr


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = run("hello", "-o", tmp_path / "none" / "said.wav", command="say")
    assert (done.returncode, "Cannot write" in done.stderr) == (2, True)


def _listen_to_ctrl_c() -> None:
    """What a shell starts in the background ignores it, these tests and their children too."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_leaves_nothing_behind(tmp_path: Path) -> None:
    text = tmp_path / "long.txt"
    text.write_text("It was the best of times, it was the worst of times. " * 20_000, "utf-8")
    out = tmp_path / "out"
    out.mkdir()
    command = [sys.executable, "-m", "voiceloop", "say", "-", "-o", str(out / "said.wav")]
    with (
        text.open("rb") as words,
        subprocess.Popen(command, stdin=words, stderr=subprocess.PIPE, preexec_fn=_listen_to_ctrl_c) as speaking,
    ):
        while not list(out.iterdir()):
            assert speaking.poll() is None
            os.sched_yield()
        speaking.send_signal(signal.SIGINT)
        _, told = speaking.communicate()
    assert speaking.returncode == 130
    assert list(out.iterdir()) == []
    assert b"Traceback" not in told

"""The providers of examples/providers: real servers behind the proxies, and the chains over them."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from voiceloop.config.settings import load_settings
from voiceloop.transports.files import read_audio

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "providers"


def test_the_settings_of_the_example_are_chains_over_its_endpoints() -> None:
    settings = load_settings(EXAMPLE / "voiceloop.toml")
    for port in ("speech_to_text", "language_model", "text_to_speech"):
        near, far, here = settings.engines.chain(port)
        assert {near.partition(":")[0], far.partition(":")[0]} <= settings.endpoints.keys()
        assert ":" not in here


@pytest.mark.models
@pytest.mark.system
def test_a_sentence_is_said_although_the_first_provider_is_silent(model_files: Any, tmp_path: Path) -> None:
    for name in ("smollm2-135m", "espeak-ng", "moonshine-tiny-en", "silero-vad-v6", "smart-turn-v3.2"):
        model_files(name)
    settings, out = tmp_path / "voiceloop.toml", tmp_path / "said.wav"
    say = ["-m", "voiceloop", "say", "Are you there?", "--config", str(settings), "--out", str(out)]
    start = [str(EXAMPLE / "start.py"), "--first-port", "0", "--near", "silence"]
    with subprocess.Popen([sys.executable, *start], stdout=subprocess.PIPE, text=True) as started:
        try:
            assert started.stdout is not None
            text = (EXAMPLE / "voiceloop.toml").read_text("utf-8")
            for port in range(9001, 9005):
                text = text.replace(f"http://127.0.0.1:{port}/v1", started.stdout.readline().split()[1])
            settings.write_text(text, "utf-8")
            own = {"XDG_STATE_HOME": str(tmp_path), "VOICELOOP_SET__ROUTING__EXPLORE_SHARE": "0"}
            environment = os.environ | own
            done = subprocess.run(
                [sys.executable, *say], env=environment, capture_output=True, text=True, timeout=60, check=False
            )
        finally:
            started.send_signal(signal.SIGINT)
        told = started.stdout.read()
    assert done.returncode == 0, done.stderr
    assert abs(read_audio(out)).max() > 0.1
    assert [line.split()[:2] for line in told.splitlines()[1:3]] == [["near", "1"], ["far", "1"]]

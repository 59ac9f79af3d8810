"""`voiceloop serve` as a person starts it: a process of its own, on a port of its own."""

import json
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytestmark = pytest.mark.models


@contextmanager
def started(*options: str) -> Iterator["subprocess.Popen[str]"]:
    """A server, which is gone when the test is over."""
    command = [sys.executable, "-m", "voiceloop", "serve", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def address_of(process: "subprocess.Popen[str]") -> str:
    """What it says it listens on."""
    assert process.stderr is not None
    for line in process.stderr:
        if "listens on" in line:
            return line.split()[3]
    raise AssertionError("it ended before it listened")


def test_it_listens_answers_and_ends_at_a_signal(model_files: Callable[[str], dict[str, Path]]) -> None:
    model_files("smollm2-135m")
    with started("--port", "0", "--no-self-check") as process:
        with urllib.request.urlopen(f"{address_of(process)}/healthz", timeout=10) as answer:
            assert json.load(answer)["status"] == "ok"
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)
    assert process.returncode in (0, -signal.SIGTERM)


def test_a_port_that_is_taken_is_told(model_files: Callable[[str], dict[str, Path]]) -> None:
    model_files("smollm2-135m")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with started("--port", str(taken.getsockname()[1]), "--no-self-check") as process:
            _, told = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "port_taken" in told

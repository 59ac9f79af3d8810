"""`voiceloop serve` as a person starts it: a process of its own, on a port of its own."""

import asyncio
import json
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from voiceloop.cli.serving import Given, serve
from voiceloop.core.errors import SettingError


@contextmanager
def started(*options: str) -> Iterator["subprocess.Popen[str]"]:
    """A server, which is gone when the test is over."""
    command = [sys.executable, "-m", "voiceloop", "serve", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def address_of(process: "subprocess.Popen[str]", said: str = "listens on http") -> str:
    """Where it says it listens."""
    assert process.stderr is not None
    for line in process.stderr:
        if said in line:
            return next(word for word in line.split() if "://" in word)
    raise AssertionError("it ended before it listened")


@pytest.mark.models
def test_it_listens_answers_and_ends_at_a_signal(model_files: Callable[[str], dict[str, Path]]) -> None:
    model_files("smollm2-135m")
    with started("--port", "0", "--no-self-check") as process:
        with urllib.request.urlopen(f"{address_of(process)}/healthz", timeout=10) as answer:
            assert json.load(answer)["status"] == "ok"
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)
    assert process.returncode in (0, -signal.SIGTERM)


@pytest.mark.models
def test_a_port_that_is_taken_is_told(model_files: Callable[[str], dict[str, Path]]) -> None:
    model_files("smollm2-135m")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with started("--port", str(taken.getsockname()[1]), "--no-self-check") as process:
            _, told = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "port_taken" in told


def settings_file(folder: Path, text: str) -> Path:
    path = folder / "voiceloop.toml"
    path.write_text(text)
    return path


@pytest.mark.models
def test_home_assistant_is_served_beside_and_leaves_with_the_server(
    model_files: Callable[[str], dict[str, Path]], tmp_path: Path
) -> None:
    model_files("smollm2-135m")
    client_module = pytest.importorskip("wyoming.client")
    info_module = pytest.importorskip("wyoming.info")
    config = settings_file(tmp_path, "[wyoming]\nenabled = true\nport = 0\n")

    async def services(port: int) -> "list[str]":
        async with client_module.AsyncTcpClient("127.0.0.1", port) as client:
            await client.write_event(info_module.Describe().event())
            info = info_module.Info.from_event(await client.read_event())
            process.send_signal(signal.SIGTERM)
            assert await client.read_event() is None
        return [model.name for model in info.asr[0].models]

    with started("--port", "0", "--no-self-check", "--config", str(config)) as process:
        port = urlsplit(address_of(process, "Wyoming is spoken on")).port
        address_of(process)
        assert port is not None
        assert asyncio.run(services(port)) == ["moonshine-tiny-en"]
        process.wait(timeout=20)
    assert process.returncode in (0, -signal.SIGTERM)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::"])
async def test_wyoming_which_knows_no_keys_is_not_spoken_to_strangers(tmp_path: Path, host: str) -> None:
    config = settings_file(tmp_path, f'[wyoming]\nenabled = true\nhost = "{host}"\n')
    with pytest.raises(SettingError, match="--insecure") as caught:
        await serve(Given(), config, checks_itself=False)
    assert caught.value.code == "exposed_without_keys"
    assert "Wyoming" in caught.value.what

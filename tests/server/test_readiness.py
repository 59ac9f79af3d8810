"""Whether the server says that it is ready while a model is away; a real child process, which is killed."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from tests.server.real import Real
from tests.server.test_calls import told
from voiceloop.engine.processes import ChildLanguageModel, ChildProcess, ChildSettings, Recipe

pytestmark = pytest.mark.system


@asynccontextmanager
async def killable(folder: Path) -> AsyncIterator[tuple[Real, ChildProcess, Path]]:
    """A server whose language model is a child, which is there, or back, when the file is."""
    real, gate = Real(folder), folder / "gate"
    gate.touch()
    recipe = Recipe("tests.engine.processes.children:held_back", {"gate": gate})
    async with real.open():
        child = await ChildProcess.start(recipe, ChildSettings(backoff_s=0.0), real.engine.tell_all)
        real.engine.ports = replace(real.engine.ports, language_model=ChildLanguageModel(child))
        yield real, child, gate


async def readiness(http: httpx.AsyncClient, status: int) -> httpx.Response:
    """Its answer, when it has that status."""
    async with asyncio.timeout(20.0):
        while (answer := await http.get("/readyz")).status_code != status:
            await asyncio.sleep(0.005)
    return answer


def figures(text: str) -> dict[str, str]:
    return dict(line.rpartition(" ")[::2] for line in text.splitlines() if not line.startswith("#"))


async def test_a_model_that_is_lost_is_told_by_name_until_it_is_back(tmp_path: Path) -> None:
    async with killable(tmp_path) as (real, child, gate), real.http() as http, real.realtime() as socket:
        await told(socket, "session.created")
        assert (await readiness(http, 200)).json() == {"status": "ready", "problems": []}
        assert child.pid is not None
        gate.unlink()
        os.kill(child.pid, signal.SIGKILL)
        lost = await readiness(http, 503)
        assert lost.json() == {"status": "not_ready", "problems": ["model_lost: scripted-llm"]}
        shown = figures((await http.get("/metrics")).text)
        gate.touch()
        await readiness(http, 200)
        after = figures((await http.get("/metrics")).text)
        assert (await told(socket, "voiceloop.model.back"))[-1]["model"] == "scripted-llm"
    up, lost_total = 'voiceloop_model_up{model="scripted-llm"}', 'voiceloop_models_lost_total{model="scripted-llm"}'
    assert (shown[up], shown["voiceloop_ready"], shown[lost_total]) == ("0.0", "0.0", "1.0")
    assert (after[up], after["voiceloop_ready"], after[lost_total]) == ("1.0", "1.0", "1.0")
    assert after['voiceloop_model_up{model="scripted-stt"}'] == "1.0"

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path

import numpy as np
import pytest

from voiceloop.core.errors import (
    ModelCrashedError,
    ModelError,
    ModelMissingError,
    RateLimitError,
    SettingError,
)
from voiceloop.core.events import ModelBack, ModelLost
from voiceloop.core.ports import LanguageModelInfo, Message, Prompt, Ticket, Urgency
from voiceloop.engine.processes import ChildLanguageModel, ChildProcess, ChildSettings, ChildSpeechToText, Recipe

pytestmark = pytest.mark.system

WITNESS = Recipe("tests.engine.processes.children:Witness")
EAGER = ChildSettings(backoff_s=0.0)


class Watched:
    """A child and what was told about it."""

    def __init__(self) -> None:
        self.events: list[ModelLost | ModelBack] = []
        self.lost = asyncio.Event()
        self.back = asyncio.Event()

    def tell(self, event: ModelLost | ModelBack) -> None:
        self.events.append(event)
        (self.back if isinstance(event, ModelBack) else self.lost).set()


@pytest.fixture
def watched() -> Watched:
    return Watched()


@pytest.fixture
async def child(watched: Watched) -> AsyncIterator[ChildProcess]:
    process = await ChildProcess.start(WITNESS, EAGER, watched.tell)
    yield process
    await process.aclose()


@pytest.fixture
def mind(child: ChildProcess) -> ChildLanguageModel:
    return ChildLanguageModel(child)


def _ask(text: str) -> Prompt:
    return Prompt((Message("user", text),))


async def _reply(mind: ChildLanguageModel, text: str) -> list[str]:
    return [piece async for piece in mind.generate(_ask(text), Ticket()) if isinstance(piece, str)]


async def test_the_model_lives_in_another_process(child: ChildProcess, mind: ChildLanguageModel) -> None:
    assert mind.info == LanguageModelInfo("witness", context_tokens=1)
    assert await _reply(mind, "where") == [str(child.pid)] != [str(os.getpid())]


async def test_closing_a_stream_stops_the_generation_over_there(mind: ChildLanguageModel) -> None:
    async with aclosing(mind.generate(_ask("endless"), Ticket())) as pieces:
        assert await anext(pieces) == "1"
    assert "cancelled 1" in (await _reply(mind, "report"))[0]


async def test_a_stream_runs_ahead_of_its_reader_by_a_bounded_number_of_pieces(mind: ChildLanguageModel) -> None:
    async with aclosing(mind.generate(_ask("endless"), Ticket())) as pieces:
        read = [await anext(pieces) for _ in range(100)]
        report = await _reply(mind, "report")
    assert read == [str(number) for number in range(1, 101)]
    made = int(report[0].split()[1].rstrip(","))
    assert 100 <= made <= 100 + EAGER.window + 1


async def test_a_cancelled_call_leaves_the_model_usable(mind: ChildLanguageModel) -> None:
    call = asyncio.create_task(_reply(mind, "silent"))
    await _reply(mind, "where")
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert await _reply(mind, "report") == ["made 0, cancelled 0"]


async def test_a_changed_urgency_is_forwarded(mind: ChildLanguageModel) -> None:
    ticket = Ticket(Urgency.SPECULATION)
    async with aclosing(mind.generate(_ask("urgency"), ticket)) as pieces:
        assert await anext(pieces) == "SPECULATION"
        ticket.urgency = Urgency.DECISION
        assert await anext(pieces) == "DECISION"


async def test_errors_of_the_model_come_through(mind: ChildLanguageModel) -> None:
    with pytest.raises(RateLimitError, match="Not so fast"):
        await _reply(mind, "refuse")
    with pytest.raises(ModelError, match="ZeroDivisionError: a bug"):
        await _reply(mind, "blunder")


async def test_a_killed_child_is_told_to_its_calls_and_comes_back(
    child: ChildProcess, mind: ChildLanguageModel, watched: Watched
) -> None:
    first = child.pid
    assert first is not None
    waiting = asyncio.create_task(_reply(mind, "silent"))
    async with aclosing(mind.generate(_ask("endless"), Ticket())) as pieces:
        assert await anext(pieces) == "1"
        os.kill(first, signal.SIGKILL)
        with pytest.raises(ModelCrashedError, match="witness was killed by SIGKILL"):
            async for _ in pieces:
                pass
    with pytest.raises(ModelCrashedError):
        await waiting
    assert await _reply(mind, "report") == ["made 0, cancelled 0"]
    assert child.pid != first
    await watched.back.wait()
    assert [type(event) for event in watched.events] == [ModelLost, ModelBack]
    assert {event.model for event in watched.events} == {"witness"}


async def test_a_child_that_dies_again_and_again_is_given_up(tmp_path: Path, watched: Watched) -> None:
    counter = tmp_path / "starts"
    recipe = Recipe("tests.engine.processes.children:dies_after_starts", {"counter": counter, "lives": 1})
    child = await ChildProcess.start(recipe, ChildSettings(backoff_s=0.0, most_crashes=3, wait_s=60.0), watched.tell)
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)
    await watched.lost.wait()
    with pytest.raises(ModelError, match=r"given up: it crashed 4 times in a row.*exit code 3") as caught:
        await _reply(ChildLanguageModel(child), "anything")
    assert caught.value.code == "model_given_up"
    assert counter.stat().st_size == 4
    await child.aclose()


async def test_the_factorys_error_is_raised_by_start() -> None:
    with pytest.raises(ModelMissingError, match=r"weights\.bin"):
        await ChildProcess.start(Recipe("tests.engine.processes.children:missing"))


@pytest.mark.parametrize("factory", ["no.such.module:make", "voiceloop.fakes:NoSuchFake", "voiceloop.fakes"])
async def test_an_unknown_factory_is_named(factory: str) -> None:
    with pytest.raises(SettingError, match=factory):
        await ChildProcess.start(Recipe(factory))


async def test_a_child_of_the_wrong_kind_is_refused(child: ChildProcess) -> None:
    with pytest.raises(SettingError, match="hosts a LanguageModelInfo, not a SpeechToTextInfo"):
        ChildSpeechToText(child)


async def test_closing_lets_calls_under_way_end_and_refuses_new_ones() -> None:
    recipe = Recipe("voiceloop.fakes:ScriptedSpeechToText", {"script": "hello", "delay_s": 0.05})
    ears = ChildSpeechToText(await ChildProcess.start(recipe))
    call = asyncio.create_task(ears.transcribe(np.full(16_000, 0.1, np.float32), Ticket()))
    await asyncio.sleep(0)
    await ears.aclose()
    await ears.aclose()
    assert (await call).text == "hello"
    with pytest.raises(ModelError, match="closed"):
        await ears.transcribe(np.zeros(16_000, np.float32), Ticket())


async def test_closing_ends_calls_that_do_not_end(mind: ChildLanguageModel) -> None:
    child = await ChildProcess.start(WITNESS, ChildSettings(close_within_s=0.0))
    call = asyncio.create_task(_reply(ChildLanguageModel(child), "silent"))
    await asyncio.sleep(0)
    await child.aclose()
    with pytest.raises(ModelError, match="closed"):
        await call
    assert await _reply(mind, "report") == ["made 0, cancelled 0"]


async def test_a_child_ends_when_its_parent_is_gone() -> None:
    program = (
        "import asyncio, os, signal\n"
        "from voiceloop.engine.processes import ChildProcess, Recipe\n"
        "async def main():\n"
        "    child = await ChildProcess.start(Recipe('voiceloop.fakes:ScriptedTurnModel'))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "asyncio.run(main())\n"
    )
    pipe = asyncio.subprocess.PIPE
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stderr=pipe)
    async with asyncio.timeout(30):
        _, errors = await parent.communicate()  # stderr ends when the child, who shares it, is gone as well
    assert (parent.returncode, errors) == (-signal.SIGKILL, b"")


async def test_what_a_model_prints_stays_off_stdout(capfd: pytest.CaptureFixture[str]) -> None:
    child = await ChildProcess.start(Recipe("tests.engine.processes.children:chatty"))
    await child.aclose()
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "loading ...\n")

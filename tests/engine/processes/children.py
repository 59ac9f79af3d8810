"""Models that tests host in child processes; they tell in their replies what happened to them over there."""

import asyncio
import os
import signal
from collections.abc import AsyncGenerator
from pathlib import Path

from voiceloop.core.errors import ModelMissingError, RateLimitError
from voiceloop.core.ports import LanguageModelInfo, Prompt, Ticket
from voiceloop.fakes import ScriptedLanguageModel


class Witness:
    """A language model that does what the last message says."""

    def __init__(self) -> None:
        self._made = 0
        self._cancelled = 0

    @property
    def info(self) -> LanguageModelInfo:
        return LanguageModelInfo("witness", context_tokens=1)

    async def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[str]:
        match prompt.messages[-1].text:
            case "endless":
                try:
                    while True:
                        self._made += 1
                        yield str(self._made)
                finally:
                    self._cancelled += 1
            case "urgency":
                changed = asyncio.Event()
                with ticket.watch(lambda _: changed.set()):
                    yield ticket.urgency.name
                    await changed.wait()
                yield ticket.urgency.name
            case "silent":
                await asyncio.Event().wait()
            case "die":
                yield "last words"
                os.kill(os.getpid(), signal.SIGKILL)
            case "refuse":
                raise RateLimitError("Not so fast", hint="Wait")
            case "blunder":
                raise ZeroDivisionError("a bug")
            case "where":
                yield str(os.getpid())
            case _:
                yield f"made {self._made}, cancelled {self._cancelled}"

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None: ...

    async def release(self, session: str) -> None: ...

    async def aclose(self) -> None: ...


def dies_after_starts(counter: Path, lives: int) -> ScriptedLanguageModel:
    """A model that can be started so many times; every later start kills its process."""
    with counter.open("ab") as file:
        file.write(b".")
    if counter.stat().st_size > lives:
        os._exit(3)
    return ScriptedLanguageModel()


async def held_back(gate: Path) -> ScriptedLanguageModel:
    """A model that takes until a file is there."""
    while not gate.exists():
        await asyncio.sleep(0.01)
    return ScriptedLanguageModel()


async def missing() -> ScriptedLanguageModel:
    """A factory that finds no file."""
    raise ModelMissingError("weights.bin is not there", hint="Fetch it")


def chatty() -> ScriptedLanguageModel:
    """A model whose library prints, as llama.cpp does."""
    print("loading ...")
    return ScriptedLanguageModel()

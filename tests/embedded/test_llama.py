import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from pathlib import Path

import pytest
import pytest_asyncio

from voiceloop.core.errors import InputError, ModelCorruptError, ModelError, ModelMissingError, SettingError
from voiceloop.core.ports import Message, Prompt, Ticket
from voiceloop.embedded.llama import LlamaLanguageModel, LlamaSettings
from voiceloop.stages.history import History
from voiceloop.stages.prompting import PromptBuilder, estimate_tokens

ModelFiles = Callable[[str], dict[str, Path]]
SMALL = LlamaSettings(slots=2, context_tokens=512)

LEAVES_WITHOUT_CLOSING = """
import asyncio, sys
from pathlib import Path
from voiceloop.core.ports import Message, Prompt, Ticket
from voiceloop.embedded.llama import LlamaLanguageModel, LlamaSettings
async def main():
    model = LlamaLanguageModel(Path(sys.argv[1]), LlamaSettings(slots=1))
    pieces = model.generate(Prompt((Message("user", "Hello"),), max_tokens=200), Ticket())
    print(bool(await anext(pieces)))
asyncio.run(main())
"""


LISTENS = "0A"
"""TCP_LISTEN in /proc/net/tcp."""


def proc_net(kind: str) -> list[list[str]]:
    return [line.split() for line in Path(f"/proc/net/{kind}").read_text().splitlines()[1:]]


def own_sockets() -> set[str]:
    links = [os.readlink(link) for link in Path("/proc/self/fd").iterdir() if link.exists() or link.is_symlink()]
    return {link[8:-1] for link in links if link.startswith("socket:")}


@pytest.fixture(scope="module")
def path(model_files: ModelFiles) -> Path:
    return model_files("smollm2-135m")["SmolLM2-135M-Instruct.Q4_1.gguf"]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def model(path: Path) -> AsyncIterator[LlamaLanguageModel]:
    made = LlamaLanguageModel(path, SMALL)
    yield made
    await made.aclose()


real = [pytest.mark.models, pytest.mark.asyncio(loop_scope="module")]


def with_marks(test: Callable[..., object]) -> Callable[..., object]:
    for mark in real:
        test = mark(test)
    return test


def prompt(text: str, session: str = "", max_tokens: int = 16) -> Prompt:
    return Prompt((Message("system", "You are brief."), Message("user", text)), session, max_tokens)


async def reply(model: LlamaLanguageModel, asked: Prompt) -> str:
    return "".join([piece async for piece in model.generate(asked, Ticket()) if isinstance(piece, str)])


@with_marks
async def test_do_you_hear_me_is_answered(model: LlamaLanguageModel) -> None:
    asked = PromptBuilder(model.info.context_tokens).build(History(), "Do you hear me?", "heard")
    assert "Yes" in await reply(model, asked)


@with_marks
async def test_what_was_read_ahead_is_not_read_again(model: LlamaLanguageModel) -> None:
    await model.release("ahead")
    text = "Could I have a large cup of coffee with a little milk and"
    await model.prefill(prompt(text, "ahead"), Ticket())
    before = model.usage.read_tokens
    await reply(model, prompt(f"{text} two spoons", "ahead", 1))
    assert model.usage.read_tokens - before <= 12


@with_marks
async def test_a_stopped_reply_leaves_its_beginning_usable(model: LlamaLanguageModel) -> None:
    asked = prompt("Name all the planets of the sun, one after the other", "stopped", 64)
    said = model.usage.said_tokens
    async with aclosing(model.generate(asked, Ticket())) as pieces:
        await anext(pieces)
    reused = model.usage.reused_tokens
    await reply(model, prompt("Name all the planets of the sun, one after the last", "stopped", 1))
    assert model.usage.said_tokens - said <= 8
    assert model.usage.reused_tokens - reused >= 20


@with_marks
async def test_the_prompt_that_was_estimated_to_fit_does(model: LlamaLanguageModel) -> None:
    history = History()
    for number in range(60):
        history.add_user(f"Number {number}: could I've 12.5 litres of crème brûlée, please?")
        history.add_assistant("Sure, that's $48.75; it'll be ready at 6:30pm.")
    asked = PromptBuilder(model.info.context_tokens).build(history, "What did I order?", "long")
    assert await reply(model, asked)


@with_marks
@pytest.mark.parametrize(
    "text",
    [
        "The quick brown fox jumps over the lazy dog, doesn't it?",
        "Call +49 (30) 901820 or 555-0199 before 17:45!",
        "Antidisestablishmentarianism; floccinaucinihilipilification",
        "Ça va, naïve façade? Привет, 世界 ☕",
    ],
)
async def test_the_estimate_is_no_lower_than_the_models_own_count(model: LlamaLanguageModel, text: str) -> None:
    await model.release("count")
    before = model.usage.read_tokens + model.usage.reused_tokens
    await model.prefill(Prompt((Message("user", text),), "count"), Ticket())
    frame = 3
    assert estimate_tokens(text) >= model.usage.read_tokens + model.usage.reused_tokens - before - frame


@with_marks
async def test_a_prompt_that_does_not_fit_is_the_callers_error(model: LlamaLanguageModel) -> None:
    with pytest.raises(InputError, match="512") as told:
        await reply(model, prompt("word " * 600))
    assert told.value.code == "prompt_too_long"


@with_marks
@pytest.mark.system
@pytest.mark.skipif(not Path("/proc/net/unix").exists(), reason="Sockets are looked up in /proc")
async def test_nobody_can_come_in_from_outside(model: LlamaLanguageModel) -> None:
    assert not own_sockets() & {row[9] for kind in ("tcp", "tcp6") for row in proc_net(kind) if row[3] == LISTENS}
    doors = [row[-1] for row in proc_net("unix") if row[-1].endswith("door.sock") and row[6] in own_sockets()]
    assert doors
    assert not [door for door in doors if Path(door).exists()]


@pytest.mark.models
@pytest.mark.system
def test_a_program_that_does_not_close_the_model_still_ends(path: Path) -> None:
    run = [sys.executable, "-c", LEAVES_WITHOUT_CLOSING, str(path)]
    ended = subprocess.run(run, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "True\n", "")


@pytest.mark.models
async def test_replies_go_on_in_the_order_of_need_when_slots_are_few(path: Path) -> None:
    model = LlamaLanguageModel(path, LlamaSettings(slots=1))
    replies = await asyncio.gather(*(reply(model, prompt("Hello", f"caller {number}", 4)) for number in range(4)))
    assert len(replies) == 4
    assert all(replies)
    await model.aclose()


@pytest.mark.models
def test_half_a_file_is_corrupt(path: Path, tmp_path: Path) -> None:
    half = tmp_path / "half.gguf"
    half.write_bytes(path.read_bytes()[:40_000_000])
    with pytest.raises(ModelCorruptError, match=r"half\.gguf"):
        LlamaLanguageModel(half, SMALL)


@pytest.mark.parametrize("content", [b"", b"GG", b"RIFF" * 100, b"GGUF\x63\0\0\0"])
def test_a_file_that_is_no_gguf_is_corrupt(tmp_path: Path, content: bytes) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(content)
    with pytest.raises(ModelCorruptError, match="not a GGUF file"):
        LlamaLanguageModel(bad)


def test_a_model_without_a_known_form_of_conversation_says_so(tmp_path: Path) -> None:
    base = tmp_path / "base.gguf"
    base.write_bytes(b"GGUF\x03\0\0\0" + bytes(100))
    with pytest.raises(ModelError, match="no chat model"):
        LlamaLanguageModel(base)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"nothing\.gguf"):
        LlamaLanguageModel(tmp_path / "nothing.gguf")


@pytest.mark.parametrize(
    "wrong", [{"slots": 0}, {"context_tokens": 10}, {"threads": 0}, {"batch_tokens": 1}, {"queue_limit": 0}]
)
def test_settings_out_of_range_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(SettingError, match=next(iter(wrong))):
        LlamaSettings(**wrong)

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.embedded.tiny_bert import POSITIONS, WIDTH, write_model
from voiceloop.core.errors import ModelCorruptError, ModelCrashedError, ModelError, ModelMissingError, OverloadedError
from voiceloop.core.ports import EmbeddingsInfo, Ticket, Urgency
from voiceloop.embedded.minilm import MiniLmEmbeddings

ModelFiles = Callable[[str], dict[str, Path]]
MANY = ["turn left " * (1 + number % 20) for number in range(200)]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return write_model(tmp_path)


def test_its_measures_are_those_of_its_weights(files: tuple[Path, Path]) -> None:
    assert MiniLmEmbeddings(*files).info == EmbeddingsInfo("all-MiniLM-L6-v2", WIDTH, POSITIONS)


async def test_many_texts_are_the_same_as_each_alone(files: tuple[Path, Path]) -> None:
    model = MiniLmEmbeddings(*files)
    alone = np.concatenate([model.compute([text]) for text in MANY])
    assert await model.embed(MANY, Ticket()) == pytest.approx(alone, abs=1e-5)
    await model.aclose()


async def test_who_is_more_urgent_goes_before_what_is_left_of_a_long_call(files: tuple[Path, Path]) -> None:
    model = MiniLmEmbeddings(*files)
    order: list[str] = []

    async def read(name: str, texts: list[str], urgency: Urgency) -> None:
        await model.embed(texts, Ticket(urgency))
        order.append(name)

    async with asyncio.TaskGroup() as group:
        group.create_task(read("long", MANY, Urgency.SPECULATION))
        group.create_task(read("later", ["left"], Urgency.SPECULATION))
        group.create_task(read("urgent", ["left"], Urgency.DECISION))
    await model.aclose()
    assert order == ["urgent", "long", "later"]


async def test_a_promoted_call_overtakes(files: tuple[Path, Path]) -> None:
    model, tickets, order = MiniLmEmbeddings(*files), [Ticket(Urgency.REPLY) for _ in range(3)], []

    async def read(index: int) -> None:
        await model.embed(MANY, tickets[index])
        order.append(index)

    async with asyncio.TaskGroup() as group:
        for index in range(3):
            group.create_task(read(index))
        await asyncio.sleep(0)
        tickets[2].urgency = Urgency.DECISION
    await model.aclose()
    assert order == [2, 0, 1]


async def test_a_cancelled_call_costs_no_more_than_the_batch_that_is_being_worked_on(files: tuple[Path, Path]) -> None:
    class Counting(MiniLmEmbeddings):
        """Notes how many texts each batch has."""

        def compute(self, texts: Sequence[str]) -> NDArray[np.float32]:
            computed.append(len(texts))
            return super().compute(texts)

    computed: list[int] = []
    model = Counting(*files)
    call = asyncio.create_task(model.embed(MANY, Ticket()))
    await asyncio.sleep(0)
    call.cancel()
    await model.embed(["left"], Ticket())
    await model.aclose()
    assert len(computed) == 2
    assert sum(computed) < len(MANY)


async def test_closing_refuses_what_waits(files: tuple[Path, Path]) -> None:
    model = MiniLmEmbeddings(*files)
    calls = [asyncio.ensure_future(model.embed(MANY, Ticket())) for _ in range(3)]
    await asyncio.sleep(0)
    await model.aclose()
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert all(isinstance(outcome, ModelError) for outcome in outcomes)


async def test_who_finds_too_many_waiting_is_refused(files: tuple[Path, Path]) -> None:
    model = MiniLmEmbeddings(*files)
    calls = [asyncio.ensure_future(model.embed(["left"], Ticket())) for _ in range(300)]
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    await model.aclose()
    assert sum(isinstance(outcome, OverloadedError) for outcome in outcomes) == 300 - 256
    assert sum(isinstance(outcome, np.ndarray) for outcome in outcomes) == 256


async def test_a_failure_is_told_and_the_next_call_works(files: tuple[Path, Path]) -> None:
    model = MiniLmEmbeddings(*files)
    with pytest.raises(ModelCrashedError, match="failed"):
        await model.embed([b"no text"], Ticket())  # type: ignore[list-item]
    assert (await model.embed(["left"], Ticket())).shape == (1, WIDTH)
    await model.aclose()


def test_files_that_are_missing_or_something_else_are_named(files: tuple[Path, Path], tmp_path: Path) -> None:
    weights, tokenizer = files
    with pytest.raises(ModelMissingError, match="no-such"):
        MiniLmEmbeddings(tmp_path / "no-such", tokenizer)
    with pytest.raises(ModelCorruptError, match="safetensors"):
        MiniLmEmbeddings(tokenizer, tokenizer)
    with pytest.raises(ModelCorruptError, match="tokenizer"):
        MiniLmEmbeddings(weights, weights)


@pytest.mark.models
def test_its_vectors_are_those_of_another_implementation(model_files: ModelFiles) -> None:
    paths = model_files("minilm-l6-v2")
    model = MiniLmEmbeddings(paths["model.safetensors"], paths["tokenizer.json"])
    reference = json.loads(Path(__file__).with_name("minilm_reference.json").read_text("utf-8"))
    vectors = model.compute(list(reference["texts"]))[:, :: reference["every"]]
    assert vectors == pytest.approx(np.array(list(reference["texts"].values())), abs=5e-7)

import asyncio
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.errors import ModelCorruptError, ModelError, ModelMissingError
from voiceloop.core.ports import Ticket, Urgency
from voiceloop.embedded.smart_turn import SmartTurn
from voiceloop.transports.files import read_audio

ModelFiles = Callable[[str], dict[str, Path]]


@pytest.fixture(scope="module")
def path(model_files: ModelFiles) -> Path:
    return model_files("smart-turn-v3.2")["smart-turn-v3.2-cpu.onnx"]


@pytest.fixture(scope="module")
def speech(model_files: ModelFiles) -> Samples:
    return read_audio(model_files("speech-samples")["beckett.wav"])


@pytest.mark.models
async def test_a_broken_off_sentence_is_less_finished_than_a_whole_one(path: Path, speech: Samples) -> None:
    model = SmartTurn(path)
    whole = await model.end_probability(speech, Ticket())
    broken_off = await model.end_probability(speech[: int(1.0 * SAMPLE_RATE_HZ)], Ticket())
    await model.aclose()
    assert broken_off < 0.5 < whole


@pytest.mark.models
async def test_who_is_more_urgent_is_answered_first(path: Path, speech: Samples) -> None:
    model = SmartTurn(path)
    order: list[str] = []

    async def question(name: str, urgency: Urgency) -> None:
        await model.end_probability(speech, Ticket(urgency))
        order.append(name)

    async with asyncio.TaskGroup() as group:
        for name, urgency in [("first", Urgency.PARTIAL), ("late", Urgency.PARTIAL), ("urgent", Urgency.DECISION)]:
            group.create_task(question(name, urgency))
    await model.aclose()
    assert order == ["first", "urgent", "late"]


@pytest.mark.models
async def test_closing_refuses_what_waits(path: Path, speech: Samples) -> None:
    model = SmartTurn(path)
    calls = [asyncio.ensure_future(model.end_probability(speech, Ticket())) for _ in range(3)]
    await asyncio.sleep(0)
    await model.aclose()
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert isinstance(outcomes[0], float)
    assert all(isinstance(outcome, ModelError) for outcome in outcomes[1:])


@pytest.mark.models
def test_the_judgement_at_once_is_a_probability(path: Path) -> None:
    assert 0.0 <= SmartTurn(path).judge(np.zeros(0, np.float32)) <= 1.0


def test_a_missing_or_broken_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"none\.onnx"):
        SmartTurn(tmp_path / "none.onnx")
    (tmp_path / "broken.onnx").write_bytes(b"not a model")
    with pytest.raises(ModelCorruptError, match=r"broken\.onnx"):
        SmartTurn(tmp_path / "broken.onnx")

import asyncio
import builtins
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.providers.tiny_whisper import make_tiny_whisper
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.errors import ModelCorruptError, ModelError, ModelMissingError, SettingError
from voiceloop.core.ports import SpeechToText, Ticket, Urgency
from voiceloop.providers.faster_whisper import FasterWhisperRecogniser
from voiceloop.providers.settings import FasterWhisperSettings


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("faster_whisper", reason="the extra faster-whisper is not installed")
    made = tmp_path_factory.mktemp("whisper")
    make_tiny_whisper(made, "hello")
    return made


def settings(folder: Path, **others: Any) -> FasterWhisperSettings:
    return FasterWhisperSettings(str(folder), device="cpu", compute_type="float32", **others)


@pytest.fixture
async def whisper(folder: Path) -> AsyncIterator[FasterWhisperRecogniser]:
    made = FasterWhisperRecogniser(settings(folder))
    yield made
    await made.aclose()


@pytest.fixture
def noise() -> Samples:
    return np.random.default_rng(0).normal(0.0, 0.1, 2 * SAMPLE_RATE_HZ).astype(np.float32)


async def test_a_model_is_heard_with_words_and_times(whisper: FasterWhisperRecogniser, noise: Samples) -> None:
    port: SpeechToText = whisper
    heard = await port.transcribe(noise, Ticket())
    assert set(heard.text.split()) == {"hello"}
    assert [word.text for word in heard.words] == heard.text.split()
    assert all(0.0 <= word.start_s <= word.end_s <= 2.0 for word in heard.words)
    assert 0.0 < heard.confidence <= 1.0
    assert heard.language == "en"


async def test_silence_does_not_reach_the_model(whisper: FasterWhisperRecogniser) -> None:
    for samples in (np.zeros(0, np.float32), np.zeros(SAMPLE_RATE_HZ, np.float32)):
        assert (await whisper.transcribe(samples, Ticket())).text == ""


async def test_words_to_expect_reach_the_model(whisper: FasterWhisperRecogniser, noise: Samples) -> None:
    """They are put before what is said, where this model takes the position for its text."""
    assert "hello" not in (await whisper.transcribe(noise, Ticket(), prompt="Nagg")).text


async def test_beam_and_voice_filter_are_passed_on(folder: Path, noise: Samples) -> None:
    whisper = FasterWhisperRecogniser(settings(folder, beam=3, has_vad_filter=True))
    assert (await whisper.transcribe(noise, Ticket())).text == ""  # the filter hears no voice in noise
    await whisper.aclose()


async def test_the_most_urgent_call_is_next(whisper: FasterWhisperRecogniser, noise: Samples) -> None:
    done: list[int] = []

    async def hear(number: int, urgency: Urgency) -> None:
        await whisper.transcribe(noise, Ticket(urgency))
        done.append(number)

    urgencies = (Urgency.PARTIAL, Urgency.PARTIAL, Urgency.SPECULATION, Urgency.DECISION)
    await asyncio.gather(*(hear(number, urgency) for number, urgency in enumerate(urgencies)))
    assert done == [0, 3, 2, 1]


async def test_a_cancelled_call_does_not_disturb_the_others(whisper: FasterWhisperRecogniser, noise: Samples) -> None:
    calls = [asyncio.create_task(whisper.transcribe(noise, Ticket())) for _ in range(3)]
    await asyncio.sleep(0)
    calls[0].cancel()
    calls[1].cancel()
    assert (await calls[2]).text.startswith("hello")


async def test_closing_answers_who_waits(folder: Path, noise: Samples) -> None:
    whisper = FasterWhisperRecogniser(settings(folder))
    calls = [asyncio.create_task(whisper.transcribe(noise, Ticket())) for _ in range(2)]
    await asyncio.sleep(0)
    await whisper.aclose()
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert all(isinstance(result, ModelError) for result in results)
    with pytest.raises(ModelError, match="is closed"):
        await whisper.transcribe(noise, Ticket())


@pytest.mark.parametrize("name", ["model.bin", "tokenizer.json", "config.json"])
def test_a_missing_file_is_named(folder: Path, tmp_path: Path, name: str) -> None:
    shutil.copytree(folder, tmp_path / "model")
    (tmp_path / "model" / name).unlink()
    with pytest.raises(ModelMissingError, match=name):
        FasterWhisperRecogniser(settings(tmp_path / "model"))


def test_a_damaged_model_is_called_so(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "model")
    (tmp_path / "model" / "model.bin").write_bytes(b"no model")
    with pytest.raises(ModelCorruptError, match="is not a Whisper model"):
        FasterWhisperRecogniser(settings(tmp_path / "model"))


def test_a_folder_that_is_not_there_is_not_looked_for_on_the_hub(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"lacks config\.json, model\.bin"):
        FasterWhisperRecogniser(settings(tmp_path / "elsewhere"))


def test_a_name_that_is_nowhere_is_told(folder: Path) -> None:
    with pytest.raises(ModelMissingError, match="could not be fetched"):
        FasterWhisperRecogniser(FasterWhisperSettings("no-such-size", is_offline=True))


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real_import = builtins.__import__

    def without_extra(name: str, *others: Any, **more: Any) -> Any:
        if name == "faster_whisper":
            raise ImportError(name)
        return real_import(name, *others, **more)

    monkeypatch.setattr(builtins, "__import__", without_extra)
    with pytest.raises(SettingError, match=r"pip install 'voiceloop\[faster-whisper\]'"):
        FasterWhisperRecogniser(FasterWhisperSettings())

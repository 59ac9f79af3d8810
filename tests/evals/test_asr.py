from pathlib import Path

import numpy as np
import pytest

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, rms_dbfs
from voiceloop.core.transcript import Transcript
from voiceloop.evals.asr import evaluate, whole
from voiceloop.evals.manifest import Utterance
from voiceloop.fakes import ScriptedSpeechToText
from voiceloop.transports.files import write_wav


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "tone.wav"
    write_wav(path, (0.01 * np.sin(0.1 * np.arange(SAMPLE_RATE_HZ))).astype(np.float32), SAMPLE_RATE_HZ)
    return path


def utterance(path: Path, set_: str, text: str | None) -> Utterance:
    return Utterance(f"{set_} {text}", path, set_, text, 1.0, None, None)


async def test_errors_are_summed_per_set_and_over_all(recording: Path) -> None:
    said = [("a", "ever tried ever failed"), ("a", "no matter"), ("b", "try again"), ("b", None)]
    heard = iter(["ever tried ever", "no matter", "cry again", "nobody counts this"])

    async def transcribe(samples: Samples) -> Transcript:
        return Transcript(next(heard))

    result = await evaluate([utterance(recording, *each) for each in said], transcribe)
    assert list(result) == ["wer", "utterances", "audio_s", "x_realtime", "sets"]
    assert (result["wer"], result["utterances"], result["audio_s"]) == (0.25, 4, 4.0)
    assert result["sets"]["a"] == {"wer": 0.1667, "words": 6, "errors": 1, "utterances": 2}
    assert result["sets"]["b"] == {"wer": 0.5, "words": 2, "errors": 1, "utterances": 1}


async def test_lines_without_text_are_heard_and_timed_only(recording: Path) -> None:
    seen: list[tuple[int, int]] = []
    transcribe = whole(ScriptedSpeechToText("hello"))
    lines = [utterance(recording, "orders", None)] * 2
    result = await evaluate(lines, transcribe, progress=lambda done, total: seen.append((done, total)))
    assert (result["wer"], result["sets"], result["audio_s"]) == (None, {}, 2.0)
    assert seen == [(1, 2), (2, 2)]


async def test_whole_files_are_heard_at_the_recognisers_level(recording: Path) -> None:
    levels: list[float] = []

    def hear(samples: Samples) -> str:
        levels.append(rms_dbfs(samples))
        return "hello"

    await evaluate([utterance(recording, "a", "hello")], whole(ScriptedSpeechToText(hear)))
    assert levels == [pytest.approx(-22.0, abs=0.5)]

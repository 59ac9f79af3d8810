from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from voiceloop.core.audio import CHUNK_SAMPLES, Samples
from voiceloop.core.errors import ModelCorruptError
from voiceloop.embedded.silero import SileroVoiceActivity, speech_probabilities
from voiceloop.transports.files import read_audio

ModelFiles = Callable[[str], dict[str, Path]]
FILE = "silero_vad_op18_ifless.onnx"


@pytest.fixture(scope="module")
def path(model_files: ModelFiles) -> Path:
    return model_files("silero-vad-v6")[FILE]


@pytest.fixture(scope="module")
def speech(model_files: ModelFiles) -> Samples:
    return read_audio(model_files("speech-samples")["beckett.wav"])[: 150 * CHUNK_SAMPLES]


def through_onnxruntime(path: Path, samples: Samples) -> list[float]:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    state, context = np.zeros((2, 1, 128), np.float32), np.zeros(64, np.float32)
    probabilities = []
    for chunk in samples.reshape(-1, CHUNK_SAMPLES):
        inputs = {"input": np.concatenate([context, chunk])[np.newaxis], "state": state, "sr": np.array(16_000)}
        probability, state = session.run(None, inputs)
        probabilities.append(float(probability[0, 0]))
        context = chunk[-64:]
    return probabilities


@pytest.mark.models
def test_numpy_gives_what_onnxruntime_gives(path: Path, speech: Samples) -> None:
    ours = speech_probabilities(SileroVoiceActivity(path), speech)
    assert ours == pytest.approx(through_onnxruntime(path, speech), abs=1e-4)
    assert ours.max() > 0.95


@pytest.mark.models
def test_a_whole_recording_leaves_no_slot_taken_and_fills_its_last_chunk(path: Path, speech: Samples) -> None:
    model = SileroVoiceActivity(path, max_sessions=1)
    first = speech_probabilities(model, speech[: 10 * CHUNK_SAMPLES + 100])
    assert len(first) == 11
    assert np.array_equal(first, speech_probabilities(model, speech[: 10 * CHUNK_SAMPLES + 100]))


@pytest.mark.models
def test_streams_that_open_and_close_in_any_order_keep_their_own_memory(path: Path, speech: Samples) -> None:
    alone = speech_probabilities(SileroVoiceActivity(path), speech)
    model = SileroVoiceActivity(path)
    others = [model.open() for _ in range(20)]
    ours = model.open()
    heard = []
    for index, chunk in enumerate(speech.reshape(-1, CHUNK_SAMPLES)):
        if index % 7 == 0 and others:
            model.close(others.pop())
        slots = [*others, ours]
        heard.append(model.predict(slots, np.stack([chunk[::-1]] * len(others) + [chunk]))[-1])
    assert np.array(heard) == pytest.approx(alone, abs=1e-4)


@pytest.mark.models
def test_another_model_is_refused(model_files: ModelFiles) -> None:
    with pytest.raises(ModelCorruptError, match="Silero"):
        SileroVoiceActivity(model_files("smart-turn-v3.2")["smart-turn-v3.2-cpu.onnx"])

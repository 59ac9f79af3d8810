"""Sounds for the contracts, and the implementation under test, made once for all tests of a suite."""

import wave
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
import pytest_asyncio
import soxr

from tests.contracts.implementations import Case, ModelFiles
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, to_float


@dataclass(frozen=True)
class Sounds:
    """A short and a long piece of speech with different words, and no speech at all."""

    short: Samples
    long: Samples

    @property
    def room(self) -> Samples:
        """A second of a quiet room."""
        return np.random.default_rng(7).normal(0.0, 1e-4, SAMPLE_RATE_HZ).astype(np.float32)


def _recorded(model_files: ModelFiles, name: str, seconds: float) -> Samples:
    with wave.open(str(model_files("speech-samples")[name])) as file:
        pcm = np.frombuffer(file.readframes(int(seconds * file.getframerate())), np.int16)
        mono: Samples = to_float(pcm).reshape(-1, file.getnchannels()).mean(axis=1, dtype=np.float32)
        resampled: Samples = soxr.resample(mono, file.getframerate(), SAMPLE_RATE_HZ).astype(np.float32)
        return resampled


def _tone(seconds: float) -> Samples:
    tone: Samples = (0.14 * np.sin(0.1 * np.arange(int(seconds * SAMPLE_RATE_HZ)))).astype(np.float32)
    return tone


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def port(request: pytest.FixtureRequest, model_files: ModelFiles) -> AsyncIterator[Any]:
    """The implementation that the suite's `port` parameter makes."""
    made = await request.param.make(model_files)
    yield made
    await made.aclose()


@pytest.fixture
def sounds(request: pytest.FixtureRequest, model_files: ModelFiles) -> Sounds:
    """Recordings for a real implementation, tones for a scripted one."""
    case: Case[Any] = request.node.callspec.params.get("port") or request.node.callspec.params["case"]
    if not case.is_real:
        return Sounds(_tone(2.0), _tone(5.0))
    return Sounds(_recorded(model_files, "endgame_nagg_nell.wav", 2.0), _recorded(model_files, "beckett.wav", 5.0))

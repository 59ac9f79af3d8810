"""Voice activity from the level alone: what is loud is speech."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import CHUNK_SAMPLES
from voiceloop.core.errors import OverloadedError
from voiceloop.core.ports import VoiceActivityInfo
from voiceloop.fakes.script import Stage

_SPEECH = 0.98
_SILENCE = 0.02


class ScriptedVoiceActivity:
    """A chunk whose level is above `threshold_dbfs` is speech, with a probability of 0.98; any other has 0.02."""

    def __init__(self, threshold_dbfs: float = -40.0, max_sessions: int = 64) -> None:
        self._least_power = 10.0 ** (threshold_dbfs / 10.0)
        self._info = VoiceActivityInfo("scripted-vad", CHUNK_SAMPLES, max_sessions)
        self._stage = Stage(self._info.name)
        self._free = list(range(max_sessions - 1, -1, -1))
        self._used: set[int] = set()

    @property
    def info(self) -> VoiceActivityInfo:
        """What it claims to be able to do."""
        return self._info

    @property
    def open_slots(self) -> int:
        """How many streams are open."""
        return len(self._used)

    def open(self) -> int:
        """A slot for a new stream. Raises OverloadedError when all are taken."""
        self._stage.check_open()
        if not self._free:
            raise OverloadedError(f"All {self._info.max_sessions} streams of {self._info.name} are taken")
        slot = self._free.pop()
        self._used.add(slot)
        return slot

    def predict(self, slots: Sequence[int], chunks: NDArray[np.float32]) -> NDArray[np.float32]:
        """Speech probability of one chunk per slot: chunks [B, chunk_samples] -> [B]."""
        self._stage.check_open()
        unknown = set(slots) - self._used
        if unknown or len(set(slots)) != len(slots):
            raise ValueError(f"Slots {list(slots)} are not all open and different")
        power = np.mean(np.square(chunks), axis=1)
        probabilities: NDArray[np.float32] = np.where(power > self._least_power, _SPEECH, _SILENCE).astype(np.float32)
        return probabilities

    def close(self, slot: int) -> None:
        """Give a slot back."""
        self._used.remove(slot)
        self._free.append(slot)

    async def aclose(self) -> None:
        """Let every later call raise ModelError."""
        self._stage.close()

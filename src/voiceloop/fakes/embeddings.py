"""An embedding model that counts words."""

import asyncio
import zlib
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.ports import EmbeddingsInfo, Ticket
from voiceloop.fakes.script import Fault, Stage, pause

_DIMENSIONS: Final = 32


class ScriptedEmbeddings:
    """Gives every word a direction of its own and adds up those of a text: texts with common words are near.

    The same text has the same vector in every process. Every call takes `delay_s`, and `text_s` for each text.
    """

    def __init__(
        self,
        *,
        delay_s: float = 0.0,
        text_s: float = 0.0,
        faults: Sequence[Fault] = (),
        info: EmbeddingsInfo | None = None,
    ) -> None:
        self._delay_s = delay_s
        self._text_s = text_s
        self._info = info or EmbeddingsInfo("scripted-embeddings", _DIMENSIONS)
        self._stage = Stage(self._info.name, faults)
        self.asked: list[tuple[str, ...]] = []
        """The texts of every call."""
        self.tickets: list[Ticket] = []
        self.cancelled = 0

    @property
    def info(self) -> EmbeddingsInfo:
        """What it claims to be able to do."""
        return self._info

    async def embed(self, texts: Sequence[str], ticket: Ticket) -> NDArray[np.float32]:
        """The vectors of the texts."""
        try:
            await self._stage.enter()
            self._info.check(texts)
            self.asked.append(tuple(texts))
            self.tickets.append(ticket)
            await pause(self._delay_s + self._text_s * len(texts))
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        vectors: NDArray[np.float32] = np.zeros((len(texts), self._info.dimensions), np.float32)
        for row, text in zip(vectors, texts, strict=True):
            for word in text.lower().split():
                row += np.random.default_rng(zlib.crc32(word.encode())).standard_normal(len(row), np.float32)
            row /= np.linalg.norm(row)
        return vectors

    async def aclose(self) -> None:
        """Let every later call raise ModelError."""
        self._stage.close()

"""Embeddings by all-MiniLM-L6-v2, computed in numpy from its safetensors file.

Model: https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0), a BERT of six layers. It reads the
first 256 tokens of a text.
"""

import asyncio
from collections import deque
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.errors import ModelCrashedError, ModelError, OverloadedError
from voiceloop.core.ports import EmbeddingsInfo, Ticket
from voiceloop.embedded.bert import Bert
from voiceloop.embedded.blas import use_one_blas_thread
from voiceloop.embedded.word_pieces import WordPieces

_NAME: Final = "all-MiniLM-L6-v2"
_MAX_TOKENS: Final = 256
_BATCH_LETTERS: Final = 1_024
"""About 256 tokens: enough for fast products, and little enough that what is more urgent does not wait for long."""

_MOST_WAITING: Final = 256
"""Calls; who comes when so many wait is refused, for it would be answered too late to be of use."""


class _Call:
    """Texts whose vectors are wanted, and the batches of them that are left: indexes, shortest texts first."""

    def __init__(self, texts: Sequence[str], ticket: Ticket, dimensions: int) -> None:
        self.texts = texts
        self.ticket = ticket
        self.vectors: NDArray[np.float32] = np.empty((len(texts), dimensions), np.float32)
        self.batches = _batches(texts)
        self.answer: asyncio.Future[NDArray[np.float32]] = asyncio.get_running_loop().create_future()


class MiniLmEmbeddings:
    """The `Embeddings` port: one worker thread, a batch at a time, the most urgent call first.

    A call that is cancelled costs no more than the batch that is being worked on. `weights` is model.safetensors,
    `tokenizer` tokenizer.json. Raises ModelMissingError, ModelCorruptError.
    """

    def __init__(self, weights: Path, tokenizer: Path) -> None:
        self._bert = Bert(weights)
        self._word_pieces = WordPieces(tokenizer)
        self._max_tokens = min(_MAX_TOKENS, self._bert.max_tokens)
        self.info = EmbeddingsInfo(_NAME, self._bert.dimensions, self._max_tokens)
        use_one_blas_thread()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="minilm")
        self._waiting: list[_Call] = []
        self._is_busy = False
        self._is_closed = False

    async def embed(self, texts: Sequence[str], ticket: Ticket) -> NDArray[np.float32]:
        """The vectors [n, 384] of n texts, each of length 1.

        Raises InputError for what `info` does not allow, OverloadedError when too many calls wait, ModelError after
        `aclose()`, ModelCrashedError when the model fails.
        """
        if self._is_closed:
            raise ModelError(f"{_NAME} is closed", code="model_closed")
        self.info.check(texts)
        call = _Call(texts, ticket, self.info.dimensions)
        if not texts:
            return call.vectors
        if len(self._waiting) >= _MOST_WAITING:
            raise OverloadedError(f"{_NAME} has {_MOST_WAITING} calls waiting already")
        self._waiting.append(call)
        self._take_next()
        return await call.answer

    def compute(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The vectors at once, in the caller's thread and in one batch, for programs that measure."""
        return self._bert.vectors([self._word_pieces.tokens(text, self._max_tokens) for text in texts])

    async def aclose(self) -> None:
        """Refuse what waits and let the worker finish its batch."""
        self._is_closed = True
        for call in self._waiting:
            if not call.answer.done():
                call.answer.set_exception(ModelError(f"{_NAME} was closed", code="model_closed"))
        self._waiting.clear()
        await asyncio.get_running_loop().run_in_executor(None, self._worker.shutdown)

    def _take_next(self) -> None:
        self._waiting = [call for call in self._waiting if not call.answer.done()]
        if self._is_busy or not self._waiting:
            return
        call = min(self._waiting, key=lambda waiting: waiting.ticket.urgency)
        rows = call.batches.popleft()
        self._is_busy = True
        texts = [call.texts[row] for row in rows]
        work = call.answer.get_loop().run_in_executor(self._worker, self.compute, texts)
        work.add_done_callback(lambda done: self._computed(call, rows, done))

    def _computed(self, call: _Call, rows: list[int], work: asyncio.Future[NDArray[np.float32]]) -> None:
        self._is_busy = False
        error = work.exception()
        if not call.answer.done():
            if error is not None:
                call.answer.set_exception(ModelCrashedError(f"{_NAME} failed: {error}"))
            else:
                call.vectors[rows] = work.result()
                if not call.batches:
                    call.answer.set_result(call.vectors)
        if not self._is_closed:
            self._take_next()


def _batches(texts: Sequence[str]) -> deque[list[int]]:
    """Texts of like length together, by their index: what is alike is quickest at once."""
    batches: deque[list[int]] = deque()
    room = 0
    for index in sorted(range(len(texts)), key=lambda index: len(texts[index])):
        size = len(texts[index])
        if not batches or size > room:
            batches.append([])
            room = _BATCH_LETTERS
        batches[-1].append(index)
        room -= size
    return batches

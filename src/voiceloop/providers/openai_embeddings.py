"""Any OpenAI-compatible endpoint as a maker of vectors."""

import base64
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.errors import ProviderError
from voiceloop.core.ports import EmbeddingsInfo, Ticket
from voiceloop.providers.openai_client import Endpoint, field_of
from voiceloop.providers.settings import OpenAISettings

_MAX_TOKENS = 8_191
"""What OpenAI's models read; a server with less says so in its own words."""


class OpenAIEmbeddings:
    """The `Embeddings` port on an embeddings endpoint (`POST /embeddings`).

    `model` is another one than the settings name. Raises SettingError when the key's variable is not set.
    """

    def __init__(self, settings: OpenAISettings, model: str = "") -> None:
        self._endpoint = Endpoint(settings)
        self.info = EmbeddingsInfo(model or settings.embedding_model, settings.embedding_dimensions, _MAX_TOKENS)

    async def embed(self, texts: Sequence[str], ticket: Ticket) -> NDArray[np.float32]:
        """The vectors [n, dimensions] of n texts, each of length 1. A cancelled call ends the request.

        Raises InputError, AuthError, RateLimitError, DeadlineError, ProviderError (`wrong_dimensions` for vectors of
        another length than the settings say).
        """
        self._endpoint.check_open()
        self.info.check(texts)
        if not texts:
            return np.zeros((0, self.info.dimensions), np.float32)
        with self._endpoint.telling("embedding", refused="bad_text"):
            answer = await self._endpoint.client.embeddings.with_raw_response.create(
                model=self.info.name, input=list(texts), encoding_format="base64"
            )
            rows = _rows(answer.http_response.json(), len(texts))
        if rows.shape[1] != self.info.dimensions:
            raise ProviderError(
                f"{self.info.name} at {self._endpoint.place} makes vectors of {rows.shape[1]} numbers",
                hint=f"Set {self._endpoint.section}.embedding_dimensions to {rows.shape[1]}",
                code="wrong_dimensions",
            )
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        if not np.isfinite(lengths).all() or not lengths.all():
            raise ProviderError(f"{self.info.name} at {self._endpoint.place} sent a vector without a direction")
        unit: NDArray[np.float32] = (rows / lengths).astype(np.float32)
        return unit

    async def warm(self) -> None:
        """Open a connection for the next call."""
        await self._endpoint.warm()

    async def aclose(self) -> None:
        """Let the connections go. May be called twice."""
        await self._endpoint.aclose()


def _rows(answer: Any, count: int) -> NDArray[np.float64]:
    """The vectors in the order of their texts. Raises ValueError for an answer that has not one for each."""
    rows: dict[int, NDArray[np.float64]] = {}
    for item in field_of(answer, "data", list):
        rows[field_of(item, "index", int)] = _row(item)
    if sorted(rows) != list(range(count)):
        raise ValueError(f"{len(rows)} vectors for {count} texts")
    return np.stack([rows[index] for index in range(count)])


def _row(item: Any) -> NDArray[np.float64]:
    """A vector as base64 of 32-bit floats, or as the list of numbers that a server sends who knows no other way."""
    vector = field_of(item, "embedding", str | list)
    if isinstance(vector, str):
        return np.frombuffer(base64.b64decode(vector, validate=True), "<f4").astype(np.float64)
    try:
        row = np.array(vector, np.float64)
    except TypeError as error:
        raise ValueError("a vector that is no list of numbers") from error
    if row.ndim != 1:
        raise ValueError("a vector of vectors")
    return row

"""An embedding model that reads a text once."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.ports import Embeddings, EmbeddingsInfo, Ticket
from voiceloop.providers.cache.around import Around
from voiceloop.providers.cache.cache import Cache, Codec
from voiceloop.providers.cache.keys import Key, Kind, key_of
from voiceloop.providers.vectors import checked

_Vectors: TypeAlias = NDArray[np.float32]


class CachedEmbeddings(Around[Embeddings]):
    """The `Embeddings` port around another one; of the texts of a call only those that are new are read.

    A text belongs to a caller: `for_caller` is the same model for one of them. It is everybody's when the settings say
    `shares_embeddings`; what is nobody's is not kept. Texts are compared as they are.
    """

    def __init__(self, inner: Embeddings, cache: Cache) -> None:
        super().__init__(inner, cache, is_shared=cache.settings.shares_embeddings)

    @property
    def info(self) -> EmbeddingsInfo:
        """The inner model's."""
        return self._inner.info

    async def embed(self, texts: Sequence[str], ticket: Ticket) -> _Vectors:
        """The inner model's vectors, or those it gave before. Raises ProviderError for vectors that are none."""
        info = self._inner.info
        info.check(texts)

        async def make(missing: Sequence[int], ticket: Ticket) -> list[_Vectors]:
            vectors = await self._inner.embed([texts[index] for index in missing], ticket)
            return list(checked(vectors, len(missing), info))

        keys = [self._key(text, info) for text in texts]
        rows = await self._cache.call_many(keys, make, vector_codec(info.dimensions), ticket)
        vectors: _Vectors = np.empty((len(texts), info.dimensions), np.float32)
        for index, row in enumerate(rows):
            vectors[index] = row
        return vectors

    def _key(self, text: str, info: EmbeddingsInfo) -> Key:
        return key_of(Kind.EMBEDDING, self._owner, (info.name, info.dimensions, text))


def vector_codec(dimensions: int) -> Codec[_Vectors]:
    """A vector of so many dimensions as bytes and back."""

    def decode(value: bytes) -> _Vectors:
        vector = np.frombuffer(value, "<f4")
        if vector.shape != (dimensions,) or not np.isfinite(vector).all():
            raise ValueError("No vector")
        return vector

    return Codec(lambda vector: vector.astype("<f4", copy=False).tobytes(), decode)

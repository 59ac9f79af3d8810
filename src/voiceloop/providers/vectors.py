"""What becomes of an embedding model's answer before anybody relies on it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.errors import ProviderError
from voiceloop.core.ports import EmbeddingsInfo

_LENGTH_TOLERANCE: Final = 0.01
"""Half-precision numbers over the wire are not rounded further than that."""


def checked(vectors: NDArray[np.float32], count: int, info: EmbeddingsInfo) -> NDArray[np.float32]:
    """The vectors, if there are `count` of the right length; what holds something else than numbers has none.

    Raises ProviderError with the code `bad_vectors`.
    """
    if vectors.shape != (count, info.dimensions):
        what = f"{info.name} gave an array {vectors.shape} for {count} texts and {info.dimensions} dimensions"
        raise ProviderError(what, code="bad_vectors")
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    if not np.all(np.abs(lengths - 1.0) < _LENGTH_TOLERANCE):
        raise ProviderError(f"{info.name} gave vectors that are not of length 1", code="bad_vectors")
    return vectors

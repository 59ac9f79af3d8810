"""BERT's encoder in numpy: vectors of whole texts, as sentence-transformers makes them.

Devlin et al., "BERT" (2018); the mean over the tokens, made 1 long: Reimers and Gurevych, "Sentence-BERT" (2019). Rows
of a batch are tokens, not texts: nothing is filled up, so a text's neighbours change no more than the last bits of its
vector, and only attention has to know where one text ends and the next begins.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.errors import ModelCorruptError
from voiceloop.embedded.safetensors_weights import read_float_weights

_HEAD: Final = 32
"""Numbers of a head of attention."""

_EPSILON: Final = np.float32(1e-12)
_GELU_ROWS: Final = 64
"""What is computed at a time, so that it stays in the processor's cache."""

_Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Dense:
    weight: _Floats
    bias: _Floats

    def __call__(self, values: _Floats) -> _Floats:
        result: _Floats = values @ self.weight
        result += self.bias
        return result


@dataclass(frozen=True, slots=True)
class _Norm:
    weight: _Floats
    bias: _Floats

    def __call__(self, values: _Floats) -> _Floats:
        """In place."""
        values -= values.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", values, values) / np.float32(values.shape[1])
        values /= np.sqrt(spread + _EPSILON)[:, np.newaxis]
        values *= self.weight
        values += self.bias
        return values


@dataclass(frozen=True, slots=True)
class _Layer:
    attention_in: _Dense
    """Queries (made smaller by the root of a head's size), keys and values at once."""
    attention_out: _Dense
    attention_norm: _Norm
    wide: _Dense
    narrow: _Dense
    norm: _Norm


class Bert:
    """The encoder in a model.safetensors. Raises ModelMissingError, ModelCorruptError."""

    def __init__(self, path: Path) -> None:
        weights = read_float_weights(path)
        try:
            self._load(weights)
        except (KeyError, ValueError) as error:
            raise ModelCorruptError(f"{path} does not hold the weights of a BERT: {error}") from error

    @property
    def dimensions(self) -> int:
        """Of a vector."""
        return int(self._words.shape[1])

    @property
    def max_tokens(self) -> int:
        """The longest text that it has positions for."""
        return len(self._positions)

    def vectors(self, texts: Sequence[Sequence[int]]) -> _Floats:
        """The vectors [n, dimensions] of n texts of 1 to `max_tokens` tokens, each of length 1.

        It is quickest for neighbours of the same length.
        """
        lengths = [len(tokens) for tokens in texts]
        tokens = np.concatenate([np.asarray(tokens, np.int64) for tokens in texts])
        places = np.concatenate([np.arange(length) for length in lengths])
        hidden = self._norm(self._words[tokens] + self._positions[places])
        for layer in self._layers:
            seen = _attend(layer.attention_in(hidden), lengths)
            hidden += layer.attention_out(seen)
            hidden = layer.attention_norm(hidden)
            hidden += layer.narrow(_gelu(layer.wide(hidden)))
            hidden = layer.norm(hidden)
        starts = np.cumsum([0, *lengths[:-1]])
        # The mean's divisor is the same for all numbers of a text, and its length is made 1: the sum will do.
        sums: _Floats = np.add.reduceat(hidden, starts, axis=0)
        sums /= np.linalg.norm(sums, axis=1, keepdims=True)
        return sums

    def _load(self, weights: dict[str, _Floats]) -> None:
        def dense(name: str) -> _Dense:
            return _Dense(weights[f"{name}.weight"].T, weights[f"{name}.bias"])

        def norm(name: str) -> _Norm:
            return _Norm(weights[f"{name}.weight"], weights[f"{name}.bias"])

        def layer(name: str) -> _Layer:
            query, key, value = (dense(f"{name}.attention.self.{part}") for part in ("query", "key", "value"))
            scale = np.float32(_HEAD**-0.5)
            together = _Dense(
                np.concatenate([query.weight * scale, key.weight, value.weight], axis=1),
                np.concatenate([query.bias * scale, key.bias, value.bias]),
            )
            return _Layer(
                together,
                dense(f"{name}.attention.output.dense"),
                norm(f"{name}.attention.output.LayerNorm"),
                dense(f"{name}.intermediate.dense"),
                dense(f"{name}.output.dense"),
                norm(f"{name}.output.LayerNorm"),
            )

        self._words = weights["embeddings.word_embeddings.weight"]
        # All tokens are of the first kind of text.
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        self._positions = weights["embeddings.position_embeddings.weight"] + kind
        self._norm = norm("embeddings.LayerNorm")
        count = sum(name.endswith(".intermediate.dense.weight") for name in weights)
        self._layers = [layer(f"encoder.layer.{index}") for index in range(count)]
        if not self._layers or self.dimensions % _HEAD:
            raise ValueError("its layers are of another kind")


def _attend(joined: _Floats, lengths: Sequence[int]) -> _Floats:
    """Queries, keys and values [tokens, 3 * width] of texts one after the other -> [tokens, width]."""
    width = joined.shape[1] // 3
    seen: _Floats = np.empty((len(joined), width), np.float32)
    for start, count, length in _alike(lengths):
        end = start + count * length
        parts = joined[start:end].reshape(count, length, 3, width // _HEAD, _HEAD).transpose(2, 0, 3, 1, 4)
        scores: _Floats = parts[0] @ parts[1].swapaxes(2, 3)
        scores -= scores.max(axis=3, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=3, keepdims=True)
        rows = seen[start:end].reshape(count, length, width // _HEAD, _HEAD)
        rows[:] = (scores @ parts[2]).swapaxes(1, 2)
    return seen


def _alike(lengths: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Neighbours of the same length: where they start, how many they are, their length."""
    start = 0
    for length, group in groupby(lengths):
        count = sum(1 for _ in group)
        yield start, count, length
        start += count * length


def _gelu(values: _Floats) -> _Floats:
    """x times the normal distribution's integral up to x, in place.

    numpy has no error function; this is formula 7.1.26 of Abramowitz and Stegun, "Handbook of Mathematical Functions"
    (1964), written for x over the root of 2, so that what is left of it for large x is taken away from max(x, 0).
    """
    for start in range(0, len(values), _GELU_ROWS):
        rows = values[start : start + _GELU_ROWS]
        size = np.abs(rows)
        power = np.exp(size * size * np.float32(-0.5))
        near = np.float32(1.0) / (size * _NEAR + np.float32(1.0))
        rest = near * _REST[0]
        for factor in _REST[1:]:
            rest += factor
            rest *= near
        rest *= power
        rest *= size
        np.maximum(rows, np.float32(0.0), out=rows)
        rows -= rest
    return values


_NEAR: Final = np.float32(0.3275911 * 0.5**0.5)
_REST: Final = np.array([1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592], np.float32) / 2

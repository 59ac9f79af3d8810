"""Voice activity by Silero VAD v6, computed in numpy from the weights of its ONNX file.

The model (https://github.com/snakers4/silero-vad, MIT) is small: a windowed Fourier transform, four convolutions, one
LSTM cell. onnxruntime multiplies the transform out as a convolution and pays its own overhead at every call; here it is
an FFT, and convolutions over so few frames are plain matrix products, which takes a quarter of the time in a batch and
gives the same probabilities (bench/vad.py measures both).
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from voiceloop.core.audio import CHUNK_SAMPLES, Samples
from voiceloop.core.errors import ModelCorruptError, OverloadedError
from voiceloop.core.ports import VoiceActivityInfo
from voiceloop.embedded.blas import use_one_blas_thread
from voiceloop.embedded.onnx_weights import read_float_weights

_CONTEXT: Final = 64
"""Samples of the chunk before, which the model wants in front of each chunk."""

_WINDOW: Final = 256
_HOP: Final = 128
_FRAMES: Final = 4
_BINS: Final = _WINDOW // 2 + 1
_PADDED: Final = (_FRAMES - 1) * _HOP + _WINDOW
"""Context, chunk and the reflection that fills the last frame."""

_HIDDEN: Final = 128

_Floats = NDArray[np.float32]


class SileroVoiceActivity:
    """The `VoiceActivity` port: many streams, one inline call a tick; not to be shared between threads.

    `path` is silero_vad_op18_ifless.onnx. Raises ModelMissingError, ModelCorruptError.
    """

    def __init__(self, path: Path, max_sessions: int = 8_192) -> None:
        self.info = VoiceActivityInfo("silero-vad-v6", CHUNK_SAMPLES, max_sessions)
        self._network = _Network(path)
        self._free = list(range(max_sessions - 1, -1, -1))
        # Grown with the highest slot in use, so that an idle process holds nothing.
        self._context: _Floats = np.zeros((0, _CONTEXT), np.float32)
        self._hidden: _Floats = np.zeros((0, _HIDDEN), np.float32)
        self._cell: _Floats = np.zeros((0, _HIDDEN), np.float32)
        use_one_blas_thread()

    def open(self) -> int:
        """A slot for a new stream, with an empty memory. Raises OverloadedError when all are taken."""
        if not self._free:
            raise OverloadedError(
                f"All {self.info.max_sessions} voice activity slots are taken", hint="Raise max_sessions or wait"
            )
        slot = self._free.pop()
        if slot >= len(self._context):
            self._grow(slot + 1)
        for pool in (self._context, self._hidden, self._cell):
            pool[slot] = 0.0
        return slot

    def predict(self, slots: Sequence[int], chunks: _Floats) -> _Floats:
        """Speech probability of one chunk per slot: chunks [B, 512] -> [B]. No slot may be named twice."""
        rows = slots[0] if len(slots) == 1 else np.asarray(slots)
        heard: _Floats = np.empty((len(slots), _PADDED), np.float32)
        heard[:, :_CONTEXT] = self._context[rows]
        heard[:, _CONTEXT : _CONTEXT + CHUNK_SAMPLES] = chunks
        self._context[rows] = chunks[:, -_CONTEXT:]
        shape = (len(slots), _HIDDEN)
        hidden, cell = self._hidden[rows].reshape(shape), self._cell[rows].reshape(shape)
        probabilities, self._hidden[rows], self._cell[rows] = self._network.step(heard, hidden, cell)
        return probabilities

    def close(self, slot: int) -> None:
        """Give a slot back."""
        self._free.append(slot)

    async def aclose(self) -> None:
        """Nothing is held but memory."""

    def _grow(self, wanted: int) -> None:
        size = min(self.info.max_sessions, max(wanted, 2 * len(self._context), 8))
        grow = size - len(self._context)
        self._context = np.concatenate([self._context, np.zeros((grow, _CONTEXT), np.float32)])
        self._hidden = np.concatenate([self._hidden, np.zeros((grow, _HIDDEN), np.float32)])
        self._cell = np.concatenate([self._cell, np.zeros((grow, _HIDDEN), np.float32)])


def speech_probabilities(voice_activity: SileroVoiceActivity, samples: Samples) -> _Floats:
    """The probability of each chunk of a whole recording, by a stream of its own; a last piece is filled with zeros."""
    count = -(-len(samples) // CHUNK_SAMPLES)
    chunks: _Floats = np.zeros(count * CHUNK_SAMPLES, np.float32)
    chunks[: len(samples)] = samples
    slot = voice_activity.open()
    try:
        rows = chunks.reshape(count, 1, CHUNK_SAMPLES)
        return np.array([voice_activity.predict([slot], row)[0] for row in rows], np.float32)
    finally:
        voice_activity.close(slot)


class _Network:
    """Silero's arithmetic for a batch of chunks. Arrays are [B, frame * channel], so that a kernel of three frames is a
    slice of neighbouring columns and no frame is copied."""

    def __init__(self, path: Path) -> None:
        weights = read_float_weights(path)
        try:
            self._load(weights)
        except (KeyError, ValueError) as error:
            raise ModelCorruptError(f"{path} does not hold the weights of Silero VAD v6: {error}") from error

    def _load(self, weights: dict[str, _Floats]) -> None:
        def kernel(layer: int) -> _Floats:
            weight = weights[f"model.encoder.{layer}.reparam_conv.weight"]
            return np.ascontiguousarray(weight.transpose(2, 1, 0)).reshape(-1, weight.shape[0])

        def bias(layer: int) -> _Floats:
            return weights[f"model.encoder.{layer}.reparam_conv.bias"]

        # The cosine of frequency 0 is 1 everywhere: the transform's first row is its window.
        self._window = weights["model.stft.forward_basis_buffer"].reshape(2 * _BINS, _WINDOW)[0]
        self._kernel_0, self._bias_0 = kernel(0), bias(0)
        self._kernel_1, self._bias_1 = kernel(1), np.tile(bias(1), 2)
        # Strides leave two frames, then one; the rest of these kernels only ever meets padding.
        self._kernel_2, self._bias_2 = np.ascontiguousarray(kernel(2)[64:]), bias(2)
        self._kernel_3, self._bias_3 = np.ascontiguousarray(kernel(3)[64:128]), bias(3)
        # The gates' logistic function is computed as (1 + tanh(x / 2)) / 2, so that one tanh serves all four gates.
        halved = np.full(4 * _HIDDEN, 0.5, np.float32)
        halved[2 * _HIDDEN : 3 * _HIDDEN] = 1.0
        gates = [weights["model.decoder.rnn.weight_ih"].T, weights["model.decoder.rnn.weight_hh"].T]
        self._gates: _Floats = np.ascontiguousarray(np.concatenate(gates) * halved)
        self._gate_bias = (weights["model.decoder.rnn.bias_ih"] + weights["model.decoder.rnn.bias_hh"]) * halved
        self._out = weights["model.decoder.decoder.2.weight"].reshape(_HIDDEN)
        self._out_bias = weights["model.decoder.decoder.2.bias"][0]

    def step(self, heard: _Floats, hidden: _Floats, cell: _Floats) -> tuple[_Floats, _Floats, _Floats]:
        """heard [B, 640] (context, chunk, room for padding); hidden, cell [B, 128] -> probabilities, hidden, cell."""
        encoded = self._encode(self._magnitudes(heard))
        joined = np.concatenate([encoded, hidden], axis=1)
        gates = joined @ self._gates
        gates += self._gate_bias
        np.tanh(gates, out=gates)
        candidate = gates[:, 2 * _HIDDEN : 3 * _HIDDEN].copy()
        gates *= np.float32(0.5)
        gates += np.float32(0.5)
        cell = gates[:, _HIDDEN : 2 * _HIDDEN] * cell
        candidate *= gates[:, :_HIDDEN]
        cell += candidate
        hidden = np.tanh(cell)
        hidden *= gates[:, 3 * _HIDDEN :]
        logits = np.maximum(hidden, 0.0) @ self._out + self._out_bias
        return np.float32(1.0) / (np.float32(1.0) + np.exp(-logits)), hidden, cell

    def _magnitudes(self, heard: _Floats) -> _Floats:
        """[B, 640] -> magnitudes [B, 6 * 129] of four frames between two of zeros, the convolution's padding."""
        end = _CONTEXT + CHUNK_SAMPLES
        heard[:, end:] = heard[:, end - 2 : 2 * end - 2 - _PADDED : -1]
        row, item = heard.strides
        frames = as_strided(heard, (len(heard), _FRAMES, _WINDOW), (row, _HOP * item, item))
        spectrum = np.fft.rfft(frames * self._window)
        parts = spectrum.astype(np.complex64, copy=False).view(np.float32)
        parts *= parts
        padded: _Floats = np.zeros((len(heard), _FRAMES + 2, _BINS), np.float32)
        power = padded[:, 1:-1]
        np.add(parts[..., 0::2], parts[..., 1::2], out=power)
        np.sqrt(power, out=power)
        return padded.reshape(len(heard), -1)

    def _encode(self, padded: _Floats) -> _Floats:
        row, item = padded.strides
        columns = as_strided(padded, (len(padded), _FRAMES, 3 * _BINS), (row, _BINS * item, item))
        first: _Floats = columns.reshape(-1, 3 * _BINS) @ self._kernel_0
        _bias_and_relu(first, self._bias_0)
        first = first.reshape(len(padded), -1)
        second: _Floats = np.empty((len(padded), 128), np.float32)
        np.matmul(first[:, :256], self._kernel_1[128:], out=second[:, :64])
        np.matmul(first[:, 128:], self._kernel_1, out=second[:, 64:])
        _bias_and_relu(second, self._bias_1)
        third: _Floats = second @ self._kernel_2
        _bias_and_relu(third, self._bias_2)
        fourth: _Floats = third @ self._kernel_3
        _bias_and_relu(fourth, self._bias_3)
        return fourth


def _bias_and_relu(values: _Floats, bias: _Floats) -> None:
    values += bias
    np.maximum(values, 0.0, out=values)

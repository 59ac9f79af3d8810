"""A Whisper of a few thousand numbers in CTranslate2's format, which says one word over and over, whatever it hears."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

WIDTH = 64
_SPECIAL = ["endoftext", "startoftranscript", "translate", "transcribe", "startoflm", "startofprev", "nospeech"]
_SPECIAL.append("notimestamps")

Weights = NDArray[np.float32]


def make_tiny_whisper(folder: Path, word: str) -> None:
    """Write the model: layers add nothing, so what the decoder says depends on the position alone.

    The encoder and the alignment's attention are random, so that words have times.
    """
    specs = pytest.importorskip("ctranslate2.specs")
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    marks = [f"<|{name}|>" for name in _SPECIAL] + [f"<|{step * 0.02:.2f}|>" for step in range(1501)]
    tokenizer = Tokenizer(models.BPE({letter: number for number, letter in enumerate(letters)}, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(mark, special=True, normalized=False) for mark in marks])
    tokenizer.save(str(folder / "tokenizer.json"))

    vocabulary = [*letters, *marks]
    spec = specs.WhisperSpec(1, 1, 1, 1)
    _fill_encoder(spec.encoder)
    _fill_decoder(spec.decoder, vocabulary, ["<|0.00|>", *word, "<|1.00|>"])
    spec.register_vocabulary(vocabulary)
    spec.config.suppress_ids, spec.config.suppress_ids_begin, spec.config.lang_ids = [], [], []
    spec.config.alignment_heads = [(0, 0)]
    spec.validate()
    spec.optimize(quantization="float32")
    spec.save(str(folder))


def _random(*shape: int) -> Weights:
    return np.random.default_rng(0).normal(0.0, 0.3, shape).astype(np.float32)


def _zeros(*shape: int) -> Weights:
    return np.zeros(shape, np.float32)


def _fill_encoder(encoder: Any) -> None:
    encoder.conv1.weight, encoder.conv1.bias = _random(WIDTH, 80, 3), _zeros(WIDTH)
    encoder.conv2.weight, encoder.conv2.bias = _random(WIDTH, WIDTH, 3), _zeros(WIDTH)
    encoder.position_encodings.encodings = _random(1500, WIDTH)
    _fill_norm(encoder.layer_norm)
    for layer in encoder.layer:
        _fill_layer(layer)


def _fill_decoder(decoder: Any, vocabulary: list[str], said: list[str]) -> None:
    decoder.embeddings.weight = _zeros(len(vocabulary), WIDTH)
    decoder.position_encodings.encodings = 4.0 * np.eye(448, WIDTH, dtype=np.float32)
    _fill_norm(decoder.layer_norm)
    decoder.projection.weight = _zeros(len(vocabulary), WIDTH)
    for position, token in enumerate(said):
        decoder.projection.weight[vocabulary.index(token), position] = 4.0
    decoder.projection.weight[vocabulary.index("<|endoftext|>"), len(said) :] = 4.0
    for layer in decoder.layer:
        _fill_layer(layer)
        _fill_norm(layer.attention.layer_norm)
        queries, keys_values, output = layer.attention.linear
        queries.weight, queries.bias = _random(WIDTH, WIDTH), _zeros(WIDTH)
        keys_values.weight, keys_values.bias = _random(2 * WIDTH, WIDTH), _zeros(2 * WIDTH)
        _fill_linear(output, WIDTH, WIDTH)


def _fill_layer(layer: Any) -> None:
    _fill_norm(layer.self_attention.layer_norm)
    _fill_linear(layer.self_attention.linear[0], 3 * WIDTH, WIDTH)
    _fill_linear(layer.self_attention.linear[1], WIDTH, WIDTH)
    _fill_norm(layer.ffn.layer_norm)
    _fill_linear(layer.ffn.linear_0, WIDTH, WIDTH)
    _fill_linear(layer.ffn.linear_1, WIDTH, WIDTH)


def _fill_linear(linear: Any, rows: int, columns: int) -> None:
    linear.weight, linear.bias = _zeros(rows, columns), _zeros(rows)


def _fill_norm(norm: Any) -> None:
    norm.gamma, norm.beta = np.ones(WIDTH, np.float32), _zeros(WIDTH)

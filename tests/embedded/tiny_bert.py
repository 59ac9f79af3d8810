"""A BERT of two layers and a few words, with weights of chance: quick to make and to compute."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

WIDTH, WIDE, LAYERS, POSITIONS = 64, 128, 2, 32
WORDS = ("turn", "left", "right", "##ing", "##s", "t", "##u", "cafe", "$", ".", "!", "日", "ß", "i", "σ", "##σ", "##α")
VOCABULARY = {piece: number for number, piece in enumerate(("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS))}


def write_safetensors(path: Path, tensors: Mapping[str, NDArray[Any]], pad: int = 0) -> Path:
    """The tensors in a file, `pad` spaces after its header."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    at = 0
    for name, tensor in tensors.items():
        kind = {"f": "F32", "i": "I64"}[tensor.dtype.kind]
        header[name] = {"dtype": kind, "shape": tensor.shape, "data_offsets": [at, at + tensor.nbytes]}
        at += tensor.nbytes
    text = json.dumps(header).encode() + b" " * pad
    path.write_bytes(len(text).to_bytes(8, "little") + text + b"".join(each.tobytes() for each in tensors.values()))
    return path


def weights() -> dict[str, NDArray[np.float32]]:
    """By the names of BERT's checkpoints."""
    chance = np.random.default_rng(5)
    shapes = {
        "embeddings.word_embeddings.weight": (len(VOCABULARY), WIDTH),
        "embeddings.position_embeddings.weight": (POSITIONS, WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
        "embeddings.LayerNorm.weight": (WIDTH,),
        "embeddings.LayerNorm.bias": (WIDTH,),
    }
    for index in range(LAYERS):
        layer = f"encoder.layer.{index}"
        squares = [f"{layer}.attention.self.{part}" for part in ("query", "key", "value")]
        for name in (*squares, f"{layer}.attention.output.dense"):
            shapes |= {f"{name}.weight": (WIDTH, WIDTH), f"{name}.bias": (WIDTH,)}
        shapes |= {f"{layer}.intermediate.dense.weight": (WIDE, WIDTH), f"{layer}.intermediate.dense.bias": (WIDE,)}
        shapes |= {f"{layer}.output.dense.weight": (WIDTH, WIDE), f"{layer}.output.dense.bias": (WIDTH,)}
        for name in (f"{layer}.attention.output.LayerNorm", f"{layer}.output.LayerNorm"):
            shapes |= {f"{name}.weight": (WIDTH,), f"{name}.bias": (WIDTH,)}
    return {name: chance.standard_normal(shape, np.float32) for name, shape in shapes.items()}


def write_tokenizer(path: Path) -> Path:
    """A tokenizer.json with what is read of one."""
    path.write_text(json.dumps({"model": {"type": "WordPiece", "vocab": VOCABULARY}}), "utf-8")
    return path


def write_model(folder: Path) -> tuple[Path, Path]:
    """The files of the whole model."""
    model = write_safetensors(folder / "model.safetensors", weights())
    return model, write_tokenizer(folder / "tokenizer.json")

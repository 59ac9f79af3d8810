"""The weights out of an ONNX file, without a library for it: for models that are small enough to compute in numpy.

An ONNX file is a protocol buffer (https://protobuf.dev/programming-guides/encoding/); of its messages only the path to
the initialisers is read (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto: ModelProto.graph = 7,
GraphProto.initializer = 5, TensorProto.dims = 1, data_type = 2, name = 8, raw_data = 9).
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.errors import ModelCorruptError, ModelMissingError

_GRAPH: Final = 7
_INITIALIZER: Final = 5
_DIMS: Final = 1
_DATA_TYPE: Final = 2
_NAME: Final = 8
_RAW_DATA: Final = 9
_FLOAT: Final = 1

_VARINT: Final = 0
_FIXED64: Final = 1
_BYTES: Final = 2
_FIXED32: Final = 5


def read_float_weights(path: Path) -> dict[str, NDArray[np.float32]]:
    """Every float32 initialiser of the main graph, by name. Raises ModelMissingError, ModelCorruptError."""
    try:
        data = memoryview(path.read_bytes())
    except OSError as error:
        raise ModelMissingError(f"Cannot read the model file {path}", hint="Run: voiceloop models pull") from error
    weights: dict[str, NDArray[np.float32]] = {}
    try:
        for graph in _parts(data, _GRAPH):
            for tensor in _parts(graph, _INITIALIZER):
                _add_tensor(weights, tensor)
    except (IndexError, ValueError) as error:
        raise ModelCorruptError(f"{path} is not a whole ONNX file", hint="Run: voiceloop models verify") from error
    return weights


def _add_tensor(weights: dict[str, NDArray[np.float32]], tensor: memoryview) -> None:
    dims: list[int] = []
    name, raw, data_type = "", memoryview(b""), 0
    for field, value in _fields(tensor):
        if isinstance(value, int):
            if field == _DIMS:
                dims.append(value)
            elif field == _DATA_TYPE:
                data_type = value
        elif field == _DIMS:  # packed
            dims.extend(_varints(value))
        elif field == _NAME:
            name = bytes(value).decode()
        elif field == _RAW_DATA:
            raw = value
    if data_type == _FLOAT and len(raw):
        weights[name] = np.frombuffer(raw, np.float32).reshape(dims)


def _parts(message: memoryview, wanted: int) -> Iterator[memoryview]:
    for field, value in _fields(message):
        if field == wanted and isinstance(value, memoryview):
            yield value


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        kind = key & 7
        if kind == _VARINT:
            value, at = _varint(message, at)
            yield key >> 3, value
            continue
        if kind == _BYTES:
            size, at = _varint(message, at)
        elif kind in (_FIXED64, _FIXED32):
            size = 8 if kind == _FIXED64 else 4
        else:
            raise ValueError(f"wire type {kind}")
        if at + size > len(message):
            raise ValueError("a field goes beyond its message")
        yield key >> 3, message[at : at + size]
        at += size


def _varints(packed: memoryview) -> Iterator[int]:
    at = 0
    while at < len(packed):
        value, at = _varint(packed, at)
        yield value


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7

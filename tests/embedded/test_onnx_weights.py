from pathlib import Path

import numpy as np
import pytest

from voiceloop.core.errors import ModelCorruptError, ModelMissingError
from voiceloop.embedded.onnx_weights import read_float_weights


def varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def part(field: int, content: bytes) -> bytes:
    return varint(field << 3 | 2) + varint(len(content)) + content


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def tensor(name: str, values: np.ndarray[tuple[int, ...], np.dtype[np.float32]], data_type: int = 1) -> bytes:
    dims = b"".join(number(1, size) for size in values.shape)
    return dims + number(2, data_type) + part(8, name.encode()) + part(9, values.tobytes())


def model(*tensors: bytes) -> bytes:
    graph = part(1, b"a node") + b"".join(part(5, content) for content in tensors)
    return number(1, 10) + part(2, b"producer") + part(7, graph)


def test_floats_are_read_by_name_and_shape(tmp_path: Path) -> None:
    values = np.arange(600, dtype=np.float32).reshape(2, 300)
    (tmp_path / "m.onnx").write_bytes(model(tensor("weight", values), tensor("bias", values[0])))
    weights = read_float_weights(tmp_path / "m.onnx")
    assert np.array_equal(weights["weight"], values)
    assert np.array_equal(weights["bias"], values[0])


def test_packed_dimensions_are_understood_and_other_types_left_out(tmp_path: Path) -> None:
    values = np.ones((2, 3), np.float32)
    packed = part(1, varint(2) + varint(3)) + number(2, 1) + part(8, b"packed") + part(9, values.tobytes())
    (tmp_path / "m.onnx").write_bytes(model(packed, tensor("integers", values, data_type=7)))
    weights = read_float_weights(tmp_path / "m.onnx")
    assert list(weights) == ["packed"]
    assert weights["packed"].shape == (2, 3)


@pytest.mark.parametrize("kept", [0.3, 0.7, 0.99])
def test_a_broken_off_file_is_named(tmp_path: Path, kept: float) -> None:
    whole = model(tensor("weight", np.ones(300, np.float32)))
    (tmp_path / "m.onnx").write_bytes(whole[: int(len(whole) * kept)])
    with pytest.raises(ModelCorruptError, match=r"m\.onnx"):
        read_float_weights(tmp_path / "m.onnx")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"none\.onnx"):
        read_float_weights(tmp_path / "none.onnx")

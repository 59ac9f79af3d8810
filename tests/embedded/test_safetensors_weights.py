from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.embedded.tiny_bert import write_safetensors
from voiceloop.core.errors import ModelCorruptError, ModelMissingError
from voiceloop.embedded.safetensors_weights import read_float_weights

SQUARE = np.arange(6, dtype=np.float32).reshape(2, 3)
TENSORS: dict[str, NDArray[Any]] = {"numbers": np.arange(3), "square": SQUARE, "nothing": np.zeros((0, 4), np.float32)}


@pytest.mark.parametrize("pad", range(4))
def test_float_tensors_are_read_wherever_they_lie(tmp_path: Path, pad: int) -> None:
    found = read_float_weights(write_safetensors(tmp_path / "model", TENSORS, pad))
    assert found.keys() == {"square", "nothing"}
    assert np.array_equal(found["square"], SQUARE)
    assert found["square"].flags.aligned
    assert found["nothing"].shape == (0, 4)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="no-such"):
        read_float_weights(tmp_path / "no-such")


@pytest.mark.parametrize("size", [0, 5, 8, 60, -1])
def test_a_file_that_is_cut_off_is_called_damaged(tmp_path: Path, size: int) -> None:
    path = write_safetensors(tmp_path / "model", {"square": SQUARE})
    path.write_bytes(path.read_bytes()[:size])
    with pytest.raises(ModelCorruptError, match="not a whole safetensors file"):
        read_float_weights(path)


@pytest.mark.parametrize(
    "header",
    [
        "[]",
        "{",
        '{"a": 1}',
        '{"a": {"dtype": "F32"}}',
        '{"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 3]}}',
        '{"a": {"dtype": "F32", "shape": [1], "data_offsets": [-4, 0]}}',
        '{"a": {"dtype": "F32", "shape": [1], "data_offsets": [4, 0]}}',
        '{"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}}',
        '{"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 99999999999999999999999]}}',
        '{"a": {"dtype": "F32", "shape": "x", "data_offsets": [0, 4]}}',
    ],
)
def test_a_header_that_makes_no_sense_is_called_damaged(tmp_path: Path, header: str) -> None:
    path = tmp_path / "model"
    path.write_bytes(len(header).to_bytes(8, "little") + header.encode() + bytes(8))
    with pytest.raises(ModelCorruptError):
        read_float_weights(path)

"""The weights out of a safetensors file, without a library for it, and without a copy.

The format (https://github.com/huggingface/safetensors#format): the length of a header, the header (JSON: every tensor's
type, shape and place), the tensors' bytes.
"""

import json
import mmap
import struct
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.errors import ModelCorruptError, ModelMissingError

_LENGTH_BYTES: Final = 8
_METADATA: Final = "__metadata__"


def read_float_weights(path: Path) -> dict[str, NDArray[np.float32]]:
    """Every float32 tensor by name, read-only: the file is mapped, so processes share what they use of it.

    Raises ModelMissingError, ModelCorruptError.
    """
    try:
        with path.open("rb") as file:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError as error:
        raise ModelMissingError(f"Cannot read the model file {path}", hint="Run: voiceloop models pull") from error
    except ValueError as error:  # a file of no bytes cannot be mapped
        raise _not_whole(path) from error
    try:
        (length,) = struct.unpack_from("<Q", data)
        start = _LENGTH_BYTES + length
        tensors = {name: entry for name, entry in json.loads(data[_LENGTH_BYTES:start]).items() if name != _METADATA}
        return {name: _tensor(data, start, entry) for name, entry in tensors.items() if entry["dtype"] == "F32"}
    except (struct.error, ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise _not_whole(path) from error


def _tensor(data: mmap.mmap, start: int, entry: dict[str, Any]) -> NDArray[np.float32]:
    begin, end = entry["data_offsets"]
    count, rest = divmod(end - begin, 4)
    if rest or begin < 0 or count < 0:
        raise ValueError("a tensor of no whole numbers")
    values = np.frombuffer(data, "<f4", count, start + begin) if count else np.zeros(0, np.float32)
    # Products of what does not lie on a multiple of four bytes would copy it every time.
    return np.require(values.reshape(entry["shape"]), np.float32, "A")


def _not_whole(path: Path) -> ModelCorruptError:
    return ModelCorruptError(f"{path} is not a whole safetensors file", hint="Run: voiceloop models verify")

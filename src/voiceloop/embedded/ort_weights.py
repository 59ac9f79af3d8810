"""The integer weights of a model in ORT's file format, made signed: the same numbers, multiplied several times faster.

The quantiser wrote weights as unsigned bytes. Newer x86 processors multiply unsigned activations by *signed* weights in
one instruction (VNNI, AMX), and onnxruntime has such kernels; for unsigned weights it takes a much slower way. A weight
w with zero point z stands for w - z, and so does w - 128 with z - 128: the products are equal to the last bit, so the
model says the same. Measured on one core with AMX: 5 times for the encoder's products, a third of Moonshine's time.

The format is FlatBuffers, schema onnxruntime/core/flatbuffers/schema/ort.fbs; only scalars and weight bytes change, so
everything stays in its place.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from voiceloop.core.errors import ModelCorruptError

_UINT8, _INT8 = 2, 3
"""Element types, numbered as in onnx.proto."""

_SIGN = 0x80
_IDENTIFIER = b"ORTM"
_CPU_INFO = Path("/proc/cpuinfo")


def multiplies_signed_faster(cpu_info: Path = _CPU_INFO) -> bool:
    """Whether this processor has the instructions; without them onnxruntime's signed kernels may saturate."""
    try:
        flags = cpu_info.read_text(errors="replace")
    except OSError:
        return False
    return "vnni" in flags or "amx_int8" in flags


def with_signed_weights(path: Path) -> bytes:
    """The model file's bytes, with the weights of its matrix products signed. Raises ModelCorruptError."""
    data = bytearray(path.read_bytes())
    try:
        root, identifier = struct.unpack_from("<I4s", data, 0)
        if identifier != _IDENTIFIER:
            raise ValueError(identifier)
        graph = _Table(data, root).table(1).table(7)  # InferenceSession.model, Model.graph
        signed = {tensor.text(0) for tensor in graph.tables(0) if _make_signed(tensor)}
        for scope in _scopes(graph):
            for argument in scope.tables(1):  # Graph.node_args: ValueInfo
                if argument.text(0) in signed:
                    argument.table(2).table(2).write_number(0, _INT8)  # ValueInfo.type, TypeInfo.value, elem_type
    except (struct.error, IndexError, UnicodeDecodeError, ValueError) as error:
        raise ModelCorruptError(f"{path} is not a model in ORT format", hint="Run: voiceloop models pull") from error
    return bytes(data)


def _make_signed(tensor: "_Table") -> bool:
    """Turn a weight, or its zero point, of a matrix product."""
    if tensor.number(3) != _UINT8 or "MatMul" not in tensor.text(0):  # Tensor.data_type, Tensor.name
        return False
    count, start = tensor.vector(4)  # Tensor.raw_data
    raw = np.frombuffer(tensor.data, np.uint8, count, start)
    np.bitwise_xor(raw, _SIGN, out=raw)
    tensor.write_number(3, _INT8)
    return True


def _scopes(graph: "_Table") -> Iterator["_Table"]:
    """The graph and the branches within it."""
    yield graph
    for node in graph.tables(2):  # Graph.nodes
        for attribute in node.tables(10):  # Node.attributes
            if attribute.has(7):  # Attribute.g
                yield from _scopes(attribute.table(7))


class _Table:
    """A FlatBuffers table; fields by their number in the schema."""

    def __init__(self, data: bytearray, start: int) -> None:
        self.data = data
        self._start = start
        (back,) = struct.unpack_from("<i", data, start)
        self._fields = start - back
        self._count = (struct.unpack_from("<H", data, self._fields)[0] - 4) // 2

    def _place(self, field: int) -> int:
        if field >= self._count:
            return 0
        (offset,) = struct.unpack_from("<H", self.data, self._fields + 4 + 2 * field)
        return self._start + offset if offset else 0

    def _target(self, field: int) -> int:
        place = self._place(field)
        return self._followed(place) if place else 0

    def _followed(self, place: int) -> int:
        return place + int(struct.unpack_from("<I", self.data, place)[0])

    def has(self, field: int) -> bool:
        return self._place(field) > 0

    def table(self, field: int) -> "_Table":
        return _Table(self.data, self._target(field))

    def vector(self, field: int) -> tuple[int, int]:
        """Length and place of the first element; nothing for a field that is not there."""
        target = self._target(field)
        return (struct.unpack_from("<I", self.data, target)[0], target + 4) if target else (0, 0)

    def tables(self, field: int) -> Iterator["_Table"]:
        count, start = self.vector(field)
        for index in range(count):
            yield _Table(self.data, self._followed(start + 4 * index))

    def text(self, field: int) -> str:
        count, start = self.vector(field)
        return self.data[start : start + count].decode()

    def number(self, field: int) -> int:
        place = self._place(field)
        return int(struct.unpack_from("<i", self.data, place)[0]) if place else 0

    def write_number(self, field: int, value: int) -> None:
        struct.pack_into("<i", self.data, self._place(field), value)

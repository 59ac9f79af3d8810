"""Weights of an OpenVINO model in a byte each, a scale a row.

OpenVINO's kernels for the processor multiply bytes in hardware (VNNI) where activations are quantised too, as they go,
in groups. Weights of four bits with a scale for every 32, as GGUF files have them, keep such a kernel at unpacking:
a prompt is read in three quarters of the time without that (bench/weights.py).
"""

from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from voiceloop.embedded.openvino_library import openvino_genai

ACTIVATION_GROUP: Final = 64
"""Activations that share a scale. On 20 prompts SmolLM2 loses nothing by it (bench/weights.py)."""

_LARGEST: Final = 127


def hold_in_bytes(model: Any) -> int:
    """Replace the weights of an `openvino.Model` that matrices are multiplied with; how many there were."""
    openvino_genai()
    count = 0
    for op in model.get_ordered_ops():
        if op.get_type_name() != "MatMul" or not op.get_attributes()["transpose_b"]:
            continue
        source = op.input(1).get_source_output()
        shape = source.get_partial_shape()
        if not shape.is_static or len(shape) != 2 or not _is_constant(source.get_node()):
            continue
        new = _in_bytes(_values(source.get_node()))
        for target in source.get_target_inputs():
            target.replace_source_output(new.output(0))
        count += 1
    return count


def rewrite_in_bytes(folder: Path) -> None:
    """Do so with the model in a folder. Raises RuntimeError, OSError where there is none."""
    openvino_genai()
    import openvino

    path = folder / "openvino_model.xml"
    model = openvino.Core().read_model(path)
    hold_in_bytes(model)
    new = folder / "bytes.xml"
    openvino.save_model(model, new, compress_to_fp16=False)
    del model  # it reads its weights from the file that is replaced
    for suffix in (".xml", ".bin"):
        new.with_suffix(suffix).replace(path.with_suffix(suffix))


def _is_constant(node: Any) -> bool:
    if node.get_type_name() == "Constant":
        return True
    sources = [node.input(index).get_source_output().get_node() for index in range(node.get_input_size())]
    return bool(sources) and all(map(_is_constant, sources))


def _values(node: Any) -> NDArray[np.float32]:
    """What a row of operations on constants comes to, [rows, columns]."""
    import openvino

    part = openvino.Model([openvino.opset13.result(node.output(0))], [])
    compiled = openvino.Core().compile_model(part, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    values: NDArray[np.float32] = compiled([])[0].astype(np.float32)
    return values


def _in_bytes(weights: NDArray[np.float32]) -> Any:
    """What OpenVINO knows as compressed weights; with a zero point, since its VNNI kernels take no signed ones."""
    from openvino import opset13 as ops

    scales = np.maximum(np.abs(weights).max(axis=1, keepdims=True), 1e-9) / _LARGEST
    quantised = (np.clip(np.rint(weights / scales), -_LARGEST, _LARGEST) + 128).astype(np.uint8)
    zeros = ops.convert(ops.constant(np.full_like(scales, 128, dtype=np.uint8)), np.float16)
    centred = ops.subtract(ops.convert(ops.constant(quantised), np.float16), zeros)
    return ops.convert(ops.multiply(centred, ops.constant(scales.astype(np.float16))), np.float32)

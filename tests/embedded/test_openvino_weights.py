from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest

if find_spec("openvino_genai") is None:
    pytest.skip("the extra `openvino` is not installed", allow_module_level=True)

from voiceloop.embedded.openvino_library import openvino_genai
from voiceloop.embedded.openvino_weights import hold_in_bytes, rewrite_in_bytes

ROWS, COLUMNS = 96, 64
rng = np.random.default_rng(1)
WEIGHTS = rng.normal(0.0, 0.1, (ROWS, COLUMNS)).astype(np.float32)
INPUT = rng.normal(0.0, 1.0, (3, COLUMNS)).astype(np.float32)


def model_of(weights: Any, *, is_transposed: bool = True) -> Any:
    """Multiplies with `weights`, a node."""
    openvino_genai()
    import openvino
    from openvino import opset13 as ops

    given = ops.parameter([-1, COLUMNS], np.float32)
    product = ops.matmul(given, weights, False, is_transposed)
    inputs = [given, weights] if weights.get_type_name() == "Parameter" else [given]
    return openvino.Model([ops.result(product)], inputs)


def in_blocks() -> Any:
    """Weights as GGUF files have them: numbers of four bits, a scale and a zero point for every 32."""
    openvino_genai()
    from openvino import opset13 as ops

    blocks = WEIGHTS.reshape(ROWS, COLUMNS // 32, 32)
    scales = (np.abs(blocks).max(axis=2, keepdims=True) / 7).astype(np.float16)
    numbers = (np.clip(np.rint(blocks / scales.astype(np.float32)), -7, 7) + 8).astype(np.uint8)
    zeros = ops.convert(ops.constant(np.full(scales.shape, 8, np.uint8)), np.float16)
    values = ops.multiply(ops.subtract(ops.convert(ops.constant(numbers), np.float16), zeros), ops.constant(scales))
    return ops.convert(ops.reshape(values, np.array([ROWS, COLUMNS]), False), np.float32)


def product(model: Any) -> Any:
    import openvino

    properties = {"INFERENCE_PRECISION_HINT": "f32", "DYNAMIC_QUANTIZATION_GROUP_SIZE": 0}
    return openvino.Core().compile_model(model, "CPU", properties)([INPUT])[0]


def stored(model: Any) -> set[str]:
    return {
        op.output(0).get_element_type().get_type_name()
        for op in model.get_ops()
        if op.get_type_name() == "Constant" and len(op.output(0).shape) >= 2 and op.output(0).shape[-1] > 1
    }


def test_weights_in_blocks_become_bytes_and_multiply_alike() -> None:
    model = model_of(in_blocks())
    before = product(model)
    assert hold_in_bytes(model) == 1
    assert stored(model) == {"u8"}
    assert np.abs(product(model) - before).max() < 0.02 * np.abs(before).max()


def test_a_row_of_nothing_stays_nothing() -> None:
    from openvino import opset13 as ops

    weights = WEIGHTS.copy()
    weights[5] = 0.0
    model = model_of(ops.constant(weights))
    hold_in_bytes(model)
    assert not product(model)[:, 5].any()


def test_a_product_of_two_inputs_or_the_other_way_round_is_left_alone() -> None:
    from openvino import opset13 as ops

    assert hold_in_bytes(model_of(ops.constant(np.ascontiguousarray(WEIGHTS.T)), is_transposed=False)) == 0
    assert hold_in_bytes(model_of(ops.parameter([ROWS, COLUMNS], np.float32))) == 0


def test_a_folder_is_rewritten(tmp_path: Path) -> None:
    import openvino

    openvino.save_model(model_of(in_blocks()), tmp_path / "openvino_model.xml", compress_to_fp16=False)
    rewrite_in_bytes(tmp_path)
    assert stored(openvino.Core().read_model(tmp_path / "openvino_model.xml")) == {"u8"}
    assert {path.name for path in tmp_path.iterdir()} == {"openvino_model.xml", "openvino_model.bin"}

"""Voices of a few hundred bytes with the inputs and outputs of the real ones: a tone, longer for more phonemes."""

import json
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import pytest

KOKORO_VOICES = {"af_high": 0.2, "bf_low": 0.05, "jf_other": 0.1}
"""Each with how far its tone turns in a sample; the Japanese one cannot be spoken."""
PIPER_RATE_HZ = 16_000
_SILENCE_SAMPLES = 4_000

Value: TypeAlias = tuple[str, int, list[int | None]]
"""Name, type and shape of what goes into a model or comes out of it."""


def make_tiny_kokoro(folder: Path) -> tuple[Path, Path]:
    """A model that says 1,000 samples a token at speed 1, after a silence, and the file of its voices."""
    helper, numbers, _ = _onnx()
    node = helper.make_node
    nodes = [
        node("Shape", ["tokens"], ["shape"]),
        node("Gather", ["shape", "one"], ["count"]),
        node("Cast", ["count"], ["tokens_said"], to=numbers.FLOAT),
        node("Mul", ["tokens_said", "thousand"], ["samples_at_one"]),
        node("Squeeze", ["speed"], ["pace"]),
        node("Div", ["samples_at_one", "pace"], ["samples"]),
        node("ReduceMean", ["style"], ["turn"], keepdims=0),
        *_tone(node, "samples", "turn", "audio"),
    ]
    inputs: list[Value] = [
        ("tokens", numbers.INT64, [1, None]),
        ("style", numbers.FLOAT, [1, 256]),
        ("speed", numbers.FLOAT, [1]),
    ]
    _save(folder / "kokoro.onnx", nodes, inputs, ("audio", numbers.FLOAT, [None]))
    styles = {name: np.full((510, 1, 256), turn, np.float32) for name, turn in KOKORO_VOICES.items()}
    with (folder / "voices.bin").open("wb") as file:
        np.savez(file, **styles)  # type: ignore[arg-type]
    return folder / "kokoro.onnx", folder / "voices.bin"


def make_tiny_piper(folder: Path, speakers: tuple[str, ...] = ()) -> tuple[Path, Path]:
    """A model that says 500 samples a phoneme at length scale 1, after a silence, and its settings."""
    phoneme_ids = pytest.importorskip("piper.phoneme_ids")
    helper, numbers, _ = _onnx()
    node = helper.make_node
    last = "sid" if speakers else "one"
    nodes = [
        node("Gather", ["scales", "one"], ["length_scale"]),
        node("Squeeze", ["input_lengths"], ["phonemes"]),
        node("Cast", ["phonemes"], ["phonemes_said"], to=numbers.FLOAT),
        node("Mul", ["phonemes_said", "length_scale"], ["stretched"]),
        node("Mul", ["stretched", "five_hundred"], ["samples"]),
        node("Squeeze", [last], ["speaker"]),
        node("Cast", ["speaker"], ["speaker_number"], to=numbers.FLOAT),
        node("Add", ["speaker_number", "unit"], ["from_one"]),
        node("Mul", ["from_one", "tenth"], ["turn"]),
        *_tone(node, "samples", "turn", "flat"),
        node("Unsqueeze", ["flat", "axes"], ["output"]),
    ]
    inputs: list[Value] = [("input", numbers.INT64, [1, None]), ("input_lengths", numbers.INT64, [1])]
    inputs.append(("scales", numbers.FLOAT, [3]))
    if speakers:
        inputs.append(("sid", numbers.INT64, [1]))
    _save(folder / "tone.onnx", nodes, inputs, ("output", numbers.FLOAT, [1, 1, None]))
    config = {
        "audio": {"sample_rate": PIPER_RATE_HZ},
        "espeak": {"voice": "en-us"},
        "num_symbols": 256,
        "num_speakers": max(1, len(speakers)),
        "speaker_id_map": {name: number for number, name in enumerate(speakers)},
        "phoneme_id_map": phoneme_ids.DEFAULT_PHONEME_ID_MAP,
    }
    (folder / "tone.onnx.json").write_text(json.dumps(config), "utf-8")
    return folder / "tone.onnx", folder / "tone.onnx.json"


def _onnx() -> tuple[Any, Any, Any]:
    onnx = pytest.importorskip("onnx", reason="onnx, which makes the tests' tiny models, is not installed")
    return onnx.helper, onnx.TensorProto, onnx


def _tone(node: Any, samples: str, turn: str, output: str) -> list[Any]:
    """Silence, then sin(turn * n) / 2 for each n below samples."""
    return [
        node("Range", ["zero", samples, "unit"], ["steps"]),
        node("Mul", ["steps", turn], ["angles"]),
        node("Sin", ["angles"], ["full"]),
        node("Mul", ["full", "half"], ["tone"]),
        node("Concat", ["silence", "tone"], [output], axis=0),
    ]


def _save(path: Path, nodes: list[Any], inputs: list[Value], output: Value) -> None:
    helper, _, onnx = _onnx()
    constants = {
        "zero": np.float32(0),
        "half": np.float32(0.5),
        "unit": np.float32(1),
        "tenth": np.float32(0.1),
        "five_hundred": np.float32(500),
        "thousand": np.float32(1_000),
        "one": np.int64(1),
        "axes": np.array([0, 1], np.int64),
        "silence": np.zeros(_SILENCE_SAMPLES, np.float32),
    }
    used = {name for node in nodes for name in node.input}
    graph = helper.make_graph(
        nodes,
        path.stem,
        [helper.make_tensor_value_info(*each) for each in inputs],
        [helper.make_tensor_value_info(*output)],
        [onnx.numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items() if name in used],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))

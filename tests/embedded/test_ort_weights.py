from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from voiceloop.core.errors import ModelCorruptError
from voiceloop.embedded.ort_weights import multiplies_signed_faster, with_signed_weights

ModelFiles = Callable[[str], dict[str, Path]]


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        ("flags : avx2 avx512f avx512_vnni", True),
        ("flags : avx2 avx_vnni", True),
        ("flags : amx_tile amx_int8", True),
        ("flags : avx2 avx512f", False),
        ("Features : asimd", False),
    ],
)
def test_the_instructions_are_read_from_the_kernels_list(tmp_path: Path, flags: str, expected: bool) -> None:
    (tmp_path / "cpuinfo").write_text(flags)
    assert multiplies_signed_faster(tmp_path / "cpuinfo") is expected


def test_where_the_kernel_does_not_tell_the_weights_stay(tmp_path: Path) -> None:
    assert not multiplies_signed_faster(tmp_path / "cpuinfo")


@pytest.mark.parametrize("content", [b"", b"no model", bytes(1000), bytes([255] * 1000)])
def test_another_file_is_called_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "encoder.ort").write_bytes(content)
    with pytest.raises(ModelCorruptError, match=r"encoder\.ort"):
        with_signed_weights(tmp_path / "encoder.ort")


@pytest.mark.models
def test_the_encoder_computes_the_same_numbers(model_files: ModelFiles) -> None:
    path = model_files("moonshine-tiny-en")["encoder_model.ort"]
    sound = np.random.default_rng(0).normal(0.0, 0.1, (1, 16_000)).astype(np.float32)
    feed = {"input_values": sound, "attention_mask": np.ones((1, 16_000), np.int64)}
    there, here = (
        onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"]).run(None, feed)[0]
        for model in (str(path), with_signed_weights(path))
    )
    np.testing.assert_allclose(here, there, atol=1e-4)


@pytest.mark.models
def test_only_the_weights_of_products_and_their_types_change(model_files: ModelFiles) -> None:
    path = model_files("moonshine-tiny-en")["encoder_model.ort"]
    before, after = (np.frombuffer(data, np.uint8) for data in (path.read_bytes(), with_signed_weights(path)))
    changed = np.flatnonzero(before != after)
    assert len(before) == len(after)
    turned = before[changed] ^ after[changed] == 0x80
    assert turned.mean() > 0.999
    assert set(zip(before[changed][~turned].tolist(), after[changed][~turned].tolist(), strict=True)) == {(2, 3)}

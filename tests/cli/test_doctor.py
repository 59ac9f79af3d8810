import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.testing import CliRunner

from voiceloop.cli.app import app
from voiceloop.cli.machine import packages, processor, sound

XEON = "processor\t: 0\nmodel name\t: A Xeon\nflags\t\t: fpu avx2 avx512f avx512_vnni amx_int8\n"
ARM = "processor\t: 0\nFeatures\t: fp asimd asimddp\n"


def portaudio(rows: list[dict[str, Any]]) -> Any:
    return SimpleNamespace(query_devices=lambda: rows, default=SimpleNamespace(device=(0, 1)))


def refuse(error: Exception) -> Any:
    raise error


def test_processor_features_are_read_from_the_kernels_words(tmp_path: Path) -> None:
    (tmp_path / "cpuinfo").write_text(XEON)
    found = processor(tmp_path / "cpuinfo")
    assert found.name == "A Xeon"
    assert {name for name, has in found.features.items() if has} == {"AVX2", "AVX-512", "VNNI", "AMX"}


def test_an_arm_processor_has_its_own_features(tmp_path: Path) -> None:
    (tmp_path / "cpuinfo").write_text(ARM)
    assert {name for name, has in processor(tmp_path / "cpuinfo").features.items() if has} == {"NEON", "dot product"}


def test_a_system_that_tells_nothing_has_no_features(tmp_path: Path) -> None:
    found = processor(tmp_path / "nothing")
    assert found.usable_cores >= 1
    assert not any(found.features.values())


def test_devices_are_listed_with_the_default_ones_marked() -> None:
    rows = [
        {"name": "mic", "max_input_channels": 1, "max_output_channels": 0},
        {"name": "speaker", "max_input_channels": 0, "max_output_channels": 2},
    ]
    heard = sound(lambda: portaudio(rows))
    assert [(device.name, device.is_default_input) for device in heard.devices] == [("mic", True), ("speaker", False)]
    assert heard.problem == ""


def test_without_portaudio_it_says_how_to_get_it() -> None:
    heard = sound(lambda: refuse(OSError("PortAudio library not found")))
    assert "PortAudio library not found" in heard.problem
    assert "PortAudio" in heard.hint or "libportaudio2" in heard.hint


@pytest.mark.parametrize("error", [RuntimeError("Error querying host API"), ImportError("no module")])
def test_whatever_a_sound_system_throws_is_reported(error: Exception) -> None:
    assert str(error) in sound(lambda: refuse(error)).problem


def test_a_machine_without_devices_is_pointed_to_files() -> None:
    assert "--in FILE" in sound(lambda: portaudio([])).hint


def test_packages_are_those_that_the_project_names() -> None:
    wanted, extras = packages()
    assert wanted["numpy"] is not None
    assert {"eval", "kokoro", "piper", "faster-whisper"} <= set(extras)


def test_doctor_says_what_is_missing_and_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOICELOOP_MODELS", str(tmp_path))
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    result = CliRunner().invoke(app, ["doctor", "--json"])
    report = json.loads(result.output)
    assert result.exit_code == 1
    assert report["ready"] is False
    assert "voiceloop models pull silero-vad-v6" in {finding["how"] for finding in report["findings"]}


def test_doctor_speaks_plainly_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOICELOOP_MODELS", str(tmp_path))
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    shown = CliRunner().invoke(app, ["doctor"]).output
    assert "missing: silero_vad_op18_ifless.onnx" in shown
    assert "processor" in shown


@pytest.mark.models
def test_a_machine_with_all_models_is_ready(
    model_files: Callable[[str], dict[str, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    model_files("silero-vad-v6")
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    report = json.loads(CliRunner().invoke(app, ["doctor", "--json"]).output)
    stopping = [finding["what"] for finding in report["findings"] if finding["stops"]]
    assert not [what for what in stopping if "silero" in what]

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.models.makers import write_wheel
from voiceloop.cli import main
from voiceloop.cli.models import app
from voiceloop.models import load_catalog


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty store, and pip set to an empty folder."""
    monkeypatch.setenv("VOICELOOP_MODELS", str(tmp_path / "store"))
    for name, value in {"CONFIG_FILE": "/dev/null", "NO_INDEX": "1", "FIND_LINKS": str(tmp_path)}.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    return tmp_path / "store"


def fails_with(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", ["voiceloop", "models", *arguments])
    with pytest.raises(SystemExit) as caught:
        main()
    assert isinstance(caught.value.code, int)
    return caught.value.code


def test_the_list_shows_every_model_of_the_catalog() -> None:
    shown = CliRunner().invoke(app, ["list"]).output
    assert all(name in shown for name in load_catalog().models)


def test_the_list_as_json_has_the_state_of_every_model(store: Path) -> None:
    listed = json.loads(CliRunner().invoke(app, ["list", "--json"]).output)
    assert listed["store"] == str(store)
    assert {row["state"] for row in listed["models"]} == {"missing"}


def test_files_brought_by_hand_are_checked_like_any_others(tmp_path: Path, store: Path) -> None:
    model = load_catalog().model("silero-vad-v6")
    (tmp_path / "usb" / model.name).mkdir(parents=True)
    (tmp_path / "usb" / model.name / model.files[0].name).write_bytes(b"not the model")
    refused = CliRunner().invoke(app, ["pull", "--from", str(tmp_path / "usb")])
    assert "brought 13 bytes instead of 2,845,718" in str(refused.exception)
    assert not (store / model.name).exists()


def test_a_folder_without_any_model_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = write_wheel(tmp_path / "usb")
    assert fails_with(["pull", "--from", str(wheel)], monkeypatch) == 2


@pytest.mark.system
def test_a_failure_is_one_line_on_stderr_with_its_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fails_with(["pull", "silero-vad-v6"], monkeypatch) == 2
    said = capsys.readouterr().err.strip().splitlines()
    assert said[-1].startswith("voiceloop: silero_vad_op18_ifless.onnx of silero-vad-v6 could not be fetched")
    assert said[-1].endswith("[model_missing]")


def test_a_missing_model_has_no_path(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert fails_with(["path", "silero-vad-v6"], monkeypatch) == 2
    assert "voiceloop models pull silero-vad-v6" in capsys.readouterr().err


@pytest.mark.models
def test_paths_and_digests_of_a_real_model(
    monkeypatch: pytest.MonkeyPatch, model_files: Callable[[str], dict[str, Path]]
) -> None:
    files = model_files("speech-samples")
    monkeypatch.delenv("VOICELOOP_MODELS")
    shown = CliRunner().invoke(app, ["path", "speech-samples", "beckett.wav"]).output
    assert shown.strip() == str(files["beckett.wav"])
    verified = json.loads(CliRunner().invoke(app, ["verify", "speech-samples", "--json"]).output)
    assert set(verified["speech-samples"]) == set(files)


@pytest.mark.models
def test_a_second_pull_says_that_all_is_there(
    monkeypatch: pytest.MonkeyPatch, model_files: Callable[[str], dict[str, Path]]
) -> None:
    model_files("speech-samples")
    monkeypatch.delenv("VOICELOOP_MODELS")
    pulled = json.loads(CliRunner().invoke(app, ["pull", "speech-samples", "--json"]).output)
    assert pulled["fetched"] is False


@pytest.mark.system
def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys\n"
        "sys.argv = ['voiceloop', '--help']\n"
        "try:\n    from voiceloop.cli import main; main()\n"
        "except SystemExit: pass\n"
        "heavy = {'numpy', 'onnxruntime', 'openai', 'av', 'xllamacpp', 'platformdirs', 'voiceloop.models.store'}\n"
        "print('HEAVY', sorted(heavy & set(sys.modules)))\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    ).stdout
    assert "HEAVY []" in said

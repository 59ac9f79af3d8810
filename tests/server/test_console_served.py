"""What is served of the console: how much, how long it may be kept, and what it may do in a browser."""

import gzip
import re
from collections.abc import Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.engine.stage import Cast
from tests.server.console_stage import ConsoleServer, question, scripted, visiting
from voiceloop.server.console import PLAIN, console_files

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.sync_api import Browser

    from voiceloop.server.app import Services

MOST_FIRST_PAGE_BYTES = 200_000

pytestmark = pytest.mark.system

Serve = Callable[..., ConsoleServer]


def test_the_first_page_is_under_200_kb_compressed(built: Path) -> None:
    files = console_files(built)
    page = files["index.html"].content.decode()
    names = ["index.html", *re.findall(r'(?:src|href)="/([^"]+)"', page)]
    sizes = {name: len(gzip.compress(files[name].content, 9)) for name in names}
    print(f"first page, compressed: {sum(sizes.values()):,} bytes {sizes}")
    assert len(names) >= 3
    assert sum(sizes.values()) < MOST_FIRST_PAGE_BYTES


def test_the_page_is_asked_for_again_and_its_assets_are_kept_for_good(serve: Serve) -> None:
    with serve() as server, httpx.Client(base_url=server.url) as client:
        page = client.get("/")
        script = re.findall(r'src="(/assets/[^"]+\.js)"', page.text)[0]
        asset = client.get(script)
        again = client.get("/", headers={"If-None-Match": page.headers["etag"]})
        missing = client.get("/assets/../app.py")
    assert page.headers["cache-control"] == "no-cache"
    assert "immutable" in asset.headers["cache-control"]
    assert asset.headers["content-encoding"] == "gzip"
    assert page.headers["content-security-policy"].startswith("default-src 'none'; script-src 'self'; ")
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["content-security-policy"] == page.headers["content-security-policy"]
    assert missing.status_code == 404


def test_the_page_has_no_inline_script_or_style(built: Path) -> None:
    for page in (built / "index.html", PLAIN / "index.html", PLAIN / "docs.html"):
        text = page.read_text()
        assert not re.search(r"<script(?![^>]*\bsrc=)", text)
        assert "<style" not in text
        assert " style=" not in text


def test_the_sample_is_a_wav_and_404_where_there_is_none(serve: Serve, tmp_path: Path) -> None:
    @asynccontextmanager
    async def silent() -> "AsyncIterator[Services]":
        async with scripted(Cast(question()), tmp_path) as services:
            yield replace(services, sample=None)

    with serve() as server, ConsoleServer(silent, tmp_path) as without:
        assert httpx.get(f"{server.url}/v1/sample.wav").content[:4] == b"RIFF"
        assert httpx.get(f"{without.url}/v1/sample.wav").status_code == 404


def test_the_documentation_of_the_api_is_shown_and_asks_nobody_else(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, f"{server.url}/docs") as visit:
        visit.page.get_by_text("/v1/audio/speech", exact=True).click()
        visit.wait_for("The text; it has to hold something that can be said.")
        visit.wait_for(f"curl -X POST {server.url}/v1/audio/speech -H 'Content-Type: application/json'")
        shown = visit.page.locator(".operation .path").all_inner_texts()
        described = httpx.get(f"{server.url}/openapi.json").json()["paths"]
        assert set(shown) == set(described) - {path for path, methods in described.items() if [*methods] == ["options"]}
        visit.page.get_by_label("Find operations").fill("secret")
        visit.wait_until("document.querySelectorAll('.operation').length === 1")
        visit.page.get_by_role("link", name="Models").click()
        visit.page.get_by_role("heading", name="Voices and models").wait_for()


def test_a_page_that_tries_what_it_must_not_is_stopped(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, server.url, expects="Content Security Policy") as visit:
        visit.page.evaluate(MISBEHAVE)
        visit.wait_until("window.violations.length >= 2")
        assert visit.page.evaluate("window.ran") is None
        visit.page.evaluate("window.violations = []")


MISBEHAVE = """
() => {
  const script = document.createElement("script");
  script.textContent = "window.ran = true";
  document.body.append(script);
  fetch("http://127.0.0.2:9/").catch(() => undefined);
}
"""


def test_where_the_console_is_not_built_a_plain_page_says_so_and_talks(
    serve: Serve, browser: "Browser", tmp_path: Path
) -> None:
    with serve(built=tmp_path / "nothing") as server, visiting(browser, server.url) as visit:
        visit.wait_for("the console was not built here")
        visit.press("Play the sample")
        visit.wait_for("what time is it")
        visit.wait_until("loudness() > 0.05")
        visit.wait_for("Certainly.")
        visit.wait_for("voice to voice")
        said = visit.page.locator("body").inner_text()
        assert said.index("what time is it") < said.index("Certainly.")
        visit.page.goto(f"{server.url}/docs")
        visit.wait_for("POST /v1/audio/speech")

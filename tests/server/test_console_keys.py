"""The console before a server that wants API keys."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.server.console_stage import ConsoleServer, Visit, visiting
from voiceloop.server.keys import KeyStore

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.system

Serve = Callable[..., ConsoleServer]

UNAUTHORIZED = "401"
"""What the browser itself says of it in its console."""


@pytest.fixture
def key(tmp_path: Path) -> str:
    """A key of the servers of this test: from now on they want one."""
    return KeyStore(tmp_path / "keys.json").create("console", ["realtime"])[0]


def enter(visit: Visit, key: str) -> None:
    visit.page.get_by_label("Key", exact=True).fill(key)
    visit.press("Use this key")


def test_a_key_is_asked_for_a_wrong_one_is_told_and_with_the_right_one_it_talks(
    serve: Serve, browser: "Browser", key: str
) -> None:
    with serve() as server, visiting(browser, server.url, expects=UNAUTHORIZED) as visit:
        visit.press("No microphone? Play the sample")
        visit.wait_for("This server wants an API key.")
        enter(visit, "vl_0123456789_" + "a" * 43)
        visit.wait_for("That is no key of this server")
        enter(visit, key)
        visit.wait_for("what time is it")
        visit.wait_until("loudness() > 0.05")
        visit.wait_for("Certainly.")
        assert visit.page.evaluate("[sessionStorage.length, localStorage.getItem('voiceloop-key')]") == [1, None]
        assert key not in "".join(visit.wire.urls)


def test_whoever_has_no_key_is_left_in_peace(serve: Serve, browser: "Browser", key: str) -> None:
    with serve() as server, visiting(browser, server.url, expects=UNAUTHORIZED) as visit:
        visit.press("No microphone? Play the sample")
        visit.wait_for("This server wants an API key.")
        visit.page.keyboard.press("Escape")
        visit.page.locator("dialog").wait_for(state="detached")
        visit.wait_for("not connected")
        assert visit.page.get_by_role("alert").inner_text() == "This server wants an API key."


def test_over_webrtc_the_key_is_asked_for_too(serve: Serve, browser: "Browser", key: str) -> None:
    with serve() as server, visiting(browser, server.url, expects=UNAUTHORIZED) as visit:
        visit.press("Settings of the microphone and the connection")
        visit.page.get_by_label("Sound travels by").select_option("webrtc")
        visit.page.keyboard.press("Escape")
        visit.press("No microphone? Play the sample")
        visit.wait_for("This server wants an API key.")
        enter(visit, key)
        visit.wait_for("Certainly.")


def test_a_key_is_remembered_where_the_person_says_so_and_can_be_forgotten(
    serve: Serve, browser: "Browser", key: str
) -> None:
    with serve() as server, visiting(browser, server.url, expects=UNAUTHORIZED) as visit:
        visit.page.get_by_role("link", name="Models").click()
        visit.press("Enter a key")
        visit.page.get_by_role("checkbox", name="Remember it").check()
        enter(visit, key)
        visit.page.get_by_role("table").wait_for()
        assert visit.page.evaluate("localStorage.getItem('voiceloop-key')") == key
        visit.page.reload()
        visit.page.get_by_role("table").wait_for()
        visit.page.get_by_role("link", name="Talk").click()
        visit.press("Settings of the microphone and the connection")
        visit.press("Change the key")
        visit.press("Forget the key")
        visit.page.get_by_role("link", name="Models").click()
        visit.page.get_by_role("button", name="Enter a key").first.wait_for()
        assert visit.page.evaluate("localStorage.getItem('voiceloop-key')") is None


def test_what_a_key_is_not_good_for_is_said(serve: Serve, browser: "Browser", key: str) -> None:
    with serve() as server, visiting(browser, server.url, expects="401|403") as visit:
        visit.page.get_by_role("link", name="Sessions").click()
        visit.press("Enter a key")
        enter(visit, key)
        visit.wait_for("This key has not the scope 'admin'")


def test_the_plain_page_asks_for_a_key_too(serve: Serve, browser: "Browser", key: str, tmp_path: Path) -> None:
    with serve(built=tmp_path / "nothing") as server, visiting(browser, server.url, expects=UNAUTHORIZED) as visit:
        visit.press("Play the sample")
        visit.page.get_by_label("This server wants an API key.").fill(key)
        visit.press("Use it")
        visit.press("Play the sample")
        visit.wait_for("Certainly.")

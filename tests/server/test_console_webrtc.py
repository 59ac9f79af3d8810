"""The console over WebRTC: its sound on media tracks, its events on a data channel."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.console_stage import ConsoleServer, Visit, launched, visiting, write_microphone
from voiceloop.fakes import ScriptedLanguageModel

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

LONG = "Well, that is a long story. " + "It goes on and on and never seems to come to its end. " * 6

pytestmark = pytest.mark.system

Serve = Callable[..., ConsoleServer]


def by_webrtc(visit: Visit) -> None:
    visit.press("Settings of the microphone and the connection")
    visit.page.get_by_label("Sound travels by").select_option("webrtc")
    visit.page.keyboard.press("Escape")


def test_the_sample_is_heard_and_answered_aloud(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, server.url) as visit:
        by_webrtc(visit)
        visit.press("No microphone? Play the sample")
        visit.wait_for("what time is it")
        visit.wait_until("loudness() > 0.02")
        visit.wait_for("Certainly.")
        visit.wait_until("Number(document.querySelectorAll('canvas')[1].getAttribute('aria-valuenow')) > -40")
        assert visit.conversation.index("what time is it") < visit.conversation.index("Certainly.")


def test_what_is_said_at_the_microphone_is_answered_and_a_barge_in_stops_the_answer(
    serve: Serve, playwright: "Playwright", chromium: str, tmp_path: Path
) -> None:
    order = Scene().silence(2).say(1, "a tea please").silence(2).say(1.2, "no wait a coffee").silence(6)
    microphone = write_microphone(tmp_path / "microphone.wav", order.samples)
    cast = Cast(order, language_model=ScriptedLanguageModel(LONG, first_token_s=0.05, token_s=0.002))
    with serve(cast) as server, launched(playwright, chromium, microphone) as browser:
        with visiting(browser, server.url) as visit:
            visit.leave_sound_alone()
            by_webrtc(visit)
            visit.press("Talk")
            visit.wait_for("a tea please")
            visit.wait_until("loudness() > 0.02")
            visit.wait_for("you may interrupt")
            visit.page.locator(".ending", has_text="interrupted").wait_for(timeout=15_000)
            visit.wait_until("loudness() < 0.005", timeout_s=1.0)
            visit.wait_for("no wait a coffee")
            assert visit.conversation.index("interrupted") < visit.conversation.index("no wait a coffee")
            visit.press("Stop")
            visit.wait_for("not connected")


def test_the_page_says_how_well_the_line_of_its_session_does(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, server.url) as visit:
        by_webrtc(visit)
        visit.press("No microphone? Play the sample")
        visit.wait_for("Certainly.")
        visit.page.get_by_role("link", name="Sessions").click()
        visit.page.locator("tbody a").first.click()
        visit.page.get_by_label("The WebRTC connection").get_by_text("connected").wait_for()
        visit.wait_for("Jitter")
        assert "what time is it" in visit.page.get_by_role("main").inner_text()

"""The console in a real browser: heard, answered, interrupted and reconnected."""

import base64
import os
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.console_stage import ConsoleServer, Visit, Wire, launched, visiting, write_microphone
from voiceloop.fakes import ScriptedLanguageModel
from voiceloop.server.app import Services
from voiceloop.transports.realtime.options import CallSettings

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright, WebSocketRoute

SCREENSHOTS = "VOICELOOP_SCREENSHOTS"
"""Names a folder that gets pictures of the console with the real models."""
LONG = "Well, that is a long story. " + "It goes on and on and never seems to come to its end. " * 6

pytestmark = pytest.mark.system

Serve = Callable[..., ConsoleServer]


def interruption() -> Scene:
    return Scene().silence(0.5).say(1, "tell me").silence(2).say(1.2, "please stop that now").silence(4)


def talkative() -> ScriptedLanguageModel:
    return ScriptedLanguageModel(LONG, first_token_s=0.05, token_s=0.002)


def test_the_sample_is_heard_and_answered_aloud(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, server.url) as visit:
        visit.press("No microphone? Play the sample")
        visit.wait_for("what time is it")
        visit.wait_until("loudness() > 0.05")
        visit.wait_for("Certainly.")
        visit.page.locator(".waterfall").wait_for()
        assert visit.page.get_by_role("table", name="Times of this turn").locator("tbody tr").count() >= 4
        visit.press("Stop")
        visit.wait_for("not connected")


def test_what_is_said_at_the_microphone_is_heard_and_answered_aloud(
    serve: Serve, playwright: "Playwright", chromium: str, tmp_path: Path
) -> None:
    scene = Scene().silence(1.5).say(1.2, "what time is it").silence(2)
    microphone = write_microphone(tmp_path / "microphone.wav", scene.samples)
    with serve(Cast(scene)) as server, launched(playwright, chromium, microphone) as browser:
        with visiting(browser, server.url) as visit:
            visit.leave_sound_alone()
            visit.press("Talk")
            visit.wait_for("what time is it")
            visit.wait_until("loudness() > 0.05")
            visit.wait_for("Certainly.")
            assert visit.conversation.index("what time is it") < visit.conversation.index("Certainly.")


def test_a_barge_in_stops_the_reply_at_once_and_tells_what_was_heard_of_it(serve: Serve, browser: "Browser") -> None:
    cast = Cast(interruption(), language_model=talkative())
    with serve(cast) as server, visiting(browser, server.url) as visit:
        visit.press("No microphone? Play the sample")
        visit.wait_until("loudness() > 0.05")
        visit.page.locator(".ending", has_text="interrupted").wait_for(timeout=15_000)
        visit.page.wait_for_timeout(60)
        assert visit.loudness < 0.01
        visit.wait_for("please stop that now")
        (truncate,) = visit.wire.all_sent("conversation.item.truncate")
        item_id = truncate["item_id"]
        assert 500 < truncate["audio_end_ms"] < visit.wire.sound_ms(item_id) + 1
        assert visit.wire.all_told("error") == []


def test_a_turn_that_had_ended_too_soon_is_shown_once_with_the_whole_text(serve: Serve, browser: "Browser") -> None:
    scene = Scene().silence(0.5).say(1, "I want a").pause(0.42).say(1, "large tea").silence(3)
    with serve(Cast(scene)) as server, visiting(browser, server.url) as visit:
        visit.press("No microphone? Play the sample")
        visit.wait_for("I want a large tea")
        visit.wait_for("Certainly.")
        assert visit.page.locator(".heard-final").all_inner_texts() == ["I want a large tea"]


def test_a_dropped_connection_comes_back_to_the_same_session(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, server.url, expects="WebSocket") as visit:
        routes = proxied(visit)
        visit.page.reload()
        visit.press("No microphone? Play the sample")
        visit.wait_for("Certainly.")
        drop(routes[-1])
        visit.wait_for("Connected again; the conversation goes on.")
        assert "what time is it" in visit.conversation
        assert len(visit.page.evaluate("performance.getEntriesByType('navigation')")) == 1
    assert len(routes) == 2
    assert "resume=" in routes[1].url


def test_a_restarted_server_is_told_the_conversation_that_the_page_keeps(serve: Serve, browser: "Browser") -> None:
    with serve() as first, visiting(browser, first.url, expects="WebSocket|ERR_CONNECTION") as visit:
        visit.press("No microphone? Play the sample")
        visit.wait_for("Certainly.")
        first.stop()
        visit.wait_for("The connection was lost.")
        assert "what time is it" in visit.conversation
        with serve(port=first.port):
            visit.wait_for("Connected again, in a new session", timeout_s=25.0)
            assert "what time is it" in visit.conversation
            visit.press("Stop")
        created = visit.wire.all_sent("conversation.item.create")
        assert [event["item"]["role"] for event in created] == ["user", "assistant"]


def proxied(visit: Visit) -> "list[WebSocketRoute]":
    """Every connection of the page, so that it can be dropped."""
    routes: list[WebSocketRoute] = []

    def connect(route: "WebSocketRoute") -> None:
        routes.append(route)
        route.connect_to_server()

    visit.page.route_web_socket(re.compile("/v1/realtime"), connect)
    return routes


def drop(route: "WebSocketRoute") -> None:
    route.close(code=4000, reason="dropped by the test")


# With the real models.

MODELS = ("silero-vad-v6", "smart-turn-v3.2", "moonshine-tiny-en", "smollm2-135m", "espeak-ng", "speech-samples")


@asynccontextmanager
async def embedded() -> AsyncIterator[Services]:
    from voiceloop.build import build
    from voiceloop.cli.talk import demo_question

    made = await build()
    calls = CallSettings(made.settings.session, made.settings.prompt)
    try:
        yield Services(made.engine, calls, store=made.store, sample=lambda: demo_question(made))
    finally:
        await made.aclose()


@pytest.mark.models
def test_with_the_real_models_a_person_at_the_microphone_is_heard_and_answered(
    built: Path,
    playwright: "Playwright",
    chromium: str,
    model_files: Callable[[str], dict[str, Path]],
    tmp_path: Path,
) -> None:
    files = {name: model_files(name) for name in MODELS}
    from voiceloop.transports.files import read_audio

    speech = read_audio(files["speech-samples"]["endgame_nagg_nell.wav"])[: 2 * 16_000]
    quiet = np.random.default_rng(1).normal(0.0, 1e-4, 16_000).astype(np.float32)
    microphone = write_microphone(tmp_path / "microphone.wav", np.concatenate([quiet, speech, quiet]))
    with (
        ConsoleServer(embedded, tmp_path, built=built) as server,
        launched(playwright, chromium, microphone) as browser,
    ):
        with visiting(browser, server.url, viewport={"width": 1280, "height": 800}) as visit:
            visit.press("Talk")
            visit.page.locator(".heard-final").wait_for(timeout=30_000)
            visit.wait_until("loudness() > 0.02", timeout_s=30.0)
            visit.page.locator(".waterfall").wait_for()
            heard = visit.page.locator(".heard-final").first.inner_text()
            print(f"heard: {heard}; {visit.page.locator('.total').first.inner_text()}")
            assert len(heard.split()) >= 2
            if os.environ.get(SCREENSHOTS):
                take_pictures(visit, Path(os.environ[SCREENSHOTS]))


def take_pictures(visit: Visit, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)

    def take(name: str) -> None:
        visit.page.mouse.move(640, 60)
        visit.page.wait_for_timeout(600)
        visit.page.screenshot(path=folder / f"console-{name}.png")

    for _ in range(2):
        visit.press("No microphone? Play the sample")
        visit.page.wait_for_timeout(7_000)
    for scheme in ("light", "dark"):
        visit.page.emulate_media(color_scheme=scheme)
        take(scheme)
    visit.page.set_viewport_size({"width": 390, "height": 844})
    take("phone")
    visit.page.set_viewport_size({"width": 1280, "height": 800})
    visit.page.emulate_media(color_scheme="light")
    visit.page.get_by_role("link", name="Sessions").click()
    visit.page.locator("tbody a").first.click()
    take("sessions")
    visit.page.get_by_role("link", name="Models").click()
    visit.page.get_by_role("table").wait_for()
    take("models")
    visit.page.get_by_role("link", name="API").click()
    visit.page.get_by_text("/v1/audio/speech", exact=True).click()
    take("api")


def test_sound_of_a_reply_is_counted_in_milliseconds() -> None:
    delta = base64.b64encode(bytes(4_800)).decode()
    wire = Wire(told=[{"type": "response.output_audio.delta", "item_id": "item_1", "delta": delta}])
    assert wire.sound_ms("item_1") == pytest.approx(100.0)

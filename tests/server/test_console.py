"""The console in a real browser: heard, answered, interrupted, reconnected, and looked at by a checker (axe)."""

import base64
import gzip
import json
import os
import re
import shutil
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import numpy as np
import pytest

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.console_stage import ConsoleServer, Sample, Visit, launched, scripted, visiting, write_microphone
from voiceloop.engine.engine import Engine
from voiceloop.engine.settings import SessionSettings
from voiceloop.fakes import ScriptedLanguageModel
from voiceloop.server.console import BUILT, PLAIN, console_files

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright, WebSocketRoute

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "console" / "node_modules" / "axe-core" / "axe.min.js"
SCREENSHOTS = "VOICELOOP_SCREENSHOTS"
"""Names a folder that gets pictures of the console with the real models."""
MOST_FIRST_PAGE_BYTES = 200_000
LONG = "Well, that is a long story. " + "It goes on and on and never seems to come to its end. " * 6

pytestmark = pytest.mark.system


def question() -> Scene:
    return Scene().silence(0.5).say(1.2, "what time is it").silence(2)


def interruption() -> Scene:
    return Scene().silence(0.5).say(1, "tell me").silence(2).say(1.2, "please stop that now").silence(4)


def talkative() -> ScriptedLanguageModel:
    return ScriptedLanguageModel(LONG, first_token_s=0.05, token_s=0.002)


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
def serve(built: Path) -> Callable[..., ConsoleServer]:
    def make(cast: Cast | None = None, port: int = 0) -> ConsoleServer:
        chosen = cast or Cast(question())
        return ConsoleServer(lambda: scripted(chosen), port=port, built=built)

    return make


Serve = Callable[..., ConsoleServer]


# What is served.


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
    assert page.headers["content-security-policy"].startswith("default-src 'self';")
    assert (again.status_code, again.content) == (304, b"")
    assert missing.status_code == 404


def test_the_page_has_no_inline_script_or_style(built: Path) -> None:
    for page in (built / "index.html", PLAIN / "index.html"):
        text = page.read_text()
        assert not re.search(r"<script(?![^>]*\bsrc=)", text)
        assert "<style" not in text
        assert " style=" not in text


def test_the_sample_is_a_wav_and_404_where_there_is_none(serve: Serve) -> None:
    @asynccontextmanager
    async def silent() -> AsyncIterator[tuple[Engine, SessionSettings, Sample | None]]:
        async with scripted(Cast(question())) as (engine, session, _):
            yield engine, session, None

    with serve() as server, ConsoleServer(silent) as without:
        assert httpx.get(f"{server.url}/v1/sample.wav").content[:4] == b"RIFF"
        assert httpx.get(f"{without.url}/v1/sample.wav").status_code == 404


# Conversations.


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
            leave_sound_alone(visit)
            visit.press("Talk")
            visit.wait_for("what time is it")
            visit.wait_until("loudness() > 0.05")
            visit.wait_for("Certainly.")


def test_over_webrtc_the_sample_is_heard_and_answered_too(serve: Serve, browser: "Browser") -> None:
    with serve() as server:
        if httpx.post(f"{server.url}/v1/realtime/calls").status_code == 404:
            pytest.skip("This server takes no WebRTC calls")
        with visiting(browser, server.url) as visit:
            visit.press("Settings of the microphone and the connection")
            visit.page.get_by_label("Sound travels by").select_option("webrtc")
            visit.page.keyboard.press("Escape")
            visit.press("No microphone? Play the sample")
            visit.wait_for("what time is it")
            visit.wait_for("Certainly.")
            visit.wait_until("Number(document.querySelectorAll('canvas')[1].getAttribute('aria-valuenow')) > -40")


def leave_sound_alone(visit: Visit) -> None:
    """The scenes' tones are what noise suppression is made to take away."""
    visit.press("Settings of the microphone and the connection")
    for name in ("Cancel echo", "Suppress noise", "Even out the level"):
        visit.page.get_by_role("checkbox", name=name).uncheck()
    visit.page.keyboard.press("Escape")


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
    with serve() as first, visiting(browser, first.url, expects="WebSocket") as visit:
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


# Looks.


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["#/talk", "#/sessions", "#/models"])
def test_an_accessibility_checker_finds_nothing(serve: Serve, browser: "Browser", path: str, scheme: Any) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed (npm ci in console/)")
    with serve() as server, visiting(browser, server.url, expects="404", color_scheme=scheme) as visit:
        visit.press("No microphone? Play the sample")
        visit.wait_for("Certainly.")
        visit.page.locator(".waterfall").wait_for()
        visit.page.goto(f"{server.url}/{path}")
        visit.page.get_by_role("heading", level=1).wait_for(state="attached")
        visit.page.wait_for_timeout(300)
        visit.page.evaluate(AXE.read_text())
        found = visit.page.evaluate("axe.run().then((result) => result.violations)")
    assert [(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found] == []


def test_everything_is_reached_by_keyboard(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, server.url) as visit:
        reached = []
        for _ in range(12):
            visit.page.keyboard.press("Tab")
            reached.append(
                visit.page.evaluate("document.activeElement.textContent || document.activeElement.ariaLabel")
            )
        assert {"Talk", "Sessions", "Models", "No microphone? Play the sample"} <= {name.strip() for name in reached}
        visit.page.get_by_role("button", name="No microphone").focus()
        visit.page.keyboard.press("Enter")
        visit.wait_for("Certainly.")


def test_a_phone_sized_screen_scrolls_in_one_direction_only(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, server.url, viewport={"width": 360, "height": 740}) as visit:
        visit.press("No microphone? Play the sample")
        visit.wait_for("Certainly.")
        visit.page.locator(".waterfall").wait_for()
        assert visit.page.evaluate(TOO_WIDE) == []
        talk = visit.page.get_by_role("button", name="Stop").bounding_box()
        assert talk is not None
        assert talk["y"] + talk["height"] <= 740


TOO_WIDE = """
[...document.body.querySelectorAll("*")]
  .filter((element) => !element.closest(".visually-hidden") && element.checkVisibility())
  .map((element) => [element.tagName, element.className, element.getBoundingClientRect().right])
  .filter(([tag, name, right]) => right > innerWidth + 1)
"""


def test_a_transcript_of_a_thousand_turns_scrolls_smoothly(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, server.url) as visit:
        visit.page.route_web_socket(re.compile("/v1/realtime"), tell_a_thousand_turns)
        visit.page.reload()
        visit.press("No microphone? Play the sample")
        visit.wait_for("turn 999")
        assert visit.page.locator("article.turn").count() < 40
        # The best of a few: what else runs on the machine is no matter of the page's.
        frames, seen = max(visit.page.evaluate(SCROLL_FOR_A_SECOND) for _ in range(4))
    print(f"frames while scrolling 6,000 px a second in a thousand turns: {frames} in 1 s, {seen} turns seen")
    assert frames >= 24
    assert seen > 20


SCROLL_FOR_A_SECOND = """
() => new Promise((resolve) => {
  const log = document.querySelector("[role=log]");
  const [began, start] = [performance.now(), log.scrollHeight / 2];
  const seen = new Set();
  let frames = 0;
  const step = (now) => {
    frames += 1;
    log.scrollTop = start - 6 * (now - began);
    for (const turn of log.querySelectorAll(".heard-final")) seen.add(turn.textContent);
    if (now - began < 1000) requestAnimationFrame(step);
    else resolve([frames, seen.size]);
  };
  requestAnimationFrame(step);
})
"""


def tell_a_thousand_turns(route: "WebSocketRoute") -> None:
    def tell(kind: str, **fields: Any) -> None:
        route.send(json.dumps({"type": kind, "event_id": "event", **fields}))

    tell("session.created", session={"id": "sess_long"})
    spans = [
        {"stage": stage, "start_ms": 40.0 * number, "end_ms": 40.0 * number + 90.0, "speculative": number < 2}
        for number, stage in enumerate(("transcribe", "judge", "endpoint", "first_token", "synthesize", "release"))
    ]
    for number in range(1_000):
        item, response = f"item_{number}", {"id": f"resp_{number}", "conversation_id": "conv", "status": "completed"}
        heard = {"item_id": item, "content_index": 0, "transcript": f"turn {number}"}
        tell("conversation.item.input_audio_transcription.completed", **heard)
        tell("response.created", response=response)
        where = {"response_id": response["id"], "item_id": f"reply_{number}"}
        tell("response.output_audio_transcript.delta", delta=f"An answer to turn number {number}.", **where)
        times = {"decided_ms": 200, "final_ms": 210, "voice_to_voice_ms": 400 + number % 90, "discarded": 0}
        timeline = {"turn": number, "reason": "sounds_finished", "spans": spans, **times}
        tell("voiceloop.turn.measured", timeline=timeline)
        tell("response.done", response={**response, "status_details": None})


def test_the_page_can_be_used_within_a_second_and_asks_for_little(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, server.url) as visit:
        visit.page.goto("about:blank")
        began_s = time.monotonic()
        visit.page.goto(server.url, wait_until="commit")
        visit.page.get_by_role("button", name="Talk").wait_for()
        took_s = time.monotonic() - began_s
        loaded = visit.page.evaluate(
            "performance.getEntries().map((e) => e.encodedBodySize ?? 0).reduce((sum, bytes) => sum + bytes, 0)"
        )
        visit.problems.clear()  # about:blank is outside
    print(f"usable after {took_s * 1000:.0f} ms, {loaded:,} bytes loaded")
    assert took_s < 1.0
    assert 0 < loaded < MOST_FIRST_PAGE_BYTES


def test_levels_are_drawn_at_the_screens_pace(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, server.url) as visit:
        visit.press("No microphone? Play the sample")
        visit.wait_for("hearing you")
        visit.wait_until("document.querySelector('canvas').dataset.frames > 0")
        before, began_s = drawn(visit), time.monotonic()
        visit.page.wait_for_timeout(2_000)
        per_s = (drawn(visit) - before) / (time.monotonic() - began_s)
    print(f"meter frames a second: {per_s:.0f}")
    assert per_s > 20


def drawn(visit: Visit) -> int:
    return int(visit.page.evaluate("Number(document.querySelector('canvas').dataset.frames)"))


def test_sessions_and_models_are_listed_and_what_the_server_lacks_is_said(serve: Serve, browser: "Browser") -> None:
    with serve() as server, visiting(browser, server.url, expects="404") as visit:
        visit.page.route("**/v1/models", lambda route: route.fulfill(json={"object": "list", "data": [MODEL]}))
        visit.page.route("**/v1/voices", lambda route: route.fulfill(status=404))
        visit.press("No microphone? Play the sample")
        visit.wait_for("Certainly.")
        visit.page.get_by_role("link", name="Sessions").click()
        visit.wait_for("going on")
        visit.page.locator("tbody a").first.click()
        visit.wait_for("what time is it")
        visit.page.get_by_role("link", name="Models").click()
        visit.wait_for("28 MB")
        visit.wait_for("This server tells nothing of its voices")


MODEL = {
    "id": "moonshine-tiny-en",
    "object": "model",
    "voiceloop": {"purpose": "speech to text", "size_bytes": 27_800_000, "in_use": True},
}


def test_where_the_console_is_not_built_a_plain_page_says_so_and_talks(browser: "Browser", tmp_path: Path) -> None:
    with ConsoleServer(lambda: scripted(Cast(question())), built=tmp_path / "nothing") as server:
        with visiting(browser, server.url) as visit:
            visit.wait_for("the console was not built here")
            visit.press("Play the sample")
            visit.wait_for("what time is it")
            visit.wait_until("loudness() > 0.05")
            visit.wait_for("Certainly.")
            visit.wait_for("voice to voice")


# With the real models.

MODELS = ("silero-vad-v6", "smart-turn-v3.2", "moonshine-tiny-en", "smollm2-135m", "espeak-ng", "speech-samples")


@asynccontextmanager
async def embedded() -> AsyncIterator[tuple[Engine, SessionSettings, Sample | None]]:
    from voiceloop.build import build
    from voiceloop.cli.talk import demo_question

    made = await build()
    try:
        yield made.engine, made.settings.session, lambda: demo_question(made)
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
    with ConsoleServer(embedded, built=built) as server, launched(playwright, chromium, microphone) as browser:
        with visiting(browser, server.url, expects="404", viewport={"width": 1280, "height": 800}) as visit:
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
    for _ in range(2):
        visit.press("No microphone? Play the sample")
        visit.page.wait_for_timeout(7_000)
    for scheme in ("light", "dark"):
        visit.page.emulate_media(color_scheme=scheme)
        visit.page.wait_for_timeout(200)
        visit.page.screenshot(path=folder / f"console-{scheme}.png")
    visit.page.set_viewport_size({"width": 390, "height": 844})
    visit.page.wait_for_timeout(300)
    visit.page.screenshot(path=folder / "console-phone.png")
    visit.page.set_viewport_size({"width": 1280, "height": 800})
    visit.page.emulate_media(color_scheme="light")
    for name in ("Sessions", "Models"):
        visit.page.get_by_role("link", name=name).click()
        visit.page.wait_for_timeout(600)
        visit.page.screenshot(path=folder / f"console-{name.lower()}.png")


def test_sound_of_a_reply_is_counted_in_milliseconds() -> None:
    from tests.server.console_stage import Wire

    delta = base64.b64encode(bytes(4_800)).decode()
    wire = Wire(told=[{"type": "response.output_audio.delta", "item_id": "item_1", "delta": delta}])
    assert wire.sound_ms("item_1") == pytest.approx(100.0)

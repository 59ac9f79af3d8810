"""A real server in a thread, with scripted or real engines behind it, and a real browser before it."""

import asyncio
import base64
import json
import re
import socket
import threading
import time
import wave
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import uvicorn

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.transports.webrtc.client import LOOPBACK
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, to_pcm16
from voiceloop.models.store import ModelStore
from voiceloop.server.app import Application, Services
from voiceloop.server.console import BUILT
from voiceloop.server.door_settings import AdmissionSettings, DoorSettings
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.realtime.options import CallSettings

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Playwright, WebSocket

READY_S = 60.0
CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
    "--allow-loopback-in-peer-connection",
)
LOUDNESS = """
(() => {
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (to, ...rest) {
    const plays = to instanceof AudioDestinationNode && this.numberOfInputs === 0 && this instanceof AudioWorkletNode;
    const comes = to instanceof AnalyserNode && this instanceof MediaStreamAudioSourceNode;
    if (plays || comes) {
      window.tap = new AnalyserNode(this.context, { fftSize: 1024 });
      connect.call(this, window.tap);
    }
    return connect.call(this, to, ...rest);
  };
  window.loudness = () => {
    if (!window.tap) return 0;
    const samples = new Float32Array(window.tap.fftSize);
    window.tap.getFloatTimeDomainData(samples);
    return Math.max(...samples.map(Math.abs));
  };
})();
"""
"""Listens to what goes to the loudspeaker: what a worklet plays, or what a connection brings."""
VIOLATIONS = """
window.violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  window.violations.push([violatedDirective, blockedURI]);
});
"""

MakeServices = Callable[[], AbstractAsyncContextManager[Services]]
Sample = Callable[[], Samples]


def question() -> Scene:
    """What most tests say."""
    return Scene().silence(0.5).say(1.2, "what time is it").silence(2)


@asynccontextmanager
async def scripted(cast: Cast, folder: Path) -> AsyncIterator[Services]:
    """The fakes of a cast; the sample recording is its scene."""
    session = replace(cast.settings, output_rate_hz=24_000)
    yield Services(
        cast.engine(),
        CallSettings(session, PromptSettings()),
        webrtc=LOOPBACK,
        store=ModelStore(folder / "models"),
        sample=lambda: cast.scene.samples,
    )


class ConsoleServer:
    """`voiceloop serve` in a thread: the whole application, on a free port or the one given.

    There may be a key file in `folder`.
    """

    def __init__(self, services: MakeServices, folder: Path, *, port: int = 0, built: Path = BUILT) -> None:
        self._services = services
        # That the machine is busy with other tests is no reason to refuse a call.
        patient = AdmissionSettings(max_delay_ms=60_000.0, max_queue=10_000)
        self._door = DoorSettings(keys_file=str(folder / "keys.json"), admission=patient)
        self._built = built
        self._listening = socket.socket()
        self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listening.bind(("127.0.0.1", port))
        self.port = self._listening.getsockname()[1]
        self._server: uvicorn.Server | None = None
        self._failure: BaseException | None = None
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="console-server")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> "ConsoleServer":
        self._thread.start()
        assert self._ready.wait(READY_S), "the server did not start"
        if self._failure is not None:
            raise self._failure
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        if self._server is not None:
            self._server.should_exit = self._server.force_exit = True
        self._thread.join(READY_S)
        self._listening.close()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:  # noqa: BLE001  # told to the thread that waits
            self._failure = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        async with self._services() as services:
            application = Application(replace(services, door=self._door, console=self._built))
            options = uvicorn.Config(
                application.asgi, loop="none", ws="websockets-sansio", log_config=None, lifespan="off", access_log=False
            )
            self._server = uvicorn.Server(options)
            await application.start()
            serving = asyncio.create_task(self._server.serve([self._listening]))
            while not self._server.started and not serving.done():
                await asyncio.sleep(0.005)
            self._ready.set()
            await serving
            await application.aclose()


def write_microphone(path: Path, samples: Samples, rate_hz: int = 48_000) -> Path:
    """A recording for the browser's fake microphone."""
    import soxr

    resampled = soxr.resample(samples, SAMPLE_RATE_HZ, rate_hz)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate_hz)
        file.writeframes(to_pcm16(np.asarray(resampled, np.float32)).tobytes())
    return path


@dataclass
class Wire:
    """What went over the page's WebSockets, in order."""

    sent: list[dict[str, Any]] = field(default_factory=list)
    told: list[dict[str, Any]] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)

    def follow(self, connection: "WebSocket") -> None:
        self.urls.append(connection.url)
        connection.on("framesent", lambda message: self.sent.append(json.loads(message)))
        connection.on("framereceived", lambda message: self.told.append(json.loads(message)))

    def all_sent(self, kind: str) -> list[dict[str, Any]]:
        return [event for event in self.sent if event["type"] == kind]

    def all_told(self, kind: str) -> list[dict[str, Any]]:
        return [event for event in self.told if event["type"] == kind]

    def sound_ms(self, item_id: str) -> float:
        """How much of a reply's sound has come."""
        deltas = [event for event in self.all_told("response.output_audio.delta") if event["item_id"] == item_id]
        return sum(len(base64.b64decode(event["delta"])) for event in deltas) / 48.0


@dataclass
class Visit:
    """A page of the console that is open in a browser, and what went wrong in it."""

    page: "Page"
    wire: Wire
    problems: list[str]

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name).click()

    def wait_for(self, text: str, timeout_s: float = 15.0) -> None:
        self.page.get_by_text(text).first.wait_for(timeout=timeout_s * 1000)

    def wait_until(self, script: str, timeout_s: float = 15.0) -> None:
        """Poll from outside: the page's content security policy forbids what Playwright's own waiting is made of."""
        until_s = time.monotonic() + timeout_s
        while not self.page.evaluate(script):
            assert time.monotonic() < until_s, f"not so after {timeout_s} s: {script}"
            self.page.wait_for_timeout(15)

    def leave_sound_alone(self) -> None:
        """The scenes' tones are what noise suppression is made to take away."""
        self.press("Settings of the microphone and the connection")
        for name in ("Cancel echo", "Suppress noise", "Even out the level"):
            self.page.get_by_role("checkbox", name=name).uncheck()
        self.page.keyboard.press("Escape")

    @property
    def loudness(self) -> float:
        return float(self.page.evaluate("loudness()"))

    @property
    def conversation(self) -> str:
        return self.page.get_by_role("log").inner_text()


@contextmanager
def launched(playwright: "Playwright", chromium: str, microphone: Path | None = None) -> "Iterator[Browser]":
    """A browser; its microphone plays the recording once."""
    flags = [*CHROMIUM_FLAGS]
    if microphone is not None:
        flags.append(f"--use-file-for-fake-audio-capture={microphone}%noloop")
    browser = playwright.chromium.launch(executable_path=chromium, args=flags)
    try:
        yield browser
    finally:
        browser.close()


@contextmanager
def visiting(browser: "Browser", url: str, expects: str = "", **options: Any) -> Iterator[Visit]:
    """The console, open; nothing may go wrong in it, but for console errors in which the pattern `expects` is found."""
    context = browser.new_context(permissions=["microphone"], **options)
    page = context.new_page()
    visit = Visit(page, Wire(), [])
    page.on("websocket", visit.wire.follow)
    page.on("pageerror", lambda error: visit.problems.append(str(error)))
    page.on("console", lambda message: _note_problem(visit, message.type, message.text, expects))
    page.on("request", lambda request: _note_outside(visit, request.url, url.removesuffix("/docs")))
    page.add_init_script(LOUDNESS)
    page.add_init_script(VIOLATIONS)
    try:
        page.goto(url)
        yield visit
        assert visit.problems == [], visit.problems
        violations = page.evaluate("window.violations")
        assert violations == [], violations
    finally:
        context.close()


def _note_problem(visit: Visit, kind: str, text: str, expects: str) -> None:
    if kind in ("error", "warning") and not (expects and re.search(expects, text)):
        visit.problems.append(f"{kind}: {text}")


def _note_outside(visit: Visit, asked: str, url: str) -> None:
    if not asked.startswith((url, url.replace("http:", "ws:"))):
        visit.problems.append(f"asked outside: {asked}")

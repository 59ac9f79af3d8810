"""The whole application on a loopback port, and Schemathesis, which reads its description and asks what it promises."""

import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from anyio.from_thread import start_blocking_portal

from tests.server.running import running
from voiceloop.core.ports import Ports
from voiceloop.engine.engine import Engine
from voiceloop.engine.settings import SessionSettings
from voiceloop.fakes import (
    ScriptedLanguageModel,
    ScriptedSpeechToText,
    ScriptedTextToSpeech,
    ScriptedTurnModel,
    ScriptedVoiceActivity,
)
from voiceloop.models.store import ModelStore
from voiceloop.server.app import Application, Services
from voiceloop.server.door_settings import AdmissionSettings, DoorSettings
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.realtime.options import CallSettings
from voiceloop.transports.webrtc.settings import WebRtcSettings

SETTINGS = Path(__file__).with_name("schemathesis.toml")
MOST_S = 900.0


@asynccontextmanager
async def _serving(folder: Path) -> AsyncIterator[str]:
    voice = ScriptedTextToSpeech(ms_per_letter=1.0)  # texts of thousands of letters are soon said
    ports = Ports(ScriptedSpeechToText("hello there"), ScriptedLanguageModel("Yes."), voice, ScriptedTurnModel())
    engine = Engine(ScriptedVoiceActivity(), ports)
    services = Services(
        engine,
        CallSettings(SessionSettings(), PromptSettings()),
        door=DoorSettings(str(folder / "keys.json"), admission=AdmissionSettings(max_delay_ms=60_000.0)),
        webrtc=WebRtcSettings(hosts=("127.0.0.1",)),
        store=ModelStore(folder / "models"),
    )
    application = Application(services)
    await application.start()
    try:
        async with running(application.asgi) as port:
            yield f"http://127.0.0.1:{port}"
    finally:
        await application.aclose()
        await engine.aclose()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Its address, as long as the context lasts; it runs in a thread of its own, over scripted engines."""
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(_serving(folder)) as url:
        yield url


def ask(url: str, examples: int, seed: int) -> "subprocess.CompletedProcess[str]":
    """What Schemathesis finds with so many examples for each path; its exit code is 0 where all is as described."""
    command = [sys.executable, "-m", "schemathesis.cli", f"--config-file={SETTINGS}", "run", f"{url}/openapi.json"]
    amount = [f"--max-examples={examples}", f"--seed={seed}", "--max-failures=30", "--request-timeout=20"]
    return subprocess.run([*command, *amount], capture_output=True, text=True, timeout=MOST_S, check=False)

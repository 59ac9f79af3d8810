"""GStreamer's webrtcbin calls us: the third implementation of ICE (libnice), DTLS, SRTP, SCTP and RTP against ours."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from subprocess import PIPE, run
from typing import Any

import numpy as np
import pytest

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.test_webrtc import LONG, Server, serving
from tests.transports.webrtc.client import until
from tests.transports.webrtc.sounds import rms
from voiceloop.core.audio import Samples
from voiceloop.core.transcript import Transcript
from voiceloop.fakes import ScriptedLanguageModel, ScriptedSpeechToText
from voiceloop.transports.wav import write_wav

pytestmark = pytest.mark.system

PYTHON = "/usr/bin/python3"
"""Debian's: it has the bindings of GStreamer, which no package index has."""
SCRIPT = Path(__file__).with_name("gstreamer_client.py")
ORDER = Scene().silence(2.0).say(0.8, "a tea please").silence(6.0)
LEVEL = 10 ** (-20 / 20)
REPLY_S = 0.6
"""How long the scripted voice speaks on "Certainly."."""


@cache
def lacks() -> str:
    """Why there can be no such client; empty where there can."""
    if not Path(PYTHON).exists():
        return f"there is no {PYTHON}"
    done = run([PYTHON, SCRIPT], capture_output=True, text=True, check=False)
    return done.stderr.strip().rpartition("\n")[2] if done.returncode else ""


@dataclass
class Caller:
    """What the client told, and what it heard so far."""

    raw: Path
    told: list[dict[str, Any]] = field(default_factory=list)

    @property
    def events(self) -> dict[str, dict[str, Any]]:
        """The last event of each type that came by the data channel."""
        events = (each["event"] for each in self.told if each["type"] == "message")
        return {event["type"]: event for event in events}

    @property
    def headers(self) -> dict[str, str]:
        (answer,) = [each for each in self.told if each["type"] == "answer"]
        return {name.lower(): value for name, value in answer["headers"].items()}

    @property
    def sound(self) -> Samples:
        """Mono, 48 kHz."""
        return np.fromfile(self.raw, np.float32) if self.raw.exists() else np.zeros(0, np.float32)

    @property
    def loud_s(self) -> float:
        """How much of what was heard is no silence."""
        windows = self.sound[: len(self.sound) // 480 * 480].reshape(-1, 480)
        return float(np.sum(np.abs(windows).max(axis=1, initial=0.0) > LEVEL / 4)) * 0.01


@asynccontextmanager
async def calling(server: Server, path: str, microphone: Samples, folder: Path) -> AsyncIterator[Caller]:
    """A client whose microphone hears 16 kHz samples once."""
    if lacks():
        packages = "gstreamer1.0-plugins-bad gstreamer1.0-plugins-good gstreamer1.0-nice gir1.2-gst-plugins-bad-1.0"
        pytest.skip(f"There is no GStreamer with WebRTC: {lacks()} (Debian: apt-get install {packages} python3-gi)")
    caller, wav = Caller(folder / "heard.raw"), folder / "microphone.wav"
    write_wav(wav, microphone, 16_000)
    url = str(server.http.base_url.join(path))
    program = await asyncio.create_subprocess_exec(PYTHON, SCRIPT, url, wav, caller.raw, stdin=PIPE, stdout=PIPE)
    assert program.stdin is not None
    reader = asyncio.create_task(_read(program.stdout, caller))
    try:
        yield caller
    finally:
        program.stdin.close()
        await asyncio.wait_for(program.wait(), 10.0)
        await reader


async def _read(output: asyncio.StreamReader | None, caller: Caller) -> None:
    assert output is not None
    async for line in output:
        caller.told.append(json.loads(line))


async def test_gstreamer_is_heard_and_hears_the_reply(tmp_path: Path) -> None:
    heard: list[Samples] = []

    def hear(samples: Samples) -> Transcript:
        heard.append(samples)
        return ORDER.hear(samples)

    cast = Cast(ORDER, speech_to_text=ScriptedSpeechToText(hear, delay_s=0.04))
    async with serving(cast) as server:
        async with calling(server, "/v1/realtime/calls", ORDER.samples, tmp_path) as caller:
            await until(lambda: "response.done" in caller.events, 20.0)
            await until(lambda: caller.loud_s > 0.9 * REPLY_S, 5.0)
            report = server.peers.report(caller.headers["location"].rpartition("/")[2])
            assert not [each for each in caller.told if each["type"] == "failed"]
            assert (await server.http.post(f"{caller.headers['location']}/hangup")).status_code == 200
            await until(lambda: "voiceloop.session.ended" in caller.events)
    transcribed = caller.events["conversation.item.input_audio_transcription.completed"]
    assert transcribed["transcript"] == "a tea please"
    loud = max(heard, key=len)
    assert rms(loud[np.abs(loud) > LEVEL / 10]) == pytest.approx(LEVEL, rel=0.15)
    assert caller.loud_s == pytest.approx(REPLY_S, abs=0.1)
    sound = caller.sound
    assert rms(sound[np.abs(sound) > LEVEL / 10]) == pytest.approx(LEVEL, rel=0.15)
    assert report is not None
    assert (report.state, report.lost_packets, report.refused_packets) == ("connected", 0, 0)


async def test_gstreamer_talks_over_whip(tmp_path: Path) -> None:
    async with serving(Cast(ORDER)) as server:
        async with calling(server, "/whip", ORDER.samples, tmp_path) as caller:
            await until(lambda: caller.loud_s > 0.9 * REPLY_S, 20.0)
            assert (await server.http.delete(caller.headers["location"])).status_code == 200
            await until(lambda: not server.calls.list())
    assert caller.loud_s == pytest.approx(REPLY_S, abs=0.1)


async def test_gstreamer_interrupts_a_reply(tmp_path: Path) -> None:
    scene = Scene().silence(2.0).say(0.8, "a tea please").silence(2.0).say(1.2, "no wait a coffee").silence(6.0)
    mind = ScriptedLanguageModel(LONG, first_token_s=0.05, token_s=0.002)
    async with serving(Cast(scene, language_model=mind)) as server:
        async with calling(server, "/v1/realtime/calls", scene.samples, tmp_path) as caller:
            await until(lambda: "output_audio_buffer.cleared" in caller.events, 20.0)
            cut_s = caller.loud_s
    assert 0.5 < cut_s < 4.0

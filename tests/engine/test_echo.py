"""The reply comes back through the microphone."""

import asyncio

import numpy as np
import pytest

from tests.contracts.implementations import ModelFiles
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.events import ReplyEnded, ReplyPaused, SpeechStarted
from voiceloop.core.jobs import Say
from voiceloop.core.ports import Ports
from voiceloop.embedded.espeak import EspeakTextToSpeech
from voiceloop.embedded.silero import SileroVoiceActivity
from voiceloop.engine.engine import Engine
from voiceloop.engine.outbox import OutputAudio
from voiceloop.engine.settings import SessionSettings
from voiceloop.fakes import ScriptedLanguageModel, ScriptedSpeechToText
from voiceloop.jobs.transcribe import TranscribeJob

FRAME = 320
DELAY = SAMPLE_RATE_HZ // 10
ECHO_GAIN = 0.1
STORY = "Once upon a time there was a ship, and it sailed far away over the sea to find another land."


async def told_while_echoing(model_files: ModelFiles, echo: str) -> list[object]:
    """What a session tells that hears only its own reply, at -20 dB and 100 ms later, in a quiet room."""
    files = model_files("espeak-ng")
    voice = EspeakTextToSpeech(files["library"], files["data"])
    ears = SileroVoiceActivity(model_files("silero-vad-v6")["silero_vad_op18_ifless.onnx"])
    engine = Engine(ears, Ports(ScriptedSpeechToText("I hear a ship"), ScriptedLanguageModel(), voice))
    room = np.random.default_rng(3)
    looped: Samples = np.zeros(60 * SAMPLE_RATE_HZ, np.float32)
    told: list[object] = []
    settings = SessionSettings(output_rate_hz=SAMPLE_RATE_HZ, echo=echo)
    async with engine.open(TranscribeJob(), settings) as session:
        played_to = 0

        async def read() -> None:
            nonlocal played_to
            async for item in session.outputs():
                told.append(item)
                if isinstance(item, OutputAudio):
                    start = max(session.listener.position, played_to)
                    played_to = start + len(item.samples)
                    looped[start + DELAY : played_to + DELAY] += ECHO_GAIN * item.samples

        reader = asyncio.create_task(read())
        session.do([Say(0, STORY)])
        loop = asyncio.get_running_loop()
        began_s = loop.time()
        for at in range(0, 12 * SAMPLE_RATE_HZ, FRAME):
            await asyncio.sleep(max(0.0, began_s + (at + FRAME) / SAMPLE_RATE_HZ - loop.time()))
            noise = room.normal(0.0, 0.0005, FRAME).astype(np.float32)
            session.push_samples(looped[at : at + FRAME] + noise)
            if any(isinstance(item, ReplyEnded) for item in told):
                break
        session.close("closed")
        await reader
    await engine.aclose()
    return told


@pytest.mark.models
async def test_the_reply_looped_back_at_minus_20_db_and_100_ms_interrupts_nothing(model_files: ModelFiles) -> None:
    told = await told_while_echoing(model_files, "guard")
    assert [item for item in told if isinstance(item, ReplyPaused | SpeechStarted)] == []
    assert any(isinstance(item, ReplyEnded) for item in told)


@pytest.mark.models
async def test_half_duplex_hears_nothing_while_a_reply_plays(model_files: ModelFiles) -> None:
    told = await told_while_echoing(model_files, "half_duplex")
    assert [item for item in told if isinstance(item, ReplyPaused | SpeechStarted)] == []


@pytest.mark.models
async def test_without_either_the_echo_would_interrupt(model_files: ModelFiles) -> None:
    told = await told_while_echoing(model_files, "none")
    assert any(isinstance(item, ReplyPaused) for item in told)

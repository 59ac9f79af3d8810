"""Calls whose sound is Opus packets, on virtual time: which packets leave, and when."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.transports.realtime.test_frames import opus, spoken
from voiceloop.core.audio import Samples
from voiceloop.core.ports import Ticket, Urgency
from voiceloop.fakes import ScriptedLanguageModel, ScriptedTextToSpeech
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.realtime.call import Call
from voiceloop.transports.realtime.errors import Json
from voiceloop.transports.realtime.options import CallOptions, CallSettings, OpusSound


@dataclass
class Listener:
    """What a call told, each with its time."""

    call: Call
    frames: list[tuple[float, bytes]] = field(default_factory=list)
    events: dict[str, tuple[float, Json]] = field(default_factory=dict)
    """The last of each type."""

    async def read(self) -> None:
        now = asyncio.get_running_loop().time
        async for item in self.call.events():
            if isinstance(item, bytes):
                self.frames.append((now(), item))
            else:
                self.events[item["type"]] = now(), item

    @property
    def packets(self) -> list[bytes]:
        return [packet for _, packet in self.frames]


@asynccontextmanager
async def answering(mind: ScriptedLanguageModel, voice: ScriptedTextToSpeech) -> AsyncIterator[Listener]:
    """A call that is answering."""
    cast = Cast(Scene().silence(0.1), language_model=mind, text_to_speech=voice)
    settings = CallSettings(replace(cast.settings, output_rate_hz=24_000), PromptSettings())
    call = Call(cast.engine(), settings, "realtime", "sess_test", CallOptions(binary=OpusSound(), is_resumable=True))
    await call.open()
    listener = Listener(call)
    reading = asyncio.create_task(listener.read())
    call.receive({"type": "response.create"})
    try:
        yield listener
    finally:
        await call.aclose()
        reading.cancel()  # it may be that of a connection that was dropped
        await asyncio.gather(reading, return_exceptions=True)


async def sound_of(voice: ScriptedTextToSpeech, text: str) -> Samples:
    return np.concatenate([piece async for piece in voice.synthesize(text, Ticket(Urgency.REPLY))])


@on_virtual_time
async def test_the_last_packet_leaves_as_far_ahead_of_its_playing_as_the_others() -> None:
    voice = ScriptedTextToSpeech(ms_per_letter=60.7)
    async with answering(ScriptedLanguageModel("Certainly."), voice) as listener:
        await asyncio.sleep(2)
    expected, _ = spoken(opus(), 1, await sound_of(voice, "Certainly."))
    done_s, _ = listener.events["response.done"]
    assert listener.packets == expected
    assert done_s - listener.frames[-1][0] > 0.25


@on_virtual_time
async def test_a_reply_whose_end_is_known_late_is_whole_too() -> None:
    voice = ScriptedTextToSpeech(ms_per_letter=60.7)
    mind = ScriptedLanguageModel(
        "Certainly. \N{SLIGHTLY SMILING FACE} \N{SLIGHTLY SMILING FACE}", first_token_s=0.05, token_s=1.0
    )
    async with answering(mind, voice) as listener:
        await asyncio.sleep(5)
    expected, _ = spoken(opus(), 1, await sound_of(voice, "Certainly."))
    done_s, _ = listener.events["response.done"]
    assert voice.texts[0] == "Certainly."
    assert listener.packets == expected
    assert done_s - listener.frames[-1][0] < 0.01


@on_virtual_time
async def test_who_comes_back_is_sent_the_reply_from_the_very_sample_on() -> None:
    voice = ScriptedTextToSpeech(ms_per_letter=60.7, piece_ms=37.0, piece_s=0.001)
    text = "Certainly it is a large tea then."
    async with answering(ScriptedLanguageModel(text), voice) as listener:
        while len(listener.frames) < 17:
            await asyncio.sleep(0.001)
        call, (_, added) = listener.call, listener.events["response.output_item.added"]
        call.detach()
        before = len(listener.frames)
        await asyncio.sleep(1)
        again = Listener(call)
        call.attach("", added["item"]["id"], 20.0 * before)
        reading = asyncio.create_task(again.read())
        await asyncio.sleep(5)
        await call.aclose()
        await reading
    expected, _ = spoken(opus(), 1, (await sound_of(voice, text))[before * 480 :])
    assert again.packets == expected


@on_virtual_time
async def test_sound_that_is_sent_again_to_who_comes_back_is_said_once() -> None:
    voice = ScriptedTextToSpeech(ms_per_letter=60.7)
    text = "Certainly it is a large tea then."
    async with answering(ScriptedLanguageModel(text), voice) as listener:
        while len(listener.frames) < 17:
            await asyncio.sleep(0.001)
        call, (_, added) = listener.call, listener.events["response.output_item.added"]
        call.detach()
        call.attach("", added["item"]["id"], 40.0)
        again = Listener(call)
        reading = asyncio.create_task(again.read())
        await asyncio.sleep(5)
        whole_s = len(await sound_of(voice, text)) / 24_000
        assert len(listener.packets + again.packets) * 0.02 > whole_s + 0.2
        assert call.sound_s == pytest.approx(whole_s)
        await call.aclose()
        await reading

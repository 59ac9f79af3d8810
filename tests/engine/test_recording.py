import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing
from itertools import pairwise
from math import inf
from typing import cast

import numpy as np
import pytest

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.errors import AudioFileError, ModelCrashedError
from voiceloop.engine.recording import Passage, transcribe_recording
from voiceloop.fakes.script import Fault
from voiceloop.fakes.speech_to_text import Heard, ScriptedSpeechToText
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.fakes.voice_activity import ScriptedVoiceActivity
from voiceloop.stages.pieces import PieceSettings

BLOCK = 3_000
PAUSE_S = 2.0


def tone(seconds: float) -> Samples:
    angle = 2.0 * np.pi * 220.0 / SAMPLE_RATE_HZ * np.arange(int(seconds * SAMPLE_RATE_HZ))
    sound: Samples = (0.1 * np.sin(angle)).astype(np.float32)
    return sound


def talk(*spoken_s: float) -> Samples:
    """Speech of these lengths, with two seconds of silence before, between and after."""
    pause = np.zeros(int(PAUSE_S * SAMPLE_RATE_HZ), np.float32)
    return np.concatenate([pause, *(part for each_s in spoken_s for part in (tone(each_s), pause))])


def blocks(sound: Samples, size: int = BLOCK) -> Iterator[Samples]:
    for start in range(0, len(sound), size):
        yield sound[start : start + size]


async def passages(
    sound: Samples, recogniser: ScriptedSpeechToText, settings: PieceSettings | None = None
) -> list[Passage]:
    found = transcribe_recording(blocks(sound), ScriptedVoiceActivity(), recogniser, settings)
    return [passage async for passage in found]


@on_virtual_time
async def test_passages_come_in_order_though_the_first_takes_longest() -> None:
    def by_length(samples: Samples) -> Heard:
        seconds = round(len(samples) / SAMPLE_RATE_HZ - 0.5)
        return Heard(f"{seconds} seconds", delay_s=float(seconds))

    found = await passages(talk(5, 3, 1), ScriptedSpeechToText(by_length))
    assert [passage.transcript.text for passage in found] == ["5 seconds", "3 seconds", "1 seconds"]


@on_virtual_time
async def test_a_passage_holds_its_speech_and_a_margin() -> None:
    (passage,) = await passages(talk(3), ScriptedSpeechToText("hello"))
    assert PAUSE_S - 0.3 <= passage.start_s < PAUSE_S
    assert PAUSE_S + 3 < passage.end_s <= PAUSE_S + 3.3


@pytest.mark.parametrize("size", [160, 511, 512, 513, 16_000, 1_000_000])
@on_virtual_time
async def test_the_size_of_the_blocks_changes_nothing(size: int) -> None:
    sound, recogniser = talk(1, 2.5), ScriptedSpeechToText("hello")
    found = transcribe_recording(blocks(sound, size), ScriptedVoiceActivity(), recogniser)
    told = [passage async for passage in found]
    assert told == await passages(sound, recogniser)


@on_virtual_time
async def test_the_recogniser_hears_exactly_the_passage() -> None:
    recogniser = ScriptedSpeechToText("hello")
    found = await passages(talk(1, 3), recogniser)
    assert recogniser.heard_s == [passage.end_s - passage.start_s for passage in found]


@on_virtual_time
async def test_speech_at_the_very_end_is_heard() -> None:
    (passage,) = await passages(np.concatenate([talk(), tone(2)]), ScriptedSpeechToText("to the end"))
    assert passage.end_s == pytest.approx(PAUSE_S + 2, abs=0.032)


@on_virtual_time
async def test_long_speech_is_heard_in_pieces_that_leave_nothing_out() -> None:
    found = await passages(tone(30), ScriptedSpeechToText("on and on"), PieceSettings(max_s=10.0))
    edges = [(passage.start_s, passage.end_s) for passage in found]
    assert edges[0][0] == 0.0
    assert all(end == start for (_, end), (start, _) in pairwise(edges))
    assert edges[-1][1] == pytest.approx(30, abs=0.032)


@on_virtual_time
async def test_blocks_may_come_as_they_are_received() -> None:
    async def received(sound: Samples) -> AsyncIterator[Samples]:
        for block in blocks(sound):
            await asyncio.sleep(0.1)
            yield block

    sound, recogniser = talk(1, 2.5), ScriptedSpeechToText("hello")
    found = transcribe_recording(received(sound), ScriptedVoiceActivity(), recogniser, prompt="Names: Ann")
    assert [passage async for passage in found] == await passages(sound, recogniser)
    assert recogniser.prompts == ["Names: Ann"] * 2 + [""] * 2


@pytest.mark.parametrize("sound", [talk(), np.zeros(0, np.float32), np.zeros(100, np.float32)])
@on_virtual_time
async def test_a_recording_without_speech_has_no_passages(sound: Samples) -> None:
    assert await passages(sound, ScriptedSpeechToText("not to be heard")) == []


@on_virtual_time
async def test_at_most_six_pieces_are_in_the_recognisers_hands() -> None:
    recogniser, voice_activity = ScriptedSpeechToText("hello", delay_s=60.0), ScriptedVoiceActivity()
    read_s: list[float] = []
    found = transcribe_recording(blocks(talk(*[1] * 20)), voice_activity, recogniser, progress=read_s.append)
    assert (await anext(found)).transcript.text == "hello"
    assert len(recogniser.heard_s) == 6
    assert read_s[-1] < 6 * (1 + PAUSE_S) + PAUSE_S
    assert sum([1 async for _ in found]) == 19


@on_virtual_time
async def test_progress_grows_to_the_end_of_the_recording() -> None:
    read_s: list[float] = []
    sound = talk(1, 1)
    recogniser = ScriptedSpeechToText("hello")
    found = transcribe_recording(blocks(sound), ScriptedVoiceActivity(), recogniser, progress=read_s.append)
    assert [passage.transcript.text async for passage in found] == ["hello", "hello"]
    assert read_s == sorted(read_s)
    assert read_s[-1] == len(sound) / SAMPLE_RATE_HZ


@on_virtual_time
async def test_who_stops_listening_stops_the_work() -> None:
    recogniser, voice_activity = (
        ScriptedSpeechToText([Heard("first", 1.0), Heard("later", 9.0)]),
        ScriptedVoiceActivity(),
    )
    found = transcribe_recording(blocks(talk(*[1] * 20)), voice_activity, recogniser)
    async with aclosing(cast(AsyncGenerator[Passage], found)):
        assert (await anext(found)).transcript.text == "first"
    assert (recogniser.cancelled, voice_activity.open_slots) == (5, 0)


@on_virtual_time
async def test_a_model_that_dies_ends_it() -> None:
    voice_activity = ScriptedVoiceActivity()
    recogniser = ScriptedSpeechToText("hello", faults=[Fault(0.0, inf, ModelCrashedError("it died"), delay_s=1.0)])
    with pytest.raises(ModelCrashedError, match="it died"):
        async for _ in transcribe_recording(blocks(talk(*[1] * 6)), voice_activity, recogniser):
            pass
    assert voice_activity.open_slots == 0


@on_virtual_time
async def test_a_file_that_breaks_off_ends_the_work_on_what_was_read() -> None:
    def broken() -> Iterator[Samples]:
        yield talk(1, 1)
        raise AudioFileError("the file ends in the middle")

    recogniser, voice_activity = ScriptedSpeechToText("hello", delay_s=60.0), ScriptedVoiceActivity()
    with pytest.raises(AudioFileError):
        async for _ in transcribe_recording(broken(), voice_activity, recogniser):
            pass
    assert (recogniser.cancelled, voice_activity.open_slots) == (2, 0)

import asyncio
from typing import Any

import numpy as np
import pytest

from tests.contracts.checks import (
    ALLOWED,
    FAR_S,
    cancel_under_way,
    check_ends_when_closed,
    check_frozen_and_named,
    likeness,
)
from tests.contracts.conftest import Sounds
from tests.contracts.implementations import SPEECH_TO_TEXT, Case, ModelFiles
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.ports import SpeechToText, Ticket, Urgency
from voiceloop.core.transcript import Transcript

pytestmark = pytest.mark.asyncio(loop_scope="module")
over_all = pytest.mark.parametrize("port", SPEECH_TO_TEXT, indirect=True, scope="module")
each_anew = pytest.mark.parametrize("case", SPEECH_TO_TEXT)


@over_all
async def test_info_is_frozen_and_sane(port: SpeechToText) -> None:
    check_frozen_and_named(port.info)
    assert all(port.info.languages)
    assert port.info.max_seconds > 0


@over_all
async def test_speech_gives_a_text_with_a_confidence(port: SpeechToText, sounds: Sounds) -> None:
    transcript = await port.transcribe(sounds.short, Ticket())
    assert isinstance(transcript, Transcript)
    assert transcript.text.strip() == transcript.text != ""
    assert 0.0 <= transcript.confidence <= 1.0


@over_all
async def test_words_lie_in_order_within_the_sound(port: SpeechToText, sounds: Sounds) -> None:
    transcript = await port.transcribe(sounds.long, Ticket())
    starts_s = [word.start_s for word in transcript.words]
    assert starts_s == sorted(starts_s)
    longest_s = len(sounds.long) / SAMPLE_RATE_HZ + 0.1
    assert all(0.0 <= word.start_s <= word.end_s <= longest_s for word in transcript.words)
    assert all(0.0 <= word.confidence <= 1.0 for word in transcript.words)
    if port.info.has_word_times:
        assert " ".join(word.text for word in transcript.words).split() == transcript.text.split()


@over_all
@pytest.mark.parametrize("seconds", [0.0, 0.001, 0.05, 1.0])
async def test_digital_silence_of_any_length_gives_an_empty_text(port: SpeechToText, seconds: float) -> None:
    silence: Samples = np.zeros(int(seconds * SAMPLE_RATE_HZ), np.float32)
    assert (await port.transcribe(silence, Ticket())).text == ""


@over_all
async def test_a_quiet_room_gives_an_empty_text(port: SpeechToText, sounds: Sounds) -> None:
    assert (await port.transcribe(sounds.room, Ticket())).text == ""


@over_all
async def test_the_samples_are_only_read(port: SpeechToText, sounds: Sounds) -> None:
    before = sounds.short.copy()
    sounds.short.setflags(write=False)
    await port.transcribe(sounds.short, Ticket(), prompt="Nagg, Nell")
    assert np.array_equal(sounds.short, before)


@over_all
async def test_calls_at_once_do_not_mix(port: SpeechToText, sounds: Sounds) -> None:
    short = (await port.transcribe(sounds.short, Ticket())).text
    long = (await port.transcribe(sounds.long, Ticket())).text
    pieces = [sounds.long, sounds.room, sounds.short, sounds.long, sounds.short]
    texts = [heard.text for heard in await asyncio.gather(*(port.transcribe(piece, Ticket()) for piece in pieces))]
    assert texts[1] == ""
    assert all(likeness(text, short) > likeness(text, long) for text in (texts[2], texts[4]))
    assert all(likeness(text, long) > likeness(text, short) for text in (texts[0], texts[3]))


@over_all
@pytest.mark.parametrize("turns", [0, 1, 3, 50])
async def test_a_cancelled_call_ends_and_the_next_one_works(port: SpeechToText, sounds: Sounds, turns: int) -> None:
    expected = (await port.transcribe(sounds.short, Ticket())).text
    await cancel_under_way(port.transcribe(sounds.long, Ticket()), turns)
    assert likeness((await port.transcribe(sounds.short, Ticket())).text, expected) > 0.8


@over_all
async def test_calls_may_be_promoted_and_demoted_while_they_wait(port: SpeechToText, sounds: Sounds) -> None:
    tickets = [Ticket(Urgency.PARTIAL) for _ in range(4)]
    async with asyncio.timeout(FAR_S), asyncio.TaskGroup() as group:
        calls = [group.create_task(port.transcribe(sounds.short, ticket)) for ticket in tickets]
        await asyncio.sleep(0)
        tickets[3].urgency = Urgency.DECISION
        tickets[0].urgency = Urgency.SPECULATION
    assert all(call.result().text for call in calls)


@each_anew
async def test_closing_ends_what_is_under_way(case: Case[Any], model_files: ModelFiles, sounds: Sounds) -> None:
    port = await case.make(model_files)
    await check_ends_when_closed(port.transcribe(sounds.long, Ticket()), port.aclose())


@each_anew
async def test_a_closed_port_says_so(case: Case[Any], model_files: ModelFiles, sounds: Sounds) -> None:
    port = await case.make(model_files)
    await port.aclose()
    await port.aclose()
    with pytest.raises(ALLOWED):
        await port.transcribe(sounds.short, Ticket())

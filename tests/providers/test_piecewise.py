import asyncio
import threading
from collections.abc import Callable
from contextlib import aclosing

import numpy as np
import pytest

from voiceloop.core.audio import Samples
from voiceloop.core.errors import InputError, ModelCrashedError, ModelError, SettingError
from voiceloop.core.ports import TextToSpeech, TextToSpeechInfo, Ticket, Urgency
from voiceloop.providers.piecewise import PiecewiseTextToSpeech

INFO = TextToSpeechInfo("tone", 16_000, ("anna", "ben"))
TONE = np.full(1_600, 0.5, np.float32)


class Maker:
    """Says the same tone for everything, and keeps what it was asked; held, until `gate` is set."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, float]] = []
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, text: str, voice: str, speed: float) -> Samples:
        self.asked.append((text, voice, speed))
        assert self.gate.wait(10.0)
        return TONE


def voice_of(make: Callable[[str, str, float], Samples]) -> PiecewiseTextToSpeech:
    return PiecewiseTextToSpeech(INFO, "anna", make)


async def spoken(port: TextToSpeech, text: str, urgency: Urgency = Urgency.REPLY) -> int:
    return sum([len(piece) async for piece in port.synthesize(text, Ticket(urgency))])


async def until_one_is_asked(maker: Maker) -> None:
    while not maker.asked:
        await asyncio.sleep(0)


async def test_every_sentence_is_made_with_the_voice_and_speed_asked_for() -> None:
    port = voice_of(maker := Maker())
    async for _ in port.synthesize("This is one sentence. Here is another one.", Ticket(), voice="ben", speed=2.0):
        pass
    await port.aclose()
    assert maker.asked == [("This is one sentence.", "ben", 2.0), ("Here is another one.", "ben", 2.0)]


async def test_silence_before_a_sentence_is_taken_away_and_its_pause_added() -> None:
    late = np.concatenate([np.zeros(8_000, np.float32), TONE])
    port = voice_of(lambda text, voice, speed: late)
    assert await spoken(port, "Well, yes.") == 80 + len(TONE) + 4_800  # 5 ms, the tone, 300 ms for a full stop
    await port.aclose()


async def test_sound_beyond_full_scale_is_clipped() -> None:
    port = voice_of(lambda text, voice, speed: 3.0 * TONE)
    pieces = [piece async for piece in port.synthesize("Loud", Ticket())]
    await port.aclose()
    assert max(float(piece.max()) for piece in pieces) == 1.0


@pytest.mark.parametrize("text", ["", " \n", "...", "— !"])
async def test_what_has_no_letters_is_not_asked_for(text: str) -> None:
    port = voice_of(maker := Maker())
    assert await spoken(port, text) == 0
    await port.aclose()
    assert maker.asked == []


async def test_the_next_sentence_is_made_when_the_last_was_taken() -> None:
    port = voice_of(maker := Maker())
    async with aclosing(port.synthesize("This is one sentence. Here is another one.", Ticket())) as pieces:
        await anext(pieces)
        assert len(maker.asked) == 1
    await port.aclose()
    assert len(maker.asked) == 1


async def test_the_most_urgent_sentence_is_next() -> None:
    port = voice_of(maker := Maker())
    maker.gate.clear()
    first = asyncio.create_task(spoken(port, "first"))
    await until_one_is_asked(maker)
    urgencies = (Urgency.SPECULATION, Urgency.REPLY, Urgency.DECISION)
    others = [asyncio.create_task(spoken(port, urgency.name, urgency)) for urgency in urgencies]
    await asyncio.sleep(0)
    maker.gate.set()
    await asyncio.gather(first, *others)
    await port.aclose()
    assert [text for text, _, _ in maker.asked] == ["first", "DECISION", "REPLY", "SPECULATION"]


async def test_a_sentence_that_is_cancelled_while_it_waits_is_never_made() -> None:
    port = voice_of(maker := Maker())
    maker.gate.clear()
    tasks = [asyncio.create_task(spoken(port, text)) for text in ("first", "second", "third")]
    await until_one_is_asked(maker)
    tasks[0].cancel()
    tasks[1].cancel()
    await asyncio.sleep(0)
    maker.gate.set()
    assert await tasks[2] > 0
    await port.aclose()
    assert [text for text, _, _ in maker.asked] == ["first", "third"]


async def test_a_failure_is_told_and_the_next_text_is_spoken() -> None:
    def make(text: str, voice: str, speed: float) -> Samples:
        if text == "bad":
            raise ValueError("no such phoneme")
        return TONE

    port = voice_of(make)
    with pytest.raises(ModelCrashedError, match="tone failed: no such phoneme"):
        await spoken(port, "bad")
    assert await spoken(port, "good") > 0
    await port.aclose()


async def test_closing_refuses_what_waits_and_what_comes() -> None:
    port = voice_of(maker := Maker())
    maker.gate.clear()
    tasks = [asyncio.create_task(spoken(port, text)) for text in ("first", "second")]
    await until_one_is_asked(maker)
    closing = asyncio.create_task(port.aclose())
    with pytest.raises(ModelError) as waiting:
        await tasks[1]
    maker.gate.set()
    await asyncio.gather(closing, tasks[0])
    await port.aclose()
    with pytest.raises(ModelError) as coming:
        await spoken(port, "third")
    assert [waiting.value.code, coming.value.code] == ["model_closed", "model_closed"]


@pytest.mark.parametrize("speed", [0.2, 4.1, -1.0, float("nan")])
async def test_a_speed_out_of_range_is_refused(speed: float) -> None:
    port = voice_of(Maker())
    with pytest.raises(InputError, match=r"outside 0\.25 to 4") as caught:
        await anext(port.synthesize("Hello", Ticket(), speed=speed))
    await port.aclose()
    assert caught.value.code == "bad_speed"


async def test_an_unknown_voice_is_refused_and_the_known_ones_are_named() -> None:
    port = voice_of(Maker())
    with pytest.raises(InputError, match=r"'carl'.*Known: anna, ben") as caught:
        await anext(port.synthesize("Hello", Ticket(), voice="carl"))
    await port.aclose()
    assert caught.value.code == "unknown_voice"


def test_an_unknown_default_voice_is_a_wrong_setting() -> None:
    with pytest.raises(SettingError, match="Known: anna, ben"):
        PiecewiseTextToSpeech(INFO, "carl", Maker())

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace

import numpy as np
import pytest

from tests.providers.routing.chains import STATIC, hums, named
from tests.providers.routing.chains import voice as chain
from voiceloop.core.audio import Samples
from voiceloop.core.errors import InputError, ProviderError
from voiceloop.core.ports import TextToSpeech, TextToSpeechInfo, Ticket
from voiceloop.fakes import ScriptedTextToSpeech, Spoken
from voiceloop.fakes.script import Fault
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.providers.cache.cache import Cache, KindCounts
from voiceloop.providers.cache.keys import Kind
from voiceloop.providers.cache.settings import CacheSettings
from voiceloop.providers.cache.speech import CachedTextToSpeech
from voiceloop.providers.cache.warm import WarmList, spoken_texts

TEXT = "Good morning to everyone."
SHARED = CacheSettings(shares_speech=True)


def slow_voice(faults: tuple[Fault, ...] = ()) -> ScriptedTextToSpeech:
    return ScriptedTextToSpeech(first_piece_s=1.0, piece_s=0.1, faults=faults)


async def said(voice: TextToSpeech, text: str = TEXT, name: str = "", speed: float = 1.0) -> Samples:
    return np.concatenate([piece async for piece in voice.synthesize(text, Ticket(), name, speed)])


def loop_s() -> float:
    return asyncio.get_running_loop().time()


@on_virtual_time
async def test_speech_streams_through_and_is_there_at_once_the_next_time() -> None:
    voice = CachedTextToSpeech(inner := slow_voice(), Cache(SHARED))
    async with aclosing(voice.synthesize(TEXT, Ticket())) as pieces:
        first = await anext(pieces)
        assert loop_s() == pytest.approx(1.0)
        made = np.concatenate([first, *[piece async for piece in pieces]])
    before_s = loop_s()
    again = await said(voice)
    assert loop_s() == before_s
    assert again == pytest.approx(made, abs=1.0 / 32_768)
    assert inner.texts == [TEXT]


@on_virtual_time
async def test_a_hit_comes_in_pieces_of_a_fifth_of_a_second() -> None:
    voice = CachedTextToSpeech(slow_voice(), Cache(SHARED))
    await said(voice)
    lengths = [len(piece) async for piece in voice.synthesize(TEXT, Ticket())]
    assert set(lengths[:-1]) == {4_800}
    assert sum(lengths) == 25 * 60 * 24


@on_virtual_time
async def test_another_voice_speed_or_text_is_made_anew() -> None:
    voice = CachedTextToSpeech(inner := slow_voice(), Cache(SHARED))
    for name, speed, text in [("", 1.0, TEXT), ("hum", 1.0, TEXT), ("", 2.0, TEXT), ("", 1.0, "Hello."), ("", 1, TEXT)]:
        await said(voice, text, name, speed)
    assert len(inner.texts) == 4


@on_virtual_time
async def test_a_voice_of_another_rate_is_another_voice() -> None:
    cache = Cache(SHARED)
    for rate_hz in (16_000, 24_000):
        sound = await said(CachedTextToSpeech(ScriptedTextToSpeech(rate_hz=rate_hz), cache))
        assert len(sound) == 25 * 60 * rate_hz // 1_000
    assert cache.counts().kinds[Kind.SPEECH] == KindCounts(misses=2)


@on_virtual_time
async def test_speech_that_is_broken_off_is_not_kept_and_the_voice_is_stopped() -> None:
    voice = CachedTextToSpeech(inner := slow_voice(), Cache(SHARED))
    async with aclosing(voice.synthesize(TEXT, Ticket())) as pieces:
        await anext(pieces)
    assert inner.cancelled == [TEXT]
    await said(voice)
    assert inner.texts == [TEXT, TEXT]


@on_virtual_time
async def test_the_next_piece_is_made_when_the_last_was_taken() -> None:
    cache = Cache(SHARED)
    voice = CachedTextToSpeech(inner := slow_voice(), cache)
    async with aclosing(voice.synthesize(TEXT, Ticket())) as pieces:
        await anext(pieces)
        await asyncio.sleep(60.0)
        assert (inner.finished, cache.counts().entries) == ([], 0)
        assert len([piece async for piece in pieces]) == 7
    assert (inner.finished, cache.counts().entries) == ([TEXT], 1)


@on_virtual_time
async def test_who_asks_while_it_is_being_said_hears_it_from_the_beginning() -> None:
    voice = CachedTextToSpeech(inner := slow_voice(), Cache(SHARED))
    first = asyncio.create_task(said(voice))
    await asyncio.sleep(1.25)
    later = await said(voice)
    assert np.array_equal(later, await first)
    assert inner.texts == [TEXT]


@on_virtual_time
async def test_the_one_who_asked_first_may_leave_and_the_others_hear_it_whole() -> None:
    voice = CachedTextToSpeech(inner := slow_voice(), Cache(SHARED))
    first, *others = [asyncio.create_task(said(voice)) for _ in range(4)]
    await asyncio.sleep(1.25)
    first.cancel()
    assert {len(sound) for sound in await asyncio.gather(*others)} == {25 * 60 * 24}
    assert (inner.texts, inner.cancelled) == ([TEXT], [])


@on_virtual_time
async def test_an_error_is_told_and_not_kept() -> None:
    faults = (Fault(0.0, 0.5, ProviderError("It broke")),)
    voice = CachedTextToSpeech(slow_voice(faults), Cache(SHARED))
    with pytest.raises(ProviderError, match="It broke"):
        await said(voice)
    await asyncio.sleep(1.0)
    assert len(await said(voice))


@on_virtual_time
async def test_an_unknown_voice_is_refused_every_time() -> None:
    cache = Cache(SHARED)
    voice = CachedTextToSpeech(slow_voice(), cache)
    for _ in range(2):
        with pytest.raises(InputError):
            await said(voice, name="nobody")
    assert cache.counts().entries == 0


class Mute:
    """A voice that failed without saying so: a second of silence for every text."""

    def __init__(self) -> None:
        self.info = TextToSpeechInfo("mute", 24_000, ("hum",))
        self.calls = 0

    async def synthesize(
        self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0
    ) -> AsyncGenerator[Samples]:
        self.calls += 1
        yield np.zeros(24_000, np.float32)

    async def aclose(self) -> None:
        pass


@on_virtual_time
async def test_silence_is_not_kept() -> None:
    voice = CachedTextToSpeech(inner := Mute(), Cache(SHARED))
    await said(voice)
    await said(voice)
    assert inner.calls == 2


@on_virtual_time
async def test_a_text_that_is_too_long_passes_by() -> None:
    cache = Cache(CacheSettings(shares_speech=True, speech_letters=10))
    await said(CachedTextToSpeech(slow_voice(), cache), TEXT)
    assert cache.counts().kinds[Kind.SPEECH] == KindCounts(passed_by=1)


@on_virtual_time
async def test_what_is_said_to_one_caller_is_kept_for_that_caller_alone() -> None:
    voice = CachedTextToSpeech(inner := slow_voice(), Cache())
    for caller in ("anna", "ben", "anna", "ben"):
        await said(voice.for_caller(caller), "Your code is 4711.")
    assert len(inner.texts) == 2


@on_virtual_time
async def test_what_is_said_to_nobody_in_particular_is_not_kept() -> None:
    cache = Cache()
    voice = CachedTextToSpeech(slow_voice(), cache)
    await said(voice)
    await said(voice.for_caller(""))
    assert cache.counts().kinds[Kind.SPEECH] == KindCounts(passed_by=2)


@on_virtual_time
async def test_a_phrase_of_the_list_is_everybodys() -> None:
    voice = CachedTextToSpeech(inner := slow_voice(), Cache(), phrases=[TEXT])
    for caller in ("anna", "ben", ""):
        await said(voice.for_caller(caller))
    assert inner.texts == [TEXT]


@on_virtual_time
async def test_speech_is_shared_where_the_settings_say_so() -> None:
    voice = CachedTextToSpeech(inner := slow_voice(), Cache(SHARED))
    for caller in ("anna", "ben", ""):
        await said(voice.for_caller(caller))
    assert inner.texts == [TEXT]


@on_virtual_time
async def test_common_phrases_are_made_in_the_background_and_never_forgotten() -> None:
    texts = spoken_texts(CacheSettings().warm_phrases)
    voice = CachedTextToSpeech(inner := slow_voice(), Cache(), texts)
    warm = WarmList(voice, texts)
    warm.start()
    assert loop_s() == 0.0
    await warm.made()
    await asyncio.sleep(3_000.0 - loop_s())
    await asyncio.sleep(600.0)
    for text in texts:
        await said(voice.for_caller("anna"), text)
    assert loop_s() == 3_600.0
    assert inner.texts == list(texts)
    await warm.aclose()


def test_phrases_are_made_as_replies_are_cut() -> None:
    assert spoken_texts(["Sorry, I am having trouble answering. Please try again."]) == (
        "Sorry,",
        "I am having trouble answering.",
        "Please try again.",
    )


@on_virtual_time
async def test_a_phrase_that_cannot_be_made_leaves_the_others(caplog: pytest.LogCaptureFixture) -> None:
    inner = slow_voice((Fault(0.0, 0.1, ProviderError("It broke"), delay_s=0.5),))
    voice = CachedTextToSpeech(inner, Cache(), ["One.", "Two."])
    warm = WarmList(voice, ["One.", "Two."])
    warm.start()
    await warm.made()
    assert inner.finished == ["Two."]
    assert [record.getMessage() for record in caplog.records] == ["the phrase 'One.' could not be made ahead: It broke"]


@on_virtual_time
async def test_closing_stops_the_making_of_phrases() -> None:
    voice = CachedTextToSpeech(inner := slow_voice(), Cache(), ["One.", "Two."])
    warm = WarmList(voice, ["One.", "Two."])
    warm.start()
    await asyncio.sleep(0.5)
    await warm.aclose()
    await warm.aclose()
    assert (inner.texts, inner.cancelled) == (["One."], ["One."])


@on_virtual_time
async def test_a_voice_that_stood_in_for_another_is_not_kept() -> None:
    first, second = ScriptedTextToSpeech(script=[Spoken(is_silent=True), Spoken()]), hums()
    cached = CachedTextToSpeech(chain(first, second), Cache(SHARED))
    for _ in range(3):
        await said(cached)
    assert (len(first.texts), len(second.texts)) == (2, 1)


@on_virtual_time
async def test_what_two_voices_spoke_is_not_kept_and_equals_of_a_measured_order_are() -> None:
    measured = replace(STATIC, order="measured")
    broken_off = CachedTextToSpeech(
        chain(ScriptedTextToSpeech(script=[Spoken(breaks_after_ms=500.0)]), other := hums(), settings=measured),
        Cache(SHARED),
    )
    for _ in range(2):
        await said(broken_off)
    assert len(other.texts) == 2

    failed = CachedTextToSpeech(
        chain(ScriptedTextToSpeech(script=[Spoken(is_silent=True)]), other := hums(), settings=measured), Cache(SHARED)
    )
    for _ in range(2):
        await said(failed)
    assert len(other.texts) == 1


@pytest.mark.parametrize("order", ["static", "measured"])
@on_virtual_time
async def test_who_has_the_voice_that_is_asked_for_stands_in_for_nobody_and_who_has_it_not_does(order: str) -> None:
    settings = replace(STATIC, order=order)
    without, having = named("anna"), named("berta")
    cached = CachedTextToSpeech(chain(without, having, settings=settings), Cache(SHARED))
    for _ in range(2):
        await said(cached, name="berta")
    assert (len(without.texts), len(having.texts)) == (0, 1)

    broken = named("berta", Spoken(is_silent=True))
    cached = CachedTextToSpeech(chain(broken, without, settings=settings), Cache(SHARED))
    for _ in range(2):
        await said(cached, name="berta")
    assert len(without.texts) == 2

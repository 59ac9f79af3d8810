import asyncio
from collections.abc import AsyncGenerator

import numpy as np
import pytest

from tests.providers.routing.chains import BROKEN, STATIC, Routes, hums, named, sound, voice
from voiceloop.core.audio import Samples
from voiceloop.core.errors import InputError, ProviderError, SettingError
from voiceloop.core.ports import Ticket
from voiceloop.fakes import ScriptedTextToSpeech, Spoken
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.providers.routing import Outcome, Provider, RoutedTextToSpeech
from voiceloop.stages.routing import Wanted

TEXT = "It was the best of times, it was the worst of times."


def breaks(after_ms: float, error: Exception | None = None) -> ScriptedTextToSpeech:
    assert error is None or isinstance(error, ProviderError)
    return ScriptedTextToSpeech(script=[Spoken(breaks_after_ms=after_ms, error=error)])


def silent() -> ScriptedTextToSpeech:
    return ScriptedTextToSpeech(script=[Spoken(is_silent=True)])


@on_virtual_time
async def test_a_healthy_voice_speaks_alone_and_unchanged() -> None:
    first, second = hums(), hums()
    expected = await sound(hums(), TEXT)
    assert np.array_equal(await sound(voice(first, second), TEXT), expected)
    assert (first.finished, second.texts) == ([TEXT], [])


@on_virtual_time
async def test_a_voice_that_returns_silence_has_failed() -> None:
    routes = Routes()
    heard = await sound(voice(silent(), hums(), routes=routes), TEXT)
    assert np.abs(heard[:100]).max() > 0.01
    assert (routes.last.provider, routes.last.failovers) == ("b", 1)


@on_virtual_time
async def test_silence_without_end_has_failed_too() -> None:
    endless = ScriptedTextToSpeech(ms_per_letter=1e5, script=[Spoken(is_silent=True)])
    assert np.abs(await sound(voice(endless, hums()), TEXT)).max() > 0.01
    assert endless.cancelled == [TEXT]


@on_virtual_time
async def test_when_all_voices_are_silent_the_caller_is_told() -> None:
    with pytest.raises(ProviderError, match="without a result"):
        await sound(voice(silent(), silent()), TEXT)


@on_virtual_time
async def test_a_text_without_a_word_may_be_silent() -> None:
    routes = Routes()
    assert len(await sound(voice(hums(), routes=routes), "")) == 0
    assert routes.last.outcome is Outcome.ANSWERED


@on_virtual_time
async def test_silence_before_the_first_sound_is_kept_and_is_no_result() -> None:
    class Hesitant(ScriptedTextToSpeech):
        async def synthesize(
            self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0
        ) -> AsyncGenerator[Samples]:
            yield np.zeros(240, np.float32)
            await asyncio.sleep(0.3)
            async for samples in super().synthesize(text, ticket, voice, speed):
                yield samples

    routes = Routes()
    heard = await sound(voice(Hesitant(), routes=routes), TEXT)
    assert len(heard) == 240 + len(await sound(hums(), TEXT))
    assert routes.last.first_result_ms == pytest.approx(300.0)


@pytest.mark.parametrize("error", [BROKEN, None])
@on_virtual_time
async def test_after_sound_was_heard_the_next_voice_speaks_the_rest(error: Exception | None) -> None:
    first, second, routes = breaks(1_200.0, error), hums(), Routes()
    await sound(voice(first, second, routes=routes), TEXT)
    assert second.texts == ["of times, it was the worst of times."]  # 18 letters of some 65 ms have been spoken
    assert (routes.last.provider, routes.last.failovers, routes.last.outcome) == ("b", 1, Outcome.ANSWERED)


@on_virtual_time
async def test_a_voice_that_stalls_in_the_middle_is_waited_for_no_longer_than_the_deadline() -> None:
    first = breaks(1_200.0)
    await sound(voice(first, hums()), TEXT)
    assert asyncio.get_running_loop().time() == pytest.approx(1.0 + 0.1)
    assert first.cancelled == [TEXT]


@on_virtual_time
async def test_the_rest_is_judged_by_the_voices_own_pace() -> None:
    slow = ScriptedTextToSpeech(
        ms_per_letter=130.0, script=[*[Spoken()] * 60, Spoken(breaks_after_ms=2_400.0, error=BROKEN)]
    )
    second = hums()
    port = voice(slow, second)
    for _ in range(61):
        await sound(port, TEXT)
    assert second.texts == ["of times, it was the worst of times."]


@on_virtual_time
async def test_who_breaks_off_at_the_very_end_has_said_all() -> None:
    first, second, routes = breaks(3_000.0, BROKEN), hums(), Routes()
    await sound(voice(first, second, routes=routes), "It was the best of times.")
    assert second.texts == []
    first = ScriptedTextToSpeech(ms_per_letter=80.0, script=[Spoken(breaks_after_ms=1_800.0, error=BROKEN)])
    await sound(voice(first, second, routes=routes), "It was the best of times.")
    assert second.texts == []
    assert routes.last.outcome is Outcome.ANSWERED


@on_virtual_time
async def test_when_nobody_is_left_to_speak_the_rest_the_caller_is_told() -> None:
    with pytest.raises(ProviderError, match="It is broken"):
        await sound(voice(breaks(1_200.0, BROKEN), breaks(200.0, BROKEN)), TEXT)


@on_virtual_time
async def test_a_late_voice_is_hedged_and_closed() -> None:
    first = ScriptedTextToSpeech(script=[Spoken(first_piece_s=60.0)])
    await sound(voice(first, hums()), TEXT)
    assert asyncio.get_running_loop().time() == pytest.approx(0.6)
    assert first.cancelled == [TEXT]


def test_voices_of_several_rates_are_no_chain() -> None:
    with pytest.raises(SettingError, match="one rate"):
        voice(hums(), hums(rate_hz=16_000))


@on_virtual_time
async def test_a_voice_that_is_asked_for_comes_from_who_has_it() -> None:
    routes = Routes()
    port = voice(hums(), ScriptedTextToSpeech(), routes=routes)
    assert port.info.voices == ("hum",)
    await sound(port, TEXT, voice="hum")
    assert routes.last.provider == "a"
    with pytest.raises(InputError, match="hum"):
        await sound(port, TEXT, voice="sing")


def test_a_language_leaves_out_who_does_not_speak_it() -> None:
    providers = [Provider(name, named(name)) for name in ("anna", "hans")]
    assert RoutedTextToSpeech(providers, STATIC).info.voices == ("anna", "hans")
    assert RoutedTextToSpeech(providers, STATIC, Wanted(language="de")).info.voices == ("hans",)

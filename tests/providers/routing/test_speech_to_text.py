import asyncio
from collections.abc import Sequence

import numpy as np
import pytest

from tests.providers.routing.chains import BROKEN, STATIC, Routes
from voiceloop.core.errors import OverloadedError, ProviderError
from voiceloop.core.ports import SpeechToTextInfo, Ticket, Urgency
from voiceloop.fakes import Heard, ScriptedSpeechToText
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.providers.routing import Outcome, Provider, RoutedSpeechToText

SOUND = (0.1 * np.sin(0.1 * np.arange(16_000))).astype(np.float32)


def ears(*ports: ScriptedSpeechToText, routes: Routes | None = None) -> RoutedSpeechToText:
    providers = [Provider(name, port) for name, port in zip("abc", ports, strict=False)]
    return RoutedSpeechToText(providers, STATIC, context=(routes or Routes()).context())


def hears(*lines: Heard | str) -> ScriptedSpeechToText:
    script: Sequence[Heard | str] = lines
    return ScriptedSpeechToText(script, delay_s=0.1)


@on_virtual_time
async def test_the_first_recogniser_hears_alone() -> None:
    second, routes = hears("no"), Routes()
    assert (await ears(hears("hello"), second, routes=routes).transcribe(SOUND, Ticket(), "Anna")).text == "hello"
    assert (second.heard_s, routes.last.outcome) == ([], Outcome.ANSWERED)


@on_virtual_time
async def test_a_failure_is_followed_by_the_next_and_the_prompt_goes_along() -> None:
    second = hears("hello")
    heard = await ears(hears(Heard("", error=BROKEN)), second).transcribe(SOUND, Ticket(), "Anna")
    assert (heard.text, second.prompts) == ("hello", ["Anna"])


@on_virtual_time
async def test_a_late_recogniser_is_hedged_and_cancelled() -> None:
    first = hears(Heard("never", delay_s=1e5))
    assert (await ears(first, hears("hello")).transcribe(SOUND, Ticket())).text == "hello"
    assert asyncio.get_running_loop().time() == pytest.approx(0.6)
    assert first.cancelled == 1


@on_virtual_time
async def test_a_partial_is_not_worth_a_hedge() -> None:
    second = hears("other")
    port = ears(hears(Heard("late", delay_s=1.0)), second)
    assert (await port.transcribe(SOUND, Ticket(Urgency.PARTIAL))).text == "late"
    assert second.heard_s == []


@on_virtual_time
async def test_a_partial_that_was_shed_is_made_nowhere_else() -> None:
    second, routes = hears("other"), Routes()
    shed = OverloadedError("It made room", code="shed")
    with pytest.raises(OverloadedError):
        await ears(hears(Heard("", error=shed)), second, routes=routes).transcribe(SOUND, Ticket(Urgency.PARTIAL))
    assert (second.heard_s, routes.last.outcome) == ([], Outcome.REFUSED)


@on_virtual_time
async def test_sound_without_words_is_a_result() -> None:
    second = hears("other")
    assert (await ears(hears(""), second).transcribe(np.zeros(16_000, np.float32), Ticket())).text == ""
    assert second.heard_s == []


@on_virtual_time
async def test_when_all_fail_the_last_failure_is_raised() -> None:
    with pytest.raises(ProviderError, match="It is broken"):
        await ears(hears(Heard("", error=BROKEN)), hears(Heard("", error=BROKEN))).transcribe(SOUND, Ticket())


def test_info_holds_for_all() -> None:
    infos = [SpeechToTextInfo("one", has_word_times=True, max_seconds=60.0), SpeechToTextInfo("two", max_seconds=30.0)]
    port = ears(*[ScriptedSpeechToText(info=info) for info in infos])
    assert port.info == SpeechToTextInfo("one", has_word_times=False, max_seconds=30.0)

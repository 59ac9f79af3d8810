import asyncio

import pytest

from voiceloop.core.errors import SettingError
from voiceloop.core.ports import Ports
from voiceloop.fakes import ScriptedLanguageModel, ScriptedSpeechToText, ScriptedTextToSpeech
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.server.admission import AdmissionRule, DelayWindow, Headroom, Load, queues_of
from voiceloop.server.door_settings import AdmissionSettings

LATE = Load(delay_p95_ms=200.0)
MIDDLING = Load(delay_p95_ms=100.0)
CALM = Load(delay_p95_ms=5.0)


@pytest.mark.parametrize(
    ("fed", "reasons"),
    [
        ([(0, CALM), (1, CALM)], ["", ""]),
        ([(0, LATE), (0.9, LATE), (1.0, LATE)], ["", "", "event_loop_delay"]),
        ([(0, LATE), (0.9, CALM), (1.0, LATE), (1.9, LATE)], ["", "", "", ""]),
        ([(0, LATE), (1, LATE), (2, MIDDLING), (9, MIDDLING)], ["", *["event_loop_delay"] * 3]),
        ([(0, LATE), (1, LATE), (2, CALM), (3.9, CALM), (4, CALM)], ["", *["event_loop_delay"] * 3, ""]),
        ([(0, LATE), (1, LATE), (2, CALM), (3, MIDDLING), (4, CALM)], ["", *["event_loop_delay"] * 4]),
        ([(0, Load(queues={"stt": 1, "llm": 25})), (1, Load(queues={"llm": 25}))], ["", "llm"]),
        ([(0, Load(queues={"llm": 24})), (9, Load(queues={"llm": 24}))], ["", ""]),
    ],
)
def test_the_door_shuts_and_opens(fed: list[tuple[float, Load]], reasons: list[str]) -> None:
    rule, told = AdmissionRule(AdmissionSettings()), []
    for now_s, load in fed:
        rule.feed(load, now_s)
        told.append(rule.reason)
    assert told == reasons


def test_a_standstill_counts_for_all_the_ticks_that_it_swallowed() -> None:
    window = DelayWindow(tick_s=0.05, window_s=5.0)
    for _ in range(100):
        window.add(0.0)
    window.add(1.0)
    assert window.percentile_ms(0.5) == 0.0
    assert 700.0 <= window.percentile_ms(0.95) <= 850.0


def test_an_empty_window_says_nothing_is_late() -> None:
    assert DelayWindow().percentile_ms(0.95) == 0.0


@on_virtual_time
async def test_a_full_queue_refuses_new_sessions_until_it_is_short_again() -> None:
    queues = {"language_model": 30}
    headroom = Headroom(queues=lambda: queues)
    headroom.start()
    before = headroom.refusal()
    await asyncio.sleep(2.0)
    refused = headroom.refusal()
    queues["language_model"] = 0
    await asyncio.sleep(3.0)
    headroom.stop()
    assert (before, headroom.refusal()) == (None, None)
    assert refused is not None
    assert (refused.status, refused.code, refused.retry_after_s) == (503, "overloaded", 2.0)


@on_virtual_time
async def test_the_length_of_a_models_queue_is_asked_of_the_model() -> None:
    class Recogniser(ScriptedSpeechToText):
        waiting = 3

    mind = ScriptedLanguageModel("Yes.")
    mind.waiting = 2
    ports = Ports(Recogniser("hi"), mind, ScriptedTextToSpeech())
    assert queues_of(ports)() == {"speech_to_text": 3, "language_model": 2}


@on_virtual_time
async def test_it_measures_no_longer_when_it_is_stopped() -> None:
    headroom = Headroom(queues=lambda: {"language_model": 30})
    headroom.start()
    headroom.stop()
    headroom.stop()
    await asyncio.sleep(5.0)
    assert headroom.reason == ""


@pytest.mark.parametrize("wrong", [{"max_delay_ms": 0}, {"max_queue": 0}, {"reopen_at": 2}, {"reopen_after_s": -1}])
def test_settings_have_ranges(wrong: dict[str, float]) -> None:
    with pytest.raises(SettingError, match=r"door\.admission"):
        AdmissionSettings(**wrong)  # type: ignore[arg-type]

from dataclasses import replace

import pytest

from voiceloop.stages.delivery_words import Form
from voiceloop.stages.voice_or_text import (
    RULES,
    Decider,
    Decision,
    DeliverySettings,
    Exchange,
    Facts,
    Reason,
    decide,
    is_quiet,
    minute_of_day,
)

PLAIN = Facts("what is on today", "Lunch with Ada, and then nothing until four.", "whatsapp", "voice", 12 * 60)
NIGHT = (22 * 60, 7 * 60)


@pytest.mark.parametrize(
    ("changed", "form", "reason"),
    [
        ({}, "voice", Reason.AS_IT_CAME),
        ({"incoming": "text"}, "text", Reason.AS_IT_CAME),
        ({"heard": "write it down for me please"}, "text", Reason.ASKED_FOR),
        ({"heard": "read it to me", "answer": "```\nls\n```"}, "voice", Reason.ASKED_FOR),
        ({"heard": "say it out loud please", "local_minute": 0, "quiet_minutes": NIGHT}, "voice", Reason.ASKED_FOR),
        ({"heard": "I'll pin it up in the hall"}, "text", Reason.ASKED_FOR),
        ({"heard": "text me the address", "channel": "phone"}, "text", Reason.ASKED_FOR),
        ({"heard": "I'm in a meeting, what is next"}, "text", Reason.CANNOT_LISTEN),
        ({"heard": "I'm in a meeting, what is next", "channel": "watch"}, "text", Reason.CANNOT_LISTEN),
        ({"heard": "I forgot my glasses, what is next", "incoming": "text"}, "voice", Reason.CANNOT_LOOK),
        ({"heard": "I'm driving, what is next", "answer": "See https://a.example/b"}, "voice", Reason.CANNOT_LOOK),
        ({"heard": "my hands are full of dough", "answer": "- flour\n- eggs"}, "voice", Reason.CANNOT_LOOK),
        ({"heard": "my hands are full of dough", "local_minute": 0, "quiet_minutes": NIGHT}, "voice", None),
        ({"answer": "Run `make check` first."}, "text", Reason.CODE_OR_LINK),
        ({"answer": "| a | b |\n|---|---|\n| 1 | 2 |"}, "text", Reason.CODE_OR_LINK),
        ({"answer": "- flour\n- eggs\n- milk"}, "text", Reason.LIST),
        ({"answer": "Take 200 g flour, 2 dl milk, 50 g butter and 5 ml vanilla."}, "text", Reason.LIST),
        ({"answer": "It is KX-4471-B."}, "text", Reason.TO_COPY),
        ({"answer": "Call 0161 496 0834."}, "text", Reason.TO_COPY),
        ({"answer": "Write to ada@firm.example, she knows."}, "text", Reason.TO_COPY),
        ({"heard": "what is the door code", "answer": "It is 4417."}, "text", Reason.TO_COPY),
        ({"answer": "About 45000 people live there, and in 1973 it was half."}, "voice", Reason.AS_IT_CAME),
        ({"heard": "my order is four four seven one nine", "answer": "Order 44719 is on its way."}, "voice", None),
        ({"channel": "phone", "answer": "It is KX-4471-B."}, "voice", Reason.CHANNEL),
        ({"channel": "phone", "heard": "hang on, I'm noting it by hand, go on"}, "voice", Reason.CHANNEL),
        ({"channel": "phone", "local_minute": 0, "quiet_minutes": NIGHT}, "voice", Reason.CHANNEL),
        ({"channel": "car", "incoming": "text"}, "voice", Reason.CHANNEL),
        ({"channel": "car", "heard": "text my wife that I'm running late"}, "voice", Reason.CHANNEL),
        ({"channel": "car", "heard": "I've parked now"}, "text", Reason.CAN_LOOK_AGAIN),
        ({"channel": "kiosk"}, "voice", Reason.CHANNEL),
        ({"channel": "kiosk", "incoming": "text"}, "text", Reason.AS_IT_CAME),
        ({"channel": "sms"}, "text", Reason.CHANNEL),
        ({"channel": "smart_speaker", "answer": "- flour\n- eggs\n- milk"}, "voice", Reason.CHANNEL),
        ({"channel": "smart_speaker", "local_minute": 0, "quiet_minutes": NIGHT}, "text", Reason.QUIET_HOURS),
        ({"channel": "watch", "local_minute": 0, "quiet_minutes": NIGHT}, "text", Reason.QUIET_HOURS),
        ({"heard": "the meeting is over", "earlier": (Exchange("text", "text"),)}, "voice", Reason.CAN_LISTEN_AGAIN),
        ({"heard": "I've parked", "earlier": (Exchange("voice", "voice"),)}, "text", Reason.CAN_LOOK_AGAIN),
        ({"earlier": (Exchange("voice", "text"), Exchange("text"))}, "text", Reason.PREFERRED),
        ({"earlier": (Exchange("voice", "text"), Exchange("voice"))}, "text", Reason.PREFERRED),
        ({"earlier": (Exchange("voice", "text"), Exchange("voice", "voice"))}, "voice", Reason.PREFERRED),
        ({"earlier": (Exchange("text"), Exchange("text"))}, "voice", Reason.AS_IT_CAME),
        ({"channel": "email"}, "voice", Reason.AS_IT_CAME),
        ({"answer": "word " * 151}, "text", Reason.LENGTH),
    ],
)
def test_each_rule_decides_where_it_applies(changed: dict[str, object], form: Form, reason: Reason | None) -> None:
    decision = decide(replace(PLAIN, **changed))  # type: ignore[arg-type]
    assert decision.form == form
    assert reason in (None, decision.reason)


def test_every_rule_has_a_reason_and_the_last_one_always_applies() -> None:
    assert {reason for reason, _ in RULES} == set(Reason)
    assert RULES[-1][0] is Reason.AS_IT_CAME


@pytest.mark.parametrize(
    ("clock", "quiet", "is_so"),
    [
        ("23:00", "22:00-07:00", True),
        ("06:59", "22:00-07:00", True),
        ("07:00", "22:00-07:00", False),
        ("22:00", "22:00-07:00", True),
        ("12:00", "22:00-07:00", False),
        ("13:30", "13:00-15:00", True),
        ("15:00", "13:00-15:00", False),
        ("12:00", "08:00-08:00", False),
    ],
)
def test_quiet_hours_go_over_midnight(clock: str, quiet: str, is_so: bool) -> None:
    begin, end = map(minute_of_day, quiet.split("-"))
    assert is_quiet(minute_of_day(clock), (begin, end)) is is_so
    assert not is_quiet(None, (begin, end))


@pytest.mark.parametrize("clock", ["", "12", "24:00", "7:5", "12:60", "a:00", "-1:00", "٣:٠0"])
def test_what_is_no_time_of_day_is_refused(clock: str) -> None:
    with pytest.raises(ValueError, match="no time of day"):
        minute_of_day(clock)


def test_a_decision_is_kept_by_its_facts_and_the_oldest_make_room() -> None:
    decider = Decider(DeliverySettings(kept=2))
    first = decider.decide(PLAIN)
    assert decider.decide(replace(PLAIN)) is first
    for minute in range(2):
        decider.decide(replace(PLAIN, local_minute=minute))
    again = decider.decide(PLAIN)
    assert again == first
    assert again is not first


def test_nothing_is_kept_where_nothing_may_be() -> None:
    decider = Decider(DeliverySettings(kept=0))
    assert decider.decide(PLAIN) == Decision("voice", Reason.AS_IT_CAME)
    assert decider.decide(PLAIN) is not decider.decide(PLAIN)

"""Whether an answer is spoken or written, and why: the first rule of a table that applies decides.

What the caller asks for comes first, then what they can do where they are, then what the answer holds and the channel
can carry, then quiet hours, then what they are used to. Words are weighed by `delivery_words` and `delivery_situation`,
the answer by `delivery_content`.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from voiceloop.core.settings import check_range
from voiceloop.stages.delivery_content import Content, content_of
from voiceloop.stages.delivery_situation import Situation, situation_of
from voiceloop.stages.delivery_words import Form, asked_for, folded

_WORDS_PER_S: Final = 2.5
_DAY_MINUTES: Final = 24 * 60
_HABIT_EXCHANGES: Final = 2

HEARD_ONLY: Final = frozenset({"phone", "call", "car", "intercom"})
"""Nobody looks at these while they are used."""
SPEAKERS: Final = frozenset({"smart_speaker", "speaker", "headphones", "earbuds"})
"""These can only be heard, and may have been left alone in a room where people sleep."""
SILENT: Final = frozenset({"sms"})
"""These carry no sound worth having."""
READ: Final = frozenset({"email", "slack", "teams"})
"""These are read, unless something speaks for voice."""


class Reason(StrEnum):
    """Why an answer is delivered as it is."""

    ASKED_FOR = "asked_for"
    CANNOT_LISTEN = "cannot_listen"
    CANNOT_LOOK = "cannot_look"
    HANDS_BUSY = "hands_busy"
    HAS_HEADPHONES = "has_headphones"
    CODE_OR_LINK = "code_or_link"
    LIST = "list"
    TO_COPY = "to_copy"
    CHANNEL = "channel"
    QUIET_HOURS = "quiet_hours"
    CAN_LISTEN_AGAIN = "can_listen_again"
    CAN_LOOK_AGAIN = "can_look_again"
    PREFERRED = "preferred"
    LENGTH = "length"
    HABIT = "habit"
    AS_IT_CAME = "as_it_came"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One earlier answer: how it was `sent`, and what the caller `asked` for then, None for nothing."""

    sent: Form
    asked: Form | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known when an answer is to be delivered.

    `heard`: what the caller said or typed; `incoming`: which of the two. `local_minute`: of the caller's day, None
    where nobody knows. `quiet_minutes`: from when until when nothing may sound, over midnight too. `earlier`: the
    latest exchanges, oldest first.
    """

    heard: str
    answer: str
    channel: str = ""
    incoming: Form = "voice"
    local_minute: int | None = None
    quiet_minutes: tuple[int, int] | None = None
    earlier: tuple[Exchange, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """How an answer is delivered, and why."""

    form: Form
    reason: Reason


@dataclass(frozen=True, slots=True)
class DeliverySettings:
    """`longest_spoken_s`: a longer answer is written, unless something speaks for voice. `kept`: decisions kept."""

    longest_spoken_s: float = 60.0
    kept: int = 1_024

    def __post_init__(self) -> None:
        check_range("message.delivery.longest_spoken_s", self.longest_spoken_s, 1.0, 3_600.0)
        check_range("message.delivery.kept", self.kept, 0, 1_000_000)


class _Weighed:
    """The facts, and what they amount to; each is weighed when a rule first asks."""

    def __init__(self, facts: Facts, settings: DeliverySettings) -> None:
        self.facts = facts
        self.settings = settings
        self._words = folded(facts.heard)

    @property
    def asked(self) -> Form | None:
        """What the caller asks for in so many words."""
        return asked_for(self._words)

    @cached_property
    def situation(self) -> Situation:
        """What they can do where they are."""
        return situation_of(self._words)

    @cached_property
    def content(self) -> Content:
        """What the answer holds."""
        return content_of(self.facts.answer, self._words)

    def is_so(self, situation: Situation) -> bool:
        """Whether that is so now."""
        return situation in self.situation


Rule = Callable[[_Weighed], Form | None]


def _cannot_look(it: _Weighed) -> Form | None:
    return "voice" if it.is_so(Situation.CANNOT_LOOK) and not it.content.is_fixed else None


def _heard_channel(it: _Weighed) -> Form | None:
    has_stopped = it.facts.channel == "car" and it.is_so(Situation.CAN_LOOK_AGAIN)
    return "voice" if it.facts.channel in HEARD_ONLY and not has_stopped else None


def _read_channel(it: _Weighed) -> Form | None:
    """Text, unless this caller has come to hear answers even there."""
    earlier = it.facts.earlier
    is_used_to_voice = bool(earlier) and earlier[-1].sent == "voice"
    return "text" if it.facts.channel in READ and not is_used_to_voice else None


def _preferred(it: _Weighed) -> Form | None:
    """The last thing asked for; what was sent since may have had its own reasons."""
    return next((each.asked for each in reversed(it.facts.earlier) if each.asked is not None), None)


def _habit(it: _Weighed) -> Form | None:
    earlier = it.facts.earlier
    return "text" if len(earlier) >= _HABIT_EXCHANGES and all(each.sent == "text" for each in earlier) else None


def _text_if(applies: Callable[[_Weighed], bool]) -> Rule:
    return lambda it: "text" if applies(it) else None


def _voice_if(applies: Callable[[_Weighed], bool]) -> Rule:
    return lambda it: "voice" if applies(it) else None


def _unless_for_eyes(situation: Situation) -> Rule:
    """Voice, unless the answer is better seen."""
    return lambda it: "voice" if it.is_so(situation) and not (it.content.is_list or it.content.is_exact) else None


RULES: Final[tuple[tuple[Reason, Rule], ...]] = (
    (Reason.ASKED_FOR, lambda it: it.asked),
    (Reason.CANNOT_LISTEN, _text_if(lambda it: it.is_so(Situation.CANNOT_LISTEN))),
    (Reason.CANNOT_LOOK, _cannot_look),
    (Reason.CODE_OR_LINK, _text_if(lambda it: it.content.is_fixed)),
    (Reason.CHANNEL, _heard_channel),
    (Reason.CHANNEL, _text_if(lambda it: it.facts.channel in SILENT)),
    (Reason.HANDS_BUSY, _unless_for_eyes(Situation.HANDS_BUSY)),
    (Reason.HAS_HEADPHONES, _unless_for_eyes(Situation.HAS_HEADPHONES)),
    (Reason.QUIET_HOURS, _text_if(lambda it: is_quiet(it.facts.local_minute, it.facts.quiet_minutes))),
    (Reason.CHANNEL, _voice_if(lambda it: it.facts.channel in SPEAKERS)),
    (Reason.LIST, _text_if(lambda it: it.content.is_list)),
    (Reason.TO_COPY, _text_if(lambda it: it.content.is_exact)),
    (Reason.CHANNEL, _read_channel),
    (Reason.CAN_LISTEN_AGAIN, _voice_if(lambda it: it.is_so(Situation.CAN_LISTEN_AGAIN))),
    (Reason.CAN_LOOK_AGAIN, _text_if(lambda it: it.is_so(Situation.CAN_LOOK_AGAIN))),
    (Reason.PREFERRED, _preferred),
    (Reason.LENGTH, _text_if(lambda it: it.content.words / _WORDS_PER_S > it.settings.longest_spoken_s)),
    (Reason.HABIT, _habit),
    (Reason.AS_IT_CAME, lambda it: it.facts.incoming),
)
"""In this order; the last one always applies."""


def decide(facts: Facts, settings: DeliverySettings | None = None) -> Decision:
    """How this answer is delivered."""
    it = _Weighed(facts, settings or DeliverySettings())
    for reason, rule in RULES:
        form = rule(it)
        if form is not None:
            return Decision(form, reason)
    raise AssertionError("the last rule applies to everything")


def is_quiet(local_minute: int | None, quiet_minutes: tuple[int, int] | None) -> bool:
    """Whether a minute of the day is in the quiet hours, which may go over midnight; the end is no part of them."""
    if local_minute is None or quiet_minutes is None:
        return False
    begin, end = quiet_minutes
    return (local_minute - begin) % _DAY_MINUTES < (end - begin) % _DAY_MINUTES


def minute_of_day(clock: str) -> int:
    """The minute of the day of "HH:MM". Raises ValueError."""
    hours, colon, minutes = clock.partition(":")
    is_clock = (
        clock.isascii()
        and colon
        and hours.isdecimal()
        and minutes.isdecimal()
        and len(hours) <= 2
        and len(minutes) == 2
    )
    if not is_clock or int(hours) > 23 or int(minutes) > 59:
        raise ValueError(f"{clock[:20]!r} is no time of day: use HH:MM")
    return int(hours) * 60 + int(minutes)


class Decider:
    """Decides, and remembers what it decided for the same facts; those met least lately are forgotten."""

    def __init__(self, settings: DeliverySettings | None = None) -> None:
        self._settings = settings or DeliverySettings()
        self._kept: OrderedDict[Facts, Decision] = OrderedDict()

    def decide(self, facts: Facts) -> Decision:
        """As `decide` does."""
        known = self._kept.get(facts)
        if known is not None:
            self._kept.move_to_end(facts)
            return known
        decision = decide(facts, self._settings)
        self._kept[facts] = decision
        if len(self._kept) > self._settings.kept:
            self._kept.popitem(last=False)
        return decision

"""Whether an answer is spoken or written, and why: the first rule of a table that applies decides.

What the caller asks for comes first, then what eyes, hands and ears can do where they are, then a live call, then quiet
hours, then what was asked for before, then what the channel and the answer are made for. Words are weighed by
`delivery_words`, the answer by `delivery_content`.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from voiceloop.core.settings import check_range
from voiceloop.stages.delivery_content import Content, content_of
from voiceloop.stages.delivery_words import Form, Said, Weights, folded, weigh

_WORDS_PER_S: Final = 2.5
_DAY_MINUTES: Final = 24 * 60

LIVE: Final = frozenset({"phone", "call", "intercom"})
"""Somebody is on the line and waits to hear it."""
CAR: Final = "car"
KIOSK: Final = "kiosk"
SPEAKERS: Final = frozenset({"smart_speaker", "speaker", "headphones", "earbuds"})
"""These can only be heard, and may have been left alone in a room where people sleep."""
SILENT: Final = frozenset({"sms"})
"""These carry no sound worth having."""


class Reason(StrEnum):
    """Why an answer is delivered as it is."""

    ASKED_FOR = "asked_for"
    CANNOT_LISTEN = "cannot_listen"
    CANNOT_LOOK = "cannot_look"
    CODE_OR_LINK = "code_or_link"
    LIST = "list"
    TO_COPY = "to_copy"
    CHANNEL = "channel"
    QUIET_HOURS = "quiet_hours"
    CAN_LISTEN_AGAIN = "can_listen_again"
    CAN_LOOK_AGAIN = "can_look_again"
    PREFERRED = "preferred"
    LENGTH = "length"
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

    def __init__(self, facts: Facts, settings: DeliverySettings, weights: Weights | None) -> None:
        self.facts = facts
        self.settings = settings
        self._words = folded(facts.heard)
        self.said: Said = weigh(self._words, weights)

    @cached_property
    def content(self) -> Content:
        """What the answer holds."""
        return content_of(self.facts.answer, self._words)

    @property
    def standing(self) -> Form | None:
        """The last thing asked for before; what was sent since may have had its own reasons."""
        return next((each.asked for each in reversed(self.facts.earlier) if each.asked is not None), None)


Rule = Callable[[_Weighed], Form | None]


def _asked(it: _Weighed) -> Form | None:
    """A live call is left for text only where that is clear: "I'll write it down, go on" does not ask for it."""
    is_doubtful = it.said.asked == "text" and not it.said.is_clear and _live(it) is not None
    return None if is_doubtful else it.said.asked


def _live(it: _Weighed) -> Form | None:
    facts = it.facts
    is_heard = (
        facts.channel in LIVE
        or (facts.channel == CAR and it.said.can_look is not True)
        or (facts.channel == KIOSK and facts.incoming == "voice")
    )
    return "voice" if is_heard else None


def _listen_again(it: _Weighed) -> Form | None:
    """What was asked for while they could not listen is over with it."""
    return it.facts.incoming if it.said.can_listen and it.standing == "text" else None


def _text_if(applies: Callable[[_Weighed], bool]) -> Rule:
    return lambda it: "text" if applies(it) else None


def _voice_if(applies: Callable[[_Weighed], bool]) -> Rule:
    return lambda it: "voice" if applies(it) else None


RULES: Final[tuple[tuple[Reason, Rule], ...]] = (
    (Reason.ASKED_FOR, _asked),
    (Reason.CANNOT_LOOK, _voice_if(lambda it: it.said.can_look is False)),
    (Reason.CANNOT_LISTEN, _text_if(lambda it: it.said.can_listen is False)),
    (Reason.CHANNEL, _live),
    (Reason.QUIET_HOURS, _text_if(lambda it: is_quiet(it.facts.local_minute, it.facts.quiet_minutes))),
    (Reason.CODE_OR_LINK, _text_if(lambda it: it.facts.channel not in SPEAKERS and it.content.is_fixed)),
    (Reason.CAN_LISTEN_AGAIN, _listen_again),
    (Reason.CAN_LOOK_AGAIN, _text_if(lambda it: it.said.can_look is True)),
    (Reason.PREFERRED, lambda it: it.standing),
    (Reason.CHANNEL, _voice_if(lambda it: it.facts.channel in SPEAKERS)),
    (Reason.CHANNEL, _text_if(lambda it: it.facts.channel in SILENT)),
    (Reason.LIST, _text_if(lambda it: it.content.is_list)),
    (Reason.TO_COPY, _text_if(lambda it: it.content.is_exact)),
    (Reason.LENGTH, _text_if(lambda it: it.content.words / _WORDS_PER_S > it.settings.longest_spoken_s)),
    (Reason.AS_IT_CAME, lambda it: it.facts.incoming),
)
"""In this order; the last one always applies."""


def decide(facts: Facts, settings: DeliverySettings | None = None, weights: Weights | None = None) -> Decision:
    """How this answer is delivered; `weights` as in `weigh`."""
    it = _Weighed(facts, settings or DeliverySettings(), weights)
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
        weigh("")  # reads the tables now, not with the first decision

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

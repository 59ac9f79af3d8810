"""What a listener finds out about a turn, and whom it tells."""

import asyncio
from dataclasses import dataclass, field
from typing import Protocol

from voiceloop.core.audio import Samples
from voiceloop.core.events import Event
from voiceloop.core.ports import Ticket, Urgency
from voiceloop.core.transcript import Transcript
from voiceloop.engine.measure import TurnRecord
from voiceloop.stages import turn as turns
from voiceloop.stages.hypothesis import Hypothesis


class Ear(Protocol):
    """Who listens to a listener: the session."""

    def tell(self, event: Event) -> None:
        """Something happened."""

    def speech_began(self, position: int) -> bool:
        """Speech began; whether it continues the turn before."""

    def is_echo(self, chunk: Samples, end: int) -> bool:
        """Whether a chunk that ends at `end` holds nothing but what the session itself says."""

    def moved(self, position: int, is_rising: bool) -> None:
        """The input has been judged up to `position`; `is_rising`: its last chunk may be the beginning of voice."""

    def words_heard(self, turn: int, text: str) -> None:
        """A hypothesis of what is being said in `turn`."""

    def supposed(self, transcript: Transcript, record: TurnRecord) -> None:
        """If the turn were over now, this would be its text."""

    def went_on(self) -> None:
        """It was not over."""

    def turn_heard(self, heard: "HeardTurn") -> None:
        """The turn is over and this is its text."""


@dataclass(frozen=True, slots=True)
class HeardTurn:
    """A turn that is over, with its text."""

    turn: int
    transcript: Transcript
    speech_start: int
    speech_end: int
    hypothesis: Hypothesis
    record: TurnRecord


@dataclass(slots=True, eq=False)
class Pause:
    """A short silence, and what is being found out about it."""

    number: int
    turn: int
    turn_start: int
    speech_end: int
    hypothesis: Hypothesis
    record: TurnRecord
    ticket: Ticket = field(default_factory=lambda: Ticket(Urgency.DECISION))
    tasks: list[asyncio.Task[None]] = field(default_factory=list)
    transcript: Transcript | None = None
    ended: turns.TurnEnded | None = None

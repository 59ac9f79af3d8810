"""What a session is for: a plan of the stages that run, and a job that turns events into actions.

A job decides, the engine moves: `feed` is synchronous and quick, its answer is what the engine then does. A job sees
`Supposed` before `Final`: whatever it would answer to the supposed text is drafted at once and thrown away unless the
turn ends with the same answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from voiceloop.core.events import Event, JobEvent
from voiceloop.core.ports import Prompt
from voiceloop.core.timeline import Degradation


@dataclass(frozen=True, slots=True)
class Plan:
    """Which stages run.

    `final_may_revise`: a final text may differ from what partials called stable. `hears_twice`: finals cost twice the
    computing and hold fewer errors, for jobs that keep nobody waiting in silence.
    """

    wants_partials: bool = True
    answers: bool = True
    final_may_revise: bool = True
    hears_twice: bool = False


@dataclass(frozen=True, slots=True)
class CheaperPrompt:
    """What the language model is asked instead when the turn's budget is used up so far and it has said nothing yet.

    A job that looks things up offers its prompt without them for SKIP_RETRIEVAL, one that remembers a conversation the
    prompt with less of it for SHORTER_HISTORY; a later step's prompt is the cheaper one in every respect.
    """

    step: Degradation
    prompt: Prompt


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer the turn with what the language model says to `prompt`, aloud unless not `is_spoken`.

    `cheaper` are the prompts to fall back on, `budget_ms` is the turn's own budget (None: the session's).
    """

    turn: int
    prompt: Prompt
    is_spoken: bool = True
    cheaper: tuple[CheaperPrompt, ...] = ()
    budget_ms: float | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """Say this text as it stands; `is_canned` for phrases that were not made for the turn's words."""

    turn: int
    text: str
    is_canned: bool = False


@dataclass(frozen=True, slots=True)
class Prefill:
    """Let the language model read ahead: the prompt's last message is open."""

    prompt: Prompt


@dataclass(frozen=True, slots=True)
class Tell:
    """Send the job's own event to the client."""

    event: JobEvent


Action: TypeAlias = Answer | Say | Prefill | Tell


class Job(Protocol):
    """One of the five jobs, for one session."""

    @property
    def plan(self) -> Plan: ...

    def feed(self, event: Event) -> Sequence[Action]:
        """What to do about an event. A `Supposed` must leave no trace in the job."""
        ...


class Journal(Protocol):
    """Where what must not be lost goes before a client sees it."""

    async def append(self, session: str, event: Event) -> None:
        """Return when the event is safe. Raises VoiceloopError when it cannot be made so."""
        ...


class NoJournal:
    """Without a store nothing is kept, and nothing waits."""

    async def append(self, session: str, event: Event) -> None:
        """Return at once."""

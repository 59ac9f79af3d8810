"""What a turn is answered with less of, and when, as its budget is used up.

Theory of operation. A turn has a budget, counted from the end of speech, and every degradation a share of it: the step
is due when so much is used up. First come those that nobody hears, within the budget; a filler and a text without voice
change what the caller gets, so they come when the budget is gone. A step helps between two milestones only: a shorter
prompt until the model has begun to speak, a text instead of voice from when there is a text until there is a voice.

The end of speech is not always when the work began: a turn may be decided late, because the caller seemed to think, and
a text may be late without any fault of the voice's. What would be replaced gets half of the step's share at least from
when it began. Each step is taken once, in the order of the shares.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from voiceloop.core.errors import SettingError
from voiceloop.core.settings import check_range
from voiceloop.core.timeline import Degradation


class Milestone(IntEnum):
    """How far an answer has come."""

    RELEASED = 0
    """The turn is over: the answer may be heard."""
    TOKEN = 1
    """The language model has begun to speak."""
    CLAUSE = 2
    """There is a text to be spoken."""
    ANSWERED = 3
    """There is sound of it; of an answer that is only read, words."""


_HELPS: Final[dict[Degradation, tuple[Milestone, Milestone]]] = {
    Degradation.SKIP_RETRIEVAL: (Milestone.RELEASED, Milestone.TOKEN),
    Degradation.SHORTER_HISTORY: (Milestone.RELEASED, Milestone.TOKEN),
    Degradation.FASTER_PROVIDER: (Milestone.RELEASED, Milestone.ANSWERED),
    Degradation.FILLER: (Milestone.RELEASED, Milestone.ANSWERED),
    Degradation.TEXT: (Milestone.CLAUSE, Milestone.ANSWERED),
}
"""From which milestone until before which one a step helps."""

_LEAST_SHARE: Final = 0.5
_MOST_WAITING: Final = 2


@dataclass(frozen=True, slots=True)
class BudgetSettings:
    """A turn's budget, from the end of speech to the first audio, and what is done as it is used up.

    Each share is that of the budget at which the step is due (0: never): `skip_retrieval_share` and
    `shorter_history_share` ask the model again with less to read, `faster_provider_share` lets chains of providers
    race, `filler_share` speaks one of the `filler_phrases` before the answer, `text_share` tells the answer without a
    voice that is late. The order of the shares is that of the steps.
    """

    budget_ms: float = 2_000.0
    skip_retrieval_share: float = 0.6
    shorter_history_share: float = 0.7
    faster_provider_share: float = 0.8
    filler_share: float = 1.0
    text_share: float = 2.5
    filler_phrases: tuple[str, ...] = ("One moment.",)

    def __post_init__(self) -> None:
        check_range("session.budget.budget_ms", self.budget_ms, 100.0, 60_000.0)
        for step in Degradation:
            check_range(f"session.budget.{step}_share", self.share(step), 0.0, 20.0)
        if not all(any(letter.isalnum() for letter in phrase) for phrase in self.filler_phrases):
            what = f"session.budget.filler_phrases has a phrase of no words: {self.filler_phrases!r}"
            raise SettingError(what, hint="Take it out; with no phrases at all nothing is said")

    def share(self, step: Degradation) -> float:
        """At which share of the budget a step is due; 0 for never."""
        return float(getattr(self, f"{step}_share"))


@dataclass(frozen=True, slots=True)
class Due:
    """A step, and when it is due."""

    step: Degradation
    at_ms: float


class Budget:
    """One turn's, of `budget_ms` where the turn has one of its own. Times are milliseconds after the end of speech."""

    def __init__(self, settings: BudgetSettings, budget_ms: float | None = None) -> None:
        whole_ms = settings.budget_ms if budget_ms is None else budget_ms
        steps = [Due(step, settings.share(step) * whole_ms) for step in Degradation if settings.share(step)]
        self._left = sorted(steps, key=_when)

    def next(self, reached_ms: Mapping[Milestone, float]) -> Due | None:
        """The step that is due next, as far as the answer has come; None while there is none that helps."""
        dues = []
        for left in self._left:
            first, last = _HELPS[left.step]
            if first in reached_ms and last not in reached_ms:
                dues.append(Due(left.step, max(left.at_ms, reached_ms[first] + _LEAST_SHARE * left.at_ms)))
        return min(dues, key=_when, default=None)

    def take(self, now_ms: float, reached_ms: Mapping[Milestone, float]) -> Degradation | None:
        """The step that is due now; it will not be due again."""
        due = self.next(reached_ms)
        if due is None or due.at_ms > now_ms:
            return None
        self._left = [left for left in self._left if left.step is not due.step]
        return due.step


def may_ask_for_less(step: Degradation, waiting_replies: int, *, reads_ahead: bool) -> bool:
    """Whether a model may be asked anew, and for less, for a reply that it has not begun.

    Where replies wait for the model it is not the prompt that takes long: who asks anew gives up a place in the queue,
    and all wait longer for what was read in vain. One that waits may be the very reply. And a model that reads ahead
    had read the conversation before the turn was over: without its history it would read more and not less.
    """
    if step is Degradation.SHORTER_HISTORY and reads_ahead:
        return False
    return waiting_replies < _MOST_WAITING


def _when(due: Due) -> float:
    return due.at_ms

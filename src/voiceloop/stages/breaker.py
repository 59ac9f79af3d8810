"""Whether a provider may be asked now.

Theory of operation. A provider is CLOSED (the circuit carries) until failures open it: `failures` in a row, or half of
the latest twenty. A stall weighs as much as `failures` in a row, since each costs a caller all the time there was: the
next caller does not wait for the same silence. An OPEN provider comes last, and is asked in the background, where
nobody waits (HALF_OPEN): at once, and after every failed probe twice as late. What answers is closed again. A provider
that asked for a pause is PAUSED for that long and then as it was before. One that refuses the key is LOCKED: the key is
read at the start, so only a start can change the answer; a lock is not saved.

    CLOSED --failures, stall--> OPEN --probe begins--> HALF_OPEN --probe answers--> CLOSED
                                OPEN --a last resort answered--> CLOSED
                                                       HALF_OPEN --probe fails--> OPEN
    CLOSED, OPEN, HALF_OPEN --429--> PAUSED --its time is over--> CLOSED
    any --key refused--> LOCKED

Time is seconds of the loop's clock, passed in; saved is what is left of a wait, so that time in which nothing runs does
not count.
"""

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from voiceloop.core.settings import check_range

_WINDOW_CALLS: Final = 20
_LEAST_CALLS: Final = 10


class BreakerState(StrEnum):
    """See the theory of operation."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"
    PAUSED = "paused"
    LOCKED = "locked"


_S = BreakerState
LEGAL_MOVES: Final[dict[BreakerState, frozenset[BreakerState]]] = {
    _S.CLOSED: frozenset({_S.OPEN, _S.PAUSED, _S.LOCKED}),
    _S.OPEN: frozenset({_S.HALF_OPEN, _S.CLOSED, _S.PAUSED, _S.LOCKED}),
    _S.HALF_OPEN: frozenset({_S.CLOSED, _S.OPEN, _S.PAUSED, _S.LOCKED}),
    _S.PAUSED: frozenset({_S.CLOSED, _S.LOCKED}),
    _S.LOCKED: frozenset(),
}


@dataclass(frozen=True, slots=True)
class BreakerSettings:
    """`failures`: so many in a row open a provider; `failure_share`: or so many of the latest twenty.

    `probe_s`: the wait after the first failed probe, which doubles up to `most_probe_s`. `pause_s`: how long a provider
    is left alone that asks for a pause without saying how long.
    """

    failures: int = 3
    failure_share: float = 0.5
    probe_s: float = 1.0
    most_probe_s: float = 60.0
    pause_s: float = 5.0

    def __post_init__(self) -> None:
        check_range("breaker.failures", self.failures, 1, 100)
        check_range("breaker.failure_share", self.failure_share, 0.05, 1.0)
        check_range("breaker.probe_s", self.probe_s, 0.05, 600.0)
        check_range("breaker.most_probe_s", self.most_probe_s, self.probe_s, 3_600.0)
        check_range("breaker.pause_s", self.pause_s, 0.05, 3_600.0)


class Breaker:
    """The circuit of one provider under one key."""

    def __init__(self, settings: BreakerSettings) -> None:
        self._settings = settings
        self._state = BreakerState.CLOSED
        self._in_a_row = 0
        self._latest: deque[bool] = deque(maxlen=_WINDOW_CALLS)
        self._until_s = 0.0
        self._wait_s = 0.0

    def state(self, now_s: float) -> BreakerState:
        """How it stands now; a pause that is over has ended."""
        if self._state is BreakerState.PAUSED and now_s >= self._until_s:
            self._move(BreakerState.CLOSED)
        return self._state

    def succeeded(self) -> None:
        """A call, or a probe, was answered."""
        self._in_a_row = 0
        self._latest.append(True)
        if self._state in (BreakerState.OPEN, BreakerState.HALF_OPEN):
            self._move(BreakerState.CLOSED)
            self._wait_s = 0.0
            self._latest.clear()  # or the failures that opened it would open it again with the next one

    def failed(self, now_s: float) -> None:
        """A call failed with an error."""
        self._failed(now_s, 1)

    def stalled(self, now_s: float) -> None:
        """A call stayed silent until it was given up, or until another provider had answered in its place."""
        self._failed(now_s, self._settings.failures)

    def paused(self, now_s: float, retry_after_s: float | None) -> None:
        """The provider asks for a pause."""
        wait_s = self._settings.pause_s if retry_after_s is None else max(0.0, retry_after_s)
        self._until_s = max(self._until_s, now_s + wait_s) if self._state is BreakerState.PAUSED else now_s + wait_s
        if self._state not in (BreakerState.PAUSED, BreakerState.LOCKED):
            self._move(BreakerState.PAUSED)

    def refused(self) -> None:
        """The provider refuses the key."""
        if self._state is not BreakerState.LOCKED:
            self._move(BreakerState.LOCKED)

    def waits_s(self, now_s: float) -> float:
        """Seconds until the pause is over, or until the next probe is due; 0 when there is nothing to wait for."""
        waits = self._state in (BreakerState.PAUSED, BreakerState.OPEN)
        return max(0.0, self._until_s - now_s) if waits else 0.0

    def is_probe_due(self, now_s: float) -> bool:
        """Whether a probe may begin."""
        return self._state is BreakerState.OPEN and now_s >= self._until_s

    def probe_began(self) -> None:
        """Another one does not begin beside it; `succeeded`, `probe_failed`, `paused` or `refused` ends it."""
        self._move(BreakerState.HALF_OPEN)

    def probe_failed(self, now_s: float) -> None:
        """The next one is due twice as late."""
        if self._state is BreakerState.HALF_OPEN:
            self._wait_s = min(max(2.0 * self._wait_s, self._settings.probe_s), self._settings.most_probe_s)
            self._until_s = now_s + self._wait_s
            self._move(BreakerState.OPEN)

    def to_json(self, now_s: float) -> dict[str, Any]:
        """What `from_json` reads."""
        is_saved = self._state in (BreakerState.OPEN, BreakerState.HALF_OPEN, BreakerState.PAUSED)
        state = BreakerState.OPEN if self._state is BreakerState.HALF_OPEN else self._state
        return {
            "state": str(state if is_saved else BreakerState.CLOSED),
            "left_s": round(self.waits_s(now_s), 3),
            "wait_s": self._wait_s,
        }

    @classmethod
    def from_json(cls, data: Any, settings: BreakerSettings, now_s: float) -> "Breaker":
        """The breaker as it was. Raises ValueError, KeyError or TypeError for what is none."""
        breaker = cls(settings)
        breaker._state = BreakerState(data["state"])
        if breaker._state in (BreakerState.LOCKED, BreakerState.HALF_OPEN):
            raise ValueError(f"a saved breaker is never {breaker._state}")
        breaker._until_s = now_s + min(max(float(data["left_s"]), 0.0), 86_400.0)
        breaker._wait_s = min(max(float(data["wait_s"]), 0.0), settings.most_probe_s)
        return breaker

    def _failed(self, now_s: float, weight: int) -> None:
        self._in_a_row += weight
        self._latest.append(False)
        if self._state is not BreakerState.CLOSED:
            return
        share = self._latest.count(False) / len(self._latest)
        is_often = len(self._latest) >= _LEAST_CALLS and share >= self._settings.failure_share
        if self._in_a_row >= self._settings.failures or is_often:
            self._until_s = now_s + self._wait_s
            self._move(BreakerState.OPEN)

    def _move(self, state: BreakerState) -> None:
        if state not in LEGAL_MOVES[self._state]:
            raise ValueError(f"A breaker does not go from {self._state} to {state}")
        self._state = state

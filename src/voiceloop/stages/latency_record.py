"""How long a provider takes to its first result, and how often it gives one, learned from the calls it was given.

Theory of operation. A call ends in one of four ways: WHOLE and BROKEN gave a first result after so many milliseconds;
FAILED will never give one; STOPPED was stopped before it gave one (a stall that met its deadline, the loser of a race,
a caller who hung up), which tells only that its latency is more than that. To take a stop for a latency would make a
stall as long as the deadline look normal; to leave it out would make a provider look quicker with every race it loses.
So the window is read as Kaplan and Meier do (JASA 53, 1958), in Efron's form ("redistribution to the right", 1967):
every call has the same weight, and a stopped one hands its weight on, in equal parts, to the calls known to have taken
longer. Where fewer than 5 % of the window took longer there is too little to judge by: such a call keeps its weight and
counts as one that never gives a result. The quantiles are those of the calls that give a result; the weight of these is
the success rate.
"""

import math
from bisect import bisect_left
from collections import deque
from enum import IntEnum
from typing import Any, Final

WINDOW_CALLS: Final = 256
_LEAST_LATER_SHARE: Final = 0.05
_LEAST_LATER: Final = 3
_REFRESH_SHARE: Final = 1 / 16
"""The window is read again when so much of it is new: reading 256 calls takes some 60 us."""
_TRUST_CALLS: Final = 2.0
"""A stranger counts as having given so many results: one bad call is not yet a bad provider."""


class CallEnd(IntEnum):
    """How a call ended, as far as its provider is concerned."""

    WHOLE = 0
    """A first result, and nothing went wrong after it."""
    BROKEN = 1
    """A first result, and then a failure."""
    STOPPED = 2
    """No result yet when it was stopped."""
    FAILED = 3
    """An error instead of a first result."""


_RESULTS: Final = (CallEnd.WHOLE, CallEnd.BROKEN)


class ProviderRecord:
    """The latest calls of one provider under one key, and what they teach; `cost` is the mean price of a call."""

    def __init__(self, cost: float = 0.0) -> None:
        self.cost = cost
        self._calls: deque[tuple[float, CallEnd]] = deque(maxlen=WINDOW_CALLS)
        self._unread = 0
        self._latencies_ms: list[float] = []
        self._weights: list[float] = []
        """Of all results up to that latency."""
        self._success_rate = 1.0

    def add(self, end: CallEnd, ms: float) -> None:
        """A call ended; `ms` to its first result, or to where it was stopped or failed."""
        self._calls.append((ms, end))
        self._unread += 1
        if self._unread > len(self._calls) * _REFRESH_SHARE:
            self._read()

    @property
    def calls(self) -> int:
        """How many calls are in the window."""
        return len(self._calls)

    @property
    def results(self) -> int:
        """How many of them gave a first result."""
        return len(self._latencies_ms)

    @property
    def success_rate(self) -> float:
        """Estimated share in 0..1 of calls that give a result and go wrong nowhere; 1 for a stranger."""
        return self._success_rate

    def quantile_ms(self, share: float) -> float | None:
        """Of the calls that give a first result, `share` have given it by then; None while none has."""
        if not self._weights:
            return None
        return self._latencies_ms[bisect_left(self._weights, share * self._weights[-1] - 1e-9)]

    def to_json(self) -> dict[str, Any]:
        """What `from_json` reads."""
        return {"calls": [[round(ms, 1), end.name] for ms, end in self._calls]}

    @classmethod
    def from_json(cls, data: Any, cost: float = 0.0) -> "ProviderRecord":
        """The record as it was. Raises ValueError, KeyError or TypeError for what is none."""
        record = cls(cost)
        for ms, name in data["calls"]:
            if not 0.0 <= ms < math.inf:
                raise ValueError(f"a latency of {ms} ms")
            record._calls.append((float(ms), CallEnd[name]))
        record._read()
        return record

    def _read(self) -> None:
        """Weigh the window's calls; see the theory of operation."""
        self._unread = 0
        count = later = len(self._calls)
        least_later = max(_LEAST_LATER, _LEAST_LATER_SHARE * count)
        weight, given, whole = 1.0, 0.0, 0.0
        self._latencies_ms, self._weights = [], []
        for ms, end in sorted(self._calls, key=_time_of):
            later -= 1
            if end in _RESULTS:
                given += weight
                whole += weight if end is CallEnd.WHOLE else 0.0
                self._latencies_ms.append(ms)
                self._weights.append(given)
            elif end is CallEnd.STOPPED and later >= least_later:
                weight *= 1.0 + 1.0 / later
        self._success_rate = min(1.0, (whole + _TRUST_CALLS) / (count + _TRUST_CALLS))


def _time_of(call: tuple[float, CallEnd]) -> tuple[float, CallEnd]:
    """A failure never gives a result; of equal times the results come first."""
    ms, end = call
    return (math.inf if end is CallEnd.FAILED else ms, end)

"""Calls that were made and what became of them, beside what is asked of them."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from voiceloop.core.errors import ProviderError
from voiceloop.engine.clock import now_s
from voiceloop.evals.provider_ports import Kind, Port


@dataclass(slots=True)
class Measured:
    """Waits to the first result of the calls that ended well.

    `asked` calls reached a provider for `made` ones, which may be more than those that are timed.
    """

    waits_ms: list[float] = field(default_factory=list)
    failures: int = 0
    made: int = 0
    asked: int = 0

    @property
    def calls(self) -> int:
        """How many were made."""
        return len(self.waits_ms) + self.failures

    @property
    def success(self) -> float:
        """Share that ended well."""
        return len(self.waits_ms) / max(1, self.calls)

    @property
    def extra(self) -> float:
        """Calls at the providers beyond one each, as a share; less than 0 where some were spared."""
        return self.asked / max(1, self.made) - 1.0

    def percentile(self, share: float, digits: int = 1) -> float | None:
        """Of the waits, in milliseconds; None where none ended well."""
        return round(float(np.percentile(self.waits_ms, share)), digits) if self.waits_ms else None

    def add(self, more: "Measured") -> None:
        """Count others with these."""
        self.waits_ms += more.waits_ms
        self.failures += more.failures
        self.spend(more)

    def spend(self, more: "Measured") -> None:
        """Count what others cost, but not how long they took."""
        self.made += more.made
        self.asked += more.asked

    def row(self, digits: int = 1) -> dict[str, Any]:
        """For a table."""
        return {
            "calls": self.calls,
            **{f"p{share}_ms": self.percentile(share, digits) for share in (50, 95, 99)},
            "success": round(self.success, 4),
            "extra_calls": round(self.extra, 3),
        }


async def first_result_ms(kind: Kind[Port], port: Port, text: str) -> float:
    """How long a call waits for its first result; the rest of it is read. Raises what the port raises."""
    began_s, first_ms = now_s(), None
    async for _ in kind.results(port, text):
        if first_ms is None:
            first_ms = (now_s() - began_s) * 1000.0
    if first_ms is None:
        raise ProviderError("The provider had nothing to say", code="no_result")
    return first_ms


def at_most(measured: float | None, limit: float) -> dict[str, Any]:
    """A row of the limits; what was never measured is not met."""
    is_met = measured is not None and measured <= limit
    return {"measured": measured, "asked": f"<= {limit:.4g}", "is_met": is_met}


def at_least(measured: float, limit: float) -> dict[str, Any]:
    """A row of the limits."""
    return {"measured": round(measured, 4), "asked": f">= {limit:.4g}", "is_met": measured >= limit}

"""How far a fetch has come, told to whoever shows it."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Step:
    """`done_bytes` of `total_bytes` (None: not known) of `what` have come in for `model`."""

    model: str
    what: str
    done_bytes: int
    total_bytes: int | None


class Progress(Protocol):
    """Called from the fetching thread, often; must be quick."""

    def __call__(self, step: Step, /) -> None:
        """Show the step."""
        ...


def no_progress(step: Step) -> None:
    """Show nothing."""

"""How long this speaker's pauses within a turn are."""

from typing import Final

_USUAL_MS: Final = 200.0
"""Mean of strangers: orders to a machine have shorter pauses than this, reading aloud has longer ones."""

_USUAL_WEIGHT: Final = 3.0
"""A stranger counts for so many pauses: fewer, and one hesitation slows every answer; more, and nothing is learned."""

_LONGEST_MS: Final = 1_200.0
"""A longer pause counts as one of this length: it is an interruption rather than a habit."""


class SpeakersPace:
    """A mean that begins at a stranger's and moves to the speaker's own (the posterior mean under a gamma prior)."""

    def __init__(self) -> None:
        self._sum_ms = _USUAL_MS * _USUAL_WEIGHT
        self._weight = _USUAL_WEIGHT

    @property
    def mean_pause_ms(self) -> float:
        """Mean length of the speaker's pauses within a turn, from their first notice on."""
        return self._sum_ms / self._weight

    def went_on_after(self, pause_ms: float) -> None:
        """A pause within a turn was over `pause_ms` after its first notice."""
        self._sum_ms += min(max(pause_ms, 0.0), _LONGEST_MS)
        self._weight += 1.0

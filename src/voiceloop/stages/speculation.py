"""Whether to ask the language model for what may be thrown away."""

from typing import Final

_MOST_WAITING: Final = 2


def may_speculate(waiting_replies: int) -> bool:
    """Drafts and reading ahead spare a caller time, but not while so many others wait for a reply's first word."""
    return waiting_replies < _MOST_WAITING

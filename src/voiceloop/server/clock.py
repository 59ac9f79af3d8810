"""The calendar's clock, for what outlives the process: dates of keys and tokens. Everything else is engine time."""

from datetime import UTC, datetime
from time import time


def unix_now_s() -> float:
    """Seconds since 1970, which the operator of the machine may set back or forth."""
    return time()


def shown(unix_s: float | None) -> str:
    """A moment as people read it, in UTC; a dash for none."""
    return "-" if unix_s is None else datetime.fromtimestamp(unix_s, UTC).strftime("%Y-%m-%d %H:%M")


def start_of_day_unix_s(text: str) -> float:
    """The beginning of a day like 2027-01-31, in UTC. Raises ValueError."""
    return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).timestamp()

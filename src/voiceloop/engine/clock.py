"""The engine's clock, and the only module that reads one: the running loop's time, so that virtual time works too."""

import asyncio


def now_s() -> float:
    """Seconds of the running loop's monotonic clock."""
    return asyncio.get_running_loop().time()

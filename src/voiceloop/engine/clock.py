"""The engine's clock: the running loop's time, so that virtual time works everywhere. The only module that reads one."""

import asyncio


def now_s() -> float:
    """Seconds of the running loop's monotonic clock."""
    return asyncio.get_running_loop().time()

"""What calls use, charged to their keys while they go on; one that has used up its time is ended.

A key whose day's sound is used up loses its calls, and a session that is as old as one may become ends, each with a
reason that the client is told.
"""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from voiceloop.server.clock import unix_now_s
from voiceloop.server.limits import AUDIO_QUOTA, LimitSettings, Tab

_EVERY_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class Metered:
    """A call that goes on: `sound_s` came in and went out since it began; `end` ends it for a reason."""

    tab: Tab
    began_unix_s: float
    sound_s: float
    end: Callable[[str], None]


class Meter:
    """Looks at all calls every second while it is started."""

    def __init__(
        self,
        calls: Callable[[], Iterable[Metered]],
        limits: LimitSettings,
        now_unix_s: Callable[[], float] = unix_now_s,
    ) -> None:
        self._calls = calls
        self._limits = limits
        self._now_unix_s = now_unix_s
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begin, in the running loop."""
        self._timer = asyncio.get_running_loop().call_later(_EVERY_S, self._tick)

    def stop(self) -> None:
        """Look no longer. May be called twice."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None

    def look(self) -> None:
        """Charge what came and went since the last look, and end what is over its limits."""
        now_unix_s = self._now_unix_s()
        for call in list(self._calls()):
            if call.tab.charge(call.sound_s, now_unix_s) is not None:
                call.end(AUDIO_QUOTA)
            elif self._limits.session_s and now_unix_s - call.began_unix_s >= self._limits.session_s:
                call.end("session_expired")

    def _tick(self) -> None:
        self.look()
        self.start()

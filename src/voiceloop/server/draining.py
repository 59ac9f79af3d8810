"""An orderly end: no new sessions, running turns come to their end, and everybody is told before the door closes.

server = DrainingServer(options, drain)    # instead of uvicorn.Server: the first signal drains, the second one ends
await server.serve([listening])
"""

import asyncio
import socket
from collections.abc import Callable
from types import FrameType
from typing import Final, Protocol

import uvicorn

from voiceloop.engine.clock import now_s
from voiceloop.server.refusals import Refusal

REASON: Final = "going_away"
CLOSE_GOING_AWAY: Final = 1001
_LOOK_EVERY_S: Final = 0.05
_FAREWELL_S: Final = 2.0
"""So long connections may take to read what they are told last."""


class Guests(Protocol):
    """What is asked of the calls of this process (`Calls`), and of whoever else is served beside them."""

    @property
    def count(self) -> int:
        """How many there are."""

    @property
    def are_at_rest(self) -> bool:
        """Whether in none of them somebody speaks or anything is under way."""

    def tell_going_away(self, within_s: float) -> None:
        """Tell every client that its call ends within so long."""

    def end_all(self, reason: str) -> None:
        """End every call; clients are told what is still to be told, and the reason."""


class Everyone:
    """Guests of several kinds as one."""

    def __init__(self, *kinds: Guests) -> None:
        self._kinds = kinds

    @property
    def count(self) -> int:
        """How many there are of all kinds."""
        return sum(guests.count for guests in self._kinds)

    @property
    def are_at_rest(self) -> bool:
        """Whether all kinds are."""
        return all(guests.are_at_rest for guests in self._kinds)

    def tell_going_away(self, within_s: float) -> None:
        """Tell all of them."""
        for guests in self._kinds:
            guests.tell_going_away(within_s)

    def end_all(self, reason: str) -> None:
        """End all of them."""
        for guests in self._kinds:
            guests.end_all(reason)


class Drain:
    """`begin` once; it is over when all calls are at rest, or after `drain_s`."""

    def __init__(self, guests: Guests, drain_s: float) -> None:
        self._guests = guests
        self._drain_s = drain_s
        self._deadline_s = 0.0
        self._when_done: Callable[[], None] = _nothing
        self.is_draining = False

    def begin(self, when_done: Callable[[], None]) -> None:
        """Begin, in the event loop, and call `when_done` when everybody has gone. A second time it changes nothing."""
        if self.is_draining:
            return
        self.is_draining = True
        self._when_done = when_done
        self._deadline_s = now_s() + self._drain_s
        self._guests.tell_going_away(self._drain_s)
        self._wait_for_rest()

    def refusal(self) -> Refusal | None:
        """What a new session is told."""
        if not self.is_draining:
            return None
        left_s = max(1.0, self._deadline_s - now_s())
        return Refusal(503, REASON, "The server is going away and begins no new sessions", left_s)

    def _wait_for_rest(self) -> None:
        if self._guests.are_at_rest or now_s() >= self._deadline_s:
            self._guests.end_all(REASON)
            self._deadline_s = now_s() + _FAREWELL_S
            self._wait_for_farewells()
        else:
            asyncio.get_running_loop().call_later(_LOOK_EVERY_S, self._wait_for_rest)

    def _wait_for_farewells(self) -> None:
        if not self._guests.count or now_s() >= self._deadline_s:
            self._when_done()
        else:
            asyncio.get_running_loop().call_later(_LOOK_EVERY_S, self._wait_for_farewells)


class DrainingServer(uvicorn.Server):
    """uvicorn's server, which drains at the first signal and ends as uvicorn does at the second."""

    def __init__(self, config: uvicorn.Config, drain: Drain) -> None:
        super().__init__(config)
        self._drain = drain
        self._loop: asyncio.AbstractEventLoop | None = None
        self._was_signalled = False

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Remember the loop that a signal has to reach."""
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Hear a signal, between any two steps of the program."""
        if self._was_signalled or self._loop is None:
            super().handle_exit(sig, frame)
            return
        self._was_signalled = True
        self._loop.call_soon_threadsafe(self._drain.begin, lambda: super(DrainingServer, self).handle_exit(sig, frame))


def _nothing() -> None:
    """Nobody waits yet."""

"""Work that several wait for and one does: a hundred equal requests at once make one call.

Theory of operation: the first one to ask starts the work as a task of its own; who asks for the same while it goes on
boards it, gets what has come so far, and then each piece as it comes. So the work is nobody's of those who wait: it
goes on when the one who asked first is cancelled, and stops when the last one has left. It is one piece ahead of the
fastest of them, so that nobody waits for two tasks to take turns and nothing is made that nobody may want, and as
urgent as the most urgent of them. An error is everybody's who is on board, and nobody's who asks later.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from typing import Any, Generic, TypeAlias, TypeVar

from voiceloop.core.errors import ProviderError
from voiceloop.core.ports import Ticket
from voiceloop.providers.cache.keys import Key

Piece = TypeVar("Piece")

Work: TypeAlias = Callable[[Ticket], AsyncGenerator[Piece]]


class Flights:
    """The work that is under way, by its key."""

    def __init__(self) -> None:
        self._flights: dict[Key, _Flight[Any]] = {}

    def __contains__(self, key: Key) -> bool:
        flight = self._flights.get(key)
        return flight is not None and not flight.has_landed

    async def join(self, key: Key, work: Work[Piece], ticket: Ticket) -> AsyncGenerator[Piece]:
        """The pieces of the work under way for the key, from its first; without one, `work` begins.

        Raises what the work raises, after the pieces that came before; ProviderError when the flights are closed.
        """
        if key not in self:
            self._flights[key] = _Flight(work, ticket, lambda ended: self._forget(key, ended))
        flight: _Flight[Piece] = self._flights[key]
        async with flight.board(ticket):
            index = 0
            while await flight.has(index):
                yield flight.pieces[index]
                index += 1

    async def aclose(self) -> None:
        """Stop all work; who waits for it is told. May be called twice."""
        for flight in list(self._flights.values()):
            await flight.stop()

    def _forget(self, key: Key, flight: "_Flight[Any]") -> None:
        if self._flights.get(key) is flight:  # another may have begun while this one ended
            del self._flights[key]


class _Flight(Generic[Piece]):
    def __init__(self, work: Work[Piece], ticket: Ticket, forget: Callable[["_Flight[Any]"], None]) -> None:
        self.pieces: list[Piece] = []
        self._ticket = Ticket(ticket.urgency)
        self._aboard: list[Ticket] = []
        self._wanted = 1
        self._is_wanted = asyncio.Event()
        self._is_news = asyncio.Event()
        self._forget = forget
        self._task = asyncio.create_task(self._fly(work))
        self._task.add_done_callback(self._land)

    @property
    def has_landed(self) -> bool:
        """Whether the work has ended; what it was is remembered elsewhere by now, or was an error."""
        return self._task.done()

    @asynccontextmanager
    async def board(self, ticket: Ticket) -> AsyncIterator[None]:
        """Count as one who waits, and let the work be as urgent as the ticket is; the last to leave stops the work."""
        self._aboard.append(ticket)
        self._weigh()
        try:
            with ticket.watch(lambda _: self._weigh()):
                yield
        finally:
            self._aboard.remove(ticket)
            if self._aboard:
                self._weigh()
            elif not self._task.done():
                await self.stop()

    async def has(self, index: int) -> bool:
        """Wait for a piece; False when there are no more. Raises what the work raised."""
        if index >= self._wanted:
            self._wanted = index + 1
            self._is_wanted.set()
        while index >= len(self.pieces):
            if self._task.done():
                return self._ended()
            self._is_news.clear()
            await self._is_news.wait()
        return True

    async def stop(self) -> None:
        """End the work, and wait until it has ended."""
        self._forget(self)
        self._task.cancel()
        await asyncio.wait([self._task])

    async def _fly(self, work: Work[Piece]) -> None:
        async with aclosing(work(self._ticket)) as pieces:
            async for piece in pieces:
                self.pieces.append(piece)
                self._is_news.set()
                while len(self.pieces) > self._wanted:
                    self._is_wanted.clear()
                    await self._is_wanted.wait()

    def _land(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled():
            task.exception()  # has been seen, even if all have left
        self._forget(self)
        self._is_news.set()

    def _ended(self) -> bool:
        if self._task.cancelled():
            raise ProviderError("The cache was closed while its work was waited for", code="cache_closed")
        if (error := self._task.exception()) is not None:
            raise error
        return False

    def _weigh(self) -> None:
        self._ticket.urgency = min(ticket.urgency for ticket in self._aboard)
        if not self._ticket.is_hurried and any(ticket.is_hurried for ticket in self._aboard):
            self._ticket.hurry(self._hurry_taken)

    def _hurry_taken(self) -> None:
        for ticket in self._aboard:
            ticket.hurry_taken()

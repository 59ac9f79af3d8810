"""A second connection to a call: it hears all events, and what it says counts as the client's own."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

from voiceloop.transports.realtime.errors import Json, ProtocolError

MOST_UNREAD_EVENTS = 4_000


class Sideband:
    """`receive` takes its events in, `refuse` makes the answer to what is none.

    When it does not read it is ended; the call goes on.
    """

    def __init__(self, receive: Callable[[Any], None], refuse: Callable[[ProtocolError], list[Json]]) -> None:
        self.receive = receive
        self._refuse = refuse
        self._unread: asyncio.Queue[Json | None] = asyncio.Queue(MOST_UNREAD_EVENTS)

    def put(self, event: Json | None) -> None:
        """Tell it something; None ends it."""
        if self._unread.full():
            while not self._unread.empty():
                self._unread.get_nowait()
            event = None
        self._unread.put_nowait(event)

    async def events(self) -> AsyncIterator[Json | bytes]:
        """What it is told."""
        while (event := await self._unread.get()) is not None:
            yield event

    def receive_sound(self, frame: bytes) -> None:
        """Sound comes from the client alone."""
        self.refuse(ProtocolError("A sideband connection carries no sound", code="unexpected_binary"))

    def refuse(self, error: ProtocolError) -> None:
        """Tell it that what it sent was no event."""
        for event in self._refuse(error):
            self.put(event)

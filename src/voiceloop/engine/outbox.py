"""The way out of a session: events and sound in order, through the journal and past the generation gate."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TypeAlias

from voiceloop.core.audio import Samples
from voiceloop.core.errors import SlowConsumerError
from voiceloop.core.events import Event, Final, SessionEnded, Supposed
from voiceloop.core.jobs import Journal

_JOURNALLED = (Final,)
_MOST_ITEMS = 2_000
"""Sound leaves at most a playout's `ahead_ms` early, so this many items are minutes of text that nobody reads."""


@dataclass(frozen=True, slots=True)
class OutputAudio:
    """A piece of a reply: mono float samples at the session's output rate, `start_sample` counted in its reply."""

    generation: int
    start_sample: int
    samples: Samples


Output: TypeAlias = Event | OutputAudio


class Outbox:
    """Bounded; when full the session is closed with `slow_consumer`, since text is never dropped.

    Sound of a generation older than `current_generation` is dropped when it is read: this is the one place where
    generations are compared.
    """

    def __init__(self, session: str, journal: Journal) -> None:
        self._session = session
        self._journal = journal
        self._items: deque[Output] = deque()
        self._filled = asyncio.Event()
        self._is_closed = False
        self.current_generation = 0
        self.dropped_pieces = 0

    def put(self, item: Output) -> None:
        """Add an item. Raises SlowConsumerError when the client has not read for too long."""
        if self._is_closed or isinstance(item, Supposed):
            return
        if len(self._items) >= _MOST_ITEMS:
            raise SlowConsumerError(
                f"Session {self._session} has {len(self._items)} unread messages",
                hint="Read what the session sends, or resume it later",
            )
        self._items.append(item)
        self._filled.set()

    def close(self, reason: str) -> None:
        """Let the reader come to its end after what is already here and a `SessionEnded`."""
        if not self._is_closed:
            self._items.append(SessionEnded(reason))
            self._is_closed = True
            self._filled.set()

    async def read(self) -> AsyncIterator[Output]:
        """The items in order, each journalled before it is seen where it must not be lost."""
        while True:
            while self._items:
                item = self._items.popleft()
                if isinstance(item, OutputAudio):
                    if item.generation < self.current_generation:
                        self.dropped_pieces += 1
                        continue
                elif isinstance(item, _JOURNALLED):
                    await self._journal.append(self._session, item)
                yield item
            if self._is_closed:
                return
            self._filled.clear()
            await self._filled.wait()

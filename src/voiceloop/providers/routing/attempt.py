"""One provider at work on one call, in a task of its own."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Final, Generic, TypeVar

from voiceloop.core.errors import ProviderError

Item = TypeVar("Item")

NO_RESULT: Final = "no_result"
_MOST_BEFORE_RESULT: Final = 256
"""Pieces of silence that are kept until sound comes; who sends more of them has nothing to say."""


class Attempt(Generic[Item]):
    """Runs a stream from its beginning to its end in one task, as scopes inside of it demand.

    What comes before the first result is kept with it. Then the stream waits until all pieces were taken, so that it is
    never more than one piece ahead. `notify` is called when there is a result, a piece more, or the end.
    """

    def __init__(
        self, index: int, stream: AsyncGenerator[Item], is_result: Callable[[Item], bool], notify: Callable[[], None]
    ) -> None:
        self.index = index
        self._loop = asyncio.get_running_loop()
        self.started_s = self._loop.time()
        self.first_s: float | None = None
        """When the first result came."""
        self._is_result = is_result
        self._notify = notify
        self._pieces: deque[Item] = deque()
        self._room: asyncio.Future[None] | None = None
        self.task = self._loop.create_task(self._run(stream))

    @property
    def is_done(self) -> bool:
        """Whether the stream has ended; pieces may be left."""
        return self.task.done()

    @property
    def error(self) -> BaseException | None:
        """Why the stream ended, when that was no good end."""
        if self.task.cancelled():
            return ProviderError("The provider broke its own call off")
        return self.task.exception()

    def take(self) -> Item | None:
        """The next piece, if there is one."""
        if not self._pieces:
            return None
        piece = self._pieces.popleft()
        if not self._pieces and self._room is not None and not self._room.done():
            self._room.set_result(None)
        return piece

    def stop(self) -> None:
        """Cancel the work; the task ends when the stream has been closed."""
        self.task.cancel()

    async def _run(self, stream: AsyncGenerator[Item]) -> None:
        try:
            async with aclosing(stream) as pieces:
                async for piece in pieces:
                    self._pieces.append(piece)
                    if self.first_s is None:
                        if not self._is_result(piece):
                            self._check_patience()
                            continue
                        self.first_s = self._loop.time()
                    self._notify()
                    self._room = self._loop.create_future()
                    await self._room
        finally:
            self._notify()

    def _check_patience(self) -> None:
        if len(self._pieces) > _MOST_BEFORE_RESULT:
            raise ProviderError("The provider sends nothing but silence", code=NO_RESULT)

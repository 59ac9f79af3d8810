"""Clients that leave before they are answered: their work ends with them."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import AsyncExitStack
from typing import Any, TypeVar

from fastapi import Request
from fastapi.responses import StreamingResponse
from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope, Send

T = TypeVar("T")


async def while_connected(request: Request, work: Coroutine[Any, Any, T]) -> T:
    """What `work` gives, unless the client leaves first: then the work is cancelled, and ClientDisconnect raised.

    The request's body has to be read before.
    """
    working = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(_has_left(request))
    try:
        await asyncio.wait((working, leaving), return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise ClientDisconnect
    finally:
        working.cancel()
        leaving.cancel()
        await asyncio.gather(working, leaving, return_exceptions=True)


async def _has_left(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


class StreamedAnswer(StreamingResponse):
    """An answer that leaves as it is made; when it is over, or its client has left, generator and `held` are closed."""

    def __init__(
        self,
        pieces: AsyncGenerator[bytes] | AsyncGenerator[str],
        media_type: str,
        held: AsyncExitStack,
    ) -> None:
        self._pieces = pieces
        self._held = held
        # A proxy that gathers what it passes on would undo the streaming.
        super().__init__(pieces, media_type=media_type, headers={"X-Accel-Buffering": "no"})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        async with self._held:
            try:
                await super().__call__(scope, receive, send)
            finally:
                await self._pieces.aclose()

"""A Realtime call over a WebSocket: text frames are events, binary frames are sound where the client asked for them."""

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from typing import Protocol

import orjson

from voiceloop.transports.realtime.call import Call
from voiceloop.transports.realtime.errors import ProtocolError
from voiceloop.transports.realtime.sideband import Sideband


class Socket(Protocol):
    """What is used of a WebSocket connection."""

    def receive(self) -> Awaitable[str | bytes | None]:
        """The next message, None when the other side has gone."""
        ...

    def send(self, message: str | bytes) -> Awaitable[None]:
        """Send a text frame, or a binary one."""
        ...


async def converse(call: Call | Sideband, socket: Socket) -> None:
    """Carry messages both ways until either side ends."""
    writer = asyncio.create_task(_write(call, socket))
    reader = asyncio.create_task(_read(call, socket))
    try:
        await asyncio.wait({writer, reader}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (writer, reader):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def _read(call: Call | Sideband, socket: Socket) -> None:
    while (message := await socket.receive()) is not None:
        if isinstance(message, bytes):
            call.receive_sound(message)
            continue
        try:
            event = orjson.loads(message)
        except orjson.JSONDecodeError as error:
            call.refuse(ProtocolError(f"The message is not JSON: {error}", code="invalid_json"))
            continue
        call.receive(event)


async def _write(call: Call | Sideband, socket: Socket) -> None:
    async for item in call.events():
        await socket.send(item if isinstance(item, bytes) else orjson.dumps(item).decode())

"""The child's program: makes one model and answers calls of its port until the parent hangs up.

`python -P -m voiceloop.engine.processes.host FD`, where FD is the inherited end of a socket pair.
"""

import asyncio
import importlib
import inspect
import logging
import os
import socket
import sys
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from voiceloop.core.errors import ModelError, SettingError, VoiceloopError
from voiceloop.core.ports import Ticket, Urgency
from voiceloop.engine.processes.messages import (
    READ_LIMIT_BYTES,
    Call,
    Cancel,
    Credit,
    Message,
    Piece,
    Promote,
    Raised,
    Ready,
    Recipe,
    Returned,
    Start,
    encode,
    read_message,
)

_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class _Running:
    task: asyncio.Task[None]
    ticket: Ticket
    credit: asyncio.Semaphore


class Host:
    """Serves the calls of one port on one connection."""

    def __init__(self, port: Any, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._port = port
        self._reader = reader
        self._writer = writer
        self._running: dict[int, _Running] = {}

    async def serve(self) -> None:
        """Answer until the parent hangs up or is gone; then stop what still runs and close the port."""
        async with asyncio.TaskGroup() as group:
            while (message := await _next(self._reader)) is not None:
                self._obey(message, group)
            for running in self._running.values():
                running.task.cancel()
        await self._port.aclose()

    def _obey(self, message: Message, group: asyncio.TaskGroup) -> None:
        if isinstance(message, Call):
            ticket = Ticket(Urgency.DECISION if message.urgency is None else message.urgency)
            credit = asyncio.Semaphore(message.window)
            task = group.create_task(self._answer(message, ticket, credit))
            self._running[message.number] = _Running(task, ticket, credit)
            task.add_done_callback(lambda _: self._running.pop(message.number))
            return
        number = message.number if isinstance(message, Promote | Credit | Cancel) else 0
        running = self._running.get(number)
        if running is None:  # it has ended meanwhile
            return
        match message:
            case Promote():
                running.ticket.urgency = message.urgency
            case Credit():
                for _ in range(message.pieces):
                    running.credit.release()
            case Cancel():
                running.task.cancel()

    async def _answer(self, call: Call, ticket: Ticket, credit: asyncio.Semaphore) -> None:
        arguments = {**call.arguments, "ticket": ticket} if call.urgency is not None else call.arguments
        try:
            method = getattr(self._port, call.method)
            if call.window:
                async with aclosing(method(**arguments)) as pieces:
                    async for piece in pieces:
                        await credit.acquire()
                        await self._send(Piece(call.number, piece))
                await self._send(Returned(call.number))
            else:
                await self._send(Returned(call.number, await method(**arguments)))
        except Exception as error:  # noqa: BLE001 - whatever a model raises is its caller's to hear, not our end
            await self._send(Raised(call.number, _tellable(error, call.method)))

    async def _send(self, message: Message) -> None:
        try:
            self._writer.write(encode(message))
            await self._writer.drain()
        except ConnectionError:  # the parent is gone; the end of its messages stops this process
            _log.debug("Nobody reads %s", type(message).__name__)


async def _next(reader: asyncio.StreamReader) -> Message | None:
    try:
        return await read_message(reader)
    except (ConnectionError, asyncio.IncompleteReadError):
        return None


def _tellable(error: Exception, doing: str) -> VoiceloopError:
    """The error as it goes to the parent: ours as it is, any other one named in a ModelError."""
    if isinstance(error, VoiceloopError):
        return error
    _log.error("A model failed in %s", doing, exc_info=error)
    return ModelError(f"{doing} failed with {type(error).__name__}: {error}")


async def _make(recipe: Recipe) -> Any:
    module, _, name = recipe.factory.partition(":")
    try:
        factory = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        raise SettingError(f"There is no factory {recipe.factory!r}: {error}") from error
    made = factory(**recipe.arguments)
    return await made if inspect.isawaitable(made) else made


async def _host(connection: socket.socket) -> None:
    reader, writer = await asyncio.open_unix_connection(sock=connection, limit=READ_LIMIT_BYTES)
    start = await _next(reader)
    if not isinstance(start, Start):
        return
    sys.path[:] = start.import_path
    try:
        port = await _make(start.recipe)
    except Exception as error:  # noqa: BLE001 - the parent has to hear why its model cannot be made
        writer.write(encode(Raised(0, _tellable(error, start.recipe.factory))))
    else:
        writer.write(encode(Ready(port.info)))
        await Host(port, reader, writer).serve()
    writer.close()


def main() -> None:
    """Serve on the file descriptor that is named on the command line."""
    os.dup2(2, 1)  # what a model's library prints must not mix with what the parent prints
    asyncio.run(_host(socket.socket(fileno=int(sys.argv[1]))))


if __name__ == "__main__":
    main()

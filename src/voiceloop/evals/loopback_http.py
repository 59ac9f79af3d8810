"""HTTP/1.1 on a loopback port, for servers that misbehave on purpose: an answer may be held up, cut or never given."""

import asyncio
import contextlib
import socket
import struct
from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import Final, Self, TypeAlias

import h11

_READ_BYTES: Final = 2**16
_AT_ONCE: Final = struct.pack("ii", 1, 0)

Headers: TypeAlias = Sequence[tuple[bytes, bytes]]


class Client:
    """Who is connected. A request is read whole; the answer leaves as it is made."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._http = h11.Connection(h11.SERVER)

    @property
    def has_begun(self) -> bool:
        """Whether an answer is on its way."""
        return self._http.our_state is not h11.SEND_RESPONSE

    async def next_request(self) -> tuple[h11.Request, bytes] | None:
        """The next request with its body; None when there is none. Raises h11.ProtocolError for what is no HTTP."""
        if self._http.our_state is h11.DONE:
            self._http.start_next_cycle()
        request, body = None, bytearray()
        while True:
            match event := self._http.next_event():
                case h11.NEED_DATA:
                    self._http.receive_data(await self._reader.read(_READ_BYTES))
                case h11.Request():
                    request = event
                case h11.Data():
                    body += event.data
                case h11.EndOfMessage() if request is not None:
                    return request, bytes(body)
                case _:
                    return None

    async def begin(self, status: int, headers: Headers) -> None:
        """The answer's head."""
        await self._send(h11.Response(status_code=status, headers=list(headers)))

    async def send(self, data: bytes) -> None:
        """More of its body."""
        await self._send(h11.Data(data=data))

    async def finish(self) -> None:
        """The answer is whole."""
        await self._send(h11.EndOfMessage())

    async def answer(self, status: int, body: bytes, headers: Headers = ()) -> None:
        """A whole answer, as JSON."""
        length = str(len(body)).encode()
        await self.begin(status, [(b"content-type", b"application/json"), (b"content-length", length), *headers])
        await self.send(body)
        await self.finish()

    def reset(self) -> None:
        """Break the connection: what was not sent is lost, and the client is told with an RST."""
        self._writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        self._writer.transport.abort()

    async def left(self) -> None:
        """Until the client leaves. What it sends meanwhile is kept for its next request."""
        with contextlib.suppress(OSError):
            while data := await self._reader.read(_READ_BYTES):
                self._http.receive_data(data)

    async def aclose(self) -> None:
        """Close the connection."""
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    async def _send(self, event: h11.Response | h11.Data | h11.EndOfMessage) -> None:
        if data := self._http.send(event):
            self._writer.write(data)
            await self._writer.drain()


Answer: TypeAlias = Callable[[Client, h11.Request, bytes], Awaitable[None]]


class LoopbackServer:
    """Listens while its context lasts; `answer` is stopped when the client leaves.

    `calls` counts POST requests, `abandoned` those whose client left before the end of the answer.
    """

    def __init__(self, answer: Answer, port: int = 0) -> None:
        self.calls = 0
        self.abandoned = 0
        self._answer = answer
        self._port = port
        self._connections: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._port}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        connections = tuple(self._connections)
        for task in connections:
            task.cancel()
        if connections:
            await asyncio.wait(connections)
        await self._server.wait_closed()

    def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(self._follow(Client(reader, writer)))
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def _follow(self, client: Client) -> None:
        try:
            while (asked := await client.next_request()) is not None:
                self.calls += asked[0].method == b"POST"
                if not await self._answered(client, *asked):
                    return
        except* (OSError, h11.ProtocolError):
            pass  # the client left or speaks no HTTP: nobody is left to be told
        finally:
            await client.aclose()

    async def _answered(self, client: Client, request: h11.Request, body: bytes) -> bool:
        """Whether the client was there to the end."""
        async with asyncio.TaskGroup() as tasks:
            answering = tasks.create_task(_awaited(self._answer(client, request, body)))
            leaving = tasks.create_task(client.left())
            answering.add_done_callback(lambda _: leaving.cancel())
            leaving.add_done_callback(lambda _: answering.cancel())
        self.abandoned += answering.cancelled()
        return not answering.cancelled()


async def _awaited(answer: Awaitable[None]) -> None:
    await answer

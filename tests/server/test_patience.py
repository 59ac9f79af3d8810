"""Clients that stall, over real sockets: none of them is waited for without an end."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from starlette.types import Receive, Scope, Send
from websockets.asyncio.client import connect

from tests.server.running import running
from voiceloop.server.patience import PatientHttp

REQUEST = b"GET /%s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
HANDSHAKE = (
    b"GET /long HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)
MUCH = bytes(2**16)
PIECES = 1_000
linux = pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="Linux only")


class Hasty(PatientHttp):
    head_within_s = 0.2
    taken_within_s = 0.3


class App:
    """Says a word, or, at `/long`, more than fits between it and a client that does not read; echoes WebSockets."""

    def __init__(self) -> None:
        self.has_given_up = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        pieces = PIECES if scope["path"] == "/long" else 0
        try:
            if scope["type"] == "websocket":
                await self._talk(pieces, receive, send)
            else:
                await send({"type": "http.response.start", "status": 200, "headers": [(b"x-is", b"here")]})
                for _ in range(pieces):
                    await send({"type": "http.response.body", "body": MUCH, "more_body": True})
                await send({"type": "http.response.body", "body": b"word"})
        finally:
            self.has_given_up.set()

    async def _talk(self, pieces: int, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        for _ in range(pieces):
            await send({"type": "websocket.send", "bytes": MUCH})
        while (message := await receive())["type"] == "websocket.receive":
            await send({"type": "websocket.send", "text": message["text"]})


@asynccontextmanager
async def opened(app: App | None = None) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """A connection; a server that keeps idle ones for an hour."""
    async with running(app or App(), http=Hasty, timeout_keep_alive=3_600) as port, asyncio.timeout(15.0):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            yield reader, writer
        finally:
            writer.close()


@pytest.mark.parametrize("head", [b"", b"G", REQUEST[:-2] % b""])
async def test_a_request_whose_head_does_not_end_is_not_waited_for(head: bytes) -> None:
    async with opened() as (reader, writer):
        writer.write(head)
        assert await reader.read() == b""


async def test_a_byte_now_and_then_buys_no_time() -> None:
    async with opened() as (reader, writer):
        writer.write(REQUEST[:-2] % b"" + b"X-Slow: ")
        with suppress(ConnectionError):
            while not reader.at_eof():
                writer.write(b"o")
                with suppress(TimeoutError):
                    await asyncio.wait_for(reader.read(1), 0.05)
        assert reader.at_eof() or reader.exception() is not None


@pytest.mark.parametrize("more", [b"\r\n", b"GET /"])
async def test_what_comes_after_an_answer_and_is_no_request_is_not_waited_for(more: bytes) -> None:
    async with opened() as (reader, writer):
        writer.write(REQUEST % b"")
        await reader.readuntil(b"word\r\n0\r\n\r\n")
        writer.write(more)
        assert await reader.read() == b""


async def test_a_connection_between_two_requests_is_kept() -> None:
    async with opened() as (reader, writer):
        for _ in range(2):
            writer.write(REQUEST % b"")
            await reader.readuntil(b"word\r\n0\r\n\r\n")
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(reader.read(1), 2 * Hasty.head_within_s)


async def test_a_websocket_that_says_nothing_is_none_of_its_matter() -> None:
    async with running(App(), http=Hasty) as port, connect(f"ws://127.0.0.1:{port}/") as talking:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(talking.recv(), 2 * Hasty.head_within_s)
        await talking.send("hello")
        assert await talking.recv() == "hello"


@linux
@pytest.mark.parametrize("request_", [REQUEST % b"long", HANDSHAKE], ids=["http", "websocket"])
async def test_a_client_that_takes_nothing_of_what_it_is_sent_is_given_up(request_: bytes) -> None:
    app = App()
    taken_bytes = 0
    async with opened(app) as (reader, writer):
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        writer.write(request_)
        await app.has_given_up.wait()
        writer.transport.resume_reading()  # type: ignore[attr-defined]
        with suppress(ConnectionError):
            while taken := await reader.read(2**20):
                taken_bytes += len(taken)
    assert taken_bytes < PIECES * len(MUCH) / 2

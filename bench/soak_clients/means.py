"""How bad clients reach the server: sockets, requests and frames, with and without a library that behaves."""

import asyncio
import contextlib
import json
import random
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import numpy as np
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

HOST = "127.0.0.1"
ANSWERED_WITHIN_S = 20.0
FRAME_SAMPLES = 320
LONG_TEXT = "It goes on and on and never seems to come to its end. " * 74
LONG_SPEECH = json.dumps({"model": "any", "voice": "hum", "input": LONG_TEXT, "response_format": "pcm"}).encode()
HANDSHAKE = (
    "GET /v1/realtime{query} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


class Target:
    """One server; `offer` is a WebRTC offer that it would accept, `held` what is kept open for it to end."""

    def __init__(self, port: int, offer: str) -> None:
        self.port = port
        self.offer = offer
        self.random = random.Random(port)
        self.held: list[Any] = []

    def one_of(self, *choices: Any) -> Any:
        return self.random.choice(choices)

    @asynccontextmanager
    async def websocket(self, query: str = "") -> AsyncIterator[ClientConnection]:
        url = f"ws://{HOST}:{self.port}/v1/realtime{query}"
        async with connect(url, compression=None, ping_interval=None, open_timeout=ANSWERED_WITHIN_S) as connection:
            yield connection

    async def say(self, message: Any, query: str = "") -> str:
        """The error that a message is answered with, or the code that the connection is closed with."""
        try:
            async with self.websocket(query) as connection, asyncio.timeout(ANSWERED_WITHIN_S):
                await connection.send(message if isinstance(message, bytes | str) else json.dumps(message))
                while True:
                    told = json.loads(await connection.recv())
                    if told["type"] == "error":
                        return f"error {told['error']['code']}"
        except ConnectionClosed as closed:
            return f"closed {closed.rcvd.code if closed.rcvd else 'without a word'}"

    async def connected(self, *, least_buffer: bool = False) -> socket.socket:
        made = socket.socket()
        made.setblocking(False)
        if least_buffer:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        await asyncio.get_running_loop().sock_connect(made, (HOST, self.port))
        return made

    @asynccontextmanager
    async def raw_websocket(
        self, *, hold: bool = False, least_buffer: bool = False
    ) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
        """A connection after its handshake, with no library that would answer pings; left open where it is held."""
        reader, writer = await asyncio.open_connection(sock=await self.connected(least_buffer=least_buffer))
        writer.write(HANDSHAKE.format(query="").encode())
        async with asyncio.timeout(ANSWERED_WITHIN_S):
            await reader.readuntil(b"\r\n\r\n")
        try:
            yield reader, writer
        finally:
            if hold:
                self.held.append((reader, writer))
            else:
                writer.close()

    async def post(self, path: str, body: bytes, kind: str) -> str:
        return await self.request(post_of(path, body, kind))

    async def request(self, whole: bytes) -> str:
        reader, writer = await asyncio.open_connection(HOST, self.port)
        try:
            writer.write(whole)
            async with asyncio.timeout(ANSWERED_WITHIN_S):
                head = await reader.readuntil(b"\r\n\r\n")
            return f"status {head.split()[1].decode()}"
        except (asyncio.IncompleteReadError, ConnectionError):
            return "closed without an answer"
        finally:
            writer.close()


Kind = Callable[[Target], Awaitable[str]]
"""One bad client of a kind; gives what became of it."""


def post_of(path: str, body: bytes, kind: str) -> bytes:
    head = f"POST {path} HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def frame(event: Any) -> bytes:
    """A masked text frame, whose mask is nothing."""
    text = json.dumps(event).encode()
    size = bytes([0x80 | len(text)]) if len(text) < 126 else b"\xff" + struct.pack("!Q", len(text))
    return b"\x81" + size + bytes(4) + text


async def end_of(reader: asyncio.StreamReader) -> str:
    """The code of the close frame with which the server ends a connection."""
    with contextlib.suppress(ConnectionError):
        async with asyncio.timeout(ANSWERED_WITHIN_S):
            told = await reader.read()
            at = told.rfind(b"\x88")
            if 0 <= at <= len(told) - 4:
                return f"closed {int.from_bytes(told[at + 2 : at + 4], 'big')}"
    return "closed without a word"


def tone() -> bytes:
    samples = np.sin(np.arange(FRAME_SAMPLES) * 0.1) * 5_000
    return bytes(samples.astype("<i2"))


async def speak(connection: ClientConnection) -> None:
    """A short turn, faster than speech."""
    for _ in range(25):
        await connection.send(tone())
    for _ in range(60):
        await connection.send(bytes(2 * FRAME_SAMPLES))


def socket_of(connection: ClientConnection) -> socket.socket:
    found: socket.socket = connection.transport.get_extra_info("socket")
    return found


def linger(plain: socket.socket) -> None:
    """What is closed now is reset: the other side gets RST, not FIN."""
    plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def reset(connection: ClientConnection) -> None:
    linger(socket_of(connection))
    connection.transport.abort()

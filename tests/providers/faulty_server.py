"""A tiny HTTP server that answers every request with the bytes and pauses of a script."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

HANG: Final = b""
"""In a script: say nothing more and keep the connection open."""


@dataclass
class FaultyServer:
    """What was asked, and whether whoever asked has gone."""

    script: Sequence[bytes]
    base_url: str = ""
    requests: list[bytes] = field(default_factory=list)
    left: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            self.requests.append(head + await reader.readexactly(length))
            for piece in self.script:
                if piece == HANG:
                    await reader.read()
                    self.left.set()
                    return
                writer.write(piece)
                await writer.drain()
        finally:
            writer.close()


def head(status: str = "200 OK", kind: str = "text/event-stream", more: str = "") -> bytes:
    return f"HTTP/1.1 {status}\r\ncontent-type: {kind}\r\n{more}connection: close\r\n\r\n".encode()


def failure(status: str, message: str, more: str = "") -> list[bytes]:
    return [head(status, "application/json", more), json.dumps({"error": {"message": message}}).encode()]


def chunk(text: str) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    body = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return f"data: {json.dumps(body)}\n\n".encode()


DONE: Final = b"data: [DONE]\n\n"


@asynccontextmanager
async def faulty_server(script: Sequence[bytes]) -> AsyncIterator[FaultyServer]:
    faulty = FaultyServer(script)
    server = await asyncio.start_server(faulty.answer, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()[:2]
        faulty.base_url = f"http://{host}:{port}/v1"
        yield faulty

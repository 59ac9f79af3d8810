"""How the door says no: an answer in OpenAI's shape over HTTP, and the same before a WebSocket is accepted."""

import math
from dataclasses import dataclass
from typing import Final

import orjson
from starlette.types import Receive, Scope, Send

from voiceloop.server.limits import Excess
from voiceloop.server.rest_errors import INVALID_REQUEST, RATE_LIMIT, SERVER_ERROR

CLOSE_POLICY: Final = 1008
CLOSE_TRY_LATER: Final = 1013
_HTTP_RESPONSE: Final = "websocket.http.response"
"""The ASGI extension by which a WebSocket is refused with a status of one's own."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A status, a stable code, words for people, when to come again, and the field that is meant.

    Nothing of what was sent is in it.
    """

    status: int
    code: str
    message: str
    retry_after_s: float | None = None
    param: str | None = None

    @classmethod
    def of(cls, excess: Excess) -> "Refusal":
        """That of a limit."""
        return cls(429, excess.code, excess.message, excess.retry_after_s)

    @property
    def body(self) -> bytes:
        """The JSON."""
        kind = RATE_LIMIT if self.status == 429 else INVALID_REQUEST if self.status < 500 else SERVER_ERROR
        detail = {"message": self.message, "type": kind, "param": self.param, "code": self.code}
        return orjson.dumps({"error": detail})

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """Those of the answer, its length among them."""
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(self.body)).encode())]
        headers.append((b"cache-control", b"no-store"))
        if self.retry_after_s is not None:
            headers.append((b"retry-after", str(max(1, math.ceil(self.retry_after_s))).encode()))
        if self.status == 401:
            headers.append((b"www-authenticate", b'Bearer realm="voiceloop"'))
        if self.status in (408, 413):  # what is still being sent is not read
            headers.append((b"connection", b"close"))
        return headers

    @property
    def close_code(self) -> int:
        """What a WebSocket is closed with where it cannot be told a status."""
        return CLOSE_TRY_LATER if self.retry_after_s is not None else CLOSE_POLICY


async def refuse_http(refusal: Refusal, send: Send) -> None:
    """Answer a request."""
    await send({"type": "http.response.start", "status": refusal.status, "headers": refusal.headers})
    await send({"type": "http.response.body", "body": refusal.body})


async def refuse_websocket(refusal: Refusal, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a handshake."""
    await receive()  # websocket.connect: nothing may be sent before it
    if _HTTP_RESPONSE not in (scope.get("extensions") or {}):
        await send({"type": "websocket.close", "code": refusal.close_code, "reason": refusal.code})
        return
    await send({"type": f"{_HTTP_RESPONSE}.start", "status": refusal.status, "headers": refusal.headers})
    await send({"type": f"{_HTTP_RESPONSE}.body", "body": refusal.body})

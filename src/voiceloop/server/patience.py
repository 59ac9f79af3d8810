"""How long the server waits for a client that stalls: for the head of its request, and for it to take what was sent.

    options = uvicorn.Config(application.asgi, http=PatientHttp, ...)

Uvicorn waits for ever for both. Bodies are the door's matter, silent WebSockets that of their pings.
"""

import asyncio
import socket
from typing import ClassVar

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol


class PatientHttp(HttpToolsProtocol):
    """Uvicorn's HTTP, whose patience has an end; a connection that becomes a WebSocket keeps `taken_within_s`.

    `head_within_s` is counted from the connection, or from the first byte after the last answer. `taken_within_s` holds
    for what is on its way and acknowledged by nobody, or finds no room at the client's side (Linux only).
    """

    head_within_s: ClassVar[float] = 30.0
    taken_within_s: ClassVar[float] = 45.0

    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """A client is here."""
        super().connection_made(transport)
        plain = transport.get_extra_info("socket")
        if plain is not None and hasattr(socket, "TCP_USER_TIMEOUT"):
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, round(self.taken_within_s * 1000.0))
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone."""
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Something came; the time goes on if that was not a whole head, so that a byte now and then buys none."""
        super().data_received(data)
        is_answering = self.cycle is not None and not self.cycle.response_complete
        if self._deadline is None and not is_answering and self.transport.get_protocol() is self:
            self._wait()

    def on_headers_complete(self) -> None:
        """The parser has seen a whole head."""
        self._stop_waiting()
        super().on_headers_complete()

    def _wait(self) -> None:
        self._deadline = self.loop.call_later(self.head_within_s, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
        self._deadline = None

"""HTTP connections that are kept, shared and really let go; HTTP/2 where the server offers it.

httpx does nearly all of it. Three things that it leaves undone matter to a caller who waits:

- Over HTTP/2 it goes away from a request without a word: the server works on, and what it still sends is never
  acknowledged, until the connection stands still (encode/httpcore#943, declined). Here the stream is reset (RFC 9113,
  5.4.2 and 6.4).
- Its read timeout belongs to a connection: over HTTP/2 a stalled answer hides behind others, or takes them along with
  it. Here every answer has its own.
- A kept connection may have been closed by the server a moment ago. A request that meets that is sent again, once.
"""

import asyncio
import os
import socket
import ssl
from collections.abc import AsyncIterator
from functools import cache
from typing import Any, Final, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass
from weakref import WeakKeyDictionary

import h2.errors
import h2.events
import h2.exceptions
import httpcore2
import httpx2

_LIMITS: Final = httpx2.Limits(max_connections=512, max_keepalive_connections=64, keepalive_expiry=300.0)
"""A pause in a conversation must not cost a handshake: httpx would close what is idle for 5 s."""

_WRITING_S: Final = 1.0
"""How long the word that a request is given up may take to leave."""

_LEAVING: Final = httpcore2.Request("GET", "https://localhost/", extensions={"timeout": {"write": _WRITING_S}})

_PROBES: Final = {"TCP_KEEPIDLE": 15, "TCP_KEEPINTVL": 5, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": 20_000}
"""A peer that is gone without a word is found out within half a minute, where the system lets that be set."""

_STALE: Final = (httpx2.RemoteProtocolError, httpx2.ReadError, httpx2.WriteError)


def _ssl_context() -> ssl.SSLContext:
    return _trusting(*(os.environ.get(name, "") for name in ("SSL_CERT_FILE", "SSL_CERT_DIR")))


@cache
def _trusting(*_: str) -> ssl.SSLContext:
    """One for all that trust the same authorities: to read them takes a tenth of a second."""
    return httpx2.create_ssl_context()


class PooledTransport(httpx2.AsyncBaseTransport):
    """The connections to one server, straight or through the environment's proxy (HTTP/1.1 only, then).

    Each event loop has its own, so that it may be made anywhere; `aclose` closes those of the loop it is called in.
    """

    def __init__(self, base_url: str) -> None:
        url = urlsplit(base_url)
        proxies = getproxies()
        self._proxy = None if proxy_bypass(url.hostname or "") else proxies.get(url.scheme) or proxies.get("all")
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, httpx2.AsyncHTTPTransport] = WeakKeyDictionary()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer's head. Raises httpx2's errors."""
        limits: dict[str, float | None] = request.extensions.get("timeout", {})
        silence_s = limits.get("read")
        has_connected = False

        async def trace(event: str, _: dict[str, Any]) -> None:
            nonlocal has_connected
            has_connected |= event == "connection.connect_tcp.started"

        request.extensions = {**request.extensions, "timeout": {**limits, "read": None}, "trace": trace}
        head_s = None if silence_s is None else silence_s + (limits.get("connect") or 0.0)
        try:
            async with asyncio.timeout(head_s) as limit:
                try:
                    response = await self._here().handle_async_request(request)
                except _STALE:
                    if has_connected:
                        raise
                    response = await self._here().handle_async_request(request)
        except TimeoutError:
            if not limit.expired():
                raise
            raise httpx2.ReadTimeout("No answer came", request=request) from None
        response.stream = _Body(cast(httpx2.AsyncByteStream, response.stream), silence_s, request)
        return response

    async def aclose(self) -> None:
        """Close the connections."""
        transport = self._by_loop.pop(asyncio.get_running_loop(), None)
        if transport is not None:
            await transport.aclose()

    def _here(self) -> httpx2.AsyncHTTPTransport:
        loop = asyncio.get_running_loop()
        transport = self._by_loop.get(loop)
        if transport is None:
            if self._proxy:
                transport = httpx2.AsyncHTTPTransport(verify=_ssl_context(), limits=_LIMITS, proxy=self._proxy)
            else:
                transport = _DirectTransport(_ssl_context())
            self._by_loop[loop] = transport
        return transport


class _Body(httpx2.AsyncByteStream):
    """An answer's body, whose pieces may be `silence_s` apart."""

    def __init__(self, inner: httpx2.AsyncByteStream, silence_s: float | None, request: httpx2.Request) -> None:
        self._inner = inner
        self._silence_s = silence_s
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = aiter(self._inner)
        while True:
            try:
                async with asyncio.timeout(self._silence_s) as limit:
                    piece = await anext(pieces)
            except StopAsyncIteration:
                return
            except TimeoutError:
                if not limit.expired():
                    raise
                raise httpx2.ReadTimeout("The answer stopped", request=self._request) from None
            yield piece

    async def aclose(self) -> None:
        await self._inner.aclose()


class _DirectTransport(httpx2.AsyncHTTPTransport):
    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(verify=context, http2=True, limits=_LIMITS)
        self._pool = _Pool(
            ssl_context=context,
            max_connections=_LIMITS.max_connections,
            max_keepalive_connections=_LIMITS.max_keepalive_connections,
            keepalive_expiry=_LIMITS.keepalive_expiry,
            http2=True,
            socket_options=_socket_options(),
        )


class _Pool(httpcore2.AsyncConnectionPool):
    def create_connection(self, origin: httpcore2.Origin) -> httpcore2.AsyncConnectionInterface:
        return _Connection(
            origin=origin,
            ssl_context=self._ssl_context,
            keepalive_expiry=self._keepalive_expiry,
            http2=True,
            network_backend=self._network_backend,
            socket_options=self._socket_options,
        )


class _Connection(httpcore2.AsyncHTTPConnection):
    """A connection that may turn out to be one of ours."""

    async def handle_async_request(self, request: httpcore2.Request) -> httpcore2.Response:
        try:
            async with self._request_lock:
                if self._connection is None:
                    self._connection = await self._opened(request)
        except BaseException:
            self._connect_failed = True
            raise
        return await super().handle_async_request(request)

    async def _opened(self, request: httpcore2.Request) -> httpcore2.AsyncConnectionInterface:
        stream = await self._connect(request)
        secured = stream.get_extra_info("ssl_object")
        is_http2 = secured is not None and secured.selected_alpn_protocol() == "h2"
        kind = _Http2Connection if is_http2 else httpcore2.AsyncHTTP11Connection
        return kind(self._origin, stream, self._keepalive_expiry)


class _Http2Connection(httpcore2.AsyncHTTP2Connection):
    """Tells the server of a request that is given up."""

    async def _response_closed(self, stream_id: int) -> None:
        try:
            if self._leave(stream_id):
                await self._write_outgoing_data(_LEAVING)
        except (h2.exceptions.ProtocolError, httpcore2.NetworkError, httpcore2.TimeoutException):
            pass  # then the connection is gone, and the request with it
        await super()._response_closed(stream_id)

    def _leave(self, stream_id: int) -> bool:
        """Acknowledge what came and was not read, and reset the stream; whether there was anything to do."""
        events = self._events.get(stream_id, ())
        unread = sum(event.flow_controlled_length or 0 for event in events if isinstance(event, h2.events.DataReceived))
        if unread:
            self._h2_state.acknowledge_received_data(unread, stream_id)
        stream = self._h2_state.streams.get(stream_id)
        is_open = stream is not None and not stream.closed
        if is_open:
            self._h2_state.reset_stream(stream_id, h2.errors.ErrorCodes.CANCEL)
        return is_open or unread > 0


def _socket_options() -> list[tuple[int, int, int]]:
    probes = [
        (socket.IPPROTO_TCP, getattr(socket, name), value) for name, value in _PROBES.items() if hasattr(socket, name)
    ]
    return [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1), *probes]

"""The door before the application: an ASGI layer that asks the gate, bounds what comes in and marks what goes out.

    app = Door(application, gate, on_refused=metrics.refused, is_going_away=lambda: drain.is_draining)

Routes find who is there in `scope["state"]["caller"]` (`caller_of`), and need no checks of their own. A WebSocket is
refused before it is accepted.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qsl

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from voiceloop.engine.clock import now_s
from voiceloop.server.caller import STATE_KEY, Caller
from voiceloop.server.gate import Gate, Knock, too_large, too_slow
from voiceloop.server.headers import preflight, secured
from voiceloop.server.paths import Rule, rule_for
from voiceloop.server.refusals import Refusal, refuse_http, refuse_websocket

_log = logging.getLogger(__name__)

KEY_SUBPROTOCOL: Final = "openai-insecure-api-key."
"""How browsers, which cannot send headers with a WebSocket, bring a key: the rest of this subprotocol's name."""

_CLOSE_NORMAL: Final = 1000
_CLOSE_GOING_AWAY: Final = 1001
_DRAINED_BYTES: Final = 1 * 2**20
_DRAINED_WITHIN_S: Final = 1.0
"""So much of a refused body is thrown away first: a connection that is closed upon data loses the answer on its way."""


class Door:
    """An ASGI application around another one."""

    def __init__(
        self,
        app: ASGIApp,
        gate: Gate,
        on_refused: Callable[[str], None] | None = None,
        is_going_away: Callable[[], bool] = lambda: False,
    ) -> None:
        self._app = app
        self._gate = gate
        self._on_refused = on_refused
        self._is_going_away = is_going_away

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a connection."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        knock = knock_of(scope)
        rule = rule_for(knock.path)
        found = self._gate.ask(knock, rule, now_s())
        if isinstance(found, Refusal):
            self._note(found, knock)
        if scope["type"] == "websocket":
            await self._websocket(found, scope, receive, send)
        else:
            await self._http(found, knock, rule, scope, receive, send)

    async def _websocket(self, found: Caller | Refusal, scope: Scope, receive: Receive, send: Send) -> None:
        if isinstance(found, Refusal):
            await refuse_websocket(found, scope, receive, send)
            return

        async def tell(message: Message) -> None:
            is_close = message["type"] == "websocket.close" and message.get("code", _CLOSE_NORMAL) == _CLOSE_NORMAL
            if is_close and self._is_going_away():
                message = {**message, "code": _CLOSE_GOING_AWAY}
            await send(message)

        await self._enter(found, scope, receive, tell)

    async def _http(
        self, found: Caller | Refusal, knock: Knock, rule: Rule, scope: Scope, receive: Receive, send: Send
    ) -> None:
        is_welcome_page = not isinstance(found, Refusal) or found.code not in ("origin_not_allowed", "host_not_allowed")
        is_foreign = is_welcome_page and self._gate.is_foreign(knock.origin, knock.host)
        origin = knock.origin if is_foreign else None

        async def tell(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = secured(list(message.get("headers") or ()), knock.host, origin)
                message = {**message, "headers": headers}
            await send(message)

        if isinstance(found, Refusal):
            await _throw_body_away(scope, receive, knock)
            await refuse_http(found, tell)
        elif origin is not None and knock.method == "OPTIONS" and _asks_first(scope):
            await send({"type": "http.response.start", "status": 204, "headers": preflight(origin)})
            await send({"type": "http.response.body", "body": b""})
        else:
            body = _Body(receive, tell, self._gate.most_bytes(rule), self._gate.longest_s(rule))
            with suppress(_BodyRefusedError):
                await self._enter(found, scope, body.receive, body.send)
            if body.refusal is not None:
                self._note(body.refusal, knock)
                await body.answer()

    async def _enter(self, caller: Caller, scope: Scope, receive: Receive, send: Send) -> None:
        state = {**(scope.get("state") or {}), STATE_KEY: caller}
        try:
            await self._app({**scope, "state": state}, receive, send)
        finally:
            if caller.place is not None and not caller.place.is_kept:
                caller.place.release()

    def _note(self, refusal: Refusal, knock: Knock) -> None:
        """Neither keys nor queries, which may hold secrets, are noted."""
        _log.info("refused %s %s: %s", knock.method, knock.path[:100], refusal.code)
        if self._on_refused is not None:
            self._on_refused(refusal.code)


def knock_of(scope: Scope) -> Knock:
    """What an ASGI scope says of a request."""
    headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
    is_websocket = scope["type"] == "websocket"
    declared = headers.get(b"content-length", "")
    return Knock(
        method="WS" if is_websocket else scope["method"],
        path=scope["path"],
        host=headers.get(b"host"),
        origin=headers.get(b"origin"),
        token=_token(headers.get(b"authorization", ""), scope.get("subprotocols") or ()),
        resumes=is_websocket and _resumes(scope.get("query_string", b"")),
        content_bytes=int(declared[:20]) if declared.isdecimal() else 0,
    )


def _resumes(query: bytes) -> bool:
    """Whether a call that goes on is asked for; of a name that comes twice the last one counts, as for the route."""
    asked = dict(parse_qsl(query, keep_blank_values=True))
    return any(asked.get(name) for name in (b"resume", b"call_id"))


def _token(authorization: str, subprotocols: "list[str] | tuple[str, ...]") -> str:
    kind, _, token = authorization.partition(" ")
    if kind.lower() == "bearer":
        return token.strip()
    brought = (each.removeprefix(KEY_SUBPROTOCOL) for each in subprotocols if each.startswith(KEY_SUBPROTOCOL))
    return next(brought, "")


def _asks_first(scope: Scope) -> bool:
    return any(name == b"access-control-request-method" for name, _ in scope["headers"])


async def _throw_body_away(scope: Scope, receive: Receive, knock: Knock) -> None:
    has_body = knock.content_bytes or any(name == b"transfer-encoding" for name, _ in scope["headers"])
    if not has_body or any(name == b"expect" for name, _ in scope["headers"]):  # who asks first has not begun to send
        return
    left_bytes = _DRAINED_BYTES
    with suppress(TimeoutError):
        async with asyncio.timeout(_DRAINED_WITHIN_S):
            while left_bytes > 0:
                message = await receive()
                if message["type"] != "http.request" or not message.get("more_body", False):
                    return
                left_bytes -= len(message.get("body", b""))


class _BodyRefusedError(Exception):
    """Ends the application's reading; the door answers."""


@dataclass(slots=True, eq=False)
class _Body:
    """A body that is counted and timed as the application reads it; what is answered to a body cut off is dropped."""

    source: Receive
    sink: Send
    most_bytes: int
    longest_s: float
    refusal: Refusal | None = None
    _read_bytes: int = 0
    _is_whole: bool = False
    _is_answered: bool = False
    _began_s: float = field(default_factory=now_s)

    async def receive(self) -> Message:
        if self._is_whole:  # what is waited for now is that the client leaves
            return await self.source()
        if self.refusal is not None:
            raise _BodyRefusedError
        try:
            async with asyncio.timeout_at(self._began_s + self.longest_s):
                message = await self.source()
        except TimeoutError:
            self.refusal = too_slow(self.longest_s)
            raise _BodyRefusedError from None
        self._is_whole = message["type"] != "http.request" or not message.get("more_body", False)
        self._read_bytes += len(message.get("body", b""))
        if self._read_bytes > self.most_bytes:
            self.refusal = too_large(self.most_bytes)
            raise _BodyRefusedError
        return message

    async def send(self, message: Message) -> None:
        if self.refusal is None or self._is_answered:
            self._is_answered = True
            await self.sink(message)

    async def answer(self) -> None:
        """Tell the refusal, unless the application has answered before it."""
        if self.refusal is not None and not self._is_answered:
            await refuse_http(self.refusal, self.sink)

"""The calls that are going on: opened, listed, kept for a while when their connection drops."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from voiceloop.engine.engine import Engine
from voiceloop.server.caller import NOBODY_IN_PARTICULAR, Caller
from voiceloop.server.clock import unix_now_s
from voiceloop.server.limits import Tab
from voiceloop.server.metering import Metered
from voiceloop.transports.realtime.call import Call
from voiceloop.transports.realtime.config import Kind
from voiceloop.transports.realtime.options import CallOptions, CallSettings

RESUMABLE_FOR_S = 30.0


@dataclass(frozen=True, slots=True)
class CallInfo:
    """What a list of calls shows."""

    id: str
    kind: Kind
    transport: str
    began_unix_s: float


@dataclass(slots=True, eq=False)
class _Kept:
    """A call, and the token with which a client may come back to it once."""

    call: Call
    info: CallInfo
    caller: Caller
    token: str = ""
    connections: int = 1
    """How many there were: what an old one leaves behind is the new one's."""
    expiry: asyncio.TimerHandle | None = None
    tab: Tab = field(init=False)

    def __post_init__(self) -> None:
        self.tab = Tab(self.caller.account)


class Calls:
    """All Realtime calls of this process."""

    def __init__(self, engine: Engine, settings: CallSettings) -> None:
        self._engine = engine
        self._settings = settings
        self._calls: dict[str, _Kept] = {}
        self._closing: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def open(
        self, kind: Kind, transport: str, options: CallOptions | None = None, caller: Caller = NOBODY_IN_PARTICULAR
    ) -> AsyncIterator[Call]:
        """A call for as long as the context lasts, and 30 s longer where the client asked for that.

        It begins as the client secret of its caller says, is charged to the caller's key, and has the place that the
        caller's request came with until it is over.

        Raises OverloadedError when there is no room, ProtocolError for options that cannot be.
        """
        name = f"sess_{secrets.token_hex(12)}"
        kind = kind if caller.session is None else caller.session["type"]
        call = Call(self._engine, self._settings, kind, name, options)
        await call.open()
        kept = self._calls[name] = _Kept(call, CallInfo(name, kind, transport, unix_now_s()), caller)
        if caller.place is not None:
            caller.place.keep()
        self._offer_resumption(kept)
        try:
            if caller.session is not None:
                call.receive({"type": "session.update", "session": dict(caller.session)})
            yield call
        finally:
            await self._leave(kept, 1)

    @asynccontextmanager
    async def resume(
        self, token: str, after_event: str = "", item_id: str = "", heard_ms: float | None = None
    ) -> AsyncIterator[Call | None]:
        """The call that the token belongs to, as `open` gives it; None where there is none any more."""
        kept = next((each for each in self._calls.values() if _is_token(each, token)), None)
        if kept is None or kept.call.is_over:
            yield None
            return
        if kept.expiry is not None:
            kept.expiry.cancel()
        kept.expiry = None
        kept.connections += 1
        connection = kept.connections
        kept.call.attach(after_event, item_id, heard_ms)
        self._offer_resumption(kept)
        try:
            yield kept.call
        finally:
            await self._leave(kept, connection)

    def get(self, name: str) -> Call | None:
        """The call of that id."""
        found = self._calls.get(name)
        return None if found is None else found.call

    def list(self) -> tuple[CallInfo, ...]:
        """What goes on, oldest first."""
        return tuple(kept.info for kept in self._calls.values())

    def metered(self) -> Iterator[Metered]:
        """What goes on, for the meter."""
        for kept in self._calls.values():
            if not kept.call.is_over:
                yield Metered(kept.tab, kept.info.began_unix_s, kept.call.sound_s, kept.call.session.close)

    # The end of the server.

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._calls)

    @property
    def are_at_rest(self) -> bool:
        """Whether nobody speaks and nothing is under way; a call without a connection is at rest whatever it does."""
        return all(
            kept.expiry is not None or kept.call.is_over or kept.call.session.is_at_rest
            for kept in self._calls.values()
        )

    def tell_going_away(self, within_s: float) -> None:
        """Tell every client that its call ends within so long."""
        for kept in self._calls.values():
            kept.call.tell_going_away(within_s)

    def end_all(self, reason: str) -> None:
        """End every call; clients are told what is still to be told, and the reason."""
        for kept in list(self._calls.values()):
            if kept.expiry is not None:
                self._expire(kept)
            else:
                kept.call.session.close(reason)

    async def aclose(self) -> None:
        """End all calls."""
        for kept in list(self._calls.values()):
            await self._end(kept)
        if self._closing:
            await asyncio.wait(self._closing)

    def _offer_resumption(self, kept: _Kept) -> None:
        if kept.call.options.is_resumable:
            kept.token = secrets.token_urlsafe(24)
            kept.call.offer_resumption(kept.token, RESUMABLE_FOR_S)

    async def _leave(self, kept: _Kept, connection: int) -> None:
        """A connection is gone."""
        if kept.connections != connection:
            return
        if not kept.call.options.is_resumable or kept.call.is_over or kept.call.said_goodbye:
            await self._end(kept)
            return
        kept.call.detach()
        kept.expiry = asyncio.get_running_loop().call_later(RESUMABLE_FOR_S, self._expire, kept)

    def _expire(self, kept: _Kept) -> None:
        task = asyncio.ensure_future(self._end(kept))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def _end(self, kept: _Kept) -> None:
        self._calls.pop(kept.info.id, None)
        if kept.expiry is not None:
            kept.expiry.cancel()
        if kept.caller.place is not None:
            kept.caller.place.release()
        kept.tab.charge(kept.call.sound_s, unix_now_s())  # what came since the meter looked last
        await kept.call.aclose()


def _is_token(kept: _Kept, token: str) -> bool:
    """Whether the token is the one that is out for a call, compared in constant time."""
    return bool(kept.token) and secrets.compare_digest(kept.token.encode(), token.encode())

"""The calls that come over WebRTC: a peer and a call for each, and viewers who hear a call's replies."""

import asyncio
import secrets
from dataclasses import dataclass, field, replace
from typing import Any, Final

import orjson

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, samples_to_ms
from voiceloop.core.errors import VoiceloopError
from voiceloop.core.events import Event
from voiceloop.engine.outbox import OutputAudio
from voiceloop.server.caller import NOBODY_IN_PARTICULAR, Caller
from voiceloop.server.calls import Calls
from voiceloop.transports.realtime.call import ENGINE_RATE_HZ, Call
from voiceloop.transports.realtime.checks import check_session
from voiceloop.transports.realtime.config import Kind
from voiceloop.transports.realtime.errors import Json, ProtocolError
from voiceloop.transports.realtime.options import CallOptions
from voiceloop.transports.webrtc.answers import Fragment
from voiceloop.transports.webrtc.ice import Supply
from voiceloop.transports.webrtc.peer import Peer, Wants
from voiceloop.transports.webrtc.report import PeerReport
from voiceloop.transports.webrtc.sdp import UNACCEPTABLE, Offer, OfferError, read_offer
from voiceloop.transports.webrtc.settings import WebRtcSettings

SESSION: Final = "session"


@dataclass(slots=True, eq=False)
class Line:
    """A peer at the server: its answer, the key of its URL, the entity tag of its ICE session.

    `call_id` is the call that it speaks in, or hears.
    """

    key: str
    call_id: str
    peer: Peer
    answer: str
    etag: str
    is_viewer: bool = False


@dataclass(slots=True, eq=False)
class _Opening:
    """What a client asked for, and how it is told what became of it."""

    offer: Offer
    kind: Kind
    transport: str
    session: Json | None
    model: str
    caller: Caller
    line: "asyncio.Future[Line]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())


@dataclass(slots=True, eq=False)
class _Conversation:
    """A call and who hears its replies."""

    call: Call | None = None
    line: Line | None = None
    listeners: list[Peer] = field(default_factory=list)

    def play(self, item: OutputAudio) -> None:
        for peer in self.listeners:
            peer.play(item)

    def follow(self, event: Event) -> None:
        for peer in self.listeners:
            peer.follow(event)

    def hear(self, samples: Samples) -> None:
        if self.call is not None and not self.call.is_over:
            self.call.protocol.appended(samples_to_ms(len(samples), SAMPLE_RATE_HZ))
            self.call.session.push_samples(samples)

    def read(self, message: str) -> None:
        if self.call is None or self.call.is_over:
            return
        try:
            self.call.receive(orjson.loads(message))
        except orjson.JSONDecodeError as error:
            self.call.refuse(ProtocolError(f"The message is not JSON: {error}", code="invalid_json"))

    def end(self, reason: str) -> None:
        if self.call is not None:
            self.call.session.close(reason)


class Peers:
    """All WebRTC peers of this process; close them before the calls."""

    def __init__(self, calls: Calls, settings: WebRtcSettings) -> None:
        self.settings = settings
        self._calls = calls
        self._supply = Supply(settings)
        self._lines: dict[str, Line] = {}
        self._conversations: dict[str, _Conversation] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def warm_up(self) -> None:
        """Make the certificate and bind sockets, so that the first caller does not wait for them."""
        await self._supply.fill()

    async def open(
        self,
        offer_sdp: str,
        transport: str,
        kind: Kind = "realtime",
        session: Json | None = None,
        model: str = "",
        caller: Caller = NOBODY_IN_PARTICULAR,
    ) -> Line:
        """A call for a client that has sound for us, or takes ours, or both; `session` is what it begins with.

        Raises OfferError, ProtocolError for a session that cannot be, OverloadedError.
        """
        offer = read_offer(offer_sdp)
        if transport == "whip" and not offer.sends:
            raise OfferError(f"The audio is {offer.direction}", code=UNACCEPTABLE, hint="Offer sendonly or sendrecv")
        if session is not None:
            check_session(session, SESSION)
            kind = session["type"]
        opening = _Opening(offer, kind, transport, session, model, replace(caller, session=None))
        self._spawn(self._carry(opening), opening.line)
        return await asyncio.shield(opening.line)

    async def watch(self, call_id: str, offer_sdp: str) -> Line | None:
        """A viewer of a call, who hears its replies; None where there is no such call. Raises OfferError."""
        offer = read_offer(offer_sdp)
        conversation = self._conversations.get(call_id)
        if conversation is None:
            return None
        if not offer.receives:
            raise OfferError(f"The audio is {offer.direction}", code=UNACCEPTABLE, hint="Offer recvonly")
        is_gone = asyncio.Event()
        wants = Wants(_nothing, _nothing, lambda _: is_gone.set(), receives=False, output_rate_hz=ENGINE_RATE_HZ)
        opened: asyncio.Future[Line] = asyncio.get_running_loop().create_future()
        self._spawn(self._show(call_id, conversation, offer, wants, is_gone, opened), opened)
        return await asyncio.shield(opened)

    def find(self, key: str, *, is_viewer: bool = False) -> Line | None:
        """The peer of a URL."""
        line = self._lines.get(key)
        return line if line is not None and line.is_viewer == is_viewer else None

    def of_call(self, call_id: str) -> Line | None:
        """The peer that speaks in a call."""
        conversation = self._conversations.get(call_id)
        return conversation.line if conversation is not None else None

    def report(self, call_id: str) -> PeerReport | None:
        """How well the peer of a call is connected; None for a call that is not over WebRTC."""
        line = self.of_call(call_id)
        return line.peer.report() if line is not None else None

    async def restart_ice(self, line: Line, fragment: Fragment) -> str:
        """Restart a line's ICE: it has another entity tag from now on."""
        answer = await line.peer.restart_ice(fragment)
        line.etag = _new_etag()
        return answer

    def hang_up(self, line: Line) -> None:
        """End a peer, and with a caller its call."""
        self._lines.pop(line.key, None)
        if line.is_viewer:
            line.peer.leave("hung_up")
            return
        conversation = self._conversations.get(line.call_id)
        if conversation is not None:
            conversation.end("closed")

    async def aclose(self) -> None:
        """End all of them."""
        for line in list(self._lines.values()):
            self.hang_up(line)
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self._supply.aclose()

    # One task carries each peer from its offer to its end.

    def _spawn(self, work: Any, opened: "asyncio.Future[Line]") -> None:
        task: asyncio.Task[None] = asyncio.create_task(work)
        self._tasks.add(task)

        def done(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            error = None if task.cancelled() else task.exception()
            if not opened.done():
                opened.set_exception(error or ConnectionError("the server is closing"))

        task.add_done_callback(done)

    async def _carry(self, opening: _Opening) -> None:
        conversation = _Conversation()
        options = CallOptions(opening.model, play=conversation.play, on_event=conversation.follow)
        try:
            async with self._calls.open(opening.kind, opening.transport, options, opening.caller) as call:
                conversation.call = call
                if opening.session is not None:
                    _configure(call, opening.session)
                wants = Wants(conversation.hear, conversation.read, conversation.end, output_rate_hz=ENGINE_RATE_HZ)
                line = await self._line(call.name, opening.offer, wants)
                try:
                    if opening.offer.receives:
                        conversation.listeners.append(line.peer)
                    conversation.line = line
                    self._conversations[call.name] = conversation
                    opening.line.set_result(line)
                    async for event in call.events():
                        await line.peer.tell(orjson.dumps(event).decode())
                finally:
                    self._conversations.pop(call.name, None)
                    self._lines.pop(line.key, None)
                    for listener in conversation.listeners:
                        listener.leave("call_ended")
                    await line.peer.aclose()
        except VoiceloopError as error:
            if opening.line.done():
                raise
            opening.line.set_exception(error)

    async def _show(
        self,
        call_id: str,
        conversation: _Conversation,
        offer: Offer,
        wants: Wants,
        is_gone: asyncio.Event,
        opened: "asyncio.Future[Line]",
    ) -> None:
        line = await self._line(call_id, offer, wants, is_viewer=True)
        try:
            conversation.listeners.append(line.peer)
            opened.set_result(line)
            await is_gone.wait()
        finally:
            conversation.listeners.remove(line.peer)
            self._lines.pop(line.key, None)
            await line.peer.aclose()

    async def _line(self, call_id: str, offer: Offer, wants: Wants, *, is_viewer: bool = False) -> Line:
        connection = await self._supply.take()
        peer = Peer(offer, self._supply, connection, self.settings, wants)
        line = Line(secrets.token_urlsafe(18), call_id, peer, peer.start(), _new_etag(), is_viewer)
        self._lines[line.key] = line
        return line


def _configure(call: Call, session: Json) -> None:
    """Go by the session object that came with the offer. Raises ProtocolError."""
    call.configure(call.protocol.config.updated(session))
    call.receive({"type": "session.update", "session": session})


def _new_etag() -> str:
    return f'"{secrets.token_hex(8)}"'


def _nothing(_: Any) -> None:
    """A viewer is not heard."""

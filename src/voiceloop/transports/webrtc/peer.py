"""One peer: ICE, DTLS and SCTP by aioice and aiortc; sound and events between it and whoever made it.

Theory of operation. A datagram that holds sound is decrypted, put in order, decoded and given to `hear` within the
call that the socket made: no queue, no task, no thread. A piece of a reply is encoded and sent when it is due,
from a timer. Tasks connect, and reconnect when ICE is restarted; otherwise the event loop's callbacks do all. A peer
is gone when its DTLS is: closed by the other side, or because ICE lost its consent.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from aiortc import RTCDtlsTransport, RTCSctpTransport

from voiceloop.core.audio import Samples
from voiceloop.core.events import Event
from voiceloop.engine.outbox import OutputAudio
from voiceloop.transports.webrtc.answers import Fragment, Local, write_answer, write_fragment
from voiceloop.transports.webrtc.channel import EventChannel
from voiceloop.transports.webrtc.ice import IceConnection, Link, Supply, as_ice_transport
from voiceloop.transports.webrtc.inbound import Ears
from voiceloop.transports.webrtc.outbound import Mouth
from voiceloop.transports.webrtc.report import PeerReport
from voiceloop.transports.webrtc.sdp import Offer
from voiceloop.transports.webrtc.settings import WebRtcSettings
from voiceloop.transports.webrtc.sound import Sound

_NAME = "voiceloop"
_ANSWER_FIRST_S = 0.002
"""The client cannot begin before it has the answer, and connectivity checks would hold that up."""


@dataclass(frozen=True, slots=True)
class Wants:
    """What the maker of a peer takes: `hear` 16 kHz sound, `read` a message, `gone` once, with a reason.

    `sends` and `receives` limit what the peer's offer allows; `output_rate_hz` is that of replies.
    """

    hear: Callable[[Samples], None]
    read: Callable[[str], None]
    gone: Callable[[str], None]
    sends: bool = True
    receives: bool = True
    output_rate_hz: int = 24_000


class Peer:
    """From an offer to `aclose`. `start` at once, and give the client the answer."""

    def __init__(
        self, offer: Offer, supply: Supply, connection: IceConnection, settings: WebRtcSettings, wants: Wants
    ) -> None:
        self.offer = offer
        self.state = "new"
        self._supply = supply
        self._settings = settings
        self._gone = wants.gone
        self._connection = self._newest = connection
        certificate, self._fingerprints = supply.certificate()
        ears = Ears(offer.payload_type, settings.jitter, wants.hear) if wants.receives and offer.sends else None
        can_send = wants.sends and offer.receives
        mouth = Mouth(offer.payload_type, wants.output_rate_hz, settings.bitrate) if can_send else None
        self._ears, self._mouth = ears, mouth
        self._link = Link(connection, self._media_came)
        self._dtls = RTCDtlsTransport(as_ice_transport(self._link), [certificate])
        self._dtls._set_role("client" if offer.is_passive else "server")
        self._dtls.on("statechange", self._dtls_changed)
        self._sound = Sound(self._dtls, self._link.send, ears, mouth, settings.reports_every_s)
        self._sctp = RTCSctpTransport(self._dtls) if offer.has_data else None
        self._channel = EventChannel(self._sctp, wants.read)
        self._deadline: asyncio.TimerHandle | None = None
        self._connecting: asyncio.Task[None] | None = None
        self._restarting: asyncio.Task[None] | None = None
        self._is_gone = False

    # Connecting.

    def start(self) -> str:
        """Begin to connect; the answer for the client."""
        offer = self.offer
        self._connection.expect(offer.username, offer.password, is_lite=offer.is_lite)
        for candidate in offer.candidates:
            self._connection.add(candidate)
        self.state = "connecting"
        loop = asyncio.get_running_loop()
        self._deadline = loop.call_later(self._settings.connect_s, self._go, "connect_timeout")
        self._connecting = asyncio.create_task(self._connect())
        return write_answer(offer, self._local(), sends=self._mouth is not None, receives=self._ears is not None)

    async def _connect(self) -> None:
        await asyncio.sleep(_ANSWER_FIRST_S)
        try:
            await self._connection.connect()
            await self._dtls.start(self.offer.dtls)
        except ConnectionError:
            self._go("connect_failed")
            return
        if self._dtls.state != "connected" or self._deadline is None:
            return
        self.state = "connected"
        self._deadline.cancel()
        self._sound.open()
        if self._sctp is not None:
            loop = asyncio.get_running_loop()
            self._deadline = loop.call_later(self._settings.connect_s, self._channel.give_up)
            with suppress(ConnectionError):
                await self._sctp.start(self.offer.sctp, self.offer.sctp_port)

    def trickle(self, fragment: Fragment) -> bool:
        """Know more addresses of the client; False when they are of another connection than this one."""
        if (fragment.username, fragment.password) != (self._newest.remote_username, self._newest.remote_password):
            return False
        for candidate in fragment.candidates:
            self._newest.add(candidate)
        return True

    async def restart_ice(self, fragment: Fragment) -> str:
        """Look for another path while the one there is goes on; our side of it, for the client."""
        connection = await self._supply.take()
        connection.link = self._link
        connection.expect(fragment.username, fragment.password, is_lite=self.offer.is_lite)
        for candidate in fragment.candidates:
            connection.add(candidate)
        if self._restarting is not None:
            self._restarting.cancel()
            await asyncio.wait([self._restarting])
        self._newest = connection
        self._restarting = asyncio.create_task(self._switch(connection))
        username, password = connection.local_username, connection.local_password
        return write_fragment(self.offer, username, password, connection.announced)

    async def _switch(self, connection: IceConnection) -> None:
        """Take the new path when it is there; one that is not found leaves everything as it was."""
        useless = connection
        try:
            async with asyncio.timeout(self._settings.connect_s):
                await connection.connect()
            useless, self._connection, self._link.connection = self._connection, connection, connection
        except (ConnectionError, TimeoutError):
            self._newest = self._connection
        finally:
            await useless.close()

    def _local(self) -> Local:
        return Local(
            username=self._connection.local_username,
            password=self._connection.local_password,
            candidates=self._connection.announced,
            fingerprints=self._fingerprints,
            is_active=self.offer.is_passive,
            ssrc=self._mouth.ssrc if self._mouth is not None else 0,
            name=_NAME,
        )

    # Sound and events.

    def _media_came(self, data: bytes) -> None:
        self._sound.came(data)

    def play(self, item: OutputAudio) -> None:
        """Send a piece of a reply, after what has not been sent yet."""
        self._sound.play(item)

    def follow(self, event: Event) -> None:
        """Hold, go on or forget what has not been sent yet, as the reply does."""
        self._sound.follow(event)

    async def tell(self, message: str) -> None:
        """Send a message on the data channel when it is there and has room; without one nobody is told."""
        await self._channel.tell(message)

    def report(self) -> PeerReport:
        """How well it is connected."""
        return self._sound.report(self.state)

    # Ending.

    def _dtls_changed(self) -> None:
        if self._dtls.state == "failed":
            self._go("dtls_failed")
        elif self._dtls.state == "closed":
            self._go("lost" if self._link.is_lost else "left")

    def _go(self, reason: str) -> None:
        if not self._is_gone:
            self._is_gone = True
            self.state = "closed"
            self._channel.close()
            self._gone(reason)

    def leave(self, reason: str) -> None:
        """Be gone as if the client had left; its maker closes it then."""
        self._go(reason)

    async def aclose(self) -> None:
        """Leave; what was told is sent before, as far as half a second goes."""
        if not self._is_gone:
            await self._channel.flush()
        self._is_gone = True
        self.state = "closed"
        self._channel.close()
        self._sound.close()
        if self._deadline is not None:
            self._deadline.cancel()
        tasks = [task for task in (self._connecting, self._restarting) if task is not None]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        steps: list[Callable[[], Awaitable[None]]] = [self._dtls.stop, self._connection.close]
        if self._sctp is not None:
            steps.insert(0, self._sctp.stop)
        for step in steps:
            with suppress(ConnectionError):
                await step()

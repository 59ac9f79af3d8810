"""ICE by aioice, with what a server needs on top: sockets bound ahead, a range of ports, media past the queue.

A `Link` is what aiortc's DTLS transport takes for its ICE transport. The connection under it changes when ICE is
restarted; encrypted sound does not go through its queue but right to whoever decodes it.
"""

import asyncio
import random
import secrets
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final, cast

from aioice import Candidate, Connection
from aioice.candidate import candidate_foundation, candidate_priority
from aioice.ice import StunProtocol, get_host_addresses, server_reflexive_candidate
from aioice.stun import TransactionError
from aiortc import RTCCertificate, RTCIceServer
from aiortc.rtcicetransport import connection_kwargs

from voiceloop.engine.clock import now_s
from voiceloop.transports.webrtc.settings import WebRtcSettings

COMPONENT: Final = 1
_CONSENT_CHECKS = 6
"""So many checks fail before consent is lost (RFC 7675 wants one every 5 s and an end after 30)."""
_MOST_QUEUED = 512
"""Datagrams that wait for DTLS or SCTP; more are no conversation."""
_GATHERING_S = 5.0
_REFILL_AFTER_S = 0.05
"""After the answer that a connection was taken for has left."""
_CERTIFICATE_S = 20 * 86_400.0
_PORT_TRIES = 64


class Link:
    """The path of one peer: what aiortc's DTLS transport wants of an ICE one, over a connection that may change."""

    role = "controlled"

    def __init__(self, connection: "IceConnection", on_media: Callable[[bytes], None]) -> None:
        self._inbox: asyncio.Queue[bytes | None] = asyncio.Queue(_MOST_QUEUED)
        self._on_media = on_media
        self.connection = connection
        self.is_lost = False
        connection.link = self

    def received(self, data: bytes) -> None:
        """A datagram that is no STUN: RFC 7983 tells by its first byte what it is."""
        if data and 127 < data[0] < 192:
            self._on_media(data)
        elif data and not self._inbox.full():
            self._inbox.put_nowait(data)

    def lost(self, connection: "IceConnection") -> None:
        """A connection has ended; if it is the one in use, the path has."""
        if connection is self.connection and not self.is_lost:
            self.is_lost = True
            if self._inbox.full():
                self._inbox.get_nowait()
            self._inbox.put_nowait(None)

    def send(self, data: bytes) -> None:
        """Send a datagram now. Raises ConnectionError when there is no path."""
        pair = self.connection.chosen
        if pair is None:
            raise ConnectionError("There is no path to the peer")
        pair.protocol.transport.sendto(data, pair.remote_addr)

    # What aiortc calls.

    async def _recv(self) -> bytes:
        data = None if self.is_lost and self._inbox.empty() else await self._inbox.get()
        if data is None:
            raise ConnectionError("The path to the peer is lost")
        return data

    async def _send(self, data: bytes) -> None:
        self.send(data)


class IceConnection(Connection):
    """A controlled connection over all addresses of this machine, or those of the settings."""

    def __init__(self, settings: WebRtcSettings) -> None:
        servers = [
            RTCIceServer(each.url, each.username or None, each.credential or None) for each in settings.ice_servers
        ]
        super().__init__(
            ice_controlling=False,
            local_username=secrets.token_hex(4),
            local_password=secrets.token_hex(16),
            **connection_kwargs(servers),
        )
        self._settings = settings
        self.addresses: list[str] = []
        self.link: Link | None = None

    @property
    def chosen(self) -> Any:
        """The pair of addresses that is used, None before there is one."""
        return self._nominated.get(COMPONENT)

    @property
    def announced(self) -> tuple[Candidate, ...]:
        """The candidates that the other side is told."""
        host = self._settings.announced_host
        if not host:
            return tuple(self.local_candidates)
        first = next((each for each in self.local_candidates if each.type == "host" and ":" not in each.host), None)
        if first is None:
            return tuple(self.local_candidates)
        foundation = candidate_foundation("host", "udp", host)
        return (
            Candidate(foundation, COMPONENT, "udp", candidate_priority(COMPONENT, "host"), host, first.port, "host"),
        )

    def expect(self, username: str, password: str, *, is_lite: bool = False) -> None:
        """Know the other side's credentials."""
        self.remote_username, self.remote_password, self.remote_is_lite = username, password, is_lite
        self.ice_controlling = is_lite  # RFC 8445 section 6.1.1: who faces a lite agent controls

    def add(self, candidate: Candidate) -> None:
        """Know one of its addresses."""
        if not self._closing and not self._remote_candidates_end:
            self._add_remote_candidate(candidate, candidate.host)

    async def gather_candidates(self) -> None:
        """Bind sockets, and ask the servers that are configured."""
        self._local_candidates_start = True
        self.addresses = host_addresses(self._settings)
        protocols = [each for address in self.addresses if (each := await self._bound(address)) is not None]
        self._protocols += protocols
        self._local_candidates += [protocol.local_candidate for protocol in protocols]
        if self.turn_server is not None:
            self._local_candidates += await self.get_component_candidates(COMPONENT, [])
        if self.stun_server is not None:
            for protocol in protocols:
                with suppress(OSError, TimeoutError, TransactionError):
                    asked = server_reflexive_candidate(protocol, self.stun_server)
                    candidate, _ = await asyncio.wait_for(asked, _GATHERING_S)
                    self._local_candidates.append(candidate)
        self._local_candidates_end = True

    async def _bound(self, address: str) -> StunProtocol | None:
        loop = asyncio.get_running_loop()
        for port in self._ports():
            try:
                _, protocol = await loop.create_datagram_endpoint(
                    lambda: StunProtocol(self), local_addr=(address, port)
                )
            except OSError:
                continue
            bound = protocol.transport.get_extra_info("sockname")
            foundation = candidate_foundation("host", "udp", bound[0])
            priority = candidate_priority(COMPONENT, "host")
            protocol.local_candidate = Candidate(foundation, COMPONENT, "udp", priority, bound[0], bound[1], "host")
            return protocol
        return None

    def _ports(self) -> list[int]:
        low, high = self._settings.lowest_port, self._settings.highest_port
        if not high:
            return [0]
        return random.sample(range(low, high + 1), min(_PORT_TRIES, high - low + 1))

    def data_received(self, data: bytes, component: int) -> None:
        """A datagram that is no STUN has come."""
        if self.link is not None:
            self.link.received(data)

    async def query_consent(self) -> None:
        """Ask now and then whether the other side is still there (RFC 7675), and close when it is not."""
        limit_s = self._settings.consent_s
        answered_s = now_s()
        while now_s() - answered_s < limit_s:
            await asyncio.sleep(limit_s / _CONSENT_CHECKS * random.uniform(0.8, 1.2))
            pair = self.chosen
            if pair is None or self.remote_password is None:
                continue
            with suppress(TransactionError):
                await pair.protocol.request(
                    self.build_request(pair, nominate=False),
                    pair.remote_addr,
                    integrity_key=self.remote_password.encode(),
                    retransmissions=0,
                )
                answered_s = now_s()
        self._query_consent_task = None
        await self.close()

    async def close(self) -> None:
        """Close the sockets."""
        await super().close()
        if self.link is not None:
            self.link.lost(self)


def host_addresses(settings: WebRtcSettings) -> list[str]:
    """The addresses to bind: those of the settings, else the machine's, else the loopback one."""
    return list(settings.hosts) or get_host_addresses(use_ipv4=True, use_ipv6=True) or ["127.0.0.1"]


class Supply:
    """Connections that are ready before anybody calls, and the certificate of this process."""

    def __init__(self, settings: WebRtcSettings) -> None:
        self._settings = settings
        self._ready: deque[IceConnection] = deque()
        self._filling: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._is_closed = False
        self._certificate: RTCCertificate | None = None
        self._fingerprints: tuple[tuple[str, str], ...] = ()
        self._certified_s = 0.0

    @property
    def ready(self) -> int:
        """How many connections are ready."""
        return len(self._ready)

    def certificate(self) -> tuple[RTCCertificate, tuple[tuple[str, str], ...]]:
        """The certificate and its fingerprints, by algorithm; made anew well before its thirty days are over."""
        if self._certificate is None or now_s() - self._certified_s > _CERTIFICATE_S:
            made = self._certificate = RTCCertificate.generateCertificate()
            prints = [each for each in made.getFingerprints() if each.algorithm == "sha-256"]
            self._fingerprints = tuple((each.algorithm, each.value) for each in prints)
            self._certified_s = now_s()
        return self._certificate, self._fingerprints

    async def fill(self) -> None:
        """Make connections until enough are ready."""
        self.certificate()
        while len(self._ready) < self._settings.ready and not self._is_closed:
            self._ready.append(await self._made())

    async def take(self) -> IceConnection:
        """A connection of one's own; close it. Those of addresses that the machine no longer has are not given."""
        if self._timer is None and not self._is_closed:
            self._timer = asyncio.get_running_loop().call_later(_REFILL_AFTER_S, self._refill)
        addresses = host_addresses(self._settings) if self._ready else []
        while self._ready:
            connection = self._ready.popleft()
            if connection.addresses == addresses:
                return connection
            await connection.close()
        return await self._made()

    async def aclose(self) -> None:
        """Close those that nobody took."""
        self._is_closed = True
        if self._timer is not None:
            self._timer.cancel()
        if self._filling is not None:
            await asyncio.wait([self._filling])
        while self._ready:
            await self._ready.popleft().close()

    async def _made(self) -> IceConnection:
        connection = IceConnection(self._settings)
        await connection.gather_candidates()
        return connection

    def _refill(self) -> None:
        self._timer = None
        if self._filling is None or self._filling.done():
            self._filling = asyncio.create_task(self.fill())


def as_ice_transport(link: Link) -> Any:
    """A link where aiortc's types ask for its own class, of which it uses no more than a link has."""
    return cast(Any, link)

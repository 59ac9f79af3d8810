"""How WebRTC connections are made and kept."""

from dataclasses import dataclass, field

from voiceloop.core.errors import SettingError
from voiceloop.core.settings import check_range

_SCHEMES = ("stun:", "stuns:", "turn:", "turns:")
_LEAST_PORTS = 16


@dataclass(frozen=True, slots=True)
class IceServer:
    """A STUN or TURN server: `url` as in RFC 7064 and 7065; `username` and `credential` for TURN."""

    url: str
    username: str = ""
    credential: str = ""

    def __post_init__(self) -> None:
        if not self.url.startswith(_SCHEMES):
            hint = f"It begins with one of: {', '.join(_SCHEMES)}"
            raise SettingError(f"webrtc.ice_servers has {self.url!r}, which is no ICE server", hint=hint)


@dataclass(frozen=True, slots=True)
class JitterSettings:
    """How long a missing packet is waited for: `start_ms` at first, then as late as packets come, within the others."""

    start_ms: float = 30.0
    least_ms: float = 20.0
    most_ms: float = 200.0

    def __post_init__(self) -> None:
        check_range("webrtc.jitter.least_ms", self.least_ms, 0.0, 200.0)
        check_range("webrtc.jitter.most_ms", self.most_ms, self.least_ms, 1_000.0)
        check_range("webrtc.jitter.start_ms", self.start_ms, self.least_ms, self.most_ms)


@dataclass(frozen=True, slots=True)
class WebRtcSettings:
    """Connections of all peers.

    `ice_servers`: told to clients and asked for candidates of our own; none unless configured. `hosts`: the addresses
    to bind, all of the machine's by default. `announced_host`: told instead of a bound address, for a server behind an
    address translation that keeps ports. `lowest_port` and `highest_port`: UDP ports to bind (0: any). `ready`:
    connections whose sockets are bound ahead. `connect_s`: how long a client may take to connect. `consent_s`: a client
    that has not answered for so long is gone (RFC 7675 says 30). `bitrate`: of replies, in bits a second.
    `reports_every_s`: RTCP.
    """

    ice_servers: tuple[IceServer, ...] = ()
    hosts: tuple[str, ...] = ()
    announced_host: str = ""
    lowest_port: int = 0
    highest_port: int = 0
    ready: int = 4
    connect_s: float = 15.0
    consent_s: float = 30.0
    bitrate: int = 32_000
    reports_every_s: float = 2.5
    max_body_bytes: int = 2**17
    jitter: JitterSettings = field(default_factory=JitterSettings)

    def __post_init__(self) -> None:
        check_range("webrtc.lowest_port", self.lowest_port, 0, 65_535)
        check_range("webrtc.highest_port", self.highest_port, 0, 65_535)
        if self.highest_port or self.lowest_port:
            check_range("webrtc.lowest_port", self.lowest_port, 1_024, 65_535 - _LEAST_PORTS)
            check_range("webrtc.highest_port", self.highest_port, self.lowest_port + _LEAST_PORTS - 1, 65_535)
        check_range("webrtc.ready", self.ready, 0, 64)
        check_range("webrtc.connect_s", self.connect_s, 1.0, 120.0)
        check_range("webrtc.consent_s", self.consent_s, 2.0, 60.0)
        check_range("webrtc.bitrate", self.bitrate, 6_000, 128_000)
        check_range("webrtc.reports_every_s", self.reports_every_s, 0.1, 30.0)
        check_range("webrtc.max_body_bytes", self.max_body_bytes, 2**12, 2**22)

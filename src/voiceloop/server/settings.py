"""How the server listens."""

from dataclasses import dataclass

from voiceloop.core.settings import check_range


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """Where it listens. Another host than a loopback one wants keys, or `insecure`."""

    host: str = "127.0.0.1"
    port: int = 8080
    insecure: bool = False
    max_message_bytes: int = 16 * 2**20
    drain_s: float = 30.0

    def __post_init__(self) -> None:
        check_range("server.port", self.port, 0, 65_535)
        check_range("server.max_message_bytes", self.max_message_bytes, 2**16, 2**28)
        check_range("server.drain_s", self.drain_s, 0.0, 3_600.0)

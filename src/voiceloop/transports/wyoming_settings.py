"""How Wyoming is spoken."""

from dataclasses import dataclass

from voiceloop.core.settings import check_range


@dataclass(frozen=True, slots=True)
class WyomingSettings:
    """`enabled`: whether `voiceloop serve` speaks it. `max_duration_s`: of what one transcript is made of.
    `max_text_letters`: of what is spoken in one go. `idle_timeout_s`: a client that says nothing for so long is hung up
    on. `voice`: empty takes the engine's.
    """

    enabled: bool = False
    host: str = "127.0.0.1"
    port: int = 10_300
    max_connections: int = 64
    max_duration_s: float = 600.0
    max_text_letters: int = 20_000
    idle_timeout_s: float = 300.0
    voice: str = ""

    def __post_init__(self) -> None:
        check_range("wyoming.port", self.port, 0, 65_535)
        check_range("wyoming.max_connections", self.max_connections, 1, 10_000)
        check_range("wyoming.max_duration_s", self.max_duration_s, 1.0, 86_400.0)
        check_range("wyoming.max_text_letters", self.max_text_letters, 1, 10_000_000)
        check_range("wyoming.idle_timeout_s", self.idle_timeout_s, 1.0, 86_400.0)

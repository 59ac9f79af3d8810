"""How a call begins, and how its client connected."""

from collections.abc import Callable
from dataclasses import dataclass

from voiceloop.core.events import Event
from voiceloop.engine.outbox import OutputAudio
from voiceloop.engine.settings import SessionSettings
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.opus import LONGEST_PACKET_MS
from voiceloop.transports.realtime.errors import ProtocolError

_BINARY_RATES_HZ = (16_000, 24_000, 48_000)
_BINARY_MS = (20, 200)


@dataclass(frozen=True, slots=True)
class CallSettings:
    """What every call begins with."""

    session: SessionSettings
    prompt: PromptSettings


@dataclass(frozen=True, slots=True)
class BinarySound:
    """Sound as plain binary frames of 20 to 200 ms: int16 little-endian, mono out, one or two channels in.

    Raises ProtocolError for another rate or number of channels.
    """

    rate_hz: int = 24_000
    channels: int = 1

    def __post_init__(self) -> None:
        if self.rate_hz not in _BINARY_RATES_HZ:
            hint = f"There are {', '.join(map(str, _BINARY_RATES_HZ))}"
            raise ProtocolError(f"Sound at {self.rate_hz} Hz is not taken", param="rate", hint=hint)
        if self.channels not in (1, 2):
            raise ProtocolError(f"{self.channels} channels are not taken", param="channels", hint="There are 1 and 2")

    def checked_ms(self, frame: bytes) -> float:
        """How long a frame plays. Raises ProtocolError for one that is no whole samples, too short or too long."""
        samples, rest = divmod(len(frame), 2 * self.channels)
        ms = samples * 1000.0 / self.rate_hz
        if rest:
            raise ProtocolError(f"{len(frame)} bytes are no whole samples", code="invalid_frame")
        if not _BINARY_MS[0] <= ms <= _BINARY_MS[1]:
            what = f"A frame of {ms:g} ms; frames are {_BINARY_MS[0]} to {_BINARY_MS[1]} ms long"
            raise ProtocolError(what, code="invalid_frame")
        return ms


@dataclass(frozen=True, slots=True)
class OpusSound:
    """Sound as Opus packets, one a binary frame: 20 to 120 ms in, mono or stereo; 20 ms out, mono, at `bitrate`."""

    bitrate: int = 32_000

    def check_ms(self, ms: float) -> None:
        """Raises ProtocolError for a packet that is too short; libopus takes none for one that is too long."""
        if ms < _BINARY_MS[0]:
            what = f"A packet of {ms:g} ms; packets are {_BINARY_MS[0]} to {LONGEST_PACKET_MS} ms long"
            raise ProtocolError(what, code="invalid_frame")


@dataclass(frozen=True, slots=True)
class CallOptions:
    """How a client connected: `binary` for sound in binary frames, `is_resumable` to outlive a dropped connection.

    `play` takes the sound of replies on a media track; without it sound is told. `on_event` hears what the
    engine tells before the client does.
    """

    model: str = ""
    binary: BinarySound | OpusSound | None = None
    is_resumable: bool = False
    play: Callable[[OutputAudio], None] | None = None
    on_event: Callable[[Event], None] | None = None

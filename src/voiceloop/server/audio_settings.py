"""What the audio REST interface takes on."""

from dataclasses import dataclass, field

from voiceloop.core.settings import check_range
from voiceloop.transports.uploads import DecodeLimits


@dataclass(frozen=True, slots=True)
class AudioRestSettings:
    """`upload_timeout_s`: how long an upload may take to arrive. `max_at_once`: transcriptions, and texts to be spoken,
    that are served at once; who comes beside them is answered 503. `decode`: what decoding an upload may take.
    """

    max_upload_bytes: int = 100 * 2**20
    upload_timeout_s: float = 300.0
    max_at_once: int = 16
    decode: DecodeLimits = field(default_factory=DecodeLimits)

    def __post_init__(self) -> None:
        check_range("audio.max_upload_bytes", self.max_upload_bytes, 2**10, 2**32)
        check_range("audio.upload_timeout_s", self.upload_timeout_s, 1.0, 3_600.0)
        check_range("audio.max_at_once", self.max_at_once, 1, 1_000)

"""What the door asks of who comes."""

from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import BeforeValidator

from voiceloop.core.settings import check_range
from voiceloop.server.hosts import check_origins
from voiceloop.server.limits import LimitSettings


def _split(value: Any) -> Any:
    return [each.strip() for each in value.split(",") if each.strip()] if isinstance(value, str) else value


Names = Annotated[tuple[str, ...], BeforeValidator(_split)]
"""A list in a file, and names with commas between them in the environment."""


@dataclass(frozen=True, slots=True)
class AdmissionSettings:
    """`max_delay_ms`: of the event loop, 95th percentile of 5 s. `max_queue`: calls that wait for any one model.

    Over a limit for `shut_after_s` the door shuts; below `reopen_at` of all limits for `reopen_after_s` it opens.
    """

    max_delay_ms: float = 150.0
    max_queue: int = 24
    shut_after_s: float = 1.0
    reopen_at: float = 0.5
    reopen_after_s: float = 2.0

    def __post_init__(self) -> None:
        check_range("door.admission.max_delay_ms", self.max_delay_ms, 1.0, 60_000.0)
        check_range("door.admission.max_queue", self.max_queue, 1, 10_000)
        check_range("door.admission.shut_after_s", self.shut_after_s, 0.0, 60.0)
        check_range("door.admission.reopen_at", self.reopen_at, 0.05, 1.0)
        check_range("door.admission.reopen_after_s", self.reopen_after_s, 0.0, 600.0)


@dataclass(frozen=True, slots=True)
class DoorSettings:
    """`keys_file`: empty for the user's data folder. `allowed_origins`: pages beside our own that may use the server,
    like https://example.com. `allowed_hosts`: names, with or without a port, by which it may be asked for beside
    loopback's; where it does not listen on loopback, any name will do unless some are listed.

    A request may have `max_request_bytes`, and take `request_timeout_s` to arrive; uploads have limits of their own.
    """

    keys_file: str = ""
    allowed_origins: Names = ()
    allowed_hosts: Names = ()
    max_request_bytes: int = 1 * 2**20
    max_upload_bytes: int = 102 * 2**20
    request_timeout_s: float = 30.0
    upload_timeout_s: float = 330.0
    limits: LimitSettings = field(default_factory=LimitSettings)
    admission: AdmissionSettings = field(default_factory=AdmissionSettings)

    def __post_init__(self) -> None:
        check_origins("door.allowed_origins", self.allowed_origins)
        check_range("door.max_request_bytes", self.max_request_bytes, 2**10, 2**30)
        check_range("door.max_upload_bytes", self.max_upload_bytes, 2**10, 2**33)
        check_range("door.request_timeout_s", self.request_timeout_s, 1.0, 3_600.0)
        check_range("door.upload_timeout_s", self.upload_timeout_s, 1.0, 7_200.0)

"""What a client did wrong, in the shape of an `error` event."""

from typing import Any

from voiceloop.core.errors import InputError

Json = dict[str, Any]
"""A JSON object of the wire."""


class ProtocolError(InputError):
    """An event or request that cannot be carried out; `param` names the offending field by its path."""

    default_code = "invalid_value"

    def __init__(self, what: str, *, code: str | None = None, param: str | None = None, hint: str = "") -> None:
        super().__init__(what, hint=hint, code=code)
        self.param = param


def error_event(error: ProtocolError, event_id: str, client_event_id: str | None = None) -> Json:
    """The `error` event that answers a client's event."""
    return {
        "type": "error",
        "event_id": event_id,
        "error": {
            "type": "invalid_request_error",
            "code": error.code,
            "message": str(error),
            "param": error.param,
            "event_id": client_event_id,
        },
    }

"""Who is at the other end: found out at the door, read by routes and calls as `scope["state"]["caller"]`."""

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any, Final

from voiceloop.server.limits import Account, Place

SCOPES: Final[Mapping[str, str]] = {
    "realtime": "conversations: Realtime over WebSocket and WebRTC, WHIP, client secrets",
    "audio": "audio REST: transcriptions and speech",
    "metrics": "figures for a monitoring system",
    "admin": "everything",
}
"""What a key may be good for."""

STATE_KEY: Final = "caller"


@dataclass(frozen=True, slots=True)
class Caller:
    """`key_id` is empty where the server has no keys. `session` is what the client secret that it came with fixes.

    `place` is that of the session that this request begins: a call that outlives the request calls its `keep`.
    """

    key_id: str = ""
    scopes: frozenset[str] = frozenset({"admin"})
    session: Mapping[str, Any] | None = None
    is_ephemeral: bool = False
    account: Account | None = None
    place: Place | None = None

    def may(self, scope: str) -> bool:
        """Whether it may use what this scope is for; an empty one is for everybody with a key."""
        return not scope or scope in self.scopes or "admin" in self.scopes


NOBODY_IN_PARTICULAR: Final = Caller()
"""Of a server without keys."""


def caller_of(scope: MutableMapping[str, Any]) -> Caller:
    """The caller of a request, by its ASGI scope."""
    found = (scope.get("state") or {}).get(STATE_KEY)
    return found if isinstance(found, Caller) else NOBODY_IN_PARTICULAR

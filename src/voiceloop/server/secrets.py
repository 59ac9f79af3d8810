"""Client secrets: tokens that a server of the user's hands to a browser, good for one conversation's beginning or more.

`POST /v1/realtime/client_secrets` answers `{value, expires_at, session}`. A token is `ek_`, what it says, a dot, and an
HMAC-SHA-256 of that; nothing of it is stored here. It says whose key it came from, what that key is good for, until
when, and which configuration its sessions begin with, which its holder can read. When the key is revoked or expires,
its tokens end too.
"""

import base64
import hashlib
import hmac
import secrets
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from voiceloop.engine.engine import Engine
from voiceloop.server.bodies import JSON_TYPE, read_json
from voiceloop.server.caller import caller_of
from voiceloop.server.clock import unix_now_s
from voiceloop.server.rest_errors import RestError, RestRoute, documented, refused
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.realtime.checks import check_session
from voiceloop.transports.realtime.config import default_config
from voiceloop.transports.realtime.errors import Json, ProtocolError

PREFIX: Final = "ek_"
LEAST_S: Final = 10
MOST_S: Final = 7_200
DEFAULT_S: Final = 600
MOST_TOKEN_CHARS: Final = 7_000
"""It has to fit into one header line, of which WebSocket servers take 8,192 bytes."""

_MOST_BODY_BYTES: Final = 256 * 2**10
_SCOPES: Final = frozenset({"realtime"})
"""What a token is good for at most, whatever its key is."""
_SECONDS: Final = {"type": "integer", "minimum": LEAST_S, "maximum": MOST_S, "default": DEFAULT_S}
_EXPIRES_AFTER: Final[Json] = {
    "type": ["object", "null"],
    "properties": {"anchor": {"const": "created_at"}, "seconds": _SECONDS},
    "additionalProperties": False,
}
_BODY: Final[Json] = {
    "type": "object",
    "properties": {
        "session": {"type": ["object", "null"], "description": "A session object as `session.update` takes it."},
        "expires_after": _EXPIRES_AFTER,
    },
    "additionalProperties": False,
}
"""As the description of the interface has it."""


@dataclass(frozen=True, slots=True)
class ClientSecret:
    """What a token says."""

    key_id: str
    scopes: frozenset[str]
    expires_unix_s: int
    session: Mapping[str, Any] | None


class Signer:
    """Makes tokens and reads them; `secret` is asked every time, since a key file may come while the server runs."""

    def __init__(self, secret: Callable[[], bytes], now_unix_s: Callable[[], float] = unix_now_s) -> None:
        self._secret = secret
        self._now_unix_s = now_unix_s

    def sign(
        self, key_id: str, scopes: frozenset[str], for_s: int = DEFAULT_S, session: Json | None = None
    ) -> tuple[str, int]:
        """A token and its end in unix seconds. Raises RestError for a session that is too long for a header."""
        expires_unix_s = int(self._now_unix_s()) + for_s
        said = {"k": key_id, "s": sorted(scopes), "e": expires_unix_s, "n": secrets.token_hex(4), "c": session}
        payload = _encode(zlib.compress(orjson.dumps(said), 9))
        token = f"{PREFIX}{payload}.{_encode(self._signature(payload))}"
        if len(token) > MOST_TOKEN_CHARS:
            what = "The session is too long for a client secret: send the rest of it in a session.update"
            raise refused("session", what, "session_too_long")
        return token, expires_unix_s

    def read(self, token: str) -> ClientSecret | None:
        """What a token says; None for one that was not made here or is over."""
        payload, dot, signature = token.removeprefix(PREFIX).partition(".")
        if not token.startswith(PREFIX) or not dot or len(token) > MOST_TOKEN_CHARS or not token.isascii():
            return None
        if not hmac.compare_digest(_encode(self._signature(payload)), signature):
            return None
        said = orjson.loads(zlib.decompress(_decode(payload)))  # ours: nobody else could have signed it
        if said["e"] <= self._now_unix_s():
            return None
        return ClientSecret(said["k"], frozenset(said["s"]), said["e"], said["c"])

    def _signature(self, payload: str) -> bytes:
        # The prefix keeps signatures of other things that this secret may ever sign from being tokens.
        return hmac.new(self._secret(), f"client-secret:{payload}".encode(), hashlib.sha256).digest()


def client_secret_routes(signer: Signer, effective: Callable[[Json], Json]) -> APIRouter:
    """The route. `effective` gives the whole session that comes of a client's part of it, or raises ProtocolError."""
    router = APIRouter(route_class=RestRoute, tags=["realtime"])

    @router.post(
        "/v1/realtime/client_secrets",
        responses=documented(400, 413, 415),
        openapi_extra={"requestBody": {"required": True, "content": {JSON_TYPE: {"schema": _BODY}}}},
    )
    async def create(request: Request) -> Response:
        """A client secret, with which a browser may open sessions of this configuration for a while."""
        body = await read_json(request, _MOST_BODY_BYTES)
        session, for_s = _read(body)
        try:
            shown = effective(session)
        except ProtocolError as error:
            raise RestError(400, str(error), param=error.param, code=error.code) from error
        caller = caller_of(request.scope)
        kept = session if session.keys() - {"type"} or session["type"] != "realtime" else None
        token, expires_unix_s = signer.sign(caller.key_id, _SCOPES, for_s, kept)
        answer = {"value": token, "expires_at": expires_unix_s, "session": shown}
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    return router


def effective_session(engine: Engine, prompts: PromptSettings) -> Callable[[Json], Json]:
    """What `client_secret_routes` wants, for an engine's sessions."""

    def effective(session: Json) -> Json:
        check_session(session, "session")
        model = session.get("model") or engine.ports.language_model.info.name
        recogniser = engine.ports.speech_to_text.info.name
        name = f"sess_{secrets.token_hex(12)}"
        return default_config(session["type"], name, prompts, model, recogniser).updated(session).session

    return effective


def _read(body: Json) -> tuple[Json, int]:
    for name in body:
        if name not in ("session", "expires_after"):
            raise refused(name[:40], f"Unknown parameter: {name[:40]!r}", "unknown_parameter")
    session = body.get("session")
    session = {"type": "realtime"} if session is None else session
    if isinstance(session, dict):
        session = {"type": "realtime", **session}
    return session, _read_seconds(body.get("expires_after"))


def _read_seconds(expires_after: Any) -> int:
    if expires_after is None:
        return DEFAULT_S
    if not isinstance(expires_after, dict):
        raise refused("expires_after", "expires_after is an object", "invalid_type")
    for name in expires_after:
        if name not in ("anchor", "seconds"):
            raise refused(f"expires_after.{name[:40]}", "There is anchor and seconds", "unknown_parameter")
    if expires_after.get("anchor", "created_at") != "created_at":
        raise refused("expires_after.anchor", "expires_after.anchor is created_at")
    seconds = expires_after.get("seconds", DEFAULT_S)
    if not isinstance(seconds, int) or isinstance(seconds, bool) or not LEAST_S <= seconds <= MOST_S:
        raise refused("expires_after.seconds", f"expires_after.seconds is a whole number from {LEAST_S} to {MOST_S}")
    return seconds


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

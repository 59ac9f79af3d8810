"""Who is let in: every rule of the door in the order in which it is asked, at once and without waiting for anything.

Host, origin, key, scope, the key's limits, and, for what begins a session, whether there is room. The cheapest and the
most telling come first; what a stranger sends costs no more than a hash.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from voiceloop.server import secrets
from voiceloop.server.caller import NOBODY_IN_PARTICULAR, Caller
from voiceloop.server.clock import unix_now_s
from voiceloop.server.door_settings import DoorSettings
from voiceloop.server.hosts import is_host_allowed, is_listed_origin, is_same_origin
from voiceloop.server.keys import KeyStore
from voiceloop.server.limits import Accounts, Excess
from voiceloop.server.paths import Rule
from voiceloop.server.refusals import Refusal

Closed = Callable[[], Refusal | None]
"""Why nothing new is begun now, None when it is."""

_WRONG_HOST: Final = Refusal(
    403, "host_not_allowed", "This server is not to be reached by that name; see door.allowed_hosts"
)
_WRONG_ORIGIN: Final = Refusal(
    403, "origin_not_allowed", "Pages of that origin may not use this server; see door.allowed_origins"
)
_NO_KEY: Final = Refusal(401, "missing_api_key", "Send an API key: Authorization: Bearer vl_...")
_WRONG_KEY: Final = Refusal(401, "invalid_api_key", "That is no API key or client secret of this server, or no longer")
_NO_SECRETS: Final = Refusal(403, "insufficient_scope", "A client secret is not enough for this: send an API key")


@dataclass(frozen=True, slots=True)
class Knock:
    """What the door knows of a request. `method` is WS for a WebSocket. `resumes`: it goes on with a session."""

    method: str
    path: str
    host: str | None = None
    origin: str | None = None
    token: str = ""
    resumes: bool = False
    content_bytes: int = 0


class Gate:
    """Answers knocks for a server that listens on `bound_host`; `closed` are asked for what begins a session."""

    def __init__(
        self,
        settings: DoorSettings,
        keys: KeyStore,
        signer: secrets.Signer,
        bound_host: str,
        closed: Sequence[Closed] = (),
        now_unix_s: Callable[[], float] = unix_now_s,
    ) -> None:
        self.settings = settings
        self.accounts = Accounts(settings.limits)
        self._keys = keys
        self._signer = signer
        self._bound_host = bound_host
        self._closed = closed
        self._now_unix_s = now_unix_s

    def ask(self, knock: Knock, rule: Rule, now_s: float) -> Caller | Refusal:
        """Who it is, or why not. A place that the caller comes with has to be released, or kept by a call."""
        refusal = self._stranger(knock) or self._too_large(knock, rule)
        if refusal is not None:
            return refusal
        if rule.is_public or knock.method == "OPTIONS":  # which changes nothing, and comes before any key does
            return NOBODY_IN_PARTICULAR
        caller = self._identify(knock.token)
        if isinstance(caller, Refusal):
            return caller
        return self._unfit(caller, rule) or self._let_in(caller, knock, rule, now_s)

    def is_foreign(self, origin: str | None, host: str | None) -> bool:
        """Whether an origin is another's whose pages are welcome here."""
        return origin is not None and not is_same_origin(origin, host)

    def most_bytes(self, rule: Rule) -> int:
        """How long a body may be."""
        return self.settings.max_upload_bytes if rule.is_upload else self.settings.max_request_bytes

    def longest_s(self, rule: Rule) -> float:
        """How long a body may take to arrive."""
        return self.settings.upload_timeout_s if rule.is_upload else self.settings.request_timeout_s

    def _stranger(self, knock: Knock) -> Refusal | None:
        if not is_host_allowed(knock.host, self._bound_host, self.settings.allowed_hosts):
            return _WRONG_HOST
        is_welcome = (
            knock.origin is None
            or is_same_origin(knock.origin, knock.host)
            or is_listed_origin(knock.origin, self.settings.allowed_origins)
        )
        return None if is_welcome else _WRONG_ORIGIN

    def _too_large(self, knock: Knock, rule: Rule) -> Refusal | None:
        most_bytes = self.most_bytes(rule)
        return too_large(most_bytes) if knock.content_bytes > most_bytes else None

    def _identify(self, token: str) -> Caller | Refusal:
        if token.startswith(secrets.PREFIX):
            return self._identify_secret(token)
        if not self._keys.is_guarding:
            return NOBODY_IN_PARTICULAR
        if not token:
            return _NO_KEY
        record = self._keys.find(token)
        if record is None:
            return _WRONG_KEY
        return Caller(record.id, frozenset(record.scopes), account=self.accounts.of(record.id))

    def _identify_secret(self, token: str) -> Caller | Refusal:
        said = self._signer.read(token)
        if said is None:
            return _WRONG_KEY
        is_guarding = self._keys.is_guarding
        if is_guarding and self._keys.get(said.key_id) is None:  # its key has ended, or it comes from before all keys
            return _WRONG_KEY
        account = self.accounts.of(said.key_id) if is_guarding else None
        return Caller(said.key_id, said.scopes, said.session, is_ephemeral=True, account=account)

    def _unfit(self, caller: Caller, rule: Rule) -> Refusal | None:
        if caller.is_ephemeral and not rule.for_secrets:
            return _NO_SECRETS
        if not caller.may(rule.scope):
            return Refusal(403, "insufficient_scope", f"This key has not the scope {rule.scope!r}")
        return None

    def _let_in(self, caller: Caller, knock: Knock, rule: Rule, now_s: float) -> Caller | Refusal:
        account = caller.account
        excess = None if account is None else account.request(now_s)
        if excess is not None:
            return Refusal.of(excess)
        if knock.method not in rule.begins or knock.resumes:
            return caller
        refusal = next((found for closed in self._closed if (found := closed()) is not None), None)
        if refusal is not None:
            return refusal
        if account is None:
            return caller
        if (excess := account.audio(self._now_unix_s())) is not None:
            return Refusal.of(excess)
        if not rule.is_session:
            return caller
        place = account.session()
        return Refusal.of(place) if isinstance(place, Excess) else replace(caller, place=place)


def too_large(most_bytes: int) -> Refusal:
    """The refusal of a body that is longer than it may be."""
    return Refusal(413, "content_too_large", f"The body may have {most_bytes} bytes")


def too_slow(longest_s: float) -> Refusal:
    """The refusal of a body that takes longer than it may."""
    return Refusal(408, "request_timeout", f"The body may take {longest_s:g} s to arrive")

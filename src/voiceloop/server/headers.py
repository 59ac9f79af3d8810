"""Headers that keep a browser from doing with our answers what we did not mean; a route's own win over them."""

from collections.abc import Iterable, Sequence
from typing import Final

from voiceloop.server.hosts import socket_sources

Header = tuple[bytes, bytes]

_ALWAYS: Final[tuple[Header, ...]] = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"microphone=(self), camera=(), geolocation=()"),
)
_NO_PAGE: Final = "default-src 'none'; frame-ancestors 'none'"
_PAGE: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)

_EXPOSED: Final = b"Location, ETag, Link, Retry-After"
_ALLOWED_METHODS: Final = b"GET, POST, PATCH, DELETE, OPTIONS"
_ALLOWED_HEADERS: Final = b"Authorization, Content-Type, If-Match, Accept, Last-Event-ID"
_PREFLIGHT_S: Final = b"600"


def content_security_policy(content_type: str, host: str | None) -> str:
    """What a page may load and whom it may speak to: this server only; what is no page may do nothing."""
    if not content_type.startswith("text/html"):
        return _NO_PAGE
    return f"{_PAGE}; connect-src 'self' {socket_sources(host)}".rstrip()


def secured(headers: Sequence[Header], host: str | None, origin: str | None = None) -> list[Header]:
    """An answer's headers with ours added. `origin`: a page elsewhere that is allowed to read the answer."""
    there = {name.lower(): value for name, value in headers}
    content_type = there.get(b"content-type", b"").decode("latin-1")
    policy = content_security_policy(content_type, host).encode("latin-1")
    ours = [*_ALWAYS, (b"content-security-policy", policy)]
    return [*headers, *(each for each in ours if each[0] not in there), *cross_origin(origin)]


def cross_origin(origin: str | None) -> Iterable[Header]:
    """What lets a page of that origin read an answer; nothing for none."""
    if origin is None:
        return ()
    allowed = (b"access-control-allow-origin", origin.encode("latin-1"))
    return (allowed, (b"access-control-expose-headers", _EXPOSED), (b"vary", b"Origin"))


def preflight(origin: str) -> list[Header]:
    """The answer to a browser that asks whether a page of that origin may send a request."""
    return [
        *cross_origin(origin),
        (b"access-control-allow-methods", _ALLOWED_METHODS),
        (b"access-control-allow-headers", _ALLOWED_HEADERS),
        (b"access-control-max-age", _PREFLIGHT_S),
    ]

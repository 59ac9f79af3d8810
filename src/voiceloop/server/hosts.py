"""Where the server may listen, and whose pages may speak to it: rules on addresses, hosts and origins.

Two attacks come from pages that somebody has open in a browser beside a server on the same machine. A page of another
origin may open WebSockets to it, since browsers do not ask there first: so an origin has to be ours or listed. And a
page's own name may be made to point to 127.0.0.1 after it was loaded (DNS rebinding), which makes its origin ours: so
a server on loopback answers to loopback's names only. Requests without an origin are not from pages.
"""

import ipaddress
import re
from collections.abc import Collection
from typing import Final
from urllib.parse import urlsplit

from voiceloop.core.errors import SettingError

_HOST: Final = re.compile(r"(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?")
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


def is_loopback(host: str) -> bool:
    """Whether an address or name reaches nobody but this machine."""
    name = host.strip("[]").lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def check_exposure(host: str, has_keys: bool, insecure: bool) -> None:
    """Raise SettingError for a server that anybody on the network could use."""
    if is_loopback(host) or has_keys or insecure:
        return
    raise SettingError(
        f"{host or 'every address'} can be reached by others, and there are no API keys",
        hint="Create one with `voiceloop keys create NAME`, listen on 127.0.0.1, or insist with --insecure",
        code="exposed_without_keys",
    )


def check_keyless_exposure(name: str, host: str, insecure: bool) -> None:
    """Raise SettingError for a service that knows no keys and that anybody on the network could use."""
    if is_loopback(host) or insecure:
        return
    raise SettingError(
        f"{name} knows no keys, and {host or 'every address'} can be reached by others",
        hint="Listen on 127.0.0.1, or insist with --insecure",
        code="exposed_without_keys",
    )


def is_host_allowed(host: str | None, bound_host: str, allowed: Collection[str] = ()) -> bool:
    """Whether a `Host` header names this server: any name will do beyond loopback, unless some are listed."""
    if host is None:
        return True  # no browser leaves it out
    match = _HOST.fullmatch(host)
    if match is None:
        return False
    if match[1].lower() in allowed or host.lower() in allowed:
        return True
    if is_loopback(bound_host):
        return is_loopback(match[1])
    return not allowed


def is_same_origin(origin: str, host: str | None) -> bool:
    """Whether a page's origin is the host that it asks, whatever proxy has taken TLS off in between."""
    given, asked = _of_origin(origin), None if host is None else _HOST.fullmatch(host)
    if given is None or asked is None:
        return False
    scheme, name, port = given
    asked_port = int(asked[2]) if asked[2] else _DEFAULT_PORTS[scheme]
    return (name, port) == (asked[1].strip("[]").lower(), asked_port)


def is_listed_origin(origin: str, allowed: Collection[str]) -> bool:
    """Whether the configuration names this origin."""
    return any(origin.lower() == each.lower().rstrip("/") for each in allowed)


def check_origins(name: str, origins: Collection[str]) -> None:
    """Raise SettingError for what is no origin."""
    for origin in origins:
        if origin != "null" and _of_origin(origin.rstrip("/")) is None:
            raise SettingError(f"{name} holds {origin!r}, which is no origin", hint="Write https://example.com")


def socket_sources(host: str | None) -> str:
    """WebSocket addresses of the host as sources of a content security policy: some browsers' 'self' lacks them."""
    return f"ws://{host} wss://{host}" if host is not None and _HOST.fullmatch(host) else ""


def _of_origin(origin: str) -> tuple[str, str, int] | None:
    try:
        parts = urlsplit(origin)
        port = parts.port
    except ValueError:
        return None
    is_bare = not (parts.path or parts.query or parts.fragment or parts.username)
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname or not is_bare:
        return None
    return parts.scheme, parts.hostname.lower(), port or _DEFAULT_PORTS[parts.scheme]

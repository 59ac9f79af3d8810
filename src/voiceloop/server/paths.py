"""What each path asks of its caller: the table that lets routes do without any check of their own."""

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Rule:
    """For paths like `pattern`, where `{}` stands for a part and a final `*` for any rest.

    `scope`: what the key has to be good for; empty, any key will do. `is_public`: no key at all.
    `for_secrets`: a client secret will do, too. `begins`: the methods that begin a session or other long work, which
    wants headroom; `WS` is a WebSocket. `is_session`: and it counts among the sessions of its key.
    `is_upload`: bodies may be long.
    """

    pattern: str
    scope: str = "admin"
    is_public: bool = False
    for_secrets: bool = False
    begins: frozenset[str] = frozenset()
    is_session: bool = False
    is_upload: bool = False


_POST: Final = frozenset({"POST"})

RULES: Final[tuple[Rule, ...]] = (
    Rule("/", is_public=True),
    Rule("/assets/*", is_public=True),
    Rule("/favicon.ico", is_public=True),
    Rule("/healthz", is_public=True),
    Rule("/readyz", is_public=True),
    Rule("/docs", is_public=True),
    Rule("/openapi.json", is_public=True),
    Rule("/v1/sample.wav", is_public=True),
    Rule("/v1/realtime", "realtime", for_secrets=True, begins=frozenset({"WS"}), is_session=True),
    Rule("/v1/realtime/client_secrets", "realtime"),
    Rule("/v1/realtime/calls", "realtime", for_secrets=True, begins=_POST, is_session=True),
    Rule("/v1/realtime/calls/*", "realtime", for_secrets=True),
    Rule("/whip", "realtime", for_secrets=True, begins=_POST, is_session=True),
    Rule("/whip/*", "realtime", for_secrets=True),
    Rule("/whep", "realtime", for_secrets=True, begins=_POST),
    Rule("/whep/*", "realtime", for_secrets=True),
    Rule("/v1/sessions/{}/events", "realtime", for_secrets=True),
    Rule("/v1/audio/transcriptions", "audio", begins=_POST, is_upload=True),
    Rule("/v1/audio/*", "audio", begins=_POST),
    Rule("/v1/messages", "audio", begins=_POST, is_upload=True),
    Rule("/v1/models", ""),
    Rule("/v1/models/*", ""),
    Rule("/v1/voices", ""),
    Rule("/metrics", "metrics"),
)
"""The first that fits counts."""

EVERYTHING_ELSE: Final = Rule("*")


def rule_for(path: str) -> Rule:
    """The rule of a path: a path that nobody thought of is for `admin` alone."""
    return next((rule for shape, rule in _COMPILED if shape.fullmatch(path)), EVERYTHING_ELSE)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(re.escape(pattern).replace(r"\{\}", "[^/]+").replace(r"\*", ".*"))


_COMPILED: Final = tuple((_compiled(rule.pattern), rule) for rule in RULES)

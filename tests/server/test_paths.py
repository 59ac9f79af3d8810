import pytest

from voiceloop.server.caller import SCOPES
from voiceloop.server.paths import EVERYTHING_ELSE, RULES, rule_for


@pytest.mark.parametrize(
    ("path", "scope", "is_public"),
    [
        *(("/", "admin", True), ("/assets/index-1.js", "admin", True), ("/readyz", "admin", True)),
        *(("/v1/realtime", "realtime", False), ("/v1/realtime/calls/rtc_1/hangup", "realtime", False)),
        *(("/whip/abc", "realtime", False), ("/v1/sessions/s/events", "realtime", False)),
        *(("/v1/audio/speech", "audio", False), ("/v1/models/a", "", False), ("/metrics", "metrics", False)),
        *(("/v1/sessions", "admin", False), ("/v1/sessions/a", "admin", False), ("/new", "admin", False)),
        *(("//", "admin", False), ("/V1/models", "admin", False), ("/v1/sessions/a/b/events", "admin", False)),
    ],
)
def test_paths_ask_for_their_scope(path: str, scope: str, is_public: bool) -> None:
    rule = rule_for(path)
    assert (rule.scope, rule.is_public) == (scope, is_public)


def test_what_nobody_thought_of_is_for_admins() -> None:
    assert rule_for("/v1/secret-plans") is EVERYTHING_ELSE


def test_every_scope_of_the_table_is_known() -> None:
    assert {rule.scope for rule in RULES} <= {*SCOPES, ""}


def test_a_client_secret_makes_no_client_secrets() -> None:
    assert not rule_for("/v1/realtime/client_secrets").for_secrets

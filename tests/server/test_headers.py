import pytest

from voiceloop.server.headers import content_security_policy, preflight, secured

HTML = (b"content-type", b"text/html; charset=utf-8")


def test_a_page_may_load_and_reach_this_server_only() -> None:
    headers = dict(secured([HTML], "voice.home:8080"))
    policy = headers[b"content-security-policy"].decode()
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; ")
    assert "connect-src 'self' ws://voice.home:8080 wss://voice.home:8080" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"no-referrer"),
        (b"permissions-policy", b"microphone=(self), camera=(), geolocation=()"),
    ],
)
def test_every_answer_has_them(name: bytes, value: bytes) -> None:
    assert dict(secured([], None))[name] == value


def test_what_is_no_page_may_do_nothing() -> None:
    assert content_security_policy("application/json", "h").startswith("default-src 'none'")


def test_a_routes_own_headers_win() -> None:
    own = (b"Content-Security-Policy", b"default-src 'self'")
    names = [name.lower() for name, _ in secured([HTML, own], "h")]
    assert names.count(b"content-security-policy") == 1


def test_a_welcome_page_elsewhere_may_read_the_answer() -> None:
    assert dict(secured([], "h", "https://app.example"))[b"access-control-allow-origin"] == b"https://app.example"
    assert b"access-control-allow-origin" not in dict(secured([], "h"))
    assert b"Authorization" in dict(preflight("https://app.example"))[b"access-control-allow-headers"]

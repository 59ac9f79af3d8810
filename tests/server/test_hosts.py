from pathlib import Path

import pytest

from voiceloop.config.settings import load_settings
from voiceloop.core.errors import SettingError
from voiceloop.server.door_settings import DoorSettings
from voiceloop.server.hosts import (
    check_exposure,
    is_host_allowed,
    is_listed_origin,
    is_loopback,
    is_same_origin,
    socket_sources,
)


@pytest.mark.parametrize(
    ("host", "is_so"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("[::1]", True),
        ("localhost", True),
        ("LocalHost.", True),
        ("0.0.0.0", False),
        ("", False),
        ("::", False),
        ("192.168.1.2", False),
        ("localhost.evil.com", False),
    ],
)
def test_loopback_is_known(host: str, is_so: bool) -> None:
    assert is_loopback(host) is is_so


@pytest.mark.parametrize(
    ("host", "has_keys", "insecure", "is_refused"),
    [
        ("127.0.0.1", False, False, False),
        ("0.0.0.0", False, False, True),
        ("0.0.0.0", True, False, False),
        ("0.0.0.0", False, True, False),
        ("", False, False, True),
    ],
)
def test_others_are_let_in_with_keys_only(host: str, has_keys: bool, insecure: bool, is_refused: bool) -> None:
    if not is_refused:
        check_exposure(host, has_keys, insecure)
        return
    with pytest.raises(SettingError, match="voiceloop keys create") as caught:
        check_exposure(host, has_keys, insecure)
    assert caught.value.code == "exposed_without_keys"


@pytest.mark.parametrize(
    ("host", "bound", "allowed", "is_so"),
    [
        ("127.0.0.1:8080", "127.0.0.1", (), True),
        ("localhost:8080", "127.0.0.1", (), True),
        ("[::1]:8080", "::1", (), True),
        ("evil.example:8080", "127.0.0.1", (), False),
        ("voice.home", "127.0.0.1", ("voice.home",), True),
        ("voice.home:8080", "127.0.0.1", ("voice.home:8080",), True),
        ("anything.example", "0.0.0.0", (), True),
        ("anything.example", "0.0.0.0", ("voice.home",), False),
        ("a b", "0.0.0.0", (), False),
        ("", "127.0.0.1", (), False),
        (None, "127.0.0.1", (), True),
    ],
)
def test_a_loopback_server_answers_to_loopbacks_names(
    host: str | None, bound: str, allowed: tuple[str, ...], is_so: bool
) -> None:
    assert is_host_allowed(host, bound, allowed) is is_so


@pytest.mark.parametrize(
    ("origin", "host", "is_so"),
    [
        ("http://127.0.0.1:8080", "127.0.0.1:8080", True),
        ("https://voice.example", "voice.example", True),
        ("https://voice.example", "VOICE.example:443", True),
        ("http://[::1]:80", "[::1]", True),
        ("http://127.0.0.1:8081", "127.0.0.1:8080", False),
        ("http://localhost:8080", "127.0.0.1:8080", False),
        ("https://evil.example", "voice.example", False),
        ("https://voice.example.evil.example", "voice.example", False),
        ("null", "voice.example", False),
        ("file://", "voice.example", False),
        ("http://voice.example:x", "voice.example", False),
        ("http://voice.example", None, False),
    ],
)
def test_a_page_is_ours_by_host_and_port(origin: str, host: str | None, is_so: bool) -> None:
    assert is_same_origin(origin, host) is is_so


def test_origins_are_listed_as_they_stand() -> None:
    assert is_listed_origin("https://app.example", ("https://app.example/",))
    assert not is_listed_origin("https://app.example:444", ("https://app.example",))


@pytest.mark.parametrize("origin", ["app.example", "https://app.example/path", "*", "ftp://x"])
def test_what_is_no_origin_is_refused_as_a_setting(origin: str) -> None:
    with pytest.raises(SettingError, match=r"door\.allowed_origins"):
        DoorSettings(allowed_origins=(origin,))


def test_the_environment_lists_names_with_commas(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("VOICELOOP_SET__DOOR__ALLOWED_ORIGINS", "https://a.example, https://b.example:8443")
    assert load_settings().door.allowed_origins == ("https://a.example", "https://b.example:8443")


def test_a_host_that_is_none_gets_no_place_in_a_policy() -> None:
    assert socket_sources("h:1") == "ws://h:1 wss://h:1"
    assert socket_sources("h; script-src *") == ""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from voiceloop.core.errors import SettingError
from voiceloop.server.keys import KeyStore, default_path

DAY_S = 86_400.0


class Calendar:
    def __init__(self) -> None:
        self.now_unix_s = 1_000 * DAY_S

    def __call__(self) -> float:
        return self.now_unix_s


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def store(tmp_path: Path, calendar: Calendar) -> KeyStore:
    return KeyStore(tmp_path / "deep" / "keys.json", calendar)


def test_a_key_that_was_made_is_found(store: KeyStore) -> None:
    key, made = store.create("phone", ["audio", "realtime"])
    found = store.find(key)
    assert found is not None
    assert (found.id, found.scopes) == (made.id, ("realtime", "audio"))


def test_the_file_holds_no_key_and_is_the_owners_alone(store: KeyStore) -> None:
    key, _ = store.create("phone", ["audio"])
    secret = key.rpartition("_")[2]
    assert secret not in store.path.read_text()
    assert key not in store.path.read_text()
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert {each.name for each in store.path.parent.iterdir()} <= {"keys.json", "keys.json.lock"}


def test_keys_are_random_and_long(store: KeyStore) -> None:
    keys = {store.create(f"key {number}", ["audio"])[0] for number in range(5)}
    assert len(keys) == 5
    assert all(key.startswith("vl_") and len(key) == 57 for key in keys)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda key: key[:-1] + ("A" if key[-1] != "A" else "B"),
        lambda key: key[:-1],
        lambda key: key + "x",
        lambda key: "vl_0000000000" + key[13:],
        lambda key: "",
        lambda key: "vl_\xe9",
    ],
)
def test_what_is_no_key_is_not_found(store: KeyStore, spoil: Callable[[str], str]) -> None:
    key, _ = store.create("phone", ["audio"])
    assert store.find(spoil(key)) is None


def test_an_expired_key_is_not_found(store: KeyStore, calendar: Calendar) -> None:
    key, record = store.create("phone", ["audio"], calendar() + DAY_S)
    calendar.now_unix_s += DAY_S
    assert (store.find(key), store.get(record.id), store.has_keys) == (None, None, False)
    assert store.list()[0].state(calendar()) == "expired"


@pytest.mark.parametrize("by", ["name", "id"])
def test_a_revoked_key_is_not_found_and_still_guards(store: KeyStore, by: str) -> None:
    key, record = store.create("phone", ["audio"])
    store.revoke(getattr(record, by))
    assert store.find(key) is None
    assert (store.has_keys, store.is_guarding) == (False, True)


def test_a_running_server_heeds_what_another_process_did(store: KeyStore, calendar: Calendar) -> None:
    server = KeyStore(store.path, calendar)
    assert not server.is_guarding
    key, record = store.create("phone", ["audio"])
    assert server.find(key) is not None
    store.revoke(record.id)
    assert server.find(key) is None


@pytest.mark.parametrize("text", [None, "", "{}", '{"keys": [{}], "signing_secret": ""}'])
def test_a_key_file_that_is_gone_or_spoilt_opens_no_door(store: KeyStore, calendar: Calendar, text: str | None) -> None:
    key, _ = store.create("phone", ["audio"])
    server = KeyStore(store.path, calendar)
    store.path.unlink()
    if text is not None:
        store.path.write_text(text)
    assert server.is_guarding
    assert server.find(key) is not None


def test_a_file_that_is_no_key_file_is_refused_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text("[")
    with pytest.raises(SettingError) as caught:
        KeyStore(tmp_path / "keys.json")
    assert caught.value.code == "bad_key_file"


def test_a_use_is_noted_once_in_ten_minutes(store: KeyStore, calendar: Calendar) -> None:
    key, _ = store.create("phone", ["audio"])
    for _ in range(3):
        store.find(key)
        calendar.now_unix_s += 250.0
    used = KeyStore(store.path, calendar).list()[0].last_used_unix_s
    store.find(key)
    again = KeyStore(store.path, calendar).list()[0].last_used_unix_s
    assert (used, again) == (1_000 * DAY_S, 1_000 * DAY_S + 750.0)


def test_the_signing_secret_outlives_the_process_once_there_is_a_key(store: KeyStore, calendar: Calendar) -> None:
    before = store.signing_secret
    assert KeyStore(store.path, calendar).signing_secret != before
    store.create("phone", ["audio"])
    assert KeyStore(store.path, calendar).signing_secret == store.signing_secret
    assert len(store.signing_secret) == 32


@pytest.mark.parametrize(
    ("name", "scopes", "ends_in_s"),
    [
        ("", ["audio"], None),
        ("a\nb", ["audio"], None),
        ("x" * 65, ["audio"], None),
        ("x", [], None),
        ("x", ["everything"], None),
        ("x", ["audio"], -1.0),
        ("taken", ["audio"], None),
    ],
)
def test_keys_that_cannot_be_are_refused(
    store: KeyStore, calendar: Calendar, name: str, scopes: list[str], ends_in_s: float | None
) -> None:
    store.create("taken", ["audio"])
    with pytest.raises(SettingError):
        store.create(name, scopes, None if ends_in_s is None else calendar() + ends_in_s)
    assert len(store.list()) == 1


def test_a_revoked_keys_name_may_be_taken_again(store: KeyStore) -> None:
    store.create("phone", ["audio"])
    store.revoke("phone")
    assert store.create("phone", ["audio"])[1].name == "phone"


def test_a_key_that_is_not_there_cannot_be_revoked(store: KeyStore) -> None:
    with pytest.raises(SettingError, match="no key 'phone'"):
        store.revoke("phone")


def test_keys_lie_in_the_users_data_folder() -> None:
    assert default_path().parts[-2:] == ("voiceloop", "keys.json")

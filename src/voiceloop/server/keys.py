"""API keys: made, listed, revoked and found again, in a file of the user that holds their hashes only.

A key is 256 random bits, so a fast hash is right: nobody can guess one whatever a guess costs, and a slow hash, which
passwords need because people choose them, would let strangers spend our processor by sending keys that are none. The
part of a key before its secret is its id, which is no secret: it finds the record, whose hash is then compared in
constant time.

The file is replaced as a whole and read again when it has changed, so that a running server heeds what
`voiceloop keys` did. One that cannot be read any more, or is gone, opens no door: what was read before stays in force.
"""

import hashlib
import hmac
import json
import logging
import os
import re
import secrets
import stat
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import platformdirs
from filelock import FileLock, Timeout

from voiceloop.core.errors import SettingError
from voiceloop.server.caller import SCOPES
from voiceloop.server.clock import unix_now_s

_log = logging.getLogger(__name__)

PREFIX: Final = "vl_"
FILE_NAME: Final = "keys.json"
_SECRET_BYTES: Final = 32
_KEY: Final = re.compile(PREFIX + r"([0-9a-f]{10})_[A-Za-z0-9_-]{43}")
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._@-]{0,63}")
_NO_DIGEST: Final = "0" * 64
_LOCK_S: Final = 5.0
_NOTED_EVERY_S: Final = 600.0
"""Uses are written down so often at most: a key that is used all the time costs a write in ten minutes."""


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """What is known of a key; `digest` is the SHA-256 of the whole of it."""

    id: str
    name: str
    digest: str
    scopes: tuple[str, ...]
    created_unix_s: float
    expires_unix_s: float | None = None
    revoked_unix_s: float | None = None
    last_used_unix_s: float | None = None

    def state(self, now_unix_s: float) -> str:
        """active, expired or revoked."""
        if self.revoked_unix_s is not None:
            return "revoked"
        is_expired = self.expires_unix_s is not None and self.expires_unix_s <= now_unix_s
        return "expired" if is_expired else "active"


@dataclass(frozen=True, slots=True)
class _Contents:
    signing_secret: bytes = b""
    records: Mapping[str, KeyRecord] = field(default_factory=dict)


def default_path() -> Path:
    """The key file of this user."""
    return platformdirs.user_data_path("voiceloop") / FILE_NAME


class KeyStore:
    """The keys of a file, which need not be there. Raises SettingError for a file that is no key file."""

    def __init__(self, path: Path | None = None, now_unix_s: Callable[[], float] = unix_now_s) -> None:
        self.path = path or default_path()
        self._now_unix_s = now_unix_s
        self._own_secret = secrets.token_bytes(_SECRET_BYTES)
        self._used_unix_s: dict[str, float] = {}
        self._stamp = _stamp(self.path)
        self._contents = self._read()

    # For the commands.

    def create(self, name: str, scopes: Collection[str], expires_unix_s: float | None = None) -> tuple[str, KeyRecord]:
        """A new key, which is to be had here and never again, and its record.

        Raises SettingError for a name that is taken or odd, unknown scopes, and an end that is past.
        """
        now_unix_s = self._now_unix_s()
        _check(name, scopes)
        if expires_unix_s is not None and expires_unix_s <= now_unix_s:
            raise SettingError("The key would be expired already", hint="Choose a later end")
        with self._changing() as records:
            if any(each.name == name and each.state(now_unix_s) == "active" for each in records.values()):
                raise SettingError(f"There is a key {name!r}", hint=f"Revoke it first: voiceloop keys revoke {name!r}")
            key_id = secrets.token_hex(5)
            key = f"{PREFIX}{key_id}_{secrets.token_urlsafe(_SECRET_BYTES)}"
            chosen = tuple(scope for scope in SCOPES if scope in scopes)
            record = KeyRecord(key_id, name, _digest(key), chosen, now_unix_s, expires_unix_s)
            records[key_id] = record
        return key, record

    def revoke(self, name_or_id: str) -> KeyRecord:
        """End a key's use. Raises SettingError when there is none of that name or id that could be used."""
        now_unix_s = self._now_unix_s()
        with self._changing() as records:
            usable = [each for each in records.values() if each.revoked_unix_s is None]
            found = next((each for each in usable if name_or_id in (each.name, each.id)), None)
            if found is None:
                raise SettingError(f"There is no key {name_or_id!r} to revoke", hint="See: voiceloop keys list")
            record = records[found.id] = replace(found, revoked_unix_s=now_unix_s)
        return record

    def list(self) -> tuple[KeyRecord, ...]:
        """All keys, oldest first, revoked and expired ones too."""
        return tuple(sorted(self._fresh().records.values(), key=lambda each: each.created_unix_s))

    # For the server.

    @property
    def is_guarding(self) -> bool:
        """Whether anybody needs a key: once there was one, its end does not open the door."""
        return bool(self._fresh().records)

    @property
    def has_keys(self) -> bool:
        """Whether there is a key that can be used."""
        now_unix_s = self._now_unix_s()
        return any(each.state(now_unix_s) == "active" for each in self._fresh().records.values())

    @property
    def signing_secret(self) -> bytes:
        """What client secrets are signed with: the file's, so that they outlive a restart, else this process's."""
        return self._fresh().signing_secret or self._own_secret

    def find(self, key: str) -> KeyRecord | None:
        """The record of a key that somebody sent, when it can be used; its use is noted."""
        form = _KEY.fullmatch(key)
        if form is None:
            return None
        record = self._fresh().records.get(form[1])
        is_it = hmac.compare_digest(_digest(key), record.digest if record else _NO_DIGEST)
        if record is None or not is_it or record.state(self._now_unix_s()) != "active":
            return None
        self._note_use(record)
        return record

    def get(self, key_id: str) -> KeyRecord | None:
        """The record of a key that can be used, by its id."""
        record = self._fresh().records.get(key_id)
        return record if record is not None and record.state(self._now_unix_s()) == "active" else None

    def _note_use(self, record: KeyRecord) -> None:
        now_unix_s = self._now_unix_s()
        last_unix_s = self._used_unix_s.get(record.id, record.last_used_unix_s or 0.0)
        if now_unix_s - last_unix_s < _NOTED_EVERY_S:
            return
        self._used_unix_s[record.id] = now_unix_s
        try:
            with self._changing(wait_s=0.0, is_durable=False) as records:
                if record.id in records:
                    records[record.id] = replace(records[record.id], last_used_unix_s=now_unix_s)
        except (SettingError, OSError) as error:  # a date that is not written down turns nobody away
            _log.info("the use of key %s was not noted: %s", record.id, error)

    # The file.

    def _fresh(self) -> _Contents:
        stamp = _stamp(self.path)
        if stamp != self._stamp:
            self._stamp = stamp
            try:
                read = self._read()
            except SettingError as error:
                _log.warning("%s; the keys that were read before stay in force", error)
            else:
                self._contents = read if read.records or not self._contents.records else self._contents
        return self._contents

    def _read(self) -> _Contents:
        try:
            text = self.path.read_text("utf-8")
        except FileNotFoundError:
            return _Contents()
        except (OSError, UnicodeDecodeError) as error:
            raise self._unreadable(type(error).__name__) from error
        try:
            raw = json.loads(text)
            records = [KeyRecord(**{**each, "scopes": tuple(each["scopes"])}) for each in raw["keys"]]
            return _Contents(bytes.fromhex(raw["signing_secret"]), {each.id: each for each in records})
        except (ValueError, TypeError, KeyError) as error:
            raise self._unreadable(type(error).__name__) from error

    def _unreadable(self, why: str) -> SettingError:
        what = f"{self.path} cannot be read as a key file ({why})"
        return SettingError(
            what, hint="Put a copy of it back, or move it away and create new keys", code="bad_key_file"
        )

    def _changing(self, wait_s: float = _LOCK_S, is_durable: bool = True) -> "_Change":
        return _Change(self, wait_s, is_durable)

    def _write(self, contents: _Contents, is_durable: bool) -> None:
        keys = [asdict(each) for each in contents.records.values()]
        text = json.dumps({"version": 1, "signing_secret": contents.signing_secret.hex(), "keys": keys}, indent=1)
        _replace_file(self.path, text.encode(), is_durable)
        self._stamp, self._contents = _stamp(self.path), contents


class _Change:
    """Records to be changed, and written when nothing was raised meanwhile; one process at a time."""

    def __init__(self, store: KeyStore, wait_s: float, is_durable: bool) -> None:
        self._store = store
        self._is_durable = is_durable
        store.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._lock = FileLock(f"{store.path}.lock", timeout=wait_s, mode=0o600)
        self._secret = b""
        self._records: dict[str, KeyRecord] = {}

    def __enter__(self) -> dict[str, KeyRecord]:
        try:
            self._lock.acquire()
        except Timeout as error:
            raise SettingError(f"{self._store.path} is being changed by another program", hint="Try again") from error
        try:
            contents = self._store._read()
        except BaseException:
            self._lock.release()
            raise
        self._secret = contents.signing_secret or secrets.token_bytes(_SECRET_BYTES)
        self._records = dict(contents.records)
        return self._records

    def __exit__(self, kind: type[BaseException] | None, *_: Any) -> None:
        try:
            if kind is None:
                self._store._write(_Contents(self._secret, self._records), self._is_durable)
        finally:
            self._lock.release()


def _replace_file(path: Path, content: bytes, is_durable: bool) -> None:
    """Put a file in place whole, readable for its owner alone from its first byte on."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            if is_durable:
                os.fsync(file.fileno())
        os.replace(draft, path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _stamp(path: Path) -> tuple[int, int, int] | None:
    """What differs once a file was replaced."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def _check(name: str, scopes: Collection[str]) -> None:
    if not _NAME.fullmatch(name):
        hint = "Use up to 64 letters, digits, spaces and . _ @ -, the first a letter or digit"
        raise SettingError(f"{name[:80]!r} cannot be a key's name", hint=hint)
    unknown = [scope for scope in scopes if scope not in SCOPES]
    if unknown or not scopes:
        what = f"There is no scope {unknown[0]!r}" if unknown else "A key needs a scope"
        raise SettingError(what, hint=f"Scopes: {', '.join(SCOPES)}")

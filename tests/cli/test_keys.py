import json
import stat
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from voiceloop.cli import main
from voiceloop.cli.keys import app
from voiceloop.server.keys import KeyStore


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A key file of the test's own, and no settings file of somebody's."""
    monkeypatch.setenv("VOICELOOP_SET__DOOR__KEYS_FILE", str(tmp_path / "keys.json"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "keys.json"


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def test_a_key_is_printed_once_and_works(file: Path) -> None:
    key = run("create", "phone").strip()
    record = KeyStore(file).find(key)
    assert record is not None
    assert (record.name, record.scopes, record.expires_unix_s) == ("phone", ("realtime", "audio"), None)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert key not in run("list") + run("list", "--json") + file.read_text()


def test_scopes_and_an_end_may_be_chosen() -> None:
    made = json.loads(run("create", "ops", "--scope", "metrics", "--scope", "admin", "--expires", "30d", "--json"))
    assert (made["scopes"], made["state"]) == (["metrics", "admin"], "active")
    assert made["expires"] > made["created"]


def test_a_day_may_be_the_end() -> None:
    assert json.loads(run("create", "ops", "--expires", "2199-01-31", "--json"))["expires"] == "2199-01-31 00:00"


def test_the_list_shows_every_key_and_its_state() -> None:
    run("create", "phone")
    run("create", "laptop")
    run("revoke", "phone")
    listed = json.loads(run("list", "--json"))["keys"]
    assert [(each["name"], each["state"]) for each in listed] == [("phone", "revoked"), ("laptop", "active")]
    assert all("digest" not in each for each in listed)
    assert "laptop" in run("list")


def test_a_revoked_key_is_told_by_name_and_id() -> None:
    made = json.loads(run("create", "phone", "--json"))
    assert run("revoke", made["id"]).strip() == f"phone ({made['id']}) is revoked"


@pytest.mark.parametrize("expires", ["soon", "30", "2026-13-01", "1y"])
def test_an_end_that_is_none_is_refused(expires: str) -> None:
    result = CliRunner().invoke(app, ["create", "phone", "--expires", expires])
    assert result.exit_code == 2


@pytest.mark.parametrize("arguments", [["revoke", "nobody"], ["create", "a", "--scope", "x"], ["create", "a/b"]])
def test_a_failure_is_one_line_with_its_code(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["voiceloop", "keys", *arguments])
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 2
    assert capsys.readouterr().err.strip().endswith("[bad_setting]")

"""docs/serving.md says what is so: names, defaults and ranges of settings, scopes, paths, refusals."""

import re
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from voiceloop.config.settings import Settings
from voiceloop.core.errors import SettingError
from voiceloop.server.caller import SCOPES
from voiceloop.server.paths import EVERYTHING_ELSE, rule_for
from voiceloop.server.secrets import DEFAULT_S, LEAST_S, MOST_S

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "serving.md").read_text()
SECTIONS = ("server", "door", "wyoming")


def table(heading: str) -> list[list[str]]:
    """The rows of the table whose first column has this heading."""
    lines = iter(PAGE.splitlines())
    assert any(line.startswith(f"| {heading} |") for line in lines)
    next(lines)
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


ROWS = {row[0].strip("`"): row[1:3] for row in table("setting")}


def flat(settings: Any, path: str) -> dict[str, Any]:
    """Every setting below by its whole name."""
    found: dict[str, Any] = {}
    for item in fields(settings):
        value = getattr(settings, item.name)
        found |= flat(value, f"{path}.{item.name}") if is_dataclass(value) else {f"{path}.{item.name}": value}
    return found


def shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return f"{value:,g}" if value < 1e5 else f"{int(value):,}"
    return str(value or "")


def with_value(settings: Any, path: list[str], value: float) -> Any:
    """The settings with one of them changed, which checks it."""
    name, *rest = path
    before = getattr(settings, name)
    return replace(settings, **{name: with_value(before, rest, value) if rest else type(before)(value)})


def test_every_setting_is_there_with_its_default() -> None:
    expected: dict[str, Any] = {}
    for section in SECTIONS:
        expected |= flat(getattr(Settings(), section), section)
    assert {name: cells[0].replace(",", "") for name, cells in ROWS.items()} == {
        name: shown(value).replace(",", "") for name, value in expected.items()
    }


@pytest.mark.parametrize("name", [name for name, cells in ROWS.items() if cells[1]])
def test_the_ranges_are_those_that_are_checked(name: str) -> None:
    low, high = (float(number.replace(",", "")) for number in ROWS[name][1].split(" to "))
    for value in (low, high):
        with_value(Settings(), name.split("."), value)
    for value in (low - 1, high + 1):
        with pytest.raises(SettingError):
            with_value(Settings(), name.split("."), value)


def test_every_scope_is_explained_with_paths_that_ask_for_it() -> None:
    rows = {row[0].strip("`"): re.findall(r"`(/[^`]*)`", row[1]) for row in table("scope")}
    assert rows.keys() == SCOPES.keys()
    for scope, paths in rows.items():
        assert all(rule_for(path.replace("{id}", "sess_1")).scope == scope for path in paths)
    public = re.search(r"about anybody: (.*?)\. A key", PAGE, re.DOTALL)
    assert public is not None
    paths = re.findall("`(.*?)`", public[1].replace("/assets", "/assets/x"))
    assert len(paths) == 7
    assert all(rule_for(path).is_public for path in paths)
    assert EVERYTHING_ELSE.scope == "admin"


def test_every_refusal_is_one_that_the_server_has() -> None:
    sources = "\n".join(path.read_text() for path in (ROOT / "src" / "voiceloop" / "server").glob("*.py"))
    rows = table("status")
    assert len(rows) == 12
    for status, code, *_ in rows:
        assert f'"{code.strip("`")}"' in sources
        assert status in {"401", "403", "408", "413", "429", "503"}


def test_client_secrets_last_as_long_as_it_says() -> None:
    said = f"lasts {LEAST_S} s to {MOST_S // 3_600} hours (`expires_after.seconds`, {DEFAULT_S} unless said)"
    assert said in " ".join(PAGE.split())

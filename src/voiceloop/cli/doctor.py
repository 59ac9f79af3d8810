"""`voiceloop doctor`: what this machine has, what is missing, and how to get it."""

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from voiceloop.cli.machine import Processor, Sound
    from voiceloop.models import ModelState

EXIT_NOT_READY = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is missing, and how to get it; `stops` says whether nothing works without it."""

    what: str
    how: str
    stops: bool


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that doctor looked at."""

    versions: dict[str, str]
    processor: "Processor"
    packages: dict[str, str | None]
    extras: dict[str, bool]
    sound: "Sound"
    store: str
    models: tuple["ModelState", ...]
    findings: tuple[Finding, ...]

    @property
    def is_ready(self) -> bool:
        """Whether a conversation can be held from a file."""
        return not any(finding.stops for finding in self.findings)


def doctor(as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """Look at sound devices, models, versions and processor; say what is missing and how to get it.

    Exit code 1 when something is missing without which nothing works.
    """
    report = examine()
    if as_json:
        typer.echo(json.dumps(_plain(report), indent=2))
    else:
        _show(report)
    if not report.is_ready:
        raise typer.Exit(EXIT_NOT_READY)


def examine() -> Report:
    """Look at this machine and this installation."""
    import platform

    from voiceloop import __version__
    from voiceloop.cli.machine import packages, processor, sound
    from voiceloop.models import ModelStore

    wanted, extras = packages()
    store = ModelStore()
    models = store.list()
    heard = sound()
    return Report(
        versions={"voiceloop": __version__, "python": platform.python_version(), "system": platform.platform()},
        processor=processor(),
        packages=wanted,
        extras=extras,
        sound=heard,
        store=str(store.root),
        models=models,
        findings=_findings(wanted, heard, models),
    )


def _findings(wanted: dict[str, str | None], heard: "Sound", models: tuple["ModelState", ...]) -> tuple[Finding, ...]:
    absent = [name for name, version in wanted.items() if version is None]
    found = [Finding(f"the package {name} is not installed", f"pip install {name}", stops=True) for name in absent]
    for state in models:
        if state.state == "corrupt" or (state.model.default and state.state == "missing"):
            how = f"voiceloop models pull {state.model.name}"
            found.append(Finding(state.problem, how, stops=state.model.default))
        elif state.model.default and state.state == "unsupported":
            found.append(Finding(state.problem, "set another model for this job", stops=False))
    if heard.problem:
        found.append(Finding(heard.problem, heard.hint, stops=False))
    elif not any(device.inputs for device in heard.devices):
        found.append(Finding("no microphone", "plug one in, or use files: voiceloop converse --in FILE", stops=False))
    return tuple(found)


def _plain(report: Report) -> dict[str, Any]:
    rows = [
        {"name": state.model.name, "state": state.state, "default": state.model.default, "problem": state.problem}
        for state in report.models
    ]
    return {
        "ready": report.is_ready,
        "versions": report.versions,
        "processor": asdict(report.processor),
        "packages": report.packages,
        "extras": report.extras,
        "sound": asdict(report.sound),
        "store": report.store,
        "models": rows,
        "findings": [asdict(finding) for finding in report.findings],
    }


def _show(report: Report) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_column(style="bold")
    table.add_column()
    for name, version in report.versions.items():
        table.add_row(name, version)
    features = [name for name, is_there in report.processor.features.items() if is_there]
    table.add_row("processor", f"{report.processor.name}, {report.processor.usable_cores} cores for us")
    table.add_row("", ", ".join(features) or "features not told by the system")
    table.add_row("packages", ", ".join(f"{name} {version or 'missing'}" for name, version in report.packages.items()))
    table.add_row("extras", ", ".join(f"{name} {'yes' if has else 'no'}" for name, has in report.extras.items()))
    for index, device in enumerate(report.sound.devices):
        marks = [" default microphone"] * device.is_default_input + [" default loudspeaker"] * device.is_default_output
        channels = f"{device.inputs} in, {device.outputs} out"
        table.add_row("" if index else "sound", f"{device.name} ({channels}){','.join(marks)}")
    table.add_row("models", f"in {report.store}")
    for state in report.models:
        if state.model.default or state.state != "missing":
            colour = "green" if state.state == "ready" else "red"
            table.add_row("", f"[{colour}]{state.state:8}[/] {state.model.name} ({state.model.purpose})")
    console = Console()
    console.print(table)
    for finding in report.findings:
        mark = "[red]missing[/]" if finding.stops else "[yellow]note[/]"
        console.print(f"{mark}: {finding.what}. {finding.how}", soft_wrap=True, highlight=False)
    if report.is_ready:
        console.print("[green]ready[/]: voiceloop converse --in FILE", highlight=False)

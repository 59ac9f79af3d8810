"""`voiceloop eval`: the programs that measure, on recordings with labels."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from pathlib import Path
from typing import Annotated, Any

import typer

from voiceloop.core.errors import InputError

app = typer.Typer(help="Measure the engine on recordings: error rates, turn taking, latency.", no_args_is_help=True)

Manifest = Annotated[Path, typer.Argument(help="A .jsonl file, one recording a line; see docs/evaluation.md.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Limit = Annotated[int | None, typer.Option(help="Only the first so many lines.")]
Lines = Annotated[str, typer.Option(help="Which lines of the manifest: all, even or odd, counted from 0.")]
Config = Annotated[Path | None, typer.Option(help="Settings file (TOML).")]
Measure = Callable[[Callable[[int, int], None]], Awaitable[dict[str, Any]]]


@app.command()
def asr(
    manifest: Manifest,
    live: Annotated[bool, typer.Option("--live", help="Through streaming, voice activity and turns.")] = False,
    limit: Limit = None,
    lines: Lines = "all",
    config: Config = None,
    as_json: AsJson = False,
) -> None:
    """Word error rate per set and over all, and how many times faster than real time.

    Whole files by default; with --live the files are streamed through the engine and all finals of a file are joined.
    """

    async def measure(progress: Callable[[int, int], None]) -> dict[str, Any]:
        from voiceloop.build import build
        from voiceloop.evals import asr as measuring
        from voiceloop.evals.live import live_transcriber

        async with aclosing(await build(config)) as built:
            utterances = _chosen(manifest, lines, limit)
            if live:
                return await measuring.evaluate(utterances, live_transcriber(built.engine), progress)
            return await measuring.evaluate(utterances, measuring.whole(built.engine.ports.speech_to_text), progress)

    _show(_run(measure, as_json), as_json, "sets")


@app.command()
def turns(
    manifest: Manifest, limit: Limit = None, lines: Lines = "all", config: Config = None, as_json: AsJson = False
) -> None:
    """Cut-off rate and wait until the end of a turn is decided, for our policy and for fixed silences."""

    async def measure(progress: Callable[[int, int], None]) -> dict[str, Any]:
        from voiceloop.build import build
        from voiceloop.evals import turns as measuring

        async with aclosing(await build(config)) as built:
            return await measuring.evaluate(
                _chosen(manifest, lines, limit),
                built.engine.voice_activity,
                built.engine.ports,
                built.settings.session.turn,
                progress,
            )

    _show(_run(measure, as_json), as_json, "policies")


@app.command()
def latency(
    manifest: Manifest, limit: Limit = None, lines: Lines = "all", config: Config = None, as_json: AsJson = False
) -> None:
    """Voice to voice p50, p95, p99 and the mean of every stage: the whole engine, always in real time."""

    async def measure(progress: Callable[[int, int], None]) -> dict[str, Any]:
        from voiceloop.build import build
        from voiceloop.evals import latency as measuring

        async with aclosing(await build(config)) as built:
            return await measuring.evaluate(
                built.engine, built.make_job, built.settings.session, _chosen(manifest, lines, limit), progress
            )

    _show(_run(measure, as_json), as_json, "stages")


@app.command()
def providers(
    port: Annotated[str, typer.Option(help="Whose providers: text_to_speech or language_model.")] = "text_to_speech",
    embedded: Annotated[
        bool, typer.Option("--embedded", help="Real models behind real servers; else servers of made-up latency.")
    ] = False,
    calls: Annotated[int, typer.Option(min=20, max=100_000, help="Calls for each line of the table.")] = 300,
    seed: Annotated[int, typer.Option(help="Of everything that is drawn.")] = 1,
    as_json: AsJson = False,
) -> None:
    """What routing, hedging and caching are worth when providers stall, fail or die, beside what is asked of them.

    Starts local servers and a proxy before them that makes the faults; all on loopback. It takes some three minutes.
    """

    async def measure(progress: Callable[[int, int], None]) -> dict[str, Any]:
        from voiceloop.evals import provider_ports, provider_servers
        from voiceloop.evals import providers as measuring

        kinds = {kind.name: kind for kind in (provider_ports.SPEECH, provider_ports.CHAT)}
        if port not in kinds:
            raise InputError(f"--port is {port!r}", hint=f"Use {' or '.join(kinds)}", code="bad_option")
        kind: Any = kinds[port]
        async with provider_servers.embedded(kind) if embedded else provider_servers.synthetic(seed) as upstreams:
            callers = 1 if embedded else 4  # one model cannot be two providers to many at once
            extent = measuring.Extent(calls, callers, seed=seed)
            return await measuring.evaluate(kind, upstreams, extent, progress)

    _show(_run(measure, as_json), as_json, "scenarios", "limits")


def _chosen(manifest: Path, lines: str, limit: int | None) -> list[Any]:
    from voiceloop.evals.manifest import read_manifest

    utterances = list(read_manifest(manifest))
    if lines not in ("all", "even", "odd"):
        raise InputError(f"--lines is {lines!r}", hint="Use all, even or odd", code="bad_option")
    if lines != "all":
        utterances = utterances[lines == "odd" :: 2]
    return utterances[:limit]


def _run(measure: Measure, is_quiet: bool) -> dict[str, Any]:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn, TimeRemainingColumn

    with Progress(
        BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn(), disable=is_quiet, transient=True
    ) as bars:
        bar = bars.add_task("", total=None)
        return asyncio.run(_awaited(measure(lambda done, total: bars.update(bar, completed=done, total=total))))


async def _awaited(result: Awaitable[dict[str, Any]]) -> dict[str, Any]:
    return await result


def _show(result: dict[str, Any], as_json: bool, *nested: str) -> None:
    """The result as JSON, or its plain values as one table and each of the nested ones as another."""
    if as_json:
        print(json.dumps(result, indent=2, ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    summary = Table(show_header=False, box=None)
    for name, value in result.items():
        if name not in nested:
            summary.add_row(name, str(value))
    console.print(summary)
    for title in nested:
        rows = result.get(title) or {}
        is_table = bool(rows) and isinstance(next(iter(rows.values())), dict)
        details = Table(title, *(next(iter(rows.values())) if is_table else ["mean_ms"]))
        for name, row in rows.items():
            cells = row.values() if isinstance(row, dict) else [row]
            details.add_row(str(name), *("" if cell is None else str(cell) for cell in cells))
        console.print(details)

"""`voiceloop message`: voice notes in, answers out, spoken or written as fits."""

import asyncio
import json
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from voiceloop.core.errors import AudioFileError, InputError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from voiceloop.build import Built
    from voiceloop.core.audio import Samples
    from voiceloop.engine.recording import Passage
    from voiceloop.jobs.message import MessageJob, Note
    from voiceloop.transports.uploads import Upload

_SHOWN_AFTER_S = 2.0


def message(
    files: Annotated[list[Path], typer.Argument(help="Voice notes of any format, up to half an hour each, in order.")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Write a spoken answer here, as Ogg Opus.")] = None,
    channel: Annotated[str, typer.Option(help="Where they came in: whatsapp, sms, phone, car, ...")] = "",
    caller: Annotated[str, typer.Option(help="Whose they are: each answer knows the notes before it.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print what was heard and answered as JSON.")] = False,
    config: Annotated[Path | None, typer.Option(help="Settings file (TOML).")] = None,
) -> None:
    """Answer voice notes; the decision between voice and text is told with its reason."""
    from voiceloop.jobs.message import Note

    if out is not None and len(files) > 1:
        raise InputError(f"--out is one file for {len(files)} notes", hint="Give one note at a time", code="bad_option")
    note = Note("", caller, channel)
    results = asyncio.run(_answer(files, note, out, config, is_quiet=as_json))
    if as_json:
        print(json.dumps(results if len(results) > 1 else results[0], indent=2, ensure_ascii=False))


async def _answer(
    files: list[Path], note: "Note", out: Path | None, config: Path | None, *, is_quiet: bool
) -> list[dict[str, Any]]:
    from dataclasses import replace

    from voiceloop.build import build
    from voiceloop.transports.files import AudioFile
    from voiceloop.transports.uploads import DecodeLimits, Decoders

    for path in files:  # a file that cannot be read is told before the models are loaded
        AudioFile(path).close()
    built = await build(config)
    decoders = Decoders(replace(DecodeLimits(spares=0), max_duration_s=built.settings.message.max_duration_s))
    try:
        job = built.make_message_job()
        results = []
        for path in files:
            with path.open("rb") as file:
                async with decoders.open(file.fileno(), path.name, path.stat().st_size) as upload:
                    heard = await _transcribed(upload, built, path.name)
            if not is_quiet:
                print(f"heard: {heard}" if heard else f"{path}: no speech was heard in it", flush=True)
            if not heard:
                raise AudioFileError(f"No speech was heard in {path}", hint="Record it again", code="no_speech")
            results.append(await _replied(replace(note, heard=heard), job, built, out, is_quiet=is_quiet))
        return results
    finally:
        await decoders.aclose()
        await built.aclose()


async def _transcribed(upload: "Upload", built: "Built", name: str) -> str:
    """The words of a recording; a bar shows how far it has come where that takes its time."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    from voiceloop.engine.clock import now_s
    from voiceloop.engine.recording import transcribe_recording

    console, began_s = Console(stderr=True), now_s()
    columns = TextColumn(name), BarColumn(), TimeRemainingColumn()
    bars = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    bar = bars.add_task("", total=upload.seconds)

    def read_to(seconds: float) -> None:
        bars.update(bar, completed=seconds)
        if now_s() - began_s > _SHOWN_AFTER_S and not bars.live.is_started:
            bars.start()

    ears = built.engine.ports.speech_to_text
    found = transcribe_recording(upload.blocks(), built.engine.voice_activity, ears, progress=read_to)
    try:
        async with aclosing(cast("AsyncGenerator[Passage]", found)) as passages:
            texts = [passage.transcript.text.strip() async for passage in passages]
    finally:
        bars.stop()
    return " ".join(text for text in texts if text)


async def _replied(
    note: "Note", job: "MessageJob", built: "Built", out: Path | None, *, is_quiet: bool
) -> dict[str, Any]:
    import numpy as np

    from voiceloop.jobs.message import Decided, Spoken, Unspoken, Written
    from voiceloop.transports.voice_note import voice_note

    result: dict[str, Any] = {"heard": note.heard}
    sound: list[Samples] = []
    async with aclosing(job.reply(note)) as events:
        async for event in events:
            match event:
                case Written(text=text) if not is_quiet:
                    print(text, end="", flush=True)
                case Decided(text=text, decision=decision):
                    result |= {"text": text, "form": decision.form, "reason": str(decision.reason)}
                    if not is_quiet:
                        print(f"\n[{decision.form}: {decision.reason}]", flush=True)
                    if out is None:
                        break  # nobody will hear it
                case Spoken(samples=samples):
                    sound.append(samples)
                case Unspoken(error=error):
                    raise error
    if out is not None and sound:
        settings, ears = job.settings, built.engine.ports.speech_to_text
        spoken = await voice_note(np.concatenate(sound), ears, settings.guard_most_changed, settings.guard_s)
        out.write_bytes(spoken.data)
        result |= {
            "file": str(out),
            "seconds": round(spoken.seconds, 3),
            "bit_rate": spoken.bit_rate,
            "changed": spoken.changed,
        }
    return result

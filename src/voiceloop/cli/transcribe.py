"""`voiceloop transcribe`: recordings as text, JSON or subtitles."""

import asyncio
import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from voiceloop.core.transcript import Transcript
from voiceloop.stages.captions import VTT_HEAD, captions_of, shown_in_srt, shown_in_vtt


class Format(StrEnum):
    """How the text is written."""

    TEXT = "text"
    JSON = "json"
    SRT = "srt"
    VTT = "vtt"


def transcribe(
    files: Annotated[list[Path], typer.Argument(help="Recordings of any rate, channel count and length.")],
    form: Annotated[Format, typer.Option("--format", help="text, json, or subtitles.")] = Format.TEXT,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    config: Annotated[Path | None, typer.Option(help="Settings file (TOML).")] = None,
) -> None:
    """Write down what is said in recordings; passages appear as they are known."""
    chosen = Format.JSON if as_json else form
    results = asyncio.run(_transcribe(files, chosen, config))
    if chosen is Format.JSON:
        print(json.dumps(results, indent=2, ensure_ascii=False))


async def _transcribe(files: list[Path], form: Format, config: Path | None) -> list[dict[str, Any]]:
    import sys

    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    from voiceloop.build import build
    from voiceloop.engine.recording import transcribe_recording
    from voiceloop.transports.files import AudioFile

    opened = [AudioFile(path) for path in files]  # a file that cannot be read is told before the models are loaded
    built = await build(config)
    results: list[dict[str, Any]] = []
    try:
        for path, audio in zip(files, opened, strict=True):
            writer = PassageWriter(form, shows_name=len(files) > 1 and form is Format.TEXT)
            writer.begin(path)
            console = Console(stderr=True)
            with (
                audio,
                Progress(
                    TextColumn(path.name), BarColumn(), TimeRemainingColumn(), console=console, transient=True
                ) as bars,
            ):
                bar = bars.add_task("", total=audio.seconds)

                def read_to(seconds: float, bars: Progress = bars, bar: Any = bar) -> None:
                    bars.update(bar, completed=seconds)

                ports = built.engine.ports
                passages = transcribe_recording(
                    audio.blocks(), built.engine.voice_activity, ports.speech_to_text, progress=read_to
                )
                async for passage in passages:
                    writer.add(passage.start_s, passage.end_s, passage.transcript)
            results.append(writer.result(path))
            for warning in audio.warnings:
                print(f"{path}: {warning}", file=sys.stderr)
            if not writer.lines:
                print(f"{path}: no speech was heard in it", file=sys.stderr)
    finally:
        await built.aclose()
        for audio in opened:
            audio.close()
    return results


@dataclass(frozen=True, slots=True)
class Line:
    """A passage as it is written."""

    start_s: float
    end_s: float
    text: str
    confidence: float
    words: list[dict[str, Any]]


class PassageWriter:
    """Writes passages to standard output as they come, in the chosen format."""

    def __init__(self, form: Format, *, shows_name: bool) -> None:
        self._form = form
        self._shows_name = shows_name
        self.lines: list[Line] = []
        self._captions = 0

    def begin(self, path: Path) -> None:
        """What comes before the first passage."""
        if self._shows_name:
            print(f"{path}:", flush=True)
        if self._form is Format.VTT:
            print(VTT_HEAD, end="", flush=True)

    def add(self, start_s: float, end_s: float, transcript: Transcript) -> None:
        """One passage; nothing is written for one without words."""
        text = transcript.text.strip()
        if not text:
            return
        words = [
            {
                "word": word.text,
                "start_s": round(start_s + word.start_s, 2),
                "end_s": round(start_s + word.end_s, 2),
                "confidence": round(word.confidence, 3),
            }
            for word in transcript.words
        ]
        line = Line(round(start_s, 2), round(end_s, 2), text, round(transcript.confidence, 3), words)
        self.lines.append(line)
        if self._form is Format.TEXT:
            print(text, flush=True)
        elif self._form in (Format.SRT, Format.VTT):
            for caption in captions_of(start_s, end_s, text, transcript.words):
                self._captions += 1
                is_srt = self._form is Format.SRT
                print(shown_in_srt(caption, self._captions) if is_srt else shown_in_vtt(caption), end="", flush=True)

    def result(self, path: Path) -> dict[str, Any]:
        """Everything written, as JSON-ready values."""
        return {
            "file": str(path),
            "text": " ".join(line.text for line in self.lines),
            "segments": [
                {
                    "start_s": line.start_s,
                    "end_s": line.end_s,
                    "text": line.text,
                    "confidence": line.confidence,
                    "words": line.words,
                }
                for line in self.lines
            ],
        }

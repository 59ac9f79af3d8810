"""`voiceloop converse`: a spoken conversation with a recording or at the microphone."""

import asyncio
import json
from pathlib import Path
from typing import Annotated

import typer


def converse(
    inputs: Annotated[
        list[Path] | None,
        typer.Option("--in", metavar="FILE", help="Speak this recording to the engine; may be given several times."),
    ] = None,
    out: Annotated[Path, typer.Option(help="Where the reply's sound is written (with --in).")] = Path("reply.wav"),
    realtime: Annotated[
        bool, typer.Option("--realtime/--fast", help="At the pace of speech, or as fast as the machine goes.")
    ] = True,
    demo: Annotated[bool, typer.Option(help="Speak the question that comes with the models.")] = False,
    headphones: Annotated[
        bool, typer.Option(help="The microphone does not hear the loudspeaker: replies may be interrupted.")
    ] = False,
    config: Annotated[Path | None, typer.Option(help="Settings file (TOML).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the turns as JSON.")] = False,
) -> None:
    """Hold a spoken conversation: with the microphone and loudspeaker, or with recordings.

    With recordings each file is one caller's side; what was heard, what was answered and where every millisecond went
    is printed, and the reply is written as sound.
    """
    from voiceloop.cli import talk

    if demo or inputs:
        turns = asyncio.run(talk.with_files(inputs or [], out, is_realtime=realtime, config=config, quiet=as_json))
        if as_json:
            print(json.dumps(turns, indent=2, ensure_ascii=False))
    else:
        asyncio.run(talk.at_microphone(has_headphones=headphones, config=config))

"""`voiceloop say`: a text aloud, or into a file."""

import asyncio
import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from voiceloop.core.errors import InputError


def say(
    text: Annotated[str, typer.Argument(help="What to say; - reads it from standard input.")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Write a WAV file instead of playing it.")] = None,
    voice: Annotated[str, typer.Option(help="A voice of the engine; empty: the settings' one.")] = "",
    speed: Annotated[float, typer.Option(help="0.25 to 4.")] = 1.0,
    rate: Annotated[int, typer.Option(help="Samples a second of the sound.")] = 24_000,
    config: Annotated[Path | None, typer.Option(help="Settings file (TOML).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print what was made as JSON.")] = False,
) -> None:
    """Say a text with the loudspeaker, or write it to a file with -o."""
    words = sys.stdin.read() if text == "-" else text
    seconds = asyncio.run(_say(words, out, (voice, speed, rate), config))
    if as_json:
        print(json.dumps({"text": words, "seconds": round(seconds, 3), "file": str(out) if out else None}))


async def _say(text: str, out: Path | None, how: tuple[str, float, int], config: Path | None) -> float:
    import numpy as np

    from voiceloop.build import build_text_to_speech
    from voiceloop.core.audio import Speech
    from voiceloop.core.ports import Ticket
    from voiceloop.engine.speaking import ResampledTextToSpeech
    from voiceloop.stages.sentences import ClauseCutter
    from voiceloop.stages.speakable import speakable
    from voiceloop.transports.files import write_wav

    voice, speed, rate_hz = how
    if not 8_000 <= rate_hz <= 48_000:
        raise InputError(f"--rate is {rate_hz}", hint="Use 8000 to 48000", code="bad_rate")
    cutter = ClauseCutter()
    clauses = [said for clause in [*cutter.feed(text), *cutter.flush()] if (said := speakable(clause))]
    if not clauses:
        raise InputError("There is nothing to say in this text", hint="Give it some words", code="empty_text")
    port = ResampledTextToSpeech(await build_text_to_speech(config), rate_hz)
    try:
        made = [samples for clause in clauses async for samples in port.synthesize(clause, Ticket(), voice, speed)]
    finally:
        await port.aclose()
    sound = np.concatenate(made) if made else np.zeros(0, np.float32)
    if out is not None:
        write_wav(out, sound, rate_hz)
    else:
        from voiceloop.transports.microphone import Loudspeaker

        with Loudspeaker(rate_hz) as loudspeaker:
            loudspeaker.play(Speech(sound, rate_hz))
            await loudspeaker.drained()
    return len(sound) / rate_hz

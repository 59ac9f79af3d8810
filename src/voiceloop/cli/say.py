"""`voiceloop say`: a text aloud, or into a file."""

import asyncio
import json
import sys
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from voiceloop.core.errors import DeviceError, InputError

if TYPE_CHECKING:
    from voiceloop.core.audio import Samples
    from voiceloop.core.ports import TextToSpeech

_LEAST_HZ, _MOST_HZ = 8_000, 48_000
_AHEAD_MS = 2_000.0
"""How much is made ahead of what the loudspeaker plays."""


def say(
    text: Annotated[str, typer.Argument(help="What to say; - reads it from standard input.")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Write a WAV file instead of playing it.")] = None,
    voice: Annotated[str, typer.Option(help="A voice of the engine; empty: the settings' one.")] = "",
    speed: Annotated[float, typer.Option(help="0.25 to 4.")] = 1.0,
    rate: Annotated[int, typer.Option(help="Samples a second of the sound.")] = 24_000,
    config: Annotated[Path | None, typer.Option(help="Settings file (TOML).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print what was made as JSON.")] = False,
) -> None:
    """Say a text with the loudspeaker, or write it to a file with -o.

    The text may be of any length and hold numbers, money, dates, addresses and Markdown. A file is written whole or
    not at all.
    """
    if not _LEAST_HZ <= rate <= _MOST_HZ:
        raise InputError(f"--rate is {rate}", hint=f"Use {_LEAST_HZ} to {_MOST_HZ}", code="bad_rate")
    words = sys.stdin.buffer.read().decode("utf-8", "replace") if text == "-" else text
    seconds = asyncio.run(_say(words, out, (voice, speed, rate), config))
    if as_json:
        made = {"text": words, "seconds": round(seconds, 3), "rate_hz": rate, "file": str(out) if out else None}
        print(json.dumps(made, ensure_ascii=False))


async def _say(text: str, out: Path | None, how: tuple[str, float, int], config: Path | None) -> float:
    from voiceloop.build import build_text_to_speech
    from voiceloop.engine.speaking import ResampledTextToSpeech

    voice, speed, rate_hz = how
    port = ResampledTextToSpeech(await build_text_to_speech(config), rate_hz)
    try:
        async with aclosing(_spoken(port, text, voice, speed)) as speech:
            return await (_play(speech, rate_hz) if out is None else _write(speech, rate_hz, out))
    finally:
        await port.aclose()


async def _spoken(port: "TextToSpeech", text: str, voice: str, speed: float) -> AsyncGenerator["Samples"]:
    """The sound of a text, sentence by sentence. Raises InputError (`empty_text`) when there is nothing to say."""
    from voiceloop.core.ports import Ticket
    from voiceloop.stages.sentences import sentences
    from voiceloop.stages.speakable import speakable

    is_empty = True
    for sentence in sentences(text):
        if said := speakable(sentence):
            is_empty = False
            async with aclosing(port.synthesize(said, Ticket(), voice, speed)) as pieces:
                async for samples in pieces:
                    yield samples
    if is_empty:
        raise InputError("There is nothing to say in this text", hint="Give it some words", code="empty_text")


async def _write(speech: AsyncGenerator["Samples"], rate_hz: int, out: Path) -> float:
    from voiceloop.transports.files import WavWriter

    with WavWriter(out, rate_hz) as writer:
        async for samples in speech:
            writer.write(samples)
        return writer.seconds


async def _play(speech: AsyncGenerator["Samples"], rate_hz: int) -> float:
    from voiceloop.core.audio import Speech
    from voiceloop.transports.microphone import Loudspeaker

    seconds = 0.0
    try:
        with Loudspeaker(rate_hz) as loudspeaker:
            async for samples in speech:
                loudspeaker.play(Speech(samples, rate_hz))
                seconds += len(samples) / rate_hz
                while loudspeaker.waiting_ms > _AHEAD_MS:
                    await asyncio.sleep(_AHEAD_MS / 4000.0)
            await loudspeaker.drained()
    except DeviceError as error:
        raise DeviceError(error.what, hint="Write a file instead: -o FILE.wav", code=error.code) from error
    return seconds

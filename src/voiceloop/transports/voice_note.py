"""Answers as voice notes: Ogg Opus at a bitrate that fits their length, and a check that the words survive it."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import aclosing
from dataclasses import dataclass
from difflib import SequenceMatcher
from io import BytesIO
from typing import Final

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.ports import SpeechToText, Ticket, Urgency
from voiceloop.stages.level import normalise_utterance
from voiceloop.transports.encoding import make_encoder
from voiceloop.transports.files import AudioFile
from voiceloop.transports.resample import StreamResampler

RATE_HZ: Final = 24_000
MEDIA_TYPE: Final = "audio/ogg"
BIT_RATES: Final = (32_000, 24_000, 16_000)
_LONGEST_S: Final = (15.0, 60.0)
"""Up to the first of these the first bitrate, up to the second the second: short notes cost little in any case."""
_LETTERS_PER_S: Final = 15.0
_STEP_SAMPLES: Final = RATE_HZ // 25
"""Encoding so much takes the event loop less than half a millisecond; others run in between."""


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """A whole note; `changed` is the share of words that its compression changed, None where nobody looked."""

    data: bytes
    seconds: float
    bit_rate: int
    changed: float | None = None


def bit_rate_for(seconds: float) -> int:
    """The bitrate for a note of this length."""
    return BIT_RATES[sum(seconds > longest_s for longest_s in _LONGEST_S)]


def seconds_of(text: str) -> float:
    """About how long a text is when it is spoken."""
    return len(text) / _LETTERS_PER_S


async def encoded(sound: AsyncIterable[Samples], bit_rate: int) -> AsyncGenerator[bytes]:
    """A note's bytes as its sound, at `RATE_HZ`, comes."""
    encoder = make_encoder("opus", RATE_HZ, bit_rate)
    async for samples in sound:
        ready = []
        for start in range(0, len(samples), _STEP_SAMPLES):
            ready.append(encoder.feed(samples[start : start + _STEP_SAMPLES]))
            await asyncio.sleep(0)
        if data := b"".join(ready):
            yield data
    if data := encoder.finish():
        yield data


async def voice_note(sound: Samples, ears: SpeechToText, most_changed: float = 0.1, guard_s: float = 20.0) -> VoiceNote:
    """A note of all of this sound, at `RATE_HZ`.

    The first `guard_s` are transcribed before and after; where more than `most_changed` of the words differ the next
    higher bitrate is taken, once. With `most_changed` 1 nothing is transcribed.
    """
    seconds = len(sound) / RATE_HZ
    bit_rate = bit_rate_for(seconds)
    data = await _whole(sound, bit_rate)
    if most_changed >= 1.0 or not len(sound):
        return VoiceNote(data, seconds, bit_rate)
    beginning_s = min(guard_s, ears.info.max_seconds)
    clean = StreamResampler(RATE_HZ, SAMPLE_RATE_HZ)
    beginning = sound[: int(beginning_s * RATE_HZ)]
    meant = await _words(np.concatenate([clean.process(beginning), clean.flush()]), ears)
    changed = _changed(meant, await _words(_decoded(data, beginning_s), ears))
    higher = BIT_RATES[max(0, BIT_RATES.index(bit_rate) - 1)]
    if changed > most_changed and higher != bit_rate:
        bit_rate, data = higher, await _whole(sound, higher)
        changed = _changed(meant, await _words(_decoded(data, beginning_s), ears))
    return VoiceNote(data, seconds, bit_rate, changed)


async def _whole(sound: Samples, bit_rate: int) -> bytes:
    async def once() -> AsyncGenerator[Samples]:
        yield sound

    async with aclosing(encoded(once(), bit_rate)) as pieces:
        return b"".join([piece async for piece in pieces])


def _decoded(data: bytes, most_s: float) -> Samples:
    kept: list[Samples] = []
    with AudioFile("note.ogg", file=BytesIO(data)) as file:
        for block in file.blocks(SAMPLE_RATE_HZ):
            kept.append(block)
            if sum(map(len, kept)) >= most_s * SAMPLE_RATE_HZ:
                break
    return np.concatenate(kept)[: int(most_s * SAMPLE_RATE_HZ)]


async def _words(samples: Samples, ears: SpeechToText) -> list[str]:
    heard = await ears.transcribe(normalise_utterance(samples), Ticket(Urgency.REPLY))
    words = ("".join(sign for sign in word if sign.isalnum()) for word in heard.text.casefold().split())
    return [word for word in words if word]


def _changed(meant: list[str], heard: list[str]) -> float:
    """The share of words that differ."""
    if not meant:
        return 0.0
    return 1.0 - SequenceMatcher(None, meant, heard, autojunk=False).ratio()

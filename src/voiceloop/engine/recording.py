"""A recording of any length as text: streamed, cut at pauses, transcribed several pieces at a time, in order."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable
from contextlib import aclosing
from dataclasses import dataclass

import numpy as np

from voiceloop.core.audio import CHUNK_SAMPLES, SAMPLE_RATE_HZ, Samples
from voiceloop.core.ports import SpeechToText, Ticket, Urgency, VoiceActivity
from voiceloop.core.transcript import Transcript
from voiceloop.stages.level import normalise_utterance
from voiceloop.stages.pieces import Piece, PieceCutter, PieceSettings

_PIECES_AT_ONCE = 6


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of a recording and its text; word times inside are relative to `start_s`."""

    start_s: float
    end_s: float
    transcript: Transcript


async def transcribe_recording(
    blocks: Iterable[Samples] | AsyncIterable[Samples],
    voice_activity: VoiceActivity,
    speech_to_text: SpeechToText,
    settings: PieceSettings | None = None,
    progress: Callable[[float], None] = lambda seconds: None,
    prompt: str = "",
) -> AsyncIterator[Passage]:
    """The passages of a recording, in order, as they are known; `blocks` are mono 16 kHz and are read as needed.

    Memory is bounded: one open piece and at most six in the recogniser's hands. `progress` is told the seconds read;
    `prompt` goes to the recogniser with every piece.
    """
    under_way: deque[tuple[Piece, asyncio.Task[Transcript]]] = deque()
    try:
        async with aclosing(_pieces(blocks, voice_activity, PieceCutter(settings or PieceSettings()))) as pieces:
            async for piece, samples, read_to in pieces:
                progress(read_to / SAMPLE_RATE_HZ)
                if piece is not None and samples is not None:
                    work = speech_to_text.transcribe(normalise_utterance(samples), Ticket(Urgency.REPLY), prompt)
                    under_way.append((piece, asyncio.ensure_future(work)))
                while under_way and (len(under_way) >= _PIECES_AT_ONCE or under_way[0][1].done()):
                    yield await _passage(*under_way.popleft())
                await asyncio.sleep(0)
        while under_way:
            yield await _passage(*under_way.popleft())
    finally:
        left = [task for _, task in under_way]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)  # whoever closes the models next finds nobody at them


async def _pieces(
    blocks: Iterable[Samples] | AsyncIterable[Samples], voice_activity: VoiceActivity, cutter: PieceCutter
) -> AsyncGenerator[tuple[Piece | None, Samples | None, int]]:
    """Every block's pieces with their samples; (None, None, position) for a block that ends none."""
    slot = voice_activity.open()
    kept, kept_from, judged_to = np.zeros(0, np.float32), 0, 0
    try:
        async with aclosing(_one_by_one(blocks)) as each:
            async for block in each:
                kept = np.concatenate([kept, block])
                read_to = kept_from + len(kept)
                while read_to - judged_to >= CHUNK_SAMPLES:
                    at = judged_to - kept_from
                    row = kept[None, at : at + CHUNK_SAMPLES]
                    probability = float(voice_activity.predict([slot], row)[0]) if row.any() else 0.0
                    judged_to += CHUNK_SAMPLES
                    piece = cutter.feed(judged_to - CHUNK_SAMPLES, judged_to, probability)
                    if piece is not None:
                        yield piece, kept[piece.start - kept_from : piece.end - kept_from], judged_to
                needed = judged_to - SAMPLE_RATE_HZ if cutter.open_from is None else cutter.open_from
                if needed > kept_from:
                    kept, kept_from = kept[needed - kept_from :].copy(), needed
                yield None, None, read_to
        last = cutter.finish(kept_from + len(kept))
        if last is not None:
            yield last, kept[last.start - kept_from : last.end - kept_from], last.end
    finally:
        voice_activity.close(slot)


async def _one_by_one(blocks: Iterable[Samples] | AsyncIterable[Samples]) -> AsyncGenerator[Samples]:
    if isinstance(blocks, AsyncIterable):
        async for block in blocks:
            yield block
    else:
        for block in blocks:
            yield block


async def _passage(piece: Piece, task: "asyncio.Task[Transcript]") -> Passage:
    return Passage(piece.start / SAMPLE_RATE_HZ, piece.end / SAMPLE_RATE_HZ, await task)

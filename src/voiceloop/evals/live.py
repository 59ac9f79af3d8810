"""The live path for the word error rate: a recording streamed through voice activity, turns and finals."""

import asyncio
from collections.abc import Awaitable, Callable

from voiceloop.core.audio import Samples, ms_to_samples
from voiceloop.core.events import Final
from voiceloop.core.transcript import Transcript
from voiceloop.engine.engine import Engine
from voiceloop.engine.settings import SessionSettings
from voiceloop.evals.noise_floor import with_noise_floor
from voiceloop.jobs.transcribe import TranscribeJob

FRAME_SAMPLES = ms_to_samples(20)
_LEAD_IN_S, _TAIL_S = 0.5, 2.0


def live_transcriber(
    engine: Engine, settings: SessionSettings | None = None
) -> Callable[[Samples], Awaitable[Transcript]]:
    """A function that hears a recording as a call, faster than real time, and joins all finals."""
    chosen = settings or SessionSettings()

    async def transcribe(samples: Samples) -> Transcript:
        padded, _ = with_noise_floor(samples, _LEAD_IN_S, _TAIL_S)
        finals: dict[int, Transcript] = {}
        async with engine.open(TranscribeJob(), chosen) as session:

            async def read() -> None:
                async for item in session.outputs():
                    if isinstance(item, Final):
                        finals[item.turn] = item.transcript

            reader = asyncio.create_task(read())
            for position in range(0, len(padded), FRAME_SAMPLES):
                session.push_samples(padded[position : position + FRAME_SAMPLES])
                await session.settled()
            session.close("measured")
            await reader
        heard = list(finals.values())
        confidence = min((transcript.confidence for transcript in heard), default=1.0)
        return Transcript(" ".join(transcript.text for transcript in heard), confidence)

    return transcribe

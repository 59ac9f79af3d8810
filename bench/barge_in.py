"""Barge-in: from the onset of recorded speech over a reply (its label) to the last sample that passed the gate.

python bench/barge_in.py --manifest MANIFEST [--count N]
"""

import argparse
import asyncio
from pathlib import Path

from bench.common import FRAME_SAMPLES, Clip, manifest_clips, print_json, spread
from voiceloop.build import Built, build
from voiceloop.core.audio import SAMPLE_RATE_HZ
from voiceloop.core.events import ReplyCancelled, ReplyPaused
from voiceloop.core.jobs import Say
from voiceloop.engine.clock import now_s
from voiceloop.engine.outbox import OutputAudio

LONG_REPLY = "I am going to tell you a rather long story about a ship, a captain and the sea. " * 12
NOTICED_WITHIN_S = 3.0


class Interruption:
    """What happened after speech began over a reply; seconds of the engine's clock."""

    def __init__(self) -> None:
        self.last_audio_s = 0.0
        self.paused_s: float | None = None
        self.cancelled_s: float | None = None


async def interrupt(built: Built, clip: Clip) -> tuple[float | None, float | None]:
    """Milliseconds from the onset to the last sample past the gate, and to the cancellation; None: it never came."""
    seen = Interruption()
    async with built.engine.open(built.make_job(), built.settings.session) as session:

        async def read() -> None:
            async for item in session.outputs():
                match item:
                    case OutputAudio() if seen.paused_s is None:
                        seen.last_audio_s = now_s()
                    case ReplyPaused() if seen.paused_s is None:
                        seen.paused_s = now_s()
                    case ReplyCancelled(reason="barge_in"):
                        seen.cancelled_s = now_s()
                    case _:
                        pass

        reader = asyncio.create_task(read())
        session.do([Say(0, LONG_REPLY)])
        start_s = now_s()
        onset_s = start_s + clip.start / SAMPLE_RATE_HZ
        for position in range(0, len(clip.samples) - FRAME_SAMPLES, FRAME_SAMPLES):
            due_s = start_s + (position + FRAME_SAMPLES) / SAMPLE_RATE_HZ
            await asyncio.sleep(max(0.0, due_s - now_s()))
            session.push_samples(clip.samples[position : position + FRAME_SAMPLES])
            if seen.cancelled_s is not None or now_s() > onset_s + NOTICED_WITHIN_S:
                break
        session.close("measured")
        await reader
    passed_ms = None if seen.paused_s is None else (max(seen.last_audio_s, onset_s) - onset_s) * 1000.0
    return passed_ms, None if seen.cancelled_s is None else (seen.cancelled_s - onset_s) * 1000.0


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--count", type=int, default=100)
    arguments = parser.parse_args()
    built = await build()
    try:
        clips = manifest_clips(arguments.manifest, arguments.count, tail_s=1.0)
        results = [await interrupt(built, clip) for clip in clips]
    finally:
        await built.aclose()
    passed = [passed_ms for passed_ms, _ in results if passed_ms is not None]
    cancelled = [cancelled_ms for _, cancelled_ms in results if cancelled_ms is not None]
    print_json(
        {
            "interruptions": len(results),
            "paused": len(passed),
            "onset_to_last_sample": spread(passed),
            "cancelled": len(cancelled),
            "onset_to_cancel": spread(cancelled),
        }
    )


if __name__ == "__main__":
    asyncio.run(main())

"""Memory: what a talking session takes, and what the process holds after twenty sessions of ten turns.

python bench/memory.py sessions [--count 50]     difference of resident memory with all of them talking, per session
python bench/memory.py long                      resident memory after 20 sessions of 10 turns, all embedded models
"""

import argparse
import asyncio
import gc
from contextlib import AsyncExitStack

import numpy as np

from bench.common import FRAME_SAMPLES, Caller, all_resident_bytes, print_json, wheel_clip
from voiceloop.build import Built, build
from voiceloop.core.audio import SAMPLE_RATE_HZ
from voiceloop.engine.clock import now_s

MIB = 2**20
TALK_S = 20.0


async def talking_sessions(built: Built, count: int) -> dict[str, float]:
    """Every session speaks at the pace of speech, with a pause now and then, and is answered."""
    clip = wheel_clip(built, tail_s=1.0)
    loop_samples = np.concatenate([clip.samples, clip.samples])
    async with AsyncExitStack() as stack:

        async def talk(seconds: float, offset: int) -> None:
            session = await stack.enter_async_context(built.engine.open(built.make_job(), built.settings.session))
            reader = asyncio.create_task(Caller(session).read())
            start_s = now_s()
            for frame in range(int(seconds * SAMPLE_RATE_HZ / FRAME_SAMPLES)):
                await asyncio.sleep(max(0.0, start_s + (frame + 1) * 0.02 - now_s()))
                at = (offset + frame * FRAME_SAMPLES) % (len(loop_samples) - FRAME_SAMPLES)
                session.push_samples(loop_samples[at : at + FRAME_SAMPLES])
            readers.append(reader)

        readers: list[asyncio.Task[None]] = []
        await talk(8.0, 0)  # what is only allocated the first time is not a session's
        gc.collect()
        before = all_resident_bytes()
        talks = [asyncio.create_task(talk(TALK_S, index * 4_000)) for index in range(count)]
        await asyncio.sleep(TALK_S - 2.0)
        during = all_resident_bytes()
        await asyncio.gather(*talks)
        for session in list(built.engine.sessions):
            session.close("measured")
        await asyncio.gather(*readers)
    return {"sessions": count, "mib_per_session": round((during - before) / MIB / count, 2)}


async def long_run(built: Built) -> dict[str, float]:
    clip = wheel_clip(built)

    async def conversation() -> int:
        async with built.engine.open(built.make_job(), built.settings.session) as session:
            caller = Caller(session)
            reader = asyncio.create_task(caller.read())
            answered = 0
            for _ in range(10):
                turn = await caller.speak(clip, now_s() + 0.2 + clip.end / SAMPLE_RATE_HZ, rest_s=0.1)
                answered += turn.first_audio_ms is not None
            session.close("measured")
            await reader
            return answered

    answered = 0
    for _ in range(5):
        answered += sum(await asyncio.gather(*(conversation() for _ in range(4))))
    return {"sessions": 20, "turns": 200, "answered": answered, "resident_mib": round(all_resident_bytes() / MIB)}


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("sessions", "long"))
    parser.add_argument("--count", type=int, default=50)
    arguments = parser.parse_args()
    built = await build()
    try:
        print_json(
            await (talking_sessions(built, arguments.count) if arguments.what == "sessions" else long_run(built))
        )
    finally:
        await built.aclose()


if __name__ == "__main__":
    asyncio.run(main())

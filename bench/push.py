"""What a 20 ms frame costs a session, transport apart: `Session.push` and its share of the tick, VAD included.

python bench/push.py [--sessions 50] [--seconds 4]
"""

import argparse
import asyncio
import time
from contextlib import AsyncExitStack
from dataclasses import replace
from statistics import median

import numpy as np

from bench.common import FRAME_SAMPLES, print_json
from voiceloop.build import Built, build
from voiceloop.core.audio import Frame, Samples
from voiceloop.engine.clock import now_s
from voiceloop.jobs.transcribe import TranscribeJob

REPEATS = 7
ROOM_NOISE_DBFS = -55.0


async def cost_us(built: Built, frame: Samples, sessions: int, frames: int) -> list[float]:
    """Microseconds a frame, one figure per repeat: everything the process does divided by the frames pushed."""
    figures = []
    settings = replace(built.settings.session, idle_timeout_s=0.0)
    async with AsyncExitStack() as stack:
        opened = [
            await stack.enter_async_context(built.engine.open(TranscribeJob(), settings)) for _ in range(sessions)
        ]
        for _ in range(REPEATS):
            spent_s = 0.0
            for _ in range(frames):
                began_s = time.process_time()
                for session in opened:
                    session.push(Frame(frame, session.listener.position, now_s()))
                await asyncio.sleep(0.012)  # one tick
                spent_s += time.process_time() - began_s
            figures.append(spent_s / frames / sessions * 1e6)
        for session in opened:
            session.close("measured")
    return figures


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sessions", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=2.0)
    arguments = parser.parse_args()
    built = await build()
    await built.engine.has_read_ahead()  # its threads would count
    rng = np.random.default_rng(0)
    noise = (10 ** (ROOM_NOISE_DBFS / 20) * rng.standard_normal(FRAME_SAMPLES)).astype(np.float32)
    kinds = {"digital_silence": np.zeros(FRAME_SAMPLES, np.float32), "room_noise": noise}
    result: dict[str, object] = {"sessions": arguments.sessions}
    try:
        for name, frame in kinds.items():
            figures = await cost_us(built, frame, arguments.sessions, int(arguments.seconds * 50))
            result[name] = {
                "us_per_frame": round(median(figures), 1),
                "fastest_us": round(min(figures), 1),
                "slowest_us": round(max(figures), 1),
            }
    finally:
        await built.aclose()
    print_json(result)


if __name__ == "__main__":
    asyncio.run(main())

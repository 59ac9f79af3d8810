"""Text to speech by espeak-ng: first audible sample, whole clause, CPU of the child, its memory, back after a kill.

python bench/speech.py [--repeats 200] [--callers 20]
"""

import argparse
import asyncio
import os
import signal
import time
from collections.abc import Sequence
from contextlib import aclosing
from pathlib import Path
from statistics import median, quantiles

import numpy as np

from bench.common import print_json
from voiceloop.core.errors import ModelCrashedError
from voiceloop.core.ports import TextToSpeech, Ticket
from voiceloop.embedded.espeak import EspeakTextToSpeech
from voiceloop.engine.speaking import ResampledTextToSpeech
from voiceloop.models import ModelStore
from voiceloop.stages.speakable import speakable
from voiceloop.stages.trim import AUDIBLE

CLAUSE = "Yes, I can hear you."
SENTENCE = "It was the best of times, it was the worst of times, it was the age of wisdom."
WRITTEN = "I am here to help you with 3 things, e.g. $5.50 today at 3 pm."


def spread(times_s: Sequence[float]) -> dict[str, float]:
    steps = quantiles(times_s, n=20)
    return {"p50_ms": round(median(times_s) * 1e3, 2), "p95_ms": round(steps[-1] * 1e3, 2)}


async def speak(voice: TextToSpeech, text: str) -> tuple[float, float, float]:
    """Seconds to the first piece with an audible sample, to the last piece, and of sound."""
    start_s, first_s, samples = time.perf_counter(), 0.0, 0
    async with aclosing(voice.synthesize(text, Ticket())) as pieces:
        async for piece in pieces:
            if not first_s and np.abs(piece).max() >= AUDIBLE:
                first_s = time.perf_counter() - start_s
            samples += len(piece)
    return first_s, time.perf_counter() - start_s, samples / voice.info.rate_hz


def cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(pid: int) -> dict[str, float]:
    lines = [line.split() for line in Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()]
    return {line[0].rstrip(":"): round(int(line[1]) / 1000, 1) for line in lines if line[0] in ("VmRSS:", "RssAnon:")}


async def one(voice: EspeakTextToSpeech, text: str, repeats: int) -> dict[str, object]:
    for _ in range(10):
        await speak(voice, text)
    child_s, own_s = cpu_s(voice.pid), time.process_time()
    runs = [await speak(voice, text) for _ in range(repeats)]
    return {
        "first_audible": spread([run[0] for run in runs]),
        "whole": spread([run[1] for run in runs]),
        "sound_s": round(median(run[2] for run in runs), 2),
        "child_cpu_ms": round((cpu_s(voice.pid) - child_s) / repeats * 1e3, 2),
        "own_cpu_ms": round((time.process_time() - own_s) / repeats * 1e3, 2),
    }


async def at_once(voice: TextToSpeech, callers: int) -> dict[str, float]:
    runs = [run for _ in range(10) for run in await asyncio.gather(*(speak(voice, CLAUSE) for _ in range(callers)))]
    return spread([run[0] for run in runs])


async def back_after_a_kill(voice: EspeakTextToSpeech) -> float:
    start_s = time.perf_counter()
    os.kill(voice.pid, signal.SIGKILL)
    while True:
        try:
            await speak(voice, CLAUSE)
        except ModelCrashedError:
            continue
        return time.perf_counter() - start_s


async def measure(repeats: int, callers: int) -> None:
    files = ModelStore().path("espeak-ng")
    start_s = time.perf_counter()
    voice = EspeakTextToSpeech(files["library"], files["data"])
    started_s = time.perf_counter() - start_s
    resampled = ResampledTextToSpeech(voice, 24_000)
    result: dict[str, object] = {
        "start_ms": round(started_s * 1e3, 1),
        "clause": await one(voice, CLAUSE, repeats),
        "sentence": await one(voice, SENTENCE, repeats),
        "clause_at_24_khz": spread([(await speak(resampled, CLAUSE))[0] for _ in range(repeats)]),
        "callers_at_once": {"callers": callers, **await at_once(voice, callers)},
        "child_mb": memory_mb(voice.pid),
        "back_after_a_kill_ms": round(median([await back_after_a_kill(voice) for _ in range(5)]) * 1e3, 1),
    }
    begun_s = time.perf_counter()
    for _ in range(repeats):
        speakable(WRITTEN)
    result["speakable_us"] = round((time.perf_counter() - begun_s) / repeats * 1e6, 1)
    await voice.aclose()
    print_json(result)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=200)
    parser.add_argument("--callers", type=int, default=20)
    arguments = parser.parse_args()
    asyncio.run(measure(arguments.repeats, arguments.callers))


if __name__ == "__main__":
    main()

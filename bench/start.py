"""From exec to ready: a new process loads all embedded models and answers a warm 1 s utterance; models are on disk.

python bench/start.py [--repeats 5]
"""

import argparse
import subprocess
import sys
import time
from statistics import median

from bench.common import print_json

CHILD = """
import asyncio
import numpy as np
from voiceloop.build import build
from voiceloop.core.ports import Message, Prompt, Ticket

async def main():
    built = await build()
    ports = built.engine.ports
    second = (0.05 * np.sin(np.arange(16000) * 0.05)).astype(np.float32)
    await ports.speech_to_text.transcribe(second, Ticket())
    prompt = Prompt((Message("user", "Hello there."),), session="ready", max_tokens=8)
    text = "".join([piece async for piece in ports.language_model.generate(prompt, Ticket())])
    async for samples in ports.text_to_speech.synthesize(text or "Hello.", Ticket()):
        break
    print("ready", flush=True)
    await built.aclose()

asyncio.run(main())
"""


def once() -> float:
    start_s = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", CHILD], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        ready_s = time.perf_counter() - start_s
        process.stdout.read()
    if line.strip() != "ready" or process.returncode:
        raise SystemExit(f"the engine did not become ready: {line!r}, exit code {process.returncode}")
    return ready_s


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=5)
    repeats = parser.parse_args().repeats
    once()  # brings the files into the page cache
    times_s = [once() for _ in range(repeats)]
    print_json(
        {
            "repeats": repeats,
            "ready_s": round(median(times_s), 2),
            "fastest_s": round(min(times_s), 2),
            "slowest_s": round(max(times_s), 2),
        }
    )


if __name__ == "__main__":
    main()

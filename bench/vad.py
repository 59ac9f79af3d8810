"""Voice activity: microseconds per 32 ms chunk by batch size, here and through onnxruntime on the same file; memory.

python bench/vad.py [--repeats 200]
"""

import argparse
import os
import time
from collections.abc import Callable
from functools import partial
from statistics import median, quantiles

import numpy as np
import onnxruntime

from bench.common import print_json
from voiceloop.core.audio import CHUNK_SAMPLES
from voiceloop.embedded.silero import SileroVoiceActivity
from voiceloop.models import ModelStore

BATCHES = (1, 4, 8, 16, 32, 64, 128)
CONTEXT = 64


def resident_mb() -> float:
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def measure(call: Callable[[], object], batch: int, repeats: int) -> dict[str, float]:
    for _ in range(20):
        call()
    times_us: list[float] = []
    cpu_s, wall_s = time.process_time(), time.perf_counter()
    for _ in range(repeats):
        start_s = time.perf_counter()
        call()
        times_us.append((time.perf_counter() - start_s) * 1e6 / batch)
    cores = (time.process_time() - cpu_s) / (time.perf_counter() - wall_s)
    tenths = quantiles(times_us, n=10)
    return {
        "us_per_chunk": round(median(times_us), 1),
        "p10_us": round(tenths[0], 1),
        "p90_us": round(tenths[-1], 1),
        "cores": round(cores, 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=200)
    repeats = parser.parse_args().repeats
    path = ModelStore().path("silero-vad-v6")["silero_vad_op18_ifless.onnx"]
    before_mb = resident_mb()
    ours = SileroVoiceActivity(path)
    slots = [ours.open() for _ in range(max(BATCHES))]
    noise = (np.random.default_rng(0).standard_normal((max(BATCHES), CHUNK_SAMPLES)) * 0.05).astype(np.float32)
    here = {batch: measure(partial(ours.predict, slots[:batch], noise[:batch]), batch, repeats) for batch in BATCHES}
    ours_mb = resident_mb() - before_mb

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(path), options)
    there = {}
    for batch in BATCHES:
        inputs = {
            "input": np.concatenate([np.zeros((batch, CONTEXT), np.float32), noise[:batch]], axis=1),
            "state": np.zeros((2, batch, 128), np.float32),
            "sr": np.array(16_000, np.int64),
        }
        there[batch] = measure(partial(session.run, None, inputs), batch, repeats)
    print_json({"voiceloop": here, "onnxruntime": there, "voiceloop_mb_with_128_streams": round(ours_mb, 1)})


if __name__ == "__main__":
    main()

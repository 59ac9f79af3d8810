"""Smart Turn: milliseconds for the features and for the whole judgement, by length of the turn and by threads.

python bench/smart_turn.py [--repeats 25]
"""

import argparse
import time
from collections.abc import Callable
from functools import partial
from statistics import median, quantiles

from bench.common import print_json
from voiceloop.core.audio import SAMPLE_RATE_HZ
from voiceloop.embedded.log_mel import LogMel
from voiceloop.embedded.smart_turn import SmartTurn
from voiceloop.models import ModelStore
from voiceloop.transports.files import read_audio

TURNS_S = (1.0, 2.0, 4.0, 8.0)


def measure(call: Callable[[], object], repeats: int) -> dict[str, float]:
    for _ in range(3):
        call()
    times_ms: list[float] = []
    cpu_s = time.process_time()
    for _ in range(repeats):
        start_s = time.perf_counter()
        call()
        times_ms.append((time.perf_counter() - start_s) * 1000)
    cpu_ms = (time.process_time() - cpu_s) * 1000 / repeats
    tenths = quantiles(times_ms, n=10)
    return {
        "ms": round(median(times_ms), 2),
        "p10_ms": round(tenths[0], 2),
        "p90_ms": round(tenths[-1], 2),
        "cpu_ms": round(cpu_ms, 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=25)
    repeats = parser.parse_args().repeats
    store = ModelStore()
    path = store.path("smart-turn-v3.2")["smart-turn-v3.2-cpu.onnx"]
    speech = read_audio(store.path("speech-samples")["two_cities.wav"])
    log_mel = LogMel(8 * SAMPLE_RATE_HZ)
    models = {threads: SmartTurn(path, threads=threads) for threads in (1, 2)}
    rows = {}
    for turn_s in TURNS_S:
        turn = speech[: int(turn_s * SAMPLE_RATE_HZ)]
        rows[f"{turn_s:g} s"] = {
            "features": measure(partial(log_mel.features, turn), repeats),
            **{f"{threads} threads": measure(partial(model.judge, turn), repeats) for threads, model in models.items()},
        }
    print_json(rows)


if __name__ == "__main__":
    main()

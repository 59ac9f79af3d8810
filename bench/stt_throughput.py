"""Moonshine under load: x real time and CPU per second of sound at 1 to 16 streams, beside moonshine-voice itself.

    python -m bench.stt_throughput [--manifest DATA/speech/manifest.jsonl] [--peer-python PYTHON] [--repeats 5]

A stream transcribes one utterance after the other, as fast as they are answered: 2 to 8 s each, from the manifest or
cut out of the recordings in the models' wheel. PYTHON has moonshine-voice installed; its Transcriber hears the same
utterances one by one, between the repeats, so that both sides meet the same machine. CPU is that of all threads.
"""

import argparse
import asyncio
import itertools
import json
import resource
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from bench.common import print_json, resident_bytes
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.ports import SpeechToText, Ticket
from voiceloop.embedded.moonshine import MoonshineRecogniser, MoonshineSettings
from voiceloop.engine.batching import BatchingSettings, CohortBatcher
from voiceloop.evals.manifest import read_manifest
from voiceloop.models import ModelStore
from voiceloop.stages.cuts import cuts
from voiceloop.stages.level import normalise_utterance
from voiceloop.transports.files import read_audio

STREAMS = (1, 4, 8, 16)
SHORTEST_S, LONGEST_S = 2.0, 8.0
UTTERANCES = 64

PEER = """
import json, os, sys, time
import numpy as np
import moonshine_voice
from moonshine_voice import ModelArch, Transcriber
folder = os.path.join(os.path.dirname(moonshine_voice.__file__), "assets", "tiny-en")
transcriber = Transcriber(model_path=folder, model_arch=ModelArch.TINY)
sounds = [np.load(path).tolist() for path in sys.argv[1:]]
transcriber.transcribe_without_streaming(sounds[0], 16000)
for line in sys.stdin:
    cpu, wall = time.process_time(), time.perf_counter()
    for sound in sounds:
        transcriber.transcribe_without_streaming(sound, 16000)
    print(json.dumps({"cpu_s": time.process_time() - cpu, "wall_s": time.perf_counter() - wall}), flush=True)
"""


def utterances(manifest: Path | None) -> list[Samples]:
    if manifest is not None:
        sounds = [read_audio(each.path) for each in read_manifest(manifest)]
    else:
        files = ModelStore().path("speech-samples")
        whole = [read_audio(files[name]) for name in ("beckett.wav", "two_cities.wav", "endgame_nagg_nell.wav")]
        sounds = [sound[start:end] for sound in whole for start, end in cuts(sound, LONGEST_S)]
    fitting = [sound for sound in sounds if SHORTEST_S <= len(sound) / SAMPLE_RATE_HZ <= LONGEST_S]
    chosen = fitting[:: max(1, len(fitting) // UTTERANCES)][:UTTERANCES]
    return [normalise_utterance(sound) for sound in chosen]


async def load(port: SpeechToText, sounds: Sequence[Samples], streams: int) -> dict[str, float]:
    """Every sound once, shared out over the streams."""
    waiting = iter(sounds)
    latencies_ms: list[float] = []

    async def stream() -> None:
        for sound in waiting:
            asked_s = time.perf_counter()
            await port.transcribe(sound, Ticket())
            latencies_ms.append((time.perf_counter() - asked_s) * 1000)

    cpu_s, wall_s = time.process_time(), time.perf_counter()
    await asyncio.gather(*(stream() for _ in range(streams)))
    spent_s, cpu_s = time.perf_counter() - wall_s, time.process_time() - cpu_s
    audio_s = seconds(sounds)
    return {
        "x_realtime": audio_s / spent_s,
        "cpu_ms_per_s": 1000 * cpu_s / audio_s,
        "p50_ms": float(np.percentile(latencies_ms, 50)),
        "p95_ms": float(np.percentile(latencies_ms, 95)),
    }


def seconds(sounds: Sequence[Samples]) -> float:
    return sum(len(sound) for sound in sounds) / SAMPLE_RATE_HZ


class Peer:
    """moonshine-voice's own Transcriber in a process of its own."""

    def __init__(self, python: Path, sounds: Sequence[Samples], folder: Path) -> None:
        self._audio_s = seconds(sounds)
        paths = [folder / f"{number}.npy" for number in range(len(sounds))]
        for path, sound in zip(paths, sounds, strict=True):
            np.save(path, sound)
        command = [str(python), "-c", PEER, *map(str, paths)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def hear(self) -> dict[str, float]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(file=self._process.stdin, flush=True)
        found = json.loads(self._process.stdout.readline())
        return {
            "x_realtime": self._audio_s / found["wall_s"],
            "cpu_ms_per_s": 1000 * found["cpu_s"] / self._audio_s,
        }

    def close(self) -> None:
        self._process.communicate()


def middle(rows: Sequence[dict[str, float]]) -> dict[str, float]:
    return {key: round(median(row[key] for row in rows), 1) for key in rows[0]}


async def run(chosen: argparse.Namespace, folder: Path) -> dict[str, Any]:
    sounds = utterances(chosen.manifest)
    peer = Peer(chosen.peer_python, sounds, folder) if chosen.peer_python else None
    files = ModelStore().path("moonshine-tiny-en")
    before_bytes = resident_bytes()
    recogniser = MoonshineRecogniser(
        files["encoder_model.ort"],
        files["decoder_model_merged.ort"],
        files["tokenizer.bin"],
        MoonshineSettings(threads=chosen.threads),
    )
    batcher = CohortBatcher(recogniser, BatchingSettings(workers=chosen.workers))
    await load(batcher, sounds[:8], 2)
    ours: dict[int, list[dict[str, float]]] = {streams: [] for streams in chosen.streams}
    theirs = []
    for _, streams in itertools.product(range(chosen.repeats), chosen.streams):
        ours[streams].append(await load(batcher, sounds, streams))
        if peer is not None and streams == chosen.streams[-1]:
            theirs.append(peer.hear())
    memory_mb = (resident_bytes() - before_bytes) / 1e6
    await batcher.aclose()
    result: dict[str, Any] = {
        "utterances": len(sounds),
        "audio_s": round(seconds(sounds), 1),
        "threads": chosen.threads,
        "workers": chosen.workers,
        "streams": {streams: middle(rows) for streams, rows in ours.items()},
        "memory_mb": round(memory_mb, 1),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    }
    if peer is not None:
        peer.close()
        result["moonshine_voice"] = middle(theirs)
        result["cpu_ratio"] = {
            streams: round(row["cpu_ms_per_s"] / result["moonshine_voice"]["cpu_ms_per_s"], 3)
            for streams, row in result["streams"].items()
        }
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--manifest", type=Path)
    parser.add_argument("--peer-python", type=Path)
    parser.add_argument("--streams", type=int, nargs="+", default=STREAMS)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=5)
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        print_json(asyncio.run(run(chosen, Path(folder))))


if __name__ == "__main__":
    main()

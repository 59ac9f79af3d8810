"""Conversations over WebSockets with a real server and its embedded models, measured where the caller hears them.

    python -m bench.calls --callers 20 [--turns 3] [--spread-s 8]       ends of speech at once, or spread
    python -m bench.calls --callers 1 --turns 40 --manifest M           alone: what the wire adds to the engine's own
    python -m bench.calls --callers 100 --minutes 10 --drops 0.01       each speaks 10 % of the time; some drop

The server is a process of its own (`voiceloop serve`), the callers are another. Clips are those of a manifest, or the
speech in the models' wheel. `--url` measures a server that runs already; `--probe` asks for another call every 250 ms
and tells how long the answer took, be it yes or no. `beside_engine`: first audio by the caller's clock less the
server's own voice to voice, from the same last voiced sample. `core_s_a_turn`: where the processor's time goes.
"""

import argparse
import asyncio
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from bench.common import (
    Clip,
    all_resident_bytes,
    clip_from,
    cpu_by_part_s,
    manifest_clips,
    print_json,
    resident_bytes,
    spread,
)
from bench.wire_caller import HeardTurn, WireCaller
from voiceloop.core.audio import SAMPLE_RATE_HZ
from voiceloop.models.store import ModelStore
from voiceloop.transports.files import read_audio

LEAD_S = 1.0
TALKING_SHARE = 0.1
PROBE_EVERY_S = 0.25


@contextmanager
def real_server(max_tokens: int) -> Iterator[tuple[str, int]]:
    """`voiceloop serve` on a free port: its address and process number."""
    environment = {
        **os.environ,
        "VOICELOOP_SET__PROMPT__MAX_TOKENS": str(max_tokens),
        "VOICELOOP_SET__DOOR__LIMITS__SESSIONS": "1000",
        "VOICELOOP_SET__DOOR__LIMITS__REQUESTS_PER_MINUTE": "100000",
        "VOICELOOP_SET__SESSION__BUDGET__FILLER_SHARE": "0",  # a phrase that gains time is no answer
        "COLUMNS": "200",
    }
    command = [sys.executable, "-m", "voiceloop", "serve", "--port", "0"]
    # Into a file: a pipe that nobody reads is full in time, and a server that cannot log stands still.
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(command, env=environment, stderr=said)
        try:
            found = None
            while found is None:
                said.seek(0)
                found = re.search(r"http://([\d.]+:\d+)", text := said.read())
                if found is None and process.poll() is not None:
                    raise SystemExit(f"the server ended with {process.returncode}: {text[-2_000:]}")
                time.sleep(0.05)
            yield f"ws://{found[1]}", process.pid
        finally:
            process.terminate()
            process.wait(30)
            said.seek(0)
            later = said.read().splitlines()[len(text.splitlines()) :]
            told = Counter(re.sub(r"\d[\d.:]*", "#", line).strip() for line in later if line.strip())
            print(*(f"{count} x {line}" for line, count in told.most_common(20)), sep="\n", file=sys.stderr)


def own_clips() -> list[Clip]:
    """Turns out of the models' wheel that have no pause inside."""
    folder = ModelStore().path("speech-samples")
    question = read_audio(folder["endgame_nagg_nell.wav"])[: int(1.3 * SAMPLE_RATE_HZ)]
    return [clip_from("endgame", question, 0.1, 0.96, 2.0)]


async def in_rounds(callers: list[WireCaller], clips: list[Clip], turns: int, spread_s: float) -> list[list[HeardTurn]]:
    """Every caller speaks in every round; the ends of speech are at once, or spread evenly."""
    rounds = []
    for number in range(turns):
        chosen = [clips[(number * len(callers) + index) % len(clips)] for index in range(len(callers))]
        end_s = time.perf_counter() + LEAD_S + max(clip.end for clip in chosen) / SAMPLE_RATE_HZ
        step_s = spread_s / len(callers)
        jobs = [
            caller.speak(clip, end_s + index * step_s)
            for index, (caller, clip) in enumerate(zip(callers, chosen, strict=True))
        ]
        rounds.append(list(await asyncio.gather(*jobs)))
    return rounds


async def part_time(
    callers: list[WireCaller], clips: list[Clip], minutes: float, drops: float
) -> tuple[list[HeardTurn], Counter[str]]:
    """Everybody speaks a tenth of the time, when they like; some connections break in the middle and come back."""
    turns: list[HeardTurn] = []
    failures: Counter[str] = Counter()
    end_s = time.perf_counter() + minutes * 60.0

    async def live(caller: WireCaller, seed: int) -> None:
        chance = random.Random(seed)
        clip = clips[seed % len(clips)]
        cycle_s = (clip.end - clip.start) / SAMPLE_RATE_HZ / TALKING_SHARE
        try:
            await asyncio.sleep(chance.uniform(0.0, cycle_s))
            number = seed
            while time.perf_counter() < end_s:
                clip = clips[number % len(clips)]
                number += len(callers) + 1
                began_s = time.perf_counter()
                drop_s = chance.uniform(0.0, clip.end / SAMPLE_RATE_HZ + 1.5) if chance.random() < drops else None
                turns.append(await caller.speak(clip, began_s + clip.end / SAMPLE_RATE_HZ, drop_s))
                if caller.lost:
                    failures[caller.lost] += 1
                    return
                cycle_s = (clip.end - clip.start) / SAMPLE_RATE_HZ / TALKING_SHARE
                await asyncio.sleep(max(0.0, began_s + cycle_s * chance.uniform(0.8, 1.2) - time.perf_counter()))
        except Exception as error:  # noqa: BLE001 -- whatever ends one caller is counted, and the others go on
            failures[f"{type(error).__name__}: {error}"[:120]] += 1

    async with asyncio.TaskGroup() as group:
        for seed, caller in enumerate(callers):
            group.create_task(live(caller, seed))
    return turns, failures


async def probe(url: str, stop: asyncio.Event) -> dict[str, Any]:
    """Ask for another call again and again."""
    taken: dict[str, list[float]] = {}
    while not stop.is_set():
        began_s = time.perf_counter()
        try:
            async with connect(f"{url}/v1/realtime", compression=None) as socket:
                await socket.recv()
                kind, took_ms = "accepted", (time.perf_counter() - began_s) * 1000.0
        except InvalidStatus as error:
            kind, took_ms = f"refused {error.response.status_code}", (time.perf_counter() - began_s) * 1000.0
        taken.setdefault(kind, []).append(took_ms)
        await asyncio.sleep(PROBE_EVERY_S)
    return {kind: {"count": len(each), "max_ms": round(max(each), 1), **spread(each)} for kind, each in taken.items()}


def summary(turns: Sequence[HeardTurn]) -> dict[str, Any]:
    fair = [turn.first_audio_ms for turn in turns if turn.first_audio_ms is not None and not turn.is_cut]
    steady = [
        turn.first_audio_ms
        for turn in turns
        if turn.first_audio_ms is not None and not turn.is_cut and not turn.was_dropped
    ]
    answered = sum(turn.first_audio_ms is not None for turn in turns)
    result: dict[str, Any] = {
        "turns": len(turns),
        "answered": answered,
        "answered_percent": round(100 * answered / max(1, len(turns)), 2),
        "cut": sum(turn.is_cut for turn in turns),
        **spread(fair),
    }
    if len(steady) != len(fair):
        result["connections_that_held"] = spread(steady)
    return result


def stages(turns: Sequence[HeardTurn]) -> dict[str, dict[str, float | None]]:
    """When each stage ended, after the end of speech by the server's own timeline."""
    ends: dict[str, list[float]] = {}
    for turn in turns:
        for name in ("decided_ms", "final_ms"):
            if name in turn.timeline:
                ends.setdefault(name, []).append(turn.timeline[name])
        for span in turn.timeline.get("spans", ()):
            ends.setdefault(f"{span['stage']} to", []).append(span["end_ms"])
            ends.setdefault(f"{span['stage']} took", []).append(span["end_ms"] - span["start_ms"])
    return {name: spread(each) for name, each in ends.items()}


async def measure(url: str, pid: int | None, clips: list[Clip], given: argparse.Namespace) -> dict[str, Any]:
    await warm_up(url, clips[0])
    before_mb, alone_mb = (all_resident_bytes(pid) / 1e6, resident_bytes(pid) / 1e6) if pid else (0.0, 0.0)
    callers = [WireCaller(url, clips[0], given.frame_ms, seed) for seed in range(given.callers)]
    for caller in callers:
        await caller.open()
    stop = asyncio.Event()
    probing = asyncio.create_task(probe(url, stop)) if given.probe else None
    began_s, busy_s, own_s = time.perf_counter(), cpu_by_part_s(pid) if pid else {}, time.process_time()
    result: dict[str, Any] = {"callers": given.callers}
    if given.minutes:
        turns, failures = await part_time(callers, clips, given.minutes, given.drops)
        result |= {"resumed": sum(caller.resumed for caller in callers), "failures": dict(failures)}
        result["connections_dropped_turns"] = sum(turn.was_dropped for turn in turns)
    else:
        rounds = await in_rounds(callers, clips, given.turns, given.spread_s)
        turns = [turn for each in rounds for turn in each]
        if given.callers > 1:
            result["by_round"] = [summary(each) for each in rounds]
    result |= summary(turns)
    beside = [turn.beside_engine_ms for turn in turns if turn.beside_engine_ms is not None and not turn.is_cut]
    result["beside_engine"] = spread(beside)
    result["engine_own"] = spread([turn.engine_ms for turn in turns if turn.engine_ms is not None and not turn.is_cut])
    result["stages"] = stages(turns)
    result["connect_ms"] = round(float(np.median([caller.connect_ms for caller in callers])), 2)
    if pid:
        wall_s = time.perf_counter() - began_s
        taken_s = {part: now_s - busy_s.get(part, 0.0) for part, now_s in cpu_by_part_s(pid).items()}
        result["core_percent"] = round(100 * sum(taken_s.values()) / wall_s, 1)
        taken_s["the callers"] = time.process_time() - own_s
        result["core_s_a_turn"] = {part: round(each_s / len(turns), 3) for part, each_s in taken_s.items()}
        result["mb_a_session"] = round((all_resident_bytes(pid) / 1e6 - before_mb) / given.callers, 2)
        result["mb_a_session_without_models"] = round((resident_bytes(pid) / 1e6 - alone_mb) / given.callers, 2)
        result["resident_mb"] = round(all_resident_bytes(pid) / 1e6, 1)
    if probing is not None:
        stop.set()
        result["probe"] = await probing
    for caller in callers:
        await caller.aclose()
    return result


async def warm_up(url: str, clip: Clip) -> None:
    caller = WireCaller(url, clip, 20.0)
    await caller.open()
    for _ in range(2):
        await caller.speak(clip, time.perf_counter() + 0.2 + clip.end / SAMPLE_RATE_HZ)
    await caller.aclose()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--callers", type=int, default=20)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--spread-s", type=float, default=0.0)
    parser.add_argument("--minutes", type=float, default=0.0)
    parser.add_argument("--drops", type=float, default=0.0, help="share of turns in the middle of which all breaks off")
    parser.add_argument("--frame-ms", type=float, default=20.0)
    parser.add_argument("--max-tokens", type=int, default=16)
    parser.add_argument("--manifest", type=Path)
    parser.add_argument("--url", default="")
    parser.add_argument("--probe", action="store_true")
    given = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 4_096)), hard))
    clips = manifest_clips(given.manifest, 100, tail_s=2.0) if given.manifest else own_clips()
    if given.url:
        print_json(asyncio.run(measure(given.url, None, clips, given)))
        return
    with real_server(given.max_tokens) as (url, pid):
        print_json(asyncio.run(measure(url, pid, clips, given)))


if __name__ == "__main__":
    main()

"""Models in this process and in a child: what a call costs, and how soon a killed model answers again.

    python -m bench.processes [--only NAME] [--repeats N]

`call_ms` is a whole warm call (a stream: until its end), `first_ms` until a stream's first piece; `back_s` runs from
SIGKILL to the end of the first call that works again, which waits for the model to be loaded.
"""

import argparse
import asyncio
import json
import os
import signal
import statistics
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.errors import ModelCrashedError
from voiceloop.core.ports import Message, Prompt, Ticket
from voiceloop.embedded.espeak import EspeakTextToSpeech
from voiceloop.embedded.llama import LlamaLanguageModel
from voiceloop.embedded.moonshine import MoonshineRecogniser
from voiceloop.embedded.smart_turn import SmartTurn
from voiceloop.engine.batching import CohortBatcher
from voiceloop.engine.clock import now_s
from voiceloop.engine.processes import (
    ChildLanguageModel,
    ChildProcess,
    ChildSettings,
    ChildSpeechToText,
    ChildTextToSpeech,
    ChildTurnModel,
    Recipe,
)
from voiceloop.fakes import ScriptedLanguageModel, ScriptedSpeechToText, ScriptedTextToSpeech
from voiceloop.models import ModelStore

SECONDS_OF_SOUND = 4.0
PROMPT = Prompt((Message("user", "Say something about the sea."),), session="bench", max_tokens=16)
SENTENCE = "It was the best of times, it was the worst of times."
GIVEN_UP_S = 30.0
UNHINDERED = ChildSettings(backoff_s=0.0, most_crashes=100)  # a crash an hour, not five in a row


@dataclass(frozen=True)
class Subject:
    """One model: how to make it here, how in a child, and how to call it."""

    here: Callable[[], Awaitable[Any]]
    recipe: Callable[[], Recipe]
    wrap: Callable[[ChildProcess], Any]
    call: Callable[[Any], Awaitable[float | None]]


def sound() -> Samples:
    noise: Samples = (
        np.random.default_rng(1).normal(0.0, 0.05, int(SECONDS_OF_SOUND * SAMPLE_RATE_HZ)).astype(np.float32)
    )
    return noise


async def hear(port: Any) -> None:
    await port.transcribe(sound(), Ticket())


async def judge(port: Any) -> None:
    await port.end_probability(sound(), Ticket())


async def answer(port: Any) -> float | None:
    return await first_of(port.generate(PROMPT, Ticket()))


async def speak(port: Any) -> float | None:
    return await first_of(port.synthesize(SENTENCE, Ticket()))


async def first_of(pieces: Any) -> float | None:
    began_s, first_ms = now_s(), None
    async for _ in pieces:
        first_ms = (now_s() - began_s) * 1000.0 if first_ms is None else first_ms
    return first_ms


def subject(
    factory: str, make: Callable[..., Any], wrap: Any, call: Any, arguments: Callable[[], dict[str, Any]]
) -> Subject:
    async def here() -> Any:
        return make(**arguments())

    return Subject(here, lambda: Recipe(factory, arguments()), wrap, call)


def moonshine(encoder: Path, decoder: Path, tokenizer: Path) -> CohortBatcher:
    return CohortBatcher(MoonshineRecogniser(encoder, decoder, tokenizer))


def moonshine_files(store: ModelStore) -> dict[str, Path]:
    files = store.path("moonshine-tiny-en")
    names = {"encoder": "encoder_model.ort", "decoder": "decoder_model_merged.ort", "tokenizer": "tokenizer.bin"}
    return {argument: files[name] for argument, name in names.items()}


def subjects() -> dict[str, Subject]:
    store = ModelStore()
    fakes = "voiceloop.fakes:"
    return {
        "fake stt": subject(fakes + "ScriptedSpeechToText", ScriptedSpeechToText, ChildSpeechToText, hear, dict),
        "fake llm": subject(fakes + "ScriptedLanguageModel", ScriptedLanguageModel, ChildLanguageModel, answer, dict),
        "fake tts": subject(fakes + "ScriptedTextToSpeech", ScriptedTextToSpeech, ChildTextToSpeech, speak, dict),
        "moonshine": subject(
            "bench.processes:moonshine", moonshine, ChildSpeechToText, hear, lambda: moonshine_files(store)
        ),
        "smollm2": subject(
            "voiceloop.embedded.llama:LlamaLanguageModel",
            LlamaLanguageModel,
            ChildLanguageModel,
            answer,
            lambda: {"path": store.path("smollm2-135m")["SmolLM2-135M-Instruct.Q4_1.gguf"]},
        ),
        "espeak": subject(
            "voiceloop.embedded.espeak:EspeakTextToSpeech",
            EspeakTextToSpeech,
            ChildTextToSpeech,
            speak,
            lambda: dict(store.path("espeak-ng")),
        ),
        "smart turn": subject(
            "voiceloop.embedded.smart_turn:SmartTurn",
            SmartTurn,
            ChildTurnModel,
            judge,
            lambda: {"path": store.path("smart-turn-v3.2")["smart-turn-v3.2-cpu.onnx"]},
        ),
    }


async def timed(port: Any, call: Callable[[Any], Awaitable[float | None]], repeats: int) -> dict[str, float]:
    for _ in range(3):
        await call(port)
    whole_ms, firsts_ms = [], []
    for _ in range(repeats):
        began_s = now_s()
        first_ms = await call(port)
        whole_ms.append((now_s() - began_s) * 1000.0)
        if first_ms is not None:
            firsts_ms.append(first_ms)
    row = {"call_ms": statistics.median(whole_ms), "call_p95_ms": float(np.percentile(whole_ms, 95))}
    return row | ({"first_ms": statistics.median(firsts_ms)} if firsts_ms else {})


async def back_after_kill(child: ChildProcess, port: Any, call: Callable[[Any], Awaitable[float | None]]) -> float:
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)
    began_s = now_s()
    while now_s() < began_s + GIVEN_UP_S:
        try:
            await call(port)
        except ModelCrashedError:
            continue
        return now_s() - began_s
    raise SystemExit(f"Not back after {GIVEN_UP_S:g} s")


async def measure(of: Subject, repeats: int, kills: int) -> dict[str, Any]:
    here = await of.here()
    inline = await timed(here, of.call, repeats)
    await here.aclose()
    began_s = now_s()
    child = await ChildProcess.start(of.recipe(), UNHINDERED)
    ready_s = now_s() - began_s
    port = of.wrap(child)
    hosted = await timed(port, of.call, repeats)
    back_s = [await back_after_kill(child, port, of.call) for _ in range(kills)]
    await port.aclose()
    return {
        "inline": inline,
        "process": hosted,
        "ready_s": ready_s,
        "back_s": statistics.median(back_s),
        "back_worst_s": max(back_s),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="only the models whose name holds this")
    parser.add_argument("--repeats", type=int, default=100)
    parser.add_argument("--kills", type=int, default=5)
    arguments = parser.parse_args()
    chosen = {name: of for name, of in subjects().items() if arguments.only in name}
    rows = {name: asyncio.run(measure(of, arguments.repeats, arguments.kills)) for name, of in chosen.items()}
    print(json.dumps(rows, indent=2, default=float))


if __name__ == "__main__":
    main()

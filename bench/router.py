"""What a chain adds to a call of an instant provider, in microseconds: the median, routed less unrouted.

python bench/router.py [--calls 2000]
"""

import argparse
import asyncio
import time
from collections.abc import Awaitable, Callable

import numpy as np

from bench.common import print_json
from voiceloop.core.ports import LanguageModel, Message, Prompt, SpeechToText, TextToSpeech, Ticket
from voiceloop.fakes import ScriptedLanguageModel, ScriptedSpeechToText, ScriptedTextToSpeech
from voiceloop.providers.routing import Provider, RoutedLanguageModel, RoutedSpeechToText, RoutedTextToSpeech
from voiceloop.stages.routing import RoutingSettings

PROMPT = Prompt((Message("user", "Hello"),))
SOUND = (0.1 * np.sin(0.1 * np.arange(1_600))).astype(np.float32)
WARM_UP = 300
"""More than a record's window."""


async def answer(model: LanguageModel) -> None:
    async for _ in model.generate(PROMPT, Ticket()):
        pass


async def speak(voice: TextToSpeech) -> None:
    async for _ in voice.synthesize("Yes.", Ticket()):
        pass


async def hear(recogniser: SpeechToText) -> None:
    await recogniser.transcribe(SOUND, Ticket())


async def times_us(work: Callable[[], Awaitable[None]], calls: int) -> dict[str, float]:
    """The clock and the processor's time of a call."""
    for _ in range(WARM_UP):
        await work()
    taken_us = []
    processor_s = time.process_time()
    for _ in range(calls):
        began_s = time.perf_counter()
        await work()
        taken_us.append((time.perf_counter() - began_s) * 1e6)
    return {
        "median_us": float(np.median(taken_us)),
        "p95_us": float(np.percentile(taken_us, 95)),
        "cpu_us": (time.process_time() - processor_s) / calls * 1e6,
    }


def added(alone: dict[str, float], routed: dict[str, float]) -> dict[str, float]:
    return {name: round(routed[name] - alone[name], 1) for name in alone}


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=2_000)
    calls = parser.parse_args().calls
    settings = RoutingSettings()
    minds = [ScriptedLanguageModel("Yes.") for _ in range(2)]
    voices = [ScriptedTextToSpeech() for _ in range(2)]
    ears = [ScriptedSpeechToText("yes") for _ in range(2)]
    mind = RoutedLanguageModel([Provider(str(index), port) for index, port in enumerate(minds)], settings)
    voice = RoutedTextToSpeech([Provider(str(index), port) for index, port in enumerate(voices)], settings)
    ear = RoutedSpeechToText([Provider(str(index), port) for index, port in enumerate(ears)], settings)
    result = {
        "language_model": added(
            await times_us(lambda: answer(minds[0]), calls), await times_us(lambda: answer(mind), calls)
        ),
        "text_to_speech": added(
            await times_us(lambda: speak(voices[0]), calls), await times_us(lambda: speak(voice), calls)
        ),
        "speech_to_text": added(await times_us(lambda: hear(ears[0]), calls), await times_us(lambda: hear(ear), calls)),
    }
    print_json({"calls": calls, "added": result})


if __name__ == "__main__":
    asyncio.run(main())

"""What the cache costs and what it saves; the models are scripted and take no time, so what is measured is the cache.

python -m bench.cache [--redis redis://127.0.0.1:6379/0]

Speech is shared between callers here (`shares_speech`), and there is no warm list: every reply is made once. A figure
is the median of 1,000 calls, with its 5 %, 95 % and 99 % quantiles. An overhead is a call through the cache less the
same call without it, taken in turn: to the first audio, and to the last, which grows with the samples that are kept and
the pieces they come in. Exit code 1 where the first audio of a hit, what a miss adds to it, or the hit rate is beyond
its limit.
"""

import argparse
import asyncio
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from statistics import median
from typing import Any

import numpy as np

from bench.common import print_json
from voiceloop.core.audio import Samples
from voiceloop.core.ports import TextToSpeech, TextToSpeechInfo, Ticket
from voiceloop.fakes import ScriptedSpeechToText
from voiceloop.providers.cache.cache import Cache, SecondLevel
from voiceloop.providers.cache.keys import Kind
from voiceloop.providers.cache.settings import CacheSettings
from voiceloop.providers.cache.speech import CachedTextToSpeech
from voiceloop.providers.cache.transcripts import CachedSpeechToText

REPLIES, DRAWS, SEEDS = 150, 1_000, 10
CALLS = 1_000
MOST_FIRST_AUDIO_MS, MOST_OVERHEAD_US, LEAST_HIT_RATE = 1.0, 100.0, 0.85
SETTINGS = CacheSettings(shares_speech=True, shares_transcripts=True, warm_phrases=())


class InstantVoice:
    """Says every text in so many seconds of noise, which was made before, in pieces of 200 ms."""

    def __init__(self, seconds: float) -> None:
        self.info = TextToSpeechInfo("instant", 24_000, ("noise",))
        noise = 0.1 * np.random.default_rng(1).standard_normal(int(seconds * 24_000))
        self._pieces: list[Samples] = np.array_split(noise.astype(np.float32), max(1, round(seconds * 5)))

    async def synthesize(
        self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0
    ) -> AsyncGenerator[Samples]:
        for piece in self._pieces:
            await asyncio.sleep(0)
            yield piece

    async def aclose(self) -> None:
        pass


async def first_and_all_s(voice: TextToSpeech, text: str) -> tuple[float, float]:
    """How long the first piece takes, and all of them."""
    began_s, first_s = time.perf_counter(), 0.0
    async for _ in voice.synthesize(text, Ticket()):
        first_s = first_s or time.perf_counter() - began_s
    return first_s, time.perf_counter() - began_s


def quantiles(values_s: list[float], unit: float) -> dict[str, float]:
    return {f"p{share}": round(float(np.percentile(values_s, share)) * unit, 4) for share in (5, 50, 95, 99)}


async def hits(seconds: float) -> dict[str, float]:
    """Milliseconds to the first audio of what is remembered."""
    cache = Cache(SETTINGS)
    voice = CachedTextToSpeech(InstantVoice(seconds), cache)
    for number in range(20):
        await first_and_all_s(voice, f"Reply {number}.")
    taken_s = [(await first_and_all_s(voice, f"Reply {number % 20}."))[0] for number in range(CALLS)]
    assert cache.counts().kinds[Kind.SPEECH].hits == CALLS
    return quantiles(taken_s, 1e3)


async def misses(seconds: float, second: SecondLevel | None = None) -> dict[str, float]:
    """Microseconds that a miss adds to the first audio and to all of it."""
    bare, cache = InstantVoice(seconds), Cache(SETTINGS, second)
    voice = CachedTextToSpeech(InstantVoice(seconds), cache)
    added: list[list[tuple[float, float]]] = [[], []]
    voices: tuple[TextToSpeech, TextToSpeech] = (bare, voice)
    for number in range(CALLS):
        for which, each in enumerate(voices):
            added[which].append(await first_and_all_s(each, f"Reply {number} of {seconds} s, never said before."))
    assert cache.counts().kinds[Kind.SPEECH].misses == CALLS
    without, through = (np.median(np.array(taken_s), axis=0) * 1e6 for taken_s in added)
    first_us, all_us = through - without
    return {"first_audio_us": round(float(first_us), 1), "whole_call_us": round(float(all_us), 1)}


async def median_us(call: Callable[[int], Awaitable[Any]]) -> float:
    taken_s = []
    for number in range(CALLS):
        began_s = time.perf_counter()
        await call(number)
        taken_s.append(time.perf_counter() - began_s)
    return median(taken_s) * 1e6


async def transcripts(seconds: float) -> dict[str, float]:
    """Microseconds that a miss adds to a transcription, and that a hit takes."""
    bare = ScriptedSpeechToText("this is what was said")
    cached = CachedSpeechToText(bare, Cache(SETTINGS))
    sound = np.full(int(seconds * 16_000), 0.1, np.float32)

    async def new(port: ScriptedSpeechToText | CachedSpeechToText, number: int) -> None:
        sound[0] = number / CALLS / 10
        await port.transcribe(sound, Ticket())

    without_us = await median_us(lambda number: new(bare, number))
    miss_us = await median_us(lambda number: new(cached, number))
    hit_us = await median_us(lambda number: new(cached, CALLS - 1))
    return {"miss_adds_us": round(miss_us - without_us, 1), "hit_us": round(hit_us, 1)}


async def zipf(seed: int) -> dict[str, float]:
    """Share of hits of 1,000 draws from 150 replies at the default size; the n-th is drawn in proportion to 1/n."""
    rng = np.random.default_rng(seed)
    weights = 1.0 / np.arange(1, REPLIES + 1)
    drawn = rng.choice(REPLIES, DRAWS, p=weights / weights.sum())
    voices = [InstantVoice(seconds) for seconds in rng.uniform(1.0, 6.0, REPLIES)]
    cache = Cache(SETTINGS)
    for reply in drawn:  # a voice each, so that each reply has its own length
        await first_and_all_s(CachedTextToSpeech(voices[reply], cache), f"Reply number {reply}.")
    counts = cache.counts()
    return {
        "hit_rate": counts.kinds[Kind.SPEECH].hits / DRAWS,
        "different_replies": float(len(set(drawn))),
        "evictions": counts.evictions,
        "held_bytes": counts.size_bytes,
    }


async def with_redis(url: str) -> dict[str, Any]:
    from voiceloop.providers.redis_level import RedisLevel

    level = RedisLevel(CacheSettings(redis_url=url, redis_namespace="voiceloop-bench", ttl_s=60.0))
    await level.get("the first one has it begin")
    async with asyncio.timeout(10.0):
        while not level.counts.is_up:
            await asyncio.sleep(0.01)
    try:
        return {"miss_adds": await misses(2.0, level)}
    finally:
        await level.aclose()


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--redis", default="")
    arguments = parser.parse_args()
    await hits(2.0)  # what is slow only the first time
    draws = [await zipf(seed) for seed in range(SEEDS)]
    rates = sorted(draw["hit_rate"] for draw in draws)
    first_audio_ms, added = await hits(3.0), await misses(2.0)
    print_json(
        {
            "hit_first_audio_ms": first_audio_ms,
            "miss_adds": {"2 s of speech": added, "6 s of speech": await misses(6.0)},
            "transcript": {"5 s of sound": await transcripts(5.0), "30 s of sound": await transcripts(30.0)},
            "zipf": {"hit_rates": rates, "median": median(rates), "last_draw": draws[-1]},
            **({"redis": await with_redis(arguments.redis)} if arguments.redis else {}),
        }
    )
    is_good = first_audio_ms["p99"] <= MOST_FIRST_AUDIO_MS and rates[0] >= LEAST_HIT_RATE
    sys.exit(not (is_good and added["first_audio_us"] <= MOST_OVERHEAD_US))


if __name__ == "__main__":
    asyncio.run(main())

"""What a cache is worth where a bot says the same again: replies drawn by Zipf's law, from one real voice over HTTP."""

from collections.abc import Callable
from typing import Any, Final

import numpy as np

from voiceloop.core.ports import TextToSpeech
from voiceloop.evals.measured_calls import Measured, at_least, at_most, first_result_ms
from voiceloop.evals.provider_ports import SPEECH
from voiceloop.providers.cache.cache import Cache
from voiceloop.providers.cache.keys import Kind as CacheKind
from voiceloop.providers.cache.settings import CacheSettings
from voiceloop.providers.cache.speech import CachedTextToSpeech

REPLIES: Final = 150
DRAWS: Final = 1_000
_UNCACHED_DRAWS: Final = 200
"""Without a cache each draw is a call of its own, and they are all alike."""
_SETTINGS: Final = CacheSettings(shares_speech=True, warm_phrases=())
"""The replies are the bot's own, so that callers may share them; none of them is made ahead."""

TOTAL: Final = DRAWS + _UNCACHED_DRAWS


async def evaluate(
    voice: TextToSpeech, asked: Callable[[], int], seed: int, tell: Callable[[], None]
) -> tuple[dict[str, Measured], dict[str, dict[str, Any]]]:
    """Rows and limits; `asked` counts the calls that reached the voice, which is closed in the end."""
    weights = 1.0 / np.arange(1, REPLIES + 1)
    drawn = np.random.default_rng(seed).choice(REPLIES, DRAWS, p=weights / weights.sum())
    texts = [f"This is reply number {reply + 1}." for reply in drawn]
    cache = Cache(_SETTINGS)
    cached = CachedTextToSpeech(voice, cache)
    without, through, hits = Measured(), Measured(), Measured()
    before = asked()
    try:
        for text in texts[:_UNCACHED_DRAWS]:
            without.waits_ms.append(await first_result_ms(SPEECH, voice, text))
            tell()
        without.made, without.asked = _UNCACHED_DRAWS, asked() - before
        before = asked()
        for text in texts:
            known = cache.counts().kinds[CacheKind.SPEECH].hits
            wait_ms = await first_result_ms(SPEECH, cached, text)
            through.waits_ms.append(wait_ms)
            if cache.counts().kinds[CacheKind.SPEECH].hits > known:
                hits.waits_ms.append(wait_ms)
            tell()
        through.made, through.asked = DRAWS, asked() - before
    finally:
        await cached.aclose()
        await cache.aclose()
    hits.made = hits.calls
    hit_rate = cache.counts().kinds[CacheKind.SPEECH].hits / DRAWS
    rows = {"Zipf draws: without cache": without, "Zipf draws: cached": through, "Zipf draws: hits alone": hits}
    limits = {
        "cached speech, first audio p99 ms": at_most(hits.percentile(99, 3), 1.0),
        f"hit rate, {DRAWS} draws of {REPLIES} replies": at_least(hit_rate, 0.85),
    }
    return rows, limits

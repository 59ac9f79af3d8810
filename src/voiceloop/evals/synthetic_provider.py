"""An OpenAI-compatible server of made-up latency and made-up answers: hundreds of calls in a minute, on any machine.

What it says is of no use to anyone; it serves figures about routing, which are the same whatever is said.
"""

import asyncio
import json
import math
import random
from statistics import NormalDist
from typing import Final

import h11
import numpy as np

from voiceloop.core.audio import to_pcm16
from voiceloop.evals.loopback_http import Client, LoopbackServer

_RATE_HZ: Final = 24_000
_DECK: Final = 20
_PIECES: Final = 3
_PIECE_SAMPLES: Final = _RATE_HZ // 10
_WORDS: Final = ("It ", "is ", "fine.")


class SyntheticProvider:
    """Chat completions and speech, streamed, and transcriptions; it takes its time before it answers.

    The times are lognormal. Every twenty calls get one from each twentieth of the distribution, in an order of chance,
    so that a median of some calls says what the median is.
    """

    def __init__(self, median_ms: float, spread: float, seed: int) -> None:
        self._median_s = median_ms / 1000.0
        self._spread = spread
        self._deck: list[int] = []
        self._chance = random.Random(seed)
        tone = 0.3 * np.sin(2.0 * np.pi * 220.0 / _RATE_HZ * np.arange(_PIECE_SAMPLES))
        self._sound = to_pcm16(tone.astype(np.float32)).astype("<i2", copy=False).tobytes()
        self.server = LoopbackServer(self._answer)

    async def _answer(self, client: Client, request: h11.Request, body: bytes) -> None:
        if request.target.endswith(b"/chat/completions"):
            kind, pieces = b"text/event-stream", [*map(_chunk, _WORDS), b"data: [DONE]\n\n"]
        elif request.target.endswith(b"/audio/speech"):
            kind, pieces = b"audio/pcm", [self._sound] * _PIECES
        elif request.target.endswith(b"/audio/transcriptions"):
            await asyncio.sleep(self._wait_s())
            await client.answer(200, json.dumps({"text": "".join(_WORDS)}).encode())
            return
        else:
            await client.answer(404, b'{"error": {"message": "There is nothing here"}}')
            return
        await asyncio.sleep(self._wait_s())
        await client.begin(200, [(b"content-type", kind)])
        for piece in pieces:
            await client.send(piece)
        await client.finish()

    def _wait_s(self) -> float:
        if not self._deck:
            self._deck.extend(range(_DECK))
            self._chance.shuffle(self._deck)
        share = (self._deck.pop() + self._chance.uniform(0.01, 0.99)) / _DECK
        return self._median_s * math.exp(self._spread * NormalDist().inv_cdf(share))


def _chunk(text: str) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    chunk = {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "synthetic", "choices": [choice]}
    return f"data: {json.dumps(chunk)}\n\n".encode()

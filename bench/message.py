"""A voice note of 30 s to a real server: when its words are known, its answer decided on, its first sound there.

    python -m bench.message [--repeats 10] [--channel whatsapp]

Milliseconds from the first byte of the upload. The notes are pieces of the speech in the models' wheel, each another
one, so that nothing is remembered.
"""

import argparse
import asyncio
import io
import json
import time
import wave
from typing import Any

import httpx2 as httpx

from bench.calls import real_server
from bench.common import print_json, spread
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, to_pcm16
from voiceloop.models.store import ModelStore
from voiceloop.transports.files import read_audio

NOTE_S = 30.0


def note(samples: Samples) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(SAMPLE_RATE_HZ)
        writer.writeframes(to_pcm16(samples).tobytes())
    return file.getvalue()


async def ask(http: httpx.AsyncClient, data: bytes, channel: str) -> dict[str, Any]:
    """When each kind of event came first, and what was decided."""
    began_s = time.perf_counter()
    came: dict[str, Any] = {}
    files, form = {"file": ("note.wav", data, "audio/wav")}, {"channel": channel}
    async with http.stream("POST", "/v1/messages", files=files, data=form) as answer:
        answer.raise_for_status()
        async for line in answer.aiter_lines():
            if line.startswith("data: "):
                event = json.loads(line[6:])
                came.setdefault(event.get("type", "error"), (time.perf_counter() - began_s) * 1000.0)
                if event.get("type") == "message.decision":
                    came["form"], came["reason"] = event["form"], event["reason"]
    return came


async def measure(url: str, repeats: int, channel: str) -> dict[str, Any]:
    speech = read_audio(ModelStore().path("speech-samples")["two_cities.wav"])
    size = int(NOTE_S * SAMPLE_RATE_HZ)
    step = (len(speech) - size) // (repeats + 1)
    async with httpx.AsyncClient(base_url=url.replace("ws://", "http://"), timeout=60.0) as http:
        await ask(http, note(speech[:size]), channel)  # a warm-up
        told = [await ask(http, note(speech[at * step : at * step + size]), channel) for at in range(1, repeats + 1)]
    kinds = ("message.transcript", "message.text.delta", "message.decision", "message.audio.delta", "message.done")
    return {
        "notes": repeats,
        "note_s": NOTE_S,
        "forms": [each.get("form") for each in told],
        "reasons": [each.get("reason") for each in told],
        **{kind: spread([each[kind] for each in told if kind in each]) for kind in kinds},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=10)
    parser.add_argument("--channel", default="whatsapp")
    given = parser.parse_args()
    with real_server(64) as (url, _):
        print_json(asyncio.run(measure(url, given.repeats, given.channel)))


if __name__ == "__main__":
    main()

"""Whether a reply interrupts itself, and whether a person still gets through: espeak-ng replies, recorded talkers.

python bench/echo.py [--data ../shared/data] [--talkers 13]

Replies of espeak-ng at -20 dBFS come back weaker, later, through a room's impulse response and with distortion.
`onsets`: how often speech would begin while only the echo is heard, without and with the guard. `talkers`: spoken
orders at -25 dBFS that begin somewhere in the reply; `later_ms` is how much later they are noticed than without any
reply, `too_early` counts onsets before they spoke. Every reply meets a guard that has learnt nothing yet.
"""

import argparse
import json
import subprocess
import tempfile
import timeit
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from voiceloop.core.audio import CHUNK_SAMPLES, Samples, rms_dbfs
from voiceloop.embedded.silero import SileroVoiceActivity
from voiceloop.models import ModelStore
from voiceloop.stages.echo import EchoGuard
from voiceloop.stages.vad import VadSettings, Voice, VoiceDetector
from voiceloop.transports.files import read_audio

REPLIES = (
    "Sure, I can help you with that. A large cappuccino with oat milk will be four dollars and fifty cents, and it "
    "should be ready in about five minutes.",
    "I am sorry, I did not quite understand what you said. Could you please say it once more, and tell me which of the "
    "two rooms you would like to book?",
    "Paris is the capital of France. It lies on the river Seine and has a little more than two million inhabitants, "
    "many more when you count the suburbs.",
    "Yes.",
    "The weather tomorrow will be mostly cloudy with a chance of rain in the afternoon. Take an umbrella with you when "
    "you leave the house.",
)
START = 8_000
AHEAD = 4_800
VAD_GAIN = np.float32(1.8)
"""What a talker at -27 dBFS makes of the automatic gain."""


@dataclass(frozen=True)
class EchoPath:
    """From the loudspeaker to the microphone."""

    level_db: float
    delay_ms: int
    room: int | None = None
    is_distorted: bool = False

    def __str__(self) -> str:
        room = "" if self.room is None else f", room {self.room + 1}"
        return f"{self.level_db:g} dB, {self.delay_ms} ms{room}{', distorted' if self.is_distorted else ''}"


PATHS = (
    EchoPath(-20, 100),
    EchoPath(-20, 100, 0),
    EchoPath(-20, 100, 1),
    EchoPath(-10, 100),
    EchoPath(-10, 50, 0),
    EchoPath(-10, 50, 1, is_distorted=True),
    EchoPath(-6, 200, 0, is_distorted=True),
    EchoPath(-6, 30, 1),
    EchoPath(-3, 400),
    EchoPath(-20, 480, 0),
    EchoPath(-30, 100, 1),
)


def at_level(samples: Samples, level_dbfs: float) -> Samples:
    return samples * np.float32(10.0 ** ((level_dbfs - rms_dbfs(samples)) / 20.0))


class Room:
    """The echoes, the voice activity model, and a microphone's noise."""

    def __init__(self, data: Path) -> None:
        self._impulses = [read_audio(data / f"noise/speechbrain_rir{number}.flac") for number in (1, 2)]
        self._vad = SileroVoiceActivity(next(iter(ModelStore().path("silero-vad-v6").values())))
        self._chance = np.random.default_rng(0)

    def echo(self, reply: Samples, path: EchoPath) -> Samples:
        sound = np.tanh(reply * 4.0) / 4.0 if path.is_distorted else reply
        if path.room is not None:
            impulse = self._impulses[path.room]
            impulse = impulse[np.abs(impulse).argmax() :]
            sound = np.convolve(sound, impulse / np.sqrt(np.dot(impulse, impulse)))[: len(reply) + 8_000]
        late = np.concatenate([np.zeros(16 * path.delay_ms), sound]) * 10.0 ** (path.level_db / 20.0)
        echo: Samples = late.astype(np.float32)
        return echo

    def microphone(self, samples: int, *sounds: tuple[Samples, int]) -> Samples:
        mixed = self._chance.normal(0.0, 10.0 ** (-62 / 20), samples).astype(np.float32)
        for sound, position in sounds:
            mixed[position : position + len(sound)] += sound
        return mixed

    def onsets(self, incoming: Samples, reply: Samples | None) -> list[int]:
        """Where speech begins; with a reply, the guard is told of it and asked."""
        guard, detector, slot = EchoGuard(), VoiceDetector(VadSettings()), self._vad.open()
        found, told, was_voiced = [], 0, False
        for end in range(CHUNK_SAMPLES, len(incoming) + 1, CHUNK_SAMPLES):
            chunk = incoming[end - CHUNK_SAMPLES : end]
            probability = float(self._vad.predict([slot], (chunk * VAD_GAIN)[np.newaxis])[0])
            if reply is not None:
                while told < len(reply) and START + told < end + AHEAD:
                    guard.played(reply[told : told + 320], 16_000, START + told)
                    told += 320
                if guard.is_echo(chunk, end):
                    probability = 0.0
            is_voiced = detector.chunk(end, probability) is Voice.VOICED
            if is_voiced and not was_voiced:
                found.append(end)
            was_voiced = is_voiced
        self._vad.close(slot)
        return found


def echo_alone(room: Room, replies: list[Samples], path: EchoPath) -> dict[str, int]:
    without = guarded = 0
    for reply in replies:
        echo = room.echo(reply, path)
        incoming = room.microphone(START + len(echo) + 8_000, (echo, START))
        without += len(room.onsets(incoming, None))
        guarded += len(room.onsets(incoming, reply))
    return {"without_guard": without, "with_guard": guarded}


def over_the_reply(room: Room, replies: list[Samples], talkers: list[Samples], path: EchoPath) -> dict[str, Any]:
    later_ms, missed, too_early = [], 0, 0
    for number, talker in enumerate(talkers):
        reply = replies[number % 3]
        echo = room.echo(reply, path)
        begins = START + int(16_000 * (0.6 + 0.25 * (number % 8)))
        length = max(START + len(echo), begins + len(talker)) + 8_000
        alone = room.onsets(room.microphone(length, (talker, begins)), None)
        over = room.onsets(room.microphone(length, (talker, begins), (echo, START)), reply)
        too_early += sum(end < alone[0] - 1_024 for end in over)
        heard = [end for end in over if end >= alone[0] - 1_024]
        if heard:
            later_ms.append((heard[0] - alone[0]) / 16)
        else:
            missed += 1
    p50, p90 = (round(float(np.percentile(later_ms, share))) for share in (50, 90))
    later = {"p50": p50, "p90": p90, "max": round(max(later_ms))}
    return {"talkers": len(talkers), "missed": missed, "too_early": too_early, "later_ms": later}


def cost_us() -> dict[str, float]:
    chance = np.random.default_rng(0)
    chunk = chance.normal(0.0, 0.03, CHUNK_SAMPLES).astype(np.float32)
    piece = chance.normal(0.0, 0.1, 480).astype(np.float32)
    guard, idle = EchoGuard(), EchoGuard()
    asked, told, due = [], [], 0
    for end in range(CHUNK_SAMPLES, 1_000 * CHUNK_SAMPLES, CHUNK_SAMPLES):
        while due < end + AHEAD:
            told.append(timeit.timeit(lambda due=due: guard.played(piece, 24_000, due), number=1))  # type: ignore[misc]
            due += 320
        asked.append(timeit.timeit(lambda end=end: guard.is_echo(chunk, end), number=1))  # type: ignore[misc]
    quiet = timeit.repeat(lambda: idle.is_echo(chunk, 10_000_000), number=1_000, repeat=5)
    return {
        "chunk_while_a_reply_plays": round(1e6 * float(np.median(asked)), 1),
        "20_ms_of_reply": round(1e6 * float(np.median(told)), 1),
        "chunk_while_nothing_plays": round(1e3 * float(np.median(quiet)), 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--talkers", type=int, default=13)
    arguments = parser.parse_args()
    room = Room(arguments.data)
    replies = []
    with tempfile.TemporaryDirectory() as folder:
        for text in REPLIES:
            subprocess.run(["espeak-ng", "-w", f"{folder}/reply.wav", text], check=True)
            replies.append(at_level(read_audio(f"{folder}/reply.wav"), -20.0))
    rows = [json.loads(line) for line in (arguments.data / "speech/spoken_orders.jsonl").read_text().splitlines()]
    rows = rows[:: max(1, len(rows) // arguments.talkers)][: arguments.talkers]
    talkers = [at_level(read_audio(arguments.data / row["path"]), -25.0) for row in rows]
    result: dict[str, Any] = {"reply_s": round(sum(map(len, replies)) / 16_000, 1), "cost_us": cost_us()}
    for path in PATHS:
        result[str(path)] = {"onsets": echo_alone(room, replies, path)}
        if path.level_db >= -20 and path.delay_ms <= 200:
            result[str(path)] |= over_the_reply(room, replies, talkers, path)
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()

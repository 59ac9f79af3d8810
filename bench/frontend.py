"""What the front end costs for one 20 ms frame, stage by stage, in microseconds; the median of many calls.

python bench/frontend.py
"""

import json
import timeit
from collections.abc import Callable

import numpy as np

from voiceloop.core.audio import CHUNK_SAMPLES, Samples
from voiceloop.engine.ring import RingPool
from voiceloop.stages.echo import EchoGuard
from voiceloop.stages.guard import Guard, GuardMode, GuardSettings
from voiceloop.stages.level import AutoGain, LevelMeter, normalise_utterance
from voiceloop.transports.resample import StreamResampler

CALLS, REPEATS = 500, 21


def median_us(work: Callable[[], object]) -> float:
    times = timeit.repeat(work, number=CALLS, repeat=REPEATS)
    return round(1e6 * float(np.median(times)) / CALLS, 2)


def noise(level_dbfs: float, samples: int = 320) -> Samples:
    chance = np.random.default_rng(1)
    sound: Samples = (chance.normal(0.0, 1.0, samples) * 10.0 ** (level_dbfs / 20.0)).astype(np.float32)
    return sound


def guards(frame: Samples) -> dict[str, float]:
    found = {}
    for mode in GuardMode:
        guard = Guard(GuardSettings(mode))
        found[str(mode)] = median_us(lambda guard=guard: guard.check(frame))  # type: ignore[misc]
    return found


def push(frame: Samples) -> Callable[[], None]:
    """What every frame passes: guard and ring."""
    guard, ring = Guard(), RingPool().open()
    return lambda: ring.write(guard.check(frame))


def read_chunk() -> float:
    """What every chunk takes: out of the ring, times the gain."""
    ring, gain, row = RingPool().open(), AutoGain(), np.empty(CHUNK_SAMPLES, np.float32)
    ring.write(noise(-55, 16_000))

    def take() -> None:
        np.multiply(ring.read(4_000, 4_000 + CHUNK_SAMPLES), gain.factor, out=row)
        gain.hear(row, 0.1)

    return median_us(take)


def resampling() -> dict[str, float]:
    found = {}
    for rate_hz in (8_000, 24_000, 48_000):
        for name, is_live in (("live", True), ("file", False)):
            resampler, frame = StreamResampler(rate_hz, 16_000, is_live=is_live), noise(-30, rate_hz // 50)
            found[f"{rate_hz} Hz, {name}"] = median_us(
                lambda resampler=resampler, frame=frame: resampler.process(frame)  # type: ignore[misc]
            )
    return found


def held_back_ms() -> dict[str, float]:
    """The most sound that a resampler holds back, over a second of 20 ms frames."""
    found = {}
    for rate_hz in (8_000, 24_000, 44_100, 48_000):
        for name, is_live in (("live", True), ("file", False)):
            resampler, given, most = StreamResampler(rate_hz, 16_000, is_live=is_live), 0, 0.0
            for frame in range(1, 51):
                given += len(resampler.process(noise(-30, rate_hz // 50)))
                most = max(most, frame * 20.0 - given / 16.0)
            found[f"{rate_hz} Hz, {name}"] = round(most, 1)
    return found


def main() -> None:
    silence, room, loud = np.zeros(320, np.float32), noise(-55), noise(-15)
    meter, idle_echo, second = LevelMeter(), EchoGuard(), noise(-40, 16_000)
    chunk = noise(-55, CHUNK_SAMPLES)
    result = {
        "guard_us": {"silence": guards(silence), "room": guards(room), "loud": guards(loud)},
        "guard_and_ring_us": {
            "silence": median_us(push(silence)),
            "room": median_us(push(room)),
            "loud": median_us(push(loud)),
        },
        "chunk_out_of_ring_with_gain_us": read_chunk(),
        "level_meter_us": median_us(lambda: meter.hear(room)),
        "echo_guard_while_nothing_plays_us": median_us(lambda: idle_echo.is_echo(chunk, 10_000_000)),
        "normalise_1_s_us": median_us(lambda: normalise_utterance(second)),
        "resample_20_ms_us": resampling(),
        "resample_held_back_ms": held_back_ms(),
    }
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()

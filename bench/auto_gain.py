"""What the automatic gain is worth to the voice activity model: recordings at several levels, with and without it.

python bench/auto_gain.py [--data ../shared/data]

The model's opinion of each recording at -22 dBFS is taken as right. `missed` and `false` are shares of its chunks in
percent, `late` counts recordings whose speech begins over 64 ms late. `alarms` are chunks of noise called speech.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import CHUNK_SAMPLES, Samples, rms_dbfs, to_float, to_pcm16
from voiceloop.embedded.silero import SileroVoiceActivity
from voiceloop.models import ModelStore
from voiceloop.stages.level import AutoGain, LevelSettings, normalise_utterance
from voiceloop.transports.files import read_audio

LEVELS_DBFS = (-10, -22, -35, -45, -55)
GAINS = {
    "no gain": LevelSettings(most_gain_db=0.0, least_gain_db=0.0, most_start_gain_db=0.0),
    "from voice only": LevelSettings(most_start_gain_db=0.0),
    "as set": LevelSettings(),
}


def at_level(samples: Samples, level_dbfs: float) -> Samples:
    """At another level, as a 16-bit recording of that level would be."""
    return to_float(to_pcm16(samples * np.float32(10.0 ** ((level_dbfs - rms_dbfs(samples)) / 20.0))))


def voiced(vad: SileroVoiceActivity, samples: Samples, settings: LevelSettings) -> NDArray[np.bool_]:
    gain, slot, found = AutoGain(settings), vad.open(), []
    for start in range(0, len(samples) - CHUNK_SAMPLES + 1, CHUNK_SAMPLES):
        chunk = samples[start : start + CHUNK_SAMPLES] * np.float32(gain.factor)
        probability = float(vad.predict([slot], chunk[np.newaxis])[0])
        gain.hear(chunk, probability)
        found.append(probability > 0.5)
    vad.close(slot)
    return np.array(found, bool)


def compare(right: list[NDArray[np.bool_]], heard: list[NDArray[np.bool_]]) -> dict[str, float]:
    pairs = list(zip(right, heard, strict=True))
    missed = sum(int((wanted & ~got).sum()) for wanted, got in pairs) / sum(int(wanted.sum()) for wanted, _ in pairs)
    false = sum(int((~wanted & got).sum()) for wanted, got in pairs) / sum(int((~wanted).sum()) for wanted, _ in pairs)
    late = sum(not got[: int(wanted.argmax()) + 3].any() for wanted, got in pairs if wanted.any())
    return {"missed": round(100 * missed, 1), "false": round(100 * false, 1), "late": late}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    data = parser.parse_args().data
    vad = SileroVoiceActivity(next(iter(ModelStore().path("silero-vad-v6").values())))
    rows = [json.loads(line) for line in (data / "speech/manifest.jsonl").read_text().splitlines()]
    orders = [json.loads(line) for line in (data / "speech/spoken_orders.jsonl").read_text().splitlines()]
    by_set = {name: [row for row in rows if row["set"] == name] for name in {row["set"] for row in rows}}
    chosen = [
        *orders[1::5],  # the constants were fitted on other lines
        *by_set["ami_utterances"],
        *by_set["speechocean762"][1::6],
        *by_set["voicebank_demand"],
    ]
    sounds = [normalise_utterance(read_audio(data / row["path"])) for row in chosen if row["seconds"] > 1.0]
    right = [voiced(vad, sound, GAINS["no gain"]) for sound in sounds]
    result: dict[str, Any] = {"recordings": len(sounds)}
    for level_dbfs in LEVELS_DBFS:
        faint = [at_level(sound, level_dbfs) for sound in sounds]
        result[f"{level_dbfs} dBFS"] = {
            name: compare(right, [voiced(vad, sound, gain) for sound in faint]) for name, gain in GAINS.items()
        }
    noises = [json.loads(line) for line in (data / "noise/manifest.jsonl").read_text().splitlines()]
    result["alarms"] = {
        row["id"]: {
            f"{level} dBFS": round(100 * float(voiced(vad, at_level(sound, level), GAINS["as set"]).mean()), 1)
            for level in (-55, -40, -25)
        }
        for row in noises
        if row["seconds"] >= 5
        for sound in [read_audio(data / row["path"])]
    }
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()

"""Whether noise suppression helps: word errors and voice activity with and without it, speech mixed with real noise.

python bench/denoise.py [--data ../shared/data] [--utterances 48] [--noises kitchen,office,...] [--strengths 0,1,2,3]

Strength 0 is no denoiser. `wer` counts over all utterances; `vad_missed` and `vad_false` are shares of chunks against
the clean recording at the same level; `noise_alarms` is the share of chunks of the noise alone that are called speech.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jiwer
import numpy as np
from numpy.typing import NDArray
from whisper_normalizer.english import EnglishTextNormalizer

from voiceloop.core.audio import CHUNK_SAMPLES, Samples, rms_dbfs
from voiceloop.embedded.moonshine import MoonshineRecogniser
from voiceloop.embedded.silero import SileroVoiceActivity
from voiceloop.models import ModelStore
from voiceloop.providers.webrtc_denoiser import WebRtcDenoiser
from voiceloop.stages.level import normalise_utterance
from voiceloop.transports.files import read_audio

NOISES = {
    "kitchen": "doing_the_dishes",
    "office": "office_ambience",
    "ambient": "speechbrain_noise1",
    "white": "white_noise",
    "babble": "babble_6_voices",
    "jazz": "music_kevin_macleod___vibe_ace",
}
SNRS_DB = (10, 5, 0)
SPEECH_DBFS = -25.0
SETS = ("librispeech_test_other", "ljspeech", "speechocean762", "voicebank_demand", "pocketsphinx", "ami_utterances")
BATCH = 4


def at_level(samples: Samples, level_dbfs: float) -> Samples:
    return samples * np.float32(10.0 ** ((level_dbfs - rms_dbfs(samples)) / 20.0))


def mixed(speech: Samples, noise: Samples, snr_db: float, offset: int) -> Samples:
    piece = np.roll(noise, -offset)
    piece = np.tile(piece, len(speech) // len(piece) + 1)[: len(speech)]
    return speech + at_level(piece, rms_dbfs(speech) - snr_db)


def denoised(samples: Samples, strength: int) -> Samples:
    """In 20 ms frames as a session sends them, moved back by the delay."""
    if strength == 0:
        return samples
    denoiser = WebRtcDenoiser(strength)
    padded = np.concatenate([samples, np.zeros(denoiser.delay_samples, np.float32)])
    pieces = [denoiser.process(padded[start : start + 320]) for start in range(0, len(padded), 320)]
    return np.concatenate(pieces)[denoiser.delay_samples :]


class Ears:
    """The embedded recogniser and voice activity model, whole files at a time."""

    def __init__(self) -> None:
        store = ModelStore()
        moonshine = store.path("moonshine-tiny-en")
        self._recogniser = MoonshineRecogniser(
            moonshine["encoder_model.ort"], moonshine["decoder_model_merged.ort"], moonshine["tokenizer.bin"]
        )
        self._vad = SileroVoiceActivity(next(iter(store.path("silero-vad-v6").values())))
        self._plain = EnglishTextNormalizer()

    def texts(self, sounds: Sequence[Samples]) -> list[str]:
        order = sorted(range(len(sounds)), key=lambda index: len(sounds[index]))
        found: dict[int, str] = {}
        for start in range(0, len(order), BATCH):
            rows = order[start : start + BATCH]
            cohort = self._recogniser.begin([normalise_utterance(sounds[row]) for row in rows])
            while cohort.rows:
                for row, transcript in cohort.step():
                    found[rows[row]] = transcript.text
            for row, transcript in cohort.step():
                found[rows[row]] = transcript.text
        return [found.get(index, "") for index in range(len(sounds))]

    def wer(self, texts: Sequence[str], sounds: Sequence[Samples]) -> float:
        heard = [self._plain(text) for text in self.texts(sounds)]
        return float(jiwer.wer([self._plain(text) for text in texts], heard))

    def voiced(self, sound: Samples) -> NDArray[np.bool_]:
        slot = self._vad.open()
        chunks = [sound[at : at + CHUNK_SAMPLES] for at in range(0, len(sound) - CHUNK_SAMPLES + 1, CHUNK_SAMPLES)]
        found = [float(self._vad.predict([slot], chunk[np.newaxis])[0]) > 0.5 for chunk in chunks]
        self._vad.close(slot)
        return np.array(found, bool)


def measure(
    ears: Ears, texts: list[str], clean: list[Samples], noisy: list[Samples], strengths: list[int]
) -> dict[str, Any]:
    reference = [ears.voiced(sound) for sound in clean]
    result = {}
    for strength in strengths:
        sounds = [denoised(sound, strength) for sound in noisy]
        heard = [ears.voiced(sound) for sound in sounds]
        pairs = list(zip(reference, heard, strict=True))
        missed = sum(int((voice & ~ours).sum()) for voice, ours in pairs) / sum(int(voice.sum()) for voice, _ in pairs)
        false = sum(int((~voice & ours).sum()) for voice, ours in pairs) / sum(
            int((~voice).sum()) for voice, _ in pairs
        )
        result[f"strength {strength}"] = {
            "wer": round(100 * ears.wer(texts, sounds), 1),
            "vad_missed": round(100 * missed, 1),
            "vad_false": round(100 * false, 1),
        }
    return result


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--utterances", type=int, default=48)
    parser.add_argument("--noises", default="clean," + ",".join(NOISES))
    parser.add_argument("--strengths", default="0,1,2,3")
    arguments = parser.parse_args()
    strengths = [int(strength) for strength in arguments.strengths.split(",")]
    lines = (arguments.data / "speech/manifest.jsonl").read_text().splitlines()
    rows = [row for row in map(json.loads, lines) if row["set"] in SETS and 2.0 < row["seconds"] < 12.0]
    rows = rows[:: max(1, len(rows) // arguments.utterances)][: arguments.utterances]
    texts = [row["text"] for row in rows]
    clean = [at_level(read_audio(arguments.data / row["path"]), SPEECH_DBFS) for row in rows]
    ears = Ears()
    result: dict[str, Any] = {"utterances": len(rows), "audio_s": round(sum(map(len, clean)) / 16_000, 1)}
    for name in arguments.noises.split(","):
        if name == "clean":
            result["clean"] = measure(ears, texts, clean, clean, strengths)
            continue
        noise = read_audio(arguments.data / f"noise/{NOISES[name]}.flac")
        alone = at_level(noise, SPEECH_DBFS - 10)
        alarms = {f"strength {s}": round(100 * float(ears.voiced(denoised(alone, s)).mean()), 1) for s in strengths}
        result[name] = {"noise_alarms": alarms}
        for snr_db in SNRS_DB:
            noisy = [mixed(sound, noise, snr_db, 7_919 * index) for index, sound in enumerate(clean)]
            result[name][f"{snr_db} dB"] = measure(ears, texts, clean, noisy, strengths)
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()

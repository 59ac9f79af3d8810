"""Fits the table of stages/turn_evidence.py and draws cut-off rate against wait around the chosen patience.

python bench/fit_turns.py DATA/speech/spoken_orders.jsonl DATA/speech/manifest.jsonl \
    --noise DATA/noise/office_ambience.flac --noise DATA/noise/doing_the_dishes.flac --cache build/turn_answers.json

Every recording is heard clean, from the telephone (8 kHz) and in each noise at 15 dB. Both models are asked about every
pause once; their answers are kept in the cache file. Weights are fitted on even lines; the curve is shown for odd lines
and for all.
"""

import argparse
import asyncio
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import soxr
from numpy.typing import NDArray

from bench.common import print_json
from voiceloop.build import Built, build
from voiceloop.core.audio import CHUNK_SAMPLES, SAMPLE_RATE_HZ, Samples
from voiceloop.core.transcript import Transcript
from voiceloop.evals.manifest import Utterance, read_manifest
from voiceloop.evals.turns import CUT_MS, Answer, Heard, Tally, ask, chunks_of, hear, our_ends
from voiceloop.stages.turn import BRIEF_SAMPLES, PauseStarted, SpeechResumed, SpeechStarted, TurnSettings, TurnTaker
from voiceloop.stages.turn_text import Ending, read_ending
from voiceloop.transports.files import read_audio

SNR_DB = 15.0
LEAST_PAUSE_MS = 128.0
"""Shorter pauses are over before anything could be decided about them."""
NEVER_ENDS = TurnSettings(min_silence_ms=3_000, unheard_silence_ms=3_000, max_silence_ms=3_000)
PATIENCES_ODDS = (1.4, 2.0, 2.3, 2.5, 2.7, 3.0, 3.5, 4.5)
RIDGE = 1.0

Alter = Callable[[Samples], Samples]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Pause:
    """One short silence of a recording."""

    is_final: bool
    end_probability: float
    ending: Ending
    is_brief: bool


@dataclass
class Recording:
    """One line of a manifest in one condition."""

    name: str
    condition: str
    group: str
    is_even: bool
    heard: Heard
    pauses: list[Pause] = field(default_factory=list)


class Answers:
    """What the models said about every pause, kept in a file between runs."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.known: dict[str, list[Any]] = json.loads(path.read_text()) if path and path.exists() else {}

    def save(self) -> None:
        if self._path is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(json.dumps(self.known))

    async def of(self, built: Built, name: str, sound: Samples, pause: PauseStarted) -> list[Answer]:
        key = f"{name}@{pause.speech_end}"
        if key not in self.known:
            answers = await ask(built.engine.ports, sound, pause)
            self.known[key] = [
                [answer.took_s, answer.end_probability, answer.transcript and answer.transcript.text]
                for answer in answers
            ]
        return [
            Answer(took_s, probability, None if text is None else Transcript(text))
            for took_s, probability, text in self.known[key]
        ]


def telephone(samples: Samples) -> Samples:
    narrow = soxr.resample(soxr.resample(samples, SAMPLE_RATE_HZ, 8_000), 8_000, SAMPLE_RATE_HZ)
    there: Samples = np.resize(narrow, len(samples)).astype(np.float32)
    return there


def in_noise(noise: Samples, seed: int, samples: Samples) -> Samples:
    start = seed % len(noise)
    piece = np.resize(np.concatenate([noise[start:], noise[:start]]), len(samples))
    loud = np.sqrt(np.mean(samples[samples != 0] ** 2)) * 10 ** (-SNR_DB / 20) / np.sqrt(np.mean(piece**2))
    mixed: Samples = (samples + piece * loud).astype(np.float32)
    return mixed


def conditions(noises: Sequence[Path], utterance: Utterance) -> Iterable[tuple[str, Alter | None]]:
    yield "clean", None
    yield "telephone", telephone
    for path in noises:
        yield path.stem, partial(in_noise, read_audio(path), crc32(utterance.id.encode()))


def voiced_samples(heard: Heard, pause: PauseStarted) -> int:
    said = heard.probabilities[pause.speech_start // CHUNK_SAMPLES : pause.speech_end // CHUNK_SAMPLES]
    return int((said >= TurnSettings().vad.offset_probability).sum()) * CHUNK_SAMPLES


async def find_pauses(recording: Recording, built: Built, answers: Answers) -> None:
    """Ask about every pause of a recording, and note whether it was the last one."""
    taker = TurnTaker(NEVER_ENDS)
    sound_start, waiting = 0, None
    label = recording.heard.speech_end - CUT_MS * SAMPLE_RATE_HZ / 1000

    async def close(pause: PauseStarted, until: int) -> None:
        if (until - pause.speech_end) * 1000 / SAMPLE_RATE_HZ < LEAST_PAUSE_MS:
            return
        sound = recording.heard.samples[sound_start : pause.position]
        found = await answers.of(built, f"{recording.name}/{recording.condition}", sound, pause)
        text = next(answer.transcript.text for answer in found if answer.transcript is not None)
        probability = next(answer.end_probability for answer in found if answer.end_probability is not None)
        brief = voiced_samples(recording.heard, pause) < BRIEF_SAMPLES
        recording.pauses.append(Pause(pause.speech_end > label, probability, read_ending(text), brief))

    for end, probability in chunks_of(recording.heard):
        for action in taker.chunk(end, probability):
            match action:
                case SpeechStarted():
                    sound_start = action.sound_start
                case PauseStarted():
                    waiting = action
                case SpeechResumed() if waiting is not None:
                    await close(waiting, action.position)
                    waiting = None
    if waiting is not None:
        await close(waiting, len(recording.heard.samples))


def design(recordings: Iterable[Recording], groups: Sequence[str]) -> tuple[Floats, Floats, Floats]:
    """Features [N, 5] (1, sound, comma or empty, continuing, brief), whether final [N], weights [N] of groups."""
    rows = [(recording.group, pause) for recording in recordings for pause in recording.pauses]
    held = np.clip([pause.end_probability for _, pause in rows], 0.02, 0.98)
    features = np.column_stack(
        [
            np.ones(len(rows)),
            np.log(held / (1 - held)),
            [pause.ending.has_comma or pause.ending.is_empty for _, pause in rows],
            [pause.ending.is_continuing for _, pause in rows],
            [pause.is_brief for _, pause in rows],
        ]
    ).astype(np.float64)
    finals = np.array([pause.is_final for _, pause in rows], np.float64)
    members = {group: sum(name == group for name, _ in rows) for group in groups}
    weights = np.array([len(rows) / (len(groups) * members[name]) for name, _ in rows])
    return features, finals, weights


def logistic(features: Floats, finals: Floats, weights: Floats) -> Floats:
    """Weighted logistic regression with a small ridge on all but the bias, by Newton's method."""
    ridge = RIDGE * np.eye(features.shape[1])
    ridge[0, 0] = 0.0
    found: Floats = np.zeros(features.shape[1])
    for _ in range(30):
        expected = 1 / (1 + np.exp(-features @ found))
        gradient = features.T @ (weights * (finals - expected)) - ridge @ found
        curvature = (features * (weights * expected * (1 - expected))[:, None]).T @ features + ridge
        found = found + np.linalg.solve(curvature, gradient)
    return found


async def curve(recordings: Sequence[Recording], built: Built, answers: Answers) -> dict[str, dict[str, Any]]:
    """Cut-off rate and waits at several degrees of patience."""
    rows: dict[str, dict[str, Any]] = {}
    for odds in PATIENCES_ODDS:
        tally = Tally()
        for recording in recordings:
            told = partial(answers.of, built, f"{recording.name}/{recording.condition}")
            ends = await our_ends(recording.heard, told, TurnSettings(odds_wanted=odds), expects_sound=True)
            tally.add(recording.name, [end_ms for end_ms, _ in ends])
        rows[f"{odds:g}"] = tally.summary()
    return rows


async def gather(
    manifest: Path, noises: Sequence[Path], limit: int | None, built: Built, answers: Answers
) -> list[Recording]:
    """Every line of a manifest in every condition, with what the models say about its pauses."""
    recordings: list[Recording] = []
    for number, utterance in enumerate(list(read_manifest(manifest))[:limit]):
        for condition, alter in conditions(noises, utterance):
            heard = hear(utterance, built.engine.voice_activity, alter)
            if heard is not None:
                recording = Recording(utterance.id, condition, manifest.stem, number % 2 == 0, heard)
                await find_pauses(recording, built, answers)
                recordings.append(recording)
        answers.save()
    return recordings


def fitted(recordings: Sequence[Recording], groups: Sequence[str]) -> dict[str, dict[str, float]]:
    """The table's rows, by what is known."""
    features, finals, weights = design(recordings, groups)
    names = ("bias", "sound", "has_comma", "is_continuing", "is_brief")
    columns = {"sound and text": [0, 1, 2, 3, 4], "sound": [0, 1, 4], "text": [0, 2, 3, 4], "nothing": [0, 4]}
    rows = {known: logistic(features[:, chosen], finals, weights).round(2) for known, chosen in columns.items()}
    return {
        known: {names[column]: float(value) for column, value in zip(columns[known], row, strict=True)}
        for known, row in rows.items()
    }


async def run(manifests: Sequence[Path], noises: Sequence[Path], cache: Path | None, limit: int | None) -> None:
    built = await build()
    answers = Answers(cache)
    curves: dict[str, Any] = {}
    recordings: list[Recording] = []
    try:
        for manifest in manifests:
            found = await gather(manifest, noises, limit, built, answers)
            clean = [recording for recording in found if recording.condition == "clean"]
            odd = [recording for recording in clean if not recording.is_even]
            curves[f"{manifest.stem}, odd lines"] = await curve(odd, built, answers)
            curves[f"{manifest.stem}, all lines"] = await curve(clean, built, answers)
            recordings += found
        answers.save()
    finally:
        await built.aclose()
    even = [recording for recording in recordings if recording.is_even]
    rows = fitted(even, [manifest.stem for manifest in manifests])
    print_json({"pauses": sum(len(recording.pauses) for recording in even), "weights": rows, "curves": curves})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifests", nargs="+", type=Path)
    parser.add_argument("--noise", action="append", type=Path, default=[])
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--limit", type=int)
    chosen = parser.parse_args()
    asyncio.run(run(chosen.manifests, chosen.noise, chosen.cache, chosen.limit))


if __name__ == "__main__":
    main()

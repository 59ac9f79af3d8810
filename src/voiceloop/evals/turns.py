"""How often speakers are cut off and how long they wait until their turn is over: our policy beside simpler ones.

Recordings run faster than real time through the stages that a session uses; what the models take is measured, and their
answers arrive that much later in the recording's time. All policies judge the same probabilities of voice.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import CHUNK_SAMPLES, SAMPLE_RATE_HZ, Samples, ms_to_samples
from voiceloop.core.ports import SpeechToText, Ticket, TurnModel, VoiceActivity
from voiceloop.core.transcript import Transcript
from voiceloop.evals.manifest import Utterance
from voiceloop.evals.noise_floor import with_noise_floor
from voiceloop.stages.level import AutoGain, normalise_utterance
from voiceloop.stages.turn import PauseStarted, SpeechStarted, TurnEnded, TurnSettings, TurnTaker
from voiceloop.transports.files import read_audio

_T = TypeVar("_T")

OUR_POLICY: Final = "voiceloop"
CUT_MS: Final = 100.0
"""A turn that ends more than this before the end of speech is cut."""

_LEAD_IN_S: Final = 1.0
_TAIL_S: Final = 2.0
_VOICED: Final = 0.5
_FIXED_MS: Final = (200.0, 300.0, 500.0, 800.0)
_JUDGED_AT_MS: Final = 200.0
_SMART_TURN: Final = ((0.5, 600.0), (0.9, 600.0), (0.9, 1500.0))
"""Above this probability a turn ends when the model has answered, else after so much silence."""

_LONGEST_TEXT_S: Final = 20.0


class Models(Protocol):
    """What gives evidence."""

    @property
    def speech_to_text(self) -> SpeechToText:
        """Gives the words of a pause."""
        ...

    @property
    def turn_model(self) -> TurnModel | None:
        """Gives its opinion of the sound, where there is one."""
        ...


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording in its room, and where voice is in it."""

    samples: Samples
    probabilities: NDArray[np.float32]
    speech_end: int
    """Position of the label's end of speech."""


@dataclass(slots=True)
class Tally:
    """What one policy did: per recording, when it ended turns, in ms after the end of speech."""

    cut: list[str] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    waits_ms: list[float] = field(default_factory=list)
    cuts: int = 0

    def add(self, name: str, ends_ms: Sequence[float]) -> None:
        """Count a recording."""
        early = [end for end in ends_ms if end < -CUT_MS]
        in_time = [end for end in ends_ms if end >= -CUT_MS]
        self.cuts += len(early)
        if early:
            self.cut.append(name)
        elif in_time:
            self.waits_ms.append(in_time[0])
        else:
            self.unanswered.append(name)

    def summary(self) -> dict[str, Any]:
        """Cut and unanswered recordings stay out of the waits; `cuts_per_turn` counts every early end."""
        turns = len(self.cut) + len(self.unanswered) + len(self.waits_ms)
        return {
            "cut_rate": round(len(self.cut) / max(1, turns), 4),
            "cuts_per_turn": round(self.cuts / max(1, turns), 4),
            "wait_p50_ms": _percentile(self.waits_ms, 50),
            "wait_p95_ms": _percentile(self.waits_ms, 95),
            "wait_mean_ms": round(float(np.mean(self.waits_ms)), 1) if self.waits_ms else None,
            "unanswered": len(self.unanswered),
        }


async def evaluate(
    utterances: Sequence[Utterance],
    voice_activity: VoiceActivity,
    models: Models,
    settings: TurnSettings,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """Every policy on every recording that holds speech; the keys of the result stay as they are. Waits are in ms."""
    tallies: dict[str, Tally] = {OUR_POLICY: Tally()}
    reasons: Counter[str] = Counter()
    for count, utterance in enumerate(utterances):
        heard = hear(utterance, voice_activity)
        if heard is not None:
            ends = await our_ends(heard, partial(ask, models), settings, models.turn_model is not None)
            tallies[OUR_POLICY].add(utterance.id, [end_ms for end_ms, _ in ends])
            reasons.update(reason for end_ms, reason in ends if end_ms >= -CUT_MS)
            for policy, ends_ms in (await _simpler_ends(heard, models.turn_model)).items():
                tallies.setdefault(policy, Tally()).add(utterance.id, ends_ms)
        progress(count + 1, len(utterances))
    ours = tallies[OUR_POLICY]
    summary = ours.summary()
    return {
        "turns": len(ours.cut) + len(ours.unanswered) + len(ours.waits_ms),
        "cut_rate": summary["cut_rate"],
        "wait_p50_ms": summary["wait_p50_ms"],
        "wait_p95_ms": summary["wait_p95_ms"],
        "policies": {policy: tally.summary() for policy, tally in tallies.items()},
        "reasons": dict(reasons),
        "cut": ours.cut,
        "unanswered": ours.unanswered,
    }


def hear(
    utterance: Utterance, voice_activity: VoiceActivity, alter: Callable[[Samples], Samples] | None = None
) -> Heard | None:
    """The recording with its noise floor around it, through gain and voice activity; None when nobody speaks in it.

    `alter` makes another recording of the whole, of the same length: noisier, or from a worse microphone.
    """
    recorded = read_audio(utterance.path)
    speech_end_s = utterance.speech_end_s
    if speech_end_s is None:
        voiced = np.flatnonzero(_probabilities(normalise_utterance(recorded), voice_activity) > _VOICED)
        if not len(voiced):
            return None
        speech_end_s = (int(voiced[-1]) + 1) * CHUNK_SAMPLES / SAMPLE_RATE_HZ
    samples, lead_in = with_noise_floor(recorded, _LEAD_IN_S, _TAIL_S)
    samples = samples if alter is None else alter(samples)
    speech_end = lead_in + int(speech_end_s * SAMPLE_RATE_HZ)
    return Heard(samples, _probabilities(samples, voice_activity, AutoGain()), speech_end)


def _probabilities(
    samples: Samples, voice_activity: VoiceActivity, gain: AutoGain | None = None
) -> NDArray[np.float32]:
    slot = voice_activity.open()
    found: list[float] = []
    try:
        for start in range(0, len(samples) - CHUNK_SAMPLES + 1, CHUNK_SAMPLES):
            chunk = samples[start : start + CHUNK_SAMPLES]
            if gain is not None:
                chunk = chunk * np.float32(gain.factor)
            found.append(float(voice_activity.predict([slot], chunk[np.newaxis])[0]))
            if gain is not None:
                gain.hear(chunk, found[-1])
    finally:
        voice_activity.close(slot)
    return np.array(found, np.float32)


@dataclass(frozen=True, slots=True)
class Answer:
    """What one model said of a pause, and how long it took."""

    took_s: float
    end_probability: float | None = None
    transcript: Transcript | None = None


Ask = Callable[[Samples, PauseStarted], Awaitable[Sequence[Answer]]]
"""Asks about the sound of a turn up to the end of the short silence at which it paused."""


async def our_ends(heard: Heard, ask: Ask, settings: TurnSettings, expects_sound: bool) -> list[tuple[float, str]]:
    """When the turn taker ended turns, in ms after the end of speech, and why; answers arrive as late as they were."""
    taker = TurnTaker(settings, expects_sound=expects_sound)
    sound_start = 0
    answers: list[tuple[float, int, Answer]] = []
    ends: list[tuple[float, str]] = []
    for end, probability in chunks_of(heard):
        answers.sort(key=lambda waiting: waiting[0])
        while answers and answers[0][0] <= end:
            due, pause, answer = answers.pop(0)
            actions = taker.evidence(pause, answer.end_probability, answer.transcript)
            decided = max(due, end - CHUNK_SAMPLES)
            ends += [(_after_ms(heard, decided), action.reason) for action in actions if isinstance(action, TurnEnded)]
        for action in taker.chunk(end, probability):
            match action:
                case SpeechStarted():
                    sound_start = action.sound_start
                case PauseStarted():
                    told = await ask(heard.samples[sound_start : action.position], action)
                    answers += [(end + answer.took_s * SAMPLE_RATE_HZ, action.pause, answer) for answer in told]
                case TurnEnded():
                    ends.append((_after_ms(heard, action.position), action.reason))
                case _:
                    pass
    return ends


async def ask(models: Models, sound: Samples, pause: PauseStarted) -> list[Answer]:
    """Both models at once, as a session asks them."""

    async def text() -> Answer:
        tail = sound[-int(_LONGEST_TEXT_S * SAMPLE_RATE_HZ) :]
        transcript, took_s = await _timed(models.speech_to_text.transcribe(normalise_utterance(tail), Ticket()))
        return Answer(took_s, transcript=transcript)

    async def opinion(model: TurnModel) -> Answer:
        probability, took_s = await _timed(_judge(model, sound))
        return Answer(took_s, end_probability=probability)

    questions = [text()] if models.turn_model is None else [text(), opinion(models.turn_model)]
    return list(await asyncio.gather(*questions))


async def _judge(model: TurnModel, sound: Samples) -> float:
    return await model.end_probability(sound[-int(model.info.window_s * SAMPLE_RATE_HZ) :], Ticket())


async def _timed(work: Awaitable[_T]) -> tuple[_T, float]:
    start_s = time.perf_counter()
    return await work, time.perf_counter() - start_s


async def _simpler_ends(heard: Heard, turn_model: TurnModel | None) -> dict[str, list[float]]:
    """When fixed silences and the turn model alone would have ended turns, in ms after the end of speech."""
    silences = list(_silences(heard))
    ends: dict[str, list[float]] = {}
    for fixed_ms in _FIXED_MS:
        wait = ms_to_samples(fixed_ms)
        ends[f"fixed_{fixed_ms:.0f}"] = [
            _after_ms(heard, start + wait) for _, start, end in silences if end >= start + wait
        ]
    if turn_model is None:
        return ends
    asked = ms_to_samples(_JUDGED_AT_MS)
    judged = [
        (start, end, *await _timed(_judge(turn_model, heard.samples[sound_start : start + asked])))
        for sound_start, start, end in silences
        if end >= start + asked
    ]
    for threshold, else_ms in _SMART_TURN:
        found = ends[f"smart_turn_{threshold:g}_else_{else_ms:.0f}"] = []
        for start, end, probability, took_s in judged:
            soon = start + asked + took_s * SAMPLE_RATE_HZ
            decided = soon if probability > threshold else max(soon, start + ms_to_samples(else_ms))
            if end >= decided:
                found.append(_after_ms(heard, decided))
    return ends


def _silences(heard: Heard) -> Iterator[tuple[int, int, int]]:
    """Silences after voice: where the sound before it began (0.2 s before the voice), its start and its end."""
    first_voiced: int | None = None
    silent_from: int | None = None
    for end, probability in chunks_of(heard):
        if probability > _VOICED:
            if first_voiced is None:
                first_voiced = end - CHUNK_SAMPLES
            elif silent_from is not None:
                yield max(0, first_voiced - ms_to_samples(200)), silent_from, end - CHUNK_SAMPLES
            silent_from = None
        elif first_voiced is not None and silent_from is None:
            silent_from = end - CHUNK_SAMPLES
    if first_voiced is not None and silent_from is not None:
        yield max(0, first_voiced - ms_to_samples(200)), silent_from, len(heard.samples)


def chunks_of(heard: Heard) -> Iterator[tuple[int, float]]:
    """End position and probability of every chunk."""
    for index, probability in enumerate(heard.probabilities):
        yield (index + 1) * CHUNK_SAMPLES, float(probability)


def _after_ms(heard: Heard, position: float) -> float:
    return (position - heard.speech_end) * 1000.0 / SAMPLE_RATE_HZ


def _percentile(values: Sequence[float], share: float) -> float | None:
    return round(float(np.percentile(values, share)), 1) if values else None

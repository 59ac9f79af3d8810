"""Voice to voice through the whole engine, in real time: recorded turns in, first audible sample of the answer out."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from statistics import fmean
from typing import Any

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, ms_to_samples
from voiceloop.core.events import Final, FirstAudio, ReplyText, TurnEnded, TurnMeasured
from voiceloop.core.jobs import Job
from voiceloop.core.ports import LanguageModel, LanguageModelInfo, Prompt, ReplyPiece, Ticket
from voiceloop.core.timeline import Timeline
from voiceloop.engine.clock import now_s
from voiceloop.engine.engine import Engine
from voiceloop.engine.outbox import OutputAudio
from voiceloop.engine.session import Session
from voiceloop.engine.settings import SessionSettings
from voiceloop.evals.manifest import Utterance
from voiceloop.evals.noise_floor import with_noise_floor
from voiceloop.transports.files import read_audio

FRAME_SAMPLES = ms_to_samples(20)
CUT_MS = 100.0
_LEAD_IN_S = 0.5
_REPLY_QUIET_S, _REPLY_COLLECTED_S = 0.8, 5.0
"""A reply is collected, to be transcribed back, until no more of it was made for so long; and no longer than this."""
_AHEAD_MS = 30_000.0
"""Replies leave as they are made, not as they are played: they are collected sooner, their first audio is the same."""


@dataclass(slots=True)
class MeasuredTurn:
    """One recorded turn: engine seconds relative to its label's end of speech."""

    id: str
    ended_ms: list[float] = field(default_factory=list)
    final_ms: float | None = None
    final_text: str = ""
    first_audio_ms: float | None = None
    prompt: Prompt | None = None
    reply_text: str = ""
    reply: list[Samples] = field(default_factory=list)
    last_reply_s: float = 0.0
    timeline: Timeline | None = None

    @property
    def is_cut(self) -> bool:
        """Whether a turn ended more than 100 ms before the end of speech."""
        return any(ended < -CUT_MS for ended in self.ended_ms)

    @property
    def is_prompted(self) -> bool:
        """Whether the answer that was heard was asked for with the final text."""
        return self.prompt is not None and self.prompt.messages[-1].text == " ".join(self.final_text.split())


class Witness:
    """The `LanguageModel` port around another one: keeps what that was asked last to answer."""

    def __init__(self, language_model: LanguageModel) -> None:
        self._language_model = language_model
        self.asked: Prompt | None = None

    @property
    def info(self) -> LanguageModelInfo:
        """The other one's."""
        return self._language_model.info

    async def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
        """Pieces of the other one's reply."""
        self.asked = prompt
        async with aclosing(self._language_model.generate(prompt, ticket)) as pieces:
            async for piece in pieces:
                yield piece

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None:
        """Let the other one read ahead."""
        await self._language_model.prefill(prompt, ticket)

    async def release(self, session: str) -> None:
        """Let the other one forget."""
        await self._language_model.release(session)

    async def aclose(self) -> None:
        """Close the other one."""
        await self._language_model.aclose()


async def measure_turn(
    engine: Engine, job: Job, settings: SessionSettings, utterance: Utterance, witness: Witness
) -> MeasuredTurn:
    """Speak one recording to a new session at the pace of speech and wait for its answer.

    `witness` is the engine's language model.
    """
    recorded = read_audio(utterance.path)
    samples, lead_in = with_noise_floor(recorded, _LEAD_IN_S, settings.hard_limit_s + 2.0)
    end_position = lead_in + int(_speech_end_s(utterance, recorded) * SAMPLE_RATE_HZ)
    turn = MeasuredTurn(utterance.id)
    async with engine.open(job, settings) as session:
        start_s = now_s()
        speech_end_s = start_s + end_position / SAMPLE_RATE_HZ
        reader = asyncio.create_task(_read(session, turn, speech_end_s, witness))
        stop_s = speech_end_s + settings.hard_limit_s + 1.0
        for position in range(0, len(samples) - FRAME_SAMPLES, FRAME_SAMPLES):
            # A frame exists once its last sample was spoken, as at a microphone.
            due_s = start_s + (position + FRAME_SAMPLES) / SAMPLE_RATE_HZ
            await asyncio.sleep(max(0.0, due_s - now_s()))
            session.push_samples(samples[position : position + FRAME_SAMPLES])
            if now_s() > stop_s or _is_collected(turn, speech_end_s):
                break
        session.close("measured")
        await reader
    return turn


def _is_collected(turn: MeasuredTurn, speech_end_s: float) -> bool:
    """Whether the answer has been made, or enough of it."""
    if turn.first_audio_ms is None or now_s() < speech_end_s:
        return False
    answered_s = speech_end_s + max(0.0, turn.first_audio_ms / 1000.0)
    return now_s() > min(turn.last_reply_s + _REPLY_QUIET_S, answered_s + _REPLY_COLLECTED_S)


def _speech_end_s(utterance: Utterance, recorded: Samples) -> float:
    """The label's, else the end of the file."""
    return utterance.speech_end_s if utterance.speech_end_s is not None else len(recorded) / SAMPLE_RATE_HZ


async def _read(session: Session, turn: MeasuredTurn, speech_end_s: float, witness: Witness) -> None:
    def after_speech_ms() -> float:
        return (now_s() - speech_end_s) * 1000.0

    async for item in session.outputs():
        match item:
            case OutputAudio():
                turn.reply.append(item.samples)
                turn.last_reply_s = now_s()
            case TurnEnded():
                turn.ended_ms.append(after_speech_ms())
            case Final():
                turn.final_ms, turn.final_text = after_speech_ms(), item.transcript.text
                turn.first_audio_ms, turn.prompt, turn.reply_text = None, None, ""
                turn.reply.clear()
            case FirstAudio(is_canned=False):
                turn.first_audio_ms, turn.prompt = after_speech_ms(), witness.asked
            case ReplyText():
                turn.reply_text = f"{turn.reply_text} {item.text}".strip()
            case TurnMeasured():
                turn.timeline = item.timeline
            case _:
                pass


async def evaluate(
    engine: Engine,
    make_job: Callable[[], Job],
    settings: SessionSettings,
    utterances: Sequence[Utterance],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """Measure every utterance, one caller after another; the keys of the result stay as they are.

    Times are milliseconds. Cut and unanswered turns stay out of the percentiles and are reported beside them.
    """
    await engine.has_read_ahead()
    at_once = replace(settings, playout=replace(settings.playout, ahead_ms=_AHEAD_MS))
    ports = engine.ports
    witness = Witness(ports.language_model)
    engine.ports = replace(ports, language_model=witness)
    turns: list[MeasuredTurn] = []
    try:
        for count, utterance in enumerate(utterances):
            turns.append(await measure_turn(engine, make_job(), at_once, utterance, witness))
            progress(count + 1, len(utterances))
    finally:
        engine.ports = ports
    return {**summarise(turns), "replies": await _check_replies(engine, settings, turns)}


def summarise(turns: Sequence[MeasuredTurn]) -> dict[str, Any]:
    """Percentiles of the turns that were neither cut nor left unanswered, and the mean of every stage."""
    fair = [turn for turn in turns if not turn.is_cut and turn.first_audio_ms is not None]
    latencies = [turn.first_audio_ms for turn in fair if turn.first_audio_ms is not None]
    finals = [turn.final_ms for turn in fair if turn.final_ms is not None]
    ends = [turn.ended_ms[-1] for turn in fair if turn.ended_ms]
    decision_to_final = [
        (turn.timeline.final_s - turn.timeline.decided_s) * 1000.0 for turn in fair if turn.timeline is not None
    ]
    return {
        "turns": len(turns),
        "answered": sum(turn.first_audio_ms is not None for turn in turns),
        "cut_rate": round(sum(turn.is_cut for turn in turns) / max(1, len(turns)), 4),
        "p50_ms": percentile(latencies, 50),
        "p95_ms": percentile(latencies, 95),
        "p99_ms": percentile(latencies, 99),
        "stages": _stage_means([turn.timeline for turn in fair if turn.timeline is not None]),
        "endpoint_p50_ms": percentile(ends, 50),
        "endpoint_p95_ms": percentile(ends, 95),
        "final_p50_ms": percentile(finals, 50),
        "final_p95_ms": percentile(finals, 95),
        "decision_to_final_p50_ms": percentile(decision_to_final, 50),
        "decision_to_final_p95_ms": percentile(decision_to_final, 95),
        "speculations_discarded": sum(turn.timeline.discarded for turn in fair if turn.timeline is not None),
        "reasons": dict(Counter(turn.timeline.reason for turn in fair if turn.timeline is not None)),
        "cut": [turn.id for turn in turns if turn.is_cut],
        "unanswered": [turn.id for turn in turns if turn.first_audio_ms is None],
        "answered_another_text": [
            turn.id for turn in turns if turn.first_audio_ms is not None and not turn.is_prompted
        ],
    }


def percentile(values: Sequence[float], share: float) -> float | None:
    """The percentile, a tenth of a millisecond fine; None of nothing."""
    return round(float(np.percentile(values, share)), 1) if values else None


def _stage_means(timelines: Sequence[Timeline]) -> dict[str, float]:
    by_stage: dict[str, list[float]] = defaultdict(list)
    for timeline in timelines:
        for span in timeline.spans:
            by_stage[span.stage.value].append(span.ms)
    return {stage: round(fmean(values), 1) for stage, values in by_stage.items()}


async def _check_replies(engine: Engine, settings: SessionSettings, turns: Sequence[MeasuredTurn]) -> dict[str, Any]:
    """Transcribe the replies back: what share of their words was heard again."""
    from voiceloop.evals.wer import normalise

    said = heard = 0
    for turn in turns:
        if not turn.reply or not turn.reply_text:
            continue
        sound = np.concatenate(turn.reply)
        transcript = await engine.ports.speech_to_text.transcribe(_at_16_khz(sound, settings.output_rate_hz), Ticket())
        again = Counter(normalise(transcript.text).split())
        words = Counter(normalise(turn.reply_text).split())
        said += words.total()
        heard += (words & again).total()
    return {"words_said": said, "words_heard_again": heard, "share": round(heard / said, 3) if said else None}


def _at_16_khz(samples: Samples, rate_hz: int) -> Samples:
    import soxr

    resampled: Samples = soxr.resample(samples, rate_hz, SAMPLE_RATE_HZ)
    return resampled

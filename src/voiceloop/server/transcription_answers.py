"""Passages of a recording in the shapes that OpenAI's clients expect."""

import math
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pydantic import BaseModel

from voiceloop.core.transcript import Word
from voiceloop.engine.recording import Passage
from voiceloop.stages.captions import Caption, as_srt, as_vtt, captions_of

_LEAST_PROBABILITY = 1e-6
"""A confidence of 0 has no logarithm."""
_NAMES: Final = {
    **{"ar": "arabic", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish"},
    **{"fi": "finnish", "fr": "french", "he": "hebrew", "hi": "hindi", "hu": "hungarian", "id": "indonesian"},
    **{"it": "italian", "ja": "japanese", "ko": "korean", "nl": "dutch", "no": "norwegian", "pl": "polish"},
    **{"pt": "portuguese", "ro": "romanian", "ru": "russian", "sv": "swedish", "th": "thai", "tr": "turkish"},
    **{"uk": "ukrainian", "vi": "vietnamese", "zh": "chinese"},
}
"""As Whisper calls its languages; others keep their code."""


class Logprob(BaseModel):
    """A word as a token: natural logarithm of its confidence."""

    token: str
    logprob: float
    bytes: list[int]


class DurationUsage(BaseModel):
    """What was used: seconds of sound, rounded up."""

    type: str = "duration"
    seconds: int


class Transcription(BaseModel):
    """The answer for response_format=json."""

    text: str
    logprobs: list[Logprob] | None = None
    usage: DurationUsage


class Segment(BaseModel):
    """A passage; `tokens`, `temperature` and `no_speech_prob` are always empty or 0."""

    id: int
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int] = []
    temperature: float = 0.0
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float = 0.0


class TimedWord(BaseModel):
    """A word and its time in the recording, in seconds."""

    word: str
    start: float
    end: float


class VerboseTranscription(BaseModel):
    """The answer for response_format=verbose_json."""

    task: str = "transcribe"
    language: str
    duration: float
    text: str
    segments: list[Segment] | None = None
    words: list[TimedWord] | None = None
    usage: DurationUsage


@dataclass(frozen=True, slots=True)
class Recorded:
    """A whole recording as text."""

    passages: Sequence[Passage]
    duration_s: float

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join(passage.transcript.text.strip() for passage in self.passages)

    @property
    def usage(self) -> DurationUsage:
        """Its length as OpenAI counts it."""
        return DurationUsage(seconds=math.ceil(self.duration_s))


def has_words(passage: Passage) -> bool:
    """Whether anything was said in it."""
    return bool(passage.transcript.text.strip())


def as_json(recorded: Recorded, *, wants_logprobs: bool) -> Transcription:
    """The plain answer."""
    found = [each for passage in recorded.passages for each in logprobs(passage)] if wants_logprobs else None
    return Transcription(text=recorded.text, logprobs=found, usage=recorded.usage)


def as_verbose(recorded: Recorded, granularities: Iterable[str]) -> VerboseTranscription:
    """The answer with times."""
    wanted = set(granularities)
    language = recorded.passages[0].transcript.language if recorded.passages else "en"
    return VerboseTranscription(
        language=_NAMES.get(language, language),
        duration=round(recorded.duration_s, 3),
        text=recorded.text,
        segments=[_segment(*each) for each in enumerate(recorded.passages)] if "segment" in wanted else None,
        words=[_timed(word) for each in recorded.passages for word in _placed(each)] if "word" in wanted else None,
        usage=recorded.usage,
    )


def as_text(recorded: Recorded, response_format: str) -> str:
    """The answer as text, srt or vtt."""
    if response_format == "text":
        return f"{recorded.text}\n"
    return (as_srt if response_format == "srt" else as_vtt)(_captions(recorded.passages))


def logprobs(passage: Passage) -> list[Logprob]:
    """The words of a passage as tokens; the whole passage as one where the recogniser tells no words."""
    transcript = passage.transcript
    words = [(word.text, word.confidence) for word in transcript.words] or [(transcript.text, transcript.confidence)]
    return [
        Logprob(token=f" {text}", logprob=_log(confidence), bytes=list(f" {text}".encode()))
        for text, confidence in words
    ]


def delta_event(passage: Passage, *, is_first: bool, wants_logprobs: bool) -> dict[str, Any]:
    """What a stream tells of a passage."""
    text = passage.transcript.text.strip()
    event: dict[str, Any] = {"type": "transcript.text.delta", "delta": text if is_first else f" {text}"}
    return event | ({"logprobs": _plain(logprobs(passage))} if wants_logprobs else {})


def done_event(recorded: Recorded, *, wants_logprobs: bool) -> dict[str, Any]:
    """What a stream ends with; its usage would be counted in tokens, which there are none of here."""
    event: dict[str, Any] = {"type": "transcript.text.done", "text": recorded.text}
    found = [each for passage in recorded.passages for each in logprobs(passage)]
    return event | ({"logprobs": _plain(found)} if wants_logprobs else {})


def _plain(found: list[Logprob]) -> list[dict[str, Any]]:
    return [each.model_dump() for each in found]


def _captions(passages: Iterable[Passage]) -> list[Caption]:
    rows: list[Caption] = []
    for passage in passages:
        transcript = passage.transcript
        rows += captions_of(passage.start_s, passage.end_s, transcript.text.strip(), transcript.words)
    return rows


def _segment(number: int, passage: Passage) -> Segment:
    text = passage.transcript.text.strip()
    return Segment(
        id=number,
        seek=round(passage.start_s * 100),
        start=round(passage.start_s, 2),
        end=round(passage.end_s, 2),
        text=f" {text}",
        avg_logprob=_log(passage.transcript.confidence),
        compression_ratio=round(len(text.encode()) / len(zlib.compress(text.encode())), 3),
    )


def _placed(passage: Passage) -> list[Word]:
    """Its words, with times of the recording."""
    from_s = passage.start_s
    return [
        replace(word, start_s=from_s + word.start_s, end_s=from_s + word.end_s) for word in passage.transcript.words
    ]


def _timed(word: Word) -> TimedWord:
    return TimedWord(word=word.text, start=round(word.start_s, 2), end=round(word.end_s, 2))


def _log(probability: float) -> float:
    return round(math.log(max(probability, _LEAST_PROBABILITY)), 4)

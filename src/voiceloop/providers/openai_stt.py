"""Any OpenAI-compatible endpoint as a recogniser."""

import io
import math
import wave
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any, Final

import numpy as np
import openai

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, rms_dbfs, to_pcm16
from voiceloop.core.ports import SpeechToTextInfo, Ticket
from voiceloop.core.transcript import Transcript, Word
from voiceloop.providers.openai_client import Endpoint, field_of
from voiceloop.providers.settings import OpenAISettings

_SILENT_DBFS: Final = -65.0
_SHORTEST: Final = SAMPLE_RATE_HZ // 10
"""OpenAI refuses less than 0.1 s; shorter sound gets silence behind it."""


class OpenAISpeechToText:
    """The `SpeechToText` port on a transcription endpoint (`POST /audio/transcriptions`).

    `model` is another one than the settings name. Sound without a level is not sent; the first of it opens a
    connection instead, so that whoever warms models up warms this one. Raises SettingError when the key's variable is
    not set.
    """

    def __init__(self, settings: OpenAISettings, model: str = "") -> None:
        self._settings = settings
        self._endpoint = Endpoint(settings)
        name = model or settings.transcription_model
        self.info = SpeechToTextInfo(name, settings.languages, settings.has_word_times)

    async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "", draft: str = "") -> Transcript:
        """The text of mono 16 kHz samples; `prompt` holds words to expect. A cancelled call ends the request.

        The confidence is 1 where the endpoint tells none. Raises InputError (`bad_sound`), AuthError, RateLimitError,
        DeadlineError, ProviderError.
        """
        self._endpoint.check_open()
        languages = self.info.languages
        if rms_dbfs(samples) < _SILENT_DBFS:
            if not self._endpoint.has_warmed:
                await self._endpoint.warm()
            return Transcript("", confidence=0.0, language=languages[0])
        with self._endpoint.telling("transcript", refused="bad_sound"):
            answer = await self._endpoint.client.audio.transcriptions.with_raw_response.create(
                model=self.info.name,
                file=("speech.wav", _wav(samples), "audio/wav"),
                language=languages[0] if len(languages) == 1 else openai.omit,
                prompt=prompt or openai.omit,
                response_format="verbose_json" if self._settings.has_word_times else "json",
                timestamp_granularities=["word", "segment"] if self._settings.has_word_times else openai.omit,
            )
            return _transcript(answer.http_response.json(), len(samples) / SAMPLE_RATE_HZ, languages)

    async def warm(self) -> None:
        """Open a connection for the next call."""
        await self._endpoint.warm()

    async def aclose(self) -> None:
        """Let the connections go. May be called twice."""
        await self._endpoint.aclose()


def _wav(samples: Samples) -> bytes:
    padded = np.pad(samples, (0, max(0, _SHORTEST - len(samples))))
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE_HZ)
        file.writeframes(to_pcm16(padded).astype("<i2").tobytes())
    return buffer.getvalue()


def _transcript(answer: Any, seconds: float, languages: Sequence[str]) -> Transcript:
    """What an answer says; its times and confidences are left out where they make no sense."""
    text = " ".join(field_of(answer, "text", str).split())
    confidence = _confidence(answer.get("segments"))
    times = _times(text.split(), answer.get("words"), seconds)
    words = tuple(Word(word, start_s, end_s, confidence) for word, start_s, end_s in times)
    told = answer.get("language")
    return Transcript(text, confidence, words, language=told if told in languages else languages[0])


def _confidence(segments: Any) -> float:
    """Whisper's own mean log probability of a token, weighted by the segments' lengths."""
    try:
        rows = [(float(each["avg_logprob"]), float(each["end"]) - float(each["start"])) for each in segments]
        total_s = sum(length_s for _, length_s in rows)
        return math.exp(min(0.0, sum(value * length_s for value, length_s in rows) / total_s))
    except (TypeError, KeyError, ValueError, ZeroDivisionError):
        return 1.0


def _times(texts: Sequence[str], told: Any, seconds: float) -> list[tuple[str, float, float]]:
    """Start and end of the words of a text, from the endpoint's list of words, which lacks marks or cuts otherwise.

    Words that stand in both have their own times; those between share what is left between their neighbours.
    """
    try:
        known = [(_plain(str(each["word"])), float(each["start"]), float(each["end"])) for each in told]
    except (TypeError, KeyError, ValueError):
        return []
    if not known or not all(math.isfinite(start_s) and math.isfinite(end_s) for _, start_s, end_s in known):
        return []
    times: list[tuple[str, float, float]] = []
    matcher = SequenceMatcher(None, [_plain(text) for text in texts], [word for word, _, _ in known], autojunk=False)
    at_s = until_s = 0.0
    for kind, first, last, known_first, known_last in matcher.get_opcodes():
        if kind == "equal":
            spans = [span for _, *span in known[known_first:known_last]]
        else:
            start_s = known[known_first][1] if known_first < known_last else until_s
            next_s = known[known_first][1] if known_first < len(known) else seconds
            end_s = known[known_last - 1][2] if known_first < known_last else next_s
            each_s = (end_s - start_s) / max(1, last - first)
            spans = [[start_s + index * each_s, start_s + (index + 1) * each_s] for index in range(last - first)]
        for text, (start_s, end_s) in zip(texts[first:last], spans, strict=True):
            start_s = min(max(start_s, at_s), seconds)
            until_s = min(max(end_s, start_s), seconds)
            times.append((text, start_s, until_s))
            at_s = start_s
    return times


def _plain(word: str) -> str:
    return "".join(char for char in word.lower() if char.isalnum())

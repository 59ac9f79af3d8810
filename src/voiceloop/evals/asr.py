"""Word error rate and speed of the recogniser, on whole files or along the live path."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.ports import SpeechToText, Ticket, Urgency
from voiceloop.core.transcript import Transcript
from voiceloop.engine.clock import now_s
from voiceloop.evals.manifest import Utterance
from voiceloop.evals.wer import Errors, count_errors
from voiceloop.stages.level import normalise_utterance
from voiceloop.transports.files import read_audio

Transcribe = Callable[[Samples], Awaitable[Transcript]]


def whole(speech_to_text: SpeechToText) -> Transcribe:
    """A file at a time, at the level that the recogniser wants."""

    async def transcribe(samples: Samples) -> Transcript:
        return await speech_to_text.transcribe(normalise_utterance(samples), Ticket(Urgency.REPLY))

    return transcribe


async def evaluate(
    utterances: Sequence[Utterance],
    transcribe: Transcribe,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """{wer, utterances, audio_s, x_realtime, sets}; the keys stay as they are.

    `progress` is told how many of how many are done. Speed is seconds of sound by seconds spent in `transcribe`, one
    file after another. A line without text is heard and timed, not scored. Raises SettingError without the extra
    `eval`, AudioFileError, and what `transcribe` raises.
    """
    by_set: dict[str, Errors] = defaultdict(Errors)
    counts: dict[str, int] = defaultdict(int)
    audio_s = spent_s = 0.0
    for number, utterance in enumerate(utterances, 1):
        samples = read_audio(utterance.path)
        began_s = now_s()
        heard = await transcribe(samples)
        spent_s += now_s() - began_s
        audio_s += len(samples) / SAMPLE_RATE_HZ
        if utterance.text is not None:
            by_set[utterance.set] += count_errors(utterance.text, heard.text)
            counts[utterance.set] += 1
        progress(number, len(utterances))
    total = sum(by_set.values(), Errors())
    return {
        "wer": _rounded(total.rate),
        "utterances": len(utterances),
        "audio_s": round(audio_s, 1),
        "x_realtime": round(audio_s / spent_s, 1) if spent_s else None,
        "sets": {
            name: {
                "wer": _rounded(errors.rate),
                "words": errors.words,
                "errors": errors.errors,
                "utterances": counts[name],
            }
            for name, errors in sorted(by_set.items())
        },
    }


def _rounded(rate: float | None) -> float | None:
    return None if rate is None else round(rate, 4)

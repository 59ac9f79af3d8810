"""An utterance heard twice, for jobs that want the best text and keep nobody waiting in silence.

The recogniser's int8 arithmetic makes its errors depend on where an utterance begins: begun a little later it makes
others. Of the two texts the surer one is taken, which spares about one error in twenty (docs/performance.md). Both are
decoded in one cohort.
"""

import asyncio
from dataclasses import replace
from typing import Final

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, ms_to_samples
from voiceloop.core.ports import SpeechToText, Ticket
from voiceloop.core.transcript import Transcript

_LATER: Final = ms_to_samples(70)
"""The voice begins later than this: 200 ms of pre-roll come before it."""
_LATER_S: Final = _LATER / SAMPLE_RATE_HZ


async def hear_once(speech_to_text: SpeechToText, samples: Samples, ticket: Ticket, draft: str) -> Transcript:
    """The transcript of mono 16 kHz samples. Raises what the recogniser raises."""
    return await speech_to_text.transcribe(samples, ticket, draft=draft)


async def hear_twice(speech_to_text: SpeechToText, samples: Samples, ticket: Ticket, draft: str) -> Transcript:
    """The surer of two transcripts of mono 16 kHz samples. Raises what the recogniser raises."""
    if len(samples) <= 2 * _LATER:
        return await speech_to_text.transcribe(samples, ticket, draft=draft)
    first, second = await asyncio.gather(
        speech_to_text.transcribe(samples, ticket, draft=draft),
        speech_to_text.transcribe(samples[_LATER:], ticket, draft=draft),
    )
    words = tuple(replace(word, start_s=word.start_s + _LATER_S, end_s=word.end_s + _LATER_S) for word in second.words)
    second = replace(second, words=words)
    best, other = (second, first) if second.confidence > first.confidence else (first, second)
    return best if best.text == other.text else replace(best, alternatives=(other.text,))

"""Any voice at the rate that is asked for."""

from collections.abc import AsyncGenerator
from dataclasses import replace

import numpy as np
import soxr

from voiceloop.core.audio import Samples
from voiceloop.core.ports import TextToSpeech, TextToSpeechInfo, Ticket, for_caller, names_of


class ResampledTextToSpeech:
    """A `TextToSpeech` around another one, whose sound comes at `rate_hz`.

    A resampler per text: clauses begin and end in silence, so nothing clicks where they meet, and nothing of one text
    is left over in the next.
    """

    def __init__(self, voice: TextToSpeech, rate_hz: int) -> None:
        self._voice = voice
        self._rate_hz = rate_hz

    @property
    def info(self) -> TextToSpeechInfo:
        """The voice's, at this rate."""
        return replace(self._voice.info, rate_hz=self._rate_hz)

    @property
    def names(self) -> tuple[str, ...]:
        """The models behind it."""
        return names_of(self._voice)

    def for_caller(self, caller: str) -> "ResampledTextToSpeech":
        """The voice as one caller is served, at this rate."""
        return ResampledTextToSpeech(for_caller(self._voice, caller), self._rate_hz)

    async def synthesize(
        self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0
    ) -> AsyncGenerator[Samples]:
        """Mono samples at the rate, as they are made."""
        source_hz = self._voice.info.rate_hz
        stream = self._voice.synthesize(text, ticket, voice, speed)
        try:
            if source_hz == self._rate_hz:
                async for samples in stream:
                    yield samples
                return
            resampler = soxr.ResampleStream(source_hz, self._rate_hz, 1, dtype="float32", quality="MQ")
            async for samples in stream:
                resampled = resampler.resample_chunk(samples)
                if len(resampled):
                    yield resampled
            rest = resampler.resample_chunk(np.zeros(0, np.float32), last=True)
            if len(rest):
                yield rest
        finally:
            await stream.aclose()

    async def aclose(self) -> None:
        """Close the voice."""
        await self._voice.aclose()

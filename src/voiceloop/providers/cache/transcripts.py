"""A recogniser that transcribes a recording once."""

import json
from typing import Final

from voiceloop.core.audio import Samples
from voiceloop.core.ports import SpeechToText, SpeechToTextInfo, Ticket, Urgency
from voiceloop.core.transcript import Transcript, Word
from voiceloop.providers.cache.around import Around
from voiceloop.providers.cache.cache import Cache, Codec
from voiceloop.providers.cache.keys import Key, Kind, key_of


class CachedSpeechToText(Around[SpeechToText]):
    """The `SpeechToText` port around another one; the very same samples with the same prompt give the same text.

    A transcript belongs to a caller: `for_caller` is the same recogniser for one of them. It is everybody's when the
    settings say `shares_transcripts`; what is nobody's is not kept, and neither is a partial, which nobody asks for
    twice. The digest of the samples costs 40 us for a second of sound.
    """

    def __init__(self, inner: SpeechToText, cache: Cache) -> None:
        super().__init__(inner, cache, is_shared=cache.settings.shares_transcripts)

    @property
    def info(self) -> SpeechToTextInfo:
        """The inner recogniser's."""
        return self._inner.info

    async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "", draft: str = "") -> Transcript:
        """The inner recogniser's transcript, or the one it gave before."""

        async def make(ticket: Ticket) -> Transcript:
            return await self._inner.transcribe(samples, ticket, prompt, draft)

        return await self._cache.call(self._key(samples, ticket, prompt), make, TRANSCRIPT, ticket)

    def _key(self, samples: Samples, ticket: Ticket, prompt: str) -> Key:
        if ticket.urgency is Urgency.PARTIAL:
            return Key(Kind.TRANSCRIPT)
        info = self._inner.info  # the draft is no part of it, for it changes no text
        return key_of(Kind.TRANSCRIPT, self._owner, (info.name, *info.languages, prompt, samples))


def _encode(transcript: Transcript) -> bytes:
    words = [(word.text, word.start_s, word.end_s, word.confidence) for word in transcript.words]
    whole = (transcript.text, transcript.confidence, words, transcript.alternatives, transcript.language)
    return json.dumps(whole).encode()


def _decode(value: bytes) -> Transcript:
    try:
        text, confidence, words, alternatives, language = json.loads(value)
        return Transcript(text, confidence, tuple(Word(*word) for word in words), tuple(alternatives), language)
    except TypeError as error:
        raise ValueError("No transcript") from error


TRANSCRIPT: Final[Codec[Transcript]] = Codec(_encode, _decode)

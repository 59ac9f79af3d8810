"""A voice that says what it has said before without making it anew."""

from collections.abc import AsyncGenerator, Iterable, Iterator
from contextlib import aclosing
from typing import Final

import numpy as np

from voiceloop.core.audio import Samples, ms_to_samples, to_float, to_pcm16
from voiceloop.core.ports import TextToSpeech, TextToSpeechInfo, Ticket
from voiceloop.providers.cache.around import Around
from voiceloop.providers.cache.cache import Cache, StreamCodec
from voiceloop.providers.cache.keys import EVERYBODY, Key, Kind, key_of

_PIECE_MS: Final = 200.0


class CachedTextToSpeech(Around[TextToSpeech]):
    """The `TextToSpeech` port around another one; what was spoken to its end is kept, as 16-bit samples.

    Another voice than was asked for, which stood in for one that failed, is not kept: it would be heard for hours.

    Speech belongs to a caller: `for_caller` is the same voice for one of them. It is everybody's when its text is one
    of the `phrases` or the settings say `shares_speech`; what is nobody's is not kept. Texts are compared as they are,
    white space at their ends apart.
    """

    def __init__(self, inner: TextToSpeech, cache: Cache, phrases: Iterable[str] = ()) -> None:
        super().__init__(inner, cache, is_shared=cache.settings.shares_speech)
        self._phrases = frozenset(phrases)

    @property
    def info(self) -> TextToSpeechInfo:
        """The inner voice's."""
        return self._inner.info

    def synthesize(self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0) -> AsyncGenerator[Samples]:
        """The inner voice's samples, or those it made before, in pieces of 200 ms, at once."""
        is_makeshift = False

        def encode(pieces: list[Samples]) -> bytes | None:
            return None if is_makeshift else _encode(pieces)

        async def make(ticket: Ticket) -> AsyncGenerator[Samples]:
            nonlocal is_makeshift
            async with aclosing(self._inner.synthesize(text, ticket, voice, speed)) as pieces:
                async for piece in pieces:
                    yield _read_only(piece)
            is_makeshift = ticket.is_makeshift

        codec = StreamCodec(encode, lambda value: _decode(value, self.info.rate_hz))

        return self._cache.stream(self._key(text, voice, speed), make, codec, ticket)

    def _key(self, text: str, voice: str, speed: float) -> Key:
        if not text or len(text) > self._cache.settings.speech_letters:
            return Key(Kind.SPEECH)
        said, info = text.strip(), self._inner.info
        is_phrase = said in self._phrases
        owner = EVERYBODY if is_phrase else self._owner
        return key_of(Kind.SPEECH, owner, (info.name, info.rate_hz, voice, said, float(speed)), is_pinned=is_phrase)


def _read_only(samples: Samples) -> Samples:
    """Whoever waits for the same speech is given the same samples."""
    shared = samples.view()
    shared.flags.writeable = False
    return shared


def _encode(pieces: list[Samples]) -> bytes | None:
    """None for nothing and for silence: a voice that failed."""
    pcm = to_pcm16(np.concatenate(pieces)) if pieces else np.zeros(0, np.int16)
    return pcm.astype("<i2", copy=False).tobytes() if pcm.any() else None


def _decode(value: bytes, rate_hz: int) -> Iterator[Samples]:
    pcm = np.frombuffer(value, "<i2")
    if not len(pcm):
        raise ValueError("Speech without samples")
    size = ms_to_samples(_PIECE_MS, rate_hz)
    return (to_float(pcm[start : start + size]) for start in range(0, len(pcm), size))

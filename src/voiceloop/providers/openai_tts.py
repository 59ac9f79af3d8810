"""Any OpenAI-compatible endpoint as a voice: its raw samples, played as they arrive."""

from collections.abc import AsyncGenerator
from typing import Any, Final

import numpy as np
import openai

from voiceloop.core.audio import Samples, to_float
from voiceloop.core.errors import InputError, ProviderError
from voiceloop.core.ports import TextToSpeechInfo, Ticket
from voiceloop.providers.openai_client import Endpoint
from voiceloop.providers.settings import OpenAISettings
from voiceloop.stages.trim import SilenceTrim, pause_ms

_SLOWEST, _FASTEST = 0.25, 4.0
_RAW: Final = frozenset(
    {"", "application/octet-stream", "binary/octet-stream", "audio/pcm", "audio/x-pcm", "audio/raw", "audio/l16"}
)
"""What servers call raw samples."""
_SOUNDS: Final = {b"RIFF": "WAV", b"OggS": "Ogg", b"fLaC": "FLAC", b"ID3": "MP3"}
_TEXTS: Final = {b'{"er': "JSON", b'{"de': "JSON", b'{"me': "JSON", b"<!do": "HTML", b"<htm": "HTML"}
"""What other things begin with, where a server does not name them rightly; texts in small letters."""
_SURE_BYTES: Final = 4
"""Raw samples hardly ever begin with one of these, but often enough with its first byte."""
_MOST_TOLD_BYTES: Final = 4_096


class OpenAITextToSpeech:
    """The `TextToSpeech` port on a speech endpoint (`POST /audio/speech`), at `speech_rate_hz`.

    `model` is another one than the settings name. Raises SettingError when the key's variable is not set.
    """

    def __init__(self, settings: OpenAISettings, model: str = "") -> None:
        self._endpoint = Endpoint(settings)
        name = model or settings.speech_model
        self.info = TextToSpeechInfo(name, settings.speech_rate_hz, settings.voices, settings.languages)

    async def synthesize(
        self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0
    ) -> AsyncGenerator[Samples]:
        """Samples from 5 ms before the first audible one to the pause that the last mark asks for, as they arrive.

        Closing the generator ends the request. Raises InputError (`unknown_voice`, `bad_speed`, `bad_text`), AuthError,
        RateLimitError, DeadlineError, ProviderError (`no_sound` for an answer in which there is nothing to hear).
        """
        self._endpoint.check_open()
        self._check(voice, speed)
        if not any(char.isalnum() for char in text):
            return
        samples = _RawSamples(self._endpoint)
        trim = SilenceTrim(self.info.rate_hz, pause_ms(text, speed))
        is_heard = False
        with self._endpoint.telling("sound", refused="bad_text"):
            async with self._endpoint.client.audio.speech.with_streaming_response.create(
                model=self.info.name,
                voice=voice or self.info.voices[0],
                input=text,
                response_format="pcm",
                speed=speed if speed != 1.0 else openai.omit,
            ) as response:
                await self._check_kind(response)
                async for data in response.iter_bytes():
                    passed = trim.feed(samples.feed(data))
                    if len(passed):
                        is_heard = True
                        yield passed
        if not is_heard:
            raise ProviderError(f"{self._endpoint.place} sent no sound, or nothing but silence", code="no_sound")
        yield trim.finish()

    async def warm(self) -> None:
        """Open a connection for the next call."""
        await self._endpoint.warm()

    async def aclose(self) -> None:
        """Let the connections go. May be called twice."""
        await self._endpoint.aclose()

    def _check(self, voice: str, speed: float) -> None:
        if voice and voice not in self.info.voices:
            near = ", ".join(self.info.nearest(voice))
            hint = f"Known: {near}; the endpoint's others are named in {self._endpoint.section}.voices"
            raise InputError(f"{self.info.name} has no voice {voice!r}", hint=hint, code="unknown_voice")
        if not _SLOWEST <= speed <= _FASTEST:
            what = f"speed is {speed:g}, which is outside {_SLOWEST:g} to {_FASTEST:g}"
            raise InputError(what, code="bad_speed")

    async def _check_kind(self, response: Any) -> None:
        kind, _, rest = response.headers.get("content-type", "").lower().partition(";")
        kind = kind.strip()
        if kind in _RAW:
            rate = rest.partition("rate=")[2].partition(";")[0].strip(' "')
            if rate.isdecimal() and int(rate) != self.info.rate_hz:
                raise ProviderError(
                    f"{self._endpoint.place} speaks at {rate} Hz, not at {self.info.rate_hz}",
                    hint=f"Set {self._endpoint.section}.speech_rate_hz to {rate}",
                    code="wrong_sound",
                )
            return
        said = b""
        if not kind.startswith("audio/"):
            async for data in response.iter_bytes():
                said += data
                if len(said) >= _MOST_TOLD_BYTES:
                    break
        raise _wrong_kind(self._endpoint, kind, said.decode(errors="replace"))


class _RawSamples:
    """Bytes of 16-bit samples, low byte first, cut anywhere; raises ProviderError for what begins otherwise."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._left = b""
        self._is_sure = False

    def feed(self, data: bytes) -> Samples:
        """The samples that are whole."""
        data = self._left + data
        if not self._is_sure and len(data) < _SURE_BYTES:
            self._left = data
            return np.zeros(0, np.float32)
        if not self._is_sure:
            self._is_sure = True
            self._check_beginning(data)
        whole = len(data) & ~1
        self._left = data[whole:]
        return to_float(np.frombuffer(data[:whole], "<i2"))

    def _check_beginning(self, data: bytes) -> None:
        beginning = data[:_SURE_BYTES]
        kind = next((kind for known, kind in _SOUNDS.items() if beginning.startswith(known)), "")
        if kind:
            raise _wrong_kind(self._endpoint, kind, "")
        if kind := _TEXTS.get(beginning.lower(), ""):
            raise _wrong_kind(self._endpoint, kind, data[:_MOST_TOLD_BYTES].decode(errors="replace"))


def _wrong_kind(endpoint: Endpoint, kind: str, said: str) -> ProviderError:
    return ProviderError(
        f"{endpoint.place} sent {kind} where raw samples (pcm) were asked for{endpoint.detail(said)}",
        hint=f"Check {endpoint.section}.speech_model and whether the server knows response_format=pcm",
        code="wrong_sound",
    )

"""A chain of voices that is one."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Final

import numpy as np

from voiceloop.core.audio import Samples, samples_to_ms
from voiceloop.core.errors import InputError, ProviderError, SettingError
from voiceloop.core.ports import TextToSpeech, TextToSpeechInfo, Ticket, Urgency
from voiceloop.providers.routing.attempt import NO_RESULT
from voiceloop.providers.routing.call import After, RoutedCall
from voiceloop.providers.routing.chain import Provider
from voiceloop.providers.routing.router import DEFAULT_CONTEXT, Router, RouterContext
from voiceloop.stages.routing import ANYTHING, RoutingSettings, Wanted
from voiceloop.stages.spoken_rest import LetterPace, rest_of

_AUDIBLE: Final = 10.0 ** (-50.0 / 20.0)
"""A peak below -50 dBFS is nothing that anyone hears in a call."""


class RoutedTextToSpeech:
    """The `TextToSpeech` port along a chain of voices of one rate; sound that cannot be heard is no result.

    When a voice breaks off the next one speaks the rest of the text and never its beginning: how far the first one had
    come is estimated from how long it spoke and how long it usually takes for a letter (`stages/spoken_rest.py`). Who
    asks for a voice is given it as long as a provider that has it works; after that another is better than silence.
    What two voices spoke is makeshift, and what one spoke that was not meant: one without the voice that was asked for,
    or in a static order another than the first that has it.
    """

    def __init__(
        self,
        providers: Sequence[Provider[TextToSpeech]],
        settings: RoutingSettings,
        wanted: Wanted = ANYTHING,
        context: RouterContext = DEFAULT_CONTEXT,
    ) -> None:
        self._router = Router("text_to_speech", providers, settings, wanted, _ask, context)
        self._ports = [provider.port for provider in self._router.providers]
        self._paces = [LetterPace() for _ in self._ports]
        self._is_static = settings.order == "static"
        if len({port.info.rate_hz for port in self._ports}) > 1:  # one breaks off, another goes on in the same sound
            raise SettingError("The voices of a chain must have one rate", hint="Resample them to that of the first")
        # Made once: whoever plays the sound keeps its rate, whichever voice is healthy.
        voices = dict.fromkeys(voice for port in self._ports for voice in port.info.voices)
        self.info: TextToSpeechInfo = replace(self._ports[0].info, voices=tuple(voices))

    async def synthesize(
        self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0
    ) -> AsyncGenerator[Samples]:
        """The sound of the first voice to be heard, and of others where it broke off.

        Raises InputError at once (also for a voice that nobody has), and what the last voice failed with.
        """
        if voice and voice not in self.info.voices:
            hint = f"Known: {', '.join(self.info.nearest(voice))}"
            raise InputError(f"No provider has a voice {voice!r}", hint=hint, code="unknown_voice")
        speech = _Speech(self._ports, self._paces, (text, ticket, voice, speed), self.info.rate_hz)
        choice = self._router.begin(voice, is_hurried=ticket.is_hurried)
        call = RoutedCall(self._router, speech, choice, ticket)
        async with aclosing(call.pieces()) as pieces:
            async for samples in pieces:
                yield samples
        ticket.is_makeshift |= speech.is_makeshift(is_static=self._is_static)
        speech.was_whole()

    @property
    def names(self) -> tuple[str, ...]:
        """The models of the chain."""
        return tuple(port.info.name for port in self._ports)

    async def aclose(self) -> None:
        """Save what was learned and close the voices."""
        await self._router.aclose()


class _Speech:
    """One text, as the race sees it."""

    def __init__(
        self,
        ports: Sequence[TextToSpeech],
        paces: Sequence[LetterPace],
        asked: tuple[str, Ticket, str, float],
        rate_hz: int,
    ) -> None:
        self._ports = ports
        self._paces = paces
        self._text, self._ticket, self._voice, self._speed = asked
        self._rate_hz = rate_hz
        self._speaker = 0
        self._samples = 0
        self._voices = 0
        self.needs_result = any(letter.isalnum() for letter in self._text)

    def start(self, index: int) -> AsyncGenerator[Samples]:
        port = self._ports[index]
        voice = self._voice if self._voice in port.info.voices else ""
        return port.synthesize(self._text, self._ticket, voice, self._speed)

    def is_result(self, piece: Samples) -> bool:
        return bool(len(piece)) and bool(piece.max() > _AUDIBLE or piece.min() < -_AUDIBLE)

    def may_hedge(self) -> bool:
        return self._ticket.urgency is not Urgency.PARTIAL

    def handed(self, index: int, piece: Samples) -> None:
        self._speaker = index
        self._samples += len(piece)

    def broke_off(self) -> After:
        """The text becomes its rest."""
        ms = samples_to_ms(self._samples, self._rate_hz)
        self._text = rest_of(self._text, ms, self._paces[self._speaker].ms_per_letter / self._speed)
        self._samples = 0
        self._voices += 1
        return After.GO_ON if any(letter.isalnum() for letter in self._text) else After.FINISH

    def is_makeshift(self, *, is_static: bool) -> bool:
        """Whether it was spoken by others than were meant to."""
        meant = [index for index, port in enumerate(self._ports) if not self._voice or self._voice in port.info.voices]
        return self._voices > 0 or self._speaker not in (meant[:1] if is_static else meant)

    def was_whole(self) -> None:
        """The text was spoken to its end; by one voice alone it tells that voice's pace."""
        if not self._voices and self._samples:
            self._paces[self._speaker].spoke(len(self._text), samples_to_ms(self._samples, self._rate_hz), self._speed)


async def _ask(voice: TextToSpeech) -> None:
    async with aclosing(voice.synthesize("Yes.", Ticket(Urgency.SPECULATION))) as pieces:
        async for samples in pieces:
            if len(samples) and np.abs(samples).max() > _AUDIBLE:
                return
    raise ProviderError(f"{voice.info.name} says nothing that can be heard", code=NO_RESULT)

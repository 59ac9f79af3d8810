"""A chain of recognisers that is one."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Final

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.ports import SpeechToText, SpeechToTextInfo, Ticket, Urgency
from voiceloop.core.transcript import Transcript
from voiceloop.providers.routing.call import After, RoutedCall
from voiceloop.providers.routing.chain import Provider
from voiceloop.providers.routing.router import DEFAULT_CONTEXT, Router, RouterContext
from voiceloop.stages.routing import ANYTHING, RoutingSettings, Wanted

_PROBE: Final = (0.1 * np.sin(0.1 * np.arange(SAMPLE_RATE_HZ // 2))).astype(np.float32)
"""A tone: an adapter that knows silence when it hears it would ask nobody."""


class RoutedSpeechToText:
    """The `SpeechToText` port along a chain; the first result is the transcript, an empty one too."""

    def __init__(
        self,
        providers: Sequence[Provider[SpeechToText]],
        settings: RoutingSettings,
        wanted: Wanted = ANYTHING,
        context: RouterContext = DEFAULT_CONTEXT,
    ) -> None:
        self._router = Router("speech_to_text", providers, settings, wanted, _ask, context)
        self._ports = [provider.port for provider in self._router.providers]

    @property
    def info(self) -> SpeechToTextInfo:
        """The first one's, where it holds for all: whatever is sent has to suit whoever hears it."""
        infos = [port.info for port in self._ports]
        return replace(
            infos[0],
            has_word_times=all(info.has_word_times for info in infos),
            max_seconds=min(info.max_seconds for info in infos),
        )

    async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "", draft: str = "") -> Transcript:
        """The transcript that came first. Raises InputError at once, and what the last recogniser failed with."""
        hearing = _Hearing(self._ports, samples, ticket, prompt, draft)
        call = RoutedCall(self._router, hearing, self._router.begin())
        async with aclosing(call.pieces()) as transcripts:
            transcript, *_ = [each async for each in transcripts]  # to the end: what is left early counts as given up
        return transcript

    @property
    def names(self) -> tuple[str, ...]:
        """The models of the chain."""
        return tuple(port.info.name for port in self._ports)

    async def aclose(self) -> None:
        """Save what was learned and close the recognisers."""
        await self._router.aclose()


class _Hearing:
    """One piece of sound, as the race sees it."""

    needs_result = True

    def __init__(
        self, ports: Sequence[SpeechToText], samples: Samples, ticket: Ticket, prompt: str, draft: str
    ) -> None:
        self._ports = ports
        self._samples = samples
        self._ticket = ticket
        self._prompt = prompt
        self._draft = draft

    async def start(self, index: int) -> AsyncGenerator[Transcript]:
        yield await self._ports[index].transcribe(self._samples, self._ticket, self._prompt, self._draft)

    def is_result(self, piece: Transcript) -> bool:
        return True

    def may_hedge(self) -> bool:
        return self._ticket.urgency is not Urgency.PARTIAL

    def handed(self, index: int, piece: Transcript) -> None:
        pass

    def broke_off(self) -> After:
        return After.FINISH


async def _ask(recogniser: SpeechToText) -> None:
    await recogniser.transcribe(_PROBE, Ticket(Urgency.SPECULATION))

"""Chains of scripted providers, and what is asked of them."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from voiceloop.core.audio import Samples
from voiceloop.core.errors import ProviderError
from voiceloop.core.ports import LanguageModel, Message, Prompt, ReplyPiece, TextToSpeech, TextToSpeechInfo, Ticket
from voiceloop.fakes import Said, ScriptedLanguageModel, ScriptedTextToSpeech, Spoken
from voiceloop.providers.routing import (
    Provider,
    RoutedLanguageModel,
    RoutedTextToSpeech,
    RouterContext,
    RouteTaken,
)
from voiceloop.stages.routing import RoutingSettings

STATIC = RoutingSettings(
    order="static", first_result_s=2.0, between_results_s=1.0, hedge_prior_ms=500.0, explore_share=0.0
)
NO_HEDGE = RoutingSettings(
    order="static", first_result_s=2.0, between_results_s=1.0, hedge_share=0.0, explore_share=0.0
)
PROMPT = Prompt((Message("user", "Hello"),), session="anna")
STALL = Said("never", first_token_s=1e6)
BROKEN = ProviderError("It is broken")


@dataclass
class Routes:
    """Listens to what becomes of calls."""

    taken: list[RouteTaken] = field(default_factory=list)

    def context(self, chance: Callable[[], float] = lambda: 1.0) -> RouterContext:
        return RouterContext(on_route=self.taken.append, chance=chance)

    @property
    def last(self) -> RouteTaken:
        return self.taken[-1]


def mind(
    *models: LanguageModel, settings: RoutingSettings = STATIC, routes: Routes | None = None
) -> RoutedLanguageModel:
    providers = [Provider(name, model) for name, model in zip("abc", models, strict=False)]
    return RoutedLanguageModel(providers, settings, context=(routes or Routes()).context())


def voice(
    *voices: TextToSpeech, settings: RoutingSettings = STATIC, routes: Routes | None = None
) -> RoutedTextToSpeech:
    providers = [Provider(name, port) for name, port in zip("abc", voices, strict=False)]
    return RoutedTextToSpeech(providers, settings, context=(routes or Routes()).context())


def says(text: str = "Fine.", first_token_s: float = 0.1, token_s: float = 0.0) -> ScriptedLanguageModel:
    return ScriptedLanguageModel(text, first_token_s=first_token_s, token_s=token_s)


def fails(error: Exception = BROKEN) -> ScriptedLanguageModel:
    def line(prompt: Prompt) -> Said:
        raise error

    return ScriptedLanguageModel(line)


def hums(first_piece_s: float = 0.1, rate_hz: int = 24_000) -> ScriptedTextToSpeech:
    return ScriptedTextToSpeech(first_piece_s=first_piece_s, rate_hz=rate_hz)


def named(name: str, *script: Spoken) -> ScriptedTextToSpeech:
    """A voice of one name; Hans speaks German, everybody else English."""
    voice = ScriptedTextToSpeech(script=script or (Spoken(),))
    voice._info = TextToSpeechInfo(name, 24_000, (name,), ("de",) if name == "hans" else ("en",))
    return voice


async def reply(model: LanguageModel, ticket: Ticket | None = None) -> str:
    """All that is said."""
    pieces: list[ReplyPiece] = [piece async for piece in model.generate(PROMPT, ticket or Ticket())]
    return "".join(str(piece) for piece in pieces)


async def replies(model: LanguageModel, calls: int, apart_s: float = 1.0) -> list[float]:
    """What each of some calls took to its first piece, in seconds."""
    loop, waits_s = asyncio.get_running_loop(), []
    for _ in range(calls):
        began_s = loop.time()
        pieces = model.generate(PROMPT, Ticket())
        await anext(pieces)
        waits_s.append(loop.time() - began_s)
        async for _ in pieces:
            pass
        await asyncio.sleep(apart_s)
    return waits_s


async def sound(port: TextToSpeech, text: str, voice: str = "") -> Samples:
    """All that is spoken."""
    pieces: Sequence[Samples] = [piece async for piece in port.synthesize(text, Ticket(), voice)]
    return np.concatenate([np.zeros(0, np.float32), *pieces])

"""The ports whose providers are measured: how an adapter is made, how it is asked, and what counts as a result."""

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

import numpy as np

from voiceloop.core.ports import LanguageModel, Message, Prompt, TextToSpeech, Ticket
from voiceloop.providers.routing import Provider, RoutedLanguageModel, RoutedTextToSpeech, RouterContext
from voiceloop.providers.settings import OpenAISettings
from voiceloop.stages.routing import ANYTHING, RoutingSettings

Port = TypeVar("Port")

_AUDIBLE: Final = 0.003
"""About -50 dBFS."""


@dataclass(frozen=True, slots=True)
class Upstreams:
    """The servers behind the proxies, without /v1, and what they are."""

    name: str
    primary: str
    second: str


@dataclass(frozen=True, slots=True)
class Kind(Generic[Port]):
    """`adapter` is made of settings, `routed` of adapters; `results` asks, and gives each result there is."""

    name: str
    adapter: Callable[[OpenAISettings], Port]
    routed: Callable[[Sequence[Provider[Port]], RoutingSettings, RouterContext], Port]
    results: Callable[[Port, str], AsyncGenerator[Any]]


def _chat(settings: OpenAISettings) -> LanguageModel:
    from voiceloop.providers.openai_llm import OpenAILanguageModel

    return OpenAILanguageModel(settings)


def _routed_chat(
    providers: Sequence[Provider[LanguageModel]], settings: RoutingSettings, context: RouterContext
) -> LanguageModel:
    return RoutedLanguageModel(providers, settings, ANYTHING, context)


async def _words(model: LanguageModel, text: str) -> AsyncGenerator[Any]:
    prompt = Prompt((Message("user", text),), max_tokens=8)
    async with aclosing(model.generate(prompt, Ticket())) as pieces:
        async for piece in pieces:
            if piece != "":
                yield piece


def _speech(settings: OpenAISettings) -> TextToSpeech:
    from voiceloop.providers.openai_tts import OpenAITextToSpeech

    return OpenAITextToSpeech(settings)


def _routed_speech(
    providers: Sequence[Provider[TextToSpeech]], settings: RoutingSettings, context: RouterContext
) -> TextToSpeech:
    return RoutedTextToSpeech(providers, settings, ANYTHING, context)


async def _sound(voice: TextToSpeech, text: str) -> AsyncGenerator[Any]:
    async with aclosing(voice.synthesize(text, Ticket())) as pieces:
        async for samples in pieces:
            if len(samples) and np.abs(samples).max() > _AUDIBLE:
                yield samples


CHAT: Final = Kind("language_model", _chat, _routed_chat, _words)
SPEECH: Final = Kind("text_to_speech", _speech, _routed_speech, _sound)

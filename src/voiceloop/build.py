"""From settings to a running engine: engines and endpoints are put in their places, chained, cached and warmed up."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import platformdirs

from voiceloop import makers
from voiceloop.config.settings import Settings, load_settings
from voiceloop.core.errors import SettingError
from voiceloop.core.events import ModelBack, ModelLost
from voiceloop.core.jobs import Job, Journal
from voiceloop.core.ports import Embeddings, Ports, TextToSpeech
from voiceloop.engine.engine import Engine
from voiceloop.engine.processes import (
    ChildLanguageModel,
    ChildProcess,
    ChildSpeechToText,
    ChildTextToSpeech,
    Recipe,
)
from voiceloop.engine.speaking import ResampledTextToSpeech
from voiceloop.jobs.converse import ConverseJob
from voiceloop.jobs.message import MessageJob
from voiceloop.makers import is_remote, links, make_mind
from voiceloop.models.store import ModelStore
from voiceloop.providers.cache.cache import Cache
from voiceloop.providers.cache.replies import CachedLanguageModel
from voiceloop.providers.cache.settings import CacheSettings
from voiceloop.providers.cache.speech import CachedTextToSpeech
from voiceloop.providers.cache.transcripts import CachedSpeechToText
from voiceloop.providers.cache.warm import WarmList, spoken_texts
from voiceloop.providers.route_state import RouteState
from voiceloop.providers.routing import (
    Link,
    Provider,
    RoutedEmbeddings,
    RoutedLanguageModel,
    RoutedSpeechToText,
    RoutedTextToSpeech,
    RouterContext,
    RouteTaken,
    key_mark,
)
from voiceloop.stages.prompting import PromptBuilder
from voiceloop.stages.routing import RoutingSettings
from voiceloop.transports.voice_note import RATE_HZ

Hear = Callable[[ModelLost | ModelBack], None]

_STATE_FILE = "routes.json"


@dataclass(frozen=True, slots=True)
class _Port:
    """How a port is put together: its maker's name, what stands in for an engine in a child, and what chains them."""

    name: str
    child: Callable[[ChildProcess], Any] | None
    routed: Callable[..., Any]


def routed_voice(
    providers: Sequence[Provider[TextToSpeech]], settings: RoutingSettings, context: RouterContext
) -> RoutedTextToSpeech:
    """A chain of voices, all at the rate of the first."""
    rate_hz = providers[0].port.info.rate_hz
    alike = [replace(each, port=ResampledTextToSpeech(each.port, rate_hz)) for each in providers]
    return RoutedTextToSpeech(alike, settings, context=context)


_EMBEDDINGS = _Port("embeddings", None, RoutedEmbeddings)
_PORTS = (
    _Port("speech_to_text", ChildSpeechToText, RoutedSpeechToText),
    _Port("language_model", ChildLanguageModel, RoutedLanguageModel),
    _Port("text_to_speech", ChildTextToSpeech, routed_voice),
)


class Routes:
    """Who hears of every call along a chain."""

    def __init__(self) -> None:
        self.listeners: list[Callable[[RouteTaken], None]] = []

    def tell(self, taken: RouteTaken) -> None:
        """A routed call is over."""
        for listener in self.listeners:
            listener(taken)


@dataclass(frozen=True, slots=True)
class Built:
    """A running engine and what it was built from; close it when done. `cache` is None where it is off."""

    settings: Settings
    store: ModelStore
    engine: Engine
    cache: Cache | None = None
    warm: WarmList | None = None
    routes: Routes = field(default_factory=Routes)

    def make_job(self) -> Job:
        """A conversation of the job converse."""
        context_tokens = self.engine.ports.language_model.info.context_tokens
        return ConverseJob(PromptBuilder(context_tokens, self.settings.prompt))

    def make_message_job(self) -> MessageJob:
        """The job message, at the rate of voice notes. Raises SettingError for a mind that cannot be had."""
        settings, ports = self.settings, self.engine.ports
        voice = ResampledTextToSpeech(ports.text_to_speech, RATE_HZ)
        mind = make_mind(settings, ports.language_model)
        return MessageJob(mind, voice, settings.message, settings.session.voice, settings.session.speed)

    async def aclose(self) -> None:
        """Close the models."""
        if self.warm is not None:
            await self.warm.aclose()
        if self.cache is not None:
            await self.cache.aclose()
        await self.engine.aclose()


async def build(
    config: Path | None = None,
    settings: Settings | None = None,
    journal: Journal | None = None,
    *,
    for_many: bool = False,
) -> Built:
    """An engine with its models loaded and warm; `for_many` calls at once, or else soon and for a few.

    Raises SettingError, ModelMissingError (what is missing and how to bring it), ModelCorruptError.
    """
    chosen = _decided(settings or load_settings(config), for_many=for_many)
    store = ModelStore()
    listeners: list[Hear] = []
    routes = Routes()

    def hear(event: ModelLost | ModelBack) -> None:
        for listener in listeners:
            listener(event)

    context = RouterContext(_route_state(chosen), routes.tell)
    cache, vad, turn, stt, llm, tts = await _all_or_none(
        _cache(chosen.cache),
        asyncio.to_thread(makers.voice_activity, store),
        asyncio.to_thread(makers.turn_model, chosen, store),
        *(_put_together(port, chosen, hear, context) for port in _PORTS),
    )
    engine = Engine(vad, _cached(Ports(stt, llm, tts, turn, makers.denoiser), cache, chosen), journal)
    listeners.append(engine.tell_all)
    await engine.warm_up()
    built = Built(chosen, store, engine, cache, _warm_list(engine, cache, chosen), routes)
    is_shared = chosen.engines.language_model_by == "openvino"  # what one conversation has read all have
    engine.read_ahead(1 if is_shared else chosen.llama.slots, built.make_job)
    return built


def _decided(settings: Settings, *, for_many: bool) -> Settings:
    """The settings with what `auto` means here for the language model.

    llama.cpp is loaded in a moment and keeps little; OpenVINO answers many at once in a quarter of the time. It
    holds the interpreter's lock while it works, so it is given a process of its own.
    """
    engines = settings.engines
    by, runs = engines.language_model_by, engines.language_model_runs
    if by == "auto":
        by = "openvino" if for_many and find_spec("openvino_genai") else "llama.cpp"
    if runs == "auto":
        is_here = not all(is_remote(link, settings) for link in links("language_model", settings))
        runs = "process" if by == "openvino" and is_here else "inline"
    return replace(settings, engines=replace(engines, language_model_by=by, language_model_runs=runs))


async def _all_or_none(*made: Awaitable[Any]) -> list[Any]:
    """All of them; models that were made beside one that could not be would keep threads and child processes."""
    results = await asyncio.gather(*made, return_exceptions=True)
    failures = [each for each in results if isinstance(each, BaseException)]
    if failures:
        for port in results:
            if port is not None and not isinstance(port, BaseException):
                await port.aclose()
        raise failures[0]
    return results


async def build_text_to_speech(config: Path | None = None) -> TextToSpeech:
    """Only the voice, for `voiceloop say`."""
    settings = load_settings(config)
    voice: TextToSpeech = await _put_together(_PORTS[2], settings, lambda event: None, RouterContext())
    return voice


async def build_embeddings(config: Path | None = None) -> Embeddings:
    """Only the embedding model, which no conversation needs."""
    settings = load_settings(config)
    model: Embeddings = await _put_together(_EMBEDDINGS, settings, lambda event: None, RouterContext())
    return model


async def _put_together(port: _Port, settings: Settings, hear: Hear, context: RouterContext) -> Any:
    """An engine or an endpoint alone, or a chain of them that is one."""
    chain = links(port.name, settings)
    ports = await _all_or_none(*(_placed(port, link, settings, hear) for link in chain))
    if len(ports) == 1:
        return ports[0]
    providers = [Provider(link.name, each, _mark(link, settings)) for link, each in zip(chain, ports, strict=True)]
    return port.routed(providers, settings.routing, context=context)


async def _placed(port: _Port, link: Link, settings: Settings, hear: Hear) -> Any:
    """One engine, in this process or in a child; what an endpoint does needs no process."""
    one = replace(settings, engines=replace(settings.engines, **{port.name: link.name}))
    if port.child is None or is_remote(link, settings) or getattr(settings.engines, f"{port.name}_runs") == "inline":
        made = await asyncio.to_thread(getattr(makers, port.name), one)
        if is_remote(link, settings):
            await made.warm()  # a connection for the first call to find
        return made
    recipe = Recipe(f"{makers.__name__}:{port.name}", {"settings": one})
    return port.child(await ChildProcess.start(recipe, on_event=hear))


def _mark(link: Link, settings: Settings) -> str:
    """What tells the records of one key from those of another."""
    place = settings.places.get(link.kind)
    return key_mark(os.environ.get(place.key_variable, "")) if place is not None and place.key_variable else ""


def _route_state(settings: Settings) -> RouteState | None:
    """What was learned is kept where there is a choice."""
    if all(len(settings.engines.chain(port.name)) == 1 for port in _PORTS):
        return None
    named = settings.routing.state_file
    return RouteState(Path(named).expanduser() if named else platformdirs.user_state_path("voiceloop") / _STATE_FILE)


async def _cache(settings: CacheSettings) -> Cache | None:
    """None where it is off."""
    if not settings.is_on:
        return None
    if not settings.redis_url:
        return Cache(settings)
    if find_spec("redis") is None:
        raise SettingError("cache.redis_url wants the Redis client", hint="pip install 'voiceloop[redis]'")
    from voiceloop.providers.redis_level import RedisLevel

    return Cache(settings, RedisLevel(settings))


def _cached(ports: Ports, cache: Cache | None, settings: Settings) -> Ports:
    """The ports with what remembers for them."""
    if cache is None:
        return ports
    mind = ports.language_model
    return replace(
        ports,
        speech_to_text=CachedSpeechToText(ports.speech_to_text, cache),
        language_model=CachedLanguageModel(mind, cache) if settings.cache.keeps_replies else mind,
        text_to_speech=CachedTextToSpeech(ports.text_to_speech, cache, phrases=_phrases(settings)),
    )


def _warm_list(engine: Engine, cache: Cache | None, settings: Settings) -> WarmList | None:
    if cache is None:
        return None
    warm = WarmList(engine.ports.text_to_speech, _phrases(settings), settings.session.voice, settings.session.speed)
    warm.start()
    return warm


def _phrases(settings: Settings) -> tuple[str, ...]:
    """What anybody may be told."""
    session = settings.session
    return spoken_texts((*settings.cache.warm_phrases, session.apology, *session.budget.filler_phrases))

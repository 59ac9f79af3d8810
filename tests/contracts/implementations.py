"""Who is held to the contracts."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Generic, TypeAlias, TypeVar

import pytest

from tests.contracts.remote import remote_ears, remote_llama, remote_reader, remote_voice
from voiceloop.core.errors import ProviderError
from voiceloop.core.ports import (
    Denoiser,
    Embeddings,
    LanguageModel,
    SpeechToText,
    TextToSpeech,
    TurnModel,
    VoiceActivity,
)
from voiceloop.embedded.espeak import EspeakTextToSpeech
from voiceloop.embedded.llama import LlamaLanguageModel, LlamaSettings
from voiceloop.embedded.minilm import MiniLmEmbeddings
from voiceloop.embedded.moonshine import MoonshineRecogniser
from voiceloop.embedded.openvino_server import OpenVinoSettings, openvino_language_model
from voiceloop.embedded.silero import SileroVoiceActivity
from voiceloop.embedded.smart_turn import SmartTurn
from voiceloop.engine.batching import CohortBatcher
from voiceloop.engine.processes import (
    ChildLanguageModel,
    ChildProcess,
    ChildSpeechToText,
    ChildTextToSpeech,
    ChildTurnModel,
    Recipe,
)
from voiceloop.fakes import (
    FakeDenoiser,
    Fault,
    ScriptedEmbeddings,
    ScriptedLanguageModel,
    ScriptedSpeechToText,
    ScriptedTextToSpeech,
    ScriptedTurnModel,
    ScriptedVoiceActivity,
)
from voiceloop.fakes.speech_to_text import by_duration
from voiceloop.providers.cache.cache import Cache
from voiceloop.providers.cache.embeddings import CachedEmbeddings
from voiceloop.providers.cache.replies import CachedLanguageModel
from voiceloop.providers.cache.settings import CacheSettings
from voiceloop.providers.cache.speech import CachedTextToSpeech
from voiceloop.providers.cache.transcripts import CachedSpeechToText
from voiceloop.providers.routing import (
    Provider,
    RoutedEmbeddings,
    RoutedLanguageModel,
    RoutedSpeechToText,
    RoutedTextToSpeech,
)
from voiceloop.providers.webrtc_denoiser import WebRtcDenoiser
from voiceloop.stages.routing import RoutingSettings

ModelFiles: TypeAlias = Callable[[str], dict[str, Path]]
Port = TypeVar("Port")
Wrapped = TypeVar("Wrapped")

REAL = (pytest.mark.models,)
CHILD = (pytest.mark.system,)
REAL_CHILD = (pytest.mark.models, pytest.mark.system)


@dataclass(frozen=True)
class Case(Generic[Port]):
    """How to make one implementation; a real one hears recordings, a scripted one tones."""

    make: Callable[[ModelFiles], Awaitable[Port]]
    is_real: bool = False


def scripted_ears() -> ScriptedSpeechToText:
    """Hears something else in long sound than in short."""
    return ScriptedSpeechToText(by_duration({0.0: "do you hear me", 3.0: "this was rather long ago"}), delay_s=0.01)


def scripted_mind() -> ScriptedLanguageModel:
    """Counts to 25, beginning with the last word it was told."""
    count = " ".join(f"{number}." for number in range(1, 26))
    return ScriptedLanguageModel(lambda prompt: f"{prompt.messages[-1].text.split()[-1]} {count}", token_s=0.001)


def scripted_opinion() -> ScriptedTurnModel:
    """Finds long sound more finished than short."""
    return ScriptedTurnModel(lambda samples: min(len(samples) / 160_000, 1.0), delay_s=0.01)


_ALWAYS = (Fault(0.0, 1e12, ProviderError("It is gone")),)


def routed_ears() -> SpeechToText:
    """A chain whose first recogniser is gone."""
    gone = ScriptedSpeechToText(faults=_ALWAYS)
    return RoutedSpeechToText([Provider("gone", gone), Provider("ears", scripted_ears())], RoutingSettings())


def routed_mind() -> LanguageModel:
    """A chain whose first model is gone."""
    gone = ScriptedLanguageModel(faults=_ALWAYS)
    return RoutedLanguageModel([Provider("gone", gone), Provider("mind", scripted_mind())], RoutingSettings())


def routed_voice() -> TextToSpeech:
    """A chain whose first voice is gone."""
    gone, there = ScriptedTextToSpeech(faults=_ALWAYS), ScriptedTextToSpeech(piece_s=0.001)
    return RoutedTextToSpeech([Provider("gone", gone), Provider("there", there)], RoutingSettings())


def routed_reader() -> Embeddings:
    """A chain whose first place is gone."""
    gone, there = ScriptedEmbeddings(faults=_ALWAYS), ScriptedEmbeddings(text_s=0.001)
    return RoutedEmbeddings([Provider("gone", gone), Provider("there", there)], RoutingSettings())


def moonshine(encoder: Path, decoder: Path, tokenizer: Path) -> CohortBatcher:
    """The recogniser of the default install, behind its batcher."""
    return CohortBatcher(MoonshineRecogniser(encoder, decoder, tokenizer))


def _made(factory: Callable[[], Port]) -> Case[Port]:
    async def make(_: ModelFiles) -> Port:
        return factory()

    return Case(make)


def _in_child(
    wrap: Callable[[ChildProcess], Wrapped], recipe: Callable[[ModelFiles], Recipe], is_real: bool = False
) -> Case[Wrapped]:
    async def make(model_files: ModelFiles) -> Wrapped:
        return wrap(await ChildProcess.start(recipe(model_files)))

    return Case(make, is_real)


def _here(name: str) -> Callable[[ModelFiles], Recipe]:
    return lambda _: Recipe(f"{__name__}:{name}")


def cached_ears() -> CachedSpeechToText:
    """Remembers what it heard."""
    return CachedSpeechToText(scripted_ears(), Cache(CacheSettings(shares_transcripts=True)))


def cached_mind() -> CachedLanguageModel:
    """Remembers what it answered to the one caller there is."""
    return CachedLanguageModel(scripted_mind(), Cache(CacheSettings(keeps_replies=True))).for_caller("the one")


def cached_voice() -> CachedTextToSpeech:
    """Remembers what it said."""
    return CachedTextToSpeech(ScriptedTextToSpeech(piece_s=0.001), Cache(CacheSettings(shares_speech=True)))


def cached_reader() -> CachedEmbeddings:
    """Remembers what it read."""
    return CachedEmbeddings(ScriptedEmbeddings(text_s=0.001), Cache(CacheSettings(shares_embeddings=True)))


def _moonshine_paths(model_files: ModelFiles) -> dict[str, Path]:
    files = model_files("moonshine-tiny-en")
    names = {"encoder": "encoder_model.ort", "decoder": "decoder_model_merged.ort", "tokenizer": "tokenizer.bin"}
    return {argument: files[name] for argument, name in names.items()}


async def _moonshine(model_files: ModelFiles) -> SpeechToText:
    return moonshine(**_moonshine_paths(model_files))


def _moonshine_recipe(model_files: ModelFiles) -> Recipe:
    return Recipe(f"{__name__}:moonshine", _moonshine_paths(model_files))


def _llama_path(model_files: ModelFiles) -> Path:
    return model_files("smollm2-135m")["SmolLM2-135M-Instruct.Q4_1.gguf"]


async def _llama(model_files: ModelFiles) -> LanguageModel:
    return LlamaLanguageModel(_llama_path(model_files))


async def _openvino(model_files: ModelFiles) -> LanguageModel:
    if find_spec("openvino_genai") is None:
        pytest.skip("the extra `openvino` is not installed")
    return await asyncio.to_thread(
        openvino_language_model, _llama_path(model_files), LlamaSettings(), OpenVinoSettings()
    )


def _llama_recipe(model_files: ModelFiles) -> Recipe:
    return Recipe("voiceloop.embedded.llama:LlamaLanguageModel", {"path": _llama_path(model_files)})


async def _espeak(model_files: ModelFiles) -> TextToSpeech:
    files = model_files("espeak-ng")
    return EspeakTextToSpeech(files["library"], files["data"])


def _espeak_recipe(model_files: ModelFiles) -> Recipe:
    return Recipe("voiceloop.embedded.espeak:EspeakTextToSpeech", dict(model_files("espeak-ng")))


def _smart_turn_path(model_files: ModelFiles) -> Path:
    return model_files("smart-turn-v3.2")["smart-turn-v3.2-cpu.onnx"]


async def _smart_turn(model_files: ModelFiles) -> TurnModel:
    return SmartTurn(_smart_turn_path(model_files))


def _smart_turn_recipe(model_files: ModelFiles) -> Recipe:
    return Recipe("voiceloop.embedded.smart_turn:SmartTurn", {"path": _smart_turn_path(model_files)})


async def _minilm(model_files: ModelFiles) -> Embeddings:
    files = model_files("minilm-l6-v2")
    return MiniLmEmbeddings(files["model.safetensors"], files["tokenizer.json"])


async def _silero(model_files: ModelFiles) -> VoiceActivity:
    return SileroVoiceActivity(model_files("silero-vad-v6")["silero_vad_op18_ifless.onnx"], max_sessions=8)


async def _remote_ears(_: ModelFiles) -> SpeechToText:
    return await remote_ears(scripted_ears())


async def _remote_reader(_: ModelFiles) -> Embeddings:
    return await remote_reader()


async def _remote_voice(_: ModelFiles) -> TextToSpeech:
    return await remote_voice()


async def _remote_llama(model_files: ModelFiles) -> LanguageModel:
    return await remote_llama(_llama_path(model_files))


SPEECH_TO_TEXT = [
    pytest.param(_made(scripted_ears), id="scripted"),
    pytest.param(_in_child(ChildSpeechToText, _here("scripted_ears")), id="scripted-in-child", marks=CHILD),
    pytest.param(_made(cached_ears), id="cached"),
    pytest.param(_made(routed_ears), id="routed"),
    pytest.param(Case(_remote_ears), id="scripted-over-http", marks=CHILD),
    pytest.param(Case(_moonshine, is_real=True), id="moonshine", marks=REAL),
    pytest.param(_in_child(ChildSpeechToText, _moonshine_recipe, True), id="moonshine-in-child", marks=REAL_CHILD),
]

LANGUAGE_MODEL = [
    pytest.param(_made(scripted_mind), id="scripted"),
    pytest.param(_in_child(ChildLanguageModel, _here("scripted_mind")), id="scripted-in-child", marks=CHILD),
    pytest.param(_made(cached_mind), id="cached"),
    pytest.param(_made(routed_mind), id="routed"),
    pytest.param(Case(_llama, is_real=True), id="smollm2", marks=REAL),
    pytest.param(_in_child(ChildLanguageModel, _llama_recipe, True), id="smollm2-in-child", marks=REAL_CHILD),
    pytest.param(Case(_openvino, is_real=True), id="smollm2-openvino", marks=REAL),
    pytest.param(Case(_remote_llama, is_real=True), id="smollm2-over-http", marks=REAL_CHILD),
]

TEXT_TO_SPEECH = [
    pytest.param(_made(lambda: ScriptedTextToSpeech(piece_s=0.001)), id="scripted"),
    pytest.param(
        _in_child(ChildTextToSpeech, lambda _: Recipe("voiceloop.fakes:ScriptedTextToSpeech", {"piece_s": 0.001})),
        id="scripted-in-child",
        marks=CHILD,
    ),
    pytest.param(_made(cached_voice), id="cached"),
    pytest.param(_made(routed_voice), id="routed"),
    pytest.param(Case(_remote_voice), id="scripted-over-http", marks=CHILD),
    pytest.param(Case(_espeak, is_real=True), id="espeak", marks=(*REAL, *CHILD)),
    pytest.param(_in_child(ChildTextToSpeech, _espeak_recipe, True), id="espeak-in-child", marks=REAL_CHILD),
]

TURN_MODEL = [
    pytest.param(_made(scripted_opinion), id="scripted"),
    pytest.param(_in_child(ChildTurnModel, _here("scripted_opinion")), id="scripted-in-child", marks=CHILD),
    pytest.param(Case(_smart_turn, is_real=True), id="smart-turn", marks=REAL),
    pytest.param(_in_child(ChildTurnModel, _smart_turn_recipe, True), id="smart-turn-in-child", marks=REAL_CHILD),
]

EMBEDDINGS = [
    pytest.param(_made(lambda: ScriptedEmbeddings(text_s=0.001)), id="scripted"),
    pytest.param(_made(cached_reader), id="cached"),
    pytest.param(_made(routed_reader), id="routed"),
    pytest.param(Case(_remote_reader), id="scripted-over-http", marks=CHILD),
    pytest.param(Case(_minilm, is_real=True), id="minilm", marks=REAL),
]

VOICE_ACTIVITY = [
    pytest.param(_made(lambda: ScriptedVoiceActivity(max_sessions=8)), id="scripted"),
    pytest.param(Case(_silero, is_real=True), id="silero", marks=REAL),
]

DENOISER = [pytest.param(lambda: FakeDenoiser(40), id="fake"), pytest.param(WebRtcDenoiser, id="webrtc")]

# What the lists hold is what the ports ask for; mypy reads this, nobody runs it.
_types: tuple[
    type[SpeechToText], type[LanguageModel], type[TextToSpeech], type[TurnModel], type[VoiceActivity], type[Denoiser]
] = (
    ScriptedSpeechToText,
    ScriptedLanguageModel,
    ScriptedTextToSpeech,
    ScriptedTurnModel,
    ScriptedVoiceActivity,
    FakeDenoiser,
)
_child_types: tuple[type[SpeechToText], type[LanguageModel], type[TextToSpeech], type[TurnModel]] = (
    ChildSpeechToText,
    ChildLanguageModel,
    ChildTextToSpeech,
    ChildTurnModel,
)
_embeddings_types: tuple[type[Embeddings], type[Embeddings], type[Embeddings]] = (
    ScriptedEmbeddings,
    CachedEmbeddings,
    RoutedEmbeddings,
)
_cached_types: tuple[type[SpeechToText], type[LanguageModel], type[TextToSpeech]] = (
    CachedSpeechToText,
    CachedLanguageModel,
    CachedTextToSpeech,
)

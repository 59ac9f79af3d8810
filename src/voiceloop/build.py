"""From settings to a running engine: the only module that names concrete classes.

The makers of ports (`speech_to_text`, `language_model`, `text_to_speech`) are called in this process or, where the
settings say `process`, in a child, so they take settings only and find their files themselves.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from voiceloop.config.settings import Settings, load_settings
from voiceloop.core.errors import ModelError, SettingError
from voiceloop.core.events import ModelBack, ModelLost
from voiceloop.core.jobs import Job, Journal
from voiceloop.core.ports import (
    Denoiser,
    LanguageModel,
    Mind,
    Ports,
    SpeechToText,
    TextToSpeech,
    TurnModel,
    VoiceActivity,
)
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
from voiceloop.jobs.minds import LanguageModelMind
from voiceloop.models.store import ModelStore
from voiceloop.stages.prompting import PromptBuilder
from voiceloop.transports.voice_note import RATE_HZ

Hear = Callable[[ModelLost | ModelBack], None]


@dataclass(frozen=True, slots=True)
class Built:
    """A running engine and what it was built from; close it when done."""

    settings: Settings
    store: ModelStore
    engine: Engine

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

    def hear(event: ModelLost | ModelBack) -> None:
        for listener in listeners:
            listener(event)

    made: tuple[Any, ...] = await asyncio.gather(
        asyncio.to_thread(voice_activity, store),
        asyncio.to_thread(turn_model, chosen, store),
        _placed(chosen.engines.speech_to_text_runs, speech_to_text, ChildSpeechToText, chosen, hear),
        _placed(chosen.engines.language_model_runs, language_model, ChildLanguageModel, chosen, hear),
        _placed(chosen.engines.text_to_speech_runs, text_to_speech, ChildTextToSpeech, chosen, hear),
        return_exceptions=True,
    )
    await _close_all_if_one_failed(made)
    vad, turn, stt, llm, tts = made
    engine = Engine(vad, Ports(stt, llm, tts, turn, denoiser), journal)
    listeners.append(engine.tell_all)
    await engine.warm_up()
    built = Built(chosen, store, engine)
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
        is_openvino = by == "openvino" and engines.language_model != "openai"
        runs = "process" if is_openvino else "inline"
    return replace(settings, engines=replace(engines, language_model_by=by, language_model_runs=runs))


async def _close_all_if_one_failed(made: Sequence[Any]) -> None:
    """Models that were made beside one that could not be would keep threads and child processes."""
    failures = [each for each in made if isinstance(each, BaseException)]
    if failures:
        for port in made:
            if port is not None and not isinstance(port, BaseException):
                await port.aclose()
        raise failures[0]


async def build_text_to_speech(config: Path | None = None) -> TextToSpeech:
    """Only the voice, for `voiceloop say`."""
    return await asyncio.to_thread(text_to_speech, load_settings(config))


async def _placed(
    runs: str,
    make: Callable[[Settings], Any],
    child_port: Callable[[ChildProcess], Any],
    settings: Settings,
    hear: Hear,
) -> Any:
    if runs == "inline":
        return await asyncio.to_thread(make, settings)
    recipe = Recipe(f"{make.__module__}:{make.__name__}", {"settings": settings})
    return child_port(await ChildProcess.start(recipe, on_event=hear))


def voice_activity(store: ModelStore) -> VoiceActivity:
    """The model that judges chunks."""
    from voiceloop.embedded.silero import SileroVoiceActivity

    return SileroVoiceActivity(store.path("silero-vad-v6")["silero_vad_op18_ifless.onnx"])


def turn_model(settings: Settings, store: ModelStore) -> TurnModel | None:
    """The model that hears whether someone has finished; None when the settings want none."""
    name = settings.engines.turn_model
    if name == "none":
        return None
    if name != "smart-turn-v3.2":
        raise SettingError(f"engines.turn_model is {name!r}", hint="Known: smart-turn-v3.2, none")
    from voiceloop.embedded.smart_turn import SmartTurn

    return SmartTurn(store.path(name)["smart-turn-v3.2-cpu.onnx"])


def speech_to_text(settings: Settings) -> SpeechToText:
    """The recogniser that the settings name."""
    name = settings.engines.speech_to_text
    if name == "moonshine-tiny-en":
        from voiceloop.embedded.moonshine import MoonshineRecogniser
        from voiceloop.engine.batching import CohortBatcher

        files = ModelStore().path(name)
        paths = files["encoder_model.ort"], files["decoder_model_merged.ort"], files["tokenizer.bin"]
        return CohortBatcher(MoonshineRecogniser(*paths, settings.moonshine))
    if not name.startswith("faster-whisper"):
        hint = "Known: moonshine-tiny-en, faster-whisper, faster-whisper-base.en"
        raise SettingError(f"engines.speech_to_text is {name!r}", hint=hint)
    from voiceloop.providers.faster_whisper import FasterWhisperRecogniser

    if name == "faster-whisper":
        return FasterWhisperRecogniser(settings.faster_whisper)
    folder = str(ModelStore().path(name)["model.bin"].parent)
    return FasterWhisperRecogniser(replace(settings.faster_whisper, model=folder))


def language_model(settings: Settings) -> LanguageModel:
    """The language model that the settings name: any GGUF model of the catalog, or an OpenAI-compatible endpoint."""
    from voiceloop.engine.deadlines import DeadlineLanguageModel

    if settings.engines.language_model == "openai":
        from voiceloop.providers.openai_llm import OpenAILanguageModel

        return DeadlineLanguageModel(OpenAILanguageModel(settings.openai), settings.deadlines)
    (path,) = ModelStore().path(settings.engines.language_model).values()
    if settings.engines.language_model_by == "openvino":
        from voiceloop.embedded.openvino_server import openvino_language_model

        model = openvino_language_model(path, settings.llama, settings.openvino)
    else:
        from voiceloop.embedded.llama import LlamaLanguageModel

        model = LlamaLanguageModel(path, settings.llama)
    return DeadlineLanguageModel(model, settings.deadlines)


def make_mind(settings: Settings, model: LanguageModel) -> Mind:
    """Who answers messages: the language model, or the graph that the settings name."""
    name = settings.message.mind
    if not name:
        return LanguageModelMind(model, settings.prompt, settings.message.answer_tokens)
    if not name.startswith("langgraph:"):
        raise SettingError(f"message.mind is {name!r}", hint="Leave it empty, or name langgraph:package.module:graph")
    if find_spec("langgraph") is None:
        raise SettingError(f"message.mind is {name!r}", hint="Install the extra: pip install 'voiceloop[langgraph]'")
    from voiceloop.providers.langgraph_mind import LangGraphMind

    return LangGraphMind.named(name)


def text_to_speech(settings: Settings) -> TextToSpeech:
    """The voice that the settings name; with `auto` the first whose package and files are there."""
    name = settings.engines.text_to_speech
    if name == "auto":
        name = next((voice for voice, package in _EXTRA_VOICES.items() if _has(voice, package, settings)), "espeak-ng")
    if name not in _VOICES:
        raise SettingError(f"engines.text_to_speech is {name!r}", hint=f"Known: auto, {', '.join(_VOICES)}")
    return _VOICES[name](settings)


def _kokoro(settings: Settings) -> TextToSpeech:
    from voiceloop.providers.kokoro import KokoroTextToSpeech

    return KokoroTextToSpeech(*_kokoro_files(settings), settings.kokoro)


def _kokoro_files(settings: Settings) -> tuple[Path, Path]:
    chosen = settings.kokoro
    files = {} if chosen.model and chosen.voices else ModelStore().path("kokoro-v1.0")
    model = Path(chosen.model) if chosen.model else files["kokoro-v1.0.onnx"]
    return model, Path(chosen.voices) if chosen.voices else files["voices-v1.0.bin"]


def _piper(settings: Settings) -> TextToSpeech:
    from voiceloop.providers.piper import PiperTextToSpeech

    return PiperTextToSpeech(*_piper_files(settings), settings.piper)


def _piper_files(settings: Settings) -> tuple[Path, Path]:
    if settings.piper.model:
        return Path(settings.piper.model), Path(f"{settings.piper.model}.json")
    model, config = ModelStore().path("piper-en-us-ljspeech").values()
    return model, config


def _espeak(settings: Settings) -> TextToSpeech:
    from voiceloop.embedded.espeak import EspeakTextToSpeech

    files = ModelStore().path("espeak-ng")
    return EspeakTextToSpeech(files["library"], files["data"], settings.espeak)


_VOICES: dict[str, Callable[[Settings], TextToSpeech]] = {"kokoro": _kokoro, "piper": _piper, "espeak-ng": _espeak}
_EXTRA_VOICES = {"kokoro": "kokoro_onnx", "piper": "piper"}
"""Each with the package that it needs."""
_FILES: dict[str, Callable[[Settings], tuple[Path, Path]]] = {"kokoro": _kokoro_files, "piper": _piper_files}


def _has(voice: str, package: str, settings: Settings) -> bool:
    if find_spec(package) is None:
        return False
    try:
        return all(path.is_file() for path in _FILES[voice](settings))
    except ModelError:  # missing or corrupt in the store: `voiceloop doctor` tells
        return False


def denoiser(strength: int) -> Denoiser:
    """Noise suppression for one stream."""
    from voiceloop.providers.webrtc_denoiser import WebRtcDenoiser

    return WebRtcDenoiser(strength)

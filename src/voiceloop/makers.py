"""Makers of ports from the settings: beside `build`, the only module that names concrete classes.

The makers of `speech_to_text`, `language_model` and `text_to_speech` take settings that name one engine each, and find
their files themselves: they are called in this process or, where the settings say `process`, in a child.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from voiceloop.config.settings import Settings
from voiceloop.core.errors import ModelError, SettingError
from voiceloop.core.ports import (
    Denoiser,
    Embeddings,
    LanguageModel,
    Mind,
    SpeechToText,
    TextToSpeech,
    TurnModel,
    VoiceActivity,
)
from voiceloop.jobs.minds import LanguageModelMind
from voiceloop.models.catalog import load_catalog
from voiceloop.models.store import ModelStore
from voiceloop.providers.routing import Link, read_chain
from voiceloop.providers.settings import OpenAISettings


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


def links(port: str, settings: Settings) -> tuple[Link, ...]:
    """What the settings name for a port: an engine, or a chain of them.

    Raises SettingError for an unknown one, a key that is not set, and a chain of nothing.
    """
    purpose = port.replace("_", " ")
    named = (name for name, model in load_catalog().models.items() if model.purpose == purpose)
    keys = {name: endpoint.key_variable for name, endpoint in settings.places.items()}
    known = dict.fromkeys((*named, *_KNOWN_BESIDE[port]), "") | keys
    found = read_chain(f"engines.{port}", settings.engines.chain(port), known, os.environ)
    for link in found:
        if link.model and link.kind not in keys:
            hint = f"Only endpoints serve several models: {', '.join(keys)}"
            raise SettingError(f"engines.{port} names {link.name!r}, and {link.kind} is one model", hint=hint)
    return found


def is_remote(link: Link, settings: Settings) -> bool:
    """Whether an endpoint does the work."""
    return link.kind in settings.places


_KNOWN_BESIDE: dict[str, tuple[str, ...]] = {
    "speech_to_text": ("faster-whisper",),
    "language_model": (),
    "text_to_speech": ("auto", "kokoro", "piper"),
    "embeddings": (),
}
"""Engines by names that the catalog does not have."""


def _endpoint(name: str, settings: Settings) -> tuple[OpenAISettings, str] | None:
    """The endpoint that is named, and the model there (empty: the endpoint's own)."""
    kind, _, model = name.partition(":")
    return (settings.places[kind], model) if kind in settings.places else None


def speech_to_text(settings: Settings) -> SpeechToText:
    """The recogniser that the settings name."""
    name = str(settings.engines.speech_to_text)
    if (place := _endpoint(name, settings)) is not None:
        from voiceloop.providers.openai_stt import OpenAISpeechToText

        return OpenAISpeechToText(*place)
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

    name = str(settings.engines.language_model)
    if (place := _endpoint(name, settings)) is not None:
        from voiceloop.providers.openai_llm import OpenAILanguageModel

        return DeadlineLanguageModel(OpenAILanguageModel(*place), settings.deadlines)
    (path,) = ModelStore().path(name).values()
    if settings.engines.language_model_by == "openvino":
        from voiceloop.embedded.openvino_server import openvino_language_model

        model = openvino_language_model(path, settings.llama, settings.openvino)
    else:
        from voiceloop.embedded.llama import LlamaLanguageModel

        model = LlamaLanguageModel(path, settings.llama)
    return DeadlineLanguageModel(model, settings.deadlines)


def embeddings(settings: Settings) -> Embeddings:
    """The embedding model that the settings name."""
    name = str(settings.engines.embeddings)
    if (place := _endpoint(name, settings)) is not None:
        from voiceloop.providers.openai_embeddings import OpenAIEmbeddings

        return OpenAIEmbeddings(*place)
    from voiceloop.embedded.minilm import MiniLmEmbeddings

    files = ModelStore().path(name)
    return MiniLmEmbeddings(files["model.safetensors"], files["tokenizer.json"])


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
    name = str(settings.engines.text_to_speech)
    if (place := _endpoint(name, settings)) is not None:
        from voiceloop.providers.openai_tts import OpenAITextToSpeech

        return OpenAITextToSpeech(*place)
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

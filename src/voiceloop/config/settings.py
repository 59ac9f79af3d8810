"""All settings of a voiceloop: each room's own frozen settings, read once from environment and a TOML file."""

import tomllib
from dataclasses import dataclass, field, fields, is_dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeAlias, cast

import platformdirs
from pydantic import TypeAdapter, ValidationError, create_model
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from voiceloop.core.errors import SettingError
from voiceloop.core.settings import check_choice
from voiceloop.embedded.espeak import EspeakSettings
from voiceloop.embedded.llama import LlamaSettings
from voiceloop.embedded.moonshine import MoonshineSettings
from voiceloop.embedded.openvino_server import OpenVinoSettings
from voiceloop.engine.deadlines import DeadlineSettings
from voiceloop.engine.settings import SessionSettings
from voiceloop.jobs.message import MessageSettings
from voiceloop.providers.cache.settings import CacheSettings
from voiceloop.providers.settings import FasterWhisperSettings, KokoroSettings, OpenAISettings, PiperSettings
from voiceloop.server.audio_settings import AudioRestSettings
from voiceloop.server.door_settings import DoorSettings
from voiceloop.server.settings import ServerSettings
from voiceloop.stages.prompting import PromptSettings
from voiceloop.stages.routing import RoutingSettings
from voiceloop.transports.webrtc.settings import WebRtcSettings
from voiceloop.transports.wyoming_settings import WyomingSettings

FILE_NAME = "voiceloop.toml"
ENV_PREFIX = "VOICELOOP_SET__"
PLACES = ("inline", "process")

Chain: TypeAlias = str | tuple[str, ...]
"""An engine, or several of which the first that answers is heard."""


@dataclass(frozen=True, slots=True)
class EngineChoices:
    """Which engine serves each port, and where it runs.

    `speech_to_text`: a model of the catalog, or `faster-whisper` for the one that its own section names.
    `language_model`: a GGUF model of the catalog. `text_to_speech`: `kokoro`, `piper`, `espeak-ng`; `auto` takes the
    first of these whose package and files are there. `embeddings`: the catalog's. Each of them may be an endpoint
    instead (`openai`, or a name of the section `endpoints`), with a model of it (`openai:gpt-4o-mini-tts`), and each
    may be a list: a chain of providers that race and fail over by the section `routing`. The `..._runs` settings are
    `inline` (in this process) or `process` (in a child, which may die without ending a call); endpoints are inline.

    `language_model_by`: what runs a GGUF model, `llama.cpp` or `openvino`; `auto` is OpenVINO for a server where it is
    installed, and llama.cpp for one caller. OpenVINO wants a process of its own: `auto` gives it one.
    """

    speech_to_text: Chain = "moonshine-tiny-en"
    turn_model: str = "smart-turn-v3.2"
    language_model: Chain = "smollm2-135m"
    text_to_speech: Chain = "auto"
    embeddings: Chain = "minilm-l6-v2"
    speech_to_text_runs: str = "inline"
    language_model_by: str = "auto"
    language_model_runs: str = "auto"
    text_to_speech_runs: str = "inline"

    def __post_init__(self) -> None:
        for port in ("speech_to_text", "language_model", "text_to_speech"):
            places = PLACES if port != "language_model" else (*PLACES, "auto")
            check_choice(f"engines.{port}_runs", getattr(self, f"{port}_runs"), places)
        check_choice("engines.language_model_by", self.language_model_by, ("auto", "llama.cpp", "openvino"))

    def chain(self, port: str) -> tuple[str, ...]:
        """What serves a port, one or several; in an environment variable commas part them."""
        chosen: Chain = getattr(self, port)
        return tuple(name.strip() for name in chosen.split(",")) if isinstance(chosen, str) else chosen


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set, by section."""

    engines: EngineChoices = field(default_factory=EngineChoices)
    session: SessionSettings = field(default_factory=SessionSettings)
    prompt: PromptSettings = field(default_factory=PromptSettings)
    moonshine: MoonshineSettings = field(default_factory=MoonshineSettings)
    llama: LlamaSettings = field(default_factory=LlamaSettings)
    openvino: OpenVinoSettings = field(default_factory=OpenVinoSettings)
    faster_whisper: FasterWhisperSettings = field(default_factory=FasterWhisperSettings)
    espeak: EspeakSettings = field(default_factory=EspeakSettings)
    kokoro: KokoroSettings = field(default_factory=KokoroSettings)
    piper: PiperSettings = field(default_factory=PiperSettings)
    openai: OpenAISettings = field(default_factory=OpenAISettings)
    endpoints: dict[str, OpenAISettings] = field(default_factory=dict)
    routing: RoutingSettings = field(default_factory=RoutingSettings)
    cache: CacheSettings = field(default_factory=CacheSettings)
    deadlines: DeadlineSettings = field(default_factory=DeadlineSettings)
    server: ServerSettings = field(default_factory=ServerSettings)
    door: DoorSettings = field(default_factory=DoorSettings)
    audio: AudioRestSettings = field(default_factory=AudioRestSettings)
    message: MessageSettings = field(default_factory=MessageSettings)
    webrtc: WebRtcSettings = field(default_factory=WebRtcSettings)
    wyoming: WyomingSettings = field(default_factory=WyomingSettings)

    def __post_init__(self) -> None:
        for name in self.endpoints:
            if not name or ":" in name or name == "openai":
                hint = "A name has no colon in it; the endpoint openai is set in the section openai"
                raise SettingError(f"An endpoint cannot be called {name!r}", hint=hint)

    @property
    def places(self) -> dict[str, OpenAISettings]:
        """All endpoints by name."""
        return {"openai": self.openai, **self.endpoints}


def load_settings(path: Path | None = None) -> Settings:
    """The settings of `path`, else of ./voiceloop.toml, else of the user's folder; the environment wins over a file.

    An environment variable is named VOICELOOP_SET__SECTION__NAME. Raises SettingError for a file that is missing or no
    TOML, for an unknown name (with the nearest known one) and for a value out of its range.
    """
    file = _find(path)
    try:
        raw = _reader(file)().model_dump(exclude_unset=True)
    except tomllib.TOMLDecodeError as error:
        raise SettingError(f"{file} is not valid TOML: {error}", hint="Correct the line it names") from error
    except ValidationError as error:
        raise SettingError(_explain(error), hint=f"Sections: {', '.join(_names(Settings))}") from error
    _refuse_unknown(Settings, raw, "")
    for name, endpoint in raw.get("endpoints", {}).items():
        endpoint["section"] = f"endpoints.{name}"
    try:
        return TypeAdapter(Settings).validate_python(raw)
    except ValidationError as error:
        raise SettingError(_explain(error)) from error


def _find(path: Path | None) -> Path | None:
    if path is not None:
        if not path.is_file():
            raise SettingError(f"There is no settings file {path}", hint="Name an existing TOML file")
        return path
    candidates = (Path(FILE_NAME), platformdirs.user_config_path("voiceloop") / FILE_NAME)
    return next((candidate for candidate in candidates if candidate.is_file()), None)


def _reader(file: Path | None) -> type[BaseSettings]:
    """A reader whose sections are plain tables: what they may hold is checked by the rooms' own dataclasses."""

    class Reader(BaseSettings):
        model_config = SettingsConfigDict(env_prefix=ENV_PREFIX, env_nested_delimiter="__", extra="forbid")

        @classmethod
        def settings_customise_sources(
            cls, settings_cls: type[BaseSettings], *args: Any, **sources: PydanticBaseSettingsSource
        ) -> tuple[PydanticBaseSettingsSource, ...]:
            return sources["env_settings"], TomlConfigSettingsSource(settings_cls, file)

    sections: dict[str, Any] = {name: (dict[str, Any], {}) for name in _names(Settings)}
    return cast(type[BaseSettings], create_model("Sections", __base__=Reader, **sections))


def _refuse_unknown(kind: Any, raw: dict[str, Any], where: str) -> None:
    known = {item.name: item for item in fields(kind)}
    for name, value in raw.items():
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"Did you mean {where}{near[0]}?" if near else f"Known here: {', '.join(known)}"
            raise SettingError(f"There is no setting {where}{name}", hint=hint)
        inner = known[name].default_factory
        if inner is dict and isinstance(value, dict):
            for each, section in value.items():
                if not isinstance(section, dict):
                    raise SettingError(
                        f"{where}{name}.{each} is no section", hint=f"Write it as [{where}{name}.{each}]"
                    )
                _refuse_unknown(OpenAISettings, section, f"{where}{name}.{each}.")
        elif isinstance(inner, type) and is_dataclass(inner) and isinstance(value, dict):
            _refuse_unknown(inner, value, f"{where}{name}.")


def _names(kind: Any) -> list[str]:
    return [item.name for item in fields(kind)]


def _explain(error: ValidationError) -> str:
    first = error.errors()[0]
    return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}, not {first['input']!r}"

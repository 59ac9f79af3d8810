"""How adapters are set; apart from them, whose packages may be missing and take half a second to import."""

from dataclasses import dataclass
from typing import Final

from voiceloop.core.errors import SettingError
from voiceloop.core.settings import check_choice, check_range

_DEVICES: Final = ("auto", "cpu", "cuda")
_TOKEN_LIMITS: Final = ("max_tokens", "max_completion_tokens")
_OPENAI_VOICES: Final = (
    *("alloy", "ash", "ballad", "cedar", "coral", "echo", "fable", "marin", "nova", "onyx", "sage", "shimmer", "verse"),
)


@dataclass(frozen=True, slots=True)
class OpenAISettings:
    """`key_variable` names the environment variable that holds the key; empty for a server that wants none.

    `token_limit`: how the endpoint calls the longest reply; newer OpenAI models want `max_completion_tokens`.
    `connect_s` is the time to reach the server, `silence_s` the longest silence between two pieces of an answer.

    `voices` are those of `speech_model`, the first is spoken by default; `speech_rate_hz` is the rate of its raw
    samples. `languages` of speech: a single one is told to the recogniser, among several it finds out itself. With
    `has_word_times` the transcription model is asked for the times of words, which not all have.
    `embedding_dimensions` is what `embedding_model` makes. `section` is where in the settings this stands, for
    messages: whoever reads the settings fills it in.
    """

    base_url: str = "https://api.openai.com/v1"
    model: str = "gpt-4.1-mini"
    key_variable: str = "OPENAI_API_KEY"
    context_tokens: int = 8_192
    token_limit: str = "max_tokens"
    connect_s: float = 5.0
    silence_s: float = 30.0
    speech_model: str = "gpt-4o-mini-tts"
    voices: tuple[str, ...] = _OPENAI_VOICES
    speech_rate_hz: int = 24_000
    transcription_model: str = "gpt-4o-mini-transcribe"
    languages: tuple[str, ...] = ("en",)
    has_word_times: bool = False
    embedding_model: str = "text-embedding-3-small"
    embedding_dimensions: int = 1_536
    section: str = "openai"

    def __post_init__(self) -> None:
        check_range(f"{self.section}.context_tokens", self.context_tokens, 128, 10_000_000)
        check_choice(f"{self.section}.token_limit", self.token_limit, _TOKEN_LIMITS)
        check_range(f"{self.section}.connect_s", self.connect_s, 0.1, 120.0)
        check_range(f"{self.section}.silence_s", self.silence_s, 0.1, 600.0)
        check_range(f"{self.section}.speech_rate_hz", self.speech_rate_hz, 8_000, 48_000)
        check_range(f"{self.section}.embedding_dimensions", self.embedding_dimensions, 1, 65_536)
        if not self.base_url.startswith(("http://", "https://")):
            raise SettingError(
                f"{self.section}.base_url is {self.base_url!r}", hint="It begins with http:// or https://"
            )
        for name in ("voices", "languages"):
            if not all(getattr(self, name)) or not getattr(self, name):
                raise SettingError(f"{self.section}.{name} is empty or names nothing", hint="Name at least one")


@dataclass(frozen=True, slots=True)
class FasterWhisperSettings:
    """`model`: a folder or a name of the hub; `language` empty: found out for every call; `beam` 1 is greedy.

    `hotwords` are names and words to expect, beside the prompt of each call. `has_vad_filter` leaves out what
    faster-whisper's own voice activity model takes for silence. `threads` 0: CTranslate2's choice. With `is_offline`
    the hub is not asked.
    """

    model: str = "small.en"
    device: str = "auto"
    compute_type: str = "default"
    language: str = "en"
    beam: int = 1
    hotwords: str = ""
    has_vad_filter: bool = False
    threads: int = 0
    is_offline: bool = False

    def __post_init__(self) -> None:
        check_choice("faster_whisper.device", self.device, _DEVICES)
        check_range("faster_whisper.beam", self.beam, 1, 20)
        check_range("faster_whisper.threads", self.threads, 0, 256)


@dataclass(frozen=True, slots=True)
class KokoroSettings:
    """`voice`: one of the voices file's, which is spoken by default. `threads` 0: onnxruntime's choice.

    `model` and `voices` are the paths of other files than the store's.
    """

    voice: str = "af_heart"
    threads: int = 0
    model: str = ""
    voices: str = ""

    def __post_init__(self) -> None:
        check_range("kokoro.threads", self.threads, 0, 256)


@dataclass(frozen=True, slots=True)
class PiperSettings:
    """`voice`: the speaker of a model that has several, empty: its first. `threads` 0: onnxruntime's choice.

    `model` is the path of another voice than the store's, an .onnx file with its .onnx.json beside it.
    """

    voice: str = ""
    threads: int = 0
    model: str = ""

    def __post_init__(self) -> None:
        check_range("piper.threads", self.threads, 0, 256)

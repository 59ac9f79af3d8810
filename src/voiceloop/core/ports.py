"""What the engine asks of a model, whoever made it and wherever it runs.

Every port is a Protocol of at most three methods beside `aclose()` and a frozen `info`. Ports carry arrays and plain
values only, so that any of them can sit in this process or in a child. A router, a cache, a batcher or a limit *is* the
port it wraps. An implementation raises `InputError`, `ModelError`, `ProviderError` or, where it has no room for the
call, `OverloadedError`, and nothing else; a call that is cancelled stops its work.
"""

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, Literal, Protocol, TypeAlias, TypeVar, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import Samples
from voiceloop.core.errors import InputError
from voiceloop.core.ticket import Ticket as Ticket
from voiceloop.core.ticket import Urgency as Urgency
from voiceloop.core.transcript import Transcript


@dataclass(frozen=True, slots=True)
class SpeechToTextInfo:
    """What a recogniser can do."""

    name: str
    languages: tuple[str, ...] = ("en",)
    has_word_times: bool = False
    max_seconds: float = 30.0
    """The longest piece it takes at a time; longer sound is cut at pauses by the engine."""


@runtime_checkable
class SpeechToText(Protocol):
    """Sound in, text out."""

    @property
    def info(self) -> SpeechToTextInfo: ...

    async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "", draft: str = "") -> Transcript:
        """The text of mono 16 kHz samples; `prompt` holds names and words to expect, for engines that use them.

        `draft` is what the engine itself made of the sound's beginning a moment ago: checking it is quicker than
        writing it again, and changes no text.

        Sound without speech gives an empty text. Raises ModelCrashedError, DeadlineError, ProviderError,
        OverloadedError (with the code `shed` for a partial that made room for another).
        """
        ...

    async def aclose(self) -> None: ...


@dataclass(frozen=True, slots=True)
class VoiceActivityInfo:
    """What a voice activity model works on."""

    name: str
    chunk_samples: int
    max_sessions: int


class VoiceActivity(Protocol):
    """Judges chunks of many sessions in one inline call; the streams' memory lives in here, by slot."""

    @property
    def info(self) -> VoiceActivityInfo: ...

    def open(self) -> int:
        """A slot for a new stream, with an empty memory. Raises OverloadedError when all are taken."""
        ...

    def predict(self, slots: Sequence[int], chunks: NDArray[np.float32]) -> NDArray[np.float32]:
        """Speech probability of one chunk per slot: chunks [B, chunk_samples] -> [B]. No slot may be named twice."""
        ...

    def close(self, slot: int) -> None:
        """Give a slot back."""
        ...

    async def aclose(self) -> None: ...


@dataclass(frozen=True, slots=True)
class TurnModelInfo:
    """What a turn model listens to."""

    name: str
    window_s: float


class TurnModel(Protocol):
    """Says from the sound alone whether someone has finished speaking."""

    @property
    def info(self) -> TurnModelInfo: ...

    async def end_probability(self, samples: Samples, ticket: Ticket) -> float:
        """Probability in 0..1 that the turn is over; samples: mono 16 kHz, the last `window_s` of the turn."""
        ...

    async def aclose(self) -> None: ...


Role = Literal["system", "user", "assistant", "tool"]


@dataclass(frozen=True, slots=True)
class Message:
    """One line of a conversation."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Tool:
    """A function that a language model may ask for; `parameters` is a JSON schema, as JSON."""

    name: str
    description: str = ""
    parameters: str = "{}"


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A function that a language model asks for; `arguments` is a JSON object, as JSON."""

    name: str
    arguments: str
    call_id: str = ""


ReplyPiece: TypeAlias = str | ToolCall
"""What a reply comes in."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a language model is asked.

    `session` names the conversation, so that a model with slots can come back to the same one. `tool_choice` is auto,
    none, required, or the name of the one tool that must be asked for.
    """

    messages: tuple[Message, ...]
    session: str = ""
    max_tokens: int = 64
    temperature: float = 0.0
    stop: tuple[str, ...] = field(default=())
    tools: tuple[Tool, ...] = ()
    tool_choice: str = "auto"


@dataclass(frozen=True, slots=True)
class LanguageModelInfo:
    """What a language model can do."""

    name: str
    context_tokens: int
    has_prefill: bool = False


class LanguageModel(Protocol):
    """Conversation in, text out, piece by piece."""

    @property
    def info(self) -> LanguageModelInfo: ...

    def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
        """Pieces of the reply as they come, text or functions to be called; closing the generator really stops it.

        An empty text says no more than that the model is at work on what it cannot tell yet.

        Raises DeadlineError, RateLimitError, AuthError, ProviderError, ModelCrashedError.
        """
        ...

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None:
        """Read the prompt ahead of its end: its last message is open, more of it may follow.

        Does nothing where the model cannot.
        """
        ...

    async def release(self, session: str) -> None:
        """Forget what was kept for a conversation."""
        ...

    async def aclose(self) -> None: ...


class Mind(Protocol):
    """Who answers a message: a conversation in, text out piece by piece; a language model, or a program."""

    def answer(self, messages: Sequence[Message]) -> AsyncGenerator[str]:
        """The answer to the last message, a user's; closing the generator ends the work. Raises ProviderError."""
        ...

    async def aclose(self) -> None: ...


@dataclass(frozen=True, slots=True)
class TextToSpeechInfo:
    """What a voice can do."""

    name: str
    rate_hz: int
    voices: tuple[str, ...]
    languages: tuple[str, ...] = ("en",)

    def nearest(self, name: str, most: int = 8) -> tuple[str, ...]:
        """Voices to offer to who asks for one that there is not: called alike, or of the same language."""
        asked = name.lower()
        alike = get_close_matches(asked, self.voices, most, 0.5)
        related = [each for each in self.voices if each.partition("-")[0] == asked.partition("-")[0]]
        return tuple(dict.fromkeys([*alike[:1], *related, *alike[1:]]))[:most] or self.voices[:most]


class TextToSpeech(Protocol):
    """Speakable text in, sound out, piece by piece."""

    @property
    def info(self) -> TextToSpeechInfo: ...

    def synthesize(self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0) -> AsyncGenerator[Samples]:
        """Mono samples at `info.rate_hz`, as they are made; `voice` empty: the default one; `speed` 0.25 to 4.

        Raises InputError for an unknown voice (the message names the known ones), ModelCrashedError, ProviderError.
        """
        ...

    async def aclose(self) -> None: ...


@dataclass(frozen=True, slots=True)
class EmbeddingsInfo:
    """What an embedding model makes of texts; vectors of models that are not called alike cannot be compared."""

    name: str
    dimensions: int
    max_tokens: int = 256
    """How much of a text is read; what comes after it changes nothing."""
    max_texts: int = 2_048
    """The most that it takes in one call."""

    def check(self, texts: Sequence[str]) -> None:
        """Raise InputError for what every implementation refuses: a blank text, and more than `max_texts`."""
        if len(texts) > self.max_texts:
            what = f"{len(texts)} texts are more than the {self.max_texts} that {self.name} takes in a call"
            raise InputError(what, hint="Ask in several calls")
        blank = next((index for index, text in enumerate(texts) if not text.strip()), None)
        if blank is not None:
            raise InputError(f"Text {blank + 1} of {len(texts)} is blank", hint="There is nothing in it to compare")


@runtime_checkable
class Embeddings(Protocol):
    """Texts in, vectors out: the nearer two texts are in meaning, the larger the product of their vectors."""

    @property
    def info(self) -> EmbeddingsInfo: ...

    async def embed(self, texts: Sequence[str], ticket: Ticket) -> NDArray[np.float32]:
        """The vectors [n, dimensions] of n texts in their order, each of length 1; of no texts [0, dimensions].

        Raises InputError for a blank text and for more than `info.max_texts`, DeadlineError, RateLimitError, AuthError,
        ProviderError, ModelCrashedError.
        """
        ...

    async def aclose(self) -> None: ...


class AnyPort(Protocol):
    """What every port is beside its own methods."""

    @property
    def info(self) -> Any: ...

    async def aclose(self) -> None: ...


Port = TypeVar("Port")


def for_caller(port: Port, caller: str) -> Port:
    """The port as one caller is served: what a cache around it remembers is that caller's; else the port itself."""
    make = getattr(port, "for_caller", None)
    served: Port = make(caller) if make is not None and caller else port
    return served


def names_of(port: Any) -> tuple[str, ...]:
    """The models behind a port, by name: a chain's are several."""
    names: tuple[str, ...] = getattr(port, "names", None) or (port.info.name,)
    return names


class Denoiser(Protocol):
    """Takes noise out of one mono 16 kHz stream; holds that stream's memory."""

    def process(self, samples: Samples) -> Samples:
        """As many samples as went in, cleaner; may be delayed by `delay_samples`."""
        ...

    @property
    def delay_samples(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Ports:
    """The models that a session uses; the voice activity model belongs to the engine's tick.

    `denoiser` makes one for a stream, of a strength from 1 to 4.
    """

    speech_to_text: SpeechToText
    language_model: LanguageModel
    text_to_speech: TextToSpeech
    turn_model: TurnModel | None = None
    denoiser: Callable[[int], Denoiser] | None = None


class Cohort(Protocol):
    """Utterances that were started together and are decoded together, a token of each at a step."""

    @property
    def rows(self) -> int:
        """Rows that are not finished."""
        ...

    def step(self) -> list[tuple[int, Transcript]]:
        """Decode one more token of every row; the rows that finished, by their index in `begin`'s batch."""
        ...

    def drop(self, row: int) -> None:
        """Stop working on a row that nobody waits for."""
        ...


class CohortRecogniser(Protocol):
    """A recogniser that decodes in cohorts; synchronous, called from one worker thread by the engine's batcher."""

    @property
    def info(self) -> SpeechToTextInfo: ...

    def estimate_ms(self, seconds: Sequence[float]) -> float:
        """About how long a cohort of utterances of these lengths takes on this machine."""
        ...

    def begin(self, batch: Sequence[Samples], draft: str = "") -> Cohort:
        """Encode the utterances; a `draft` is of the one utterance of a batch (see `SpeechToText.transcribe`)."""
        ...

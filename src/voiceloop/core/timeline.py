"""Where each millisecond of a turn went: spans in the engine clock's seconds, from the last voiced sample on."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """The stages that a turn passes, in the order in which they usually begin."""

    PARTIAL = "partial"
    """The last hypothesis before the pause: transcription while someone still speaks."""
    DETECT = "detect"
    """From the end of speech until the first short silence was noticed: what asks for everything below."""
    TRANSCRIBE = "transcribe"
    """Speech to text of the whole utterance."""
    JUDGE = "judge"
    """The turn model's opinion of the sound."""
    ENDPOINT = "endpoint"
    """From the end of speech to the decision that the turn is over."""
    FIRST_TOKEN = "first_token"
    """From the prompt to the language model's first piece of text."""
    FIRST_CLAUSE = "first_clause"
    """From the first piece of text to a whole first clause."""
    SYNTHESIZE = "synthesize"
    """From the first clause to its first sample."""
    RELEASE = "release"
    """From when the reply was ready and allowed to when its first sample left."""


class Degradation(StrEnum):
    """What a turn is answered with less of when its budget is used up, in the order in which that is done."""

    SKIP_RETRIEVAL = "skip_retrieval"
    """The model is asked without what was looked up for the turn."""
    SHORTER_HISTORY = "shorter_history"
    """The model is asked with less of the conversation."""
    FASTER_PROVIDER = "faster_provider"
    """A chain of providers took the quickest of them, or started one more."""
    FILLER = "filler"
    """A canned phrase was spoken before the answer."""
    TEXT = "text"
    """The answer was told without a voice."""


@dataclass(frozen=True, slots=True)
class Degraded:
    """A degradation that was made, and when, in engine seconds."""

    step: Degradation
    at_s: float


@dataclass(frozen=True, slots=True)
class Span:
    """One stage of one turn, in engine seconds; `is_speculative` when it began before the turn was over."""

    stage: Stage
    start_s: float
    end_s: float
    is_speculative: bool = False

    @property
    def ms(self) -> float:
        """How long it took."""
        return (self.end_s - self.start_s) * 1000.0


@dataclass(frozen=True, slots=True)
class Timeline:
    """One turn from the last voiced sample to the first sample out.

    `speech_end_s` is when the last voiced sample arrived; `decided_s` when the turn was over, `final_s` when its text
    was known, `first_audio_s` when the first audible sample of the reply left (None: none did). `discarded` counts the
    speculations that were thrown away because the speaker went on. `filler_s` is when the first audible sample of a
    filler left (None: none was spoken), which is no first audio; `degraded` says what was done to keep the budget.
    """

    turn: int
    speech_end_s: float
    decided_s: float
    final_s: float
    first_audio_s: float | None
    spans: tuple[Span, ...] = ()
    discarded: int = 0
    reason: str = ""
    filler_s: float | None = None
    degraded: tuple[Degraded, ...] = ()

    @property
    def voice_to_voice_ms(self) -> float | None:
        """From the engine's own end of speech to the first audio; an evaluation uses the label's end of speech."""
        return None if self.first_audio_s is None else (self.first_audio_s - self.speech_end_s) * 1000.0

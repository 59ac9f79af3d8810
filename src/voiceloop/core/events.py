"""Everything that a session tells: flat, frozen, one union. Audio is not an event, and neither are settings.

Positions are samples of the session's input stream at 16 kHz. `turn` counts what the caller says, `generation` what is
answered. The mapping to any wire protocol is a table of the transport's.
"""

from dataclasses import dataclass
from typing import TypeAlias

from voiceloop.core.timeline import Timeline
from voiceloop.core.transcript import Transcript


@dataclass(frozen=True, slots=True)
class SessionStarted:
    """The session hears from now on."""

    session: str


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """Someone began to speak at `position`."""

    turn: int
    position: int


@dataclass(frozen=True, slots=True)
class SpeechPaused:
    """The first short silence at `position`: the engine begins to suppose that the turn is over."""

    turn: int
    position: int


@dataclass(frozen=True, slots=True)
class SpeechResumed:
    """The speaker went on at `position`: what was supposed is thrown away."""

    turn: int
    position: int


@dataclass(frozen=True, slots=True)
class Partial:
    """What has been heard so far; the first `stable_chars` characters are not expected to change."""

    turn: int
    text: str
    stable_chars: int


@dataclass(frozen=True, slots=True)
class Supposed:
    """The text as it would be if the turn were over now; jobs draft on it, nobody hears of it."""

    turn: int
    transcript: Transcript


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """The turn is over: decided at `position`, speech had ended at `speech_end`; `reason` names the rule."""

    turn: int
    speech_start: int
    speech_end: int
    position: int
    reason: str


@dataclass(frozen=True, slots=True)
class Final:
    """The text of a turn. `revised_words` of the words that partials had called stable read differently now."""

    turn: int
    transcript: Transcript
    speech_start: int
    speech_end: int
    stable_words: int = 0
    revised_words: int = 0


@dataclass(frozen=True, slots=True)
class TurnReopened:
    """A wrong end: the speaker went on, the turn continues and its final text will be told anew."""

    turn: int
    position: int


@dataclass(frozen=True, slots=True)
class ReplyStarted:
    """The reply to `turn` may be heard from now on."""

    generation: int
    turn: int


@dataclass(frozen=True, slots=True)
class ReplyText:
    """A clause of the reply, as it goes out to be spoken; `is_filler` for a phrase that only fills the wait for it."""

    generation: int
    text: str
    is_filler: bool = False


@dataclass(frozen=True, slots=True)
class FunctionCalled:
    """The reply asks for a function to be called; whoever calls it tells the outcome. `arguments` is JSON."""

    generation: int
    call_id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class FirstAudio:
    """The first audible sample of the reply has left; `is_canned` for speech that was not made for this turn.

    A reply that begins with a filler has two: a canned one for the filler, then the answer's own.
    """

    generation: int
    turn: int
    is_canned: bool = False


@dataclass(frozen=True, slots=True)
class ReplyPaused:
    """Someone speaks over the reply: nothing leaves until it is clear what that was. `sent_ms` had left."""

    generation: int
    sent_ms: float


@dataclass(frozen=True, slots=True)
class ReplyResumed:
    """It was a backchannel or noise: the reply goes on from the same sample."""

    generation: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReplyCancelled:
    """The reply is over before its end; `heard_text` of it was heard in `heard_ms`."""

    generation: int
    turn: int
    heard_text: str
    heard_ms: float
    reason: str


@dataclass(frozen=True, slots=True)
class ReplyEnded:
    """The reply was heard to its end."""

    generation: int
    turn: int
    text: str
    heard_ms: float


@dataclass(frozen=True, slots=True)
class TurnMeasured:
    """Where the milliseconds of a turn went."""

    timeline: Timeline


@dataclass(frozen=True, slots=True)
class LevelMeasured:
    """Level of the input since the last such event, in dBFS, and how many samples were clipped."""

    rms_dbfs: float
    peak_dbfs: float
    clipped_samples: int


@dataclass(frozen=True, slots=True)
class InputStarved:
    """Nothing has arrived for a while; the engine feeds silence from `position` on."""

    position: int


@dataclass(frozen=True, slots=True)
class ModelLost:
    """A model died; it is being restarted and what it was doing for this session may be missing."""

    model: str


@dataclass(frozen=True, slots=True)
class ModelBack:
    """A model that died works again."""

    model: str
    away_s: float


@dataclass(frozen=True, slots=True)
class ErrorRaised:
    """Something failed; the session goes on unless `SessionEnded` follows. `code` is stable (core/errors.py)."""

    code: str
    message: str
    is_retryable: bool
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """Nothing follows; `reason` is closed, idle, slow_consumer or an error's code."""

    reason: str


@dataclass(frozen=True, slots=True)
class JobEvent:
    """What a job has to tell beside the above; `payload` is the job's own, as JSON-ready values."""

    job: str
    kind: str
    payload: str


Event: TypeAlias = (
    SessionStarted
    | SpeechStarted
    | SpeechPaused
    | SpeechResumed
    | Partial
    | Supposed
    | TurnEnded
    | Final
    | TurnReopened
    | ReplyStarted
    | ReplyText
    | FunctionCalled
    | FirstAudio
    | ReplyPaused
    | ReplyResumed
    | ReplyCancelled
    | ReplyEnded
    | TurnMeasured
    | LevelMeasured
    | InputStarved
    | ModelLost
    | ModelBack
    | ErrorRaised
    | SessionEnded
    | JobEvent
)

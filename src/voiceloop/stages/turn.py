"""When a turn is over.

Theory of operation. A turn begins with voice and pauses at the first short silence. At the pause the machine asks for
evidence: what the turn model says of the sound, and what the recogniser makes of the words. The evidence is weighed
into the log odds that the speaker has finished, and the odds decide how long the silence must last. If pauses within a
turn have exponentially distributed lengths with mean m, every m of further silence makes it e times less likely that
the speaker goes on: the log odds of an end, which were `odds` at the first notice, reach the level that `patience` asks
for when the silence has lasted

    ask_after + m * (patience - odds)

held between a least silence and a hard limit. So agreement ends a turn soon and doubt ends it late. The one constant of
the speaker, m, is learned from the pauses of the session; a wrong end that the speaker speaks into is a pause, too.
Evidence may come in any order, late or not at all: what is missing costs a longer silence.

Voice that was never clear (a clatter, a breath) is not worth a question: it may become speech yet, and is dropped when
silence follows.

    QUIET --voice--> SPEAKING --silence--> PAUSED --voice--> SPEAKING
                     SPEAKING --drop-----> QUIET
                                           PAUSED --end----> QUIET
"""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final, Literal, TypeAlias

from voiceloop.core.audio import CHUNK_SAMPLES, ms_to_samples, samples_to_ms
from voiceloop.core.errors import VoiceloopError
from voiceloop.core.settings import check_choice, check_range
from voiceloop.core.transcript import Transcript
from voiceloop.stages.pace import SpeakersPace
from voiceloop.stages.turn_evidence import log_odds
from voiceloop.stages.turn_text import Ending, read_ending
from voiceloop.stages.vad import VadSettings, Voice, VoiceDetector


class State(Enum):
    """Where a conversation is, as far as the caller's voice goes."""

    QUIET = auto()
    SPEAKING = auto()
    PAUSED = auto()


class Move(Enum):
    """What can happen to it."""

    VOICE = auto()
    SILENCE = auto()
    DROP = auto()
    END = auto()


MOVES: Final[dict[tuple[State, Move], State]] = {
    (State.QUIET, Move.VOICE): State.SPEAKING,
    (State.SPEAKING, Move.SILENCE): State.PAUSED,
    (State.SPEAKING, Move.DROP): State.QUIET,
    (State.PAUSED, Move.VOICE): State.SPEAKING,
    (State.PAUSED, Move.END): State.QUIET,
}
"""Every legal move."""


def next_state(state: State, move: Move) -> State:
    """Where a legal move leads. Raises VoiceloopError (illegal_move) for any other: a fault of this module's."""
    try:
        return MOVES[state, move]
    except KeyError:
        raise VoiceloopError(f"No {move.name} while {state.name}", code="illegal_move") from None


Patience = Literal["eager", "normal", "patient"]

TurnMode = Literal["automatic", "manual"]

_ODDS_WANTED: Final[dict[Patience, float]] = {"eager": 1.5, "normal": 2.7, "patient": 4.5}
"""The log odds of an end that are waited for: one wrong end in 5, 15 or 90, were every end in doubt."""

_CLEAR_PROBABILITY: Final = 0.85
_LONG_SAMPLES: Final = 16 * CHUNK_SAMPLES
"""Voice counts when a chunk was this probable, or when it lasted long: a single spoken digit reaches 0.9 and mostly
0.98, clatter and breath seldom 0.8."""

BRIEF_SAMPLES: Final = 4 * CHUNK_SAMPLES
"""Less voice than this is rarely a word: a single spoken digit has five voiced chunks and more."""

_SPOKEN_INTO: Final = ms_to_samples(1_000)
"""Who speaks so soon after the end of the turn had not finished."""


@dataclass(frozen=True, slots=True)
class TurnSettings:
    """How turns are taken.

    `patience` sets how sure to be; `odds_wanted`, where it is given, sets it as a number (log odds). Evidence is asked
    for after `ask_after_ms` of silence, no turn ends before `min_silence_ms`, every turn does after `max_silence_ms`.
    While evidence that is expected is missing, the silence must last `unheard_silence_ms` at least. Sound that never
    was clearly voice is dropped after `drop_after_ms`. With the mode `manual` no silence ends a turn: whoever holds
    the button does, by `TurnTaker.end_now`.
    """

    mode: TurnMode = "automatic"
    patience: Patience = "normal"
    odds_wanted: float | None = None
    ask_after_ms: float = 32.0
    min_silence_ms: float = 192.0
    max_silence_ms: float = 1_500.0
    unheard_silence_ms: float = 600.0
    drop_after_ms: float = 500.0
    vad: VadSettings = field(default_factory=VadSettings)

    def __post_init__(self) -> None:
        check_choice("turn.mode", self.mode, ("automatic", "manual"))
        check_choice("turn.patience", self.patience, _ODDS_WANTED)
        if self.odds_wanted is not None:
            check_range("turn.odds_wanted", self.odds_wanted, 0.0, 10.0)
        check_range("turn.ask_after_ms", self.ask_after_ms, 32.0, 1_000.0)
        check_range("turn.min_silence_ms", self.min_silence_ms, self.ask_after_ms, 30_000.0)
        check_range("turn.max_silence_ms", self.max_silence_ms, self.min_silence_ms, 30_000.0)
        check_range("turn.unheard_silence_ms", self.unheard_silence_ms, self.min_silence_ms, self.max_silence_ms)
        check_range("turn.drop_after_ms", self.drop_after_ms, self.ask_after_ms, 5_000.0)


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """A turn begins: voice from `position` on, its sound (with pre-roll) from `sound_start` on."""

    position: int
    sound_start: int


@dataclass(frozen=True, slots=True)
class SpeechDropped:
    """What began as speech was none: there is no turn."""

    position: int


@dataclass(frozen=True, slots=True)
class PauseStarted:
    """The first short silence: transcribe, ask the turn model, begin to draft; answer with `evidence(pause, ...)`."""

    pause: int
    speech_start: int
    speech_end: int
    position: int


@dataclass(frozen=True, slots=True)
class SpeechResumed:
    """The speaker went on at `position`: what was drafted in `pause` is void. `sound_start` as in SpeechStarted."""

    pause: int
    position: int
    sound_start: int


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """The turn is over, decided at `position`.

    `reason`: finished (the evidence says so, at the least silence), waited (it was in doubt, and silence has answered),
    unheard (evidence that was expected did not come), limit (nothing helped), committed (somebody said so).
    """

    pause: int
    speech_start: int
    speech_end: int
    position: int
    reason: str


TurnAction: TypeAlias = SpeechStarted | SpeechDropped | PauseStarted | SpeechResumed | TurnEnded


@dataclass(slots=True, eq=False)
class _Pause:
    number: int
    end_probability: float | None = None
    ending: Ending | None = None


class TurnTaker:
    """The turns of one stream; positions are samples of the input.

    `expects_sound` and `expects_text` say which evidence the owner is going to give; a turn does not wait for other.
    """

    def __init__(self, settings: TurnSettings, *, expects_sound: bool = True, expects_text: bool = True) -> None:
        self._settings = settings
        self._expects_sound = expects_sound
        self._expects_text = expects_text
        self._voice = VoiceDetector(settings.vad)
        self._heard = Voice.SILENT
        self._pace = SpeakersPace()
        self._state = State.QUIET
        self._position = 0
        self._speech_start = self._speech_end = 0
        self._voiced_samples, self._was_clear = 0, False
        self._pause = _Pause(0)
        self._ended_at: int | None = None

    def chunk(self, end_position: int, probability: float) -> tuple[TurnAction, ...]:
        """What follows from the next chunk of 512 samples, which ends at `end_position`."""
        self._position = end_position
        self._heard = self._voice.chunk(end_position, probability)
        if self._heard is Voice.VOICED:
            began = () if self._state is State.SPEAKING else (self._begin_or_go_on(),)
            self._voiced_samples += CHUNK_SAMPLES
            self._was_clear |= probability >= _CLEAR_PROBABILITY
            return began
        if self._state is State.SPEAKING:
            return self._pause_or_drop()
        return self._end_if_due()

    def evidence(
        self, pause: int, end_probability: float | None = None, transcript: Transcript | None = None
    ) -> tuple[TurnAction, ...]:
        """What follows from an answer about a pause; an answer about a pause that is over changes nothing."""
        if self._state is not State.PAUSED or pause != self._pause.number:
            return ()
        if end_probability is not None:
            self._pause.end_probability = end_probability
        if transcript is not None:
            self._pause.ending = read_ending(transcript.text)
        return self._end_if_due()

    def end_now(self, position: int) -> tuple[TurnAction, ...]:
        """End the turn that is under way at `position`, whatever is heard there; nothing where there is none."""
        if self._state is State.QUIET:
            return ()
        self._position = position
        began: tuple[TurnAction, ...] = ()
        if self._state is State.SPEAKING:
            began = (self._pause_at(position),)
        self._state = next_state(self._state, Move.END)
        self._voice.forget()
        return (*began, TurnEnded(self._pause.number, self._speech_start, self._speech_end, position, "committed"))

    def drop(self) -> None:
        """Forget what is being said: it is no turn."""
        if self._state is State.PAUSED:
            self._state = next_state(self._state, Move.END)
        elif self._state is State.SPEAKING:
            self._state = next_state(self._state, Move.DROP)
        self._voice.forget()

    def configure(self, settings: TurnSettings) -> None:
        """Take turns by other settings from here on."""
        self._settings = settings
        self._voice.configure(settings.vad)

    @property
    def state(self) -> State:
        """Where the conversation is."""
        return self._state

    @property
    def is_speaking(self) -> bool:
        """Whether voice is heard, or was a moment ago."""
        return self._state is State.SPEAKING

    @property
    def is_rising(self) -> bool:
        """Whether the latest chunk may be the beginning of voice, which is not certain yet."""
        return self._heard is Voice.RISING

    @property
    def is_open(self) -> bool:
        """Whether a turn is under way."""
        return self._state is not State.QUIET

    @property
    def silence_wanted_ms(self) -> float:
        """How long the silence of this pause has to last, by what is known so far."""
        limits = self._settings
        is_brief = self._voiced_samples < BRIEF_SAMPLES
        odds = log_odds(self._pause.end_probability, self._pause.ending, is_brief=is_brief)
        odds_wanted = _ODDS_WANTED[limits.patience] if limits.odds_wanted is None else limits.odds_wanted
        wanted_ms = limits.ask_after_ms + self._pace.mean_pause_ms * (odds_wanted - odds)
        least_ms = limits.unheard_silence_ms if self._is_waiting_for_evidence else limits.min_silence_ms
        return min(max(wanted_ms, least_ms), limits.max_silence_ms)

    def _begin_or_go_on(self) -> TurnAction:
        was, self._state = self._state, next_state(self._state, Move.VOICE)
        onset, sound_start = self._voice.onset, self._voice.sound_start
        if was is State.PAUSED or (self._ended_at is not None and onset - self._ended_at <= _SPOKEN_INTO):
            self._pace.went_on_after(samples_to_ms(onset - self._speech_end) - self._settings.ask_after_ms)
        if was is State.PAUSED:
            return SpeechResumed(self._pause.number, onset, sound_start)
        self._speech_start = onset
        self._voiced_samples, self._was_clear = 0, False
        return SpeechStarted(onset, sound_start)

    def _pause_or_drop(self) -> tuple[TurnAction, ...]:
        is_voice = self._was_clear or self._voiced_samples >= _LONG_SAMPLES
        if not is_voice and self._silence_ms >= self._settings.drop_after_ms:
            self._state = next_state(self._state, Move.DROP)
            return (SpeechDropped(self._position),)
        if not is_voice or self._silence_ms < self._settings.ask_after_ms:
            return ()
        return (self._pause_at(self._voice.voice_end), *self._end_if_due())

    def _pause_at(self, speech_end: int) -> PauseStarted:
        self._state = next_state(self._state, Move.SILENCE)
        self._speech_end = speech_end
        self._pause = _Pause(self._pause.number + 1)
        return PauseStarted(self._pause.number, self._speech_start, speech_end, self._position)

    def _end_if_due(self) -> tuple[TurnAction, ...]:
        """End the turn when the silence has lasted long enough, and nothing is rising that may be voice."""
        if self._state is not State.PAUSED or self._heard is not Voice.SILENT or self._settings.mode == "manual":
            return ()
        if self._silence_ms < self.silence_wanted_ms:
            return ()
        self._state = next_state(self._state, Move.END)
        self._ended_at = self._position
        return (TurnEnded(self._pause.number, self._speech_start, self._speech_end, self._position, self._reason),)

    @property
    def _silence_ms(self) -> float:
        return samples_to_ms(self._position - self._voice.voice_end)

    @property
    def _is_waiting_for_evidence(self) -> bool:
        pause = self._pause
        return (self._expects_sound and pause.end_probability is None) or (self._expects_text and pause.ending is None)

    @property
    def _reason(self) -> str:
        wanted_ms = self.silence_wanted_ms
        if wanted_ms >= self._settings.max_silence_ms:
            return "limit"
        if self._is_waiting_for_evidence:
            return "unheard"
        return "finished" if wanted_ms <= self._settings.min_silence_ms else "waited"

import itertools

import pytest

from voiceloop.core.audio import CHUNK_SAMPLES
from voiceloop.core.errors import SettingError, VoiceloopError
from voiceloop.core.transcript import Transcript
from voiceloop.stages.turn import (
    MOVES,
    Move,
    Patience,
    PauseStarted,
    SpeechDropped,
    SpeechResumed,
    SpeechStarted,
    State,
    TurnAction,
    TurnEnded,
    TurnSettings,
    TurnTaker,
    next_state,
)

PROBABILITIES = {"V": 0.99, "v": 0.6, "_": 0.02}


class Stage:
    """Plays scores to a turn taker: V is a chunk of clear voice, v of faint voice, _ of silence."""

    def __init__(self, settings: TurnSettings | None = None, expects_sound: bool = True) -> None:
        self.taker = TurnTaker(settings or TurnSettings(), expects_sound=expects_sound)
        self.chunks = 0
        self.actions: list[TurnAction] = []

    def play(self, score: str) -> list[TurnAction]:
        new: list[TurnAction] = []
        for letter in score:
            self.chunks += 1
            new += self.taker.chunk(self.chunks * CHUNK_SAMPLES, PROBABILITIES[letter])
        self.actions += new
        return new

    def tell(self, pause: int, probability: float | None = None, text: str | None = None) -> list[TurnAction]:
        new = list(self.taker.evidence(pause, probability, None if text is None else Transcript(text)))
        self.actions += new
        return new

    def silence_ms(self, probability: float | None = None, text: str | None = None) -> float:
        """Speak, pause, give this evidence; how long the silence lasts until the turn ends."""
        self.play("V" * 20 + "__")
        ended = self.tell(1, probability) + self.tell(1, None, text)
        while not ended:
            ended = self.play("_")
        assert isinstance(ended[0], TurnEnded)
        return (ended[0].position - ended[0].speech_end) / 16


def test_a_turn_is_started_paused_and_ended() -> None:
    stage = Stage()
    stage.play("____" + "V" * 10 + "__")
    stage.tell(1, 0.97, "I want a coffee.")
    stage.play("____")
    start, end = 4 * CHUNK_SAMPLES, 14 * CHUNK_SAMPLES
    assert stage.actions == [
        SpeechStarted(start, 0),
        PauseStarted(1, start, end, 15 * CHUNK_SAMPLES),
        TurnEnded(1, start, end, 20 * CHUNK_SAMPLES, "finished"),
    ]


def test_who_goes_on_has_not_finished() -> None:
    stage = Stage()
    stage.play("V" * 10 + "___")
    stage.tell(1, 0.1, "I want a")
    actions = stage.play("VVVV__")
    assert actions[0] == SpeechResumed(1, 13 * CHUNK_SAMPLES, 10 * CHUNK_SAMPLES)
    assert actions[1] == PauseStarted(2, 0, 17 * CHUNK_SAMPLES, 18 * CHUNK_SAMPLES)


def test_agreement_ends_a_turn_at_the_least_silence() -> None:
    assert Stage().silence_ms(0.98, "I want a coffee.") == TurnSettings().min_silence_ms


@pytest.mark.parametrize(
    ("probability", "text"),
    [(0.2, "I want a coffee."), (0.98, "I want a coffee,"), (0.5, "I want a coffee and"), (0.98, "five five five")],
)
def test_disagreement_makes_it_wait(probability: float, text: str) -> None:
    assert Stage().silence_ms(probability, text) > 300


def test_the_less_agrees_the_longer_it_waits() -> None:
    waits = [
        Stage().silence_ms(*evidence)
        for evidence in [(0.98, "A tea."), (0.8, "A tea."), (0.3, "A tea."), (0.3, "A tea,"), (0.02, "A tea and,")]
    ]
    assert waits == sorted(waits)
    assert len(set(waits)) == len(waits)


def test_nothing_is_waited_for_beyond_the_hard_limit() -> None:
    settings = TurnSettings(max_silence_ms=640)
    stage = Stage(settings)
    assert stage.silence_ms(0.02, "five five five and,") == 640
    assert isinstance(stage.actions[-1], TurnEnded)
    assert stage.actions[-1].reason == "limit"


def test_evidence_that_never_comes_costs_a_longer_silence() -> None:
    assert Stage().silence_ms() >= 600
    assert Stage().silence_ms(0.98) >= 600
    assert Stage().silence_ms(None, "I want a coffee.") >= 600


def test_what_nobody_expects_is_not_waited_for() -> None:
    assert Stage(expects_sound=False).silence_ms(None, "I want a coffee.") < 500


def test_evidence_that_comes_late_ends_the_turn_at_once() -> None:
    stage = Stage()
    stage.play("V" * 20 + "_" * 10)
    assert stage.tell(1, 0.98) == []
    ended = stage.tell(1, None, "I want a coffee.")
    assert ended == [TurnEnded(1, 0, 20 * CHUNK_SAMPLES, 30 * CHUNK_SAMPLES, "finished")]


def test_evidence_about_an_earlier_pause_changes_nothing() -> None:
    stage = Stage()
    stage.play("V" * 10 + "___" + "VVVV" + "_" * 10)
    assert stage.tell(1, 0.98, "I want a coffee.") == []
    assert stage.taker.state is State.PAUSED


@pytest.mark.parametrize("score", ["v_", "vv" + "_" * 20, "vvvvvv" + "_" * 20])
def test_a_clatter_is_no_turn(score: str) -> None:
    stage = Stage()
    stage.play(score + "_" * 20)
    assert not any(isinstance(action, PauseStarted | TurnEnded) for action in stage.actions)
    assert stage.taker.state is State.QUIET


def test_a_faint_beginning_that_becomes_speech_belongs_to_it() -> None:
    stage = Stage()
    stage.play("vv_____VVVV__")
    assert [type(action) for action in stage.actions] == [SpeechStarted, PauseStarted]


def test_a_clatter_is_dropped_when_silence_follows() -> None:
    stage = Stage()
    stage.play("vv" + "_" * 16)
    assert stage.actions == [SpeechStarted(0, 0), SpeechDropped(18 * CHUNK_SAMPLES)]


def test_a_word_of_one_clear_chunk_is_a_turn() -> None:
    assert any(isinstance(action, PauseStarted) for action in Stage().play("vVv___"))


def test_a_breath_before_speech_is_waited_for() -> None:
    stage = Stage()
    stage.play("VV__")
    stage.tell(1, 0.98, "And.")
    assert [type(action) for action in stage.play("_" * 12 + "V")] == [SpeechResumed]


def test_long_faint_speech_is_a_turn() -> None:
    assert any(isinstance(action, PauseStarted) for action in Stage().play("v" * 20 + "__"))


def test_a_blip_in_a_pause_neither_resumes_nor_ends_a_turn() -> None:
    stage = Stage()
    stage.play("V" * 20 + "__")
    stage.tell(1, 0.98, "I want a coffee.")
    assert stage.play("___v") == []
    assert [type(action) for action in stage.play("_")] == [TurnEnded]


def test_a_slow_speaker_is_waited_for_longer_and_longer() -> None:
    fresh = Stage().silence_ms(0.6, "I want a coffee.")
    slow = Stage()
    slow.play("VVVV" + "V" * 10 + ("_" * 12 + "VVVV") * 6 + "__")
    slow.tell(7, 0.6, "I want a coffee.")
    assert slow.taker.silence_wanted_ms > fresh


def test_a_wrong_end_that_is_spoken_into_is_learned_from() -> None:
    stage = Stage()
    stage.play("V" * 20 + "__")
    wanted_ms = stage.taker.silence_wanted_ms
    stage.tell(1, 0.98, "I want a coffee.")
    stage.play("_" * 20 + "VVVV__")
    assert stage.taker.silence_wanted_ms > wanted_ms


def test_patience_is_a_matter_of_settings() -> None:
    names: tuple[Patience, ...] = ("eager", "normal", "patient")
    waits = [Stage(TurnSettings(patience=name)).silence_ms(0.6, "A tea.") for name in names]
    assert waits == sorted(waits)
    assert waits[0] < waits[2]


def test_legal_moves_lead_where_the_table_says() -> None:
    assert [next_state(*step) for step in MOVES] == list(MOVES.values())


@pytest.mark.parametrize("step", [step for step in itertools.product(State, Move) if step not in MOVES], ids=str)
def test_every_other_move_is_refused(step: tuple[State, Move]) -> None:
    with pytest.raises(VoiceloopError) as caught:
        next_state(*step)
    assert caught.value.code == "illegal_move"


@pytest.mark.parametrize(
    "wrong", [{"patience": "saintly"}, {"min_silence_ms": 10}, {"max_silence_ms": 100}, {"ask_after_ms": 0}]
)
def test_settings_out_of_range_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(SettingError):
        TurnSettings(**wrong)  # type: ignore[arg-type]


MANUAL = TurnSettings(mode="manual")


def test_in_manual_mode_no_silence_ends_a_turn() -> None:
    stage = Stage(MANUAL)
    stage.play("V" * 10 + "_" * 200)
    assert not [action for action in stage.actions if isinstance(action, TurnEnded)]
    (ended,) = stage.taker.end_now(210 * CHUNK_SAMPLES)
    assert isinstance(ended, TurnEnded)
    assert ended.reason == "committed"


def test_a_turn_that_is_committed_in_the_middle_of_voice_is_asked_about_and_ends() -> None:
    stage = Stage(MANUAL)
    stage.play("V" * 10)
    began, ended = stage.taker.end_now(10 * CHUNK_SAMPLES)
    assert isinstance(began, PauseStarted)
    assert isinstance(ended, TurnEnded)
    assert began.speech_end == ended.speech_end == 10 * CHUNK_SAMPLES


def test_where_nobody_spoke_there_is_nothing_to_commit() -> None:
    stage = Stage(MANUAL)
    stage.play("____")
    assert stage.taker.end_now(4 * CHUNK_SAMPLES) == ()


@pytest.mark.parametrize("score", ["V" * 10, "V" * 10 + "___", "___"])
def test_what_is_dropped_is_no_turn_and_the_next_words_begin_one(score: str) -> None:
    stage = Stage()
    stage.play(score)
    stage.taker.drop()
    assert not stage.taker.is_open
    assert isinstance(stage.play("__VV")[0], SpeechStarted)


def test_settings_may_change_between_turns() -> None:
    stage = Stage()
    stage.taker.configure(MANUAL)
    stage.play("V" * 10 + "_" * 100)
    assert stage.taker.is_open

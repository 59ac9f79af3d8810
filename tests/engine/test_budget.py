"""Turns that take too long: what a session does to keep their budget, and what the timeline says of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pytest

from tests.engine.stage import RATE_HZ, Cast, EchoJob, Told
from tests.providers.routing.chains import mind, says, voice
from tests.screenplay import Scene
from voiceloop.core.errors import ModelCrashedError
from voiceloop.core.events import Event, FirstAudio, ReplyCancelled, ReplyEnded, ReplyText, TurnMeasured
from voiceloop.core.jobs import Action, Answer, CheaperPrompt
from voiceloop.core.ports import LanguageModelInfo, Message, Prompt, ToolCall
from voiceloop.core.timeline import Degradation, Timeline
from voiceloop.engine.outbox import OutputAudio
from voiceloop.engine.settings import SessionSettings
from voiceloop.fakes import Fault, Said, ScriptedLanguageModel, ScriptedTextToSpeech, Spoken
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.stages.budget import BudgetSettings
from voiceloop.stages.routing import RoutingSettings

RETRIEVAL, SHORTER, FASTER, FILLER, TEXT = Degradation
REMOTE = LanguageModelInfo("remote", context_tokens=8_192)
FILLER_S = 0.66
"""What `One moment.` takes to say: 60 ms a letter."""
PATIENT = RoutingSettings(order="static", first_result_s=20.0, hedge_prior_ms=15_000.0, explore_share=0.0)
STALLED = Spoken(first_piece_s=1e6)


@dataclass
class AnswersJob(EchoJob):
    """Adds to every answer what a test wants of it."""

    change: Callable[[Answer], Answer]

    def __post_init__(self) -> None:
        super().__init__()

    def feed(self, event: Event) -> Sequence[Action]:
        return [self.change(each) if isinstance(each, Answer) else each for each in super().feed(event)]


def offering(*steps: Degradation) -> AnswersJob:
    """Has a cheaper prompt for each of the steps, which says just its name."""
    cheaper = tuple(CheaperPrompt(step, Prompt((Message("user", step.value),))) for step in steps)
    return AnswersJob(lambda answer: replace(answer, cheaper=cheaper))


def question(seconds: float = 14.0) -> Scene:
    return Scene().silence(0.3).say(1.2, "what time is it").silence(seconds)


def reads_long(prompt: Prompt) -> Said:
    """A model that takes 5 s for what was said to it, and next to no time for a cheaper prompt."""
    is_long = prompt.messages[-1].text == "what time is it"
    return Said("Long." if is_long else "Short.", first_token_s=5.0 if is_long else 0.05)


def late(seconds: float) -> ScriptedLanguageModel:
    return ScriptedLanguageModel("Certainly.", first_token_s=seconds)


def timeline(told: Told) -> Timeline:
    return told.one(TurnMeasured).timeline


def steps(told: Told) -> list[Degradation]:
    return [each.step for each in timeline(told).degraded]


def after_speech_s(told: Told, at_s: float) -> float:
    return at_s - timeline(told).speech_end_s


@on_virtual_time
async def test_nothing_is_done_within_the_budget() -> None:
    cast = Cast(question(), late(0.8), job=offering(RETRIEVAL, SHORTER))
    told = await cast.play()
    assert timeline(told).voice_to_voice_ms == pytest.approx(900.0, abs=150.0)
    assert (timeline(told).degraded, timeline(told).filler_s) == ((), None)
    assert len(cast.language_model.prompts) == len(cast.text_to_speech.texts) == 1


@on_virtual_time
async def test_a_prompt_that_is_read_too_long_is_followed_by_one_with_less_history() -> None:
    model = ScriptedLanguageModel(reads_long, info=REMOTE)
    told = await Cast(question(), model, job=offering(SHORTER)).play()
    (degraded,) = timeline(told).degraded
    assert (degraded.step, told.one(ReplyEnded).text) == (SHORTER, "Short.")
    assert after_speech_s(told, degraded.at_s) == pytest.approx(1.4, abs=0.01)
    assert timeline(told).voice_to_voice_ms == pytest.approx(1_450.0, abs=20.0)
    assert [prompt.messages[-1].text for prompt in model.cancelled] == ["what time is it"]


@on_virtual_time
async def test_what_was_looked_up_is_left_out_before_the_history() -> None:
    model = ScriptedLanguageModel(lambda prompt: Said("Yes.", first_token_s=5.0), info=REMOTE)
    told = await Cast(question(), model, job=offering(RETRIEVAL, SHORTER)).play()
    assert steps(told) == [RETRIEVAL, SHORTER, FILLER]
    asked = [prompt.messages[-1].text for prompt in model.prompts]
    assert asked == ["what time is it", "skip_retrieval", "shorter_history"]


@on_virtual_time
async def test_a_model_that_has_begun_to_speak_is_not_asked_anew() -> None:
    model = ScriptedLanguageModel("So this is quite long", first_token_s=0.1, token_s=0.7, info=REMOTE)
    told = await Cast(question(), model, job=offering(SHORTER)).play()
    assert (len(model.prompts), steps(told)) == (1, [FILLER])


@on_virtual_time
async def test_a_model_for_which_others_wait_is_not_asked_anew() -> None:
    model = ScriptedLanguageModel(reads_long, info=REMOTE)
    model.waiting = 2
    told = await Cast(question(), model, job=offering(SHORTER)).play()
    assert (len(model.prompts), steps(told)) == (1, [FILLER])


@on_virtual_time
async def test_a_model_that_had_read_the_conversation_ahead_is_not_asked_anew() -> None:
    model = ScriptedLanguageModel(reads_long, info=replace(REMOTE, has_prefill=True))
    told = await Cast(question(), model, job=offering(SHORTER)).play()
    assert (len(model.prompts), steps(told)) == (1, [FILLER])


@on_virtual_time
async def test_a_chain_of_models_starts_the_next_one_before_the_first_is_late() -> None:
    cast, chain = Cast(question()), mind(late(60.0), says("Here I am."), settings=PATIENT)
    engine = cast.engine()
    engine.ports = replace(engine.ports, language_model=chain)
    told = await cast.play(engine=engine)
    assert (steps(told), told.one(ReplyEnded).text) == ([FASTER], "Here I am.")
    assert timeline(told).voice_to_voice_ms == pytest.approx(1_700.0, abs=30.0)


@on_virtual_time
async def test_a_chain_of_voices_starts_the_next_one_before_the_first_is_late() -> None:
    stalls = ScriptedTextToSpeech(script=[STALLED], rate_hz=RATE_HZ)
    cast, chain = Cast(question()), voice(stalls, ScriptedTextToSpeech(rate_hz=RATE_HZ), settings=PATIENT)
    engine = cast.engine()
    engine.ports = replace(engine.ports, text_to_speech=chain)
    told = await cast.play(engine=engine)
    assert (steps(told), stalls.cancelled) == ([FASTER], ["Certainly."])
    assert timeline(told).voice_to_voice_ms == pytest.approx(1_600.0, abs=30.0)


@on_virtual_time
async def test_a_filler_is_spoken_when_the_budget_is_gone_and_the_answer_follows_it() -> None:
    told = await Cast(question(), late(4.0)).play()
    assert [first.is_canned for first in told.all(FirstAudio)] == [True, False]
    assert after_speech_s(told, told.sound_at[0]) == pytest.approx(2.0, abs=0.01)
    assert after_speech_s(told, timeline(told).filler_s or 0.0) == pytest.approx(2.0, abs=0.01)
    assert timeline(told).voice_to_voice_ms == pytest.approx(4_100.0, abs=150.0)
    assert steps(told) == [FILLER]


@on_virtual_time
async def test_the_filler_is_part_of_the_reply_and_not_of_its_words() -> None:
    told = await Cast(question(), late(4.0)).play()
    ended = told.one(ReplyEnded)
    assert (ended.text, told.job.heard) == ("Certainly.", ["Certainly."])
    assert [(each.text, each.is_filler) for each in told.all(ReplyText)] == [
        ("One moment.", True),
        ("Certainly.", False),
    ]
    assert ended.heard_ms == pytest.approx(60.0 * len("One moment.Certainly."), abs=1.0)


@on_virtual_time
async def test_an_answer_that_comes_during_the_filler_is_heard_when_that_was_said() -> None:
    told = await Cast(question(), late(2.1)).play()
    began_s = timeline(told).filler_s or 0.0
    assert timeline(told).first_audio_s == pytest.approx(began_s + FILLER_S, abs=0.01)
    assert len(told.sound(1)) == round(0.06 * len("One moment.Certainly.") * RATE_HZ)


@on_virtual_time
async def test_an_answer_that_comes_before_the_filler_has_a_sound_is_not_kept_waiting() -> None:
    def line(text: str) -> Spoken:
        return STALLED if text == "One moment." else Spoken(first_piece_s=0.1)

    cast = Cast(question(), late(2.2), ScriptedTextToSpeech(script=line))
    told = await cast.play()
    assert (told.one(FirstAudio).is_canned, steps(told)) == (False, [])
    assert cast.text_to_speech.cancelled == ["One moment."]


@on_virtual_time
async def test_a_filler_that_cannot_be_spoken_is_left_out() -> None:
    broken = Spoken(breaks_after_ms=0.0, error=ModelCrashedError("The voice is gone"))
    voice_of = ScriptedTextToSpeech(script=lambda text: broken if text == "One moment." else Spoken())
    told = await Cast(question(), late(4.0), voice_of).play()
    assert (told.one(ReplyEnded).text, steps(told)) == ("Certainly.", [])


@on_virtual_time
async def test_nothing_is_said_for_a_reply_that_came_to_nothing_before_the_filler_had_a_sound() -> None:
    model = ScriptedLanguageModel(lambda prompt: ToolCall("look_up", "{}"), faults=[Fault(0.0, 60.0, delay_s=2.2)])
    slow = ScriptedTextToSpeech(first_piece_s=0.5)
    told = await Cast(question(), model, slow).play()
    assert (told.all(ReplyText), slow.cancelled) == ([], ["One moment."])
    assert told.one(ReplyEnded).text == ""


@on_virtual_time
async def test_who_speaks_over_a_filler_has_heard_nothing_of_the_answer() -> None:
    scene = Scene().silence(0.3).say(1.2, "what time is it").silence(2.3).say(1.5, "no never mind that").silence(4)
    told = await Cast(scene, late(4.0)).play()
    cancelled = told.all(ReplyCancelled)[0]
    assert (cancelled.heard_text, cancelled.reason) == ("", "barge_in")
    assert 0.0 < cancelled.heard_ms < 1_000.0 * FILLER_S


@on_virtual_time
async def test_of_a_clause_that_waited_behind_a_filler_no_word_counts_as_heard_too_early() -> None:
    scene = Scene().silence(0.3).say(1.2, "what time is it").silence(2.45).say(1.5, "no never mind that").silence(6)
    cast = Cast(scene, late(1.7), ScriptedTextToSpeech(script=_slow_answers))
    told = await cast.play()
    assert told.all(ReplyCancelled)[0].heard_text == ""


def _slow_answers(text: str) -> Spoken:
    return Spoken() if text == "One moment." else Spoken(first_piece_s=0.8)


@on_virtual_time
async def test_an_answer_whose_voice_is_late_is_told_as_text() -> None:
    cast = Cast(question(), text_to_speech=ScriptedTextToSpeech(script=[STALLED]))
    told = await cast.play()
    assert (told.one(ReplyText).text, told.job.heard) == ("Certainly.", ["Certainly."])
    assert after_speech_s(told, told.at(ReplyText)[0]) == pytest.approx(5.0, abs=0.01)
    assert (told.all(OutputAudio), steps(told), timeline(told).first_audio_s) == ([], [TEXT], None)


@on_virtual_time
async def test_all_that_is_still_written_is_told_as_text_too() -> None:
    model = ScriptedLanguageModel("It is noon. The sun is high. So we eat.", token_s=1.0)
    told = await Cast(question(20), model, ScriptedTextToSpeech(script=[STALLED])).play()
    assert told.one(ReplyEnded).text == "It is noon. The sun is high. So we eat."
    assert [each.text for each in told.all(ReplyText)] == ["It is noon.", "The sun is high.", "So we eat."]


@on_virtual_time
async def test_a_late_text_is_no_reason_to_give_up_its_voice() -> None:
    told = await Cast(question(), late(6.0), ScriptedTextToSpeech(first_piece_s=1.0)).play()
    assert (steps(told), told.job.heard) == ([FILLER], ["Certainly."])
    assert timeline(told).voice_to_voice_ms == pytest.approx(7_100.0, abs=150.0)


@on_virtual_time
async def test_an_answer_may_have_a_budget_of_its_own() -> None:
    job = AnswersJob(lambda answer: replace(answer, budget_ms=1_000.0))
    told = await Cast(question(), late(4.0), job=job).play()
    assert after_speech_s(told, told.sound_at[0]) == pytest.approx(1.0, abs=0.01)


@on_virtual_time
async def test_a_session_may_have_other_phrases_or_none() -> None:
    phrases = SessionSettings(output_rate_hz=RATE_HZ, budget=BudgetSettings(filler_phrases=("Let me see.",)))
    told = await Cast(question(), late(4.0), settings=phrases).play()
    assert told.all(ReplyText)[0].text == "Let me see."
    none = replace(phrases, budget=BudgetSettings(filler_phrases=()))
    told = await Cast(question(), late(4.0), settings=none).play()
    assert steps(told) == []


@on_virtual_time
async def test_an_answer_that_is_read_has_no_filler() -> None:
    job = AnswersJob(lambda answer: replace(answer, is_spoken=False))
    told = await Cast(question(), late(6.0), job=job).play()
    assert (steps(told), told.all(OutputAudio), told.one(ReplyEnded).text) == ([], [], "Certainly.")

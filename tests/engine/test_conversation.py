"""Conversations as screenplays, on virtual time."""

import asyncio
from dataclasses import replace

import numpy as np
import pytest

from tests.engine.stage import Cast, EchoJob, Told
from tests.screenplay import Scene
from voiceloop.core.audio import SAMPLE_RATE_HZ
from voiceloop.core.errors import ModelCrashedError, SettingError
from voiceloop.core.events import (
    ErrorRaised,
    Final,
    FirstAudio,
    InputStarved,
    LevelMeasured,
    Partial,
    ReplyCancelled,
    ReplyEnded,
    ReplyPaused,
    ReplyResumed,
    SessionEnded,
    SpeechStarted,
    TurnEnded,
    TurnMeasured,
    TurnReopened,
)
from voiceloop.core.timeline import Stage
from voiceloop.engine.settings import SessionSettings
from voiceloop.fakes import FakeDenoiser, Fault, Said, ScriptedLanguageModel, ScriptedSpeechToText, ScriptedTurnModel
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.stages.guard import GuardMode, GuardSettings

LONG = "Well, that is a long story. " + "It goes on and on and never seems to come to its end. " * 8


def talkative() -> ScriptedLanguageModel:
    return ScriptedLanguageModel(LONG, first_token_s=0.05, token_s=0.002)


@on_virtual_time
async def test_a_question_is_heard_and_answered() -> None:
    told = await Cast(Scene().silence(0.3).say(1.2, "what time is it").silence(4)).play()
    assert told.finals == ["what time is it"]
    assert told.one(ReplyEnded).text == "Certainly."
    assert told.one(SessionEnded).reason == "closed"


@on_virtual_time
async def test_the_answer_is_ready_when_the_turn_is_decided() -> None:
    told = await Cast(Scene().silence(0.3).say(1.2, "what time is it").silence(4)).play()
    (decided_s,), (sound_s, *_) = told.at(TurnEnded), told.sound_at
    assert sound_s == pytest.approx(decided_s, abs=0.02)


@on_virtual_time
async def test_nothing_is_heard_before_the_turn_is_over() -> None:
    told = await Cast(Scene().silence(0.3).say(1, "one two").pause(0.12).say(1, "three four").silence(3)).play()
    assert min(told.sound_at) >= told.at(TurnEnded)[0]
    assert told.finals == ["one two three four"]


@on_virtual_time
async def test_what_was_drafted_is_thrown_away_when_the_speaker_goes_on() -> None:
    cast = Cast(Scene().silence(0.3).say(1, "one two").pause(0.16).say(1, "three four").silence(3))
    told = await cast.play()
    asked = [prompt.messages[-1].text for prompt in cast.language_model.prompts]
    assert asked == ["one two", "one two three four"]
    assert told.one(TurnMeasured).timeline.discarded == 1


@on_virtual_time
async def test_nothing_is_drafted_or_read_ahead_while_others_wait_for_the_language_model() -> None:
    cast = Cast(Scene().silence(0.3).say(1, "one two").pause(0.16).say(1, "three four").silence(3))
    cast.language_model.waiting = 2
    told = await cast.play()
    asked = [prompt.messages[-1].text for prompt in cast.language_model.prompts]
    assert asked == told.finals == ["one two three four"]
    assert cast.language_model.prefilled == []


@on_virtual_time
async def test_partials_come_while_someone_speaks() -> None:
    told = await Cast(Scene().silence(0.3).say(3, "one two three four five six").silence(2)).play()
    texts = [partial.text for partial in told.all(Partial)]
    assert len(texts) >= 7
    assert all("one two three four five six".startswith(text) for text in texts)


@on_virtual_time
async def test_the_timeline_of_a_turn_names_its_stages() -> None:
    told = await Cast(Scene().silence(0.3).say(1.2, "what time is it").silence(4)).play()
    stages = {span.stage for span in told.one(TurnMeasured).timeline.spans}
    assert stages >= {Stage.TRANSCRIBE, Stage.JUDGE, Stage.ENDPOINT, Stage.FIRST_TOKEN, Stage.SYNTHESIZE, Stage.RELEASE}


@on_virtual_time
async def test_words_over_a_reply_end_it_and_the_history_keeps_what_was_heard() -> None:
    scene = Scene().silence(0.3).say(1, "tell me a story").silence(2.5).say(1, "no stop that please").silence(3)
    told = await Cast(scene, talkative()).play()
    cancelled = told.all(ReplyCancelled)[0]
    assert cancelled.reason == "barge_in"
    assert LONG.startswith(cancelled.heard_text)
    assert 0 < len(cancelled.heard_text) < len(LONG)
    assert told.finals == ["tell me a story", "no stop that please"]


@on_virtual_time
async def test_nothing_passes_the_gate_while_someone_speaks_over_a_reply() -> None:
    scene = Scene().silence(0.3).say(1, "tell me a story").silence(2.5).say(1, "no stop that please").silence(0.1)
    told = await Cast(scene, talkative()).play()
    onset_s = 0.3 + 1 + 2.5
    assert told.at(ReplyPaused)[0] - onset_s < 0.12
    assert max(told.sound_at) - onset_s < 0.12


@on_virtual_time
async def test_a_backchannel_lets_the_reply_go_on_from_the_same_sample() -> None:
    scene = Scene().silence(0.3).say(1, "tell me a story").silence(2.5).say(0.4, "uh-huh").silence(40)
    told = await Cast(scene, talkative()).play()
    assert told.one(ReplyResumed).reason == "backchannel"
    assert told.finals == ["tell me a story"]
    ended = told.one(ReplyEnded)
    assert len(told.sound(ended.generation)) == pytest.approx(ended.heard_ms * 16, rel=0.001)


@on_virtual_time
async def test_a_noise_holds_the_reply_for_600_ms_at_most() -> None:
    scene = Scene().silence(0.3).say(1, "tell me a story").silence(2.5).noise(2.0).silence(2)
    told = await Cast(scene, talkative()).play()
    onset_s = 0.3 + 1 + 2.5
    assert told.one(ReplyResumed).reason == "noise"
    assert told.at(ReplyResumed)[0] - onset_s < 0.65
    assert told.finals == ["tell me a story"]


@on_virtual_time
async def test_a_wrong_end_is_mended_into_one_text_and_one_answer() -> None:
    scene = Scene().silence(0.3).say(1, "I want a coffee").silence(0.35).say(1, "with some milk").silence(4)
    told = await Cast(scene, turn_model=ScriptedTurnModel(0.99)).play()
    assert told.finals == ["I want a coffee", "I want a coffee with some milk"]
    assert told.one(TurnReopened).turn == 1
    assert {final.turn for final in told.all(Final)} == {1}
    assert [started.turn for started in told.all(SpeechStarted)] == [1, 1]
    assert told.job.reopened == 1


@on_virtual_time
async def test_who_speaks_a_second_after_the_end_begins_a_new_turn() -> None:
    scene = Scene().silence(0.3).say(1, "I want a coffee").silence(3.0).say(1, "and a tea").silence(3)
    told = await Cast(scene).play()
    assert [final.turn for final in told.all(Final)] == [1, 2]


@on_virtual_time
async def test_a_cough_alone_is_no_turn() -> None:
    told = await Cast(Scene().silence(0.3).noise(0.4).silence(3)).play()
    assert told.finals == []
    assert told.all(FirstAudio) == []


@on_virtual_time
async def test_a_late_answer_becomes_an_apology_after_the_hard_limit() -> None:
    cast = Cast(
        Scene().silence(0.3).say(1, "what time is it").silence(14),
        ScriptedLanguageModel("Late.", first_token_s=60.0),
    )
    told = await cast.play()
    filler, apology = told.all(FirstAudio)
    assert filler.is_canned
    assert apology.is_canned
    assert told.at(FirstAudio)[1] - 1.3 == pytest.approx(10.0, abs=0.2)
    assert cast.language_model.cancelled


@on_virtual_time
async def test_a_model_that_fails_costs_an_apology_and_not_the_session() -> None:
    lines: list[str | Said] = [
        Said("", error=ModelCrashedError("The mind is gone")),
        Said("", error=ModelCrashedError("gone")),
        "Fine.",
    ]
    scene = Scene().silence(0.3).say(1, "first question").silence(6).say(1, "second question").silence(4)
    told = await Cast(scene, ScriptedLanguageModel(lines, first_token_s=0.02)).play()
    assert "model_crashed" in {error.code for error in told.all(ErrorRaised)}
    assert [first.is_canned for first in told.all(FirstAudio)] == [True, False]
    assert told.finals == ["first question", "second question"]


@on_virtual_time
async def test_a_recogniser_that_fails_is_told_and_the_next_turn_is_heard() -> None:
    scene = Scene().silence(0.3).say(1, "first question").silence(3).say(1, "second question").silence(4)
    broken = [Fault(0.0, 2.0, ModelCrashedError("The ears are gone"))]
    told = await Cast(scene, speech_to_text=ScriptedSpeechToText(scene.hear, faults=broken)).play()
    assert "model_crashed" in {error.code for error in told.all(ErrorRaised)}
    assert told.finals == ["second question"]


@on_virtual_time
async def test_a_turn_ends_when_frames_stop_coming() -> None:
    scene = Scene().silence(0.3).say(1, "what time is it")
    cast = Cast(scene)

    told = await cast.play(linger_s=4.0)
    assert told.finals == ["what time is it"]
    assert told.one(InputStarved).position == pytest.approx(1.3 * SAMPLE_RATE_HZ, abs=SAMPLE_RATE_HZ // 10)


@on_virtual_time
async def test_silence_that_was_not_sent_between_turns_was_silence_all_the_same() -> None:
    def after_s(told: Told) -> list[float]:
        return [at - told.at(TurnEnded)[0] for at in told.at(TurnEnded)]

    sent, unsent = Scene().silence(0.3), Scene().silence(0.3)
    for _ in range(6):
        sent.say(1, "yes I do").silence(0.2).silence(5.4)
        unsent.say(1, "yes I do").silence(0.2).nothing_sent(5.4)
    told_sent = await Cast(sent, turn_model=ScriptedTurnModel(0.5)).play()
    told_unsent = await Cast(unsent, turn_model=ScriptedTurnModel(0.5)).play()
    assert len(told_unsent.finals) == 6
    assert after_s(told_unsent) == pytest.approx(after_s(told_sent), abs=0.1)


@on_virtual_time
async def test_an_idle_session_ends_by_itself() -> None:
    settings = SessionSettings(output_rate_hz=16_000, idle_timeout_s=5.0)
    told = await Cast(Scene().silence(8), settings=settings).play()
    assert told.one(SessionEnded).reason == "idle"
    assert told.at(SessionEnded)[0] == pytest.approx(5.0, abs=0.1)


@on_virtual_time
async def test_a_burst_is_decided_in_positions() -> None:
    scene = Scene().silence(0.3).say(1, "what time is it").silence(3)
    told = await Cast(scene).play(linger_s=3.0, burst=scene)
    assert told.finals == ["what time is it"]


@on_virtual_time
async def test_a_turn_longer_than_the_ring_is_heard_whole() -> None:
    scene = Scene().silence(0.3)
    for number in range(12):
        scene.say(3.2, f"number{number} follows").pause(0.16)
    told = await Cast(scene.silence(3), turn_model=ScriptedTurnModel(0.01)).play()
    assert scene.seconds * SAMPLE_RATE_HZ > 30 * SAMPLE_RATE_HZ
    assert told.finals[-1].split()[::2] == [f"number{number}" for number in range(12)]


@on_virtual_time
async def test_two_sessions_do_not_hear_each_other() -> None:
    first = Scene().silence(0.3).say(1, "apples").silence(3)
    second = Scene(seed=2).silence(0.3).say(1, "pears").silence(3)
    told = await asyncio.gather(Cast(first).play(), Cast(second).play())
    assert [each.finals for each in told] == [["apples"], ["pears"]]


@on_virtual_time
async def test_the_level_is_told_as_often_as_it_was_asked_for() -> None:
    cast = Cast(Scene().silence(0.5).say(1.0, "hello").silence(0.5))
    cast.settings = SessionSettings(output_rate_hz=16_000, level_every_ms=100.0)
    levels = (await cast.play()).all(LevelMeasured)
    assert len(levels) == 20
    assert levels[8].rms_dbfs == pytest.approx(-20.0, abs=1.0)
    assert levels[2].rms_dbfs == pytest.approx(-75.0, abs=1.0)
    assert sum(level.clipped_samples for level in levels) == 0


@on_virtual_time
async def test_a_turn_is_heard_through_the_denoiser() -> None:
    cast = Cast(Scene().silence(0.3).say(1.2, "what time is it").silence(3))
    strengths: list[int] = []

    def denoiser(strength: int) -> FakeDenoiser:
        strengths.append(strength)
        return FakeDenoiser(delay_samples=160)

    engine = cast.engine()
    engine.ports = replace(engine.ports, denoiser=denoiser)
    cast.settings = SessionSettings(output_rate_hz=16_000, denoise=3)
    told = await cast.play(engine=engine)
    assert (strengths, told.finals) == ([3], ["what time is it"])


@on_virtual_time
async def test_a_denoiser_that_is_not_there_is_a_wrong_setting() -> None:
    cast = Cast(Scene().silence(0.3))
    cast.settings = SessionSettings(output_rate_hz=16_000, denoise=1)
    with pytest.raises(SettingError, match=r"session\.denoise is 1"):
        await cast.play()


@on_virtual_time
async def test_the_guard_is_as_strict_as_the_settings_say() -> None:
    loud = np.full(320, 1.0, np.float32)
    for mode, looked_at in ((GuardMode.FULL, 20), (GuardMode.SAMPLED, 2), (GuardMode.OFF, 0)):
        settings = SessionSettings(guard=GuardSettings(mode))
        async with Cast(Scene()).engine().open(EchoJob(), settings) as session:
            for _ in range(20):
                session.push_samples(loud)
            assert session.listener.front_end.counts.clipped_samples == looked_at * 320

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.engine.stage import Cast, EchoJob
from tests.evals.test_turns import recorded
from tests.screenplay import Scene
from voiceloop.core.events import Event, Final, Supposed
from voiceloop.core.jobs import Action, Answer, Plan
from voiceloop.core.ports import Message, Prompt
from voiceloop.engine.settings import SessionSettings
from voiceloop.evals.latency import MeasuredTurn, evaluate, summarise
from voiceloop.fakes import ScriptedLanguageModel
from voiceloop.fakes.virtual_time import on_virtual_time

SETTINGS = SessionSettings(output_rate_hz=16_000, hard_limit_s=4.0)


def order() -> Scene:
    return Scene().silence(0.3).say(1.0, "a coffee").pause(0.1).say(1.0, "with milk").silence(0.3)


class ForgetfulJob:
    """Answers the first word of every turn."""

    plan = Plan()

    def feed(self, event: Event) -> Sequence[Action]:
        if not isinstance(event, Supposed | Final):
            return ()
        return (Answer(event.turn, Prompt((Message("user", event.transcript.text.split()[0]),))),)


def turn(name: str, ended_ms: float, first_audio_ms: float | None, asked: str = "a coffee") -> MeasuredTurn:
    prompt = Prompt((Message("system", "Be brief."), Message("user", asked)))
    return MeasuredTurn(name, [ended_ms], ended_ms + 5.0, "a coffee", first_audio_ms, prompt)


@on_virtual_time
async def test_a_recorded_turn_is_timed_from_its_labels_end_of_speech(tmp_path: Path) -> None:
    cast, scene = Cast(order()), recorded(tmp_path, order(), 2.4)
    engine = cast.engine()
    told = await evaluate(engine, EchoJob, SETTINGS, [scene])
    assert (told["turns"], told["answered"], told["cut_rate"], told["unanswered"]) == (1, 1, 0.0, [])
    assert told["answered_another_text"] == []
    assert 200 < told["endpoint_p50_ms"] <= told["p50_ms"] < 700
    assert {"detect", "endpoint", "first_token"} <= set(told["stages"])
    assert told["replies"]["words_said"] == 1  # Certainly.
    assert engine.ports.language_model is cast.language_model


@on_virtual_time
async def test_an_answer_to_half_of_the_text_is_told(tmp_path: Path) -> None:
    told = await evaluate(Cast(order()).engine(), ForgetfulJob, SETTINGS, [recorded(tmp_path, order(), 2.4, "half")])
    assert told["answered_another_text"] == ["half"]


@on_virtual_time
async def test_silence_of_the_mind_is_an_unanswered_turn(tmp_path: Path) -> None:
    cast = Cast(order(), language_model=ScriptedLanguageModel("Certainly.", first_token_s=60.0))
    told = await evaluate(cast.engine(), EchoJob, SETTINGS, [recorded(tmp_path, order(), 2.4, "slow")])
    assert (told["answered"], told["unanswered"], told["p50_ms"]) == (0, ["slow"], None)


def test_cut_and_unanswered_turns_stay_out_of_the_percentiles() -> None:
    turns = [turn("good", 200.0, 300.0), turn("cut", -150.0, 90.0), turn("mute", 200.0, None)]
    told = summarise([*turns, turn("other", 220.0, 320.0, "a tea")])
    assert (told["turns"], told["answered"], told["cut_rate"]) == (4, 3, 0.25)
    assert (told["cut"], told["unanswered"], told["answered_another_text"]) == (["cut"], ["mute"], ["other"])
    assert told["p50_ms"] == pytest.approx(310.0)
    assert told["final_p50_ms"] == pytest.approx(215.0)

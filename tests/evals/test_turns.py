import wave
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.screenplay import Scene
from voiceloop.core.audio import to_pcm16
from voiceloop.evals.manifest import Utterance
from voiceloop.evals.turns import CUT_MS, OUR_POLICY, Tally, evaluate
from voiceloop.fakes.speech_to_text import ScriptedSpeechToText
from voiceloop.fakes.turn_model import ScriptedTurnModel
from voiceloop.fakes.voice_activity import ScriptedVoiceActivity
from voiceloop.stages.turn import TurnSettings


@dataclass
class Models:
    speech_to_text: ScriptedSpeechToText
    turn_model: ScriptedTurnModel | None


def recorded(folder: Path, scene: Scene, speech_end_s: float | None, name: str = "scene") -> Utterance:
    path = folder / f"{name}.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(to_pcm16(scene.samples).tobytes())
    return Utterance(name, path, "scenes", None, scene.seconds, 0.3, speech_end_s)


def order(pause_s: float = 0.0) -> Scene:
    return Scene().silence(0.3).say(1.0, "a coffee").pause(pause_s).say(1.0, "with milk.").silence(0.4)


async def test_a_plain_order_is_answered_after_a_short_wait(tmp_path: Path) -> None:
    models = Models(ScriptedSpeechToText("A coffee with milk."), ScriptedTurnModel(0.98))
    told = await evaluate([recorded(tmp_path, order(), 2.3)], ScriptedVoiceActivity(), models, TurnSettings())
    assert (told["turns"], told["cut_rate"], told["cut"], told["unanswered"]) == (1, 0.0, [], [])
    assert 150 < told["wait_p50_ms"] < 400
    assert told["policies"][OUR_POLICY]["wait_p50_ms"] == told["wait_p50_ms"]


async def test_fixed_silences_cut_what_pauses_longer_than_they_wait(tmp_path: Path) -> None:
    models = Models(ScriptedSpeechToText("A coffee and"), ScriptedTurnModel(0.05))
    scene = recorded(tmp_path, order(pause_s=0.4), 2.7)
    told = await evaluate([scene], ScriptedVoiceActivity(), models, TurnSettings())
    rates = {policy: row["cut_rate"] for policy, row in told["policies"].items()}
    assert rates["fixed_200"] == rates["fixed_300"] == 1.0
    assert rates["fixed_500"] == rates["fixed_800"] == rates[OUR_POLICY] == 0.0
    assert told["policies"]["fixed_500"]["wait_p50_ms"] == pytest.approx(500, abs=40)


async def test_a_sure_turn_model_cuts_where_the_speaker_pauses(tmp_path: Path) -> None:
    models = Models(ScriptedSpeechToText("A coffee."), ScriptedTurnModel(0.97))
    scene = recorded(tmp_path, order(pause_s=0.4), 2.7)
    policies = (await evaluate([scene], ScriptedVoiceActivity(), models, TurnSettings()))["policies"]
    assert policies["smart_turn_0.9_else_1500"]["cut_rate"] == 1.0
    assert policies["smart_turn_0.9_else_1500"]["wait_p50_ms"] is None


async def test_what_the_models_take_is_part_of_the_wait(tmp_path: Path) -> None:
    scene = recorded(tmp_path, order(), 2.3)
    quick = Models(ScriptedSpeechToText("A coffee with milk."), ScriptedTurnModel(0.98))
    slow = Models(ScriptedSpeechToText("A coffee with milk.", delay_s=0.3), ScriptedTurnModel(0.98))
    waits = [
        (await evaluate([scene], ScriptedVoiceActivity(), models, TurnSettings()))["wait_p50_ms"]
        for models in (quick, slow)
    ]
    assert waits[1] > waits[0] + 100


async def test_without_a_turn_model_its_policies_are_left_out(tmp_path: Path) -> None:
    models = Models(ScriptedSpeechToText("A coffee with milk."), None)
    told = await evaluate([recorded(tmp_path, order(), 2.3)], ScriptedVoiceActivity(), models, TurnSettings())
    assert not any(policy.startswith("smart_turn") for policy in told["policies"])
    assert told["turns"] == 1


async def test_without_a_label_the_last_voice_of_the_file_is_the_end(tmp_path: Path) -> None:
    models = Models(ScriptedSpeechToText("A coffee with milk."), ScriptedTurnModel(0.98))
    ears = ScriptedVoiceActivity()
    labelled = await evaluate([recorded(tmp_path, order(), 2.3)], ears, models, TurnSettings())
    unlabelled = await evaluate([recorded(tmp_path, order(), None)], ears, models, TurnSettings())
    assert unlabelled["wait_p50_ms"] == pytest.approx(labelled["wait_p50_ms"], abs=60)
    silence = recorded(tmp_path, Scene().silence(1.0), None, "silence")
    assert (await evaluate([silence], ears, models, TurnSettings()))["turns"] == 0


def test_cut_and_unanswered_recordings_stay_out_of_the_waits() -> None:
    tally = Tally()
    tally.add("cut twice", [-2_000.0, -CUT_MS - 1.0, 200.0])
    tally.add("in time", [-CUT_MS])
    tally.add("answered", [300.0, 900.0])
    tally.add("unanswered", [])
    told = tally.summary()
    assert (told["cut_rate"], told["cuts_per_turn"], told["unanswered"]) == (0.25, 0.5, 1)
    assert (told["wait_p50_ms"], told["wait_mean_ms"]) == (100.0, 100.0)

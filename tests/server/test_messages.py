"""Voice notes over REST, through the real application and its door."""

import base64
import io
import json
import os
from pathlib import Path
from typing import Any

import av
import httpx
import numpy as np
import pytest

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.real import Real
from tests.server.rest import talk_wav
from tests.server.test_charging import PLENTY_S, account_of, check_refused, limited, use_up, used_s
from tests.transports.recordings import wav_bytes
from voiceloop.core.errors import ModelCrashedError
from voiceloop.fakes import Fault, ScriptedLanguageModel, ScriptedSpeechToText, ScriptedTextToSpeech
from voiceloop.fakes.language_model import Said
from voiceloop.server.clock import unix_now_s
from voiceloop.transports.files import AudioFile

NOTE = talk_wav(1.0)
NOTE_S = 4.0


def house(folder: Path, **cast: Any) -> Real:
    cast = {"speech_to_text": ScriptedSpeechToText("a tea please"), **cast}
    folder.mkdir(exist_ok=True)
    return Real(folder, Cast(Scene().silence(0.1), **cast))


async def post(http: httpx.AsyncClient, data: bytes = NOTE, name: str = "a.wav", **fields: Any) -> httpx.Response:
    return await http.post("/v1/messages", data=fields, files={"file": (name, data)})


def events_in(answer: httpx.Response) -> list[dict[str, Any]]:
    assert answer.status_code == 200, answer.text
    return [json.loads(line.removeprefix("data: ")) for line in answer.text.split("\n\n") if line]


def of_type(events: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [event for event in events if event.get("type") == f"message.{kind}"]


def seconds_of(data: bytes) -> float:
    with AudioFile("note.ogg", file=io.BytesIO(data)) as file:
        return sum(map(len, file.blocks())) / 16_000


async def test_a_note_is_transcribed_answered_and_spoken_in_this_order(tmp_path: Path) -> None:
    model = ScriptedLanguageModel("Sure, a tea with lemon.")
    async with house(tmp_path, language_model=model).open() as real, real.http() as http:
        events = events_in(await post(http))
    kinds = list(dict.fromkeys(event["type"].removeprefix("message.") for event in events))
    assert kinds == ["transcript", "text.delta", "decision", "audio.delta", "done"]
    assert of_type(events, "transcript")[0] == {
        "type": "message.transcript",
        "text": "a tea please",
        "seconds": pytest.approx(NOTE_S, abs=0.1),
    }
    (decision,) = of_type(events, "decision")
    assert (decision["form"], decision["reason"], decision["bit_rate"]) == ("voice", "as_it_came", 32_000)
    data = b"".join(base64.b64decode(event["audio"]) for event in of_type(events, "audio.delta"))
    assert seconds_of(data) > 1.0
    assert events[-1]["text"] == "Sure, a tea with lemon."


async def test_the_channel_and_quiet_hours_of_the_caller_count(tmp_path: Path) -> None:
    async with house(tmp_path).open() as real, real.http() as http:
        by_sms = events_in(await post(http, channel="sms"))
        at_night = events_in(await post(http, local_time="23:30", quiet_hours="22:00-07:00"))
    assert of_type(by_sms, "decision")[0] == {"type": "message.decision", "form": "text", "reason": "channel"}
    assert of_type(at_night, "decision")[0]["reason"] == "quiet_hours"
    assert of_type(by_sms, "audio.delta") == of_type(at_night, "audio.delta") == []


async def test_without_streaming_the_answer_is_one_object_with_a_checked_note(tmp_path: Path) -> None:
    async with house(tmp_path).open() as real, real.http() as http:
        answer = (await post(http, stream="false")).json()
    assert (answer["heard"]["text"], answer["form"]) == ("a tea please", "voice")
    assert answer["audio"]["changed"] == 0.0
    assert seconds_of(base64.b64decode(answer["audio"]["data"])) == pytest.approx(answer["audio"]["seconds"], abs=0.1)


async def test_a_caller_is_remembered_by_name_and_by_key(tmp_path: Path) -> None:
    model = ScriptedLanguageModel("Yes.")
    ears = ScriptedSpeechToText(["my name is Ada", "who am I", "who am I", "who am I"])
    async with house(tmp_path, language_model=model, speech_to_text=ears).open() as real, real.http() as http:
        for caller in ("ada", "ada", "bob"):
            await post(http, caller=caller)
        other, _ = real.application.keys.create("another", ["audio"])
        await post_as(http, other, caller="ada")
    knew = ["my name is Ada" in [message.text for message in prompt.messages[:-1]] for prompt in model.prompts]
    assert knew == [False, True, False, False]


async def post_as(http: httpx.AsyncClient, key: str, **fields: str) -> httpx.Response:
    headers = {"Authorization": f"Bearer {key}"}
    return await http.post("/v1/messages", data=fields, files={"file": ("a.wav", NOTE)}, headers=headers)


@pytest.mark.parametrize(("scope", "status"), [("audio", 200), ("realtime", 403)])
async def test_a_key_has_to_be_good_for_audio(tmp_path: Path, scope: str, status: int) -> None:
    async with house(tmp_path).open() as real, real.http() as http:
        key, _ = real.application.keys.create("another", [scope])
        assert (await post_as(http, key)).status_code == status


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ({"colour": "red"}, "colour"),
        ({"local_time": "25:00"}, "local_time"),
        ({"quiet_hours": "22:00"}, "quiet_hours"),
        ({"quiet_hours": "a-b"}, "quiet_hours"),
        ({"stream": "maybe"}, "stream"),
        ({"caller": "x" * 201}, "caller"),
    ],
)
async def test_a_field_that_cannot_be_used_is_named(tmp_path: Path, fields: dict[str, Any], param: str) -> None:
    async with house(tmp_path).open() as real, real.http() as http:
        answer = await post(http, **fields)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


def silent_film(folder: Path) -> bytes:
    path = folder / "film.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", 10)
        stream.width = stream.height = 64
        stream.pix_fmt = "yuv420p"
        for _ in range(10):
            frame = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path.read_bytes()


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda folder: b"", "file_empty"),
        (lambda folder: wav_bytes(b""), "no_samples"),
        (lambda folder: wav_bytes(bytes(2 * 8_000 * 60 * 31), 8_000), "audio_too_long"),
        (lambda folder: os.urandom(50_000), "not_audio"),
        (silent_film, "no_audio_track"),
    ],
    ids=["empty", "0 s", "31 min", "encrypted", "film without sound"],
)
@pytest.mark.parametrize("stream", ["true", "false"])
async def test_what_is_no_voice_note_is_refused_with_a_code(tmp_path: Path, make: Any, code: str, stream: str) -> None:
    async with house(tmp_path).open() as real, real.http() as http:
        answer = await post(http, make(tmp_path), stream=stream)
        again = await post(http, stream=stream)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)
    assert again.status_code == 200


async def test_a_note_without_words_a_mind_that_fails_and_a_voice_that_fails_are_told(tmp_path: Path) -> None:
    async with house(tmp_path, speech_to_text=ScriptedSpeechToText("")).open() as real, real.http() as http:
        assert events_in(await post(http))[-1]["error"]["code"] == "no_speech"
        assert (await post(http, stream="false")).json()["error"]["code"] == "no_speech"
    model = ScriptedLanguageModel([Said("Well", error=ModelCrashedError("it died"))])
    async with house(tmp_path / "mind", language_model=model).open() as real, real.http() as http:
        assert events_in(await post(http))[-1]["error"]["code"] == "model_crashed"
        assert (await post(http, stream="false")).status_code == 503
    voice = ScriptedTextToSpeech(faults=[Fault(0.0, 1e12, ModelCrashedError("it died"))])
    async with house(tmp_path / "voice", text_to_speech=voice).open() as real, real.http() as http:
        events = events_in(await post(http))
        assert of_type(events, "voice.failed")[0]["code"] == "model_crashed"
        assert events[-1]["type"] == "message.done"
        whole = (await post(http, stream="false")).json()
        assert (whole["form"], whole["voice_failed"]) == ("text", "model_crashed")


async def test_the_note_and_its_spoken_answer_are_charged(tmp_path: Path) -> None:
    async with limited(tmp_path, PLENTY_S).open() as real, real.http() as http:
        whole = (await post(http, stream="false")).json()
        assert used_s(real) == pytest.approx(NOTE_S + whole["audio"]["seconds"], abs=0.2)


async def test_a_note_that_is_longer_than_what_is_left_is_refused_and_costs_nothing(tmp_path: Path) -> None:
    async with limited(tmp_path, 60.0).open() as real, real.http() as http:
        use_up(real, all_but_s=NOTE_S - 0.5)
        check_refused(await post(http))
        assert account_of(real).audio(unix_now_s(), NOTE_S - 0.6) is None

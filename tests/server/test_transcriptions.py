import asyncio
import json
import math
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx2
import openai
import pytest
import pytest_asyncio

from tests.server.rest import PAUSE_S, House, talk, talk_wav, until
from tests.transports.recordings import encode, wav_bytes
from voiceloop.core.errors import ModelCrashedError
from voiceloop.core.ports import SpeechToTextInfo
from voiceloop.core.transcript import Transcript, Word
from voiceloop.fakes import Heard, ScriptedSpeechToText
from voiceloop.server.audio import AudioRestSettings
from voiceloop.transports.uploads import DecodeLimits

PATH = "/v1/audio/transcriptions"
TWO = talk_wav(1.0, 2.0)
TEXT = "hello there and good bye"


@pytest_asyncio.fixture
async def house() -> AsyncIterator[House]:
    async with House().open() as opened:
        yield opened


async def post(house: House, fields: dict[str, Any], data: bytes = TWO) -> httpx2.Response:
    async with house.http as client:
        return await client.post(PATH, data=fields, files={"file": ("talk.wav", data, "audio/wav")})


def error_in(response: httpx2.Response) -> dict[str, Any]:
    error: dict[str, Any] = response.json()["error"]
    assert error.keys() == {"message", "type", "param", "code"}
    assert error["message"]
    return error


# Answers.


async def test_a_stock_client_gets_the_text(house: House) -> None:
    async with house.openai as client:
        answer = await client.audio.transcriptions.create(file=("talk.wav", TWO), model="whisper-1")
    assert answer.text == TEXT
    assert answer.usage is not None
    assert answer.usage.to_dict() == {"type": "duration", "seconds": math.ceil(3 * PAUSE_S + 3)}


async def test_plain_text_is_the_text_and_a_line_end(house: House) -> None:
    async with house.openai as client:
        answer = await client.audio.transcriptions.create(file=("a.wav", TWO), model="m", response_format="text")
    assert answer == f"{TEXT}\n"


async def test_subtitles_have_the_times_of_the_passages(house: House) -> None:
    srt = (await post(house, {"model": "m", "response_format": "srt"})).text
    assert srt.startswith("1\n00:00:01,")
    assert srt.count(" --> ") == 2
    vtt = (await post(house, {"model": "m", "response_format": "vtt"})).text
    assert vtt.startswith("WEBVTT\n\n00:00:01.")


async def test_verbose_json_has_segments_and_words_with_their_times(house: House) -> None:
    async with house.openai as client:
        answer = await client.audio.transcriptions.create(
            file=("talk.wav", TWO),
            model="m",
            response_format="verbose_json",
            timestamp_granularities=["word", "segment"],
        )
    assert (answer.text, answer.language) == (TEXT, "english")
    assert answer.duration == pytest.approx(3 * PAUSE_S + 3)
    assert answer.words is not None
    assert [word.word for word in answer.words] == TEXT.split()
    assert answer.words[0].start == pytest.approx(PAUSE_S, abs=0.3)
    assert answer.segments is not None
    assert [segment.text for segment in answer.segments] == [" hello there", " and good bye"]
    assert answer.segments[1].start == pytest.approx(2 * PAUSE_S + 1, abs=0.3)


async def test_verbose_json_without_granularities_has_segments_only(house: House) -> None:
    answer = (await post(house, {"model": "m", "response_format": "verbose_json"})).json()
    assert "words" not in answer
    assert len(answer["segments"]) == 2


async def test_a_stream_tells_each_passage_and_then_the_whole(house: House) -> None:
    async with house.openai as client:
        stream = await client.audio.transcriptions.create(file=("talk.wav", TWO), model="m", stream=True)
        events = [event async for event in stream]
    assert [event.type for event in events] == [
        "transcript.text.delta",
        "transcript.text.delta",
        "transcript.text.done",
    ]
    assert "".join(event.delta for event in events if event.type == "transcript.text.delta") == TEXT
    assert events[-1].type == "transcript.text.done"
    assert events[-1].text == TEXT


async def test_a_passage_is_told_while_the_next_is_transcribed() -> None:
    ears = ScriptedSpeechToText([Heard("first"), Heard("second", delay_s=30.0)])
    async with House(ears=ears).open() as house, house.openai as client:
        stream = await client.audio.transcriptions.create(file=("talk.wav", TWO), model="m", stream=True)
        event = await asyncio.wait_for(anext(aiter(stream)), 10.0)
        assert event.type == "transcript.text.delta"
        assert event.delta == "first"
        await until(lambda: len(ears.heard_s) == 2)
        await stream.close()
        await until(lambda: ears.cancelled == 1)


async def test_logprobs_are_the_confidences_of_the_words() -> None:
    heard = Transcript("so sure", 0.7, (Word("so", 0.0, 0.2, 0.5), Word("sure", 0.2, 0.4, 1.0)))
    async with House(ears=ScriptedSpeechToText([heard])).open() as house, house.openai as client:
        answer = await client.audio.transcriptions.create(
            file=("talk.wav", talk_wav(1.0)), model="m", include=["logprobs"]
        )
    assert answer.logprobs is not None
    assert [each.token for each in answer.logprobs] == [" so", " sure"]
    assert [each.logprob for each in answer.logprobs] == [pytest.approx(math.log(0.5), abs=1e-3), 0.0]


async def test_silence_has_an_empty_text(house: House) -> None:
    answer = (await post(house, {"model": "m"}, talk_wav())).json()
    assert answer["text"] == ""


async def test_prompt_and_keywords_reach_the_recogniser(house: House) -> None:
    response = await post(house, {"model": "m", "prompt": "On tea.", "keywords[]": ["Earl Grey", "oolong"]})
    assert response.status_code == 200
    assert house.ears.prompts == ["On tea. Earl Grey, oolong"] * 2


@pytest.mark.parametrize(
    ("name", "codec"),
    [("a.mp3", "mp3"), ("a.m4a", "aac"), ("a.webm", "libopus"), ("a.flac", "flac"), ("a.ogg", "libopus")],
)
async def test_every_usual_format_is_heard(house: House, tmp_path: Path, name: str, codec: str) -> None:
    rate_hz = 48_000 if codec == "libopus" else 16_000
    sound = talk(1.0, 1.0) if rate_hz == 16_000 else talk(1.0, 1.0).repeat(3)
    data = encode(tmp_path / name, codec, sound, rate_hz, "mono").read_bytes()
    assert (await post(house, {"model": "m"}, data)).json()["text"] == TEXT


async def test_everything_that_is_accepted_without_effect_is_accepted(house: House) -> None:
    fields = {
        "model": "any/name at all",
        "language": "en",
        "temperature": "0.4",
        "chunking_strategy": json.dumps({"type": "server_vad", "threshold": 0.5}),
        "stream": "false",
    }
    assert (await post(house, fields)).json()["text"] == TEXT


# What is refused.


@pytest.mark.parametrize(
    ("fields", "param", "code"),
    [
        ({}, "model", "missing_required_parameter"),
        ({"model": "m", "colour": "red"}, "colour", "unknown_parameter"),
        ({"model": ["m", "n"]}, "model", "invalid_value"),
        ({"model": "m", "response_format": "xml"}, "response_format", "invalid_value"),
        ({"model": "m", "response_format": "diarized_json"}, "response_format", "invalid_value"),
        ({"model": "m", "language": "tlh"}, "language", "unsupported_language"),
        ({"model": "m", "temperature": "hot"}, "temperature", "invalid_value"),
        ({"model": "m", "temperature": "nan"}, "temperature", "invalid_value"),
        ({"model": "m", "timestamp_granularities[]": "word"}, "timestamp_granularities", "invalid_value"),
        ({"model": "m", "include[]": "everything"}, "include", "invalid_value"),
        ({"model": "m", "include[]": "logprobs", "response_format": "srt"}, "include", "invalid_value"),
        ({"model": "m", "stream": "perhaps"}, "stream", "invalid_type"),
        ({"model": "m", "stream": "true", "response_format": "srt"}, "response_format", "invalid_value"),
        ({"model": "m", "chunking_strategy": "[" * 9_000}, "chunking_strategy", "invalid_value"),
        ({"model": "m", "known_speaker_names[]": "Ann"}, "known_speaker_names", "unsupported_parameter"),
    ],
)
async def test_a_wrong_field_is_named(house: House, fields: dict[str, Any], param: str, code: str) -> None:
    response = await post(house, fields)
    error = error_in(response)
    assert response.status_code == 400
    assert (error["type"], error["param"], error["code"]) == ("invalid_request_error", param, code)


async def test_a_stock_client_raises_what_it_raises_elsewhere(house: House) -> None:
    async with house.openai as client:
        with pytest.raises(openai.BadRequestError, match=r"notes\.txt is not audio") as caught:
            await client.audio.transcriptions.create(file=("notes.txt", b"Buy milk.\n" * 50), model="m")
    assert (caught.value.param, caught.value.code) == ("file", "not_audio")


async def test_words_are_refused_where_the_recogniser_has_no_times() -> None:
    ears = ScriptedSpeechToText("x", info=SpeechToTextInfo("timeless"))
    async with House(ears=ears).open() as house:
        fields = {"model": "m", "response_format": "verbose_json", "timestamp_granularities[]": "word"}
        assert "timeless gives no times" in error_in(await post(house, fields))["message"]


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("application/json", b"{}", 415),
        ("", b"", 415),
        ("multipart/form-data", b"", 400),
        ("multipart/form-data; boundary=x", b"", 400),
        ("multipart/form-data; boundary=x", b"--x\r\nnonsense", 400),
        ("multipart/form-data; boundary=x", b"no boundary at all", 400),
        (
            "multipart/form-data; boundary=x; charset=martian",
            b'--x\r\nContent-Disposition: form-data; name="model"\r\n\r\nm\r\n--x--\r\n',
            400,
        ),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nm\r\n--x--\r\n',
            400,
        ),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n\r\n--x--\r\n',
            400,
        ),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\nm\r\n--x--\r\n", 400),
    ],
)
async def test_a_body_that_is_no_form_is_told(house: House, content_type: str, body: bytes, status: int) -> None:
    async with house.http as client:
        response = await client.post(PATH, content=body, headers={"content-type": content_type})
    assert response.status_code == status
    assert error_in(response)["type"] == "invalid_request_error"


async def test_two_files_are_too_many(house: House) -> None:
    async with house.http as client:
        response = await client.post(PATH, data={"model": "m"}, files=[("file", ("a", TWO)), ("file", ("b", TWO))])
    assert (response.status_code, error_in(response)["code"]) == (400, "invalid_form")


@pytest.mark.parametrize("is_announced", [True, False])
async def test_an_upload_that_is_too_large_is_refused(is_announced: bool) -> None:
    settings = AudioRestSettings(max_upload_bytes=1_024)
    body = b"--x\r\n" + b'Content-Disposition: form-data; name="file"; filename="a"\r\n\r\n' + bytes(3 * 2**20)

    async def in_pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(body), 65_536):
            yield body[start : start + 65_536]

    async with House(settings=settings).open() as house, house.http as client:
        headers = {"content-type": "multipart/form-data; boundary=x"}
        response = await client.post(PATH, content=body if is_announced else in_pieces(), headers=headers)
    assert (response.status_code, error_in(response)["code"]) == (413, "content_too_large")


LIMITED = AudioRestSettings(decode=DecodeLimits(max_duration_s=2.0))


async def test_a_recording_that_is_too_long_is_refused() -> None:
    async with House(settings=LIMITED).open() as house:
        response = await post(house, {"model": "m"})
    assert (response.status_code, error_in(response)["code"]) == (400, "audio_too_long")


async def test_a_stream_that_goes_wrong_ends_with_the_error(tmp_path: Path) -> None:
    endless = encode(tmp_path / "a.mp3", "mp3", talk(0.2, 5.0), 16_000, "mono").read_bytes()
    async with House(settings=LIMITED).open() as house, house.openai as client:
        stream = await client.audio.transcriptions.create(file=("a.mp3", endless), model="m", stream=True)
        with pytest.raises(openai.APIError, match="lasts longer than"):
            assert [event.type async for event in stream] == []


async def test_a_recogniser_that_dies_is_told_as_ours() -> None:
    ears = ScriptedSpeechToText([Heard("", error=ModelCrashedError("it died"))])
    async with House(ears=ears).open() as house:
        response = await post(house, {"model": "m"})
    assert (response.status_code, error_in(response)["type"]) == (503, "server_error")
    assert response.headers["retry-after"] == "1"


async def test_who_finds_no_room_is_told_when_to_come_back() -> None:
    ears = ScriptedSpeechToText([Heard("late", delay_s=0.5)])
    async with House(ears=ears, settings=AudioRestSettings(max_at_once=1)).open() as house:
        first = asyncio.create_task(post(house, {"model": "m"}))
        await until(lambda: len(ears.heard_s) > 0)
        second = await post(house, {"model": "m"})
        assert (second.status_code, error_in(second)["code"]) == (503, "overloaded")
        assert second.headers["retry-after"] == "1"
        assert (await first).status_code == 200


# Nothing is left behind.


async def test_who_leaves_stops_the_work() -> None:
    ears = ScriptedSpeechToText([Heard("never heard", delay_s=60.0)])
    async with House(ears=ears).open() as house:
        leaving = asyncio.create_task(post(house, {"model": "m"}))
        await until(lambda: len(ears.heard_s) == 2)
        leaving.cancel()
        await until(lambda: ears.cancelled > 1 and house.voice_activity.open_slots == 0)
        assert ears.cancelled == 2


async def test_no_file_stays_open(house: House) -> None:
    big = wav_bytes(bytes(3 * 2**20))
    await post(house, {"model": "m"}, big)
    before = open_files()
    for _ in range(3):
        assert (await post(house, {"model": "m"}, big)).status_code == 200
        assert (await post(house, {"model": "m", "stream": "true"}, big)).status_code == 200
        assert (await post(house, {"colour": "red"}, big)).status_code == 400
    await until(lambda: open_files() <= before)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


# With the embedded models.


@pytest.mark.models
async def test_real_speech_is_written_down(model_files: Callable[[str], dict[str, Path]]) -> None:
    from voiceloop.embedded.moonshine import MoonshineRecogniser
    from voiceloop.embedded.silero import SileroVoiceActivity
    from voiceloop.engine.batching import CohortBatcher

    files = model_files("moonshine-tiny-en")
    paths = files["encoder_model.ort"], files["decoder_model_merged.ort"], files["tokenizer.bin"]
    recording = model_files("speech-samples")["beckett.wav"].read_bytes()
    vad: Any = SileroVoiceActivity(model_files("silero-vad-v6")["silero_vad_op18_ifless.onnx"])
    ears: Any = CohortBatcher(MoonshineRecogniser(*paths))
    async with House(ears=ears, voice_activity=vad).open() as house, house.openai as client:
        answer = await client.audio.transcriptions.create(
            file=("beckett.wav", recording),
            model="m",
            response_format="verbose_json",
            timestamp_granularities=["word"],
        )
    assert "try again" in answer.text.lower()
    assert answer.words is not None
    assert len(answer.words) == len(answer.text.split())
    assert all(0 <= word.start <= word.end <= answer.duration + 0.5 for word in answer.words)

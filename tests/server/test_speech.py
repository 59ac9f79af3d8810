import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import numpy as np
import openai
import pytest
import pytest_asyncio

from tests.server.rest import House, until
from voiceloop.core.errors import ModelCrashedError
from voiceloop.fakes import Fault, ScriptedTextToSpeech
from voiceloop.server.audio import AudioRestSettings
from voiceloop.transports.files import read_audio

PATH = "/v1/audio/speech"
TEXT = "Good morning, this is a text of two sentences. Here is the second."
PLAIN = {"model": "tts-1", "input": TEXT, "voice": "alloy"}


@pytest_asyncio.fixture
async def house() -> AsyncIterator[House]:
    async with House().open() as opened:
        yield opened


def seconds_of(voice: ScriptedTextToSpeech) -> float:
    """How long the fake hums for what it was asked."""
    return sum(len(text) for text in voice.texts) * 0.06


@pytest.mark.parametrize("name", ["mp3", "opus", "aac", "flac", "wav"])
async def test_a_stock_client_gets_every_format(house: House, tmp_path: Path, name: Any) -> None:
    async with house.openai as client:
        answer = await client.audio.speech.create(model="tts-1", voice="alloy", input=TEXT, response_format=name)
    (path := tmp_path / "speech").write_bytes(answer.content)
    warnings: list[str] = []
    assert len(read_audio(path, warnings.append)) / 16_000 == pytest.approx(seconds_of(house.voice), abs=0.2)
    assert warnings == []


async def test_mp3_is_what_comes_unless_said(house: House) -> None:
    async with house.http as client:
        answer = await client.post(PATH, json=PLAIN)
    assert answer.headers["content-type"] == "audio/mpeg"
    assert answer.content[:1] == b"\xff"


async def test_pcm_has_24_khz(house: House) -> None:
    async with house.http as client:
        answer = await client.post(PATH, json={**PLAIN, "response_format": "pcm"})
    assert len(answer.content) / 2 / 24_000 == pytest.approx(seconds_of(house.voice), abs=0.01)
    assert np.abs(np.frombuffer(answer.content, "<i2")).max() > 3_000


async def test_the_first_sound_leaves_before_the_text_is_spoken() -> None:
    voice = ScriptedTextToSpeech(piece_s=0.3)
    async with House(voice=voice).open() as house, house.openai as client:
        request = client.audio.speech.with_streaming_response.create(
            model="tts-1", voice="alloy", input=TEXT, response_format="pcm"
        )
        async with request as answer:
            first = await anext(aiter(answer.iter_bytes()))
            assert len(first) > 0
            assert (voice.texts, voice.finished) == (["Good morning,"], [])


async def test_the_text_is_said_as_a_person_would(house: House) -> None:
    async with house.http as client:
        await client.post(PATH, json={**PLAIN, "input": "**Total:** $5.20"})
    assert " ".join(house.voice.texts).lower().count("dollars") == 1
    assert "*" not in " ".join(house.voice.texts)


async def test_events_carry_the_sound_in_pieces(house: House) -> None:
    async with house.http as client:
        answer = await client.post(PATH, json={**PLAIN, "response_format": "pcm", "stream_format": "sse"})
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = [json.loads(line.removeprefix("data: ")) for line in answer.text.splitlines() if line]
    assert {event["type"] for event in events[:-1]} == {"speech.audio.delta"}
    assert events[-1]["type"] == "speech.audio.done"
    sound = b"".join(base64.b64decode(event["audio"]) for event in events[:-1])
    assert len(sound) / 2 / 24_000 == pytest.approx(seconds_of(house.voice), abs=0.01)


@pytest.mark.parametrize("voice", ["hum", "nova", {"id": "hum"}])
async def test_a_voice_may_be_ours_or_openais_or_an_object(house: House, voice: Any) -> None:
    async with house.http as client:
        assert (await client.post(PATH, json={**PLAIN, "voice": voice})).status_code == 200


async def test_speed_shortens_the_sound(house: House) -> None:
    async with house.http as client:
        fast = await client.post(PATH, json={**PLAIN, "response_format": "pcm", "speed": 2})
    assert len(fast.content) / 2 / 24_000 == pytest.approx(seconds_of(house.voice) / 2, abs=0.05)


@pytest.mark.parametrize(
    ("change", "param", "code"),
    [
        ({"input": None}, "input", "invalid_type"),
        ({"input": ""}, "input", "invalid_value"),
        ({"input": "x" * 4_097}, "input", "string_above_max_length"),
        ({"input": "---"}, "input", "empty_text"),
        ({"model": 1}, "model", "invalid_type"),
        ({"voice": "darth"}, "voice", "unknown_voice"),
        ({"voice": {"id": "darth"}}, "voice", "unknown_voice"),
        ({"response_format": "midi"}, "response_format", "invalid_value"),
        ({"speed": 0.1}, "speed", "invalid_value"),
        ({"speed": True}, "speed", "invalid_type"),
        ({"speed": "1.0"}, "speed", "invalid_type"),
        ({"colour": "red"}, "colour", "unknown_parameter"),
        ({"stream_format": "tape"}, "stream_format", "invalid_value"),
    ],
)
async def test_a_wrong_field_is_named(house: House, change: dict[str, Any], param: str, code: str) -> None:
    async with house.http as client:
        answer = await client.post(PATH, json=PLAIN | change)
    error = answer.json()["error"]
    assert answer.status_code == 400
    assert (error["type"], error["param"], error["code"]) == ("invalid_request_error", param, code)


@pytest.mark.parametrize("field", ["input", "model", "voice"])
async def test_a_missing_field_is_named(house: House, field: str) -> None:
    async with house.http as client:
        answer = await client.post(PATH, json={name: value for name, value in PLAIN.items() if name != field})
    assert answer.json()["error"]["code"] == "missing_required_parameter"
    assert answer.json()["error"]["param"] == field


async def test_an_unknown_voice_is_refused_with_the_known_ones(house: House) -> None:
    async with house.openai as client:
        with pytest.raises(openai.BadRequestError, match="has: hum"):
            await client.audio.speech.create(model="tts-1", voice="darth", input=TEXT)


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("text/plain", b"{}", 415),
        ("application/json", b"{", 400),
        ("application/json", b"[]", 400),
        ("application/json", b'{"input": "\\ud800"}', 400),
        ("application/json", b"\xff\xfe", 400),
        ("application/json", b"[" * 100_000, 400),
        ("application/json", b" " * 300_000, 413),
    ],
)
async def test_a_body_that_is_no_object_is_told(house: House, content_type: str, body: bytes, status: int) -> None:
    async with house.http as client:
        answer = await client.post(PATH, content=body, headers={"content-type": content_type})
    assert answer.status_code == status
    assert answer.json()["error"]["type"] == "invalid_request_error"


async def test_who_leaves_stops_the_voice() -> None:
    voice = ScriptedTextToSpeech(piece_s=0.1)
    async with House(voice=voice).open() as house, house.http as client:
        async with client.stream("POST", PATH, json={**PLAIN, "response_format": "pcm"}) as answer:
            assert await anext(aiter(answer.aiter_bytes()))
        await until(lambda: len(voice.cancelled) == 1)


async def test_a_voice_that_dies_at_once_is_told_as_ours() -> None:
    voice = ScriptedTextToSpeech(faults=[Fault(0.0, float("inf"), ModelCrashedError("it died"))])
    async with House(voice=voice).open() as house, house.http as client:
        answer = await client.post(PATH, json=PLAIN)
    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "model_crashed")


async def test_who_finds_no_room_is_told_when_to_come_back() -> None:
    voice = ScriptedTextToSpeech(first_piece_s=0.5)
    async with House(voice=voice, settings=AudioRestSettings(max_at_once=1)).open() as house, house.http as client:
        first = asyncio.create_task(client.post(PATH, json=PLAIN))
        await until(lambda: len(voice.texts) > 0)
        second = await client.post(PATH, json=PLAIN)
        assert (second.status_code, second.headers["retry-after"]) == (503, "1")
        assert (await first).status_code == 200


@pytest.mark.models
async def test_espeak_speaks_a_long_text(model_files: Callable[[str], dict[str, Path]], tmp_path: Path) -> None:
    from voiceloop.embedded.espeak import EspeakTextToSpeech

    files = model_files("espeak-ng")
    real: Any = EspeakTextToSpeech(files["library"], files["data"])
    async with House(voice=real).open() as house, house.openai as client:
        answer = await client.audio.speech.create(model="m", voice="en-us+f3", input=(TEXT + " ") * 60, speed=1.5)
    (path := tmp_path / "speech.mp3").write_bytes(answer.content)
    assert 60 < len(read_audio(path)) / 16_000 < 300

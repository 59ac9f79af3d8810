import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from typing import Any

import numpy as np
import pytest

from tests.providers.answering_app import HANG, Answering, answering
from tests.server.rest import House
from tests.transports.recordings import pcm, tone, wav_bytes
from voiceloop.core.audio import Samples
from voiceloop.core.errors import DeadlineError, InputError, ProviderError, SettingError
from voiceloop.core.ports import Ticket
from voiceloop.fakes import ScriptedTextToSpeech
from voiceloop.fakes.text_to_speech import Spoken
from voiceloop.providers.openai_tts import OpenAITextToSpeech
from voiceloop.providers.settings import OpenAISettings

pytestmark = pytest.mark.system

RAW = "application/octet-stream"
SOUND = tone(24_000, 0.5)
PCM = pcm(SOUND)


@asynccontextmanager
async def voice_at(base_url: str, **more: Any) -> AsyncIterator[OpenAITextToSpeech]:
    voice = OpenAITextToSpeech(OpenAISettings(base_url, key_variable="", **more))
    yield voice
    await voice.aclose()


@asynccontextmanager
async def voice_of(*script: bytes, kind: str = RAW, **more: Any) -> AsyncIterator[tuple[OpenAITextToSpeech, Answering]]:
    async with answering(*script, kind=kind) as (app, base_url), voice_at(base_url, **more) as voice:
        yield voice, app


async def said(port: OpenAITextToSpeech, text: str = "Good morning", **how: Any) -> Samples:
    pieces = [piece async for piece in port.synthesize(text, Ticket(), **how)]
    return np.concatenate([np.zeros(0, np.float32), *pieces])


@pytest.mark.parametrize("size", [1, 3, 999, 100_000])
async def test_samples_are_the_same_however_the_bytes_are_cut(size: int) -> None:
    pieces = [PCM[start : start + size] for start in range(0, len(PCM) if size > 1 else 301, size)]
    async with voice_of(*pieces) as (voice, _):
        heard = await said(voice)
    whole = np.frombuffer(b"".join(pieces)[: sum(map(len, pieces)) & ~1], "<i2") / 32_768
    loud = int(np.flatnonzero(np.abs(whole) >= 0.01)[0])
    assert heard[loud : len(whole)] == pytest.approx(whole[loud:], abs=1e-4)
    assert heard.dtype == np.float32


async def test_the_first_piece_comes_before_the_last_is_sent_and_closing_ends_the_request() -> None:
    async with voice_of(PCM[:9_601], HANG) as (voice, app):
        async with aclosing(voice.synthesize("Good morning.", Ticket())) as pieces:
            assert len(await anext(pieces)) > 4_000
        await asyncio.wait_for(app.left.wait(), 10.0)


async def test_a_cancelled_caller_ends_the_request() -> None:
    async with voice_of(HANG) as (voice, app):
        task = asyncio.create_task(said(voice))
        while not app.hangs:
            await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.wait([task])
        await asyncio.wait_for(app.left.wait(), 10.0)
        assert task.cancelled()


async def test_what_is_asked_is_sent() -> None:
    async with voice_of(PCM, speech_model="some-voice", voices=("ann", "bob")) as (voice, app):
        await said(voice)
        await said(voice, voice="bob", speed=1.5)
        await said(voice, "...")
    bodies = [json.loads(asked.body) for asked in app.asked]
    plain = {"model": "some-voice", "input": "Good morning", "voice": "ann", "response_format": "pcm"}
    assert bodies == [plain, plain | {"voice": "bob", "speed": 1.5}]


@pytest.mark.parametrize(
    ("body", "kind", "told"),
    [
        pytest.param(wav_bytes(PCM), "audio/wav", "audio/wav", id="wav"),
        pytest.param(wav_bytes(PCM), RAW, "WAV", id="wav without its name"),
        pytest.param(b"ID3\x04" + PCM, RAW, "MP3", id="mp3 without its name"),
        pytest.param(PCM, "audio/mpeg", "audio/mpeg", id="mp3"),
        pytest.param(b'{"error": {"message": "out of memory"}}', "application/json", "out of memory", id="json"),
        pytest.param(b'{"error": "out of memory"}', RAW, "out of memory", id="json without its name"),
        pytest.param(b"<!DOCTYPE html><h1>Welcome", "text/html", "Welcome", id="page"),
        pytest.param(b"<html><h1>Welcome", RAW, "Welcome", id="page without its name"),
        pytest.param(b"", RAW, "no sound", id="nothing"),
        pytest.param(b"\x01", RAW, "no sound", id="half a sample"),
        pytest.param(bytes(48_000), RAW, "nothing but silence", id="silence"),
        pytest.param(PCM, "audio/pcm; rate=16000", "speech_rate_hz to 16000", id="another rate"),
    ],
)
async def test_what_is_no_raw_sound_is_never_played(body: bytes, kind: str, told: str) -> None:
    async with voice_of(body, kind=kind) as (voice, _):
        with pytest.raises(ProviderError, match=told) as raised:
            await said(voice)
        assert type(raised.value) is ProviderError


async def test_a_rate_that_is_the_one_of_the_settings_is_fine() -> None:
    async with voice_of(PCM, kind="audio/pcm;rate=24000") as (voice, _):
        assert len(await said(voice))


async def test_unknown_voices_and_speeds_are_refused_before_anybody_is_asked() -> None:
    async with voice_of(PCM, voices=("ann",)) as (voice, app):
        with pytest.raises(InputError, match="ann"):
            await said(voice, voice="bob")
        with pytest.raises(InputError, match=r"0\.25 to 4"):
            await said(voice, speed=5.0)
        assert app.asked == []


async def test_an_answer_that_stalls_is_late() -> None:
    async with voice_of(PCM[:9_600], HANG, silence_s=0.2) as (voice, _):
        with pytest.raises(DeadlineError):
            await said(voice)


@pytest.mark.parametrize("wrong", [{"voices": ()}, {"languages": ("",)}, {"speech_rate_hz": 1}])
def test_settings_of_speech_that_make_no_sense_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingError, match=next(iter(wrong))):
        OpenAISettings(**wrong)


async def test_our_own_server_speaks() -> None:
    async with House().open() as house, voice_at(f"{house.url}/v1", voices=("hum",)) as voice:
        heard = await said(voice, "Good morning.")
        assert house.voice.texts == ["Good morning."]
    assert np.abs(heard).max() == pytest.approx(0.14, abs=0.01)
    assert len(heard) / 24_000 == pytest.approx(13 * 0.06 + 0.3, abs=0.05)


async def test_our_own_server_stops_speaking_when_nobody_listens() -> None:
    slow = ScriptedTextToSpeech(script=[Spoken(breaks_after_ms=400.0)])
    async with House(voice=slow).open() as house, voice_at(f"{house.url}/v1", voices=("hum",)) as voice:
        async with aclosing(voice.synthesize("Good morning to you all.", Ticket())) as pieces:
            assert len(await anext(pieces))
        async with asyncio.timeout(10.0):
            while not slow.cancelled:
                await asyncio.sleep(0.01)


async def test_our_own_server_refuses_a_voice_that_it_has_not() -> None:
    async with House().open() as house, voice_at(f"{house.url}/v1", voices=("bob",)) as voice:
        with pytest.raises(InputError, match="There is no voice 'bob'") as raised:
            await said(voice)
    assert raised.value.code == "bad_text"

import asyncio
import io
import json
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import numpy as np
import pytest

from tests.providers.answering_app import HANG, Answering, answering
from tests.server.rest import House, talk
from tests.transports.recordings import tone
from voiceloop.core.audio import Samples
from voiceloop.core.errors import InputError, ProviderError
from voiceloop.core.ports import Ticket
from voiceloop.core.transcript import Transcript
from voiceloop.fakes import ScriptedSpeechToText
from voiceloop.providers.openai_stt import OpenAISpeechToText
from voiceloop.providers.settings import OpenAISettings

pytestmark = pytest.mark.system

SPEECH = tone(seconds=2.0)


@asynccontextmanager
async def ears_at(base_url: str, **more: Any) -> AsyncIterator[OpenAISpeechToText]:
    ears = OpenAISpeechToText(OpenAISettings(base_url, key_variable="", **more))
    yield ears
    await ears.aclose()


async def heard_of(answer: Any, sound: Samples = SPEECH, **more: Any) -> tuple[Transcript, Answering]:
    async with answering(json.dumps(answer).encode()) as (app, base_url), ears_at(base_url, **more) as ears:
        return await ears.transcribe(sound, Ticket(), prompt="Nagg, Nell"), app


def form_of(app: Answering) -> str:
    return app.asked[-1].body.decode("latin-1").replace("\r\n\r\n", "=").replace("\r\n", " ")


async def test_the_text_is_heard_and_the_question_is_whole() -> None:
    transcript, app = await heard_of({"text": " Good  morning.\n"}, transcription_model="some-ears")
    assert (transcript.text, transcript.confidence, transcript.words) == ("Good morning.", 1.0, ())
    form = form_of(app)
    for name, value in {"model": "some-ears", "language": "en", "prompt": "Nagg, Nell"}.items():
        assert f'name="{name}"={value} ' in form
    assert 'name="response_format"=json ' in form


async def test_the_sound_is_sent_as_a_wav_file_and_made_long_enough() -> None:
    _, app = await heard_of({"text": "Yes."}, tone(seconds=0.05))
    body = app.asked[0].body
    with wave.open(io.BytesIO(body[body.index(b"RIFF") :])) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (16_000, 1, 2)
        sent = np.frombuffer(file.readframes(1_600), "<i2") / 32_768
    assert sent[:800] == pytest.approx(tone(seconds=0.05), abs=1e-4)
    assert not sent[800:].any()


async def test_several_languages_are_left_to_the_endpoint() -> None:
    transcript, app = await heard_of({"text": "Dzień dobry", "language": "pl"}, languages=("en", "pl"))
    assert "language" not in form_of(app)
    assert transcript.language == "pl"


WORDS = [
    {"word": "Its", "start": 0.1, "end": 0.3},
    {"word": "twenty", "start": 0.4, "end": 0.7},
    {"word": "five", "start": 0.7, "end": 1.0},
    {"word": "past", "start": 1.2, "end": 9.9},
]


async def test_times_of_words_are_laid_on_the_words_of_the_text() -> None:
    segments = [{"start": 0.0, "end": 2.0, "avg_logprob": -0.1}]
    answer = {"text": "It's twenty-five past!", "words": WORDS, "segments": segments}
    transcript, app = await heard_of(answer, has_word_times=True)
    assert 'name="response_format"=verbose_json ' in form_of(app)
    assert [(word.text, word.start_s, word.end_s) for word in transcript.words] == [
        ("It's", 0.1, 0.3),
        ("twenty-five", 0.4, 1.0),
        ("past!", 1.2, 2.0),
    ]
    assert transcript.confidence == pytest.approx(0.905, abs=0.001)


@pytest.mark.parametrize(
    "words",
    [
        None,
        5,
        [],
        [{"word": "It"}],
        [{"word": "It", "start": "soon", "end": 1}],
        [{"word": 1, "start": 0, "end": float("inf")}],
    ],
)
async def test_times_that_make_no_sense_are_left_out(words: Any) -> None:
    transcript, _ = await heard_of({"text": "It is", "words": words, "segments": [{}]}, has_word_times=True)
    assert (transcript.text, transcript.words, transcript.confidence) == ("It is", (), 1.0)


async def test_words_that_the_list_lacks_lie_between_their_neighbours() -> None:
    words = [WORDS[0], WORDS[3]]
    transcript, _ = await heard_of({"text": "Um, its about half past twelve", "words": words}, has_word_times=True)
    starts = [word.start_s for word in transcript.words]
    assert [word.text for word in transcript.words] == ["Um,", "its", "about", "half", "past", "twelve"]
    assert starts == sorted(starts)
    assert 0.3 <= starts[2] < starts[3] < 1.2
    assert transcript.words[-1].end_s == 2.0


@pytest.mark.parametrize("answer", [[], {"texts": "x"}, {"text": 5}, "good morning", None])
async def test_what_is_no_transcript_is_told(answer: Any) -> None:
    with pytest.raises(ProviderError, match="no transcript"):
        await heard_of(answer)


async def test_a_page_is_no_transcript() -> None:
    async with answering(b"<html>Welcome", kind="text/html") as (_, base_url), ears_at(base_url) as ears:
        with pytest.raises(ProviderError, match="no transcript"):
            await ears.transcribe(SPEECH, Ticket())


async def test_silence_is_not_sent_but_opens_a_connection_once() -> None:
    async with answering(b'{"text": "Yes."}') as (app, base_url), ears_at(base_url) as ears:
        silence = np.zeros(16_000, np.float32)
        assert [(await ears.transcribe(silence, Ticket())).text for _ in range(2)] == ["", ""]
        assert [(asked.method, asked.path) for asked in app.asked] == [("HEAD", "/v1/models")]
        await ears.transcribe(SPEECH, Ticket())
        assert app.connections == 1


async def test_a_cancelled_call_ends_the_request() -> None:
    async with answering(HANG) as (app, base_url), ears_at(base_url) as ears:
        task = asyncio.create_task(ears.transcribe(SPEECH, Ticket()))
        while not app.hangs:
            await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.wait([task])
        await asyncio.wait_for(app.left.wait(), 10.0)
    assert task.cancelled()


@pytest.mark.parametrize("has_word_times", [False, True])
async def test_our_own_server_hears(has_word_times: bool) -> None:
    house = House(ScriptedSpeechToText(["Hello, there."]))
    async with house.open(), ears_at(f"{house.url}/v1", has_word_times=has_word_times) as ears:
        transcript = await ears.transcribe(talk(1.0), Ticket(), prompt="Nagg")
        assert house.ears.prompts == ["Nagg"]
    assert transcript.text == "Hello, there."
    assert [word.text for word in transcript.words] == (["Hello,", "there."] if has_word_times else [])
    assert all(1.0 < word.start_s < word.end_s < 3.0 for word in transcript.words)


async def test_our_own_server_refuses_what_it_does_not_know() -> None:
    async with House().open() as house, ears_at(f"{house.url}/v1", languages=("pl",)) as ears:
        with pytest.raises(InputError, match="does not know the language 'pl'") as raised:
            await ears.transcribe(SPEECH, Ticket())
    assert raised.value.code == "bad_sound"

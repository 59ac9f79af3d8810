import asyncio
from contextlib import aclosing

import numpy as np
import pytest

from voiceloop.core.audio import Samples, rms_dbfs
from voiceloop.core.errors import DeadlineError, ModelCrashedError, RateLimitError
from voiceloop.core.ports import Message, Prompt, Ticket
from voiceloop.fakes import (
    FakeDenoiser,
    Fault,
    Heard,
    Said,
    ScriptedLanguageModel,
    ScriptedSpeechToText,
    ScriptedTextToSpeech,
    ScriptedTurnModel,
)
from voiceloop.fakes.speech_to_text import by_duration
from voiceloop.fakes.virtual_time import on_virtual_time

PROMPT = Prompt((Message("user", "Hello?"),))


def _tone(seconds: float) -> Samples:
    return np.full(int(seconds * 16_000), 0.1, np.float32)


def _now_s() -> float:
    return asyncio.get_running_loop().time()


async def _all(model: ScriptedLanguageModel, prompt: Prompt = PROMPT) -> list[str]:
    return [text async for text in model.generate(prompt, Ticket()) if isinstance(text, str)]


@on_virtual_time
async def test_a_recogniser_hears_its_lines_in_order_and_stays_at_the_last() -> None:
    model = ScriptedSpeechToText(["one", Heard("two", delay_s=0.5)], delay_s=0.1)
    texts = [(await model.transcribe(_tone(1), Ticket())).text for _ in range(3)]
    assert texts == ["one", "two", "two"]
    assert _now_s() == pytest.approx(0.1 + 0.6 + 0.6)


@on_virtual_time
async def test_silence_uses_up_no_line() -> None:
    model = ScriptedSpeechToText(["one"])
    assert (await model.transcribe(_tone(1) * 0, Ticket())).text == ""
    assert (await model.transcribe(_tone(1), Ticket())).text == "one"


@on_virtual_time
async def test_a_recogniser_can_hear_by_duration() -> None:
    model = ScriptedSpeechToText(by_duration({0.5: "turn", 1.0: "turn left"}))
    texts = [(await model.transcribe(_tone(seconds), Ticket())).text for seconds in (0.3, 0.7, 1.5)]
    assert texts == ["", "turn", "turn left"]


@on_virtual_time
async def test_words_are_spread_over_the_sound() -> None:
    transcript = await ScriptedSpeechToText("turn left").transcribe(_tone(2), Ticket())
    assert [(word.text, word.start_s, word.end_s) for word in transcript.words] == [("turn", 0, 1), ("left", 1, 2)]


@on_virtual_time
async def test_faults_happen_at_their_time() -> None:
    model = ScriptedSpeechToText("fine", faults=[Fault(1.0, 2.0, ModelCrashedError("gone"), delay_s=0.25)])
    assert (await model.transcribe(_tone(1), Ticket())).text == "fine"
    await asyncio.sleep(1)
    with pytest.raises(ModelCrashedError, match="gone"):
        await model.transcribe(_tone(1), Ticket())
    assert _now_s() == pytest.approx(1.25)
    await asyncio.sleep(1)
    assert (await model.transcribe(_tone(1), Ticket())).text == "fine"


@on_virtual_time
async def test_a_cancelled_recognition_is_counted() -> None:
    model = ScriptedSpeechToText("late", delay_s=10)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1):
            await model.transcribe(_tone(1), Ticket())
    assert model.cancelled == 1


@on_virtual_time
async def test_a_reply_comes_word_by_word_at_its_pace() -> None:
    model = ScriptedLanguageModel("It is ten.", first_token_s=0.2, token_s=0.05)
    assert await _all(model) == ["It", " is", " ten."]
    assert _now_s() == pytest.approx(0.3)
    assert model.prompts == model.finished == [PROMPT]


@on_virtual_time
async def test_a_reply_keeps_to_its_limits() -> None:
    model = ScriptedLanguageModel("one two. three four")
    assert await _all(model, Prompt(PROMPT.messages, max_tokens=1)) == ["one"]
    assert await _all(model, Prompt(PROMPT.messages, stop=(".",))) == ["one", " two"]


@on_virtual_time
async def test_closing_the_generator_is_seen_by_the_model() -> None:
    model = ScriptedLanguageModel("one two three", token_s=1)
    async with aclosing(model.generate(PROMPT, Ticket())) as pieces:
        assert await anext(pieces) == "one"
    assert model.cancelled == [PROMPT]
    assert model.finished == []


@on_virtual_time
async def test_a_reply_can_break_off() -> None:
    model = ScriptedLanguageModel([Said("one two", error=RateLimitError("slow down")), "fine"])
    with pytest.raises(RateLimitError):
        await _all(model)
    assert await _all(model) == ["fine"]


@on_virtual_time
async def test_a_voice_hums_as_long_as_its_text() -> None:
    model = ScriptedTextToSpeech(ms_per_letter=50, piece_ms=100, first_piece_s=0.2, piece_s=0.1, rate_hz=16_000)
    pieces = [piece async for piece in model.synthesize("hello", Ticket(), speed=0.5)]
    assert [len(piece) for piece in pieces] == [1600] * 5
    assert rms_dbfs(np.concatenate(pieces)) == pytest.approx(-20, abs=0.1)
    assert _now_s() == pytest.approx(0.6)


@on_virtual_time
async def test_a_turn_model_gives_its_opinions_in_order() -> None:
    model = ScriptedTurnModel([0.1, DeadlineError("busy"), 0.9])
    assert await model.end_probability(_tone(1), Ticket()) == 0.1
    with pytest.raises(DeadlineError):
        await model.end_probability(_tone(1), Ticket())
    assert await model.end_probability(_tone(1), Ticket()) == 0.9


def test_a_denoiser_delays_across_calls() -> None:
    denoiser = FakeDenoiser(delay_samples=3)
    came = np.concatenate([denoiser.process(np.arange(start, start + 2, dtype=np.float32)) for start in range(1, 9, 2)])
    assert came.tolist() == [0, 0, 0, 1, 2, 3, 4, 5]

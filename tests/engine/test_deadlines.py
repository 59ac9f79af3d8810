import asyncio

import pytest

from voiceloop.core.errors import DeadlineError, SettingError
from voiceloop.core.ports import Message, Prompt, Ticket
from voiceloop.engine.deadlines import DeadlineLanguageModel, DeadlineSettings
from voiceloop.fakes import ScriptedLanguageModel
from voiceloop.fakes.virtual_time import on_virtual_time

PROMPT = Prompt((Message("user", "Hello"),), session="anna")


def hurried(inner: ScriptedLanguageModel) -> DeadlineLanguageModel:
    return DeadlineLanguageModel(inner, DeadlineSettings(first_token_s=2.0, total_s=5.0))


async def said(model: DeadlineLanguageModel) -> list[str]:
    return [piece async for piece in model.generate(PROMPT, Ticket()) if isinstance(piece, str)]


@on_virtual_time
async def test_a_reply_in_time_comes_through_unchanged() -> None:
    inner = ScriptedLanguageModel("All is well.", first_token_s=1.9, token_s=1.0)
    assert "".join(await said(hurried(inner))) == "All is well."


@on_virtual_time
async def test_a_late_first_token_is_an_error_at_its_deadline() -> None:
    inner = ScriptedLanguageModel("Too late.", first_token_s=60.0)
    with pytest.raises(DeadlineError, match="did not begin to answer within 2 s"):
        await said(hurried(inner))
    assert asyncio.get_running_loop().time() == pytest.approx(2.0)
    assert inner.cancelled == [PROMPT]


@on_virtual_time
async def test_a_reply_that_takes_too_long_is_an_error_at_its_deadline() -> None:
    inner = ScriptedLanguageModel("one two three four five six seven", first_token_s=1.0, token_s=1.5)
    pieces = hurried(inner).generate(PROMPT, Ticket())
    assert [str(await anext(pieces)).strip() for _ in range(3)] == ["one", "two", "three"]
    with pytest.raises(DeadlineError, match="did not finish its answer within 5 s"):
        await anext(pieces)
    assert asyncio.get_running_loop().time() == pytest.approx(5.0)


@on_virtual_time
async def test_a_listener_who_takes_his_time_is_not_the_models_fault() -> None:
    inner = ScriptedLanguageModel("one two three", first_token_s=0.5, token_s=0.5)
    heard = []
    async for piece in hurried(inner).generate(PROMPT, Ticket()):
        heard.append(piece)
        await asyncio.sleep(10.0)
    assert len(heard) == 3


@on_virtual_time
async def test_closing_stops_the_inner_model() -> None:
    inner = ScriptedLanguageModel("one two three", token_s=1.0)
    pieces = hurried(inner).generate(PROMPT, Ticket())
    await anext(pieces)
    await pieces.aclose()
    assert inner.cancelled == [PROMPT]


@on_virtual_time
async def test_a_cancelled_caller_sees_a_cancellation_and_no_deadline() -> None:
    task = asyncio.create_task(said(hurried(ScriptedLanguageModel("late", first_token_s=60.0))))
    await asyncio.sleep(1.0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@on_virtual_time
async def test_everything_else_is_the_inner_models() -> None:
    inner = ScriptedLanguageModel()
    model = hurried(inner)
    await model.prefill(PROMPT, Ticket())
    await model.release("anna")
    assert (model.info, inner.prefilled, inner.released) == (inner.info, [PROMPT], ["anna"])


@pytest.mark.parametrize("wrong", [{"first_token_s": 0.0}, {"total_s": 1e6}])
def test_settings_out_of_range_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(SettingError, match=next(iter(wrong))):
        DeadlineSettings(**wrong)

from dataclasses import replace

import pytest

from voiceloop.core.ports import Message, Prompt, ReplyPiece, Ticket, ToolCall
from voiceloop.fakes import ScriptedLanguageModel
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.providers.cache.cache import Cache
from voiceloop.providers.cache.replies import CachedLanguageModel
from voiceloop.providers.cache.settings import CacheSettings

PROMPT = Prompt((Message("user", "How are you?"),), session="one")
ON = CacheSettings(keeps_replies=True)


async def answer(model: CachedLanguageModel, prompt: Prompt = PROMPT) -> list[ReplyPiece]:
    return [piece async for piece in model.generate(prompt, Ticket())]


def minds(settings: CacheSettings = ON) -> tuple[CachedLanguageModel, ScriptedLanguageModel]:
    inner = ScriptedLanguageModel("Very well, thank you.")
    return CachedLanguageModel(inner, Cache(settings)), inner


@on_virtual_time
async def test_a_caller_is_given_the_same_pieces_again() -> None:
    model, inner = minds()
    first = await answer(model.for_caller("anna"))
    assert await answer(model.for_caller("anna"), replace(PROMPT, session="two")) == first
    assert len(inner.prompts) == 1


@on_virtual_time
@pytest.mark.parametrize("settings", [CacheSettings(), replace(ON, keeps_replies=False)])
async def test_nothing_is_kept_unless_told_to(settings: CacheSettings) -> None:
    model, inner = minds(settings)
    for _ in range(2):
        await answer(model.for_caller("anna"))
    assert len(inner.prompts) == 2


@on_virtual_time
async def test_callers_never_share_replies_and_nobody_has_any() -> None:
    model, inner = minds()
    for caller in ("anna", "ben", "", ""):
        await answer(model.for_caller(caller))
    assert len(inner.prompts) == 4


@on_virtual_time
@pytest.mark.parametrize(
    "other",
    [
        replace(PROMPT, messages=(Message("system", "How are you?"),)),
        replace(PROMPT, max_tokens=5),
        replace(PROMPT, stop=(".",)),
        replace(PROMPT, temperature=0.7),
    ],
)
async def test_another_question_is_answered_anew(other: Prompt) -> None:
    model, inner = minds()
    mine = model.for_caller("anna")
    await answer(mine)
    await answer(mine, other)
    assert len(inner.prompts) == 2


@on_virtual_time
async def test_a_function_is_asked_for_every_time() -> None:
    inner = ScriptedLanguageModel(lambda _: ToolCall("lights_on", "{}"))
    mine = CachedLanguageModel(inner, Cache(ON)).for_caller("anna")
    assert await answer(mine) == await answer(mine)
    assert len(inner.prompts) == 2

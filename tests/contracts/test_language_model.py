import asyncio
from contextlib import aclosing
from typing import Any

import pytest

from tests.contracts.checks import (
    ALLOWED,
    FAR_S,
    all_of,
    cancel_under_way,
    check_ends_when_closed,
    check_frozen_and_named,
    likeness,
)
from tests.contracts.implementations import LANGUAGE_MODEL, Case, ModelFiles
from voiceloop.core.ports import LanguageModel, Message, Prompt, Ticket, Urgency

pytestmark = pytest.mark.asyncio(loop_scope="module")
over_all = pytest.mark.parametrize("port", LANGUAGE_MODEL, indirect=True, scope="module")
each_anew = pytest.mark.parametrize("case", LANGUAGE_MODEL)

MORE_THAN_SLOTS = 12


def _prompt(text: str, session: str = "", max_tokens: int = 24, stop: tuple[str, ...] = ()) -> Prompt:
    messages = (Message("system", "You are brief."), Message("user", text))
    return Prompt(messages, session=session, max_tokens=max_tokens, stop=stop)


FRANCE = _prompt("Name the capital of France", session="france")
COLOUR = _prompt("Name three colours of the rainbow", session="colour")


async def _pieces(port: LanguageModel, prompt: Prompt) -> list[str]:
    return [piece for piece in await all_of(port.generate(prompt, Ticket())) if isinstance(piece, str)]


async def _reply(port: LanguageModel, prompt: Prompt) -> str:
    async with asyncio.timeout(FAR_S):
        return "".join(await _pieces(port, prompt))


@over_all
async def test_info_is_frozen_and_sane(port: LanguageModel) -> None:
    check_frozen_and_named(port.info)
    assert port.info.context_tokens > 0


@over_all
async def test_a_reply_comes_in_pieces_of_text(port: LanguageModel) -> None:
    pieces = await _pieces(port, FRANCE)
    assert all(pieces)
    assert "".join(pieces).strip()


@over_all
async def test_a_reply_keeps_to_its_tokens(port: LanguageModel) -> None:
    short = await _pieces(port, _prompt("Tell me a story", max_tokens=3))
    long = await _pieces(port, _prompt("Tell me a story", max_tokens=20))
    assert 1 <= len(short) <= 3
    assert len("".join(short)) < len("".join(long))


@over_all
async def test_a_reply_ends_before_a_stop_text(port: LanguageModel) -> None:
    whole = await _reply(port, FRANCE)
    stop = whole.split()[1]
    assert stop not in await _reply(port, _prompt(FRANCE.messages[-1].text, session="france", stop=(stop,)))


@over_all
async def test_closed_replies_give_their_place_back(port: LanguageModel) -> None:
    for number in range(MORE_THAN_SLOTS):
        async with aclosing(port.generate(_prompt("Tell me a story", session=f"closed {number}"), Ticket())) as pieces:
            assert await anext(pieces)
    assert (await _reply(port, FRANCE)).strip()


@over_all
async def test_a_reply_that_is_never_asked_for_leaves_nothing_behind(port: LanguageModel) -> None:
    for number in range(MORE_THAN_SLOTS):
        await port.generate(_prompt("Hello", session=f"unread {number}"), Ticket()).aclose()
    assert (await _reply(port, FRANCE)).strip()


@over_all
@pytest.mark.parametrize("turns", [0, 1, 3, 50])
async def test_a_cancelled_reply_ends_and_the_next_one_works(port: LanguageModel, turns: int) -> None:
    await cancel_under_way(all_of(port.generate(COLOUR, Ticket())), turns)
    assert (await _reply(port, COLOUR)).strip()


@over_all
async def test_replies_at_once_do_not_mix(port: LanguageModel) -> None:
    france, colour = await _reply(port, FRANCE), await _reply(port, COLOUR)
    both = await asyncio.gather(*(_reply(port, prompt) for prompt in (FRANCE, COLOUR)))
    assert likeness(both[0], france) > likeness(both[0], colour)
    assert likeness(both[1], colour) > likeness(both[1], france)


@over_all
async def test_more_callers_than_slots_are_all_answered(port: LanguageModel) -> None:
    prompts = [_prompt("Hello", session=f"crowd {number}", max_tokens=4) for number in range(MORE_THAN_SLOTS)]
    replies = await asyncio.gather(*(_reply(port, prompt) for prompt in prompts))
    assert all(reply.strip() for reply in replies)


@over_all
async def test_a_reply_may_be_promoted_and_demoted_under_way(port: LanguageModel) -> None:
    ticket = Ticket(Urgency.SPECULATION)
    async with asyncio.timeout(FAR_S), aclosing(port.generate(FRANCE, ticket)) as pieces:
        assert await anext(pieces)
        ticket.urgency = Urgency.DECISION
        assert [piece async for piece in pieces]


@over_all
async def test_reading_ahead_changes_no_reply(port: LanguageModel) -> None:
    expected = await _reply(port, FRANCE)
    await port.release("france")
    await port.prefill(_prompt("Name the capital", session="france"), Ticket(Urgency.SPECULATION))
    assert likeness(await _reply(port, FRANCE), expected) > 0.6


@over_all
async def test_forgetting_what_was_never_known_is_no_error(port: LanguageModel) -> None:
    await port.release("never heard of")
    assert (await _reply(port, FRANCE)).strip()


@each_anew
async def test_closing_ends_what_is_under_way(case: Case[Any], model_files: ModelFiles) -> None:
    port = await case.make(model_files)
    await check_ends_when_closed(all_of(port.generate(FRANCE, Ticket())), port.aclose())


@each_anew
async def test_a_closed_port_says_so(case: Case[Any], model_files: ModelFiles) -> None:
    port = await case.make(model_files)
    await port.aclose()
    await port.aclose()
    with pytest.raises(ALLOWED):
        await all_of(port.generate(FRANCE, Ticket()))

import asyncio
from typing import Any

import numpy as np
import pytest

from tests.contracts.checks import (
    ALLOWED,
    FAR_S,
    cancel_under_way,
    check_ends_when_closed,
    check_frozen_and_named,
)
from tests.contracts.implementations import EMBEDDINGS, Case, ModelFiles
from voiceloop.core.errors import InputError
from voiceloop.core.ports import Embeddings, Ticket, Urgency

pytestmark = pytest.mark.asyncio(loop_scope="module")
over_all = pytest.mark.parametrize("port", EMBEDDINGS, indirect=True, scope="module")
each_anew = pytest.mark.parametrize("case", EMBEDDINGS)

ROOF = "the roof of the house leaks"
TILES = "water drips through the roof of the house"
MONEY = "we want our money back"
MANY = [f"{number} {ROOF} {TILES}" for number in range(40)]


@over_all
async def test_info_is_frozen_and_sane(port: Embeddings) -> None:
    check_frozen_and_named(port.info)
    assert port.info.dimensions > 1
    assert min(port.info.max_tokens, port.info.max_texts) > 1


@over_all
@pytest.mark.parametrize("texts", [[ROOF], [ROOF, MONEY], [ROOF, ROOF, "?"], ["grüß dich", "你好", "\U0001f600"], MANY])
async def test_every_text_has_a_vector_of_length_1(port: Embeddings, texts: list[str]) -> None:
    vectors = await port.embed(texts, Ticket())
    assert vectors.dtype == np.float32
    assert vectors.shape == (len(texts), port.info.dimensions)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1.0, abs=1e-4)


@over_all
async def test_no_texts_have_no_vectors(port: Embeddings) -> None:
    assert (await port.embed([], Ticket())).shape == (0, port.info.dimensions)


@over_all
async def test_what_means_the_same_is_nearer_than_what_does_not(port: Embeddings) -> None:
    roof, tiles, money = await port.embed([ROOF, TILES, MONEY], Ticket())
    assert roof @ tiles > roof @ money + 0.2


@over_all
async def test_vectors_come_in_the_order_of_their_texts_whatever_comes_along(port: Embeddings) -> None:
    texts = [MONEY, TILES * 5, "no", ROOF, TILES, MONEY]
    alone = np.concatenate([await port.embed([text], Ticket()) for text in texts])
    assert await port.embed(texts, Ticket()) == pytest.approx(alone, abs=1e-4)


@over_all
@pytest.mark.parametrize("texts", [[""], [ROOF, " \n\t"]])
async def test_a_blank_text_is_refused(port: Embeddings, texts: list[str]) -> None:
    with pytest.raises(InputError, match="blank"):
        await port.embed(texts, Ticket())


@over_all
async def test_more_texts_than_it_takes_are_refused(port: Embeddings) -> None:
    with pytest.raises(InputError, match=str(port.info.max_texts)):
        await port.embed([ROOF] * (port.info.max_texts + 1), Ticket())


@over_all
async def test_the_vectors_are_the_callers_own(port: Embeddings) -> None:
    vectors = await port.embed([ROOF], Ticket())
    before = vectors.copy()
    vectors[:] = 0.0
    assert await port.embed([ROOF], Ticket()) == pytest.approx(before, abs=1e-4)


@over_all
async def test_calls_at_once_do_not_mix(port: Embeddings) -> None:
    calls = [[ROOF, MONEY], [TILES], [MONEY, ROOF, TILES], [TILES, ROOF]]
    alone = [await port.embed(texts, Ticket()) for texts in calls]
    at_once = await asyncio.gather(*(port.embed(texts, Ticket()) for texts in calls))
    assert all(one == pytest.approx(other, abs=1e-4) for one, other in zip(alone, at_once, strict=True))


@over_all
@pytest.mark.parametrize("turns", [0, 1, 3, 50])
async def test_a_cancelled_call_ends_and_the_next_one_works(port: Embeddings, turns: int) -> None:
    expected = await port.embed([ROOF], Ticket())
    await cancel_under_way(port.embed([f"{turns} {text}" for text in MANY], Ticket()), turns)
    assert await port.embed([ROOF], Ticket()) == pytest.approx(expected, abs=1e-4)


@over_all
async def test_calls_may_be_promoted_and_demoted_while_they_wait(port: Embeddings) -> None:
    tickets = [Ticket(Urgency.SPECULATION) for _ in range(4)]
    async with asyncio.timeout(FAR_S), asyncio.TaskGroup() as group:
        calls = [group.create_task(port.embed([f"{index} men in a boat"], each)) for index, each in enumerate(tickets)]
        await asyncio.sleep(0)
        tickets[3].urgency = Urgency.DECISION
    assert all(len(call.result()) == 1 for call in calls)


@each_anew
async def test_closing_ends_what_is_under_way(case: Case[Any], model_files: ModelFiles) -> None:
    port = await case.make(model_files)
    await check_ends_when_closed(port.embed(MANY, Ticket()), port.aclose())


@each_anew
async def test_a_closed_port_says_so(case: Case[Any], model_files: ModelFiles) -> None:
    port = await case.make(model_files)
    await port.aclose()
    await port.aclose()
    with pytest.raises(ALLOWED):
        await port.embed([ROOF], Ticket())

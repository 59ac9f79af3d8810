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
from tests.contracts.conftest import Sounds
from tests.contracts.implementations import TURN_MODEL, Case, ModelFiles
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.ports import Ticket, TurnModel, Urgency

pytestmark = pytest.mark.asyncio(loop_scope="module")
over_all = pytest.mark.parametrize("port", TURN_MODEL, indirect=True, scope="module")
each_anew = pytest.mark.parametrize("case", TURN_MODEL)


@over_all
async def test_info_is_frozen_and_sane(port: TurnModel) -> None:
    check_frozen_and_named(port.info)
    assert port.info.window_s > 0


@over_all
@pytest.mark.parametrize("seconds", [0.0, 0.1, 3.0, 20.0])
async def test_sound_of_any_length_gives_a_probability(port: TurnModel, seconds: float) -> None:
    sound: Samples = np.full(int(seconds * SAMPLE_RATE_HZ), 0.01, np.float32)
    probability = await port.end_probability(sound, Ticket())
    assert isinstance(probability, float)
    assert 0.0 <= probability <= 1.0


@over_all
async def test_the_samples_are_only_read(port: TurnModel, sounds: Sounds) -> None:
    before = sounds.short.copy()
    sounds.short.setflags(write=False)
    await port.end_probability(sounds.short, Ticket())
    assert np.array_equal(sounds.short, before)


@over_all
async def test_calls_at_once_do_not_mix(port: TurnModel, sounds: Sounds) -> None:
    pieces = [sounds.short, sounds.long, sounds.short, sounds.long]
    alone = [await port.end_probability(piece, Ticket()) for piece in pieces]
    at_once = await asyncio.gather(*(port.end_probability(piece, Ticket()) for piece in pieces))
    assert at_once == pytest.approx(alone, abs=0.02)
    assert alone[0] != pytest.approx(alone[1], abs=0.001)


@over_all
@pytest.mark.parametrize("turns", [0, 1, 3, 50])
async def test_a_cancelled_call_ends_and_the_next_one_works(port: TurnModel, sounds: Sounds, turns: int) -> None:
    expected = await port.end_probability(sounds.short, Ticket())
    await cancel_under_way(port.end_probability(sounds.long, Ticket()), turns)
    assert await port.end_probability(sounds.short, Ticket()) == pytest.approx(expected, abs=0.02)


@over_all
async def test_calls_may_be_promoted_and_demoted_while_they_wait(port: TurnModel, sounds: Sounds) -> None:
    tickets = [Ticket(Urgency.SPECULATION) for _ in range(4)]
    async with asyncio.timeout(FAR_S), asyncio.TaskGroup() as group:
        calls = [group.create_task(port.end_probability(sounds.short, ticket)) for ticket in tickets]
        await asyncio.sleep(0)
        tickets[3].urgency = Urgency.DECISION
    assert len({round(call.result(), 2) for call in calls}) == 1


@each_anew
async def test_closing_ends_what_is_under_way(case: Case[Any], model_files: ModelFiles, sounds: Sounds) -> None:
    port = await case.make(model_files)
    calls = [port.end_probability(sounds.short, Ticket()) for _ in range(3)]
    await check_ends_when_closed(_all(calls), port.aclose())


@each_anew
async def test_a_closed_port_says_so(case: Case[Any], model_files: ModelFiles, sounds: Sounds) -> None:
    port = await case.make(model_files)
    await port.aclose()
    await port.aclose()
    with pytest.raises(ALLOWED):
        await port.end_probability(sounds.short, Ticket())


async def _all(calls: list[Any]) -> None:
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert all(isinstance(outcome, float | ALLOWED[0] | ALLOWED[1] | ALLOWED[2]) for outcome in outcomes)

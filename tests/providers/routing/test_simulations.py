"""Thousands of calls on virtual time against what the router promises; latencies are drawn, the seed is fixed."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest

from tests.providers.routing.chains import BROKEN, PROMPT, Routes, mind
from voiceloop.core.errors import VoiceloopError
from voiceloop.core.ports import Prompt, Ticket
from voiceloop.fakes import Said, ScriptedLanguageModel
from voiceloop.fakes.virtual_time import run_virtual
from voiceloop.stages.routing import RoutingSettings

CALLS = 2_000
FIRST_RESULT_S = 2.0
PAUSE_S = 1.0
Draw = Callable[[], float]


@dataclass(frozen=True)
class Simulated:
    waits_ms: list[float]
    failures: int
    asked: int
    routes: Routes

    def percentile(self, share: float) -> float:
        return float(np.percentile(self.waits_ms, share))


def lognormal(chance: random.Random, median_ms: float, spread: float) -> Draw:
    return lambda: median_ms / 1000.0 * chance.lognormvariate(0.0, spread)


def model(draw: Draw, chance: random.Random, stalls: float = 0.0, fails: float = 0.0) -> ScriptedLanguageModel:
    def line(_: Prompt) -> Said:
        if chance.random() < fails:
            raise BROKEN
        return Said("word", first_token_s=1e6 if chance.random() < stalls else draw())

    return ScriptedLanguageModel(line)


def simulate(settings: RoutingSettings, *models: ScriptedLanguageModel, calls: int = CALLS) -> Simulated:
    async def run() -> Simulated:
        loop, routes, waits_ms, failures = asyncio.get_running_loop(), Routes(), [], 0
        routed = mind(*models, settings=settings, routes=routes)
        for _ in range(calls):
            began_s = loop.time()
            try:
                pieces = [(piece, loop.time()) async for piece in routed.generate(PROMPT, Ticket())]
                waits_ms.append((pieces[0][1] - began_s) * 1000.0)
            except VoiceloopError:
                failures += 1
            await asyncio.sleep(PAUSE_S)
        await routed.aclose()
        return Simulated(waits_ms, failures, sum(len(each.prompts) for each in models), routes)

    return run_virtual(run(), limit_s=1e6)


def settings(order: str, hedge_share: float = 0.1) -> RoutingSettings:
    return RoutingSettings(order, first_result_s=FIRST_RESULT_S, hedge_share=hedge_share, explore_share=0.0)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("order", ["static", "measured"])
@pytest.mark.parametrize("spread", [0.1, 0.3])
def test_stalls_of_the_primary_are_hardly_heard_and_cost_a_tenth_more_calls(
    order: str, spread: float, seed: int
) -> None:
    chance = random.Random(seed)
    primary, second = lognormal(chance, 200.0, spread), lognormal(chance, 250.0, spread)
    healthy_ms = 1000.0 * np.percentile([primary() for _ in range(20_000)], 95)
    seconds_ms = 1000.0 * np.percentile([second() for _ in range(20_000)], 90)
    found = simulate(settings(order), model(primary, chance, stalls=0.05), model(second, chance))
    assert found.failures == 0
    assert found.percentile(99) <= healthy_ms + seconds_ms + 20.0
    assert found.asked <= 1.1 * CALLS


@pytest.mark.parametrize("hedge_share", [0.0, 0.1])
@pytest.mark.parametrize("healthy_calls", [0, 300])
def test_a_dead_primary_is_waited_for_once(hedge_share: float, healthy_calls: int) -> None:
    chance = random.Random(1)
    primary, second = lognormal(chance, 200.0, 0.3), lognormal(chance, 250.0, 0.3)
    asked = iter(range(10**6))
    dying = ScriptedLanguageModel(
        lambda _: Said("word", first_token_s=primary() if next(asked) < healthy_calls else 1e6)
    )
    calls = 2 * healthy_calls + 300
    found = simulate(settings("static", hedge_share), dying, model(second, chance), calls=calls)
    names = [taken.provider for taken in found.routes.taken]
    first_dead = max((index for index, name in enumerate(names) if name == "a"), default=-1) + 1
    later_ms = found.waits_ms[first_dead + 1 :]
    second_p50_ms = 250.0
    assert len(later_ms) > 100
    assert found.waits_ms[first_dead] <= FIRST_RESULT_S * 1000.0 + 2.0 * second_p50_ms
    assert np.median(later_ms) <= second_p50_ms * 1.1
    assert max(later_ms) < 4.0 * second_p50_ms


@pytest.mark.parametrize("order", ["static", "measured"])
def test_one_of_two_providers_may_fail_three_calls_of_ten(order: str) -> None:
    chance = random.Random(2)
    primary, second = lognormal(chance, 200.0, 0.3), lognormal(chance, 250.0, 0.3)
    found = simulate(settings(order), model(primary, chance, fails=0.3), model(second, chance))
    assert found.failures <= 0.001 * CALLS


def test_two_healthy_providers_cost_few_extra_calls_and_keep_their_latency() -> None:
    chance = random.Random(3)
    primary, second = lognormal(chance, 200.0, 0.3), lognormal(chance, 250.0, 0.3)
    healthy_ms = 1000.0 * np.percentile([primary() for _ in range(20_000)], 99)
    found = simulate(settings("static"), model(primary, chance), model(second, chance))
    assert found.percentile(99) <= healthy_ms
    assert found.asked <= 1.1 * CALLS

"""What routing, hedging and caching are worth: real adapters over real HTTP, through a proxy that makes faults.

Two providers, `primary` and `second`; scenarios in which the primary is healthy, stalls, dies or fails; and four ways
to live with them. Every way is warmed up with healthy calls, for a router learns what is late from calls that went
well, and then measured with the faults. `extra_calls` are those that reached a provider beyond one for each call made:
hedges, failovers and probes together, from the first warming call on, since what is not spent then is spent later.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any, Final

from voiceloop.core.errors import VoiceloopError
from voiceloop.evals import cached_speech
from voiceloop.evals.fault_proxy import NO_FAULT, STALL, Fault, FaultProxy, Plan, always, by_share
from voiceloop.evals.measured_calls import Measured, at_least, at_most, first_result_ms
from voiceloop.evals.provider_ports import SPEECH, Kind, Upstreams
from voiceloop.providers.routing import Provider, RouterContext
from voiceloop.providers.settings import OpenAISettings
from voiceloop.stages.routing import RoutingSettings

STALLS, FAILS = 0.05, 0.3
ALONE, FAILOVER, HEDGING, MEASURED = "primary alone", "failover", "hedging", "hedging, measured order"
_TURNS_ALONE: Final = 3
"""Of a dead provider without another: each takes all of its deadline, and nothing is learned from more of them."""
_TEXT: Final = "Good morning."
_MODEL: Final = "any"
_CONNECT_S: Final = 0.2


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is measured: `calls` for a row, as several `callers` at once, over a warmed-up chain.

    A router believes in a 95 % quantile from 20 results on. Death is died in `rounds`, each of `later_turns`.
    """

    calls: int = 300
    callers: int = 4
    warm_up_calls: int = 40
    rounds: int = 5
    later_turns: int = 40
    first_result_s: float = 2.0
    seed: int = 1

    @property
    def ways(self) -> dict[str, RoutingSettings | None]:
        """How to live with two providers; the last two are what the limits are about."""
        static = RoutingSettings("static", first_result_s=self.first_result_s, explore_share=0.0)
        return {
            ALONE: None,
            FAILOVER: replace(static, hedge_share=0.0),
            HEDGING: static,
            MEASURED: RoutingSettings("measured", first_result_s=self.first_result_s),
        }

    @property
    def total(self) -> int:
        """Calls that are made, those of the cache apart."""
        ways = len(self.ways)
        rows = (2 + 3 * ways) * (self.warm_up_calls + self.calls)
        alone = self.warm_up_calls + 1 + 2 * _TURNS_ALONE
        return rows + alone + (ways - 1) * self.rounds * (self.warm_up_calls + 1 + 2 * self.later_turns)


class Bench:
    """The two proxies, and how calls are made through them."""

    def __init__(
        self, kind: Kind[Any], proxies: Sequence[FaultProxy], extent: Extent, tell: Callable[[], None]
    ) -> None:
        self._kind = kind
        self._proxies = proxies
        self._extent = extent
        self._tell = tell

    @asynccontextmanager
    async def way(
        self, settings: RoutingSettings | None, first: int = 0, seed: int = 0
    ) -> AsyncIterator[tuple[Any, Measured]]:
        """A port (the chain, or one adapter alone), and the healthy calls that warmed it up."""
        self.plan(always(NO_FAULT))
        if settings is None:  # then the adapter's own deadline is all there is
            port = self.adapter(first, self._extent.first_result_s)
        else:
            providers = [Provider(name, self.adapter(index)) for index, name in enumerate(("primary", "second"))]
            port = self._kind.routed(providers, settings, RouterContext(chance=random.Random(seed).random))
        try:
            warm_up = await self.measure(port, self._extent.warm_up_calls)
            yield port, warm_up
        finally:
            await port.aclose()

    def plan(self, plan: Plan) -> None:
        """What happens to the primary from now on."""
        self._proxies[0].plan = plan

    async def measure(self, port: Any, calls: int, callers: int | None = None) -> Measured:
        """Make so many calls, as several callers at once."""
        measured, left, before = Measured(made=calls), iter(range(calls)), self.asked()

        async def caller() -> None:
            for _ in left:
                try:
                    measured.waits_ms.append(await first_result_ms(self._kind, port, _TEXT))
                except VoiceloopError:
                    measured.failures += 1
                self._tell()

        async with asyncio.TaskGroup() as tasks:
            for _ in range(callers or self._extent.callers):
                tasks.create_task(caller())
        measured.asked = self.asked() - before
        return measured

    async def measure_cache(self) -> tuple[dict[str, Measured], dict[str, dict[str, Any]]]:
        """Speech with and without a cache before the primary, which is healthy."""
        self.plan(always(NO_FAULT))
        return await cached_speech.evaluate(self.adapter(0), self.asked, self._extent.seed, self._tell)

    def adapter(self, index: int, first_result_s: float = 30.0) -> Any:
        """An adapter of a provider, without a key; its own deadline is the sum of two limits."""
        silence_s = first_result_s - _CONNECT_S
        base_url = f"{self._proxies[index].url}/v1"
        return self._kind.adapter(OpenAISettings(base_url, _MODEL, "", connect_s=_CONNECT_S, silence_s=silence_s))

    def asked(self) -> int:
        """Calls that reached a provider."""
        return sum(proxy.server.calls for proxy in self._proxies)


async def evaluate(
    kind: Kind[Any],
    upstreams: Upstreams,
    extent: Extent,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """{port, upstreams, scenarios, limits}; the keys of the result stay as they are."""
    done = 0
    total = extent.total + (cached_speech.TOTAL if kind is SPEECH else 0)

    def tell() -> None:
        nonlocal done
        done += 1
        progress(done, total)

    async with FaultProxy(upstreams.primary).open() as primary, FaultProxy(upstreams.second).open() as second:
        bench = Bench(kind, (primary, second), extent, tell)
        rows = await _scenarios(bench, extent)
        limits = _limits(rows, extent)
        if kind is SPEECH:
            cached_rows, cached_limits = await bench.measure_cache()
            rows |= cached_rows
            limits |= cached_limits
    table = {name: measured.row() for name, measured in rows.items()}
    return {"port": kind.name, "upstreams": upstreams.name, "scenarios": table, "limits": limits}


async def _scenarios(bench: Bench, extent: Extent) -> dict[str, Measured]:
    plans: dict[str, Callable[[], Plan]] = {
        "healthy": lambda: always(NO_FAULT),
        f"{STALLS:.0%} stalls": lambda: by_share(STALLS, STALL, extent.seed),
        f"{FAILS:.0%} failures": lambda: by_share(FAILS, Fault(status=500), extent.seed),
    }
    second = await _second_alone(bench, extent)
    rows = {"healthy: second alone": second}
    for scenario, plan in plans.items():
        for way, settings in extent.ways.items():
            async with bench.way(settings, seed=extent.seed) as (port, warm_up):
                bench.plan(plan())
                rows[f"{scenario}: {way}"] = measured = await bench.measure(port, extent.calls)
                measured.spend(warm_up)
    second.add(await _second_alone(bench, extent))  # the machine may have become slower or faster meanwhile
    for way, settings in extent.ways.items():
        rows |= await _deaths(bench, extent, way, settings)
    return rows


async def _deaths(bench: Bench, extent: Extent, way: str, settings: RoutingSettings | None) -> dict[str, Measured]:
    """The primary dies; between two turns the second is asked alone, for a median that the same machine gave then."""
    first, later, beside = Measured(), Measured(), Measured()
    second = bench.adapter(1)
    for seed in range(1 if settings is None else extent.rounds):
        async with bench.way(settings, seed=seed) as (port, _):
            bench.plan(always(STALL))
            first.add(await bench.measure(port, 1, callers=1))
            for _ in range(_TURNS_ALONE if settings is None else extent.later_turns):
                later.add(await bench.measure(port, 1, callers=1))
                beside.add(await bench.measure(second, 1, callers=1))
    await second.aclose()
    return {
        f"dead, first turn: {way}": first,
        f"dead, later turns: {way}": later,
        f"dead, later turns: second alone beside {way}": beside,
    }


async def _second_alone(bench: Bench, extent: Extent) -> Measured:
    async with bench.way(None, first=1) as (port, _):
        return await bench.measure(port, extent.calls)


def _limits(rows: dict[str, Measured], extent: Extent) -> dict[str, dict[str, Any]]:
    """What was asked of the full ways, and what was measured."""
    second = rows["healthy: second alone"]
    healthy_ms = rows[f"healthy: {ALONE}"].percentile(95) or 0.0
    p50_ms, p90_ms = second.percentile(50) or 0.0, second.percentile(90) or 0.0
    limits = {}
    for way in (HEDGING, MEASURED):
        stalls = rows[f"{STALLS:.0%} stalls: {way}"]
        first, later = rows[f"dead, first turn: {way}"], rows[f"dead, later turns: {way}"]
        beside_ms = rows[f"dead, later turns: second alone beside {way}"].percentile(50) or 0.0
        checks = [
            (f"{STALLS:.0%} stalls, p99 ms", stalls.percentile(99), healthy_ms + p90_ms + 20.0),
            (f"{STALLS:.0%} stalls, extra calls", round(stalls.extra, 3), 0.1),
            ("dead, first turn p50 ms", first.percentile(50), extent.first_result_s * 1000.0 + p50_ms),
            ("dead, later turns p50 ms (10 % are chance)", later.percentile(50), 1.1 * beside_ms),
        ]
        for name, measured, most in checks:
            limits[f"{name}: {way}"] = at_most(measured, most)
        failures = f"{FAILS:.0%} failures"
        limits[f"{failures}, success: {way}"] = at_least(rows[f"{failures}: {way}"].success, 0.999)
    return limits

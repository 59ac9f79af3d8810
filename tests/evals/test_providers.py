from typing import Any

import pytest

from voiceloop.core.errors import ProviderError
from voiceloop.evals import cached_speech, providers
from voiceloop.evals.fault_proxy import FaultProxy
from voiceloop.evals.measured_calls import Measured, at_least, at_most, first_result_ms
from voiceloop.evals.provider_ports import CHAT, SPEECH, Kind, Upstreams
from voiceloop.evals.provider_servers import embedded, listening, synthetic
from voiceloop.evals.providers import ALONE, FAILOVER, HEDGING, MEASURED, Extent
from voiceloop.evals.synthetic_provider import SyntheticProvider
from voiceloop.providers.settings import OpenAISettings

SMALL = Extent(calls=20, callers=10, warm_up_calls=5, rounds=1, later_turns=2, first_result_s=1.5)


async def test_every_scenario_is_measured_in_every_way() -> None:
    told: list[tuple[int, int]] = []
    provider = SyntheticProvider(5.0, 0.3, seed=1)
    async with provider.server as server:
        upstreams = Upstreams("two in one", server.url, server.url)
        found = await providers.evaluate(CHAT, upstreams, SMALL, lambda *done: told.append(done))
    rows = found["scenarios"]
    assert found["upstreams"] == "two in one"
    for scenario in ("healthy", "5% stalls", "30% failures", "dead, first turn", "dead, later turns"):
        assert {f"{scenario}: {way}" for way in (ALONE, FAILOVER, HEDGING, MEASURED)} <= rows.keys()
    assert (rows[f"5% stalls: {ALONE}"]["success"], rows[f"30% failures: {ALONE}"]["success"]) == (0.95, 0.7)
    assert rows[f"dead, later turns: {ALONE}"] | {"success": 0.0, "p50_ms": None} == rows[f"dead, later turns: {ALONE}"]
    assert {rows[name]["success"] for name in rows if ALONE not in name} == {1.0}
    assert rows[f"dead, first turn: {FAILOVER}"]["p50_ms"] >= 1_500.0
    assert {"measured", "asked", "is_met"} == found["limits"][f"5% stalls, p99 ms: {HEDGING}"].keys()
    assert told[-1] == (SMALL.total, SMALL.total)


async def test_the_cache_spares_the_calls_for_what_was_said_before() -> None:
    provider = SyntheticProvider(1.0, 0.0, seed=1)
    async with provider.server, FaultProxy(provider.server.url).open() as proxy:
        voice = SPEECH.adapter(OpenAISettings(f"{proxy.url}/v1", "any", ""))
        rows, limits = await cached_speech.evaluate(voice, lambda: proxy.server.calls, 1, lambda: None)
    cached, hits = rows["Zipf draws: cached"], rows["Zipf draws: hits alone"]
    assert cached.made - cached.asked == hits.calls
    assert limits["hit rate, 1000 draws of 150 replies"]["is_met"]
    assert rows["Zipf draws: without cache"].extra == 0.0


@pytest.mark.parametrize("kind", [CHAT, SPEECH], ids=lambda kind: kind.name)
async def test_the_synthetic_servers_answer_real_adapters(kind: Kind[Any]) -> None:
    async with synthetic() as upstreams:
        for url in (upstreams.primary, upstreams.second):
            adapter = kind.adapter(OpenAISettings(f"{url}/v1", "any", ""))
            assert await first_result_ms(kind, adapter, "Hello") >= 10.0
            await adapter.aclose()


@pytest.mark.models
@pytest.mark.system
@pytest.mark.parametrize("kind", [CHAT, SPEECH], ids=lambda kind: kind.name)
async def test_the_embedded_models_answer_as_servers(kind: Kind[Any], model_files: Any) -> None:
    for name in ("smollm2-135m", "espeak-ng", "moonshine-tiny-en", "silero-vad-v6", "smart-turn-v3.2"):
        model_files(name)
    async with embedded(kind) as upstreams:
        adapter = kind.adapter(OpenAISettings(f"{upstreams.primary}/v1", "any", ""))
        assert await first_result_ms(kind, adapter, "Hello") > 0.0
        await adapter.aclose()


@pytest.mark.system
async def test_a_server_that_does_not_start_is_told_with_its_last_words() -> None:
    with pytest.raises(ProviderError, match="out of luck"):
        async with listening(["sh", "-c", "echo out of luck"]):
            pass


def test_percentiles_are_of_calls_that_ended_well_and_extra_calls_of_all() -> None:
    measured = Measured([10.0, 20.0, 30.0], failures=1, made=4, asked=5)
    assert measured.row() == {
        **{"calls": 4, "p50_ms": 20.0, "p95_ms": 29.0, "p99_ms": 29.8},
        **{"success": 0.75, "extra_calls": 0.25},
    }
    assert Measured(failures=1).percentile(50) is None


def test_what_was_not_measured_meets_no_limit() -> None:
    assert not at_most(None, 1.0)["is_met"]
    assert at_most(1.0, 1.0)["is_met"]
    assert not at_least(0.998, 0.999)["is_met"]

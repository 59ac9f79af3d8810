import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from voiceloop.evals.fault_proxy import NO_FAULT, STALL, Fault, FaultProxy, Plan, always, by_share, in_turn
from voiceloop.evals.synthetic_provider import SyntheticProvider

ASKED = {"input": "Hello"}
SOUND_BYTES = 3 * 2 * 2_400


@asynccontextmanager
async def proxied(plan: Plan = always(NO_FAULT)) -> AsyncIterator[tuple[FaultProxy, httpx.AsyncClient]]:
    provider = SyntheticProvider(1.0, 0.0, seed=1)
    async with (
        provider.server,
        FaultProxy(provider.server.url, plan).open() as proxy,
        httpx.AsyncClient(base_url=proxy.url, timeout=10.0, trust_env=False) as client,
    ):
        yield proxy, client


async def spoken(plan: Plan) -> httpx.Response:
    async with proxied(plan) as (_, client):
        return await client.post("/v1/audio/speech", json=ASKED)


async def test_without_a_fault_the_answer_is_the_providers() -> None:
    answer = await spoken(always(NO_FAULT))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "audio/pcm")
    assert len(answer.content) == SOUND_BYTES
    assert any(answer.content)


async def test_one_connection_carries_many_calls() -> None:
    async with proxied() as (proxy, client):
        ports = set()
        for _ in range(3):
            answer = await client.post("/v1/audio/speech", json=ASKED)
            ports.add(answer.extensions["network_stream"].get_extra_info("client_addr"))
        assert (len(ports), proxy.server.calls) == (1, 3)


async def test_a_body_streams_through() -> None:
    async with proxied(always(Fault(stalls_after=4_801))) as (_, client):
        async with client.stream("POST", "/v1/audio/speech", json=ASKED) as answer:
            got = 0
            async for data in answer.aiter_raw():
                got += len(data)
                if got == 4_801:
                    break
    assert got == 4_801


async def test_delay_comes_before_the_call_is_passed_on() -> None:
    async with proxied(always(Fault(delay_s=0.1))) as (_, client):
        began_s = asyncio.get_running_loop().time()
        assert (await client.post("/v1/audio/speech", json=ASKED)).status_code == 200
        assert asyncio.get_running_loop().time() - began_s >= 0.1


async def test_a_status_comes_with_its_pause() -> None:
    answer = await spoken(always(Fault(status=429, retry_after_s=7)))
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")


async def test_wrong_json_is_no_json() -> None:
    answer = await spoken(always(Fault(is_wrong_json=True)))
    assert answer.status_code == 200
    with pytest.raises(ValueError, match=r"delimiter|Expecting"):
        answer.json()


async def test_silence_is_as_long_as_the_sound() -> None:
    answer = await spoken(always(Fault(is_silent=True)))
    assert answer.content == bytes(SOUND_BYTES)


@pytest.mark.parametrize("after", [0, 100])
async def test_a_connection_is_reset(after: int) -> None:
    with pytest.raises(httpx.ReadError):
        await spoken(always(Fault(resets_after=after)))


async def test_a_stall_lasts_until_the_client_leaves() -> None:
    async with proxied(always(STALL)) as (proxy, client):
        with pytest.raises(httpx.ReadTimeout):
            await client.post("/v1/audio/speech", json=ASKED, timeout=0.1)
        async with asyncio.timeout(5.0):
            while not proxy.server.abandoned:
                await asyncio.sleep(0)


async def test_a_client_that_leaves_ends_the_call_at_the_provider() -> None:
    provider = SyntheticProvider(60_000.0, 0.0, seed=1)
    async with provider.server, FaultProxy(provider.server.url).open() as proxy:
        async with httpx.AsyncClient(base_url=proxy.url, trust_env=False) as client:
            with pytest.raises(httpx.ReadTimeout):
                await client.post("/v1/audio/speech", json=ASKED, timeout=0.1)
        async with asyncio.timeout(5.0):
            while not provider.server.abandoned:
                await asyncio.sleep(0)


async def test_a_provider_that_is_not_there_is_a_bad_gateway() -> None:
    async with SyntheticProvider(1.0, 0.0, seed=1).server as server:
        url = server.url
    async with FaultProxy(url).open() as proxy, httpx.AsyncClient(trust_env=False) as client:
        assert (await client.post(f"{proxy.url}/v1/audio/speech", json=ASKED)).status_code == 502


async def test_what_is_no_http_is_hung_up_on() -> None:
    async with proxied() as (proxy, _):
        reader, writer = await asyncio.open_connection("127.0.0.1", int(proxy.url.rpartition(":")[2]))
        writer.write(b"SSH-2.0-OpenSSH\r\n\r\n")
        assert await reader.read() == b""
        writer.close()


async def test_only_posts_meet_the_plan() -> None:
    async with proxied(always(Fault(status=500))) as (proxy, client):
        assert (await client.get("/v1/models")).status_code == 404
        assert proxy.server.calls == 0


def test_a_plan_in_turn_ends_with_no_fault() -> None:
    plan = in_turn([STALL, Fault(status=500)])
    assert [plan() for _ in range(4)] == [STALL, Fault(status=500), NO_FAULT, NO_FAULT]


def test_a_plan_by_share_is_the_same_for_a_seed() -> None:
    first, again, other = (by_share(0.3, STALL, seed) for seed in (1, 1, 2))
    drawn = [first() for _ in range(1_000)]
    assert drawn == [again() for _ in range(1_000)]
    assert drawn != [other() for _ in range(1_000)]
    assert drawn.count(STALL) == 300

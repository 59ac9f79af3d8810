"""The second level on a real Redis that comes, goes and hangs."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import uvloop

pytest.importorskip("redis", reason="the extra `redis` is not installed")

from redis.asyncio import Redis

from tests.providers.redis_server import RedisServer
from voiceloop.core.errors import SettingError
from voiceloop.core.ports import Ticket
from voiceloop.fakes import ScriptedTextToSpeech
from voiceloop.providers.cache.cache import Cache
from voiceloop.providers.cache.keys import Kind
from voiceloop.providers.cache.settings import CacheSettings
from voiceloop.providers.cache.speech import CachedTextToSpeech
from voiceloop.providers.redis_level import RedisLevel

pytestmark = pytest.mark.system

FAR_S = 20.0


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path)
    server.start()
    yield server
    server.kill()


def settings_for(server: RedisServer) -> CacheSettings:
    # A busy machine is late for reasons of its own: only the test of lateness has the short budget.
    return CacheSettings(shares_speech=True, redis_url=server.url, redis_rest_s=0.1, redis_read_ms=1_000.0)


@asynccontextmanager
async def level_on(settings: CacheSettings) -> AsyncIterator[RedisLevel]:
    level = RedisLevel(settings)
    await level.get("first")  # which has it begin
    try:
        yield level
    finally:
        await level.aclose()


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(FAR_S):
        while not is_so():
            await asyncio.sleep(0.005)


async def up(level: RedisLevel) -> None:
    await until(lambda: level.counts.is_up)


async def written(level: RedisLevel, name: str, value: bytes) -> None:
    writes = level.counts.writes
    level.put(name, value)
    await until(lambda: level.counts.writes > writes)


async def test_a_value_comes_back_under_its_namespace_and_with_its_time_to_live(server: RedisServer) -> None:
    settings = replace(settings_for(server), redis_namespace="mine", ttl_s=60.0)
    async with level_on(settings) as level, Redis.from_url(server.url) as client:
        await up(level)
        await written(level, "1:speech:00", b"\x00\xff")
        assert await level.get("1:speech:00") == b"\x00\xff"
        assert await level.get("1:speech:01") is None
        assert await client.keys() == [b"mine:1:speech:00"]
        assert 55_000 < await client.pttl("mine:1:speech:00") <= 60_000


async def test_before_it_is_reached_every_read_is_a_miss_at_once(server: RedisServer) -> None:
    level = RedisLevel(settings_for(server))
    assert await level.get("a") is None
    level.put("a", b"lost")
    assert (level.counts.reads, level.counts.dropped) == (0, 1)
    await level.aclose()


@pytest.mark.parametrize("run", [asyncio.run, uvloop.run])
def test_it_is_killed_and_the_loop_goes_on_and_comes_back_and_is_used_again(
    server: RedisServer, caplog: pytest.LogCaptureFixture, run: Callable[[Coroutine[Any, Any, None]], None]
) -> None:
    caplog.set_level(logging.INFO)
    run(kill_and_start_again(server))
    told = [record.levelname for record in caplog.records if record.name.endswith("redis_level")]
    assert told == ["WARNING", "INFO"]


async def kill_and_start_again(server: RedisServer) -> None:
    async with level_on(settings_for(server)) as level:
        await up(level)
        await written(level, "a", b"1")
        server.kill()
        assert [await level.get("a") for _ in range(50)] == [None] * 50
        level.put("b", b"2")
        assert not level.counts.is_up
        await asyncio.sleep(0.5)  # several times the rest
        server.start()
        await up(level)
        await written(level, "a", b"3")
        assert await level.get("a") == b"3"


async def test_speech_is_heard_all_the_same_while_it_is_killed(server: RedisServer) -> None:
    settings = settings_for(server)
    async with level_on(settings) as level:
        await up(level)
        cache = Cache(settings, level)
        voice = CachedTextToSpeech(inner := ScriptedTextToSpeech(), cache)
        for number in range(40):
            if number == 20:
                server.kill()
            assert [piece async for piece in voice.synthesize(f"Number {number}.", Ticket())]
            assert [piece async for piece in voice.synthesize(f"Number {number}.", Ticket())]
        assert len(inner.texts) == 40
        assert (cache.counts().kinds[Kind.SPEECH].hits, cache.counts().kinds[Kind.SPEECH].misses) == (40, 40)
        await cache.aclose()


async def test_another_server_says_what_one_server_made(server: RedisServer) -> None:
    settings, inner = settings_for(server), ScriptedTextToSpeech()
    for _ in range(2):
        async with level_on(settings) as level:
            await up(level)
            cache = Cache(settings, level)
            voice = CachedTextToSpeech(inner, cache)
            assert [piece async for piece in voice.synthesize("Good morning.", Ticket())]
            await until(lambda: level.counts.writes + level.counts.hits > 0)
            await cache.aclose()
    assert inner.texts == ["Good morning."]


async def test_a_redis_that_hangs_costs_three_budgets_and_is_then_left_alone(
    server: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    settings = replace(settings_for(server), redis_read_ms=20.0, redis_rest_s=60.0)
    async with level_on(settings) as level:
        await up(level)
        server.freeze()
        began_s = asyncio.get_running_loop().time()
        assert [await level.get("a") for _ in range(100)] == [None] * 100
        assert asyncio.get_running_loop().time() - began_s < 1.0
        assert (level.counts.reads, level.counts.failures, level.counts.is_up) == (3, 3, False)
        server.thaw()
    assert [record.levelname for record in caplog.records] == ["WARNING"]


async def test_writes_that_do_not_get_through_fill_eight_megabytes_and_no_more(server: RedisServer) -> None:
    async with level_on(settings_for(server)) as level:
        await up(level)
        server.freeze()
        for number in range(20):
            level.put(f"{number}", bytes(2**20))
        assert level.counts.dropped == 12
        server.thaw()
        await until(lambda: level.counts.writes == 8)


async def test_a_full_redis_is_still_read(server: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    async with level_on(settings_for(server)) as level, Redis.from_url(server.url) as client:
        await up(level)
        await written(level, "a", b"1")
        await client.config_set("maxmemory", "1")
        for name in "bcd":
            level.put(name, b"2")
        await until(lambda: level.counts.failures == 3)
        assert await level.get("a") == b"1"
        assert level.counts.is_up
    assert [record.levelname for record in caplog.records] == ["WARNING"]


async def test_nobody_there_at_the_start_is_told_once_and_found_when_it_comes(
    server: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.kill()
    async with level_on(settings_for(server)) as level:
        await until(lambda: bool(caplog.records))
        await asyncio.sleep(0.3)
        assert len(caplog.records) == 1
        server.start()
        await up(level)


async def test_a_password_is_in_no_message(server: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    url = f"unix://someone:hush@{server.url.removeprefix('unix://')}"
    async with level_on(replace(settings_for(server), redis_url=url)):
        await until(lambda: bool(caplog.records))
    assert "hush" not in caplog.text
    with pytest.raises(SettingError) as caught:
        RedisLevel(CacheSettings(redis_url="redis://someone:hush@host:port"))
    assert "hush" not in str(caught.value)


async def test_closed_it_is_empty(server: RedisServer) -> None:
    async with level_on(settings_for(server)) as level:
        await up(level)
    level.put("a", b"1")
    assert await level.get("a") is None
    await level.aclose()

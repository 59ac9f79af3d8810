"""Calls that are remembered, and a hundred of them at once, on virtual time."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from voiceloop.core.errors import ProviderError
from voiceloop.core.ports import Ticket, Urgency
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.providers.cache.cache import BYTES, JSON, Cache, KindCounts, SecondCounts
from voiceloop.providers.cache.keys import EVERYBODY, Key, Kind, key_of
from voiceloop.providers.cache.settings import CacheSettings

KEY = key_of(Kind.DECISION, EVERYBODY, ["voice or text?"])


class Maker:
    """Answers after a second, or fails then; keeps the tickets it was called with."""

    def __init__(self, answer: Any = b"voice", errors: int = 0) -> None:
        self.tickets: list[Ticket] = []
        self.ended: list[str] = []
        self._answer = answer
        self._errors = errors

    async def __call__(self, ticket: Ticket) -> Any:
        self.tickets.append(ticket)
        try:
            await asyncio.sleep(1.0)
        except asyncio.CancelledError:
            self.ended.append("cancelled")
            raise
        if len(self.tickets) <= self._errors:
            self.ended.append("failed")
            raise ProviderError("It broke")
        self.ended.append("done")
        return self._answer


def asked(
    cache: Cache, make: Callable[[Ticket], Awaitable[bytes]], ticket: Ticket | None = None
) -> "asyncio.Task[bytes]":
    return asyncio.create_task(cache.call(KEY, make, BYTES, ticket))


@on_virtual_time
async def test_a_call_is_made_once_and_remembered_until_it_is_old() -> None:
    cache, make = Cache(CacheSettings(ttl_s=60.0)), Maker()
    for wait_s in (0.0, 1.0, 50.0):
        await asyncio.sleep(wait_s)
        assert await cache.call(KEY, make, BYTES) == b"voice"
    assert len(make.tickets) == 1
    await asyncio.sleep(60.0)
    await cache.call(KEY, make, BYTES)
    assert len(make.tickets) == 2
    assert cache.counts().kinds[Kind.DECISION] == KindCounts(hits=2, misses=2)


@on_virtual_time
async def test_what_has_no_key_is_made_every_time() -> None:
    cache, make = Cache(), Maker()
    for _ in range(3):
        await cache.call(Key(Kind.INTENT), make, BYTES)
    assert len(make.tickets) == 3
    assert cache.counts().kinds[Kind.INTENT] == KindCounts(passed_by=3)
    assert cache.counts().entries == 0


@on_virtual_time
async def test_values_of_json_come_back_and_are_nobody_elses_to_change() -> None:
    cache, make = Cache(), Maker({"intent": "lights_on", "slots": ["kitchen"]})
    for _ in range(3):
        found = await cache.call(KEY, make, JSON)
        assert found == {"intent": "lights_on", "slots": ["kitchen"]}
        found["slots"].append("changed")


@on_virtual_time
async def test_a_hundred_equal_calls_at_once_make_one() -> None:
    cache, make = Cache(), Maker()
    assert await asyncio.gather(*(cache.call(KEY, make, BYTES) for _ in range(100))) == [b"voice"] * 100
    assert len(make.tickets) == 1
    counts = cache.counts().kinds[Kind.DECISION]
    assert counts == KindCounts(misses=1, joins=99)
    assert counts.hit_rate == pytest.approx(0.99)


@on_virtual_time
async def test_the_work_goes_on_when_the_one_who_began_it_is_cancelled() -> None:
    cache, make = Cache(), Maker()
    first, second = asked(cache, make), asked(cache, make)
    await asyncio.sleep(0.5)
    first.cancel()
    assert await second == b"voice"
    assert asyncio.get_running_loop().time() == pytest.approx(1.0)
    assert (first.cancelled(), make.ended) == (True, ["done"])


@on_virtual_time
async def test_the_work_stops_when_all_who_wait_are_cancelled_and_begins_anew() -> None:
    cache, make = Cache(), Maker()
    waiting = [asked(cache, make) for _ in range(3)]
    await asyncio.sleep(0.5)
    for task in waiting:
        task.cancel()
    await asyncio.wait(waiting)
    assert make.ended == ["cancelled"]
    assert await cache.call(KEY, make, BYTES) == b"voice"


@on_virtual_time
async def test_who_comes_while_cancelled_work_ends_gets_work_that_is_joined_again() -> None:
    cache, make = Cache(), Maker()
    first = asked(cache, make)
    await asyncio.sleep(0.5)
    first.cancel()
    later = [asked(cache, make) for _ in range(3)]
    assert await asyncio.gather(*later) == [b"voice"] * 3
    assert make.ended == ["cancelled", "done"]


@on_virtual_time
async def test_an_error_is_given_to_all_who_wait_and_is_not_remembered() -> None:
    cache, make = Cache(), Maker(errors=1)
    results = await asyncio.gather(*(cache.call(KEY, make, BYTES) for _ in range(5)), return_exceptions=True)
    assert [type(result) for result in results] == [ProviderError] * 5
    assert await cache.call(KEY, make, BYTES) == b"voice"
    assert make.ended == ["failed", "done"]


@on_virtual_time
async def test_the_work_is_as_urgent_as_the_most_urgent_who_waits() -> None:
    cache, make = Cache(), Maker()
    patient, hasty = Ticket(Urgency.SPECULATION), Ticket(Urgency.SPECULATION)
    waiting = [asked(cache, make, ticket) for ticket in (patient, hasty)]
    await asyncio.sleep(0.1)
    seen = [make.tickets[0].urgency]
    hasty.urgency = Urgency.DECISION
    seen.append(make.tickets[0].urgency)
    waiting[1].cancel()
    await asyncio.sleep(0.1)
    seen.append(make.tickets[0].urgency)
    await waiting[0]
    assert seen == [Urgency.SPECULATION, Urgency.DECISION, Urgency.SPECULATION]


@on_virtual_time
async def test_the_work_is_hurried_with_who_waits_and_those_are_told_when_that_helped() -> None:
    cache, make, taken = Cache(), Maker(), list[str]()
    patient, hasty = Ticket(), Ticket()
    waiting = [asked(cache, make, ticket) for ticket in (patient, hasty)]
    await asyncio.sleep(0.1)
    assert not make.tickets[0].is_hurried
    hasty.hurry(lambda: taken.append("taken"))
    assert make.tickets[0].is_hurried
    make.tickets[0].hurry_taken()
    await asyncio.gather(*waiting)
    assert (taken, patient.is_hurried) == (["taken"], False)


@on_virtual_time
async def test_closing_tells_who_waits() -> None:
    cache, make = Cache(), Maker()
    waiting = [asked(cache, make) for _ in range(3)]
    await asyncio.sleep(0.5)
    await cache.aclose()
    await cache.aclose()
    results = await asyncio.gather(*waiting, return_exceptions=True)
    assert [getattr(result, "code", "") for result in results] == ["cache_closed"] * 3
    assert make.ended == ["cancelled"]


class Shelf:
    """A second level in memory; what is on it may be damaged."""

    def __init__(self) -> None:
        self.values: dict[str, bytes] = {}
        self.reads = 0

    async def get(self, name: str) -> bytes | None:
        self.reads += 1
        await asyncio.sleep(0.001)
        return self.values.get(name)

    def put(self, name: str, value: bytes) -> None:
        self.values[name] = value

    @property
    def counts(self) -> SecondCounts:
        return SecondCounts(is_up=True, reads=self.reads)

    async def aclose(self) -> None:
        self.values.clear()


@on_virtual_time
async def test_what_another_server_made_is_taken_from_the_second_level_once() -> None:
    shelf, make = Shelf(), Maker()
    await Cache(second=shelf).call(KEY, make, BYTES)
    other = Cache(second=shelf)
    assert await asyncio.gather(*(other.call(KEY, make, BYTES) for _ in range(10))) == [b"voice"] * 10
    assert await other.call(KEY, make, BYTES) == b"voice"
    assert (len(make.tickets), shelf.reads) == (1, 2)
    assert other.counts().kinds[Kind.DECISION] == KindCounts(hits=1, second_hits=1, joins=9)


@on_virtual_time
async def test_what_cannot_be_read_in_the_second_level_is_made_and_written_over() -> None:
    shelf, make = Shelf(), Maker({"is_voice": True})
    await Cache(second=shelf).call(KEY, make, JSON)
    [name] = shelf.values
    shelf.values[name] = b"{damaged"
    assert await Cache(second=shelf).call(KEY, make, JSON) == {"is_voice": True}
    assert (len(make.tickets), shelf.values[name]) == (2, b'{"is_voice": true}')


@on_virtual_time
async def test_names_in_the_second_level_are_versioned_digests() -> None:
    shelf = Shelf()
    await Cache(second=shelf).call(KEY, Maker(), BYTES)
    assert list(shelf.values) == [f"1:decision:{KEY.digest.hex()}"]

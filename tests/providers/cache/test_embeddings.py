"""Texts that are read once, on virtual time."""

import asyncio
from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.providers.cache.test_cache import Shelf
from voiceloop.core.errors import InputError, ProviderError
from voiceloop.core.ports import EmbeddingsInfo, Ticket, Urgency
from voiceloop.fakes import Fault, ScriptedEmbeddings
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.providers.cache.cache import Cache, KindCounts
from voiceloop.providers.cache.embeddings import CachedEmbeddings, vector_codec
from voiceloop.providers.cache.keys import Kind
from voiceloop.providers.cache.settings import CacheSettings

SHARED = CacheSettings(shares_embeddings=True)


def reads(delay_s: float = 0.5) -> ScriptedEmbeddings:
    return ScriptedEmbeddings(delay_s=delay_s)


def counts(cache: Cache) -> KindCounts:
    return cache.counts().kinds[Kind.EMBEDDING]


def asked(port: CachedEmbeddings, *texts: str, ticket: Ticket | None = None) -> "asyncio.Task[NDArray[np.float32]]":
    return asyncio.create_task(port.embed(texts, ticket or Ticket()))


@on_virtual_time
async def test_a_text_is_read_once_and_its_vector_comes_back_whole() -> None:
    cached = CachedEmbeddings(inner := reads(), cache := Cache(SHARED))
    found = [await cached.embed(["turn left"], Ticket()) for _ in range(3)]
    assert all(np.array_equal(each, found[0]) for each in found)
    assert np.array_equal(found[0], await inner.embed(["turn left"], Ticket()))
    assert inner.asked == [("turn left",)] * 2
    assert counts(cache) == KindCounts(hits=2, misses=1)


@on_virtual_time
async def test_of_a_batch_only_the_missing_texts_are_read_and_all_come_in_order() -> None:
    cached = CachedEmbeddings(inner := reads(), cache := Cache(SHARED))
    await cached.embed(["two", "four"], Ticket())
    vectors = await cached.embed(["one", "two", "three", "four", "one"], Ticket())
    assert inner.asked == [("two", "four"), ("one", "three")]
    assert np.array_equal(vectors, await inner.embed(["one", "two", "three", "four", "one"], Ticket()))
    assert counts(cache) == KindCounts(hits=2, misses=4)


@on_virtual_time
async def test_texts_that_are_being_read_are_waited_for_and_the_others_read_meanwhile() -> None:
    cached = CachedEmbeddings(inner := reads(), cache := Cache(SHARED))
    first = asked(cached, "one", "two")
    await asyncio.sleep(0.2)
    second = asked(cached, "two", "three")
    expected = await inner.embed(["two", "three"], Ticket())
    assert np.array_equal(await second, expected)
    await first
    assert asyncio.get_running_loop().time() == pytest.approx(0.7)
    assert inner.asked == [("one", "two"), ("two", "three"), ("three",)]  # the second is this test's own
    assert counts(cache).misses == 3


@on_virtual_time
async def test_a_hundred_equal_calls_at_once_are_one() -> None:
    cached = CachedEmbeddings(inner := reads(), cache := Cache(SHARED))
    await asyncio.gather(*[cached.embed(["turn", "left"], Ticket()) for _ in range(100)])
    assert inner.asked == [("turn", "left")]
    assert counts(cache) == KindCounts(misses=2, joins=198)


@on_virtual_time
async def test_two_calls_that_want_each_others_texts_do_not_wait_for_ever() -> None:
    cached = CachedEmbeddings(inner := reads(), Cache(SHARED))
    calls = [asked(cached, "one", "two"), asked(cached, "two", "three", "one"), asked(cached, "three", "four", "one")]
    async with asyncio.timeout(2.0):
        await asyncio.gather(*calls)
    assert inner.asked == [("one", "two"), ("three",), ("four",)]


@on_virtual_time
async def test_who_asked_first_may_leave_and_the_others_are_served() -> None:
    cached = CachedEmbeddings(inner := reads(), Cache(SHARED))
    first, second = asked(cached, "one", "two"), asked(cached, "two")
    await asyncio.sleep(0.1)
    first.cancel()
    assert len(await second) == 1
    assert (len(inner.asked), inner.cancelled) == (1, 0)


@on_virtual_time
async def test_when_the_last_one_leaves_the_reading_stops() -> None:
    cached = CachedEmbeddings(inner := reads(), Cache(SHARED))
    calls = [asked(cached, "one", "two"), asked(cached, "two")]
    await asyncio.sleep(0.1)
    for call in calls:
        call.cancel()
    await asyncio.wait(calls)
    assert inner.cancelled == 1


@on_virtual_time
async def test_a_promoted_call_promotes_the_work() -> None:
    cached = CachedEmbeddings(inner := reads(), Cache(SHARED))
    ticket = Ticket(Urgency.SPECULATION)
    call = asked(cached, "one", ticket=ticket)
    await asyncio.sleep(0.1)
    before = inner.tickets[0].urgency
    ticket.urgency = Urgency.DECISION
    await call
    assert [before, inner.tickets[0].urgency] == [Urgency.SPECULATION, Urgency.DECISION]


@on_virtual_time
async def test_an_error_is_not_kept() -> None:
    fault = Fault(0.0, 1.0, ProviderError("It broke"))
    cached = CachedEmbeddings(inner := ScriptedEmbeddings(faults=[fault]), Cache(SHARED))
    with pytest.raises(ProviderError):
        await cached.embed(["one"], Ticket())
    await asyncio.sleep(1.0)
    await cached.embed(["one"], Ticket())
    assert inner.asked == [("one",)]


@on_virtual_time
async def test_vectors_that_are_none_are_not_kept() -> None:
    class Ill(ScriptedEmbeddings):
        """Gives numbers that are none, once."""

        async def embed(self, texts: Sequence[str], ticket: Ticket) -> NDArray[np.float32]:
            vectors = await super().embed(texts, ticket)
            return vectors * np.float32(np.nan if len(self.asked) == 1 else 1.0)

    cached = CachedEmbeddings(Ill(), Cache(SHARED))
    with pytest.raises(ProviderError, match="length 1"):
        await cached.embed(["one"], Ticket())
    assert np.isfinite(await cached.embed(["one"], Ticket())).all()


@on_virtual_time
async def test_a_blank_text_is_refused_for_its_own_caller_only() -> None:
    cached = CachedEmbeddings(inner := reads(), Cache(SHARED))
    other = asked(cached, "one")
    with pytest.raises(InputError):
        await cached.embed(["one", ""], Ticket())
    assert len(await other) == 1
    assert inner.asked == [("one",)]


@on_virtual_time
@pytest.mark.parametrize(("settings", "calls"), [(CacheSettings(), 2), (SHARED, 1)])
async def test_two_callers_with_the_same_text_share_only_if_told_to(settings: CacheSettings, calls: int) -> None:
    cached = CachedEmbeddings(inner := reads(), Cache(settings))
    for caller in ("anna", "ben", "anna"):
        await cached.for_caller(caller).embed(["one"], Ticket())
    assert len(inner.asked) == calls


@on_virtual_time
async def test_without_a_caller_nothing_is_kept() -> None:
    cached = CachedEmbeddings(inner := reads(), cache := Cache())
    for _ in range(2):
        await cached.embed(["one", "two"], Ticket())
    assert inner.asked == [("one", "two")] * 2
    assert counts(cache) == KindCounts(passed_by=4)


@on_virtual_time
async def test_another_model_reads_anew() -> None:
    cache = Cache(SHARED)
    models = [ScriptedEmbeddings(info=EmbeddingsInfo(name, 8)) for name in ("one", "two")]
    for model in models:
        await CachedEmbeddings(model, cache).embed(["left"], Ticket())
    assert [len(model.asked) for model in models] == [1, 1]


@on_virtual_time
async def test_what_another_server_read_is_taken_from_the_second_level() -> None:
    shelf, inner = Shelf(), reads()
    before = await CachedEmbeddings(inner, Cache(SHARED, shelf)).embed(["one", "two"], Ticket())
    cache = Cache(SHARED, shelf)
    after = await CachedEmbeddings(inner, cache).embed(["one", "two", "three"], Ticket())
    assert np.array_equal(after[:2], before)
    assert inner.asked == [("one", "two"), ("three",)]
    assert counts(cache) == KindCounts(second_hits=2, misses=1)


class Slow(Shelf):
    """Takes 8 ms to answer."""

    async def get(self, name: str) -> bytes | None:
        await asyncio.sleep(0.007)  # and the shelf itself 1 ms
        return await super().get(name)


@on_virtual_time
async def test_a_slow_second_level_is_asked_no_longer_than_for_one_text() -> None:
    shelf, inner, texts = Slow(), reads(), [f"text {number}" for number in range(10)]
    await CachedEmbeddings(inner, Cache(SHARED, shelf)).embed(texts, Ticket())
    before_s = asyncio.get_running_loop().time()
    await CachedEmbeddings(inner, Cache(SHARED, shelf)).embed(texts, Ticket())
    assert asyncio.get_running_loop().time() == pytest.approx(before_s + 0.5 + 0.024)
    assert inner.asked[1] == tuple(texts[3:])


@pytest.mark.parametrize("damaged", [b"", b"{}", b"1234567", b"12345678abcd", np.full(2, np.nan, "<f4").tobytes()])
def test_what_is_no_vector_of_the_model_is_refused(damaged: bytes) -> None:
    with pytest.raises(ValueError):
        vector_codec(2).decode(damaged)

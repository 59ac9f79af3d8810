"""The cache that all wrappers share: a level in this process, perhaps a second one elsewhere, and work done once."""

import asyncio
import hashlib
import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final, Generic, Protocol, TypeVar

from voiceloop.core.ports import Ticket
from voiceloop.providers.cache.flights import Flights, Work
from voiceloop.providers.cache.keys import Key, Kind
from voiceloop.providers.cache.settings import CacheSettings
from voiceloop.stages.lru import ByteLru

Value = TypeVar("Value")
Piece = TypeVar("Piece")

_FORMAT: Final = "1"
"""Of keys and values in the second level: servers of versions that write them otherwise do not read each other's."""


@dataclass(slots=True)
class KindCounts:
    """What became of the requests for one kind of result.

    `joins` waited for work that another request had begun; `passed_by` were not to be remembered.
    """

    hits: int = 0
    second_hits: int = 0
    misses: int = 0
    joins: int = 0
    passed_by: int = 0

    @property
    def hit_rate(self) -> float:
        """Share of the requests that might have been remembered and needed no work of their own; 0 without any."""
        saved = self.hits + self.second_hits + self.joins
        return saved / (saved + self.misses) if saved else 0.0


@dataclass(slots=True)
class SecondCounts:
    """How the second level does: `failures` of reads and writes, `dropped` writes for which there was no room."""

    is_up: bool = False
    reads: int = 0
    hits: int = 0
    writes: int = 0
    failures: int = 0
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class CacheCounts:
    """A snapshot for the metrics."""

    kinds: dict[Kind, KindCounts]
    entries: int
    size_bytes: int
    evictions: int
    expirations: int
    refused: int
    second: SecondCounts | None = None


class SecondLevel(Protocol):
    """A store beside this process; it may be slow or away, and then it is as if it were empty."""

    async def get(self, name: str) -> bytes | None:
        """The value, if it comes in time. Raises nothing."""
        ...

    def put(self, name: str, value: bytes) -> None:
        """Keep the value some time soon, or not. Waits for nothing and raises nothing."""
        ...

    @property
    def counts(self) -> SecondCounts:
        """A snapshot."""
        ...

    async def aclose(self) -> None:
        """Let go of it."""
        ...


@dataclass(frozen=True, slots=True)
class Codec(Generic[Value]):
    """A result as bytes and back; `decode` raises ValueError for what `encode` did not make."""

    encode: Callable[[Value], bytes]
    decode: Callable[[bytes], Value]


@dataclass(frozen=True, slots=True)
class StreamCodec(Generic[Piece]):
    """All pieces of a result as bytes (None: not worth keeping) and back.

    `decode` raises ValueError, before the first piece, for what `encode` did not make.
    """

    encode: Callable[[list[Piece]], bytes | None]
    decode: Callable[[bytes], Iterable[Piece]]


BYTES: Final[Codec[bytes]] = Codec(bytes, bytes)
JSON: Final[Codec[Any]] = Codec(lambda value: json.dumps(value).encode(), json.loads)


class Cache:
    """Remembers results by key, for any function (`call`) and for any stream (`stream`)."""

    def __init__(self, settings: CacheSettings | None = None, second: SecondLevel | None = None) -> None:
        self.settings = settings or CacheSettings()
        self._first = ByteLru(self.settings.max_bytes, self.settings.ttl_s)
        self._second = second
        self._flights = Flights()
        self._batches: dict[Key, frozenset[Key]] = {}
        """What each batch under way is going to bring; those that have landed are thrown out at the next look."""
        self._kinds = {kind: KindCounts() for kind in Kind}

    async def stream(
        self, key: Key, make: Work[Piece], codec: StreamCodec[Piece], ticket: Ticket
    ) -> AsyncGenerator[Piece]:
        """What is remembered, at once; else the pieces of `make`, as they come, and when all have come they are kept.

        Equal requests at once share one `make`. What it raises is raised in all of them, and nothing is kept.
        """
        if not key.digest:
            self._kinds[key.kind].passed_by += 1
            stream = make(ticket)
        elif (held := self._remembered(key)) is not None:
            for piece in codec.decode(held):
                yield piece
            return
        else:
            stream = self._joined(key, make, codec, ticket)
        async with aclosing(stream) as pieces:
            async for piece in pieces:
                yield piece

    async def call(
        self,
        key: Key,
        make: Callable[[Ticket], Awaitable[Value]],
        codec: Codec[Value],
        ticket: Ticket | None = None,
    ) -> Value:
        """The result that is remembered under the key, else what `make` makes, which is remembered.

        Equal calls at once make it once; an error is raised in all of them and not remembered. A new result is given
        as a remembered one will be: encoded and decoded.
        """
        ticket = ticket or Ticket()
        if not key.digest:
            self._kinds[key.kind].passed_by += 1
            return await make(ticket)
        if (held := self._remembered(key)) is not None:
            return codec.decode(held)

        async def make_encoded(ticket: Ticket) -> AsyncGenerator[bytes]:
            yield codec.encode(await make(ticket))

        pieces = self._joined(key, make_encoded, _whole(codec), ticket)
        [value] = [piece async for piece in pieces]
        return codec.decode(value)

    async def call_many(
        self,
        keys: Sequence[Key],
        make: Callable[[list[int], Ticket], Awaitable[Sequence[Value]]],
        codec: Codec[Value],
        ticket: Ticket | None = None,
    ) -> list[Value]:
        """The results under keys of one kind, in their order; `make` is given the indexes of those that are missing.

        Equal keys at once, here and in other such calls, are made once, and what is missing in a call is made together.
        An error is raised in all calls that wait for one of its results. With a key of nothing nothing is remembered.
        """
        ticket = ticket or Ticket()
        if not all(key.digest for key in keys):
            self._kinds[keys[0].kind].passed_by += len(keys)
            return list(await make(list(range(len(keys))), ticket))
        places: dict[Key, int] = {}
        for index, key in enumerate(keys):
            places.setdefault(key, index)

        async def make_for(missing: list[Key], ticket: Ticket) -> Sequence[Value]:
            return await make([places[key] for key in missing], ticket)

        found: dict[Key, bytes] = {}
        while True:
            wanted = [key for key in places if key not in found]
            found |= {key: value for key in wanted if (value := self._remembered(key)) is not None}
            missing = [key for key in wanted if key not in found]
            if not missing:
                return [codec.decode(found[key]) for key in keys]
            batch, new = self._batch_for(missing)
            work = partial(self._made_together, new, make_for, codec)
            [values] = [piece async for piece in self._flights.join(batch, work, ticket)]
            found |= {key: values[key] for key in missing if key in values}

    def counts(self) -> CacheCounts:
        """What happened since the beginning, and what is held now."""
        first = self._first
        return CacheCounts(
            {kind: replace(counts) for kind, counts in self._kinds.items()},
            len(first),
            first.size_bytes,
            first.counts.evictions,
            first.counts.expirations,
            first.counts.refused,
            self._second.counts if self._second is not None else None,
        )

    async def aclose(self) -> None:
        """Stop what is under way, telling who waits for it, and let go of the second level. May be called twice."""
        await self._flights.aclose()
        if self._second is not None:
            await self._second.aclose()

    def _remembered(self, key: Key) -> bytes | None:
        value = self._first.get(key.digest, _now_s())
        self._kinds[key.kind].hits += value is not None
        return value

    def _joined(self, key: Key, make: Work[Piece], codec: StreamCodec[Piece], ticket: Ticket) -> AsyncGenerator[Piece]:
        self._kinds[key.kind].joins += key in self._flights
        return self._flights.join(key, lambda ticket: self._fetched(key, make, codec, ticket), ticket)

    async def _fetched(
        self, key: Key, make: Work[Piece], codec: StreamCodec[Piece], ticket: Ticket
    ) -> AsyncGenerator[Piece]:
        kept = await self._from_second(key, codec)
        if kept is not None:
            for piece in kept:
                yield piece
            return
        self._kinds[key.kind].misses += 1
        made = []
        async with aclosing(make(ticket)) as pieces:
            async for piece in pieces:
                made.append(piece)
                yield piece
        value = codec.encode(made)
        if value is not None:
            self._keep(key, value)

    def _batch_for(self, missing: list[Key]) -> tuple[Key, list[Key]]:
        """The batch to wait for: a new one of what nobody is making, else one under way; and what is new in it."""
        self._batches = {batch: keys for batch, keys in self._batches.items() if batch in self._flights}
        under_way = {key: batch for batch, keys in self._batches.items() for key in keys}
        new = [key for key in missing if key not in under_way]
        if new:
            batch = Key(new[0].kind, hashlib.sha256(b"".join(key.digest for key in new)).digest())
            self._batches[batch] = frozenset(new)
        else:
            batch = under_way[missing[0]]
            self._kinds[batch.kind].joins += len(self._batches[batch].intersection(missing))
        return batch, new

    async def _made_together(
        self,
        keys: list[Key],
        make: Callable[[list[Key], Ticket], Awaitable[Sequence[Value]]],
        codec: Codec[Value],
        ticket: Ticket,
    ) -> AsyncGenerator[dict[Key, bytes]]:
        """All results in one piece; the second level is asked for them for as long as it may take for one."""
        values: dict[Key, bytes] = {}
        until_s = _now_s() + self.settings.redis_read_ms / 1000.0
        for key in keys:
            kept = await self._from_second(key, _whole(codec))
            if kept is not None:
                [values[key]] = kept
            if _now_s() >= until_s:
                break
        left = [key for key in keys if key not in values]
        if left:
            self._kinds[left[0].kind].misses += len(left)
            for key, result in zip(left, await make(left, ticket), strict=True):
                values[key] = codec.encode(result)
                self._keep(key, values[key])
        yield values

    def _keep(self, key: Key, value: bytes) -> None:
        self._first.put(key.digest, value, _now_s(), is_pinned=key.is_pinned)
        if self._second is not None:
            self._second.put(_second_name(key), value)

    async def _from_second(self, key: Key, codec: StreamCodec[Piece]) -> Iterable[Piece] | None:
        if self._second is None or (value := await self._second.get(_second_name(key))) is None:
            return None
        try:
            pieces = codec.decode(value)
        except ValueError:
            return None  # somebody else wrote it; it will be written over
        self._kinds[key.kind].second_hits += 1
        self._first.put(key.digest, value, _now_s(), is_pinned=key.is_pinned)
        return pieces


def _whole(codec: Codec[Any]) -> StreamCodec[bytes]:
    """For an encoded result, which is all there is in its stream."""

    def checked(value: bytes) -> list[bytes]:
        codec.decode(value)
        return [value]

    return StreamCodec(b"".join, checked)


def _second_name(key: Key) -> str:
    return f"{_FORMAT}:{key.kind}:{key.digest.hex()}"


def _now_s() -> float:
    return asyncio.get_running_loop().time()

"""Redis as a second level of the cache: shared by servers, and never waited for.

Theory of operation. It is *away* until a ping was answered, which a background task asks for, so no caller pays for
finding out. While it is *up*, a read has a small budget; one that is late is a miss. A connection that breaks, or three
late answers one after the other, and it is away again: left alone for `redis_rest_s`, then pinged until it answers.
Writes are the background task's too. The log is told once when it goes away and once when it is back.
"""

import asyncio
import logging
from collections import deque
from dataclasses import replace
from typing import Final

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError, ResponseError

from voiceloop.core.errors import SettingError
from voiceloop.providers.cache.cache import SecondCounts
from voiceloop.providers.cache.settings import CacheSettings

_log = logging.getLogger(__name__)

_MOST_PENDING_BYTES: Final = 8 * 2**20
"""Of values that wait to be written; when they are so many new ones are dropped: the older are on their way."""

_MOST_CONNECTIONS: Final = 16
"""What finds all of them taken waits for one, within its budget."""

_LATE_IN_A_ROW: Final = 3
_BACKGROUND_S: Final = 1.0
"""The budget of what nobody waits for: pings, writes, taking leave."""

_FAILURES: Final = (RedisError, OSError, TimeoutError, EOFError, RuntimeError, UnicodeDecodeError)
"""uvloop raises RuntimeError for a transport that was closed under the client; a URL may ask for values as text."""


class RedisLevel:
    """The `SecondLevel` at `settings.redis_url`; a value lives there for `ttl_s`, under the namespace.

    Raises SettingError for a URL that the client does not take. The URL is in no message, for it may hold a password.
    """

    def __init__(self, settings: CacheSettings) -> None:
        self._settings = settings
        try:
            pool = BlockingConnectionPool.from_url(
                settings.redis_url,
                max_connections=_MOST_CONNECTIONS,
                socket_timeout=_BACKGROUND_S,
                socket_connect_timeout=_BACKGROUND_S,
                retry=Retry(NoBackoff(), 0),
            )
        except ValueError:
            hint = "For example redis://HOST:6379/0, rediss://USER:PASSWORD@HOST:6379/0 or unix:///PATH"
            raise SettingError("cache.redis_url is no Redis URL", hint=hint) from None
        self._redis = Redis.from_pool(pool)
        self._counts = SecondCounts()
        self._late_in_a_row = 0
        self._is_told = False
        self._is_closed = False
        self._pending: deque[tuple[str, bytes]] = deque()
        self._pending_bytes = 0
        self._is_work = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def counts(self) -> SecondCounts:
        """A snapshot."""
        return replace(self._counts)

    async def get(self, name: str) -> bytes | None:
        """The value, if Redis is up and answers within the budget."""
        self._begin()
        if not self._counts.is_up:
            return None
        self._counts.reads += 1
        try:
            async with asyncio.timeout(self._settings.redis_read_ms / 1000.0):
                value = await self._redis.get(self._key(name))
        except _FAILURES as error:
            self._failed(error)
            return None
        self._late_in_a_row = 0
        if not isinstance(value, bytes):
            return None
        self._counts.hits += 1
        return value

    def put(self, name: str, value: bytes) -> None:
        """Have the value written, if Redis is up and not too many wait."""
        self._begin()
        if not self._counts.is_up or self._pending_bytes + len(value) > _MOST_PENDING_BYTES:
            self._counts.dropped += 1
            return
        self._pending.append((name, value))
        self._pending_bytes += len(value)
        self._is_work.set()

    async def aclose(self) -> None:
        """Let go of the connections; what was not written is lost. May be called twice."""
        self._is_closed = True
        self._counts.is_up = False
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        try:
            async with asyncio.timeout(_BACKGROUND_S):
                await self._redis.aclose()
        except _FAILURES as error:
            _log.debug("Redis did not take leave: %s", type(error).__name__)

    def _begin(self) -> None:
        """The background task belongs to the loop of the first request."""
        if self._task is None and not self._is_closed:
            self._task = asyncio.create_task(self._keep())

    async def _keep(self) -> None:
        while True:
            await self._come_up()
            await self._write_while_up()
            await asyncio.sleep(self._settings.redis_rest_s)

    async def _come_up(self) -> None:
        while True:
            try:
                async with asyncio.timeout(_BACKGROUND_S):
                    await self._redis.ping()
            except _FAILURES as error:
                self._tell(error)
                await asyncio.sleep(self._settings.redis_rest_s)
            else:
                break
        if self._is_told:
            _log.info("Redis is back: the cache uses it again")
        self._is_told = False
        self._late_in_a_row = 0
        self._counts.is_up = True

    async def _write_while_up(self) -> None:
        while self._counts.is_up:
            self._is_work.clear()
            while self._counts.is_up and self._pending:
                name, value = self._pending.popleft()
                self._pending_bytes -= len(value)
                await self._write(name, value)
            if self._counts.is_up:
                await self._is_work.wait()
        self._counts.dropped += len(self._pending)
        self._pending.clear()
        self._pending_bytes = 0

    async def _write(self, name: str, value: bytes) -> None:
        try:
            async with asyncio.timeout(_BACKGROUND_S):
                await self._redis.set(self._key(name), value, px=int(self._settings.ttl_s * 1000))
        except _FAILURES as error:
            self._failed(error)
        else:
            self._counts.writes += 1

    def _failed(self, error: Exception) -> None:
        self._counts.failures += 1
        if isinstance(error, ResponseError):  # it answers: it is full, or a replica, and may still be read
            self._tell(error)
            return
        is_late = isinstance(error, TimeoutError)
        self._late_in_a_row += is_late
        if self._counts.is_up and (not is_late or self._late_in_a_row >= _LATE_IN_A_ROW):
            self._counts.is_up = False
            self._is_work.set()
            self._tell(error)

    def _tell(self, error: Exception) -> None:
        """Once, until it is back; errors of the client may hold the URL, so their kind has to do."""
        if not self._is_told:
            self._is_told = True
            _log.warning(
                "Redis does not serve the cache (%s): going on without it, trying every %g s",
                type(error).__name__,
                self._settings.redis_rest_s,
            )

    def _key(self, name: str) -> str:
        return f"{self._settings.redis_namespace}:{name}"

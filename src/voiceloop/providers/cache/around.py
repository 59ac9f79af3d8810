"""What all ports with a cache around them are."""

from copy import copy
from typing import Generic, Self, TypeVar

from voiceloop.core.ports import AnyPort, names_of
from voiceloop.providers.cache.cache import Cache
from voiceloop.providers.cache.keys import EVERYBODY, NOBODY, Owner

Inner = TypeVar("Inner", bound=AnyPort)


class Around(Generic[Inner]):
    """A port around another one; what it remembers is everybody's where `is_shared`, else nobody's (`for_caller`)."""

    def __init__(self, inner: Inner, cache: Cache, *, is_shared: bool = False) -> None:
        self._inner = inner
        self._cache = cache
        self._owner = EVERYBODY if is_shared else NOBODY

    @property
    def names(self) -> tuple[str, ...]:
        """The models behind it."""
        return names_of(self._inner)

    @property
    def waiting(self) -> int:
        """How many calls the inner port lets wait; 0 where it does not tell."""
        return int(getattr(self._inner, "waiting", 0))

    def for_caller(self, caller: str) -> Self:
        """This port, remembering for one caller what it does for that caller; to be closed by nobody."""
        served = copy(self)
        if not self._owner.is_shared:
            served._owner = Owner(caller)
        return served

    async def aclose(self) -> None:
        """Close the inner port; the cache is closed by who made it."""
        await self._inner.aclose()

"""Values within a number of bytes: the one that was left alone for longest makes room, and an old one is forgotten.

Theory of operation: values live in the order of their last use. One that is older than the time to live is not given
out any more; those at the forgotten end are thrown away as new ones come, so none that may be given out makes room for
one that may not, and what is too old stays in memory no longer than a second time to live while values come. A pinned
value neither ages nor makes room: phrases that must be there when nothing else works. Pinned ones may fill a quarter.
"""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

ENTRY_BYTES: Final = 256
"""What the key of a value and its place in the order take, about: a million tiny values are not for nothing."""

_LARGEST_SHARE: Final = 8
_PINNED_SHARE: Final = 4


@dataclass(slots=True)
class LruCounts:
    """What happened since the beginning; `refused` values were too large to be kept."""

    hits: int = 0
    misses: int = 0
    evictions: int = 0
    expirations: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class _Entry:
    value: bytes
    until_s: float

    @property
    def size_bytes(self) -> int:
        return len(self.value) + ENTRY_BYTES


class ByteLru:
    """Holds at most `max_bytes`, everything counted; a value may take an eighth of it."""

    def __init__(self, max_bytes: int, ttl_s: float) -> None:
        self._max_bytes = max_bytes
        self._ttl_s = ttl_s
        self._entries: OrderedDict[bytes, _Entry] = OrderedDict()
        self._pinned: dict[bytes, _Entry] = {}
        self._pinned_bytes = 0
        self.size_bytes = 0
        """What is held now, the pinned values too."""
        self.counts = LruCounts()

    def __len__(self) -> int:
        return len(self._entries) + len(self._pinned)

    def get(self, key: bytes, now_s: float) -> bytes | None:
        """The value, which is the last one to make room now; None if there is none that may be given out."""
        entry = self._pinned.get(key) or self._entries.get(key)
        if entry is not None and entry.until_s <= now_s:
            self._forget(key)
            self.counts.expirations += 1
            entry = None
        if entry is None:
            self.counts.misses += 1
            return None
        if key in self._entries:
            self._entries.move_to_end(key)
        self.counts.hits += 1
        return entry.value

    def put(self, key: bytes, value: bytes, now_s: float, *, is_pinned: bool = False) -> bool:
        """Keep a value in place of what the key held; False if it is too large, and then the key holds nothing.

        Beyond the quarter that pinned values may fill, one is kept like any other.
        """
        self._forget(key)
        size_bytes = len(value) + ENTRY_BYTES
        if size_bytes > self._max_bytes // _LARGEST_SHARE:
            self.counts.refused += 1
            return False
        if is_pinned and self._pinned_bytes + size_bytes <= self._max_bytes // _PINNED_SHARE:
            self._pinned[key] = _Entry(value, float("inf"))
            self._pinned_bytes += size_bytes
        else:
            self._entries[key] = _Entry(value, now_s + self._ttl_s)
        self.size_bytes += size_bytes
        self._make_room(now_s)
        return True

    def _make_room(self, now_s: float) -> None:
        while self._entries:
            key, oldest = next(iter(self._entries.items()))
            if oldest.until_s <= now_s:
                self.counts.expirations += 1
            elif self.size_bytes > self._max_bytes:
                self.counts.evictions += 1
            else:
                return
            self._forget(key)

    def _forget(self, key: bytes) -> None:
        if (entry := self._entries.pop(key, None)) is not None:
            self.size_bytes -= entry.size_bytes
        elif (entry := self._pinned.pop(key, None)) is not None:
            self.size_bytes -= entry.size_bytes
            self._pinned_bytes -= entry.size_bytes

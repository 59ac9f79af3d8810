"""How many requests of a kind are served at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from voiceloop.core.errors import OverloadedError


class Room:
    """Places for `most` requests; who finds none is refused at once, and nobody waits."""

    def __init__(self, most: int, what: str) -> None:
        self._most = most
        self._what = what
        self._taken = 0

    @property
    def taken(self) -> int:
        """How many are being served."""
        return self._taken

    @contextmanager
    def place(self) -> Iterator[None]:
        """A place for as long as the context lasts. Raises OverloadedError when there is none."""
        if self._taken >= self._most:
            raise OverloadedError(f"{self._taken} {self._what} are being served", hint="Try again in a second")
        self._taken += 1
        try:
            yield
        finally:
            self._taken -= 1

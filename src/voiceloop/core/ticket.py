"""How urgent a call is, and how its owner may change that."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import IntEnum


class Urgency(IntEnum):
    """The classes of work, most urgent first: a lower one waits for a higher one, and partials are shed first."""

    DECISION = 0
    """An endpoint decision, a final text, a first clause: someone is waiting in silence."""
    REPLY = 1
    """A reply that is already under way."""
    SPECULATION = 2
    """Work that may be thrown away."""
    PARTIAL = 3
    """What is shown while someone speaks; the next one replaces it."""


class Ticket:
    """A call's place in the queue of work, changed by its owner while the call waits or runs.

    Setting `urgency` promotes or demotes the call. (To stop it, cancel the task that awaits it.) Whoever passes the
    call on to somewhere else may `watch` the ticket; who only queues it reads `urgency` when it picks the next work.

    A hurried call is late for its caller: who has a choice takes the quickest way, and says so by `hurry_taken`. Who
    had to make do with another way than was asked for sets `is_makeshift`: the result will do now, and is not to be
    kept.
    """

    __slots__ = ("_on_hurry_taken", "_urgency", "_watchers", "is_hurried", "is_makeshift")

    def __init__(self, urgency: Urgency = Urgency.DECISION) -> None:
        self._urgency = urgency
        self._watchers: list[Callable[[Urgency], None]] = []
        self.is_hurried = False
        self.is_makeshift = False
        self._on_hurry_taken: Callable[[], None] | None = None

    @property
    def urgency(self) -> Urgency:
        """The class of the call's work."""
        return self._urgency

    @urgency.setter
    def urgency(self, urgency: Urgency) -> None:
        if urgency is not self._urgency:
            self._urgency = urgency
            for tell in tuple(self._watchers):
                tell(urgency)

    def hurry(self, on_taken: Callable[[], None]) -> None:
        """Ask for the quickest way from now on; `on_taken` is called by whoever had a choice and took it."""
        self.is_hurried, self._on_hurry_taken = True, on_taken
        for tell in tuple(self._watchers):
            tell(self._urgency)

    def hurry_taken(self) -> None:
        """A quicker way was taken since the call is hurried."""
        if self._on_hurry_taken is not None:
            self._on_hurry_taken()

    @contextmanager
    def watch(self, tell: Callable[[Urgency], None]) -> Iterator[None]:
        """Call `tell` at every change of the urgency and when the call is hurried, while the context lasts."""
        self._watchers.append(tell)
        try:
            yield
        finally:
            self._watchers.remove(tell)

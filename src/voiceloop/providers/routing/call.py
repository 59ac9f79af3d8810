"""One call on its way along a chain: it races, fails over, keeps its deadlines, and says what became of it.

Theory of operation. The first provider of the order is started. If it has no result when it is late (its own 95 %
quantile), or at once if the call is hurried, the next one is started beside it, once a call; the first to speak wins
and the others are stopped. A provider that fails, or has no result at its deadline, is followed by the next of the
order. The winner is followed to its end; if it breaks off on the way, the port says whether another may go on from
there. Everything that runs for the call has ended when the call's generator has.
"""

import asyncio
import math
from collections.abc import AsyncGenerator
from enum import Enum, auto
from typing import Any, Final, Generic, Protocol, TypeVar

from voiceloop.core.errors import DeadlineError, InputError, ModelError, OverloadedError, ProviderError, VoiceloopError
from voiceloop.core.ports import Ticket
from voiceloop.providers.routing.attempt import NO_RESULT, Attempt
from voiceloop.providers.routing.router import Outcome, Router, RouteTaken
from voiceloop.stages.latency_record import CallEnd
from voiceloop.stages.routing import Choice

Item = TypeVar("Item")

FAILURES: Final = (ProviderError, ModelError, OverloadedError)
"""What another provider may do better; anything else is the caller's fault or ours."""
_SHED: Final = "shed"
_MOST_CLOSING_S: Final = 1.0
"""A provider that does not let itself be closed is left behind then: nobody waits for it for ever."""


class After(Enum):
    """What to do when a provider broke off after its first result."""

    RAISE = auto()
    GO_ON = auto()
    """The next provider is started."""
    FINISH = auto()
    """Nothing is left to be done."""


class Work(Protocol[Item]):
    """What a port makes of its call."""

    needs_result: bool
    """Whether a stream that ends without a result has failed."""

    def start(self, index: int) -> AsyncGenerator[Item]:
        """The stream of a provider, for what is not done yet."""
        ...

    def is_result(self, piece: Item) -> bool:
        """Whether a piece is what the caller waits for."""
        ...

    def may_hedge(self) -> bool:
        """Whether the caller waits."""
        ...

    def handed(self, index: int, piece: Item) -> None:
        """A piece of a provider is handed out."""
        ...

    def broke_off(self) -> After:
        """The provider whose pieces were handed out failed."""
        ...


class RoutedCall(Generic[Item]):
    """`pieces` is run once. A call with a `ticket` may be hurried."""

    def __init__(self, router: Router[Any], work: Work[Item], choice: Choice, ticket: Ticket | None = None) -> None:
        self._router = router
        self._ticket = ticket or Ticket()
        self._settings = router.settings
        self._work = work
        self._left = list(choice.order)
        self._sound = frozenset(choice.order[: choice.sound])
        self._loop = asyncio.get_running_loop()
        self._began_s = self._loop.time()
        self._left_s = self._settings.total_s
        self._running: list[Attempt[Item]] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._hedge_at_s = math.inf
        self._is_hedged = False
        self._is_rushed = False
        self._failovers = 0
        self._winner: Attempt[Item] | None = None
        self._heard: int | None = None
        self._first_ms: float | None = None
        self._news: asyncio.Future[None] | None = None

    async def pieces(self) -> AsyncGenerator[Item]:
        """The pieces of whoever speaks. Raises what the last provider failed with, and InputError at once."""
        outcome = Outcome.CLOSED
        if self._ticket.is_hurried and len(self._left) > 1:
            self._ticket.hurry_taken()  # the order is that of the quickest
        try:
            while True:
                with self._ticket.watch(lambda _: self._wake()):
                    winner = await self._first_to_speak()
                try:
                    while (piece := await self._next(winner)) is not None:
                        self._work.handed(winner.index, piece)
                        yield piece
                    self._finish(CallEnd.WHOLE)
                    outcome = Outcome.ANSWERED
                    return
                except FAILURES as error:
                    _check_shed(error)
                    self._finish(CallEnd.BROKEN, error)
                    after = self._work.broke_off()
                    if after is After.RAISE or (after is After.GO_ON and not self._left):
                        raise
                    if after is After.FINISH:
                        outcome = Outcome.ANSWERED
                        return
                    self._failovers += 1
        except VoiceloopError as error:
            is_refused = isinstance(error, InputError) or error.code == _SHED
            outcome = Outcome.REFUSED if is_refused else Outcome.FAILED
            raise
        finally:
            await self._end(outcome)

    async def _first_to_speak(self) -> Attempt[Item]:
        """The first attempt with a result, or one that needs none and has ended."""
        self._start()
        while True:
            now_s = self._loop.time()
            if self._left_s <= 0.0 and all(attempt.first_s is None for attempt in self._running):
                raise DeadlineError(f"No provider of {self._router.port} answered within {self._settings.total_s:g} s")
            for attempt in tuple(self._running):
                is_fine = attempt.is_done and not self._work.needs_result and attempt.error is None
                if attempt.first_s is not None or is_fine:
                    return self._won(attempt)
                error = self._failure(attempt, now_s)
                if error is not None:
                    self._lost(attempt, error)
                    if not self._running:
                        if not self._left:
                            raise error
                        self._failovers += 1
                        self._start()
            if now_s >= self._hedge_at_s or (self._ticket.is_hurried and self._has_hedge):
                self._hedge()
            if all(attempt.first_s is None and not attempt.is_done for attempt in self._running):
                await self._wait(min(self._hedge_at_s, *map(self._deadline_s, self._running)))

    def _start(self) -> None:
        """Ask the next provider; with nobody beside it, it may be hedged when it is late."""
        index = self._left.pop(0)
        attempt = Attempt(index, self._work.start(index), self._work.is_result, self._wake)
        self._running.append(attempt)
        self._tasks.append(attempt.task)
        self._hedge_at_s = math.inf
        if self._has_hedge:
            after_ms = self._router.hedge_after_ms(index)
            if after_ms is not None:
                self._hedge_at_s = attempt.started_s + after_ms / 1000.0

    @property
    def _has_hedge(self) -> bool:
        """Whether there is somebody to start beside who runs."""
        return not self._is_hedged and bool(self._left) and self._left[0] in self._sound

    def _hedge(self) -> None:
        self._hedge_at_s = math.inf
        if self._work.may_hedge() and self._router.may_hedge():
            self._is_hedged = True
            self._is_rushed = self._ticket.is_hurried
            if self._is_rushed:
                self._ticket.hurry_taken()
            self._start()

    def _failure(self, attempt: Attempt[Item], now_s: float) -> VoiceloopError | None:
        """Why the attempt has failed, if it has. Raises what is the caller's fault or ours."""
        if attempt.is_done:
            error = attempt.error
            if error is None:
                name = self._router.providers[attempt.index].name
                return ProviderError(f"{name} ended without a result", code=NO_RESULT)
            if not isinstance(error, FAILURES):
                raise error
            _check_shed(error)
            return error
        if now_s < attempt.started_s + self._settings.first_result_s:
            return None
        return self._late(attempt, "did not begin to answer", self._settings.first_result_s)

    def _lost(self, attempt: Attempt[Item], error: VoiceloopError) -> None:
        self._running.remove(attempt)
        self._drop(attempt, CallEnd.STOPPED if isinstance(error, DeadlineError) else CallEnd.FAILED, error)

    def _won(self, winner: Attempt[Item]) -> Attempt[Item]:
        """Stop the others: who began earlier was late, and counts as having stalled, unless nobody waited for that."""
        self._running.remove(winner)
        for loser in self._running:
            was_late = loser.started_s < winner.started_s and not self._is_rushed
            self._drop(loser, CallEnd.STOPPED, self._late(loser, "was overtaken", 0.0) if was_late else None)
        self._running.clear()
        self._winner = winner
        self._heard = winner.index
        if self._first_ms is None and winner.first_s is not None:
            self._first_ms = (winner.first_s - self._began_s) * 1000.0
        return winner

    async def _next(self, winner: Attempt[Item]) -> Item | None:
        """The winner's next piece; None at its good end."""
        is_last = self._left_s <= self._settings.between_results_s
        until_s = self._loop.time() + (self._left_s if is_last else self._settings.between_results_s)
        while (piece := winner.take()) is None:
            if winner.is_done:
                if winner.error is not None:
                    raise winner.error
                return None
            if self._loop.time() >= until_s:
                if is_last:
                    raise self._late(winner, "did not finish", self._settings.total_s)
                raise self._late(winner, "stopped in the middle", self._settings.between_results_s)
            await self._wait(until_s)
        return piece

    def _finish(self, end: CallEnd, error: BaseException | None = None) -> None:
        """The winner's part is over."""
        winner, self._winner = self._winner, None
        if winner is None or winner.first_s is None:  # what rightly had nothing to say teaches no latency
            return
        if not winner.is_done:
            winner.stop()
        elif error is None and winner.error is not None and not isinstance(winner.error, VoiceloopError):
            end, error = (
                CallEnd.BROKEN,
                winner.error,
            )  # no error of ours: a provider's own fault on its way to the caller
        self._router.ended(winner.index, end, (winner.first_s - winner.started_s) * 1000.0, error)

    def _drop(self, attempt: Attempt[Item], end: CallEnd, error: VoiceloopError | None) -> None:
        if not attempt.is_done:
            attempt.stop()
        self._router.ended(attempt.index, end, (self._loop.time() - attempt.started_s) * 1000.0, error)

    async def _end(self, outcome: Outcome) -> None:
        for attempt in self._running:
            self._drop(attempt, CallEnd.STOPPED, None)
        self._finish(CallEnd.WHOLE)
        provider = "" if self._heard is None else self._router.providers[self._heard].name
        taken = RouteTaken(self._router.port, provider, self._is_hedged, self._failovers, self._first_ms, outcome)
        self._router.tell(taken)
        under_way = [task for task in self._tasks if not task.done()]
        if under_way:
            await asyncio.wait(under_way, timeout=_MOST_CLOSING_S)
        for task in self._tasks:
            if task.done() and not task.cancelled():
                task.exception()  # else asyncio complains that nobody asked

    async def _wait(self, until_s: float) -> None:
        """Until an attempt has news, but not beyond `until_s`; the time counts towards the total."""
        before_s = self._loop.time()
        self._news = self._loop.create_future()
        timer = self._loop.call_at(until_s, self._wake)
        try:
            await self._news
        finally:
            timer.cancel()
            self._left_s -= self._loop.time() - before_s

    def _wake(self) -> None:
        if self._news is not None and not self._news.done():
            self._news.set_result(None)

    def _deadline_s(self, attempt: Attempt[Item]) -> float:
        return min(attempt.started_s + self._settings.first_result_s, self._loop.time() + self._left_s)

    def _late(self, attempt: Attempt[Item], what: str, limit_s: float) -> DeadlineError:
        within = f" within {limit_s:g} s" if limit_s else ""
        return DeadlineError(f"{self._router.providers[attempt.index].name} {what}{within}")


def _check_shed(error: VoiceloopError) -> None:
    """A partial that made room for another is wanted no more, here or elsewhere."""
    if error.code == _SHED:
        raise error

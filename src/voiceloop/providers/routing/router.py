"""What all calls of a chain share: records, breakers, what may be spent, and probes in the background."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final, Generic, TypeVar

from voiceloop.core.errors import AuthError, DeadlineError, ProviderError, RateLimitError, SettingError, VoiceloopError
from voiceloop.core.ports import AnyPort
from voiceloop.providers.route_state import RouteState
from voiceloop.providers.routing.chain import Provider
from voiceloop.stages.breaker import Breaker, BreakerState
from voiceloop.stages.latency_record import CallEnd, ProviderRecord
from voiceloop.stages.routing import (
    Candidate,
    Choice,
    ExtraCalls,
    RoutingSettings,
    Wanted,
    choose,
    fits,
    hedge_after_ms,
)

_NO_CHANCE: Final = 1.0


Port = TypeVar("Port", bound=AnyPort)


class Outcome(StrEnum):
    """How a routed call ended for its caller."""

    ANSWERED = "answered"
    FAILED = "failed"
    REFUSED = "refused"
    """The input cannot be used, or made room for another."""
    CLOSED = "closed"
    """The caller did not want the rest."""


@dataclass(frozen=True, slots=True)
class RouteTaken:
    """What became of a call; `provider` was heard last (empty: none was), `first_result_ms` is the caller's wait."""

    port: str
    provider: str
    is_hedged: bool
    failovers: int
    first_result_ms: float | None
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class RouterContext:
    """What a router is given beside its chain: where records are saved, who is told of calls, and chance in 0..1."""

    state: RouteState | None = None
    on_route: Callable[[RouteTaken], None] | None = None
    chance: Callable[[], float] = random.random


class Router(Generic[Port]):
    """The memory of a chain; `probe` asks a provider for next to nothing and returns when it has answered.

    Raises SettingError for a chain of nothing, and when no provider of it fits what is wanted.
    """

    def __init__(
        self,
        port: str,
        providers: Sequence[Provider[Port]],
        settings: RoutingSettings,
        wanted: Wanted,
        probe: Callable[[Port], Awaitable[None]],
        context: RouterContext,
    ) -> None:
        self.port = port
        if not providers:
            raise SettingError(f"The chain of {port} is empty", hint="Name at least one provider")
        self.settings = settings
        self._in_a_hurry = replace(settings, order="measured", ms_per_cost=0.0)
        self._wanted = wanted
        self._probe = probe
        self._context = context
        self._extra = ExtraCalls(settings.hedge_share)
        self._probes: set[asyncio.Task[None]] = set()
        self._is_closed = False
        self._candidates: list[Candidate] = []
        self.providers = [each for each in providers if fits(_candidate(each, settings), wanted)]
        if not self.providers:
            what = f"No provider of {port} speaks {wanted.language!r}" if wanted.language else f"No provider of {port}"
            raise SettingError(f"{what}{' and streams' if wanted.is_streaming else ''}", hint="Name one that does")

    def begin(self, voice: str = "", *, is_hurried: bool = False) -> Choice:
        """A call begins: the order in which to try; probes that are due are sent on their way.

        For a hurried one that is the order of who was quick and sure, whatever the settings say of order and cost.
        """
        if self._is_closed:
            raise ProviderError(f"The chain of {self.port} is closed", code="provider_closed")
        now_s = asyncio.get_running_loop().time()
        self._extra.earn()
        chance = _NO_CHANCE if is_hurried else self._context.chance()
        choice = self._choose(now_s, chance, voice, self._in_a_hurry if is_hurried else self.settings)
        for index, candidate in enumerate(self._candidates):
            if candidate.breaker.is_probe_due(now_s) and self._extra.probe(now_s):
                self._begin_probe(index)
        if not choice.order:
            raise self._nobody(now_s)
        return choice

    def best(self) -> int | None:
        """Who would be asked first now, where chance has no say."""
        order = self._choose(asyncio.get_running_loop().time(), _NO_CHANCE, "", self.settings).order
        return order[0] if order else None

    def hedge_after_ms(self, index: int) -> float | None:
        """When another provider may be started beside this one."""
        return hedge_after_ms(self._candidates[index].record, self.settings)

    def may_hedge(self) -> bool:
        """Whether a hedge may be spent; with the answer it is."""
        return self._extra.hedge()

    def ended(self, index: int, end: CallEnd, ms: float, error: BaseException | None = None) -> None:
        """A provider's part in a call ended: with a result, an error, a stall (a DeadlineError), or was stopped."""
        candidate = self._candidates[index]
        candidate.record.add(end, ms)
        now_s = asyncio.get_running_loop().time()
        match error:
            case None:
                if end is CallEnd.WHOLE:
                    candidate.breaker.succeeded()
            case AuthError():
                candidate.breaker.refused()
            case RateLimitError():
                candidate.breaker.paused(now_s, error.retry_after_s)
            case DeadlineError():
                candidate.breaker.stalled(now_s)
            case _:
                candidate.breaker.failed(now_s)

    def tell(self, taken: RouteTaken) -> None:
        """A call is over."""
        if self._context.on_route is not None:
            self._context.on_route(taken)
        if self._context.state is not None:
            self._context.state.changed()

    async def aclose(self) -> None:
        """Stop the probes, save what was learned and close the providers."""
        self._is_closed = True
        for task in tuple(self._probes):
            task.cancel()
        if self._probes:
            await asyncio.wait(self._probes)
        if self._context.state is not None:
            await self._context.state.save()
        for provider in self.providers:
            await provider.port.aclose()

    def _choose(self, now_s: float, chance: float, voice: str, settings: RoutingSettings) -> Choice:
        if not self._candidates:
            self._remember(now_s)
        wanted = replace(self._wanted, voice=voice) if voice else self._wanted
        return choose(self._candidates, settings, now_s, chance, wanted)

    def _remember(self, now_s: float) -> None:
        """Not before the first call: breakers need the time, and a chain may be put together where no loop runs."""
        state = self._context.state
        for provider in self.providers:
            candidate = _candidate(provider, self.settings)
            if state is not None and (saved := state.load(self.port, provider.identity)) is not None:
                with state.doubting(provider.identity):
                    record = ProviderRecord.from_json(saved["record"], provider.cost)
                    breaker = Breaker.from_json(saved["breaker"], self.settings.breaker, now_s)
                    candidate = replace(candidate, record=record, breaker=breaker)
            self._candidates.append(candidate)
        if state is not None:
            state.keep(self.port, self._snapshot)

    def _snapshot(self, now_s: float) -> dict[str, Any]:
        return {
            provider.identity: {"record": each.record.to_json(), "breaker": each.breaker.to_json(now_s)}
            for provider, each in zip(self.providers, self._candidates, strict=True)
        }

    def _begin_probe(self, index: int) -> None:
        self._candidates[index].breaker.probe_began()
        task = asyncio.get_running_loop().create_task(self._run_probe(index))
        self._probes.add(task)
        task.add_done_callback(self._probes.discard)

    async def _run_probe(self, index: int) -> None:
        breaker = self._candidates[index].breaker
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self.settings.first_result_s):
                await self._probe(self.providers[index].port)
            breaker.succeeded()
        except AuthError:
            breaker.refused()
        except RateLimitError as error:
            breaker.paused(loop.time(), error.retry_after_s)
        except (VoiceloopError, TimeoutError):
            pass  # told below, with whatever else may have ended it
        finally:
            breaker.probe_failed(loop.time())

    def _nobody(self, now_s: float) -> VoiceloopError:
        """Why there is nobody to ask: all of the chain asked for a pause or refuse their keys."""
        paused = [each for each in self._candidates if each.breaker.state(now_s) is BreakerState.PAUSED]
        names = ", ".join(each.name for each in self._candidates)
        if paused:
            wait_s = min(each.breaker.waits_s(now_s) for each in paused)
            what = f"All providers of {self.port} ({names}) are to be left alone for {wait_s:.1f} s more"
            return RateLimitError(what, retry_after_s=wait_s)
        return AuthError(f"All providers of {self.port} ({names}) refuse their keys", hint="Check the keys and restart")


def _candidate(provider: Provider[Port], settings: RoutingSettings) -> Candidate:
    info = provider.port.info
    return Candidate(
        provider.name,
        ProviderRecord(provider.cost),
        Breaker(settings.breaker),
        languages=tuple(getattr(info, "languages", ())),
        voices=tuple(getattr(info, "voices", ())),
        is_streaming=provider.is_streaming,
    )


DEFAULT_CONTEXT: Final = RouterContext()

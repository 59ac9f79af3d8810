"""Which provider is asked first, when the next one is started beside it, and what may be spent on that.

Time is seconds of the loop's clock and chance a number in 0..1; both are passed in.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from voiceloop.core.settings import check_choice, check_range
from voiceloop.stages.breaker import Breaker, BreakerSettings, BreakerState
from voiceloop.stages.latency_record import ProviderRecord

ORDERS: Final = ("measured", "static")
_LEAST_FOR_MEDIAN: Final = 5
_LEAST_FOR_HEDGE: Final = 20
"""Results from which a median, and a 95 % quantile, is believed."""
_BUDGET_CALLS: Final = 200
"""The spending on hedges is evened out over so many calls."""
_LATER_MS: Final = 1.0
"""Late is later than usual: who always takes the same time is not late when it is up."""
_RESERVE: Final = 4.0
"""So many hedges are kept back from probes: a caller who waits goes first."""
_LONGEST_WITHOUT_PROBE_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class RoutingSettings:
    """How calls find their way along a chain of providers.

    `order`: `measured` (what was fast, sure and cheap first) or `static` (the chain's own). `first_result_s`: what a
    provider may take to its first token, first audible sound or transcript; `between_results_s`: to each further one;
    `total_s`: the whole call, counting only the time in which providers were waited for. `explore_share`: of the calls
    that begin with another than the best provider, so that it is measured too. `hedge_share`: most extra calls, hedges
    and probes together, as a share of all calls (0: no hedging). `hedge_prior_ms`: when a provider is late whose own
    95 % quantile is not known yet; a learned one counts from `hedge_least_ms` on. `median_prior_ms`: what a stranger
    is taken for. `ms_per_cost`: milliseconds that are worth one unit of cost. `state_file`: where what was learned is
    kept over a restart; empty: in the user's folder.
    """

    order: str = "measured"
    first_result_s: float = 3.0
    between_results_s: float = 2.0
    total_s: float = 30.0
    explore_share: float = 0.02
    hedge_share: float = 0.1
    hedge_prior_ms: float = 1_000.0
    hedge_least_ms: float = 20.0
    median_prior_ms: float = 300.0
    ms_per_cost: float = 0.0
    state_file: str = ""
    breaker: BreakerSettings = field(default_factory=BreakerSettings)

    def __post_init__(self) -> None:
        check_choice("routing.order", self.order, ORDERS)
        check_range("routing.first_result_s", self.first_result_s, 0.05, 600.0)
        check_range("routing.between_results_s", self.between_results_s, 0.05, 600.0)
        check_range("routing.total_s", self.total_s, 0.05, 3_600.0)
        check_range("routing.explore_share", self.explore_share, 0.0, 0.5)
        check_range("routing.hedge_share", self.hedge_share, 0.0, 1.0)
        check_range("routing.hedge_prior_ms", self.hedge_prior_ms, 1.0, 600_000.0)
        check_range("routing.hedge_least_ms", self.hedge_least_ms, 1.0, 600_000.0)
        check_range("routing.median_prior_ms", self.median_prior_ms, 1.0, 600_000.0)
        check_range("routing.ms_per_cost", self.ms_per_cost, 0.0, 1e9)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A provider as the choice sees it; no `voices`: it has none to choose from."""

    name: str
    record: ProviderRecord
    breaker: Breaker
    languages: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    is_streaming: bool = True


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a call needs; empty: anything will do."""

    language: str = ""
    voice: str = ""
    is_streaming: bool = False


ANYTHING: Final = Wanted()


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidates to try, in order, by index; only the first `sound` of them may be started early."""

    order: tuple[int, ...]
    sound: int


def fits(candidate: Candidate, wanted: Wanted) -> bool:
    """Whether the candidate speaks the language (`en-GB` is served by `en`) and streams where that is wanted."""
    if wanted.is_streaming and not candidate.is_streaming:
        return False
    if not wanted.language or not candidate.languages:
        return True
    asked = wanted.language.lower()
    return any(each.lower() in (asked, asked.partition("-")[0]) for each in candidate.languages)


def choose(
    candidates: Sequence[Candidate], settings: RoutingSettings, now_s: float, explore: float, wanted: Wanted = ANYTHING
) -> Choice:
    """The order in which to try who fits.

    First who is closed and has the voice, then who has another voice, and as a last resort who is open: the wrong voice
    is better than none, and so is a provider that failed a moment ago. Who asked for a pause or refused the key is left
    out. `explore` is chance in 0..1: below `explore_share` one of the others goes first.
    """
    ranks: list[tuple[int, float, int]] = []
    for index, candidate in enumerate(candidates):
        state = candidate.breaker.state(now_s)
        if state in (BreakerState.PAUSED, BreakerState.LOCKED) or not fits(candidate, wanted):
            continue
        has_voice = not wanted.voice or wanted.voice in candidate.voices
        rank = 2 if state is not BreakerState.CLOSED else 0 if has_voice else 1
        ranks.append((rank, score_ms(candidate.record, settings) if settings.order == "measured" else 0.0, index))
    ranks.sort()
    order = [index for _, _, index in ranks]
    sound = sum(rank == 0 for rank, _, _ in ranks)
    if sound > 1 and explore < settings.explore_share:
        order.insert(0, order.pop(1 + int(explore / settings.explore_share * (sound - 1))))
    return Choice(tuple(order), sound)


def score_ms(record: ProviderRecord, settings: RoutingSettings) -> float:
    """Expected wait, the cost included: the median, and the first result's deadline for the share that fails."""
    median_ms = record.quantile_ms(0.5) if record.results >= _LEAST_FOR_MEDIAN else None
    wait_ms = settings.median_prior_ms if median_ms is None else median_ms
    wait_ms += (1.0 - record.success_rate) * settings.first_result_s * 1000.0
    return wait_ms + record.cost * settings.ms_per_cost


def hedge_after_ms(record: ProviderRecord, settings: RoutingSettings) -> float | None:
    """When the next provider starts beside this one; None when that would be no sooner than this one's deadline."""
    learned_ms = record.quantile_ms(0.95) if record.results >= _LEAST_FOR_HEDGE else None
    after_ms = settings.hedge_prior_ms if learned_ms is None else max(learned_ms + _LATER_MS, settings.hedge_least_ms)
    return after_ms if after_ms < settings.first_result_s * 1000.0 else None


class ExtraCalls:
    """What may be spent on hedges and probes: every call earns a share of one; what is not spent is kept a while."""

    def __init__(self, share: float) -> None:
        self._share = share
        self._most = max(1.0, share * _BUDGET_CALLS)
        self._saved = 1.0 if share > 0.0 else 0.0
        self._last_probe_s = -_LONGEST_WITHOUT_PROBE_S

    def earn(self) -> None:
        """A call begins."""
        self._saved = min(self._saved + self._share, self._most)

    def hedge(self) -> bool:
        """Whether a hedge may be started; it is paid for with the answer."""
        if self._saved < 1.0:
            return False
        self._saved -= 1.0
        return True

    def probe(self, now_s: float) -> bool:
        """Whether a probe may be started; it is paid for with the answer.

        One in a minute may be in any case, since a provider whose breaker is open comes back in no other way.
        """
        if self._saved < 1.0 + _RESERVE and now_s - self._last_probe_s < _LONGEST_WITHOUT_PROBE_S:
            return False
        self._saved -= 1.0
        self._last_probe_s = now_s
        return True

"""`GET /metrics` and `GET /readyz`: what one listener on the engine's events has counted, and how things stand now.

Labels come from tables, so that what a client sends can never make a new time series; nobody's words are in them.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from voiceloop.core.events import (
    ErrorRaised,
    Event,
    InputStarved,
    ReplyCancelled,
    ReplyEnded,
    SessionEnded,
    SessionStarted,
    TurnMeasured,
    TurnReopened,
)
from voiceloop.core.events import (
    Final as FinalText,
)
from voiceloop.core.timeline import Timeline
from voiceloop.providers.cache.cache import CacheCounts
from voiceloop.providers.routing import RouteTaken
from voiceloop.server.admission import Load

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
_TURN_BUCKETS_S: Final = (*(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1.0), *(1.25, 1.5, 2.0, 3.0, 5.0, 10.0))
_STAGE_BUCKETS_S: Final = (0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5, 1.0, 2.0, 5.0)
_CANCEL_REASONS: Final = frozenset({"barge_in", "reopened", "client_cancelled", "closed"})
_MOST_LABELS: Final = 64
OTHER: Final = "other"


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand: sessions by transport, the load, and why the server is not ready (`problems`).

    `models` by name, and whether each is there; `losses`: how often each died. `cache`: what it saved, where there is
    one.
    """

    sessions: Mapping[str, int] = field(default_factory=dict)
    load: Load = field(default_factory=Load)
    problems: Sequence[str] = ()
    models: Mapping[str, bool] = field(default_factory=dict)
    losses: Mapping[str, int] = field(default_factory=dict)
    cache: CacheCounts | None = None


class _Bounded:
    """Label values as they come, as long as they look like codes of ours and are few."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def __call__(self, value: str) -> str:
        is_code = value.isascii() and value.replace("_", "").isalnum() and len(value) <= 40
        if value not in self._known and (not is_code or len(self._known) >= _MOST_LABELS):
            return OTHER
        self._known.add(value)
        return value


class Metrics:
    """One for a process; `hear` is the one listener."""

    def __init__(self, standing: Callable[[], Standing] = Standing) -> None:
        self.registry = CollectorRegistry()
        self.registry.register(_Standings(standing))
        ProcessCollector(registry=self.registry)
        self._code, self._refusal, self._ending = _Bounded(), _Bounded(), _Bounded()
        self._turns = self._counter("turns", "Turns by whether a reply was heard", ["outcome"])
        self._finals = self._counter("finals", "Final texts")
        self._reopened = self._counter("turns_reopened", "Turns that had ended too soon")
        self._discarded = self._counter("speculations_discarded", "Drafts thrown away since the speaker went on")
        self._replies = self._counter("replies", "Replies by how they ended", ["outcome"])
        self._starved = self._counter("input_starved", "Times that sound stayed away")
        self._errors = self._counter("errors", "Errors told to clients", ["code"])
        self._refused = self._counter("refused", "Requests that the door refused", ["reason"])
        self._started = self._counter("sessions_started", "Sessions begun")
        self._ended = self._counter("sessions_ended", "Sessions over", ["reason"])
        self._voice_to_voice = Histogram(
            "voiceloop_voice_to_voice_seconds",
            "From the end of speech to the first audio of the reply",
            buckets=_TURN_BUCKETS_S,
            registry=self.registry,
        )
        self._stages = Histogram(
            "voiceloop_stage_seconds",
            "What the stages of a turn took",
            ["stage"],
            buckets=_STAGE_BUCKETS_S,
            registry=self.registry,
        )

        self._routed = self._counter("routed_calls", "Calls along chains of providers", ["port", "provider", "outcome"])
        self._hedged = self._counter("hedged_calls", "Calls in which two providers raced", ["port"])
        self._failovers = self._counter("failovers", "Providers that were followed by another in a call", ["port"])
        self._first_results = Histogram(
            "voiceloop_first_result_seconds",
            "What callers waited for a chain's first result",
            ["port"],
            buckets=_STAGE_BUCKETS_S,
            registry=self.registry,
        )

    def routed(self, taken: RouteTaken) -> None:
        """Count a call along a chain; providers are called what the settings call them."""
        self._routed.labels(taken.port, taken.provider or "none", taken.outcome.value).inc()
        self._hedged.labels(taken.port).inc(taken.is_hedged)
        self._failovers.labels(taken.port).inc(taken.failovers)
        if taken.first_result_ms is not None:
            self._first_results.labels(taken.port).observe(taken.first_result_ms / 1000.0)

    def hear(self, event: Event) -> None:
        """Count an event of any session."""
        match event:
            case TurnMeasured(timeline=timeline):
                self._measure(timeline)
            case FinalText():
                self._finals.inc()
            case ReplyEnded():
                self._replies.labels("ended").inc()
            case ReplyCancelled(reason=reason):
                self._replies.labels(reason if reason in _CANCEL_REASONS else OTHER).inc()
            case ErrorRaised(code=code):
                self._errors.labels(self._code(code)).inc()
            case SessionEnded(reason=reason):
                self._ended.labels(self._ending(reason)).inc()
            case _:
                self._count(event)

    def _count(self, event: Event) -> None:
        match event:
            case SessionStarted():
                self._started.inc()
            case TurnReopened():
                self._reopened.inc()
            case InputStarved():
                self._starved.inc()
            case _:
                pass

    def refused(self, reason: str) -> None:
        """Count a refusal of the door; these are of no session, so no event tells of them."""
        self._refused.labels(self._refusal(reason)).inc()

    def text(self) -> bytes:
        """All of it, as Prometheus reads it."""
        return generate_latest(self.registry)

    def _measure(self, timeline: Timeline) -> None:
        heard_ms = timeline.voice_to_voice_ms
        self._turns.labels("unanswered" if heard_ms is None else "answered").inc()
        self._discarded.inc(timeline.discarded)
        if heard_ms is not None:
            self._voice_to_voice.observe(heard_ms / 1000.0)
        for span in timeline.spans:
            self._stages.labels(span.stage.value).observe(max(0.0, span.ms) / 1000.0)

    def _counter(self, name: str, what: str, labels: Sequence[str] = ()) -> Counter:
        return Counter(f"voiceloop_{name}", what, labels, registry=self.registry)


class _Standings(Collector):
    """Asked when Prometheus asks."""

    def __init__(self, standing: Callable[[], Standing]) -> None:
        self._standing = standing

    def describe(self) -> Iterable[Metric]:
        """Nothing: what stands is not asked for while the application is put together."""
        return ()

    def collect(self) -> Iterable[Metric]:
        """Sessions, load, models, readiness."""
        standing = self._standing()
        sessions = GaugeMetricFamily("voiceloop_sessions", "Sessions that go on", labels=["transport"])
        for transport, count in standing.sessions.items():
            sessions.add_metric([transport], count)
        delay = GaugeMetricFamily(
            "voiceloop_event_loop_delay_seconds", "How late the event loop wakes, last 5 s", labels=["quantile"]
        )
        load = standing.load
        for quantile, ms in (("0.5", load.delay_p50_ms), ("0.95", load.delay_p95_ms), ("1", load.delay_max_ms)):
            delay.add_metric([quantile], ms / 1000.0)
        queues = GaugeMetricFamily("voiceloop_queue_length", "Calls that wait for a model", labels=["queue"])
        for queue, length in load.queues.items():
            queues.add_metric([queue], length)
        up = GaugeMetricFamily("voiceloop_model_up", "Whether a model is there", labels=["model"])
        lost = CounterMetricFamily("voiceloop_models_lost", "Times that a model died", labels=["model"])
        for model, is_up in standing.models.items():
            up.add_metric([model], float(is_up))
            lost.add_metric([model], standing.losses.get(model, 0))
        ready = GaugeMetricFamily(
            "voiceloop_ready", "Whether new sessions are taken", value=float(not standing.problems)
        )
        return (sessions, delay, queues, up, lost, ready, *_cache_metrics(standing.cache))


def _cache_metrics(counts: CacheCounts | None) -> Iterable[Metric]:
    if counts is None:
        return
    requests = CounterMetricFamily("voiceloop_cache_requests", "Requests for results", labels=["kind", "outcome"])
    rate = GaugeMetricFamily("voiceloop_cache_hit_ratio", "Share that needed no work of its own", labels=["kind"])
    for kind, each in counts.kinds.items():
        outcomes = {"hit": each.hits, "second_level_hit": each.second_hits, "joined": each.joins, "missed": each.misses}
        for outcome, count in (outcomes | {"passed_by": each.passed_by}).items():
            requests.add_metric([kind.value, outcome], count)
        rate.add_metric([kind.value], each.hit_rate)
    yield requests
    yield rate
    yield GaugeMetricFamily("voiceloop_cache_bytes", "What it holds", value=counts.size_bytes)
    yield GaugeMetricFamily("voiceloop_cache_entries", "How many results it holds", value=counts.entries)
    yield CounterMetricFamily("voiceloop_cache_evictions", "Results that made room", value=counts.evictions)
    if counts.second is not None:
        yield GaugeMetricFamily(
            "voiceloop_cache_second_level_up", "Whether Redis is there", value=float(counts.second.is_up)
        )
        yield CounterMetricFamily("voiceloop_cache_second_level_failures", "Its failures", value=counts.second.failures)


def health_routes(metrics: Metrics, standing: Callable[[], Standing]) -> APIRouter:
    """`/metrics` and `/readyz`; `/healthz` says only that the process lives."""
    router = APIRouter(tags=["health"])

    @router.get("/metrics", response_class=Response, responses={200: {"content": {"text/plain": {}}}})
    async def show() -> Response:
        """Figures for Prometheus."""
        return Response(metrics.text(), headers={"Content-Type": CONTENT_TYPE, "Cache-Control": "no-store"})

    @router.get("/readyz", responses={503: {"description": "Not ready; `problems` says why."}})
    async def readyz() -> Response:
        """Whether new sessions are taken: models loaded, not going away, headroom."""
        problems = list(standing().problems)
        told = {"status": "not_ready", "problems": problems} if problems else {"status": "ready", "problems": []}
        headers = {"Cache-Control": "no-store", **({"Retry-After": "1"} if problems else {})}
        return JSONResponse(told, 503 if problems else 200, headers)

    return router

import httpx
import pytest
from fastapi import FastAPI

from tests.engine.stage import Cast
from tests.screenplay import Scene
from voiceloop.core.events import (
    ErrorRaised,
    Final,
    Partial,
    ReplyCancelled,
    SessionEnded,
    SessionStarted,
    TurnMeasured,
)
from voiceloop.core.ports import Ticket
from voiceloop.core.timeline import Span, Stage, Timeline
from voiceloop.core.transcript import Transcript
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.providers.cache.cache import BYTES, Cache
from voiceloop.providers.cache.keys import EVERYBODY, Kind, key_of
from voiceloop.providers.routing import Outcome, RouteTaken
from voiceloop.server.admission import Load
from voiceloop.server.metrics import Metrics, Standing, health_routes


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    return metrics.registry.get_sample_value(f"voiceloop_{name}", labels)


def test_a_turn_is_measured_from_end_of_speech_to_first_audio_and_by_stage() -> None:
    metrics = Metrics()
    spans = (Span(Stage.DETECT, 1.0, 1.1), Span(Stage.FIRST_TOKEN, 1.2, 1.25))
    metrics.hear(TurnMeasured(Timeline(1, 1.0, 1.2, 1.2, 1.45, spans, discarded=2)))
    assert value(metrics, "turns_total", outcome="answered") == 1
    assert value(metrics, "voice_to_voice_seconds_sum") == pytest.approx(0.45)
    assert value(metrics, "voice_to_voice_seconds_bucket", le="0.5") == 1
    assert value(metrics, "voice_to_voice_seconds_bucket", le="0.4") == 0
    assert value(metrics, "stage_seconds_sum", stage="first_token") == pytest.approx(0.05)
    assert value(metrics, "speculations_discarded_total") == 2


def test_a_turn_without_a_reply_stays_out_of_the_percentiles() -> None:
    metrics = Metrics()
    metrics.hear(TurnMeasured(Timeline(1, 1.0, 1.2, 1.2, None)))
    assert value(metrics, "turns_total", outcome="unanswered") == 1
    assert value(metrics, "voice_to_voice_seconds_count") == 0


def test_errors_endings_and_refusals_are_counted_by_reason() -> None:
    metrics = Metrics()
    metrics.hear(SessionStarted("a"))
    metrics.hear(ErrorRaised("model_crashed", "words", is_retryable=True))
    metrics.hear(ReplyCancelled(1, 1, "", 0.0, "barge_in"))
    metrics.hear(SessionEnded("closed"))
    metrics.refused("overloaded")
    assert value(metrics, "sessions_started_total") == 1
    assert value(metrics, "errors_total", code="model_crashed") == 1
    assert value(metrics, "replies_total", outcome="barge_in") == 1
    assert value(metrics, "sessions_ended_total", reason="closed") == 1
    assert value(metrics, "refused_total", reason="overloaded") == 1


def test_calls_along_chains_are_counted_by_who_was_heard() -> None:
    metrics = Metrics()
    metrics.routed(RouteTaken("text_to_speech", "far", True, 0, 120.0, Outcome.ANSWERED))
    metrics.routed(RouteTaken("text_to_speech", "", False, 2, None, Outcome.FAILED))
    heard = {"port": "text_to_speech", "provider": "far", "outcome": "answered"}
    assert value(metrics, "routed_calls_total", **heard) == 1
    assert value(metrics, "routed_calls_total", **(heard | {"provider": "none", "outcome": "failed"})) == 1
    assert value(metrics, "hedged_calls_total", port="text_to_speech") == 1
    assert value(metrics, "failovers_total", port="text_to_speech") == 2
    assert value(metrics, "first_result_seconds_sum", port="text_to_speech") == pytest.approx(0.12)


async def test_what_the_cache_saves_is_told_by_kind() -> None:
    cache = Cache()
    metrics = Metrics(lambda: Standing(cache=cache.counts()))

    async def make(ticket: Ticket) -> bytes:
        return b"made"

    for _ in range(4):
        await cache.call(key_of(Kind.EMBEDDING, EVERYBODY, ("a",)), make, BYTES)
    assert value(metrics, "cache_requests_total", kind="embedding", outcome="hit") == 3
    assert value(metrics, "cache_requests_total", kind="embedding", outcome="missed") == 1
    assert value(metrics, "cache_hit_ratio", kind="embedding") == pytest.approx(0.75)
    assert value(metrics, "cache_bytes") == cache.counts().size_bytes > 0
    await cache.aclose()


def test_labels_are_bounded() -> None:
    metrics = Metrics()
    for number in range(200):
        metrics.hear(ErrorRaised(f"code_{number}", "", is_retryable=False))
    metrics.hear(ErrorRaised('"} 1\nevil 1', "", is_retryable=False))
    lines = [line for line in metrics.text().decode().splitlines() if line.startswith("voiceloop_errors_total{")]
    assert len(lines) == 65
    assert value(metrics, "errors_total", code="other") == 137


def test_nobodys_words_are_in_them() -> None:
    metrics = Metrics()
    metrics.hear(Partial(1, "my secret", 0))
    metrics.hear(Final(1, Transcript("my secret"), 0, 1))
    metrics.hear(ErrorRaised("bad_input", "my secret", is_retryable=False))
    metrics.hear(SessionEnded("my secret"))
    assert b"secret" not in metrics.text()
    assert value(metrics, "finals_total") == 1


@on_virtual_time
async def test_one_listener_on_the_engine_hears_a_whole_conversation() -> None:
    metrics = Metrics()
    cast = Cast(Scene().silence(0.2).say(0.8, "a tea please").silence(1.5))
    engine = cast.engine()
    engine.on_event = metrics.hear
    await cast.play(engine=engine)
    assert value(metrics, "turns_total", outcome="answered") == 1
    assert value(metrics, "finals_total") == 1
    assert (value(metrics, "sessions_started_total"), value(metrics, "sessions_ended_total", reason="closed")) == (1, 1)


async def asked(path: str, standing: Standing) -> httpx.Response:
    app = FastAPI()
    app.include_router(health_routes(Metrics(lambda: standing), lambda: standing))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as http:
        return await http.get(path)


async def test_how_things_stand_is_asked_when_prometheus_asks() -> None:
    load = Load(delay_p95_ms=20.0, queues={"language_model": 3})
    models = {"ears": True, "mind": False}
    answer = await asked("/metrics", Standing({"websocket": 2}, load, ["draining"], models, {"mind": 2}))
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = answer.text.splitlines()
    assert 'voiceloop_sessions{transport="websocket"} 2.0' in lines
    assert 'voiceloop_event_loop_delay_seconds{quantile="0.95"} 0.02' in lines
    assert 'voiceloop_queue_length{queue="language_model"} 3.0' in lines
    assert "voiceloop_ready 0.0" in lines
    assert 'voiceloop_model_up{model="mind"} 0.0' in lines
    assert 'voiceloop_models_lost_total{model="ears"} 0.0' in lines
    assert 'voiceloop_models_lost_total{model="mind"} 2.0' in lines


async def test_readiness_is_told_with_its_reasons() -> None:
    ready, not_ready = await asked("/readyz", Standing()), await asked("/readyz", Standing(problems=["overloaded"]))
    assert (ready.status_code, ready.json()) == (200, {"status": "ready", "problems": []})
    assert (not_ready.status_code, not_ready.json()["problems"]) == (503, ["overloaded"])
    assert not_ready.headers["retry-after"] == "1"

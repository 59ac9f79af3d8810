"""The HTTP application, put together from its rooms: routes, the door before them, and what runs beside them."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.responses import JSONResponse
from starlette.types import ASGIApp

from voiceloop import __version__
from voiceloop.core.audio import Samples
from voiceloop.engine.engine import Engine
from voiceloop.engine.speaking import ResampledTextToSpeech
from voiceloop.jobs.message import MessageJob, MessageSettings
from voiceloop.jobs.minds import LanguageModelMind
from voiceloop.models.store import ModelStore
from voiceloop.providers.cache.cache import Cache
from voiceloop.providers.routing import RouteTaken
from voiceloop.server.admission import Headroom, queues_of
from voiceloop.server.audio import AudioRestSettings, Decoders, audio_routes, shape_errors
from voiceloop.server.calls import CallInfo, Calls
from voiceloop.server.console import BUILT, console_routes
from voiceloop.server.door import Door
from voiceloop.server.door_settings import DoorSettings
from voiceloop.server.draining import Drain, Everyone, Guests
from voiceloop.server.gate import Gate
from voiceloop.server.keys import KeyStore
from voiceloop.server.messages import message_routes, note_limits
from voiceloop.server.metering import Meter
from voiceloop.server.metrics import Metrics, Standing, health_routes
from voiceloop.server.peers import Peers
from voiceloop.server.quiet_log import quiet_uvicorn
from voiceloop.server.realtime import realtime_routes, refuse_wrong_queries
from voiceloop.server.secrets import Signer, client_secret_routes, effective_session
from voiceloop.server.settings import ServerSettings
from voiceloop.server.webrtc import webrtc_routes
from voiceloop.transports.realtime.options import CallSettings
from voiceloop.transports.voice_note import RATE_HZ
from voiceloop.transports.webrtc.settings import WebRtcSettings


@dataclass(frozen=True, slots=True)
class Services:
    """What the application serves, and how.

    `sample` is a recording to play where there is no microphone; `console` the folder of the built console.
    `messages` answers recordings; without it the language model does. `cache` is told of in the metrics, and so is what
    the `route_listeners` are called with.
    """

    engine: Engine
    calls: CallSettings
    server: ServerSettings = field(default_factory=ServerSettings)
    door: DoorSettings = field(default_factory=DoorSettings)
    audio: AudioRestSettings = field(default_factory=AudioRestSettings)
    webrtc: WebRtcSettings = field(default_factory=WebRtcSettings)
    store: ModelStore | None = None
    sample: Callable[[], Samples] | None = None
    console: Path = BUILT
    messages: MessageJob | None = None
    cache: Cache | None = None
    route_listeners: list[Callable[[RouteTaken], None]] = field(default_factory=list)


class Application:
    """Everything that serves; `start` in the event loop before it is asked, `aclose` when nobody asks any more.

    `guests` are served by others and leave with ours when the server ends.
    """

    def __init__(self, services: Services, guests: Sequence[Guests] = ()) -> None:
        self._services = services
        engine = services.engine
        self.keys = KeyStore(Path(services.door.keys_file).expanduser() if services.door.keys_file else None)
        self.calls = Calls(engine, services.calls)
        self.peers = Peers(self.calls, services.webrtc)
        self.drain = Drain(Everyone(self.calls, *guests), services.server.drain_s)
        self.headroom = Headroom(services.door.admission, queues_of(engine.ports))
        self.metrics = Metrics(self._standing)
        self._meter = Meter(self.calls.metered, services.door.limits)
        self._decoders = Decoders(services.audio.decode)
        self._messages = services.messages or _answering(services)
        self._message_decoders = Decoders(note_limits(services.audio.decode, self._messages.settings))
        self._signer = Signer(lambda: self.keys.signing_secret)
        engine.on_event = self.metrics.hear
        services.route_listeners.append(self.metrics.routed)
        closed = (self.drain.refusal, self.headroom.refusal)
        self.gate = Gate(services.door, self.keys, self._signer, services.server.host, closed)
        self.asgi: ASGIApp = Door(self._routes(), self.gate, self.metrics.refused, lambda: self.drain.is_draining)

    async def start(self) -> None:
        """Begin what runs beside the requests."""
        quiet_uvicorn()
        self.headroom.start()
        self._meter.start()
        await self.peers.warm_up()

    async def aclose(self) -> None:
        """End all calls, and what runs beside them."""
        self.headroom.stop()
        self._meter.stop()
        await self.peers.aclose()
        await self.calls.aclose()
        await self._decoders.aclose()
        await self._message_decoders.aclose()

    def _routes(self) -> FastAPI:
        services = self._services
        engine, calls = services.engine, services.calls
        app = bare_app()
        shape_errors(app)
        app.include_router(realtime_routes(self.calls))
        app.include_router(webrtc_routes(self.peers, self.calls))
        app.include_router(client_secret_routes(self._signer, effective_session(engine, calls.prompt)))
        app.include_router(audio_routes(engine, calls.session, services.audio, self._decoders, services.store))
        app.include_router(message_routes(engine, self._messages, services.audio, self._message_decoders))
        app.include_router(health_routes(self.metrics, self._standing))
        add_session_routes(app, self.calls, self.peers)
        app.include_router(console_routes(services.sample, services.console))
        return app

    def _standing(self) -> Standing:
        sessions = Counter(info.transport for info in self.calls.list())
        engine = self._services.engine
        going_away = ("going_away",) if self.drain.is_draining else ()
        full = (self.headroom.reason,) if self.headroom.reason else ()
        lost = (f"model_lost: {name}" for name in engine.lost)
        problems = (*going_away, *full, *lost)
        cache = self._services.cache
        counts = None if cache is None else cache.counts()
        return Standing(sessions, self.headroom.load, problems, engine.models, engine.losses, counts)


def _answering(services: Services) -> MessageJob:
    ports, calls, settings = services.engine.ports, services.calls, MessageSettings()
    mind = LanguageModelMind(ports.language_model, calls.prompt, settings.answer_tokens)
    voice = ResampledTextToSpeech(ports.text_to_speech, RATE_HZ)
    return MessageJob(mind, voice, settings, calls.session.voice, calls.session.speed)


def bare_app() -> FastAPI:
    """An application without routes of its own, but for its health and its description."""
    app = FastAPI(title="voiceloop", version=__version__, docs_url=None, redoc_url=None)
    refuse_wrong_queries(app)

    @app.get("/healthz", tags=["health"])
    async def healthz() -> dict[str, str]:
        """Whether the process lives."""
        return {"status": "ok"}

    return app


def create_app(services: Services) -> FastAPI:
    """Realtime over WebSockets and nothing else, without a door: for tests and measurements of the protocol."""
    app = bare_app()
    calls = app.state.calls = Calls(services.engine, services.calls)
    app.include_router(realtime_routes(calls))
    add_session_routes(app, calls)
    return app


def add_session_routes(app: FastAPI, calls: Calls, peers: Peers | None = None) -> None:
    """`/v1/sessions`: what goes on."""

    @app.get("/v1/sessions", tags=["sessions"])
    async def sessions() -> dict[str, Any]:
        """The calls that are going on."""
        return {"object": "list", "data": [_shown(info) for info in calls.list()]}

    @app.get("/v1/sessions/{session_id}", tags=["sessions"], responses={404: {"description": "There is none."}})
    async def session(session_id: str) -> JSONResponse:
        """One of them; `connection` has loss, jitter, round trip and level of a WebRTC connection."""
        info = next((each for each in calls.list() if each.id == session_id), None)
        if info is None:
            error = {
                "message": "There is no such session",
                "type": "invalid_request_error",
                "code": "session_not_found",
            }
            return JSONResponse({"error": {**error, "param": "session_id"}}, 404)
        report = peers.report(session_id) if peers is not None else None
        return JSONResponse({**_shown(info), "connection": None if report is None else asdict(report)})


def _shown(info: CallInfo) -> dict[str, Any]:
    return {"id": info.id, "type": info.kind, "transport": info.transport, "began_unix_s": info.began_unix_s}

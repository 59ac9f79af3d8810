"""The HTTP application, put together from its routes."""

from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI

from voiceloop import __version__
from voiceloop.engine.engine import Engine
from voiceloop.server.calls import Calls
from voiceloop.server.realtime import realtime_routes
from voiceloop.transports.realtime.options import CallSettings


@dataclass(frozen=True, slots=True)
class Services:
    """What the application serves; made by `voiceloop.build`."""

    engine: Engine
    calls: CallSettings


def create_app(services: Services) -> FastAPI:
    """The application."""
    app = FastAPI(title="voiceloop", version=__version__, docs_url="/docs", redoc_url=None)
    calls = Calls(services.engine, services.calls)
    app.state.calls = calls
    app.include_router(realtime_routes(calls))

    @app.get("/healthz", tags=["health"])
    async def healthz() -> dict[str, str]:
        """Whether the process lives."""
        return {"status": "ok"}

    @app.get("/v1/sessions", tags=["sessions"])
    async def sessions() -> dict[str, Any]:
        """The calls that are going on."""
        data = [
            {"id": info.id, "type": info.kind, "transport": info.transport, "began_unix_s": info.began_unix_s}
            for info in calls.list()
        ]
        return {"object": "list", "data": data}

    return app

"""A real HTTP server on a loopback port for as long as a test needs it, over scripted engines or given ones."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import uvicorn

from tests.engine.stage import Cast
from tests.screenplay import Scene
from voiceloop.engine.settings import SessionSettings
from voiceloop.server.app import Services, create_app
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.realtime.options import CallSettings


def scripted_app(cast: Cast | None = None) -> Any:
    """The application over scripted engines."""
    cast = cast or Cast(Scene().silence(0.1))
    session = replace(cast.settings, output_rate_hz=24_000)
    return create_app(Services(cast.engine(), CallSettings(session, PromptSettings())))


def app_over(engine: Any, session: SessionSettings | None = None) -> Any:
    """The application over an engine."""
    return create_app(Services(engine, CallSettings(session or SessionSettings(), PromptSettings())))


@asynccontextmanager
async def running(app: Any, **options: Any) -> AsyncIterator[int]:
    """The port on which the application listens; `options` are uvicorn's."""
    config = uvicorn.Config(
        app,
        port=0,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="websockets-sansio",
        timeout_graceful_shutdown=1,
        **options,
    )
    listening = config.bind_socket()
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
    task = asyncio.create_task(server.serve([listening]))
    while not server.started:
        await asyncio.sleep(0.005)
    try:
        yield listening.getsockname()[1]
    finally:
        server.should_exit = True
        await task

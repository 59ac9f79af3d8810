"""What `voiceloop serve` does: models, a conversation that proves them, the HTTP server, and an orderly end."""

import asyncio
from dataclasses import replace
from pathlib import Path

import uvicorn
from rich.console import Console

from voiceloop.build import Built, build
from voiceloop.cli.talk import demo_question, speak
from voiceloop.cli.waterfall import waterfall
from voiceloop.core.errors import SettingError, VoiceloopError
from voiceloop.core.events import Final, TurnMeasured
from voiceloop.core.timeline import Timeline
from voiceloop.server.app import Services, create_app
from voiceloop.server.settings import ServerSettings
from voiceloop.transports.realtime.options import CallSettings

KEEP_ALIVE_S = 20.0
"""A client whose connection died without a word is noticed after at most twice this."""


async def serve(host: str | None, port: int | None, config: Path | None, *, checks_itself: bool) -> None:
    """Run until a signal ends it. Raises SettingError when the port is taken."""
    console = Console(stderr=True, highlight=False)
    with console.status("Loading the models"):
        built = await build(config)
    try:
        if checks_itself:
            await _show_self_check(built, console)
        settings = built.settings.server
        settings = replace(settings, host=host or settings.host, port=settings.port if port is None else port)
        await _listen(built, settings, console)
    finally:
        await built.aclose()


async def _listen(built: Built, settings: ServerSettings, console: Console) -> None:
    app = create_app(Services(built.engine, CallSettings(built.settings.session, built.settings.prompt)))
    options = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        loop="none",
        http="httptools",
        ws="websockets-sansio",
        ws_max_size=settings.max_message_bytes,
        ws_ping_interval=KEEP_ALIVE_S,
        ws_ping_timeout=KEEP_ALIVE_S,
        ws_per_message_deflate=False,
        log_config=None,
        access_log=False,
        lifespan="off",
        timeout_graceful_shutdown=int(settings.drain_s),
    )
    try:
        listening = options.bind_socket()
    except SystemExit as error:  # uvicorn's way of saying that the port is taken
        what = f"{settings.host}:{settings.port} cannot be listened on"
        raise SettingError(
            what, hint="Another program has the port: choose one with --port", code="port_taken"
        ) from error
    server = uvicorn.Server(options)
    serving = asyncio.create_task(server.serve([listening]))
    while not server.started and not serving.done():
        await asyncio.sleep(0.01)
    address, bound_port = listening.getsockname()[:2]
    console.print(f"voiceloop listens on http://{address}:{bound_port}  (Ctrl-C ends)")
    await serving


async def _show_self_check(built: Built, console: Console) -> None:
    """Hold one short conversation before anyone else does, and print how long it took."""
    try:
        with console.status("Holding a conversation with a recording, to see that all is well"):
            text, timeline = await asyncio.wait_for(_self_check(built), 30.0)
    except (VoiceloopError, TimeoutError) as error:
        console.print(f"The self-check failed: {str(error) or 'no answer within 30 s'}", style="red")
        return
    console.print(f"self-check  heard “{text}”")
    if timeline is not None:
        console.print(waterfall(timeline))


async def _self_check(built: Built) -> tuple[str, Timeline | None]:
    question = demo_question(built)
    text, timeline = "", None
    async with built.engine.open(built.make_job(), built.settings.session) as session:

        async def follow() -> None:
            nonlocal text, timeline
            async for item in session.outputs():
                if isinstance(item, Final):
                    text = item.transcript.text
                elif isinstance(item, TurnMeasured):
                    timeline = item.timeline

        reader = asyncio.create_task(follow())
        await speak(session, question, is_realtime=True)
        session.close("closed")
        await reader
    return text, timeline

"""What `voiceloop serve` does: models, a conversation that proves them, the HTTP server, and an orderly end."""

import asyncio
from dataclasses import dataclass, replace
from pathlib import Path

import uvicorn
from rich.console import Console

from voiceloop.build import Built, build
from voiceloop.cli.talk import demo_question, speak
from voiceloop.cli.waterfall import waterfall
from voiceloop.config.settings import load_settings
from voiceloop.core.errors import SettingError, VoiceloopError
from voiceloop.core.events import Final, TurnMeasured
from voiceloop.core.timeline import Timeline
from voiceloop.server.app import Application, Services
from voiceloop.server.draining import DrainingServer
from voiceloop.server.hosts import check_exposure, check_keyless_exposure
from voiceloop.server.keys import KeyStore
from voiceloop.server.patience import PatientHttp
from voiceloop.server.settings import ServerSettings
from voiceloop.transports.realtime.options import CallSettings
from voiceloop.transports.wyoming import WyomingServer
from voiceloop.transports.wyoming_settings import WyomingSettings

KEEP_ALIVE_S = 20.0
"""A client whose connection died without a word is noticed after at most twice this."""


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line says, which wins over the settings."""

    host: str | None = None
    port: int | None = None
    insecure: bool = False

    def over(self, settings: ServerSettings) -> ServerSettings:
        """The settings with what was given."""
        port = settings.port if self.port is None else self.port
        insecure = self.insecure or settings.insecure
        return replace(settings, host=self.host or settings.host, port=port, insecure=insecure)


async def serve(given: Given, config: Path | None, *, checks_itself: bool) -> None:
    """Run until a signal ends it. Raises SettingError when the port is taken, or others could use the server."""
    console = Console(stderr=True, highlight=False)
    settings = load_settings(config)
    settings = replace(settings, server=given.over(settings.server))
    keys_file = settings.door.keys_file
    keys = KeyStore(Path(keys_file).expanduser() if keys_file else None)
    check_exposure(settings.server.host, keys.has_keys, settings.server.insecure)
    if settings.wyoming.enabled:
        check_keyless_exposure("Wyoming", settings.wyoming.host, settings.server.insecure)
    with console.status("Loading the models"):
        built = await build(settings=settings, for_many=True)
    try:
        if checks_itself:
            await _show_self_check(built, console)
        await _listen(built, console)
    finally:
        await built.aclose()


async def _listen(built: Built, console: Console) -> None:
    settings, wyoming = built.settings.server, built.settings.wyoming
    beside = (WyomingServer(built.engine, wyoming),) if wyoming.enabled else ()
    application = Application(_services(built), beside)
    options = uvicorn.Config(
        application.asgi,
        host=settings.host,
        port=settings.port,
        loop="none",
        http=PatientHttp,
        ws="websockets-sansio",
        ws_max_size=settings.max_message_bytes,
        ws_ping_interval=KEEP_ALIVE_S,
        ws_ping_timeout=KEEP_ALIVE_S,
        ws_per_message_deflate=False,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=2,  # what drains has drained by then
    )
    try:
        listening = options.bind_socket()
    except SystemExit as error:  # uvicorn's way of saying that the port is taken
        raise _taken(settings.host, settings.port, "choose one with --port") from error
    server = DrainingServer(options, application.drain)
    try:
        for each in beside:
            await _listen_beside(each, wyoming, console)
        await application.start()
        serving = asyncio.create_task(server.serve([listening]))
        while not server.started and not serving.done():
            await asyncio.sleep(0.01)
        address, bound_port = listening.getsockname()[:2]
        console.print(f"voiceloop listens on http://{address}:{bound_port}  (Ctrl-C ends)")
        await serving
    finally:
        for each in beside:
            await each.aclose()
        await application.aclose()


async def _listen_beside(server: WyomingServer, settings: WyomingSettings, console: Console) -> None:
    try:
        port = await server.start()
    except OSError as error:
        raise _taken(settings.host, settings.port, "choose another wyoming.port") from error
    console.print(f"Wyoming is spoken on tcp://{settings.host}:{port}")


def _taken(host: str, port: int, choice: str) -> SettingError:
    hint = f"Another program has the port: {choice}"
    return SettingError(f"{host}:{port} cannot be listened on", hint=hint, code="port_taken")


def _services(built: Built) -> Services:
    settings = built.settings
    return Services(
        built.engine,
        CallSettings(settings.session, settings.prompt),
        settings.server,
        settings.door,
        settings.audio,
        settings.webrtc,
        built.store,
        lambda: demo_question(built),
        messages=built.make_message_job(),
        cache=built.cache,
        route_listeners=built.routes.listeners,
    )


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

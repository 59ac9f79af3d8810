"""`voiceloop serve`: the engine behind HTTP, WebSocket and WebRTC, with a console in the browser."""

from pathlib import Path
from typing import Annotated

import typer


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; others than loopback want keys.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on; 0 takes a free one.")] = None,
    insecure: Annotated[bool, typer.Option(help="Let others use the server although it has no keys.")] = False,
    config: Annotated[Path | None, typer.Option(help="Settings file (TOML).")] = None,
    self_check: Annotated[
        bool, typer.Option("--self-check/--no-self-check", help="Hold a short conversation before listening.")
    ] = True,
) -> None:
    """Serve conversations: OpenAI Realtime over WebSocket and WebRTC, audio REST, and the console in the browser."""
    from voiceloop.cli import serving
    from voiceloop.cli.loop import run

    run(serving.serve(serving.Given(host, port, insecure), config, checks_itself=self_check))

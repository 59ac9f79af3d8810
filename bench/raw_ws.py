"""The engine behind a plain binary WebSocket, so that it and its peers are measured from outside by the same client.

16 kHz int16 mono frames both ways at `/ws`; `/stat` gives CPU seconds of all processes, the clock and resident bytes.
Usage: python -m bench.raw_ws PORT [--max-tokens N]
"""

import argparse
import asyncio
import json
import time
from contextlib import suppress
from dataclasses import replace
from http import HTTPStatus

import numpy as np
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from bench.common import all_resident_bytes, cpu_s
from voiceloop.build import Built, build
from voiceloop.core.audio import SAMPLE_RATE_HZ, to_float, to_pcm16
from voiceloop.engine.outbox import OutputAudio
from voiceloop.engine.session import Session


def stat() -> dict[str, float]:
    """CPU seconds and resident bytes of this process and its children."""
    return {"cpu": cpu_s(), "t": time.time(), "rss": all_resident_bytes()}


class RawServer:
    """One session per connection."""

    def __init__(self, built: Built) -> None:
        self._built = built

    def answer_http(self, connection: ServerConnection, request: Request) -> Response | None:
        if request.path != "/stat":
            return None
        body = json.dumps(stat()).encode()
        headers = Headers({"Content-Type": "application/json", "Content-Length": str(len(body)), "Connection": "close"})
        return Response(HTTPStatus.OK, "OK", headers, body)

    async def call(self, connection: ServerConnection) -> None:
        settings = replace(self._built.settings.session, output_rate_hz=SAMPLE_RATE_HZ, idle_timeout_s=0.0)
        async with self._built.engine.open(self._built.make_job(), settings) as session:
            writer = asyncio.create_task(self._write(connection, session))
            with suppress(ConnectionClosed):
                async for message in connection:
                    if isinstance(message, bytes):
                        session.push_samples(to_float(np.frombuffer(message, "<i2")))
            session.close("closed")
            await writer

    async def _write(self, connection: ServerConnection, session: Session) -> None:
        with suppress(ConnectionClosed):
            async for item in session.outputs():
                if isinstance(item, OutputAudio):
                    await connection.send(to_pcm16(item.samples).tobytes())


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("port", type=int)
    parser.add_argument("--max-tokens", type=int, default=40)
    arguments = parser.parse_args()
    built = await build()
    built = replace(
        built,
        settings=replace(built.settings, prompt=replace(built.settings.prompt, max_tokens=arguments.max_tokens)),
    )
    await built.engine.has_read_ahead()
    raw = RawServer(built)
    server: Server
    async with serve(
        raw.call, "127.0.0.1", arguments.port, process_request=raw.answer_http, max_size=1 << 20
    ) as server:
        print(json.dumps({"ready": arguments.port}), flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(main())

"""The server's own delays over a loopback WebSocket, with scripted engines: no model is part of the figures.

    python -m bench.wire [--repeats 500]

`frame_to_event`: a 20 ms frame sent, its level event received. `echo`: `session.update` to `session.updated`.
`connect`: from nothing to `session.created`. The server is a process of its own.
"""

import argparse
import asyncio
import json
import subprocess
import sys
import time
from dataclasses import replace
from typing import Any

import numpy as np
import uvicorn
from websockets.asyncio.client import connect

from bench.common import print_json
from voiceloop.core.ports import Ports
from voiceloop.engine.engine import Engine
from voiceloop.engine.settings import SessionSettings
from voiceloop.fakes import (
    ScriptedLanguageModel,
    ScriptedSpeechToText,
    ScriptedTextToSpeech,
    ScriptedTurnModel,
    ScriptedVoiceActivity,
)
from voiceloop.server.app import Services, create_app
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.realtime.options import CallSettings

SESSION = SessionSettings(idle_timeout_s=0.0, level_every_ms=20.0)


def scripted_services(session: SessionSettings = SESSION) -> Services:
    """Engines that cost nothing."""
    ports = Ports(ScriptedSpeechToText("hello"), ScriptedLanguageModel(), ScriptedTextToSpeech(), ScriptedTurnModel())
    engine = Engine(ScriptedVoiceActivity(max_sessions=10_000), ports)
    return Services(engine, CallSettings(session, PromptSettings()))


def serve(session: SessionSettings = SESSION) -> None:
    """Serve scripted engines on a free port, which is printed."""
    import uvloop

    async def main() -> None:
        options = uvicorn.Config(
            create_app(scripted_services(session)),
            port=0,
            loop="none",
            http="httptools",
            ws="websockets-sansio",
            ws_per_message_deflate=False,
            log_config=None,
            access_log=False,
            lifespan="off",
            backlog=4_096,
        )
        listening = options.bind_socket()
        server = uvicorn.Server(options)
        serving = asyncio.create_task(server.serve([listening]))
        while not server.started:
            await asyncio.sleep(0.01)
        print(json.dumps({"port": listening.getsockname()[1]}), flush=True)
        await serving

    uvloop.run(main())


def percentiles(times_s: list[float]) -> dict[str, float]:
    p50, p95, p99 = np.percentile(np.array(times_s) * 1000.0, [50, 95, 99])
    return {"p50_ms": round(float(p50), 2), "p95_ms": round(float(p95), 2), "p99_ms": round(float(p99), 2)}


async def until(socket: Any, kind: str) -> None:
    while json.loads(await socket.recv())["type"] != kind:
        pass


async def measure(port: int, repeats: int) -> dict[str, Any]:
    url = f"ws://127.0.0.1:{port}/v1/realtime?audio=binary&rate=16000"
    frame = (np.random.default_rng(0).standard_normal(320) * 30).astype("<i2").tobytes()
    update = json.dumps({"type": "session.update", "session": {"type": "realtime"}})
    connects: list[float] = []
    for _ in range(max(20, repeats // 10)):
        began = time.perf_counter()
        async with connect(url, compression=None) as socket:
            await until(socket, "session.created")
            connects.append(time.perf_counter() - began)
    frames: list[float] = []
    echoes: list[float] = []
    async with connect(url, compression=None) as socket:
        await until(socket, "session.created")
        for _ in range(repeats):
            began = time.perf_counter()
            await socket.send(frame)
            await until(socket, "voiceloop.level")
            frames.append(time.perf_counter() - began)
            await asyncio.sleep(0.005)
            began = time.perf_counter()
            await socket.send(update)
            await until(socket, "session.updated")
            echoes.append(time.perf_counter() - began)
    return {"frame_to_event": percentiles(frames), "echo": percentiles(echoes), "connect": percentiles(connects)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=500)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        serve(replace(SESSION))
        return
    command = [sys.executable, "-m", "bench.wire", "--serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            port = int(json.loads(process.stdout.readline())["port"])
            print_json(asyncio.run(measure(port, arguments.repeats)))
        finally:
            process.terminate()


if __name__ == "__main__":
    main()

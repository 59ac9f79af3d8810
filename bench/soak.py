"""Ten thousand bad clients in one run: what each kind is told, what is left of them, and whether others noticed.

    python -m bench.soak [--clients 10000] [--rate 60]

The server is the whole application with scripted engines, in a process of its own; the bad clients are in another one
(`bench.soak_clients`), and here are callers who hold conversations all the while. What the server holds (memory, after
what is free was given back; descriptors; tasks; sessions; children) is measured after a first few hundred, half-way and
at the end, each time while the clients that never go are still there. The door does not shut when the loop is late:
everyone comes in. Exit code 1: something is left, a caller was not answered, or the server's log has exceptions.
"""

import argparse
import asyncio
import ctypes
import gc
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar

import httpx
import numpy as np
import orjson
import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from bench.common import children, print_json
from bench.wire import percentiles, scripted_services
from voiceloop.engine.settings import SessionSettings
from voiceloop.server.app import Application, Services
from voiceloop.server.door_settings import AdmissionSettings, DoorSettings
from voiceloop.server.patience import PatientHttp
from voiceloop.transports.webrtc.settings import WebRtcSettings

CALLERS = 4
TURNS_A_CALL = 5
ALONE_S = 20.0
WARM_UP_CLIENTS = 600
SETTLES_WITHIN_S = 100.0
"""Longer than the server gives any client: 40 s to answer a ping, 45 s to read, 30 s to send or to come back."""
STEADY_S = 5
LONGEST_S = 800.0

MOST_MORE_DESCRIPTORS = 4
MOST_MORE_TASKS = 4
MOST_MORE_A_CLIENT = {"objects": 0.1, "blocks": 1.0, "malloc_bytes": 256.0, "rss_bytes": 4_096.0}

FRAME_SAMPLES = 320
TONE = (np.sin(np.arange(FRAME_SAMPLES) * 0.1) * 5_000).astype("<i2").tobytes()
SILENCE = bytes(2 * FRAME_SAMPLES)


# The server.


def serve(folder: Path) -> None:
    """The application, with scripted engines and a path that tells what it holds, on a free port, which is printed."""
    import uvloop

    async def main() -> None:
        services = replace(
            scripted_services(SessionSettings()),
            door=DoorSettings(str(folder / "keys.json"), admission=AdmissionSettings(max_delay_ms=60_000.0)),
            webrtc=WebRtcSettings(hosts=("127.0.0.1",)),
        )
        application = Application(services)
        options = uvicorn.Config(
            with_stat(application, services),
            port=0,
            loop="none",
            http=PatientHttp,
            ws="websockets-sansio",
            ws_max_size=services.server.max_message_bytes,
            ws_per_message_deflate=False,
            log_config=None,
            access_log=False,
            lifespan="off",
        )
        listening = options.bind_socket()
        server = uvicorn.Server(options)
        await application.start()
        serving = asyncio.create_task(server.serve([listening]))
        while not server.started:
            await asyncio.sleep(0.01)
        print(json.dumps({"port": listening.getsockname()[1]}), flush=True)
        await serving

    uvloop.run(main())


def with_stat(application: Application, services: Services) -> ASGIApp:
    """The application, and `/stat` beside it."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != "/stat":
            await application.asgi(scope, receive, send)
            return
        forget_what_fakes_note(services)
        stat = held(application)
        if scope["query_string"] == b"memory":
            stat |= memory()
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": orjson.dumps(stat)})

    return app


def forget_what_fakes_note(services: Services) -> None:
    """Scripted models keep lists of what they were asked, for tests: that is no leak of the server's."""
    ports = services.engine.ports
    for fake in (ports.speech_to_text, ports.language_model, ports.text_to_speech, ports.turn_model):
        for noted in vars(fake).values():
            if isinstance(noted, list):
                noted.clear()


def held(application: Application) -> dict[str, int]:
    """What this process holds."""
    return {
        "descriptors": len(list(Path("/proc/self/fd").iterdir())),
        "tasks": len(asyncio.all_tasks()),
        "children": len(children()),
        "sessions": application.calls.count,
    }


class MallInfo(ctypes.Structure):
    """glibc's `mallinfo2`."""

    _fields_: ClassVar = [
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    ]


def memory() -> dict[str, int]:
    """What of its memory is in use; the loop stands still while that is found out.

    `blocks` are Python's small ones, `malloc_bytes` all that the C library has lent: what grows in `rss_bytes` and in
    neither of these is nobody's, but too scattered to be given back.
    """
    gc.collect()
    found = {"objects": len(gc.get_objects()), "blocks": sys.getallocatedblocks()}
    with suppress(OSError, AttributeError):  # another C library than glibc has none
        glibc = ctypes.CDLL(None)
        glibc.malloc_trim(0)
        glibc.mallinfo2.restype = MallInfo
        info = glibc.mallinfo2()
        found["malloc_bytes"] = info.uordblks + info.hblkhd
    found["rss_bytes"] = int(Path("/proc/self/statm").read_text().split()[1]) * 4_096
    return found


# Callers who do nothing wrong.


@dataclass
class Callers:
    """Conversations, one after the other, as long as `is_wanted`."""

    port: int
    is_wanted: bool = True
    answered_s: list[float] = field(default_factory=list)
    connected_s: list[float] = field(default_factory=list)
    unanswered: Counter[str] = field(default_factory=Counter)

    async def hold(self) -> None:
        """Call, talk, hang up, call again."""
        while self.is_wanted:
            try:
                await self._call()
            except (OSError, TimeoutError, WebSocketException) as error:
                self.unanswered[f"{type(error).__name__}: {error}"[:120]] += 1
                await asyncio.sleep(0.5)

    async def _call(self) -> None:
        began_s = time.perf_counter()
        url = f"ws://127.0.0.1:{self.port}/v1/realtime?audio=binary&rate=16000"
        async with connect(url, compression=None) as connection:
            assert json.loads(await connection.recv())["type"] == "session.created"
            self.connected_s.append(time.perf_counter() - began_s)
            for _ in range(TURNS_A_CALL):
                if self.is_wanted:
                    async with asyncio.timeout(10.0):
                        self.answered_s.append(await self._turn(connection))

    async def _turn(self, connection: ClientConnection) -> float:
        """Speak for half a second at the pace of speech, and hear the reply to its end; how long its sound took."""
        ended_s = 0.0
        heard_after_s: float | None = None

        async def speak() -> None:
            nonlocal ended_s
            due_s = time.perf_counter()
            for number in range(1_000):
                due_s += 0.02
                await asyncio.sleep(max(0.0, due_s - time.perf_counter()))
                await connection.send(TONE if number < 25 else SILENCE)
                ended_s = time.perf_counter() if number == 24 else ended_s

        speaking = asyncio.create_task(speak())
        try:
            while True:
                message = await connection.recv()
                if isinstance(message, bytes):
                    is_first = heard_after_s is None and np.frombuffer(message, "<i2").any()
                    heard_after_s = time.perf_counter() - ended_s if is_first else heard_after_s
                elif json.loads(message)["type"] == "response.done" and heard_after_s is not None:
                    return heard_after_s
        finally:
            speaking.cancel()
            with suppress(asyncio.CancelledError):
                await speaking

    def summary(self) -> dict[str, Any]:
        """What became of all turns."""
        return {
            "answered": len(self.answered_s),
            "unanswered": dict(self.unanswered),
            "first_audio": percentiles(self.answered_s or [0.0]),
            "connect": percentiles(self.connected_s or [0.0]),
        }


# The run.


@contextmanager
def bad_clients(port: int, count: int, rate: float) -> Iterator["subprocess.Popen[str]"]:
    """A process of bad clients, which is killed at the end with all that it holds."""
    command = [sys.executable, "-m", "bench.soak_clients", str(port), str(count), str(rate)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


async def answers_of(process: "subprocess.Popen[str]") -> dict[str, dict[str, int]]:
    assert process.stdout is not None
    line = await asyncio.to_thread(process.stdout.readline)
    if not line:
        raise SystemExit("the bad clients failed")
    told: dict[str, dict[str, int]] = json.loads(line)
    return told


async def settled(port: int, at_rest: dict[str, int] | None = None) -> dict[str, int]:
    """What the server holds once it has got rid of its clients, or when its time is over."""
    deadline_s = time.monotonic() + SETTLES_WITHIN_S
    seen: list[dict[str, int]] = []
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=30.0) as http:
        while time.monotonic() < deadline_s:
            seen.append((await http.get("/stat")).json())
            is_steady = len(seen) > STEADY_S and all(each == seen[-1] for each in seen[-STEADY_S:])
            if is_steady and is_clean(at_rest or seen[-1], seen[-1]):
                break
            await asyncio.sleep(1.0)
        stat: dict[str, int] = (await http.get("/stat?memory")).json()
        while (await http.get("/readyz")).status_code != 200:
            await asyncio.sleep(0.5)
    return stat


def is_clean(before: dict[str, int], after: dict[str, int]) -> bool:
    return (
        after["sessions"] == 0
        and after["descriptors"] <= before["descriptors"] + MOST_MORE_DESCRIPTORS
        and after["tasks"] <= before["tasks"] + MOST_MORE_TASKS
    )


async def measure(port: int, clients: int, rate: float) -> dict[str, Any]:
    with bad_clients(port, WARM_UP_CLIENTS, rate) as first:
        await answers_of(first)
    held_then = [await settled(port)]
    talks = []
    answers: defaultdict[str, Counter[str]] = defaultdict(Counter)
    async with talking(port) as callers:
        await asyncio.sleep(ALONE_S)
    talks.append(callers.summary())
    for count in (clients // 2, clients - clients // 2):
        with bad_clients(port, count, rate) as bad:
            async with talking(port) as callers:
                for kind, told in (await answers_of(bad)).items():
                    answers[kind].update(told)
            talks.append(callers.summary())
            held_then.append(await settled(port, held_then[0]))
    before, half, after = held_then
    return {
        "clients": clients,
        "told": {kind: dict(told.most_common()) for kind, told in sorted(answers.items())},
        "callers": dict(zip(("alone", "first_half", "second_half"), talks, strict=True)),
        "held": {"before": before, "half_way": half, "after": after},
        "more_a_client": per_client(before, after, clients),
        "more_a_client_in_the_second_half": per_client(half, after, clients - clients // 2),
    }


def per_client(before: dict[str, int], after: dict[str, int], clients: int) -> dict[str, float]:
    """By how much memory has grown."""
    kinds = ("objects", "blocks", "malloc_bytes", "rss_bytes")
    return {kind: round((after[kind] - before[kind]) / clients, 2) for kind in kinds if kind in after}


@asynccontextmanager
async def talking(port: int) -> AsyncIterator[Callers]:
    """Callers for as long as the context lasts, and until their turns are over."""
    callers = Callers(port)
    async with asyncio.TaskGroup() as group:
        for _ in range(CALLERS):
            group.create_task(callers.hold())
        yield callers
        callers.is_wanted = False


def faults(figures: dict[str, Any], log: str) -> list[str]:
    """What is not as it should be."""
    before, after = figures["held"]["before"], figures["held"]["after"]
    found = [] if is_clean(before, after) else ["something is held that was not before"]
    for kind, most in MOST_MORE_A_CLIENT.items():
        if figures["more_a_client"].get(kind, 0.0) > most:
            found.append(f"more than {most:g} {kind} a client are left")
    for when, callers in figures["callers"].items():
        if callers["unanswered"] or not callers["answered"]:
            found.append(f"callers were not answered ({when})")
    if "Exception in ASGI application" in log or "never retrieved" in log:
        found.append("the server's own exceptions are in its log")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=int, default=10_000)
    parser.add_argument("--rate", type=float, default=60.0, help="Bad clients a second.")
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        serve(arguments.serve)
        return
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile("w+") as log:
        command = [sys.executable, "-m", "bench.soak", "--serve", folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True) as process:
            try:
                assert process.stdout is not None
                port = int(json.loads(process.stdout.readline())["port"])
                figures = asyncio.run(asyncio.wait_for(measure(port, arguments.clients, arguments.rate), LONGEST_S))
            finally:
                process.terminate()
        log.seek(0)
        logged = log.read()
    lines: Counter[str] = Counter(line for line in logged.splitlines() if line and not line.startswith(" "))
    found = faults(figures, logged)
    print_json({**figures, "logged": dict(lines.most_common(12)), "faults": found})
    sys.exit(bool(found))


if __name__ == "__main__":
    main()

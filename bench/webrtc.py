"""What a WebRTC call costs the server's process, and how fast a WHIP POST is answered; beside plain aiortc.

python -m bench.webrtc [--calls 10] [--seconds 10] [--posts 200] [--plain] [--talking 1.0]

The callers are aiortc in a process of their own. Both ways carry sound in 50 packets a second for the share of the time
that `--talking` says; no engine listens, so this is the transport alone: ICE, DTLS, SRTP, jitter buffer, Opus.
"""

import argparse
import asyncio
import fractions
import json
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from statistics import median, quantiles
from typing import Any

import numpy as np
import uvicorn
from aiortc import MediaStreamTrack, RTCConfiguration, RTCPeerConnection, RTCSessionDescription
from aiortc.mediastreams import MediaStreamError
from av import AudioFrame
from fastapi import FastAPI

from bench.common import print_json
from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.transports.webrtc.client import LOOPBACK, Client, loopback_only
from voiceloop.cli.loop import run
from voiceloop.core.audio import Samples, to_pcm16
from voiceloop.engine.outbox import OutputAudio
from voiceloop.server.calls import Calls
from voiceloop.server.peers import Peers
from voiceloop.server.webrtc import webrtc_routes
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.realtime.options import CallSettings
from voiceloop.transports.webrtc.ice import Supply
from voiceloop.transports.webrtc.peer import Peer, Wants
from voiceloop.transports.webrtc.sdp import read_offer

REPEATS = 5
SETTLE_S = 3.0
TALK_S = 2.0
PIECE_S = 0.1


def voice(seconds: float, rate_hz: int) -> Samples:
    """A buzz with a pitch that moves: codecs work as hard on it as on a voice."""
    times = np.arange(int(seconds * rate_hz)) / rate_hz
    phase = 2 * np.pi * np.cumsum(120.0 + 20.0 * np.sin(4 * np.pi * times)) / rate_hz
    buzz = np.sum([np.sin(number * phase) / number for number in range(1, 20)], axis=0)
    sound: Samples = (0.15 * buzz * (1.2 + np.sin(6 * np.pi * times))).astype(np.float32)
    return sound


def talking(seconds: float, share: float, rate_hz: int) -> Samples:
    """Sound of which a share is voice, in turns of two seconds, and the rest digital silence."""
    count = int(seconds / TALK_S * share + 0.5)
    spoken = np.concatenate([voice(TALK_S, rate_hz)] * max(1, count))
    return np.pad(spoken, (0, max(0, int(seconds * rate_hz) - len(spoken))))


# The server's side.


class PlainTrack(MediaStreamTrack):
    """What an application of aiortc sends: frames at the pace of speech."""

    kind = "audio"

    def __init__(self, sound: Samples) -> None:
        super().__init__()
        self._pcm, self._at, self._began_s = to_pcm16(sound), 0, 0.0

    async def recv(self) -> AudioFrame:
        loop = asyncio.get_running_loop()
        self._began_s = self._began_s or loop.time()
        await asyncio.sleep(max(0.0, self._began_s + self._at / 48_000 - loop.time()))
        start = self._at % (len(self._pcm) - 960)
        frame = AudioFrame.from_ndarray(self._pcm[start : start + 960].reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = 48_000, self._at, fractions.Fraction(1, 48_000)
        self._at += 960
        return frame


async def plain_answer(offer: str, sound: Samples) -> tuple[RTCPeerConnection, str]:
    connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))

    async def listen(track: MediaStreamTrack) -> None:
        try:
            while True:
                await track.recv()
        except MediaStreamError:
            return

    listeners = []
    connection.on("track", lambda track: listeners.append(asyncio.ensure_future(listen(track))))
    await connection.setRemoteDescription(RTCSessionDescription(offer, "offer"))
    connection.addTrack(PlainTrack(sound))
    with loopback_only():
        await connection.setLocalDescription(await connection.createAnswer())
    return connection, connection.localDescription.sdp


async def ours(offers: list[str], supply: Supply) -> tuple[list[Peer], list[str], list[int]]:
    heard = [0] * len(offers)
    peers, answers = [], []
    for number, offer in enumerate(offers):

        def hear(sound: Samples, number: int = number) -> None:
            heard[number] += len(sound)

        wants = Wants(hear, lambda _: None, lambda _: None)
        peer = Peer(read_offer(offer), supply, await supply.take(), LOOPBACK, wants)
        answers.append(peer.start())
        peers.append(peer)
    return peers, answers, heard


async def speak(peers: list[Peer], sound: Samples) -> None:
    """Say the same to all peers, piece by piece as the engine lets it out."""
    loop, step = asyncio.get_running_loop(), int(PIECE_S * 24_000)
    began_s = loop.time()
    for number in range(10_000_000):
        start = number * step % (len(sound) - step)
        piece = sound[start : start + step]
        if np.any(piece):
            for peer in peers:
                peer.play(OutputAudio(1, 0, piece))
        await asyncio.sleep(max(0.0, began_s + (number + 1) * PIECE_S - loop.time()))


async def cpu(calls: int, seconds: float, share: float, *, is_plain: bool) -> dict[str, Any]:
    """Percent of a core that each call costs this process."""
    async with callers(calls, seconds + 2 * SETTLE_S, share) as (offers, accept):
        supply = Supply(LOOPBACK)
        began_s = time.perf_counter()
        connections: list[RTCPeerConnection] = []
        peers: list[Peer] = []
        heard: list[int] = []
        speaking = None
        if is_plain:
            made = [await plain_answer(offer, talking(10.0, share, 48_000)) for offer in offers]
            connections, answers = [each[0] for each in made], [each[1] for each in made]
        else:
            peers, answers, heard = await ours(offers, supply)
            speaking = asyncio.create_task(speak(peers, talking(10.0, share, 24_000)))
        answered_s = time.perf_counter() - began_s
        await accept(answers)
        await asyncio.sleep(SETTLE_S)
        figures = []
        for _ in range(REPEATS):
            before, heard_before, start_s = time.process_time(), sum(heard), time.perf_counter()
            await asyncio.sleep(seconds / REPEATS)
            passed_s = time.perf_counter() - start_s
            figures.append((time.process_time() - before) / passed_s / calls * 100.0)
        result = {
            "cpu_percent_a_call": round(median(figures), 2),
            "spread": [round(min(figures), 2), round(max(figures), 2)],
            "answer_ms": round(answered_s / calls * 1000.0, 2),
        }
        if peers:
            reports = [peer.report() for peer in peers]
            result["heard_share"] = round((sum(heard) - heard_before) / 16_000 / passed_s / calls, 2)
            result["sent_packets"] = sum(report.sent_packets for report in reports)
            result["lost_percent"] = max(report.lost_percent for report in reports)
        if speaking is not None:
            speaking.cancel()
        for each in [*connections]:
            await each.close()
        for peer in peers:
            await peer.aclose()
        await supply.aclose()
    return result


async def posts(count: int) -> dict[str, Any]:
    """Milliseconds from a WHIP POST to its answer, as another process sees them; scripted engines."""
    cast = Cast(Scene().silence(0.1))
    calls = Calls(cast.engine(), CallSettings(replace(cast.settings, output_rate_hz=24_000), PromptSettings()))
    peers = Peers(calls, replace(LOOPBACK, ready=4))
    await peers.warm_up()
    app = FastAPI()
    app.include_router(webrtc_routes(peers, calls))
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", loop="none", http="httptools")
    # The protocol is named, or asyncio leaves Nagle's algorithm on and the second half of the answer waits 40 ms.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve([listening]))
    try:
        child = await child_of("--post", str(count), "--port", str(listening.getsockname()[1]))
        assert child.stdout is not None
        times: list[float] = json.loads(await child.stdout.readline())
        await child.wait()
    finally:
        server.should_exit = True
        await serving
        await peers.aclose()
        await calls.aclose()
    cuts = quantiles(times, n=100)
    return {"posts": count, "p50_ms": round(cuts[49], 2), "p95_ms": round(cuts[94], 2), "p99_ms": round(cuts[98], 2)}


# The callers' side: a process of its own.


async def child_of(*arguments: str) -> asyncio.subprocess.Process:
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.webrtc", *arguments, stdin=pipe, stdout=pipe, limit=2**24
    )


@asynccontextmanager
async def callers(count: int, seconds: float, share: float) -> AsyncIterator[tuple[list[str], Any]]:
    """Offers of so many callers, and what takes their answers."""
    child = await child_of("--callers", str(count), "--seconds", str(seconds), "--talking", str(share))
    assert child.stdin is not None
    assert child.stdout is not None
    into = child.stdin

    async def accept(answers: list[str]) -> None:
        into.write(json.dumps(answers).encode() + b"\n")
        await into.drain()

    try:
        yield json.loads(await child.stdout.readline()), accept
    finally:
        into.close()
        await child.wait()


async def call(count: int, seconds: float, share: float) -> None:
    """Be so many callers until the other side closes."""
    clients = [Client(talking(seconds, share, 16_000), has_channel=False) for _ in range(count)]
    print(json.dumps([await each.offer() for each in clients]), flush=True)
    loop = asyncio.get_running_loop()
    for client, answer in zip(clients, json.loads(await loop.run_in_executor(None, sys.stdin.readline)), strict=True):
        await client.accept(answer)
    await loop.run_in_executor(None, sys.stdin.readline)
    for client in clients:
        await client.aclose()


async def post(count: int, port: int) -> None:
    """POST an offer so many times, one after the other; print how long each took."""
    client = Client(None, "sendonly", has_channel=False)
    body = (await client.offer()).encode()
    head = "POST /whip HTTP/1.1\r\nHost: x\r\nContent-Type: application/sdp\r\n"
    request = f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    times = []
    for number in range(count + 20):
        began_s = time.perf_counter()
        location = await answered(reader, writer, request, 201)
        if number >= 20:
            times.append((time.perf_counter() - began_s) * 1000.0)
        await answered(reader, writer, f"DELETE {location} HTTP/1.1\r\nHost: x\r\n\r\n".encode(), 200)
        await asyncio.sleep(0.1)
    writer.close()
    print(json.dumps(times), flush=True)
    await client.aclose()


async def answered(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes, status: int) -> str:
    writer.write(request)
    lines = (await reader.readuntil(b"\r\n\r\n")).decode().splitlines()
    assert lines[0].split()[1] == str(status), lines[0]
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    await reader.readexactly(int(headers.get("content-length", "0")))
    return headers.get("location", "")


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--posts", type=int, default=200)
    parser.add_argument("--talking", type=float, default=1.0)
    parser.add_argument("--plain", action="store_true", help="measure plain aiortc instead")
    parser.add_argument("--callers", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--post", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.callers:
        await call(arguments.callers, arguments.seconds, arguments.talking)
    elif arguments.post:
        await post(arguments.post, arguments.port)
    else:
        measured = await cpu(arguments.calls, arguments.seconds, arguments.talking, is_plain=arguments.plain)
        result: dict[str, Any] = {"calls": arguments.calls, "talking": arguments.talking, **measured}
        if arguments.posts and not arguments.plain:
            result["whip"] = await posts(arguments.posts)
        print_json(result)


if __name__ == "__main__":
    run(main())

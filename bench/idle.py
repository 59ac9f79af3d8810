"""Idle WebSockets: what a thousand clients that say nothing cost in memory and processor time.

    python -m bench.idle [--count 1000] [--seconds 10]

The clients are a process of their own; the server runs scripted engines. The file limit is raised where it may be.
"""

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import time
from contextlib import AsyncExitStack

from websockets.asyncio.client import connect

from bench.common import cpu_s, print_json, resident_bytes


async def measure(port: int, pid: int, count: int, seconds: float) -> dict[str, float]:
    url = f"ws://127.0.0.1:{port}/v1/realtime?audio=binary&rate=16000"
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(connect(url, compression=None, ping_interval=None))
        await first.recv()
        before_mb = resident_bytes(pid) / 1e6
        for start in range(0, count, 50):
            opening = [connect(url, compression=None, ping_interval=None) for _ in range(min(50, count - start))]
            for socket in await asyncio.gather(*(stack.enter_async_context(each) for each in opening)):
                await socket.recv()
        await asyncio.sleep(1.0)
        began, busy = time.perf_counter(), cpu_s(pid)
        await asyncio.sleep(seconds)
        share = (cpu_s(pid) - busy) / (time.perf_counter() - began)
        return {
            "sockets": count,
            "more_mb": round(resident_bytes(pid) / 1e6 - before_mb, 1),
            "kb_per_socket": round((resident_bytes(pid) / 1e6 - before_mb) * 1000 / count, 1),
            "core_percent": round(100 * share, 1),
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=10.0)
    arguments = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = arguments.count + 500
    if soft < wanted:
        if hard < wanted:
            raise SystemExit(f"the file limit is {hard}, {wanted} are needed: ulimit -n {wanted}")
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    command = [sys.executable, "-m", "bench.wire", "--serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            port = int(json.loads(process.stdout.readline())["port"])
            print_json(asyncio.run(measure(port, process.pid, arguments.count, arguments.seconds)))
        finally:
            process.terminate()


if __name__ == "__main__":
    main()

"""Health and statistics under load: GETs at a steady rate over a few kept connections, and how long each took.

Latency counts from when a request was due, so a server that stalls is not let off the requests it delayed.
Usage: python -m bench.rest [--url http://127.0.0.1:8080] [--rate 167] [--seconds 30] [--paths /healthz /v1/models]
"""

import argparse
import asyncio
import json
import time
from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import numpy as np

MOST_REQUESTS = 100_000
CONNECTIONS = 8


@dataclass
class Result:
    latencies_ms: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)

    def summary(self, seconds: float) -> dict[str, object]:
        p50, p95, p99 = np.percentile(self.latencies_ms, [50, 95, 99])
        return {
            "requests": len(self.latencies_ms),
            "requests_per_s": round(len(self.latencies_ms) / seconds, 1),
            "p50_ms": round(float(p50), 2),
            "p95_ms": round(float(p95), 2),
            "p99_ms": round(float(p99), 2),
            "max_ms": round(max(self.latencies_ms), 2),
            "statuses": dict(self.statuses),
        }


class Connection:
    """One kept HTTP/1.1 connection; answers have to say their length."""

    def __init__(self, host: str, port: int) -> None:
        self._host = host
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def get(self, path: str) -> int:
        """The status of a path; the body is read to its end."""
        if self._streams is None:
            self._streams = await asyncio.open_connection(self._host, self._port)
        reader, writer = self._streams
        writer.write(f"GET {path} HTTP/1.1\r\nHost: {self._host}:{self._port}\r\n\r\n".encode())
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = next(line for line in head.splitlines() if line.startswith("content-length:"))
        await reader.readexactly(int(length.partition(":")[2]))
        return int(head.split(" ", 2)[1])

    async def aclose(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
            await self._streams[1].wait_closed()


async def load(url: str, paths: list[str], rate: float, seconds: float) -> Result:
    """GET the paths in turn, `rate` a second."""
    place = urlsplit(url)
    count = min(MOST_REQUESTS, int(rate * seconds))
    result = Result()
    began_s = time.perf_counter()
    numbers = iter(range(count))

    async def work() -> None:
        connection = Connection(place.hostname or "127.0.0.1", place.port or 80)
        for number in numbers:  # shared: each connection takes the next request that is due
            due_s = began_s + number / rate
            await asyncio.sleep(max(0.0, due_s - time.perf_counter()))
            result.statuses[await connection.get(paths[number % len(paths)])] += 1
            result.latencies_ms.append((time.perf_counter() - due_s) * 1000)
        await connection.aclose()

    async with asyncio.TaskGroup() as group:
        for _ in range(CONNECTIONS):
            group.create_task(work())
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", default="http://127.0.0.1:8080")
    parser.add_argument("--rate", type=float, default=167.0)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--paths", nargs="+", default=["/healthz", "/v1/sessions", "/v1/models"])
    chosen = parser.parse_args()
    result = asyncio.run(load(chosen.url, chosen.paths, chosen.rate, chosen.seconds))
    print(json.dumps(result.summary(chosen.seconds), indent=2))


if __name__ == "__main__":
    main()

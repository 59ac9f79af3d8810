"""Voice to voice side by side with the peers, measured from outside by the same client in one run.

    python -m bench.peers --peers DIR --data DIR --pipecat-python PYTHON --livekit-python PYTHON [--count 40]

DIR of --peers holds the peers' servers and clients (see its README); each peer has an environment of its own. Every
server listens on loopback and is ended by the process that started it. Cut: audible more than 100 ms before the end.
"""

import argparse
import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.common import print_json

LLM_PORT, PORT = 8931, 8932
READY_WITHIN_S = 60.0


@contextmanager
def server(command: list[str], folder: Path, port: int, environment: dict[str, str] | None = None) -> Iterator[None]:
    """A server for as long as the context lasts."""
    process = subprocess.Popen(
        command, cwd=folder, env={**os.environ, **(environment or {})}, stdout=subprocess.DEVNULL
    )
    try:
        wait_for(port, process)
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + READY_WITHIN_S
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise SystemExit(f"the server on port {port} ended with {process.returncode}")
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/stat", timeout=1):
                return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.2)
    raise SystemExit(f"no server on port {port} within {READY_WITHIN_S:g} s")


def orders(python: str, peers: Path, data: Path, count: int) -> dict[str, Any]:
    """The peers' own client: one caller after another speaks an order and waits for the reply."""
    url = f"ws://127.0.0.1:{PORT}/ws"
    command = [python, str(peers / "ws_orders.py"), url, str(data), str(count)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--pipecat-python", required=True)
    parser.add_argument("--livekit-python")
    parser.add_argument("--count", type=int, default=40)
    arguments = parser.parse_args()
    peers, data, client = arguments.peers.resolve(), arguments.data.resolve(), arguments.pipecat_python
    here = Path(__file__).resolve().parent.parent
    results: dict[str, Any] = {}
    with server([sys.executable, "-m", "bench.raw_ws", str(PORT)], here, PORT):
        results["voiceloop"] = orders(client, peers, data, arguments.count)
    with server([client, "llm_server.py", str(LLM_PORT)], peers, LLM_PORT):
        address = {"LLM_URL": f"http://127.0.0.1:{LLM_PORT}/v1"}
        with server([client, "peer_pipecat.py", str(PORT)], peers, PORT, address):
            results["pipecat"] = orders(client, peers, data, arguments.count)
        if arguments.livekit_python:
            with server([arguments.livekit_python, "peer_livekit.py", str(PORT)], peers, PORT, address):
                results["livekit-agents"] = orders(client, peers, data, arguments.count)
    ours, theirs = results["voiceloop"], results["pipecat"]
    if ours["p50_ms"] and theirs["p50_ms"]:
        results["ratio_to_pipecat"] = {
            key: round(ours[key] / theirs[key], 2) for key in ("p50_ms", "p95_ms") if theirs[key]
        }
    print_json(results)


if __name__ == "__main__":
    main()

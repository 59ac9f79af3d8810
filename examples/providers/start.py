"""Real local servers as "remote" providers, each behind a proxy that makes the faults you ask for.

    python examples/providers/start.py --near stall@0.05 --chat-near 500@0.3

Beside it, in another terminal:

    voiceloop serve --config examples/providers/voiceloop.toml
"""

import argparse
import asyncio
import signal
import sys
from contextlib import AsyncExitStack
from typing import Final

from voiceloop.evals.fault_proxy import NO_FAULT, STALL, Fault, FaultProxy, Plan, by_share
from voiceloop.evals.provider_servers import listening, rest_server

FAULTS: Final = {
    "none": NO_FAULT,
    "delay": Fault(delay_s=0.3),
    "stall": STALL,
    "stall-midway": Fault(stalls_after=20_000),
    "reset": Fault(resets_after=0),
    "reset-midway": Fault(resets_after=20_000),
    "429": Fault(status=429, retry_after_s=5),
    "500": Fault(status=500),
    "401": Fault(status=401),
    "wrong-json": Fault(is_wrong_json=True),
    "silence": Fault(is_silent=True),
}
PROXIES: Final = ("near", "far", "chat-near", "chat-far")


def plan(text: str) -> Plan:
    """What `stall@0.05` means: that fault on 5 % of the calls; without a share, on all of them."""
    kind, _, share = text.partition("@")
    if kind not in FAULTS:
        raise argparse.ArgumentTypeError(f"{kind!r} is no fault; known: {', '.join(FAULTS)}")
    return by_share(float(share or 1.0), FAULTS[kind], seed=1)


async def main() -> None:
    """Run until Ctrl-C, then tell how many calls came."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--first-port", type=int, default=9001, help="of four; 0 takes free ones")
    for name in PROXIES:
        parser.add_argument(f"--{name}", type=plan, default="none", metavar="FAULT[@SHARE]")
    given = vars(parser.parse_args())
    chat = [sys.executable, "-m", "voiceloop.evals.chat_server", "--port", "0"]
    async with AsyncExitStack() as held:
        speech_url = await held.enter_async_context(rest_server())
        chat_url = await held.enter_async_context(listening(chat))
        proxies = {}
        for index, name in enumerate(PROXIES):
            target = chat_url if name.startswith("chat") else speech_url
            port = given["first_port"] + index if given["first_port"] else 0
            proxy = FaultProxy(target, given[name.replace("-", "_")], port)
            proxies[name] = await held.enter_async_context(proxy.open())
            print(f"{name:9}  {proxy.url}/v1", flush=True)
        ended = asyncio.Event()
        for each in (signal.SIGINT, signal.SIGTERM):  # the first is ignored by what a shell starts in the background
            asyncio.get_running_loop().add_signal_handler(each, ended.set)
        print("Ctrl-C ends", flush=True)
        await ended.wait()
        for name, proxy in proxies.items():
            print(f"{name:9}  {proxy.server.calls} calls, {proxy.server.abandoned} given up by the caller")


if __name__ == "__main__":
    asyncio.run(main())

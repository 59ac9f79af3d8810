"""Clients that do what they should not, for `bench.soak`: each is told something or ended, and comes to its own end.

    python -m bench.soak_clients PORT COUNT RATE

They run in a process of their own, which prints how often each kind was answered what, and then keeps those open that
have to be ended by the server, until its standard input is closed.
"""

import argparse
import asyncio
import json
import os
import random
import sys
import time
from collections import Counter, defaultdict

from websockets.exceptions import InvalidStatus, WebSocketException

from bench.soak_clients import handshakes, messages, sound, stalling, vanishing, webrtc
from bench.soak_clients.means import Target
from bench.soak_clients.webrtc import an_offer

AT_ONCE = 32
SHARES = {
    **messages.SHARES,
    **sound.SHARES,
    **handshakes.SHARES,
    **vanishing.SHARES,
    **stalling.SHARES,
    **webrtc.SHARES,
}
"""Of 10,500 clients."""


async def storm(port: int, count: int, rate: float) -> None:
    """Run so many clients, mixed, so many a second; tell what each kind was answered, and how often; and stay."""
    target = Target(port, await an_offer())
    mixed = random.Random(count)
    kinds = list(SHARES)
    chosen = enumerate(mixed.choices(kinds, [SHARES[kind] for kind in kinds], k=count))
    began_s = time.perf_counter()
    answers: defaultdict[str, Counter[str]] = defaultdict(Counter)

    async def work() -> None:
        for number, kind in chosen:  # shared: each takes the next one that is due
            await asyncio.sleep(max(0.0, began_s + number / rate - time.perf_counter()))
            try:
                answer = await kind(target)
            except InvalidStatus as refused:
                answer = f"status {refused.response.status_code}"
            except (OSError, TimeoutError, WebSocketException, asyncio.IncompleteReadError) as error:
                answer = type(error).__name__
            answers[kind.__name__][answer] += 1

    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    told = {kind.__name__: dict(answers[kind.__name__].most_common()) for kind in kinds if answers[kind.__name__]}
    print(json.dumps(told), flush=True)
    await asyncio.to_thread(sys.stdin.read)
    os._exit(0)  # with everything that is held: nobody says goodbye


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("port", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("rate", type=float)
    arguments = parser.parse_args()
    asyncio.run(storm(arguments.port, arguments.count, arguments.rate))


if __name__ == "__main__":
    main()

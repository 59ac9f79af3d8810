"""A reverse proxy on loopback that makes a provider slow, silent, wrong or gone, by a plan."""

import asyncio
import json
import random
import ssl
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Final, TypeAlias

import h11
import httpx2

from voiceloop.evals.loopback_http import Client, LoopbackServer

_OF_THE_CONNECTION: Final = frozenset(
    {b"connection", b"content-length", b"host", b"keep-alive", b"te", b"trailer", b"transfer-encoding", b"upgrade"}
)
_WAV_HEAD_BYTES: Final = 44
_DECK: Final = 20
_NO_TLS: Final = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Providers are plain HTTP here; to load the authorities that vouch for others takes 100 ms."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with a call; several at once if they go together.

    `delay_s`: before the call is passed on. `status`: answered instead of the provider, with `retry_after_s`.
    `is_wrong_json`: 200, and a body that is half of something else. `is_silent`: sound becomes zeros of the same
    length. `stalls_after`, `resets_after`: so many bytes of the answer's body leave, then nothing more, or the
    connection breaks; 0 is before its head.
    """

    delay_s: float = 0.0
    status: int = 0
    retry_after_s: int | None = None
    is_wrong_json: bool = False
    is_silent: bool = False
    stalls_after: int | None = None
    resets_after: int | None = None


NO_FAULT: Final = Fault()
STALL: Final = Fault(stalls_after=0)
Plan: TypeAlias = Callable[[], Fault]
"""Asked at every POST; anything else passes."""


def always(fault: Fault) -> Plan:
    """Each call alike."""
    return lambda: fault


def in_turn(faults: Iterable[Fault], then: Fault = NO_FAULT) -> Plan:
    """One after another, and `then` for ever."""
    left = iter(faults)
    return lambda: next(left, then)


def by_share(share: float, fault: Fault, seed: int) -> Plan:
    """A share of every twenty calls, which ones is chance: the share itself is not, or few calls would tell little."""
    chance = random.Random(seed)
    bad = round(share * _DECK)
    deck: list[Fault] = []

    def draw() -> Fault:
        if not deck:
            deck.extend([fault] * bad + [NO_FAULT] * (_DECK - bad))
            chance.shuffle(deck)
        return deck.pop()

    return draw


class FaultProxy:
    """Between an adapter and its provider while `open`; `plan` may be changed at any time."""

    def __init__(self, target: str, plan: Plan = always(NO_FAULT), port: int = 0) -> None:
        self.plan = plan
        self.server = LoopbackServer(self._answer, port)
        self._target = target.rstrip("/")

    @asynccontextmanager
    async def open(self) -> AsyncIterator["FaultProxy"]:
        """Listen."""
        async with AsyncExitStack() as held:
            # A connection for each call: one that is kept may be closed by the provider just when it is used again,
            # and that would be a fault that nobody planned.
            unkept = httpx2.Limits(max_keepalive_connections=0)
            client = httpx2.AsyncClient(timeout=None, trust_env=False, verify=_NO_TLS, limits=unkept)
            self._client = await held.enter_async_context(client)
            await held.enter_async_context(self.server)
            yield self

    @property
    def url(self) -> str:
        """Where the provider seems to be."""
        return self.server.url

    async def _answer(self, client: Client, request: h11.Request, body: bytes) -> None:
        fault = self.plan() if request.method == b"POST" else NO_FAULT
        await asyncio.sleep(fault.delay_s)
        if fault.resets_after == 0:
            client.reset()
        elif fault.stalls_after == 0:
            await _for_ever()
        elif fault.status:
            told = json.dumps({"error": {"message": "The fault proxy says so", "type": "fault"}}).encode()
            pause = [] if fault.retry_after_s is None else [(b"retry-after", str(fault.retry_after_s).encode())]
            await client.answer(fault.status, told, pause)
        elif fault.is_wrong_json:
            await client.answer(200, b'{"nothing": ["that", "anyone"')
        else:
            await self._pass_on(client, request, body, fault)

    async def _pass_on(self, client: Client, request: h11.Request, body: bytes, fault: Fault) -> None:
        url = self._target + request.target.decode()
        method, headers = request.method.decode(), _without_connection(request.headers)
        try:
            async with self._client.stream(method, url, headers=headers, content=body) as answer:
                await client.begin(answer.status_code, _without_connection(answer.headers.raw))
                sent = 0
                async for data in answer.aiter_raw():
                    data = _silenced(data, is_first=sent == 0) if fault.is_silent else data
                    sent += len(data)
                    for limit, happens in ((fault.resets_after, _reset), (fault.stalls_after, _stall)):
                        if limit is not None and sent >= limit:
                            await client.send(data[: len(data) - (sent - limit)])
                            await happens(client)
                            return
                    await client.send(data)
                await client.finish()
        except httpx2.HTTPError as error:
            if client.has_begun:
                client.reset()
            else:
                await client.answer(502, json.dumps({"error": {"message": repr(error)}}).encode())


def _without_connection(headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    return [(name, value) for name, value in headers if name.lower() not in _OF_THE_CONNECTION]


def _silenced(data: bytes, *, is_first: bool) -> bytes:
    """16-bit samples of nothing; a WAV keeps its head."""
    head = data[:_WAV_HEAD_BYTES] if is_first and data.startswith(b"RIFF") else b""
    return head + bytes(len(data) - len(head))


async def _reset(client: Client) -> None:
    client.reset()


async def _stall(client: Client) -> None:
    await _for_ever()


async def _for_ever() -> None:
    """Until the client leaves, which ends this."""
    await asyncio.get_running_loop().create_future()

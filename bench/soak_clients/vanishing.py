"""Clients that are gone without a word, at the worst moment."""

import asyncio
import socket

from bench.soak_clients.means import (
    ANSWERED_WITHIN_S,
    HOST,
    LONG_SPEECH,
    Kind,
    Target,
    linger,
    post_of,
    reset,
    socket_of,
    speak,
    tone,
)

TCP_REPAIR = 19
"""Linux: a socket that is closed in this state tells nobody, like that of a machine that lost its power."""


async def socket_is_reset(target: Target) -> str:
    async with target.websocket("?audio=binary&rate=16000") as connection:
        for _ in range(target.random.randrange(20)):
            await connection.send(tone())
        reset(connection)
    return "vanished"


async def socket_is_reset_while_it_is_answered(target: Target) -> str:
    async with target.websocket("?audio=binary&rate=16000") as connection:
        await speak(connection)
        async with asyncio.timeout(ANSWERED_WITHIN_S):
            while not isinstance(await connection.recv(), bytes):
                pass
        reset(connection)
    return "vanished"


async def resumable_one_does_not_come_back(target: Target) -> str:
    async with target.websocket("?audio=binary&rate=16000&resumable=true") as connection:
        await speak(connection)
        reset(connection)
    return "vanished"


async def machine_loses_its_power(target: Target) -> str:
    async with target.websocket("?audio=binary&rate=16000") as connection:
        await connection.send(tone())
        try:
            socket_of(connection).setsockopt(socket.IPPROTO_TCP, TCP_REPAIR, 1)
        except OSError:
            reset(connection)
            return "reset (half-open sockets are not permitted here)"
        connection.transport.abort()
    return "vanished"


async def request_is_cut_off(target: Target) -> str:
    _, writer = await asyncio.open_connection(HOST, target.port)
    whole = post_of("/v1/audio/speech", LONG_SPEECH, "application/json")
    writer.write(whole[: target.one_of(10, 60, len(whole) - 100, len(whole))])
    await asyncio.sleep(0.05 * target.random.random())
    if target.random.random() < 0.5:
        linger(writer.get_extra_info("socket"))
    writer.transport.abort()
    return "vanished"


SHARES: dict[Kind, int] = {
    socket_is_reset: 600,
    socket_is_reset_while_it_is_answered: 200,
    resumable_one_does_not_come_back: 200,
    machine_loses_its_power: 300,
    request_is_cut_off: 200,
}

"""Clients that stay and neither read, nor answer, nor finish what they began; the server has to end them."""

import asyncio
import contextlib

from bench.soak_clients.means import ANSWERED_WITHIN_S, HOST, LONG_SPEECH, Kind, Target, frame, post_of


async def pings_are_not_answered(target: Target) -> str:
    async with target.raw_websocket(hold=True):
        return "held"


async def sound_is_not_read(target: Target) -> str:
    """It makes the server say what fills all buffers between the two, and waits."""
    async with target.raw_websocket(hold=True, least_buffer=True) as (reader, writer):
        reader._transport.pause_reading()  # type: ignore[attr-defined]
        _jam(writer)
        return "held"


async def flood_is_not_read(target: Target) -> str:
    """The same, and asks for more than the server keeps for it."""
    async with target.raw_websocket(hold=True, least_buffer=True) as (reader, writer):
        reader._transport.pause_reading()  # type: ignore[attr-defined]
        _jam(writer)
        clear = frame({"type": "input_audio_buffer.clear"})
        with contextlib.suppress(ConnectionError, TimeoutError):
            async with asyncio.timeout(ANSWERED_WITHIN_S):
                for _ in range(50):
                    writer.write(clear * 100)
                    await writer.drain()
        return "held"


async def request_is_never_finished(target: Target) -> str:
    whole = post_of("/v1/audio/speech", b" " * 1_000, "application/json")
    reader, writer = await asyncio.open_connection(HOST, target.port)
    target.held.append((reader, writer))
    writer.write(whole[: target.one_of(0, 40, 200)])
    return "held"


async def answer_is_not_read(target: Target) -> str:
    reader, writer = await asyncio.open_connection(sock=await target.connected(least_buffer=True))
    target.held.append((reader, writer))
    reader._transport.pause_reading()  # type: ignore[attr-defined]
    writer.write(post_of("/v1/audio/speech", LONG_SPEECH, "application/json"))
    return "held"


def _jam(writer: asyncio.StreamWriter) -> None:
    content = [{"type": "input_text", "text": "x" * 200_000}]
    item = {"id": "long", "type": "message", "role": "user", "content": content}
    writer.write(frame({"type": "conversation.item.create", "item": item}))
    writer.write(frame({"type": "conversation.item.retrieve", "item_id": "long"}) * 40)


SHARES: dict[Kind, int] = {
    pings_are_not_answered: 100,
    sound_is_not_read: 40,
    flood_is_not_read: 40,
    request_is_never_finished: 100,
    answer_is_not_read: 10,
}

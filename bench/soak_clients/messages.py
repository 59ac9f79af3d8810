"""WebSockets that say what is wrong: as JSON, as an event, as an order of events, or as frames."""

import contextlib
import struct
from typing import Any

from bench.soak_clients.means import Kind, Target, end_of

OVER_THE_LIMIT_BYTES = 16 * 2**20 + 1


async def json_is_broken(target: Target) -> str:
    return await target.say(target.one_of("{", "", "nothing", '{"type": }', "[" * 100_000, "\ufeff{}", '{"a": NaN}'))


async def event_is_unknown(target: Target) -> str:
    return await target.say({"type": target.one_of("no.such.event", "", "response.done", "session.updates", 3, None)})


async def event_has_another_shape(target: Target) -> str:
    shapes: list[Any] = [
        [],
        "text",
        {"type": "session.update", "session": []},
        {"type": "session.update", "session": {"type": "realtime", "instructions": 10**300}},
        {"type": "session.update", "session": {"type": "realtime", "tools": [{}] * 5_000}},
        {"type": "conversation.item.create", "item": {"type": "message", "role": "user", "content": [{}]}},
        {"type": "response.create", "response": {"output_modalities": {"text": 1}}},
        {"type": "input_audio_buffer.append", "audio": {"deep": [[[[[[[[]]]]]]]]}},
    ]
    return await target.say(target.one_of(*shapes))


async def order_is_wrong(target: Target) -> str:
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hello"}]}
    output = {"type": "function_call_output", "call_id": "call_none", "output": "rain"}
    orders: list[Any] = [
        {"type": "input_audio_buffer.commit"},
        {"type": "response.cancel"},
        {"type": "conversation.item.retrieve", "item_id": "item_none"},
        {"type": "conversation.item.delete", "item_id": "item_none"},
        {"type": "conversation.item.truncate", "item_id": "none", "content_index": 0, "audio_end_ms": -1},
        {"type": "conversation.item.create", "item": item, "previous_item_id": "item_none"},
        {"type": "conversation.item.create", "item": output},
        {"type": "output_audio_buffer.clear"},
    ]
    return await target.say(target.one_of(*orders))


async def message_is_too_large(target: Target) -> str:
    async with target.raw_websocket() as (reader, writer):
        if target.random.random() < 0.8:  # which the head of the frame tells
            writer.write(b"\x81\xff" + struct.pack("!Q", OVER_THE_LIMIT_BYTES) + bytes(4))
            return await end_of(reader)
        writer.write(b"\x01\x80" + bytes(4))
        with contextlib.suppress(ConnectionError):
            for _ in range(17):  # in pieces, none of which is too large
                writer.write(b"\x00\xff" + struct.pack("!Q", 2**20) + bytes(4 + 2**20))
                await writer.drain()
        return await end_of(reader)


async def text_is_no_utf8(target: Target) -> str:
    async with target.raw_websocket() as (reader, writer):
        writer.write(b"\x81\x84" + bytes(4) + b"\xff\xfe{}")
        return await end_of(reader)


async def frame_is_broken(target: Target) -> str:
    frames = (b"\x81\x02{}", b"\x83\x80" + bytes(4), b"\xf1\x80" + bytes(4), b"\x89\xfe\x01\x00" + bytes(260))
    async with target.raw_websocket() as (reader, writer):
        writer.write(target.one_of(*frames))
        return await end_of(reader)


SHARES: dict[Kind, int] = {
    json_is_broken: 1_200,
    event_is_unknown: 900,
    event_has_another_shape: 900,
    order_is_wrong: 900,
    message_is_too_large: 200,
    text_is_no_utf8: 300,
    frame_is_broken: 300,
}

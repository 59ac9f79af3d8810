"""What clients do wrong: each gets an `error` event that names the code and the field, and the call goes on."""

from typing import Any

import pytest

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.transports.realtime.client import connected
from voiceloop.fakes.virtual_time import on_virtual_time

TEXT = [{"type": "input_text", "text": "Hello"}]


@pytest.mark.parametrize(
    ("event", "code", "param"),
    [
        ({}, "missing_required_parameter", "type"),
        ({"type": 3}, "missing_required_parameter", "type"),
        ({"type": "response.please"}, "invalid_value", "type"),
        ({"type": "session.update"}, "missing_required_parameter", "session"),
        ({"type": "session.update", "session": 3}, "invalid_value", "session"),
        ({"type": "session.update", "session": {}}, "missing_required_parameter", "session.type"),
        (
            {"type": "session.update", "session": {"type": "realtime", "tools": [{}] * 10_000}},
            "event_too_large",
            "session",
        ),
        ({"type": "session.update", "session": {"type": "party"}}, "invalid_value", "session.type"),
        ({"type": "session.update", "session": {"type": "transcription"}}, "invalid_value", "session.type"),
        ({"type": "input_audio_buffer.append"}, "missing_required_parameter", "audio"),
        ({"type": "input_audio_buffer.append", "audio": "!!"}, "invalid_value", "audio"),
        ({"type": "input_audio_buffer.append", "audio": "AAAA"}, "invalid_value", "audio"),
        ({"type": "input_audio_buffer.append", "audio": "A" * (15 * 2**20 + 4)}, "audio_too_large", "audio"),
        ({"type": "input_audio_buffer.commit"}, "input_audio_buffer_commit_empty", None),
        ({"type": "output_audio_buffer.clear"}, "unsupported", None),
        ({"type": "conversation.item.create"}, "missing_required_parameter", "item"),
        ({"type": "conversation.item.retrieve", "item_id": "x"}, "item_not_found", "item_id"),
        ({"type": "conversation.item.delete", "item_id": "x"}, "item_not_found", "item_id"),
        (
            {"type": "conversation.item.truncate", "item_id": "x", "content_index": 0, "audio_end_ms": 1},
            "item_not_found",
            "item_id",
        ),
        ({"type": "response.cancel"}, "response_cancel_not_active", "response_id"),
        ({"type": "response.create", "response": {"tempo": 3}}, "unknown_parameter", "response.tempo"),
        (
            {"type": "conversation.item.create", "item": {"type": "message", "role": "user", "content": 3}},
            "invalid_value",
            "item.content",
        ),
        (
            {
                "type": "conversation.item.create",
                "item": {"type": "message", "role": "user", "content": [{"type": "input_image"}]},
            },
            "unsupported",
            "item.content[0].type",
        ),
        (
            {
                "type": "conversation.item.create",
                "previous_item_id": "x",
                "item": {"type": "message", "role": "user", "content": TEXT},
            },
            "item_not_found",
            "item_id",
        ),
    ],
)
@on_virtual_time
async def test_a_wrong_event_is_refused_by_code_and_field(event: Any, code: str, param: str | None) -> None:
    async with connected() as client:
        client.call.receive({**event, "event_id": "mine"})
    assert (client.error["code"], client.error["param"], client.error["event_id"]) == (code, param, "mine")


@pytest.mark.parametrize(
    ("session", "code", "param"),
    [
        ({"tempo": 3}, "unknown_parameter", "session.tempo"),
        ({"audio": {"input": {"gain": 3}}}, "unknown_parameter", "session.audio.input.gain"),
        ({"audio": {"output": {"speed": 9}}}, "invalid_value", "session.audio.output.speed"),
        ({"audio": {"output": {"speed": "x"}}}, "invalid_value", "session.audio.output.speed"),
        ({"audio": {"output": {"voice": "nobody"}}}, "invalid_value", "session.audio.output.voice"),
        ({"audio": {"input": {"format": {"type": "audio/mp3"}}}}, "invalid_value", "session.audio.input.format.type"),
        (
            {"audio": {"input": {"format": {"type": "audio/pcm", "rate": 16000}}}},
            "invalid_value",
            "session.audio.input.format.rate",
        ),
        ({"max_output_tokens": 0}, "invalid_value", "session.max_output_tokens"),
        ({"output_modalities": ["text", "audio"]}, "invalid_value", "session.output_modalities"),
        ({"instructions": "word " * 9_000}, "invalid_value", "session.instructions"),
        (
            {"audio": {"input": {"turn_detection": {"type": "server_vad", "threshold": 7}}}},
            "invalid_value",
            "session.audio.input.turn_detection.threshold",
        ),
        (
            {"audio": {"input": {"turn_detection": {"type": "server_vad", "loudness": 7}}}},
            "unknown_parameter",
            "session.audio.input.turn_detection.loudness",
        ),
    ],
)
@on_virtual_time
async def test_a_wrong_session_update_changes_nothing(session: Any, code: str, param: str) -> None:
    cast = Cast(Scene().silence(0.1))
    async with connected(cast) as client:
        before = client.call.protocol.config.session
        client.update(**session)
    assert (client.error["code"], client.error["param"]) == (code, param)
    assert client.call.protocol.config.session == before


@on_virtual_time
async def test_an_event_that_is_no_object_is_refused() -> None:
    async with connected() as client:
        client.call.receive([1, 2])
    assert client.error["code"] == "invalid_json"

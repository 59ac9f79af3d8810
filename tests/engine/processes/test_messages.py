import asyncio

import numpy as np
import pytest

from voiceloop.core.errors import ModelMissingError
from voiceloop.engine.processes.messages import Call, Cancel, Message, Piece, Raised, encode, read_message


async def _received(data: bytes) -> Message | None:
    reader = asyncio.StreamReader()
    reader.feed_data(data)
    reader.feed_eof()
    return await read_message(reader)


async def test_arrays_travel_whole_and_may_be_written_to() -> None:
    samples = np.arange(70_000, dtype=np.float32)
    message = await _received(encode(Piece(7, samples)))
    assert isinstance(message, Piece)
    assert np.array_equal(message.value, samples)
    message.value[0] = 1.0


async def test_a_slice_of_an_array_travels_as_what_it_shows() -> None:
    every_other = np.arange(10, dtype=np.int16)[::2]
    message = await _received(encode(Call(1, "transcribe", {"samples": every_other, "empty": every_other[:0]})))
    assert isinstance(message, Call)
    assert message.arguments["samples"].tolist() == [0, 2, 4, 6, 8]
    assert message.arguments["empty"].tolist() == []


async def test_errors_arrive_as_they_were() -> None:
    message = await _received(encode(Raised(3, ModelMissingError("no file", hint="fetch it", code="x"))))
    assert isinstance(message, Raised)
    error = message.error
    assert (type(error), error.what, error.hint, error.code) == (ModelMissingError, "no file", "fetch it", "x")


async def test_the_end_of_the_stream_is_no_message() -> None:
    assert await _received(b"") is None


async def test_a_stream_that_ends_within_a_message_is_an_error() -> None:
    with pytest.raises(asyncio.IncompleteReadError):
        await _received(encode(Cancel(1))[:-1])

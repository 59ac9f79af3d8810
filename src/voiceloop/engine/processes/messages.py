"""What a model's child process and its parent say to each other, and how it travels.

A message is pickled (protocol 5); its arrays follow as raw bytes, so that sound is copied once and never parsed. Both
ends are this program and the socket has no name: nobody else can speak on it.

    length of the pickle: u32 | number of arrays: u32 | length of each array: u64 ... | pickle | arrays
"""

import asyncio
import pickle
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from voiceloop.core.errors import VoiceloopError
from voiceloop.core.ports import Urgency

_HEAD = struct.Struct("<II")

READ_LIMIT_BYTES = 1 << 20
"""How much a reader buffers before it stops reading: four seconds of float sound fit without a stop."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the child makes its model: the importable `"module:callable"` and its picklable arguments.

    The callable gives an implementation of a port, or an awaitable of one.
    """

    factory: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Start:
    """The first message to a child: the model to make, and where to import from."""

    recipe: Recipe
    import_path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """Call a method of the port; `window` pieces of a stream may travel unread (0: it is no stream)."""

    number: int
    method: str
    arguments: Mapping[str, Any]
    urgency: Urgency | None = None
    window: int = 0


@dataclass(frozen=True, slots=True)
class Promote:
    """The ticket of a call has another urgency now."""

    number: int
    urgency: Urgency


@dataclass(frozen=True, slots=True)
class Credit:
    """So many further pieces of a stream may be sent."""

    number: int
    pieces: int


@dataclass(frozen=True, slots=True)
class Cancel:
    """Nobody waits for a call any longer."""

    number: int


@dataclass(frozen=True, slots=True)
class Ready:
    """The child's model is loaded; `info` is its port's."""

    info: object


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a stream."""

    number: int
    value: Any


@dataclass(frozen=True, slots=True)
class Returned:
    """A call's result; for a stream its end."""

    number: int
    value: Any = None


@dataclass(frozen=True, slots=True)
class Raised:
    """A call's error; number 0 when the model could not be made."""

    number: int
    error: VoiceloopError


Message: TypeAlias = Start | Call | Promote | Credit | Cancel | Ready | Piece | Returned | Raised


def encode(message: Message) -> bytes:
    """The message as it travels. The arrays in it may change afterwards."""
    arrays: list[pickle.PickleBuffer] = []
    body = pickle.dumps(message, protocol=5, buffer_callback=arrays.append)
    raw = [array.raw() for array in arrays]
    sizes = struct.pack(f"<{len(raw)}Q", *(part.nbytes for part in raw))
    return b"".join((_HEAD.pack(len(body), len(raw)), sizes, body, *raw))


async def read_message(reader: asyncio.StreamReader) -> Message | None:
    """The next message, None at the end of the stream. Raises IncompleteReadError when it ends within a message."""
    try:
        body_bytes, arrays = _HEAD.unpack(await reader.readexactly(_HEAD.size))
    except asyncio.IncompleteReadError as error:
        if error.partial:
            raise
        return None
    sizes = struct.unpack(f"<{arrays}Q", await reader.readexactly(8 * arrays))
    body = await reader.readexactly(body_bytes)
    buffers = [bytearray(await reader.readexactly(size)) for size in sizes]
    message: Message = pickle.loads(body, buffers=buffers)
    return message

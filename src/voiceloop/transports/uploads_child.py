"""The child's program: decodes one upload to mono 16 kHz, locked in by the kernel before it looks at the first byte.

`python -P -m voiceloop.transports.uploads_child FD`, where FD is the inherited end of a socket pair. It brings in the
media library, then waits for one order: a line of JSON (`Order`) with the file's descriptor beside it. From then on it
may open no file and no connection, write no file, and take no more memory and computing than the order says. What it
answers are messages of a kind (1 byte), a length (4 bytes, little-endian) and a payload.
"""

import json
import os
import resource
import socket
import struct
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Final

import av.subtitles.stream
import av.video.stream

import voiceloop.transports.decoding
from voiceloop.core.audio import SAMPLE_RATE_HZ, to_pcm16
from voiceloop.core.errors import AudioFileError
from voiceloop.transports.files import AudioFile

_BROUGHT_IN: Final = (av.subtitles.stream, av.video.stream, voiceloop.transports.decoding)
"""What would otherwise be brought in when it is first needed, and then no file can be opened any more."""

OPENED, SOUND, ENDED, FAILED = 0, 1, 2, 3
HEADER: Final = struct.Struct("<BI")
ORDER_BYTES: Final = 4_096
"""No order is longer."""
BLOCK_SAMPLES: Final = SAMPLE_RATE_HZ
"""How much sound goes into one message."""

_NICE = 10
"""Calls that are going on are served first."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to decode: `name` is for messages only; `memory_bytes` is on top of what the program itself takes."""

    name: str
    most_s: float
    memory_bytes: int
    cpu_s: int

    def to_line(self) -> bytes:
        """The order as it is sent."""
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> "Order":
        """The order of a line."""
        return cls(**json.loads(line))


def too_long(name: str, most_s: float) -> AudioFileError:
    """The error about a recording that is longer than it may be."""
    return AudioFileError(
        f"{name} lasts longer than the {most_s:g} s that a recording of its size may have here",
        hint="Send it in parts",
        code="audio_too_long",
    )


def lock_in(order: Order) -> None:
    """Take from this process what decoding does not need; nothing gives it back."""
    soft_limits = {
        resource.RLIMIT_CPU: order.cpu_s,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: 3,  # 0 to 2 are taken, so no further one can be had: no file, no connection, no child
    }
    used_bytes = _address_space_bytes()
    if used_bytes:
        soft_limits[resource.RLIMIT_AS] = used_bytes + order.memory_bytes
    for limit, value in soft_limits.items():
        resource.setrlimit(limit, (value, value))


def _address_space_bytes() -> int:
    """What the program has mapped so far; 0 where the system does not tell, and then memory is not limited."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    except (OSError, ValueError):
        return 0
    return pages * resource.getpagesize()


def _decode(order: Order, file: BinaryIO, answers: BinaryIO) -> None:
    with AudioFile(order.name, file=file) as audio:
        if audio.seconds is not None and audio.seconds > order.most_s:
            raise too_long(order.name, order.most_s)
        told = {"rate_hz": audio.source_rate_hz, "channels": audio.channels, "seconds": audio.seconds}
        _send(answers, OPENED, json.dumps(told).encode())
        left = int(order.most_s * SAMPLE_RATE_HZ)
        for block in audio.blocks(BLOCK_SAMPLES):
            left -= len(block)
            if left < 0:
                raise too_long(order.name, order.most_s)
            _send(answers, SOUND, to_pcm16(block).astype("<i2").tobytes())
        _send(answers, ENDED, json.dumps(audio.warnings).encode())


def _send(answers: BinaryIO, kind: int, payload: bytes) -> None:
    answers.write(HEADER.pack(kind, len(payload)) + payload)
    answers.flush()


def main() -> None:
    """Decode one upload for the process that started this one; end without a word when it hangs up."""
    os.nice(_NICE)
    with socket.socket(fileno=int(sys.argv[1])) as connection:
        line, descriptors, _, _ = socket.recv_fds(connection, ORDER_BYTES, 1)
        if not descriptors:
            return
        order = Order.from_line(line)
        with os.fdopen(descriptors[0], "rb") as file, connection.makefile("wb") as answers:
            lock_in(order)
            _answer(order, file, answers)


def _answer(order: Order, file: BinaryIO, answers: BinaryIO) -> None:
    try:
        _decode(order, file, answers)
    except AudioFileError as error:
        failure = {"what": error.what, "hint": error.hint, "code": error.code}
    except MemoryError:
        what = f"Decoding {order.name} takes more memory than an upload may take here"
        failure = {"what": what, "hint": "Convert it to WAV or FLAC first", "code": "decode_limit"}
    except ConnectionError:  # the parent has hung up: nobody is there to be told
        return
    except OSError as error:
        what = f"{order.name} could not be decoded: {error.strerror}"
        failure = {
            "what": what,
            "hint": "The file is damaged; convert it to WAV or FLAC first",
            "code": "decode_failed",
        }
    else:
        return
    try:
        _send(answers, FAILED, json.dumps(failure).encode())
    except ConnectionError:
        return


if __name__ == "__main__":
    main()

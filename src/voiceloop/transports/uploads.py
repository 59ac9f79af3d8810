"""Recordings that strangers send, decoded by a child process that has little memory, little time and no door.

A hostile file may make a decoder crash, spin, or unpack to days of silence. So each is decoded by a process of its own
(`uploads_child`), which sends mono 16 kHz sound through a socket as it is read, and which is killed when its time is
over, when more comes out than may, or when nobody wants the rest.
"""

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, ms_to_samples, to_float
from voiceloop.core.errors import AudioFileError, ModelError
from voiceloop.core.settings import check_range
from voiceloop.transports.uploads_child import (
    BLOCK_SAMPLES,
    ENDED,
    FAILED,
    HEADER,
    OPENED,
    SOUND,
    Order,
    too_long,
)

_PROGRAM = "voiceloop.transports.uploads_child"
_READ_LIMIT_BYTES = 4 * BLOCK_SAMPLES
"""What the parent takes in ahead of whoever reads; the socket holds a few seconds more."""
_MOST_MESSAGE_BYTES = 2 * BLOCK_SAMPLES
_YIELD_SAMPLES = ms_to_samples(200)
"""Judging voice activity in so much sound takes the event loop 0.4 ms."""
_NAME_LETTERS = 80
_LEAST_CPU_S = 5.0
_CPU_S_PER_BYTE = 3e-6
"""An hour of Opus at 24 kbit/s, 11 MB, takes 10 to 20 s to decode and resample."""
_ENVIRONMENT = ("PATH", "PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "LANG", "LC_ALL", "SYSTEMROOT")
"""What a child is given of this process's environment, which may hold keys."""


@dataclass(frozen=True, slots=True)
class DecodeLimits:
    """What decoding an upload may take.

    `max_duration_s`: of sound. `free_duration_s` and `seconds_per_kb`: a file may hold so much sound, and so much more
    for each of its kilobytes (Opus at its lowest rate holds about 2 s in one); what holds more is silence in disguise.
    `memory_bytes`: on top of what the child takes at rest. `timeout_s`: until the next second of sound. `cpu_s`:
    computing in all, less for small files. `spares`: children that wait, ready, once the first upload has come.
    """

    max_duration_s: float = 14_400.0
    free_duration_s: float = 60.0
    seconds_per_kb: float = 30.0
    memory_bytes: int = 256 * 2**20
    timeout_s: float = 20.0
    cpu_s: float = 300.0
    spares: int = 1

    def __post_init__(self) -> None:
        check_range("decode.max_duration_s", self.max_duration_s, 1.0, 86_400.0)
        check_range("decode.free_duration_s", self.free_duration_s, 1.0, 3_600.0)
        check_range("decode.seconds_per_kb", self.seconds_per_kb, 0.1, 1e6)
        check_range("decode.memory_bytes", self.memory_bytes, 16 * 2**20, 2**33)
        check_range("decode.timeout_s", self.timeout_s, 0.1, 600.0)
        check_range("decode.cpu_s", self.cpu_s, _LEAST_CPU_S, 7_200.0)
        check_range("decode.spares", self.spares, 0, 16)

    def order(self, name: str, size_bytes: int) -> Order:
        """What a child may do for a file of this size."""
        most_s = min(self.max_duration_s, self.free_duration_s + size_bytes / 1_000 * self.seconds_per_kb)
        cpu_s = min(self.cpu_s, _LEAST_CPU_S + size_bytes * _CPU_S_PER_BYTE)
        return Order(PurePath(name).name[:_NAME_LETTERS] or "upload", most_s, self.memory_bytes, round(cpu_s))


class Upload:
    """An upload that is being decoded; made by `Decoders.open`.

    `seconds` is its length as its header has it, None where only reading it to the end can tell; `read_s` is what has
    been read so far, and `warnings` what was wrong with it, known at its end.
    """

    def __init__(self, child: "_Child", order: Order, opened: dict[str, Any]) -> None:
        self._child = child
        self._order = order
        self.source_rate_hz: int = opened["rate_hz"]
        self.channels: int = opened["channels"]
        self.seconds: float | None = opened["seconds"]
        self.read_s = 0.0
        self.warnings: tuple[str, ...] = ()

    async def blocks(self) -> AsyncIterator[Samples]:
        """Mono 16 kHz blocks of at most 200 ms, once. Raises AudioFileError, as `Decoders.open` does."""
        while True:
            kind, payload = await self._child.next_message()
            if kind == ENDED:
                self.warnings = tuple(str(each) for each in json.loads(payload))
                return
            if kind != SOUND or len(payload) % 2:
                raise _lost(self._order.name, "sent nonsense")
            self.read_s += len(payload) / 2 / SAMPLE_RATE_HZ
            if self.read_s > self._order.most_s:  # a child that was taken over may not keep to its order
                raise too_long(self._order.name, self._order.most_s)
            samples = to_float(np.frombuffer(payload, "<i2"))
            for start in range(0, len(samples), _YIELD_SAMPLES):
                yield samples[start : start + _YIELD_SAMPLES]


class Decoders:
    """Starts a child for each upload, and keeps some ready; close it when done."""

    def __init__(self, limits: DecodeLimits | None = None) -> None:
        self._limits = limits or DecodeLimits()
        self._spares: list[_Child] = []
        self._is_closed = False

    @asynccontextmanager
    async def open(self, descriptor: int, name: str, size_bytes: int) -> AsyncIterator[Upload]:
        """The sound of the file behind an open descriptor; the child is gone when the context ends.

        Raises AudioFileError: what AudioFile raises for a bad file; `audio_too_long` when it holds, or claims, more
        sound than it may; `decode_limit` when decoding it takes too much time or memory; `decode_failed` when the
        decoder dies of it.
        """
        order = self._limits.order(name, size_bytes)
        child = await self._take()
        try:
            child.begin(order, descriptor, self._limits.timeout_s)
            await self._refill()
            kind, payload = await child.next_message()
            if kind != OPENED:
                raise _lost(order.name, "sent nonsense")
            yield Upload(child, order, json.loads(payload))
        finally:
            await child.end()

    async def aclose(self) -> None:
        """End the children that wait."""
        self._is_closed = True
        while self._spares:
            await self._spares.pop().end()

    async def _take(self) -> "_Child":
        while self._spares:
            spare = self._spares.pop()
            if spare.is_alive:
                return spare
            await spare.end()
        return await _start()

    async def _refill(self) -> None:
        while len(self._spares) < self._limits.spares and not self._is_closed:
            try:
                self._spares.append(await _start())
            except ModelError:  # the upload that is under way has its child; the next one tries again
                return


class _Child:
    """One process, from its start to its end, and the one order it is given."""

    def __init__(self, process: asyncio.subprocess.Process, connection: socket.socket) -> None:
        self._process = process
        self._connection = connection
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._name = ""
        self._timeout_s = 0.0

    @property
    def is_alive(self) -> bool:
        """Whether it still runs, as far as is known."""
        return self._process.returncode is None

    def begin(self, order: Order, descriptor: int, timeout_s: float) -> None:
        """Give it its order; the descriptor goes with it and stays open here."""
        self._name, self._timeout_s = order.name, timeout_s
        try:
            socket.send_fds(self._connection, [order.to_line()], [descriptor])
        except OSError as error:
            raise _lost(order.name, "was gone before it began") from error

    async def next_message(self) -> tuple[int, bytes]:
        """The next of its messages: OPENED, SOUND or ENDED. Raises AudioFileError when it failed, died or stalls."""
        try:
            async with asyncio.timeout(self._timeout_s):
                reader = await self._opened_reader()
                kind, length = HEADER.unpack(await reader.readexactly(HEADER.size))
                if length > _MOST_MESSAGE_BYTES:
                    raise _lost(self._name, "sent nonsense")
                payload = await reader.readexactly(length)
        except TimeoutError:
            raise AudioFileError(
                f"Decoding {self._name} takes longer than an upload may take here",
                hint="Convert it to WAV or FLAC first",
                code="decode_limit",
            ) from None
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise await self._death() from error
        if kind == FAILED:
            told = json.loads(payload)
            raise AudioFileError(str(told["what"]), hint=str(told["hint"]), code=str(told["code"]))
        return kind, payload

    async def end(self) -> None:
        """Kill it, unless it is gone, and leave nothing of it."""
        with suppress(ProcessLookupError):
            self._process.kill()
        if self._writer is None:
            self._connection.close()
        else:
            self._writer.close()
            with suppress(ConnectionError):
                await self._writer.wait_closed()
        await self._process.wait()

    async def _opened_reader(self) -> asyncio.StreamReader:
        if self._reader is None:
            self._reader, self._writer = await asyncio.open_unix_connection(
                sock=self._connection, limit=_READ_LIMIT_BYTES
            )
        return self._reader

    async def _death(self) -> AudioFileError:
        code = await self._process.wait()
        if code == -signal.SIGXCPU or code == -signal.SIGKILL:
            what = f"Decoding {self._name} takes more computing than an upload may take here"
            return AudioFileError(what, hint="Convert it to WAV or FLAC first", code="decode_limit")
        how = f"was ended by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
        return _lost(self._name, how)


async def _start() -> _Child:
    ours, theirs = socket.socketpair()
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    threads = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    with theirs:
        try:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", _PROGRAM, str(theirs.fileno())),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,  # what a strange file makes a library print is for no log
                pass_fds=(theirs.fileno(),),
                env={**kept, **threads},
                start_new_session=True,  # Ctrl-C is for the parent to hear; a child ends when the parent hangs up
            )
        except OSError as error:
            ours.close()
            raise ModelError(f"The decoder does not start: {error}", code="no_decoder") from error
        except BaseException:
            ours.close()
            raise
    ours.setblocking(False)
    return _Child(process, ours)


def _lost(name: str, how: str) -> AudioFileError:
    return AudioFileError(
        f"{name} could not be decoded: the decoder {how}",
        hint="The file is damaged; convert it to WAV or FLAC first",
        code="decode_failed",
    )

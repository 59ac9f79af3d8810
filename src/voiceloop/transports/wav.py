"""WAV files of plain samples, read and written without a media library: most recordings, and no start-up cost.

Layout as in the "Multimedia Programming Interface and Data Specifications 1.0" (RIFF, WAVE) with Microsoft's
WAVE_FORMAT_EXTENSIBLE. Headers lie: lengths that are left open, too long or too short are common in files that were
streamed or cut, so the length of the file itself decides.
"""

import os
import struct
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import Samples, to_pcm16
from voiceloop.core.errors import AudioFileError
from voiceloop.transports.resample import HIGHEST_RATE_HZ, LOWEST_RATE_HZ, MOST_CHANNELS

_FORMAT_PCM = 1
_FORMAT_FLOAT = 3
_FORMAT_EXTENSIBLE = 0xFFFE
_OPEN_LENGTHS = (0x7FFF_FFFF, 0xFFFF_FFFF, 0x7FFF_F000)
"""Lengths that programs write when they do not know better: the data ends where the file ends."""
_READ_FRAMES = 16_384


@dataclass(frozen=True, slots=True)
class WavHeader:
    """What the header says about the samples, and where they are."""

    rate_hz: int
    channels: int
    sample_bytes: int
    is_float: bool
    data_start: int
    data_bytes: int
    """What is really there, in whole frames."""
    warning: str = ""

    @property
    def frames(self) -> int:
        """Samples of each channel."""
        return self.data_bytes // (self.sample_bytes * self.channels)


def read_header(file: BinaryIO, name: str) -> WavHeader | None:
    """The header of a RIFF WAVE file of plain samples; None when the file is something else.

    Raises AudioFileError (`bad_audio_header`) when it is such a file but its header makes no sense.
    """
    file_bytes = file.seek(0, os.SEEK_END)
    file.seek(0)
    start = file.read(12)
    if len(start) < 12 or start[:4] != b"RIFF" or start[8:] != b"WAVE":
        return None
    layout: tuple[int, int, int, bool] | None = None
    while len(head := file.read(8)) == 8:
        kind, length = head[:4], int.from_bytes(head[4:], "little")
        if kind == b"data":
            if layout is None:
                raise _bad_header(name, "its samples come before their format")
            return _with_data(file, layout, length, file_bytes)
        body_start = file.tell()
        if kind == b"fmt ":
            body = file.read(min(length, 64))
            if (layout := _layout(body, name)) is None:
                return None
        file.seek(body_start + length + (length & 1))
    raise _bad_header(name, "it holds no samples")


def _layout(body: bytes, name: str) -> tuple[int, int, int, bool] | None:
    """Rate, channels, bytes of a sample and whether it is float; None for a codec that is not read here."""
    if len(body) < 16:
        raise _bad_header(name, "the description of its format is cut off")
    tag, channels, rate_hz, _, frame_bytes, bits = struct.unpack("<HHIIHH", body[:16])
    if tag == _FORMAT_EXTENSIBLE and len(body) >= 26:
        tag = int.from_bytes(body[24:26], "little")
    if tag not in (_FORMAT_PCM, _FORMAT_FLOAT):
        return None
    if not LOWEST_RATE_HZ <= rate_hz <= HIGHEST_RATE_HZ:
        raise _bad_header(name, f"it claims {rate_hz} samples a second")
    if not 1 <= channels <= MOST_CHANNELS:
        raise _bad_header(name, f"it claims {channels} channels")
    sample_bytes = frame_bytes // channels
    sizes = (4, 8) if tag == _FORMAT_FLOAT else (1, 2, 3, 4)
    if sample_bytes not in sizes or frame_bytes % channels or not 0 < bits <= 8 * sample_bytes:
        raise _bad_header(name, f"it claims {bits}-bit samples in frames of {frame_bytes} bytes")
    return rate_hz, channels, sample_bytes, tag == _FORMAT_FLOAT


def _with_data(file: BinaryIO, layout: tuple[int, int, int, bool], claimed: int, file_bytes: int) -> WavHeader:
    rate_hz, channels, sample_bytes, is_float = layout
    start = file.tell()
    there = max(0, file_bytes - start)
    frame_bytes = sample_bytes * channels
    usable, warning = claimed, ""
    if claimed in _OPEN_LENGTHS:
        usable = there
    elif claimed > there:
        usable = there
        warning = cut_off(there // frame_bytes / rate_hz, claimed // frame_bytes / rate_hz)
    elif claimed < there and not _are_chunks(file, start + claimed + (claimed & 1), file_bytes):
        usable = there
        seconds = claimed // frame_bytes / rate_hz
        warning = f"its header promises {seconds:.1f} s, but more follows; the file is used to its end"
    return WavHeader(rate_hz, channels, sample_bytes, is_float, start, usable // frame_bytes * frame_bytes, warning)


def cut_off(there_s: float, promised_s: float) -> str:
    """The warning about a file that ends too early."""
    return f"it ends after {there_s:.1f} s of the {promised_s:.1f} s that its header promises; what is there is used"


def _are_chunks(file: BinaryIO, start: int, end: int) -> bool:
    """Whether what follows the samples are further RIFF chunks (titles and the like), or a few stray bytes."""
    if end - start < 8:
        return True
    file.seek(start)
    head = file.read(8)
    return all(32 <= byte < 127 for byte in head[:4]) and int.from_bytes(head[4:], "little") <= end - start - 8


def _bad_header(name: str, why: str) -> AudioFileError:
    return AudioFileError(
        f"{name} has a WAV header that makes no sense: {why}",
        hint="Export the recording again as a WAV, FLAC or MP3 file",
        code="bad_audio_header",
    )


def read_blocks(file: BinaryIO, header: WavHeader) -> Iterator[NDArray[np.float32]]:
    """The samples in blocks [n, channels], full scale at -1 and 1, from the start."""
    frame_bytes = header.sample_bytes * header.channels
    file.seek(header.data_start)
    left = header.data_bytes
    while left > 0:
        raw = file.read(min(left, _READ_FRAMES * frame_bytes))
        raw = raw[: len(raw) // frame_bytes * frame_bytes]
        if not raw:  # the file has become shorter while it was read
            return
        left -= len(raw)
        yield _to_float(raw, header).reshape(-1, header.channels)


def _to_float(raw: bytes, header: WavHeader) -> Samples:
    if header.is_float:
        with np.errstate(over="ignore"):  # a 64-bit sample beyond 32 bits becomes an infinity, which the guard counts
            return np.frombuffer(raw, f"<f{header.sample_bytes}").astype(np.float32)
    match header.sample_bytes:
        case 1:
            return (np.frombuffer(raw, np.uint8).astype(np.float32) - np.float32(128)) / np.float32(128)
        case 3:
            padded = np.zeros((len(raw) // 3, 4), np.uint8)
            padded[:, 1:] = np.frombuffer(raw, np.uint8).reshape(-1, 3)
            return padded.view("<i4")[:, 0].astype(np.float32) * np.float32(2.0**-31)
        case size:
            scale = np.float32(2.0 ** (1 - 8 * size))
            return np.frombuffer(raw, f"<i{size}").astype(np.float32) * scale


class WavWriter:
    """A mono 16-bit WAV file that appears at `path` whole, when it is closed, or not at all.

    As a context manager it is discarded when the block ends with an exception, Ctrl-C too. Raises AudioFileError
    (`not_writable`) when the file cannot be made.
    """

    def __init__(self, path: str | os.PathLike[str], rate_hz: int) -> None:
        self._path = Path(path)
        self._rate_hz = rate_hz
        self._data_bytes = 0
        if self._path.exists() and not self._path.is_file():
            raise _not_writable(self._path, "it is there already and not a file")
        self._part = self._path.with_name(f".{self._path.name}.{uuid.uuid4().hex[:8]}.part")
        try:
            self._file = self._part.open("xb")
        except OSError as error:
            raise _not_writable(self._path, error.strerror or str(error)) from error
        self._attempt(lambda: self._file.write(_header(rate_hz, 0)))

    @property
    def seconds(self) -> float:
        """How much has been written."""
        return self._data_bytes / 2 / self._rate_hz

    def write(self, samples: Samples) -> None:
        """Add mono float samples at the writer's rate."""
        data = to_pcm16(samples).astype("<i2").tobytes()
        self._attempt(lambda: self._file.write(data))
        self._data_bytes += len(data)

    def close(self) -> None:
        """Put the file in its place; a second call does nothing."""
        if self._file.closed:
            return

        def finish() -> None:
            self._file.seek(0)
            self._file.write(_header(self._rate_hz, self._data_bytes))
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._part.replace(self._path)

        self._attempt(finish)

    def discard(self) -> None:
        """Leave nothing behind; does nothing after `close`."""
        if not self._file.closed:
            self._file.close()
            self._part.unlink(missing_ok=True)

    def _attempt(self, work: Callable[[], object]) -> None:
        try:
            work()
        except OSError as error:
            self._part.unlink(missing_ok=True)
            self._file.close()
            raise _not_writable(self._path, error.strerror or str(error)) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.discard()


def write_wav(path: str | os.PathLike[str], samples: Samples, rate_hz: int) -> None:
    """Write mono float samples as a 16-bit WAV file, whole or not at all. Raises AudioFileError (`not_writable`)."""
    with WavWriter(path, rate_hz) as writer:
        writer.write(samples)


def _header(rate_hz: int, data_bytes: int) -> bytes:
    open_ended = min(data_bytes, 0xFFFF_FFFF - 36)  # past 4 GiB readers go by the length of the file
    return (
        struct.pack("<4sI4s", b"RIFF", 36 + open_ended, b"WAVE")
        + struct.pack("<4sIHHIIHH", b"fmt ", 16, _FORMAT_PCM, 1, rate_hz, 2 * rate_hz, 2, 16)
        + struct.pack("<4sI", b"data", open_ended)
    )


def _not_writable(path: Path, why: str) -> AudioFileError:
    return AudioFileError(
        f"Cannot write {path}: {why}", hint="Name a file in a folder that you may write to", code="not_writable"
    )

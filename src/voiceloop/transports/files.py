"""Recordings in, as mono 16 kHz blocks of bounded memory, whatever their format; replies out, whole or not at all."""

import errno
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, ms_to_samples
from voiceloop.core.errors import AudioFileError
from voiceloop.stages.guard import without_bad_samples
from voiceloop.transports.resample import StreamResampler, mix_down
from voiceloop.transports.wav import WavHeader, WavWriter, read_blocks, read_header, write_wav

__all__ = ["AudioFile", "WavWriter", "open_channels", "read_audio", "write_wav"]

_LOG = logging.getLogger(__name__)
_BLOCK_MS = 20.0


class _Source(Protocol):
    """A file's samples at its own rate."""

    rate_hz: int
    channels: int
    seconds: float | None
    warning: str

    def blocks(self) -> Iterator[tuple[int, NDArray[np.float32]]]: ...

    def close(self) -> None: ...


class AudioFile:
    """One recording, read once from its start as mono 16 kHz samples; a context manager.

    Opening it raises AudioFileError with one of these codes: file_missing, is_folder, not_a_file, no_permission,
    file_empty, not_audio, no_audio_track, bad_audio_header, no_samples, bad_channel. A file that is cut off or damaged
    further on, or that holds NaN or infinite samples, is used as far as it goes, and `warnings` tells of it.
    `channel` picks one channel by number from 0 on; without it the channels are averaged. `file` is read in place
    of what is at `path`, which then only names it: nothing else is opened, and the caller closes it.
    """

    def __init__(self, path: str | os.PathLike[str], channel: int | None = None, file: BinaryIO | None = None) -> None:
        self.path = Path(path)
        self._source = _open_source(self.path, file)
        self._channel = channel
        self._bad_samples = 0
        if channel is not None and not 0 <= channel < self.channels:
            self.close()
            raise AudioFileError(
                f"{self.path} has no channel {channel}: it has {self.channels}",
                hint="Channels are counted from 0",
                code="bad_channel",
            )

    @property
    def source_rate_hz(self) -> int:
        """Samples a second in the file itself."""
        return self._source.rate_hz

    @property
    def channels(self) -> int:
        """Channels in the file itself."""
        return self._source.channels

    @property
    def seconds(self) -> float | None:
        """How long it is; None where only reading it to the end can tell."""
        return self._source.seconds

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was wrong with it, as far as it has been read; one sentence each."""
        found = [f"{self.path}: {self._source.warning}"] if self._source.warning else []
        if self._bad_samples:
            found.append(
                f"{self.path}: {self._bad_samples} samples are not numbers (NaN or infinite); they are silence now"
            )
        return tuple(found)

    def blocks(self, block_samples: int = ms_to_samples(_BLOCK_MS)) -> Iterator[Samples]:
        """Blocks of `block_samples` samples each, the last one shorter; to be called once."""
        waiting: list[Samples] = []
        held = 0
        for piece in self._resampled():
            waiting.append(piece)
            held += len(piece)
            if held < block_samples:
                continue
            joined = np.concatenate(waiting) if len(waiting) > 1 else piece
            whole = held - held % block_samples
            for start in range(0, whole, block_samples):
                yield joined[start : start + block_samples]
            waiting, held = [joined[whole:]], held - whole
        if held:
            yield np.concatenate(waiting)

    def _resampled(self) -> Iterator[Samples]:
        rate_hz = 0
        resampler = StreamResampler(SAMPLE_RATE_HZ, SAMPLE_RATE_HZ)
        for block_rate_hz, block in self._source.blocks():
            if block_rate_hz != rate_hz:
                yield resampler.flush()
                rate_hz = block_rate_hz
                resampler = StreamResampler(rate_hz, SAMPLE_RATE_HZ)
            block, bad = without_bad_samples(block)
            self._bad_samples += bad
            yield resampler.process(self._one_channel(block))
        yield resampler.flush()

    def _one_channel(self, block: NDArray[np.float32]) -> Samples:
        if self._channel is not None and self._channel < block.shape[1]:
            return np.ascontiguousarray(block[:, self._channel])
        return mix_down(block, block.shape[1])

    def close(self) -> None:
        """Close the file."""
        self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read_audio(path: str | os.PathLike[str], warn: Callable[[str], object] = _LOG.warning) -> Samples:
    """A whole recording as mono 16 kHz samples; `warn` is told of what was wrong with it.

    Raises AudioFileError, with the codes that AudioFile lists. Memory is 64 KB a second: stream long files instead.
    """
    with AudioFile(path) as file:
        pieces = list(file.blocks(SAMPLE_RATE_HZ))
        for warning in file.warnings:
            warn(warning)
    return np.concatenate(pieces) if pieces else np.zeros(0, np.float32)


def open_channels(path: str | os.PathLike[str], names: tuple[str, ...] = ("left", "right")) -> dict[str, AudioFile]:
    """Each channel of a recording as a stream of its own, by name; close them all.

    Raises AudioFileError (`bad_channel`) when the file does not have as many channels as there are names.
    """
    with AudioFile(path) as probe:
        if probe.channels != len(names):
            raise AudioFileError(
                f"{path} has {probe.channels} channels where {len(names)} were expected ({', '.join(names)})",
                hint="Record each speaker on a channel of their own",
                code="bad_channel",
            )
    return {name: AudioFile(path, channel) for channel, name in enumerate(names)}


class _PlainWav:
    """A WAV file of plain samples."""

    def __init__(self, file: BinaryIO, header: WavHeader) -> None:
        self._file = file
        self._header = header
        self.rate_hz = header.rate_hz
        self.channels = header.channels
        self.seconds: float | None = header.frames / header.rate_hz
        self.warning = header.warning

    def blocks(self) -> Iterator[tuple[int, NDArray[np.float32]]]:
        for block in read_blocks(self._file, self._header):
            yield self.rate_hz, block

    def close(self) -> None:
        self._file.close()


def _open_source(path: Path, given: BinaryIO | None) -> _Source:
    file = _open_regular(path) if given is None else given
    try:
        header = read_header(file, str(path))
        if header is not None and header.frames == 0:
            raise AudioFileError(
                f"{path} holds no samples", hint="The recording was broken off before any sound", code="no_samples"
            )
    except AudioFileError:
        file.close()
        raise
    if header is not None:
        return _PlainWav(file, header)
    if given is None:
        file.close()
    # Bringing in the media library takes 0.15 s, which plain recordings need not pay.
    from voiceloop.transports.decoding import DecodedFile

    return DecodedFile(path, given)


_REFUSALS = {
    errno.ENOENT: ("file_missing", "There is no file {}", "Check the spelling and the folder"),
    errno.ENOTDIR: ("file_missing", "There is no file {}", "Check the spelling and the folder"),
    errno.EACCES: ("no_permission", "{} may not be read by this user", "Give yourself the right to read it"),
    errno.EPERM: ("no_permission", "{} may not be read by this user", "Give yourself the right to read it"),
}


def _open_regular(path: Path) -> BinaryIO:
    """The file, opened; only after it is known to be one, since opening a pipe waits and a device never ends."""
    try:
        status = path.stat()
        if path.is_dir():
            raise AudioFileError(f"{path} is a folder", hint="Name the recordings in it", code="is_folder")
        if not path.is_file():
            raise AudioFileError(
                f"{path} is a pipe or a device, not a file", hint="Record into a file first", code="not_a_file"
            )
        if status.st_size == 0:
            raise AudioFileError(f"{path} is empty", hint="The recording was never written", code="file_empty")
        return path.open("rb")
    except (OSError, ValueError) as error:
        number = error.errno or 0 if isinstance(error, OSError) else errno.ENOENT  # a ValueError: a NUL in the name
        code, what, hint = _REFUSALS.get(number, ("unreadable", f"{{}} cannot be read: {error}", ""))
        raise AudioFileError(what.format(path), hint=hint, code=code) from error

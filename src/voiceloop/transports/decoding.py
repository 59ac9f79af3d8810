"""Compressed and unusual audio files, decoded with PyAV (FFmpeg)."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import av
import av.error
import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

from voiceloop.core.errors import AudioFileError
from voiceloop.transports.wav import cut_off

_FORMATS = (
    "aac,ac3,aiff,amr,amrnb,amrwb,ape,asf,au,avi,caf,flac,flv,gsm,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mp3,mpeg,mpegts,"
    "ogg,rf64,tta,voc,w64,wav,wv"
)
"""Only recordings: FFmpeg also opens playlists, and those name other files and servers."""
_GUESSED_LENGTHS = frozenset({"mp3", "aac", "ac3", "amr"})
"""Formats without an index, whose length FFmpeg guesses from the bit rate."""
_MISSING_S = 0.5
"""A file that lacks less than this of its promised length is not called cut off: encoders round and pad."""


class DecodedFile:
    """The first audio track of a file; `close` it. `given` is read, if there is one, and `path` only names it.

    Raises AudioFileError: `not_audio` when nothing in it can be decoded, `no_audio_track` when it holds pictures only.
    """

    def __init__(self, path: Path, given: BinaryIO | None = None) -> None:
        self._path = path
        if given is not None:
            given.seek(0)
        options = {"format_whitelist": _FORMATS, "protocol_whitelist": "file" if given is None else "none"}
        try:
            self._container = av.open(given or str(path), "r", options=options, metadata_errors="ignore")
        except av.error.FFmpegError as error:
            raise _not_audio(path) from error
        self._damaged = 0
        self.warning = ""
        try:
            if not self._container.streams.audio:
                raise AudioFileError(
                    f"{path} holds no sound", hint="Give a file with an audio track", code="no_audio_track"
                )
            self._stream = self._container.streams.audio[0]
            self._frames = self._decode()
            self._first = next(self._frames, None)
            if self._first is None:
                raise _not_audio(path)
        except AudioFileError:
            self.close()
            raise
        self.rate_hz = self._first.sample_rate
        self.channels = len(self._first.layout.channels)
        length = self._container.duration
        is_guess = self._container.format.name in _GUESSED_LENGTHS
        self.seconds = None if length is None or length <= 0 or is_guess else length / av.time_base

    def blocks(self) -> Iterator[tuple[int, NDArray[np.float32]]]:
        """Rate and samples [n, channels] of each block, once, from the start.

        What cannot be decoded is left out and told in `warning`; rate and channels may change on the way.
        """
        heard_s = 0.0
        frame = self._first
        while frame is not None:
            heard_s += frame.samples / frame.sample_rate
            yield frame.sample_rate, _to_float(frame)
            frame = next(self._frames, None)
        self._conclude(heard_s)

    def close(self) -> None:
        """Close the file."""
        self._container.close()

    def _decode(self) -> Iterator[AudioFrame]:
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets)
            except StopIteration:
                return
            except av.error.FFmpegError:  # the container itself is damaged here: nothing after it can be found
                self._damaged += 1
                return
            try:
                frames = packet.decode()
            except av.error.FFmpegError:
                self._damaged += 1
                continue
            yield from (frame for frame in frames if frame.samples and frame.sample_rate)

    def _conclude(self, heard_s: float) -> None:
        if self.seconds is not None and heard_s < self.seconds - _MISSING_S:
            self.warning = cut_off(heard_s, self.seconds)
        elif self._damaged:
            self.warning = f"{self._damaged} damaged pieces were left out; {heard_s:.1f} s could be read"


def _to_float(frame: AudioFrame) -> NDArray[np.float32]:
    """Samples [n, channels], full scale at -1 and 1."""
    array = frame.to_ndarray()
    array = array.T if frame.format.is_planar else array.reshape(frame.samples, -1)
    if array.dtype.kind == "f":
        return np.ascontiguousarray(array, np.float32)
    if array.dtype == np.uint8:
        return (array.astype(np.float32) - np.float32(128)) / np.float32(128)
    return array.astype(np.float32) * np.float32(2.0 ** (1 - 8 * array.itemsize))


def _not_audio(path: Path) -> AudioFileError:
    return AudioFileError(
        f"{path} is not audio that can be read",
        hint="Give a WAV, FLAC, MP3, OGG, M4A or WebM recording; if it is one, it is damaged or cut off at its start",
        code="not_audio",
    )

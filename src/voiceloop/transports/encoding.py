"""Speech on its way out as a file of a format, a piece at a time: what goes in is out again within 0.2 s of sound.

Nothing of a format's length is known when its first bytes leave, so headers leave lengths open where a format has them.
"""

import struct
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Protocol

import av

from voiceloop.core.audio import Samples, to_pcm16
from voiceloop.core.settings import check_choice, check_range

OPEN_LENGTH: Final = 0xFFFF_FFFF
"""What a WAV header says when it does not know better."""
_BUFFER_BYTES = 4_096


class Encoder(Protocol):
    """Mono samples in, the bytes of a file out."""

    def feed(self, samples: Samples) -> bytes:
        """What has become ready, with the file's header in the first bytes that there are; often nothing."""
        ...

    def finish(self) -> bytes:
        """The rest; nothing may be fed after it."""
        ...


@dataclass(frozen=True, slots=True)
class Format:
    """How a format is named on the web and made by FFmpeg; `container` is empty where we need none.

    The codecs are told to hurry, since they run between the frames of calls: with speech nobody hears it.
    """

    media_type: str
    container: str = ""
    codec: str = ""
    bit_rate: int = 0
    codec_option: tuple[str, str] | None = None
    container_options: tuple[tuple[str, str], ...] = ()


FORMATS: Final[dict[str, Format]] = {
    # No Xing header: it holds the length, for which FFmpeg would wait.
    "mp3": Format(
        "audio/mpeg",
        "mp3",
        "libmp3lame",
        64_000,
        ("compression_level", "7"),
        (("write_xing", "0"), ("id3v2_version", "0")),
    ),
    # A page a tenth of a second: FFmpeg would otherwise fill one with a whole second before it leaves.
    "opus": Format("audio/ogg", "ogg", "libopus", 32_000, ("compression_level", "5"), (("page_duration", "100000"),)),
    "aac": Format("audio/aac", "adts", "aac", 64_000, ("aac_coder", "fast")),
    "flac": Format("audio/flac", "flac", "flac"),
    "wav": Format("audio/wav"),
    "pcm": Format("audio/pcm"),
}
RATES_HZ: Final = (8_000, 12_000, 16_000, 24_000, 48_000)
"""Rates that every one of the formats has."""


def make_encoder(name: str, rate_hz: int, bit_rate: int = 0) -> Encoder:
    """An encoder for mono sound at one of `RATES_HZ`; `bit_rate` 0 is the format's own.

    Raises SettingError for a format or rate that is not known.
    """
    check_choice("response_format", name, FORMATS)
    check_range("rate_hz", rate_hz, min(RATES_HZ), max(RATES_HZ))
    check_choice("rate_hz", str(rate_hz), [str(rate) for rate in RATES_HZ])
    form = replace(FORMATS[name], bit_rate=bit_rate) if bit_rate else FORMATS[name]
    if form.container:
        return _MediaEncoder(form, rate_hz)
    return _PlainEncoder(_open_wav_header(rate_hz) if name == "wav" else b"")


class _PlainEncoder:
    """16-bit little-endian samples behind a header."""

    def __init__(self, header: bytes) -> None:
        self._waiting = header

    def feed(self, samples: Samples) -> bytes:
        data = self._waiting + to_pcm16(samples).astype("<i2").tobytes()
        self._waiting = b""
        return data

    def finish(self) -> bytes:
        data, self._waiting = self._waiting, b""
        return data


class _Sink:
    """Takes what FFmpeg writes; it cannot be sought in, so nothing is written that would be mended later."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def write(self, data: bytes) -> int:
        self._waiting += data
        return len(data)

    def take(self) -> bytes:
        data = bytes(self._waiting)
        self._waiting.clear()
        return data


class _MediaEncoder:
    """A format that FFmpeg makes."""

    def __init__(self, form: Format, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._position = 0
        self._sink = _Sink()
        options = {**dict(form.container_options), "flush_packets": "1"}
        self._container = av.open(
            self._sink, "w", format=form.container, container_options=options, buffer_size=_BUFFER_BYTES
        )
        stream = self._container.add_stream(
            form.codec, rate_hz, dict([form.codec_option] if form.codec_option else []), layout="mono"
        )
        assert isinstance(stream, av.AudioStream)
        self._stream = stream
        if form.bit_rate:
            stream.bit_rate = form.bit_rate

    def feed(self, samples: Samples) -> bytes:
        if len(samples):
            frame = av.AudioFrame.from_ndarray(to_pcm16(samples)[None, :], format="s16", layout="mono")
            frame.sample_rate = self._rate_hz
            frame.time_base = Fraction(1, self._rate_hz)
            frame.pts = self._position
            self._position += len(samples)
            self._container.mux(self._stream.encode(frame))
        return self._sink.take()

    def finish(self) -> bytes:
        self._container.mux(self._stream.encode(None))
        self._container.close()
        return self._sink.take()


def _open_wav_header(rate_hz: int) -> bytes:
    return (
        struct.pack("<4sI4s", b"RIFF", OPEN_LENGTH, b"WAVE")
        + struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate_hz, 2 * rate_hz, 2, 16)
        + struct.pack("<4sI", b"data", OPEN_LENGTH)
    )

"""Recordings that the tests make: good ones of every format, and the ways in which files go wrong."""

import struct
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import Samples

TONE_HZ = 440.0


def tone(rate_hz: int = 16_000, seconds: float = 1.0, hz: float = TONE_HZ) -> Samples:
    return (0.5 * np.sin(2 * np.pi * hz * np.arange(int(rate_hz * seconds)) / rate_hz)).astype(np.float32)


def wav_bytes(
    data: bytes,
    rate_hz: int = 16_000,
    channels: int = 1,
    bits: int = 16,
    tag: int = 1,
    data_bytes: int | None = None,
) -> bytes:
    """A WAV file around raw sample bytes; `data_bytes` is the length that its header claims."""
    frame = channels * bits // 8
    claimed = len(data) if data_bytes is None else data_bytes
    return (
        struct.pack("<4sI4s", b"RIFF", min(36 + claimed, 0xFFFF_FFFF), b"WAVE")
        + struct.pack("<4sIHHIIHH", b"fmt ", 16, tag, channels, rate_hz, (rate_hz * frame) & 0xFFFF_FFFF, frame, bits)
        + struct.pack("<4sI", b"data", claimed)
        + data
    )


def pcm(samples: NDArray[np.float32], bits: int = 16) -> bytes:
    """Samples [n] or [n, channels] as little-endian integers of 8, 16, 24 or 32 bits."""
    scaled = np.clip(np.rint(samples.astype(np.float64) * 2.0 ** (bits - 1)), -(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    if bits == 8:
        return (scaled + 128).astype(np.uint8).tobytes()
    if bits == 24:
        return scaled.astype("<i4").view(np.uint8).reshape(-1, 4)[:, :3].tobytes()
    return scaled.astype(f"<i{bits // 8}").tobytes()


def mu_law(samples: Samples) -> bytes:
    """Samples as the 8-bit words of ITU-T G.711 mu-law."""
    level = np.minimum(np.abs(np.rint(samples * 32_768)), 32_635).astype(np.int64) + 132
    exponent = np.floor(np.log2(level)).astype(np.int64) - 7
    mantissa = (level >> (exponent + 3)) & 0x0F
    sign = np.where(samples < 0, 0x80, 0)
    words: NDArray[np.int64] = ~(sign | (exponent << 4) | mantissa) & 0xFF
    return words.astype(np.uint8).tobytes()


def encode(path: Path, codec: str, samples: Samples, rate_hz: int, layout: str = "stereo") -> Path:
    """A file of another format, every channel with the same samples."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate_hz, layout=layout)
        assert isinstance(stream, av.AudioStream)
        channels = len(stream.layout.channels)
        whole = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(np.tile(samples, (channels, 1))), format="fltp", layout=layout
        )
        whole.rate = rate_hz
        cutter = av.AudioResampler(
            format=stream.format, layout=layout, rate=rate_hz, frame_size=stream.frame_size or 1_024
        )
        for frame in [*cutter.resample(whole), *cutter.resample(None)]:
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def silent_film(path: Path) -> Path:
    """A moving picture without a sound track."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 16
        stream.pix_fmt = "yuv420p"
        for _ in range(5):
            frame = av.VideoFrame.from_ndarray(np.zeros((16, 16, 3), np.uint8), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def strongest_hz(samples: Samples, rate_hz: int = 16_000) -> float:
    """The frequency that is loudest in the samples."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(spectrum.argmax() * rate_hz / len(samples))

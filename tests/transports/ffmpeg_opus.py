"""Opus as another program has it: FFmpeg's way to encode it, and FFmpeg's own decoder."""

from fractions import Fraction
from typing import Any

import av
import numpy as np

from voiceloop.core.audio import Samples
from voiceloop.transports.resample import StreamResampler

RATE_HZ = 48_000
_TIME_BASE = Fraction(1, RATE_HZ)


def packets(sound: Samples, rate_hz: int = 16_000, *, ms: int = 20, layout: str = "mono") -> list[bytes]:
    """Packets of so many milliseconds; the last one is filled up with silence."""
    resampler = StreamResampler(rate_hz, RATE_HZ)
    sound = np.concatenate((resampler.process(sound), resampler.flush()))
    encoder: Any = av.CodecContext.create("libopus", "w")
    encoder.sample_rate, encoder.layout, encoder.format = RATE_HZ, layout, "flt"
    encoder.time_base, encoder.bit_rate = _TIME_BASE, 32_000
    encoder.options = {"frame_duration": str(ms), "application": "voip"}
    encoder.open()
    made: list[bytes] = []
    channels, step = (2 if layout == "stereo" else 1), encoder.frame_size
    for start in range(0, len(sound), step):
        piece = sound[start : start + step]
        piece = np.repeat(np.pad(piece, (0, step - len(piece))), channels)
        frame = av.AudioFrame.from_ndarray(piece.reshape(1, -1), format="flt", layout=layout)
        frame.sample_rate, frame.pts, frame.time_base = RATE_HZ, start, _TIME_BASE
        made += [bytes(each) for each in encoder.encode(frame)]
    return made


def played(frames: list[bytes]) -> Samples:
    """What packets sound like: mono, 48 kHz."""
    decoder: Any = av.CodecContext.create("opus", "r")
    decoder.sample_rate, decoder.layout = RATE_HZ, "mono"
    pieces = [each.to_ndarray()[0] for frame in frames for each in decoder.decode(av.Packet(frame))]
    return np.concatenate(pieces) if pieces else np.zeros(0, np.float32)

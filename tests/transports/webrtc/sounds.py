"""Sound for these tests: tones, and what they look like in packets."""

import numpy as np

from voiceloop.core.audio import Samples
from voiceloop.transports.opus import OpusEncoder
from voiceloop.transports.webrtc.rtp import RtpPacket, write_rtp

OPUS = 111


def tone(seconds: float, rate_hz: int, frequency_hz: float = 440.0, level: float = 0.3) -> Samples:
    times = np.arange(int(seconds * rate_hz)) / rate_hz
    return (level * np.sin(2 * np.pi * frequency_hz * times)).astype(np.float32)


def speech_like(seconds: float, rate_hz: int) -> Samples:
    """A voice-like buzz whose pitch and level move: what SILK codes with redundancy."""
    times = np.arange(int(seconds * rate_hz)) / rate_hz
    pitch = 120.0 + 20.0 * np.sin(2 * np.pi * 2.0 * times)
    phase = 2 * np.pi * np.cumsum(pitch) / rate_hz
    buzz = sum(np.sin(number * phase) / number for number in range(1, 20))
    return (0.15 * buzz * (1.2 + np.sin(2 * np.pi * 3.0 * times))).astype(np.float32)


def payloads(sound: Samples, rate_hz: int, loss_percent: int = 0) -> list[bytes]:
    encoder = OpusEncoder(rate_hz, 32_000)
    encoder.expect_loss(loss_percent)
    step = encoder.frame_samples
    return [encoder.encode(sound[start : start + step]) for start in range(0, len(sound) - step + 1, step)]


def datagram(number: int, payload: bytes, ssrc: int = 7, payload_type: int = OPUS) -> bytes:
    packet = RtpPacket(payload_type, number % 2**16, (number * 960) % 2**32, ssrc, payload)
    return write_rtp(packet, is_first=number == 0)


def pitch_hz(sound: Samples, rate_hz: int) -> float:
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    return float(np.argmax(spectrum)) * rate_hz / len(sound)


def rms(sound: Samples) -> float:
    return float(np.sqrt(np.mean(np.square(sound)))) if len(sound) else 0.0

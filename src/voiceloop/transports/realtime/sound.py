"""Sound between the wire's formats and the engine's: bytes in, 16 kHz floats out, and the other way."""

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, to_float, to_pcm16
from voiceloop.transports import g711
from voiceloop.transports.realtime.config import RATES_HZ
from voiceloop.transports.resample import StreamResampler

_LAWS: dict[str, g711.Law] = {"audio/pcmu": "pcmu", "audio/pcma": "pcma"}


class InputSound:
    """One stream from the wire; `name` is audio/pcm, audio/pcmu or audio/pcma, `rate_hz` wins over the name's rate."""

    def __init__(self, name: str, rate_hz: int | None = None, channels: int = 1) -> None:
        self._law = _LAWS.get(name)
        self._channels = channels
        self._rate_hz = rate_hz or RATES_HZ[name]
        self._resampler: StreamResampler | None = None  # made with the first sound: an idle call is to cost little

    def decode(self, data: bytes) -> Samples:
        """What has become ready of whole samples; bytes that are none of a whole one must not be given."""
        if self._resampler is None:
            self._resampler = StreamResampler(self._rate_hz, SAMPLE_RATE_HZ, self._channels, is_live=True)
        if self._law is not None:
            return self._resampler.process(g711.decode(data, self._law))
        samples = to_float(np.frombuffer(data, "<i2"))
        return self._resampler.process(samples if self._channels == 1 else samples.reshape(-1, self._channels))


class OutputSound:
    """Replies to the wire: each reply is a stream of its own, from the engine's rate."""

    def __init__(self, name: str, engine_rate_hz: int, rate_hz: int | None = None) -> None:
        self._law = _LAWS.get(name)
        self._rates = engine_rate_hz, rate_hz or RATES_HZ[name]
        self._generation = -1
        self._resampler: StreamResampler | None = None

    def encode(self, generation: int, samples: Samples) -> bytes:
        """A piece of a reply as bytes; pieces of one reply join without clicks."""
        if self._resampler is None or generation != self._generation:
            self._generation = generation
            self._resampler = StreamResampler(*self._rates, is_live=True)
        ready = self._resampler.process(samples)
        return g711.encode(ready, self._law) if self._law is not None else to_pcm16(ready).tobytes()

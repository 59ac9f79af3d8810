"""Sound in binary frames, both ways of one call: int16 samples, or Opus packets."""

from dataclasses import astuple
from typing import Protocol

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, samples_to_ms
from voiceloop.transports.opus import OpusDecoder, OpusEncoder, OpusError
from voiceloop.transports.realtime.errors import ProtocolError
from voiceloop.transports.realtime.options import BinarySound, OpusSound
from voiceloop.transports.realtime.sound import InputSound, OutputSound


class Frames(Protocol):
    """From frames to 16 kHz mono, and from pieces of replies, at the engine's rate, to frames."""

    def decode(self, frame: bytes) -> tuple[Samples, float]:
        """What has become ready of a frame, and how many ms it plays. Raises ProtocolError, and is as before."""
        ...

    def encode(self, generation: int, samples: Samples) -> list[bytes]:
        """The frames that are whole by now; pieces of one reply join, and what is left of another is dropped."""
        ...

    def finish(self, generation: int) -> tuple[list[bytes], int]:
        """The rest of a reply that has come to its end, and how many samples of silence it was filled up with."""
        ...

    def restart(self) -> None:
        """Drop what is left: a client that is back is sent the reply from another sample on."""
        ...


class PcmFrames:
    """int16 little-endian: a piece is a frame, and nothing of it is left."""

    def __init__(self, sound: BinarySound, engine_rate_hz: int) -> None:
        self._sound = sound
        self._input = InputSound("audio/pcm", *astuple(sound))
        self._output = OutputSound("audio/pcm", engine_rate_hz, sound.rate_hz)

    def decode(self, frame: bytes) -> tuple[Samples, float]:
        """See `Frames`."""
        ms = self._sound.checked_ms(frame)
        return self._input.decode(frame), ms

    def encode(self, generation: int, samples: Samples) -> list[bytes]:
        """See `Frames`."""
        return [self._output.encode(generation, samples)]

    def finish(self, generation: int) -> tuple[list[bytes], int]:
        """See `Frames`."""
        return [], 0

    def restart(self) -> None:
        """See `Frames`."""


class OpusFrames:
    """One Opus packet a frame; the way has no losses and packets have no times, so every 20 ms make a packet."""

    def __init__(self, sound: OpusSound, engine_rate_hz: int) -> None:
        self._sound = sound
        self._engine_rate_hz = engine_rate_hz
        self._decoder: OpusDecoder | None = None  # made with the first sound, as the encoder is: idle calls cost little
        self._encoder: OpusEncoder | None = None
        self._generation: int | None = None
        self._rest = _nothing()

    def decode(self, frame: bytes) -> tuple[Samples, float]:
        """See `Frames`."""
        if self._decoder is None:
            self._decoder = OpusDecoder(SAMPLE_RATE_HZ)
        try:
            ms = samples_to_ms(self._decoder.samples_of(frame))  # first: to the decoder, no bytes are a lost packet
            self._sound.check_ms(ms)
            return self._decoder.decode(frame), ms
        except OpusError as error:
            raise ProtocolError(error.what, code="invalid_opus") from error

    def encode(self, generation: int, samples: Samples) -> list[bytes]:
        """See `Frames`."""
        encoder = self._encoder_of(generation)
        sound = np.concatenate((self._rest, samples))
        step = encoder.frame_samples
        whole = len(sound) - len(sound) % step
        self._rest = sound[whole:]
        return [encoder.encode(sound[start : start + step]) for start in range(0, whole, step)]

    def finish(self, generation: int) -> tuple[list[bytes], int]:
        """See `Frames`."""
        if self._encoder is None or generation != self._generation:
            return [], 0
        ahead = self._encoder.lookahead_samples
        silence = ahead + -(len(self._rest) + ahead) % self._encoder.frame_samples
        frames = self.encode(generation, np.zeros(silence, np.float32))
        self._generation = None
        return frames, silence

    def restart(self) -> None:
        """See `Frames`."""
        self._generation = None

    def _encoder_of(self, generation: int) -> OpusEncoder:
        """The encoder, set back where another reply begins: nothing of the last one is to be heard in it."""
        if self._encoder is None:
            self._encoder = OpusEncoder(self._engine_rate_hz, self._sound.bitrate, skips_silence=False)
        if generation != self._generation:
            self._generation = generation
            self._rest = _nothing()
            self._encoder.reset()
        return self._encoder


def frames_of(sound: BinarySound | OpusSound | None, engine_rate_hz: int) -> Frames | None:
    """What a client that asked for such frames is spoken with; None for one that did not."""
    if sound is None:
        return None
    return OpusFrames(sound, engine_rate_hz) if isinstance(sound, OpusSound) else PcmFrames(sound, engine_rate_hz)


def _nothing() -> Samples:
    return np.zeros(0, np.float32)

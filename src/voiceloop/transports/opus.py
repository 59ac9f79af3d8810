"""Opus (RFC 6716) through libopus itself: PyAV's wheel brings the library, but its decoder knows no loss.

What PyAV lacks and a call needs: in-band redundancy of a lost packet out of the next one, concealment, decoding right
to 16 kHz mono, and silence that needs no packets.
"""

import ctypes
import ctypes.util
import weakref
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import numpy as np

from voiceloop.core.audio import Samples
from voiceloop.core.errors import InputError, ModelMissingError

FRAME_MS: Final = 20
LONGEST_PACKET_MS: Final = 120

_APPLICATION_VOIP = 2048
_SET_BITRATE = 4002
_SET_COMPLEXITY = 4010
_SET_INBAND_FEC = 4012
_SET_PACKET_LOSS_PERC = 4014
_SET_DTX = 4016
_SET_SIGNAL = 4024
_GET_LOOKAHEAD = 4027
_RESET_STATE = 4028
_SIGNAL_VOICE = 3001
_COMPLEXITY = 1
"""64 us a frame of 24 kHz speech, where 5 takes 126 and 10 takes 166; at 32 kbit/s there are bits enough instead."""
_MOST_PACKET_BYTES = 1_275
_SILENT_BYTES = 2
"""A packet of so few bytes says "the same as before": it need not be sent (libopus, opus_encode)."""


class OpusError(InputError):
    """A packet that is no Opus."""

    default_code = "bad_opus"


class OpusDecoder:
    """One stream to mono at `rate_hz`, with what a lost packet held made up for."""

    def __init__(self, rate_hz: int) -> None:
        self._opus = _library()
        self._rate_hz = rate_hz
        self._state = _created(self._opus.opus_decoder_create, rate_hz, 1)
        weakref.finalize(self, self._opus.opus_decoder_destroy, self._state)
        self._out = np.empty(rate_hz * LONGEST_PACKET_MS // 1000, np.float32)
        self._out_at = self._out.ctypes.data

    def decode(self, packet: bytes) -> Samples:
        """The sound of a packet. Raises OpusError."""
        return self._decode(packet, len(packet), len(self._out), 0)

    def recover(self, following: bytes, samples: int) -> Samples:
        """The lost packet of `samples` before `following`, from its redundancy, else made up. Raises OpusError."""
        return self._decode(following, len(following), samples, 1)

    def conceal(self, samples: int) -> Samples:
        """Sound that goes on for a lost packet of `samples`."""
        return self._decode(None, 0, samples, 0)

    def samples_of(self, packet: bytes) -> int:
        """How many samples a packet decodes to. Raises OpusError."""
        count: int = self._opus.opus_packet_get_nb_samples(packet, len(packet), self._rate_hz)
        if not 0 < count <= len(self._out):
            raise OpusError(f"{len(packet)} bytes are no Opus packet")
        return count

    def _decode(self, packet: bytes | None, size: int, samples: int, fec: int) -> Samples:
        count: int = self._opus.opus_decode_float(self._state, packet, size, self._out_at, samples, fec)
        if count < 0:
            raise OpusError(f"{size} bytes are no Opus packet: {_reason(self._opus, count)}")
        return self._out[:count].copy()


def has_redundancy(packet: bytes) -> bool:
    """Whether a packet also holds the one before it; True where the library is too old to tell."""
    opus = _library()
    return not hasattr(opus, "opus_packet_has_lbrr") or opus.opus_packet_has_lbrr(packet, len(packet)) == 1


class OpusEncoder:
    """One stream of speech in 20 ms packets, from mono at `rate_hz` (8, 12, 16, 24 or 48 kHz).

    `skips_silence` (DTX) is for packets that carry times: without times a packet left out would be time left out.
    """

    def __init__(self, rate_hz: int, bitrate: int, *, skips_silence: bool = True) -> None:
        self._opus = _library()
        self.frame_samples = rate_hz * FRAME_MS // 1000
        self._state = _created(self._opus.opus_encoder_create, rate_hz, 1, _APPLICATION_VOIP)
        weakref.finalize(self, self._opus.opus_encoder_destroy, self._state)
        self._in = np.zeros(self.frame_samples, np.float32)
        self._in_at = self._in.ctypes.data
        self._out = ctypes.create_string_buffer(_MOST_PACKET_BYTES)
        self._least_bytes = _SILENT_BYTES if skips_silence else 0
        self._loss_percent = 0
        for request, value in (
            (_SET_BITRATE, bitrate),
            (_SET_COMPLEXITY, _COMPLEXITY),
            (_SET_SIGNAL, _SIGNAL_VOICE),
            (_SET_INBAND_FEC, 1),
            (_SET_DTX, int(skips_silence)),
        ):
            self._set(request, value)
        self.lookahead_samples = self._get(_GET_LOOKAHEAD)
        """By how much what is decoded comes late: so much of a sound's end is still in here after its last frame."""

    def encode(self, samples: Samples) -> bytes:
        """A packet of 20 ms, shorter pieces filled with silence; empty where nothing need be sent."""
        self._in[: len(samples)] = samples
        self._in[len(samples) :] = 0.0
        size: int = self._opus.opus_encode_float(
            self._state, self._in_at, self.frame_samples, self._out, _MOST_PACKET_BYTES
        )
        return self._out.raw[:size] if size > self._least_bytes else b""

    def expect_loss(self, percent: int) -> None:
        """Spend bits on redundancy for so much loss."""
        if percent != self._loss_percent:
            self._loss_percent = percent
            self._set(_SET_PACKET_LOSS_PERC, percent)

    def reset(self) -> None:
        """Begin another stream by the same settings: nothing of what was encoded is in what comes."""
        self._control(_RESET_STATE)

    def _set(self, request: int, value: int) -> None:
        self._control(request, ctypes.c_int32(value))

    def _get(self, request: int) -> int:
        value = ctypes.c_int32()
        self._control(request, ctypes.byref(value))
        return value.value

    def _control(self, request: int, *arguments: Any) -> None:
        code: int = self._opus.opus_encoder_ctl(self._state, request, *arguments)
        if code:
            raise ValueError(f"libopus refuses request {request}: {_reason(self._opus, code)}")


def _created(create: Any, *arguments: int) -> ctypes.c_void_p:
    code = ctypes.c_int()
    state = create(*arguments, ctypes.byref(code))
    if code.value:
        raise ValueError(f"libopus refuses {arguments}: {_reason(_library(), code.value)}")
    return ctypes.c_void_p(state)


def _reason(opus: Any, code: int) -> str:
    text: bytes = opus.opus_strerror(code)
    return text.decode()


@cache
def _library() -> ctypes.CDLL:
    """PyAV's libopus, else the system's. Raises ModelMissingError where there is neither."""
    for path in (*_bundled(), ctypes.util.find_library("opus")):
        if path:
            return _declared(ctypes.CDLL(str(path)))
    raise ModelMissingError("There is no libopus", hint="PyAV's wheels bring one; Debian's package is libopus0")


def _bundled() -> list[Path]:
    spec = find_spec("av")
    if spec is None or spec.origin is None:
        return []
    package = Path(spec.origin).parent
    folders = package.parent / "av.libs", package / ".dylibs"
    return [path for folder in folders for path in sorted(folder.glob("libopus*"))]


def _declared(opus: ctypes.CDLL) -> ctypes.CDLL:
    pointer, number, text = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
    error = ctypes.POINTER(ctypes.c_int)
    for name, answers, arguments in (
        ("opus_decoder_create", pointer, [number, number, error]),
        ("opus_decoder_destroy", None, [pointer]),
        ("opus_decode_float", number, [pointer, text, number, pointer, number, number]),
        ("opus_packet_get_nb_samples", number, [text, number, number]),
        ("opus_packet_has_lbrr", number, [text, number]),
        ("opus_encoder_create", pointer, [number, number, number, error]),
        ("opus_encoder_destroy", None, [pointer]),
        ("opus_encode_float", number, [pointer, pointer, number, pointer, number]),
        ("opus_encoder_ctl", number, [pointer, number]),  # the rest is variadic
        ("opus_strerror", text, [number]),
    ):
        if hasattr(opus, name):
            function = getattr(opus, name)
            function.restype, function.argtypes = answers, arguments
    return opus

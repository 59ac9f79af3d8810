"""G.711: mu-law and A-law, 8 kHz, a byte a sample, by table (ITU-T G.711)."""

from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import Pcm16, Samples, to_float, to_pcm16

Law = Literal["pcmu", "pcma"]

RATE_HZ: Final = 8_000
_BIAS: Final = 132
_CLIP: Final = 32_635


def decode(data: bytes, law: Law) -> Samples:
    """Mono float samples of G.711 bytes."""
    return to_float(_DECODED[law][np.frombuffer(data, np.uint8)])


def encode(samples: Samples, law: Law) -> bytes:
    """G.711 bytes of mono float samples at 8 kHz."""
    return _ENCODED[law][to_pcm16(samples).view(np.uint16)].tobytes()


def _decode_mu() -> Pcm16:
    code = ~np.arange(256, dtype=np.uint8)
    exponent, mantissa = (code >> 4) & 7, code & 15
    magnitude = ((mantissa.astype(np.int32) << 3) + _BIAS << exponent) - _BIAS
    return np.where(code & 0x80, -magnitude, magnitude).astype(np.int16)


def _decode_a() -> Pcm16:
    code = np.arange(256, dtype=np.uint8) ^ 0x55
    exponent, mantissa = (code >> 4) & 7, (code & 15).astype(np.int32)
    magnitude = np.where(exponent == 0, (mantissa << 4) + 8, (mantissa << 4) + 0x108 << np.maximum(exponent, 1) - 1)
    return np.where(code & 0x80, magnitude, -magnitude).astype(np.int16)


def _nearest(decoded: Pcm16) -> NDArray[np.uint8]:
    """For each 16-bit sample, by its bits, the code whose value is nearest."""
    order = np.argsort(decoded, kind="stable")
    values = decoded[order].astype(np.int32)
    samples = np.arange(-32_768, 32_768, dtype=np.int32)
    right = np.clip(np.searchsorted(values, samples), 1, len(values) - 1)
    is_left_nearer = samples - values[right - 1] <= values[right] - samples
    codes = order[np.where(is_left_nearer, right - 1, right)].astype(np.uint8)
    return np.roll(codes, -32_768)


_DECODED: Final[dict[Law, Pcm16]] = {"pcmu": _decode_mu(), "pcma": _decode_a()}
_ENCODED: Final[dict[Law, NDArray[np.uint8]]] = {law: _nearest(table) for law, table in _DECODED.items()}

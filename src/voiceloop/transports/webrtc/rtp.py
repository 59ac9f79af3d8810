"""RTP packets (RFC 3550, section 5.1), as little of them as sound needs."""

from dataclasses import dataclass
from struct import Struct
from typing import Final

CLOCK_HZ: Final = 48_000
"""The RTP clock of Opus, whatever its sound's rate (RFC 7587)."""

_HEADER = Struct("!BBHII")
_VERSION = 0x80
_EXTENSION_BYTE = Struct("!xxH")


@dataclass(frozen=True, slots=True)
class RtpPacket:
    """What a packet of sound says."""

    payload_type: int
    sequence: int
    timestamp: int
    ssrc: int
    payload: bytes


def parse_rtp(data: bytes) -> RtpPacket | None:
    """A packet, None for bytes that are none. Header extensions and sources are passed over."""
    if len(data) < _HEADER.size or data[0] & 0xC0 != _VERSION:
        return None
    first, second, sequence, timestamp, ssrc = _HEADER.unpack_from(data)
    start, end = _HEADER.size + 4 * (first & 0x0F), len(data)
    if first & 0x10:
        if end < start + 4:
            return None
        start += 4 + 4 * _EXTENSION_BYTE.unpack_from(data, start)[0]
    if first & 0x20:
        end -= data[-1]
    if start > end:
        return None
    return RtpPacket(second & 0x7F, sequence, timestamp, ssrc, data[start:end])


def write_rtp(packet: RtpPacket, *, is_first: bool) -> bytes:
    """The bytes of a packet; `is_first` after a silence (the marker bit, RFC 3551)."""
    second = packet.payload_type | (0x80 if is_first else 0)
    return _HEADER.pack(_VERSION, second, packet.sequence, packet.timestamp, packet.ssrc) + packet.payload


def is_rtcp(data: bytes) -> bool:
    """Whether a packet of the media kind is a report (RFC 5761)."""
    return len(data) > 1 and 192 <= data[1] <= 223


def sequence_distance(later: int, earlier: int) -> int:
    """How far one 16-bit sequence number is behind another, -32768 to 32767."""
    return ((later - earlier + 0x8000) & 0xFFFF) - 0x8000


def timestamp_distance(later: int, earlier: int) -> int:
    """The same of 32-bit timestamps."""
    return ((later - earlier + 0x8000_0000) & 0xFFFF_FFFF) - 0x8000_0000

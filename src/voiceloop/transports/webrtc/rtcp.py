"""Reports between the two sides of a call (RFC 3550, section 6): what was sent, what came, how long the way is.

Report times are the engine clock's, which is as good as a wall clock to the arithmetic of section 6.4.1: each side only
gives back what the other one wrote.
"""

from aiortc import rtp

from voiceloop.transports.webrtc.inbound import Ears
from voiceloop.transports.webrtc.outbound import Mouth

_SHORT = 1 << 16
"""Units of a second in the middle 32 bits of an NTP time."""
_CNAME_ITEM = 1
_SMOOTHING = 0.15
_LONGEST_ROUND_TRIP_S = 10.0


class Reports:
    """One peer's: `write` now and then, `read` what comes."""

    def __init__(self, own_ssrc: int, name: str) -> None:
        self._own_ssrc = own_ssrc
        self._name = name.encode()
        self._heard: tuple[int, float] | None = None
        self.round_trip_s: float | None = None
        self.loss_there: float = 0.0

    def write(self, ears: Ears | None, mouth: Mouth | None, now_s: float) -> bytes:
        """A compound report on what was sent and received."""
        blocks = [] if ears is None or ears.ssrc is None else [self._block(ears, ears.ssrc, now_s)]
        ours: rtp.RtcpSrPacket | rtp.RtcpRrPacket
        if mouth is not None and mouth.packets:
            elapsed_ticks = int((now_s - mouth.sent_s) * 48_000)
            info = rtp.RtcpSenderInfo(
                ntp_timestamp=_ntp(now_s),
                rtp_timestamp=(mouth.timestamp + elapsed_ticks) & 0xFFFF_FFFF,
                packet_count=mouth.packets & 0xFFFF_FFFF,
                octet_count=mouth.octets & 0xFFFF_FFFF,
            )
            ours = rtp.RtcpSrPacket(self._own_ssrc, info, blocks)
        else:
            ours = rtp.RtcpRrPacket(self._own_ssrc, blocks)
        names = rtp.RtcpSdesPacket([rtp.RtcpSourceInfo(self._own_ssrc, [(_CNAME_ITEM, self._name)])])
        return bytes(ours) + bytes(names)

    def read(self, data: bytes, now_s: float) -> None:
        """Take a compound report in; one that is none is passed over."""
        try:
            packets = rtp.RtcpPacket.parse(data)
        except ValueError:
            return
        for packet in packets:
            if isinstance(packet, rtp.RtcpSrPacket):
                self._heard = (packet.sender_info.ntp_timestamp >> 16) & 0xFFFF_FFFF, now_s
            if isinstance(packet, rtp.RtcpSrPacket | rtp.RtcpRrPacket):
                for block in packet.reports:
                    if block.ssrc == self._own_ssrc:
                        self._told(block, now_s)

    def _told(self, block: rtp.RtcpReceiverInfo, now_s: float) -> None:
        self.loss_there = block.fraction_lost / 256.0
        if not block.lsr:
            return
        units = ((_ntp(now_s) >> 16) - block.lsr - block.dlsr) & 0xFFFF_FFFF
        round_trip_s = units / _SHORT
        if round_trip_s > _LONGEST_ROUND_TRIP_S:  # less than nothing, by the other side's arithmetic
            return
        before_s = self.round_trip_s
        self.round_trip_s = round_trip_s if before_s is None else before_s + _SMOOTHING * (round_trip_s - before_s)

    def _block(self, ears: Ears, ssrc: int, now_s: float) -> rtp.RtcpReceiverInfo:
        last, since = 0, 0
        if self._heard is not None:
            last, heard_s = self._heard
            since = min(0xFFFF_FFFF, int((now_s - heard_s) * _SHORT))
        reception = ears.reception
        return rtp.RtcpReceiverInfo(
            ssrc=ssrc,
            fraction_lost=reception.fraction_lost(),
            packets_lost=rtp.clamp_packets_lost(reception.lost),
            highest_sequence=reception.highest & 0xFFFF_FFFF,
            jitter=int(reception.jitter_ticks),
            lsr=last,
            dlsr=since,
        )


def _ntp(now_s: float) -> int:
    return int(now_s * (1 << 32)) & 0xFFFF_FFFF_FFFF_FFFF

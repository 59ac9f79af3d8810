"""The way in: packets of one Opus stream to sound at the engine's rate, decoded where they arrive."""

from collections.abc import Callable
from typing import Final

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.transports.opus import FRAME_MS, OpusDecoder, OpusError, has_redundancy
from voiceloop.transports.webrtc.jitter import JitterBuffer, Lost, Ordered
from voiceloop.transports.webrtc.reception import LevelMeter, Reception
from voiceloop.transports.webrtc.rtp import RtpPacket, parse_rtp
from voiceloop.transports.webrtc.settings import JitterSettings

MOST_CONCEALED_PACKETS: Final = 3
"""60 ms: beyond that concealment is an invention, and the engine has fed silence by then."""


class Ears:
    """One peer's incoming sound: `receive` RTP packets, `pass_time` at `next_due_s`; `hear` gets 16 kHz mono."""

    def __init__(self, payload_type: int, settings: JitterSettings, hear: Callable[[Samples], None]) -> None:
        self._payload_type = payload_type
        self._settings = settings
        self._hear = hear
        self._ssrc: int | None = None
        self._jitter = JitterBuffer(settings)
        self._decoder = OpusDecoder(SAMPLE_RATE_HZ)
        self._frame_samples = SAMPLE_RATE_HZ * FRAME_MS // 1000
        self.reception = Reception()
        self.level = LevelMeter()
        self.recovered = 0
        self.concealed = 0
        self.refused = 0
        self._too_late_before = 0

    @property
    def ssrc(self) -> int | None:
        """Whose packets these are."""
        return self._ssrc

    @property
    def too_late(self) -> int:
        """Packets that came when they had been given up."""
        return self._too_late_before + self._jitter.too_late

    @property
    def wait_ms(self) -> float:
        """How long a missing packet is waited for now."""
        return self._jitter.wait_ms

    @property
    def hold_ms(self) -> float:
        """By how much all sound is delayed now."""
        return self._jitter.hold_ms

    def receive(self, data: bytes, now_s: float) -> None:
        """Take an RTP packet in; another kind than Opus is passed over."""
        packet = parse_rtp(data)
        if packet is None or packet.payload_type != self._payload_type:
            return
        if packet.ssrc != self._ssrc:
            self._begin(packet.ssrc)
        self.reception.add(packet, now_s)
        if packet.payload:
            self._jitter.add(packet, now_s)
            self.pass_time(now_s)

    def pass_time(self, now_s: float) -> None:
        """Hear what is due by now."""
        ordered = self._jitter.take(now_s)
        for index, item in enumerate(ordered):
            try:
                if isinstance(item, Lost):
                    self._make_up(item, ordered[index + 1 : index + 2])
                else:
                    self._give(self._decoder.decode(item.payload))
                    self._frame_samples = self._decoder.samples_of(item.payload)
            except OpusError:
                self.refused += 1

    @property
    def next_due_s(self) -> float | None:
        """When `pass_time` is worth calling; None while nothing waits."""
        return self._jitter.next_due_s()

    def _begin(self, ssrc: int) -> None:
        """Another source: its numbers have nothing to do with those before."""
        if self._ssrc is not None:
            self._too_late_before += self._jitter.too_late
            self._jitter = JitterBuffer(self._settings)
        self._ssrc = ssrc

    def _make_up(self, lost: Lost, following: list[Ordered]) -> None:
        """The packet before the one that came is in that one; those before it are made up, up to 60 ms."""
        count = min(lost.packets, MOST_CONCEALED_PACKETS)
        for _ in range(count - 1):
            self.concealed += 1
            self._give(self._decoder.conceal(self._frame_samples))
        for packet in following:
            if isinstance(packet, RtpPacket) and has_redundancy(packet.payload):
                self.recovered += 1
                self._give(self._decoder.recover(packet.payload, self._frame_samples))
                return
        self.concealed += 1
        self._give(self._decoder.conceal(self._frame_samples))

    def _give(self, sound: Samples) -> None:
        self.level.add(sound)
        self._hear(sound)

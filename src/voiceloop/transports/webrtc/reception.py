"""What a receiver has to tell of a stream (RFC 3550, section 6.4.1 and appendices A.3 and A.8), and its level."""

from dataclasses import dataclass

import numpy as np

from voiceloop.core.audio import SILENCE_DBFS, Samples
from voiceloop.transports.webrtc.rtp import CLOCK_HZ, RtpPacket, sequence_distance, timestamp_distance

_CLIPPED = 0.999
_RESTART_PACKETS = 500


@dataclass(slots=True)
class Reception:
    """Counts of one source; a source that begins anew is counted on."""

    received: int = 0
    jitter_ticks: float = 0.0
    _expected_before: int = 0
    _first: int = 0
    _highest: int = 0
    _cycles: int = 0
    _last: tuple[float, int] | None = None
    _told_expected: int = 0
    _told_received: int = 0

    def add(self, packet: RtpPacket, now_s: float) -> None:
        """Note a packet that arrived now."""
        if self.received == 0:
            self._first = self._highest = packet.sequence
        self.received += 1
        ahead = sequence_distance(packet.sequence, self._highest)
        if abs(ahead) > _RESTART_PACKETS:
            self._expected_before = self.expected
            self._first, self._highest, self._cycles, self._last = packet.sequence, packet.sequence, 0, None
        elif ahead > 0:
            if packet.sequence < self._highest:
                self._cycles += 1 << 16
            self._highest = packet.sequence
        if ahead >= 0:
            self._note_jitter(packet, now_s)

    def _note_jitter(self, packet: RtpPacket, now_s: float) -> None:
        if self._last is not None:
            then_s, timestamp = self._last
            ticks = (now_s - then_s) * CLOCK_HZ - timestamp_distance(packet.timestamp, timestamp)
            self.jitter_ticks += (min(abs(ticks), CLOCK_HZ) - self.jitter_ticks) / 16.0
        self._last = now_s, packet.timestamp

    @property
    def highest(self) -> int:
        """The highest sequence number, extended by the times it began anew."""
        return self._cycles + self._highest

    @property
    def expected(self) -> int:
        """How many packets there should be."""
        return self._expected_before + (self.highest - self._first + 1 if self.received else 0)

    @property
    def lost(self) -> int:
        """How many are missing; packets that came twice make it smaller."""
        return self.expected - self.received

    @property
    def jitter_ms(self) -> float:
        """The interarrival jitter."""
        return self.jitter_ticks * 1000.0 / CLOCK_HZ

    def fraction_lost(self) -> int:
        """256ths of the packets that were lost since this was asked last."""
        expected, received = self.expected - self._told_expected, self.received - self._told_received
        self._told_expected, self._told_received = self.expected, self.received
        lost = expected - received
        return min(255, (lost << 8) // expected) if expected > 0 and lost > 0 else 0


@dataclass(slots=True)
class LevelMeter:
    """The level of all sound of a stream."""

    samples: int = 0
    energy: float = 0.0
    peak: float = 0.0
    clipped_samples: int = 0

    def add(self, sound: Samples) -> None:
        """Note a piece."""
        if not len(sound):
            return
        self.samples += len(sound)
        self.energy += float(np.dot(sound, sound))
        peak = max(float(np.maximum.reduce(sound)), -float(np.minimum.reduce(sound)))  # half of what max() takes
        self.peak = max(self.peak, peak)
        if peak >= _CLIPPED:
            self.clipped_samples += int(np.count_nonzero(np.abs(sound) >= _CLIPPED))

    @property
    def rms_dbfs(self) -> float:
        """The mean level."""
        return _dbfs(self.energy / self.samples) if self.samples else SILENCE_DBFS

    @property
    def peak_dbfs(self) -> float:
        """The level of the loudest sample."""
        return _dbfs(self.peak**2)


def _dbfs(power: float) -> float:
    return max(SILENCE_DBFS, 10.0 * float(np.log10(power))) if power > 0.0 else SILENCE_DBFS

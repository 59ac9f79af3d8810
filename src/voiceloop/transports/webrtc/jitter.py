"""The order of what arrives: which packets may be decoded now, and which are lost.

Theory of operation. A player's jitter buffer delays everything, for a loudspeaker cannot wait. Ours feeds an engine
that hears in positions and feeds silence itself after 60 ms without sound, so a packet that is the next one leaves as
soon as it is there. Two things are waited for. A missing packet: until it is as late as packets have lately been and a
little more (`wait_ms`, which starts at 30 ms); then it is lost, and what came after it leaves. And where packets come
so irregularly that the engine would feed silence between them, all of them are held by what exceeds its patience
(`hold_ms`, zero on a calm network). How late a packet is, is its time on the way beyond that of the fastest one, which
is allowed to creep up because two clocks never agree. Silence without packets (DTX) is no loss: numbers go on.

Time is the engine clock's seconds, passed in.
"""

from dataclasses import dataclass
from typing import TypeAlias

from voiceloop.transports.webrtc.rtp import CLOCK_HZ, RtpPacket, sequence_distance, timestamp_distance
from voiceloop.transports.webrtc.settings import JitterSettings

_MARGIN_S = 0.010
_TOLERATED_S = 0.040
"""So much lateness costs nothing: the engine waits 60 ms for the next sound, and packets are 20 ms apart."""
_FORGETS_IN_S = 10.0
_CREEP = 0.0002
"""Clocks differ by at most 100 parts in a million each."""
_JUMP_S = 2.0
"""A packet that seems so late comes from a clock that was set anew."""
_RESTART_PACKETS = 500
"""Numbers that are so far apart belong to another stream."""
_MOST_WAITING = 64
_MOST_FRAME_S = 0.12


@dataclass(frozen=True, slots=True)
class Lost:
    """Packets that did not come in time."""

    packets: int


Ordered: TypeAlias = RtpPacket | Lost


@dataclass(frozen=True, slots=True)
class _Waiting:
    packet: RtpPacket
    expected_s: float
    """When it would have come on the fastest way."""


class JitterBuffer:
    """One stream: `add` what arrives, then `take`; ask again at `next_due_s`."""

    def __init__(self, settings: JitterSettings) -> None:
        self._settings = settings
        self._late_s = max(0.0, settings.start_ms / 1000.0 - _MARGIN_S)
        self._next: int | None = None
        self._waiting: dict[int, _Waiting] = {}
        self._newest: RtpPacket | None = None
        self._elapsed = 0
        self._fastest_s = 0.0
        self._last_s = 0.0
        self._frame_s = 0.020
        self.too_late = 0
        self.duplicates = 0

    @property
    def wait_ms(self) -> float:
        """How late a packet may be before it is lost."""
        wanted_ms = (self._late_s + _MARGIN_S) * 1000.0
        return min(max(wanted_ms, self._settings.least_ms), self._settings.most_ms)

    @property
    def hold_ms(self) -> float:
        """By how much packets in order are delayed."""
        wanted_ms = (self._late_s - _TOLERATED_S) * 1000.0
        return min(max(wanted_ms, 0.0), self._settings.most_ms)

    def add(self, packet: RtpPacket, now_s: float) -> None:
        """Put in what has arrived."""
        ahead = 0 if self._next is None else sequence_distance(packet.sequence, self._next)
        if self._next is None or abs(ahead) > _RESTART_PACKETS:
            self._restart(packet, now_s)
            ahead = 0
        late_s = self._lateness(packet, now_s)
        if packet.sequence in self._waiting:
            self.duplicates += 1
        elif ahead < 0:
            self.too_late += 1
        else:
            self._waiting[packet.sequence] = _Waiting(packet, now_s - late_s)

    def take(self, now_s: float) -> list[Ordered]:
        """What may be decoded now, in order, losses in their places."""
        taken: list[Ordered] = []
        while self._waiting and self._next is not None:
            found = self._waiting.get(self._next)
            if found is None:
                missing, first = self._gap(self._next)
                if self._gap_ends_s(missing, first) > now_s and len(self._waiting) < _MOST_WAITING:
                    break
                taken.append(Lost(missing))
                self._next = first.packet.sequence
            elif found.expected_s + self.hold_ms / 1000.0 > now_s and len(self._waiting) < _MOST_WAITING:
                break
            else:
                del self._waiting[self._next]
                taken.append(found.packet)
                self._next = (self._next + 1) & 0xFFFF
        return taken

    def next_due_s(self) -> float | None:
        """When `take` is worth asking without anything new; None while nothing waits."""
        if not self._waiting or self._next is None:
            return None
        found = self._waiting.get(self._next)
        if found is None:
            return self._gap_ends_s(*self._gap(self._next))
        return found.expected_s + self.hold_ms / 1000.0

    def _gap(self, start: int) -> tuple[int, _Waiting]:
        missing, sequence = min((sequence_distance(each, start), each) for each in self._waiting)
        return missing, self._waiting[sequence]

    def _gap_ends_s(self, missing: int, first: _Waiting) -> float:
        return first.expected_s - missing * self._frame_s + self.wait_ms / 1000.0

    def _restart(self, packet: RtpPacket, now_s: float) -> None:
        self._next = packet.sequence
        self._waiting.clear()
        self._newest, self._elapsed = packet, 0
        self._fastest_s = self._last_s = now_s

    def _lateness(self, packet: RtpPacket, now_s: float) -> float:
        """How much longer this packet took than the fastest one, and what follows from that for the next ones."""
        newest = self._newest or packet
        step = timestamp_distance(packet.timestamp, newest.timestamp)
        elapsed = self._elapsed + step
        if step > 0:
            if sequence_distance(packet.sequence, newest.sequence) == 1 and step / CLOCK_HZ <= _MOST_FRAME_S:
                self._frame_s = step / CLOCK_HZ
            self._newest, self._elapsed = packet, elapsed
        passed_s = max(0.0, now_s - self._last_s)
        self._last_s = now_s
        transit_s = now_s - elapsed / CLOCK_HZ
        late_s = transit_s - self._fastest_s
        if late_s > _JUMP_S:
            self._fastest_s, late_s = transit_s, 0.0
        else:
            self._fastest_s = min(transit_s, self._fastest_s + passed_s * _CREEP)
            late_s = max(0.0, late_s)
        if late_s > self._late_s:
            self._late_s += 0.5 * (late_s - self._late_s)
        else:
            self._late_s -= self._late_s * min(1.0, passed_s / _FORGETS_IN_S)
        return late_s

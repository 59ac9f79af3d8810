"""The way out: pieces of replies to 20 ms Opus packets, each when it is due, and none in silence.

Theory of operation. The engine lets a reply out a little ahead of its playing. Here it is cut into frames, and a frame
is sent when the one before it has been playing for 20 ms: so a pause or the end of a reply is heard at once, because
what was not due yet is still here. Frames lie on a grid of RTP time that goes on through silences (DTX, RFC 7587
section 3.1.3); the first packet after one carries the marker bit. Time is the engine clock's seconds, passed in.
"""

import secrets
from collections import deque
from typing import Final

import numpy as np

from voiceloop.core.audio import Samples
from voiceloop.transports.opus import FRAME_MS, OpusEncoder
from voiceloop.transports.webrtc.rtp import CLOCK_HZ, RtpPacket, write_rtp

FRAME_S: Final = FRAME_MS / 1000.0
FRAME_TICKS: Final = CLOCK_HZ * FRAME_MS // 1000
_MOST_BEHIND_S = 0.2
"""Who could not send for so long goes on from now: a burst would only be thrown away by the other side's buffer."""


class Mouth:
    """One peer's outgoing sound: `say` pieces, `due` packets at `next_due_s`."""

    def __init__(self, payload_type: int, rate_hz: int, bitrate: int) -> None:
        self._payload_type = payload_type
        self._encoder = OpusEncoder(rate_hz, bitrate)
        self.ssrc = secrets.randbits(32)
        # The lower half: a wrap-around before the first packet was acknowledged would break the decryption.
        self._sequence = secrets.randbits(15)
        self._origin = secrets.randbits(32)
        self._began_s: float | None = None
        self._waiting: deque[Samples] = deque()
        self._waiting_samples = 0
        self._due_s: float | None = None
        self._next_tick = 0
        self._lingers = False
        self._is_silent = True
        self.is_paused = False
        self.packets = 0
        self.octets = 0
        self.timestamp = self._origin
        self.sent_s = 0.0

    @property
    def next_due_s(self) -> float | None:
        """When `due` is worth calling; None while there is nothing to say."""
        return None if self.is_paused else self._due_s

    @property
    def waiting_samples(self) -> int:
        """How much has not been sent yet."""
        return self._waiting_samples

    def say(self, samples: Samples, now_s: float) -> None:
        """Send this after what waits."""
        if not len(samples):
            return
        self._waiting.append(samples)
        self._waiting_samples += len(samples)
        self._lingers = False
        if self._due_s is None:
            self._due_s = now_s if self._began_s is None else max(now_s, self._frame_at_s(self._next_tick))

    def pause(self) -> None:
        """Send nothing until `go_on`; what waits is kept."""
        self.is_paused = True

    def go_on(self, now_s: float) -> None:
        """Send on from the very sample."""
        self.is_paused = False
        if self._due_s is not None:
            self._due_s = max(now_s, self._due_s)

    def drop(self) -> None:
        """Forget what waits."""
        self._waiting.clear()
        self._waiting_samples = 0
        self._due_s = None
        self.is_paused = False

    def expect_loss(self, fraction: float) -> None:
        """The other side misses so much of what is sent: redundancy is worth its bits."""
        self._encoder.expect_loss(min(30, round(fraction * 20) * 5))

    def due(self, now_s: float) -> list[bytes]:
        """The packets to be sent now."""
        packets: list[bytes] = []
        while self._due_s is not None and not self.is_paused and self._due_s <= now_s + 0.001:
            if self._waiting_samples < self._encoder.frame_samples and not self._ends(now_s):
                break
            self._place(now_s)
            payload = self._encoder.encode(self._cut())
            if payload:
                packets.append(self._packet(payload, now_s))
            self._is_silent = not payload
            self._next_tick += FRAME_TICKS
            self._due_s += FRAME_S
        return packets

    def _ends(self, now_s: float) -> bool:
        """Less than a frame waits: whether it is the last, because nothing came behind it for the time of a frame."""
        if not self._waiting_samples:
            self._due_s, self._is_silent = None, True
            return False
        if not self._lingers:
            self._lingers = True
            self._due_s = now_s + FRAME_S
            return False
        self._lingers = False
        return True

    def _place(self, now_s: float) -> None:
        """Where on the grid of RTP time the frame that is due lies."""
        assert self._due_s is not None
        if self._began_s is None:
            self._began_s = self._due_s
        if now_s - self._due_s > _MOST_BEHIND_S:
            self._due_s = now_s
        on_grid = int((self._due_s - self._began_s) / FRAME_S + 0.5) * FRAME_TICKS
        self._next_tick = max(self._next_tick, on_grid)

    def _frame_at_s(self, tick: int) -> float:
        return (self._began_s or 0.0) + tick / CLOCK_HZ

    def _packet(self, payload: bytes, now_s: float) -> bytes:
        self.timestamp = (self._origin + self._next_tick) & 0xFFFF_FFFF
        self.sent_s = now_s
        packet = RtpPacket(self._payload_type, self._sequence, self.timestamp, self.ssrc, payload)
        self._sequence = (self._sequence + 1) & 0xFFFF
        self.packets += 1
        self.octets += len(payload)
        return write_rtp(packet, is_first=self._is_silent)

    def _cut(self) -> Samples:
        wanted = min(self._encoder.frame_samples, self._waiting_samples)
        self._waiting_samples -= wanted
        pieces: list[Samples] = []
        while wanted:
            head = self._waiting.popleft()
            if len(head) > wanted:
                self._waiting.appendleft(head[wanted:])
                head = head[:wanted]
            pieces.append(head)
            wanted -= len(head)
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)

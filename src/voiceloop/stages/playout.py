"""What of a reply may leave now, and what of it has been heard.

Theory of operation: samples are put in as they are made and taken out at most `ahead_ms` before they are due to be
heard. The far end plays what it has without a gap, so that playing is known without asking: it began when the first
piece left, it stops when everything that left has been played, and it goes on when more leaves. A paused playout gives
nothing; what had left before is heard all the same. A playout that is held gives nothing either, because nobody is
there to hear it: when somebody is again, it is rewound to the sample that was heard last. Time is the
engine clock's seconds, passed in.
"""

from collections import deque
from dataclasses import dataclass

import numpy as np

from voiceloop.core.audio import Samples, ms_to_samples, samples_to_ms
from voiceloop.core.settings import check_range


@dataclass(frozen=True, slots=True)
class PlayoutSettings:
    """`ahead_ms`: how far output may run ahead of its playing; `piece_ms`: how much leaves at a time.

    `rewind_ms`: how much of what was heard is kept, for a client that lost its connection and missed it.
    """

    ahead_ms: float = 300.0
    piece_ms: float = 100.0
    rewind_ms: float = 0.0

    def __post_init__(self) -> None:
        check_range("playout.ahead_ms", self.ahead_ms, 40.0, 600_000.0)
        check_range("playout.piece_ms", self.piece_ms, 10.0, 1_000.0)
        check_range("playout.rewind_ms", self.rewind_ms, 0.0, 60_000.0)


class Playout:
    """The way out of one reply."""

    def __init__(self, rate_hz: int, settings: PlayoutSettings) -> None:
        self.rate_hz = rate_hz
        self._ahead = ms_to_samples(settings.ahead_ms, rate_hz)
        self._piece = ms_to_samples(settings.piece_ms, rate_hz)
        self._rewind = ms_to_samples(settings.rewind_ms, rate_hz)
        self._kept: deque[Samples] = deque()
        self._kept_samples = 0
        self._waiting: deque[Samples] = deque()
        self._waiting_samples = 0
        self.sent_samples = 0
        self.is_paused = False
        self.is_held = False
        self.is_finished = False
        self._anchor_s = 0.0
        self._anchor_samples = 0

    def add(self, samples: Samples) -> None:
        """Put in what has been made."""
        if len(samples):
            self._waiting.append(samples)
            self._waiting_samples += len(samples)

    def finish(self) -> None:
        """Nothing more will be put in."""
        self.is_finished = True

    def pause(self) -> None:
        """Let nothing leave."""
        self.is_paused = True

    def resume(self) -> None:
        """Go on from the same sample."""
        self.is_paused = False

    def take(self, now_s: float) -> Samples | None:
        """The next piece that may leave now, or None."""
        if self.is_paused or self.is_held or not self._waiting_samples:
            return None
        heard = self.heard_samples(now_s)
        room = heard + self._ahead - self.sent_samples
        if room < min(self._piece, self._waiting_samples):
            return None
        if heard == self.sent_samples:  # everything that left has been played: playing begins anew with this piece
            self._anchor_s, self._anchor_samples = now_s, self.sent_samples
        piece = self._cut(min(self._piece, room, self._waiting_samples))
        self.sent_samples += len(piece)
        self._keep(piece, heard)
        return piece

    def rewind(self, to_sample: int, now_s: float) -> int:
        """Nothing was heard beyond `to_sample` after all: what left since leaves again; the sample it begins with.

        That is a later one where what is kept does not reach back so far.
        """
        start = max(to_sample, self.sent_samples - self._kept_samples, 0)
        again = min(self.sent_samples, self.sent_samples - start)
        if again > 0:
            kept = np.concatenate(self._kept)
            self.add_first(kept[len(kept) - again :])
            self._kept = deque([kept[: len(kept) - again]])
            self._kept_samples -= again
            self.sent_samples -= again
        self._anchor_s, self._anchor_samples = now_s, self.sent_samples
        return self.sent_samples

    def add_first(self, samples: Samples) -> None:
        """Put samples before all that waits."""
        self._waiting.appendleft(samples)
        self._waiting_samples += len(samples)

    def _keep(self, piece: Samples, heard: int) -> None:
        if not self._rewind:
            return
        self._kept.append(piece)
        self._kept_samples += len(piece)
        first_wanted = heard - self._rewind
        while self._kept and self.sent_samples - self._kept_samples + len(self._kept[0]) <= first_wanted:
            self._kept_samples -= len(self._kept.popleft())

    def next_due_s(self, now_s: float) -> float | None:
        """When `take` is worth asking again; None while there is nothing to wait for but new samples or a resume."""
        if self.is_paused or self.is_held or not self._waiting_samples:
            return None
        lacking = min(self._piece, self._waiting_samples) - (
            self.heard_samples(now_s) + self._ahead - self.sent_samples
        )
        return now_s + max(0, lacking) / self.rate_hz

    def heard_samples(self, now_s: float) -> int:
        """How much of the reply has been heard by now."""
        if self.sent_samples == 0:
            return 0
        played = self._anchor_samples + round((now_s - self._anchor_s) * self.rate_hz)
        return max(0, min(self.sent_samples, played))

    def heard_ms(self, now_s: float) -> float:
        """The same in milliseconds."""
        return samples_to_ms(self.heard_samples(now_s), self.rate_hz)

    def drained_s(self) -> float | None:
        """When the last sample will have been heard; None while there is more to leave or to come."""
        if not self.is_finished or self._waiting_samples or self.is_held:
            return None
        return self._anchor_s + (self.sent_samples - self._anchor_samples) / self.rate_hz

    def _cut(self, wanted: int) -> Samples:
        pieces: list[Samples] = []
        lacking = wanted
        while lacking:
            head = self._waiting.popleft()
            if len(head) > lacking:
                self._waiting.appendleft(head[lacking:])
                head = head[:lacking]
            pieces.append(head)
            lacking -= len(head)
        self._waiting_samples -= wanted
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)

"""What has been heard of a turn so far, from transcriptions of its pieces.

Theory of operation. A turn is a row of *settled* pieces and an open *tail*. While someone speaks, the tail is
transcribed every few hundred milliseconds; the words that two transcriptions in a row agree on are *stable* (local
agreement, Liu et al., "Low-latency sequence-to-sequence speech recognition and translation by partial hypothesis
selection", 2020). A tail is settled at a pause, where nothing is cut in two; a tail that grows towards `tail_max_s`
without a pause is settled at the end of its last stable word but one. At every pause the last pieces that fit into
`final_max_s` are transcribed again as one, because a recogniser does better on a whole sentence than on its parts.
"""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from voiceloop.core.audio import SAMPLE_RATE_HZ, ms_to_samples
from voiceloop.core.settings import check_range
from voiceloop.core.transcript import Transcript

_COSTS_APART: Final = 8.0
"""Partials come at least so many times their own cost apart: under load what a pause asks goes before them."""


@dataclass(frozen=True, slots=True)
class HypothesisSettings:
    """`partial_every_ms` while someone speaks; the other two are the longest pieces that are transcribed at a time."""

    partial_every_ms: float = 300.0
    tail_max_s: float = 6.0
    final_max_s: float = 20.0

    def __post_init__(self) -> None:
        check_range("hypothesis.partial_every_ms", self.partial_every_ms, 100.0, 5_000.0)
        check_range("hypothesis.tail_max_s", self.tail_max_s, 2.0, 20.0)
        check_range("hypothesis.final_max_s", self.final_max_s, 4.0, 30.0)


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    start: int
    end: int


class Hypothesis:
    """The text of one turn while it is spoken; positions are samples of the input."""

    def __init__(self, start: int, settings: HypothesisSettings) -> None:
        self._settings = settings
        self._settled: list[_Piece] = []
        self._tail_start = start
        self._tail: list[str] = []
        self._stable_words = 0
        self._asked_at = start
        self._told_stable: list[str] = []

    def wants_partial(self, now: int, cost_ms: float = 0.0) -> bool:
        """Whether the tail should be transcribed again; a partial that takes `cost_ms` comes so much more seldom."""
        return now - self._asked_at >= ms_to_samples(max(self._settings.partial_every_ms, _COSTS_APART * cost_ms))

    def partial_window(self, now: int) -> tuple[int, int]:
        """Which samples to transcribe for the next partial."""
        self._asked_at = now
        longest = int(self._settings.tail_max_s * SAMPLE_RATE_HZ)
        return max(self._tail_start, now - longest), now

    def partial_heard(self, transcript: Transcript, start: int, end: int) -> bool:
        """Take a partial of [start, end); False when it came too late to matter."""
        if start < self._tail_start:
            return False
        words = transcript.text.split()
        self._stable_words = _agreeing(self._tail, words)
        self._tail = words
        self._told_stable = max(self._told_stable, self._stable(), key=len)
        if end - start >= int(self._settings.tail_max_s * SAMPLE_RATE_HZ * 0.75):
            self._settle_stable(transcript, start, end)
        return True

    def final_window(self, end: int) -> tuple[str, int]:
        """What to transcribe at a pause that began at `end`: the text before it that is kept, and where it begins."""
        longest = int(self._settings.final_max_s * SAMPLE_RATE_HZ)
        start, kept = self._tail_start, list(self._settled)
        while kept and end - kept[-1].start <= longest:
            start = kept.pop().start
        return " ".join(piece.text for piece in kept), start

    def draft(self, start: int) -> str:
        """What was heard so far of the sound from `start` on."""
        pieces = [piece.text for piece in self._settled if piece.start >= start]
        return " ".join([*pieces, *self._tail]) if self._tail_start >= start else ""

    def pause_heard(self, text: str, start: int) -> None:
        """Take what everything from `start` on reads like, transcribed as one at a pause."""
        while self._settled and self._settled[-1].start >= start:
            self._settled.pop()
        self._tail, self._tail_start, self._stable_words = text.split(), start, 0

    def went_on(self, pause_start: int, onset: int) -> None:
        """The speaker went on at `onset`, and what was said before the pause is known: it is settled."""
        if self._tail:
            self._settled.append(_Piece(" ".join(self._tail), self._tail_start, pause_start))
        self._tail, self._stable_words = [], 0
        self._tail_start = self._asked_at = max(pause_start, onset)
        self._told_stable = max(self._told_stable, self._stable(), key=len)

    @property
    def text(self) -> str:
        """Everything heard so far."""
        return " ".join([piece.text for piece in self._settled] + self._tail)

    @property
    def stable_text(self) -> str:
        """The beginning of `text` that is not expected to change."""
        return " ".join(self._stable())

    def revised_words(self, final_text: str) -> tuple[int, int]:
        """How many words were called stable, and how many of these the final text has otherwise."""
        told, final = _plain_words(self._told_stable), _plain_words(final_text.split())
        same = sum(block.size for block in SequenceMatcher(None, told, final, autojunk=False).get_matching_blocks())
        return len(told), len(told) - same

    def unrevised(self, final_text: str) -> str:
        """A final text with its beginning as it was told to be stable, for who may not take words back."""
        told, final = self._told_stable, final_text.split()
        matching = SequenceMatcher(None, list(map(_plain, told)), list(map(_plain, final)), autojunk=False)
        told_end, final_end = 0, 0
        for block in matching.get_matching_blocks()[:-1]:  # the last one is an empty mark
            told_end, final_end = block.a + block.size, block.b + block.size
        told_otherwise = len(told) - told_end  # words told at the end stand in for as many of the final
        return " ".join([*told, *final[final_end + told_otherwise :]])

    def _stable(self) -> list[str]:
        settled = [word for piece in self._settled for word in piece.text.split()]
        return settled + self._tail[: self._stable_words]

    def _settle_stable(self, transcript: Transcript, start: int, end: int) -> None:
        count = self._stable_words - 1
        if count < 1:
            return
        cut = start + _word_end(transcript, count, end - start)
        self._settled.append(_Piece(" ".join(self._tail[:count]), self._tail_start, cut))
        self._tail = self._tail[count:]
        self._stable_words -= count
        self._tail_start = cut


def _agreeing(before: list[str], now: list[str]) -> int:
    count = 0
    for one, other in zip(before, now, strict=False):
        if _plain(one) != _plain(other):
            break
        count += 1
    return count


def _word_end(transcript: Transcript, count: int, length: int) -> int:
    """Where the first `count` words end, by their times, else in proportion to their letters."""
    if len(transcript.words) == len(transcript.text.split()):
        return min(length, int(transcript.words[count - 1].end_s * SAMPLE_RATE_HZ))
    words = transcript.text.split()
    letters = sum(len(word) + 1 for word in words)
    return length * sum(len(word) + 1 for word in words[:count]) // max(1, letters)


def _plain(word: str) -> str:
    return re.sub(r"[^\w']", "", word.lower())


def _plain_words(words: list[str]) -> list[str]:
    return [plain for word in words if (plain := _plain(word))]

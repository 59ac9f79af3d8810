"""A long recording as pieces that a recogniser takes one at a time, cut where nobody speaks.

Theory of operation: chunks are judged as speech or not. A piece begins a little before speech and ends a little after
it; silences within it are kept while it is short, and the longer it grows the shorter a silence is enough to end it. A
piece that finds no silence is cut at its limit.
"""

from dataclasses import dataclass

from voiceloop.core.audio import SAMPLE_RATE_HZ, ms_to_samples
from voiceloop.core.settings import check_range

_SPEECH = 0.5
_MARGIN = ms_to_samples(250)


@dataclass(frozen=True, slots=True)
class PieceSettings:
    """Below `comfortable_s` only a silence of `long_pause_ms` ends a piece, above it one of `short_pause_ms` does."""

    comfortable_s: float = 8.0
    max_s: float = 20.0
    long_pause_ms: float = 1_000.0
    short_pause_ms: float = 250.0

    def __post_init__(self) -> None:
        check_range("pieces.max_s", self.max_s, 4.0, 30.0)
        check_range("pieces.comfortable_s", self.comfortable_s, 1.0, self.max_s)
        check_range("pieces.long_pause_ms", self.long_pause_ms, 100.0, 10_000.0)
        check_range("pieces.short_pause_ms", self.short_pause_ms, 64.0, self.long_pause_ms)


@dataclass(frozen=True, slots=True)
class Piece:
    """Samples [start, end) of the recording."""

    start: int
    end: int


class PieceCutter:
    """Chunks in, pieces out; never holds more than one open piece."""

    def __init__(self, settings: PieceSettings) -> None:
        self._settings = settings
        self._start: int | None = None
        self._speech_end = 0
        self._last_end = 0

    @property
    def open_from(self) -> int | None:
        """Where the open piece begins: samples before it are not needed any more."""
        return self._start

    def feed(self, start: int, end: int, probability: float) -> Piece | None:
        """Take the judgement of samples [start, end); the piece that ends with it, if one does."""
        if probability > _SPEECH:
            if self._start is None:
                self._start = max(self._last_end, start - _MARGIN)
            self._speech_end = end
        if self._start is None:
            return None
        length_s = (end - self._start) / SAMPLE_RATE_HZ
        if length_s >= self._settings.max_s:
            return self._close(end)
        is_long = length_s >= self._settings.comfortable_s
        pause_ms = self._settings.short_pause_ms if is_long else self._settings.long_pause_ms
        if end - self._speech_end >= ms_to_samples(pause_ms):
            return self._close(min(end, self._speech_end + _MARGIN))
        return None

    def finish(self, end: int) -> Piece | None:
        """The recording is over at `end`; the piece that was open."""
        return None if self._start is None else self._close(min(end, self._speech_end + _MARGIN))

    def _close(self, end: int) -> Piece:
        assert self._start is not None
        piece = Piece(self._start, end)
        self._start, self._last_end = None, end
        return piece

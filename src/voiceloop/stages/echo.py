"""Telling the reply's own echo in the microphone from a person who speaks over the reply.

Theory of operation. What was played and what comes in are both seen as powers in 16 bands, 125 frames a second.
Whatever lies between loudspeaker and microphone (delay, room, its tone), an echo is the played sound of some moment
ago, weaker by an amount that differs per band: the coupling. So each incoming frame has a predicted echo: the largest
played power around the echo's delay, falling off as sound does in a room, times the coupling. What exceeds the
prediction comes from somebody else, and a voice at normal level exceeds it by far.

The delay is where the movements of both powers correlate best; until it is known, every delay up to the longest is
allowed for. The coupling is taken to be high at first and then follows a high quantile of incoming over played power:
up quickly while the movements agree, slowly otherwise, so that a talker, who adds power that does not move with the
reply, hardly raises it. A chunk that moves just as the reply did is an echo whatever its level.

The constants were tuned with bench/echo.py, which mixes echoes of espeak-ng with recorded speech; it prints the result.
"""

from dataclasses import dataclass
from itertools import pairwise
from math import log, log10, sqrt

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.settings import check_range

_FRAMES_A_S = 125
_HOP = SAMPLE_RATE_HZ // _FRAMES_A_S
_BANDS = 16
_LOWEST_HZ, _HIGHEST_HZ = 150.0, 7_000.0
_KEPT = 512
"""Frames of played sound that are kept: 4 s, of which a part may lie ahead of the incoming sound."""
_FLOOR = 1e-9
"""Power added to every band (-90 dBFS), so that the movements of silence mean nothing."""
_AUDIBLE = 1e-6
"""Played power (-60 dBFS) from which a frame teaches something about the coupling."""
_ROOM_DECAY = 10.0**-0.08
"""Power left a frame later: 60 dB in 0.6 s, an ordinary room."""

_MEAN_STEP = 0.02
_SEARCH_MEMORY = 0.985
"""Of the correlation that finds the delay: half a second."""
_MATCH_MEMORY = 0.93
"""Of the correlation at the delay: 0.1 s, the beginning of a word."""
_DELAY_KNOWN_FROM = 0.6
_LEARN_AFTER_FRAMES = 25
_SAME_MOVEMENT_FROM = 0.8
_ALIKE_FROM = 0.6
_UP_ALIKE_DB, _UP_DB, _DOWN_DB = 1.0, 0.2, 0.25
_AROUND = 3
"""Frames before and after the delay that count: the room smears, and positions are whole frames."""

_Powers = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class EchoSettings:
    """`most_delay_ms`: from when a sample is due at the loudspeaker until it is back. Coupling in dB of power.

    `margin_db`: how far an echo may exceed its prediction. `echo_from`: the share of a chunk that must be explained.
    """

    most_delay_ms: float = 600.0
    first_coupling_db: float = -12.0
    margin_db: float = 6.0
    echo_from: float = 0.65

    def __post_init__(self) -> None:
        check_range("echo.most_delay_ms", self.most_delay_ms, 50.0, 2_000.0)
        check_range("echo.first_coupling_db", self.first_coupling_db, -60.0, 10.0)
        check_range("echo.margin_db", self.margin_db, 0.0, 30.0)
        check_range("echo.echo_from", self.echo_from, 0.05, 1.0)


class EchoGuard:
    """The echo of one session; positions are samples of its input at 16 kHz.

    Tell it what is `played`, ask it about every incoming chunk in turn. While nothing plays, a question costs nothing.
    """

    def __init__(self, settings: EchoSettings | None = None) -> None:
        self._settings = settings or EchoSettings()
        self._lags = int(self._settings.most_delay_ms * _FRAMES_A_S / 1000.0) + 1
        self._played = _PlayedFrames()
        self._outgoing: _Spectra | None = None
        self._incoming = _Spectra(SAMPLE_RATE_HZ)
        self._mean: _Powers = np.full(_BANDS, log(_FLOOR), np.float32)
        self._coupling_db: _Powers = np.full(_BANDS, self._settings.first_coupling_db, np.float32)
        self._heard_frames = 0
        """Incoming frames since the reply began."""
        self._products: _Powers = np.zeros(self._lags, np.float32)
        self._played_energy: _Powers = np.zeros(self._lags, np.float32)
        self._incoming_energy = 0.0
        self._lag: int | None = None
        self._match = (0.0, 0.0, 0.0)
        """At the delay: product of the movements, and the energy of each."""

    def played(self, samples: Samples, rate_hz: int, position: int) -> None:
        """This piece of the reply is due at the loudspeaker from `position` on; pieces come in order."""
        if self._outgoing is None or self._outgoing.rate_hz != rate_hz:
            self._outgoing = _Spectra(rate_hz)
        frame = position // _HOP
        if abs(frame - self._outgoing.expects) > 2:  # not the continuation of the piece before, but for rounding
            self._outgoing.begin_at(frame)
        first, powers = self._outgoing.feed(samples)
        self._played.put(first, powers)

    def stopped(self, position: int) -> None:
        """Nothing of what was due from `position` on is played."""
        self._played.cut(position // _HOP)
        self._outgoing = None

    def is_echo(self, chunk: Samples, end_position: int) -> bool:
        """Whether the chunk, which ends at `end_position`, holds nothing but the reply's echo."""
        return self.echo_share(chunk, end_position) >= self._settings.echo_from

    def echo_share(self, chunk: Samples, end_position: int) -> float:
        """How much of the chunk the echo explains, 0 to 1; 0 when nothing has been played that could come back."""
        end = end_position // _HOP
        if end - self._played.end > self._lags or not chunk.any():
            self._heard_frames = 0
            return 0.0
        powers = self._incoming.feed(chunk)[1]
        frames = len(powers)
        if frames == 0:
            return 0.0
        self._played.end = max(self._played.end, end)
        moves = self._moves(powers)
        self._find_delay(end, moves)
        is_same_movement, is_alike = self._compare(end, moves)
        tail, loudest = self._around_delay(end, frames)
        predicted = tail * 10.0 ** ((self._coupling_db + self._settings.margin_db) / 10.0)
        if self._lag is not None or self._heard_frames > self._lags:
            self._learn(powers, tail, loudest > _AUDIBLE, is_alike)
        self._heard_frames += frames
        if is_same_movement:
            return 1.0
        # Amplitudes rather than powers: else the loudest band would decide alone.
        amplitude = np.sqrt(powers)
        explained = np.minimum(amplitude, np.sqrt(predicted))
        return float(explained.sum() / (amplitude.sum() + 1e-12))

    def _moves(self, powers: _Powers) -> _Powers:
        logs = np.log(powers + _FLOOR)
        self._mean += _fade_in(len(logs)) * (logs.sum(axis=0) - len(logs) * self._mean)
        moves: _Powers = logs - self._mean
        return moves

    def _find_delay(self, end: int, moves: _Powers) -> None:
        frames = len(moves)
        window, energy = self._played.moves(end, self._lags + frames - 1)
        fade = _SEARCH_MEMORY**frames
        self._products *= fade
        self._played_energy *= fade
        self._incoming_energy = fade * self._incoming_energy + float(np.vdot(moves, moves))
        products = window @ moves.T
        for frame in range(frames):  # the newest lag is the last row of a frame's window
            self._products += products[frame : frame + self._lags, frame]
            self._played_energy += energy[frame : frame + self._lags]
        if self._heard_frames < _LEARN_AFTER_FRAMES:
            return
        likeness = self._products / np.sqrt(self._played_energy * self._incoming_energy + 1e-9)
        best = int(likeness.argmax())
        lag = self._lags - 1 - best
        if likeness[best] > _DELAY_KNOWN_FROM and lag != self._lag:
            self._lag = lag
            self._match = (0.0, 0.0, 0.0)

    def _compare(self, end: int, moves: _Powers) -> tuple[bool, bool]:
        """Whether the incoming sound moves just as the played one did, and whether it moves alike."""
        if self._lag is None:
            return False, False
        then, energy = self._played.moves(end - self._lag, len(moves))
        fade = _MATCH_MEMORY ** len(moves)
        product, played, incoming = self._match
        product = fade * product + float(np.vdot(then, moves))
        played = fade * played + float(energy.sum())
        incoming = fade * incoming + float(np.vdot(moves, moves))
        self._match = (product, played, incoming)
        likeness = product / sqrt(played * incoming + 1e-9)
        return likeness > _SAME_MOVEMENT_FROM, likeness > _ALIKE_FROM

    def _around_delay(self, end: int, frames: int) -> tuple[_Powers, _Powers]:
        """For each incoming frame the largest played power that it may echo, with the room's tail and without."""
        if self._lag is None:
            width, last = self._lags, end
        else:
            width, last = 2 * _AROUND + 1, min(end, end - self._lag + _AROUND)
        tails, powers = self._played.powers(last, width + frames - 1)
        spans = range(frames)
        return (
            np.stack([tails[frame : frame + width].max(axis=0) for frame in spans]),
            np.stack([powers[frame : frame + width].max(axis=0) for frame in spans]),
        )

    def _learn(self, powers: _Powers, tail: _Powers, is_taught: NDArray[np.bool_], is_alike: bool) -> None:
        ratio_db = 10.0 * np.log10((powers + 1e-12) / (tail + 1e-12))
        up_db = _UP_ALIKE_DB if is_alike else _UP_DB
        steps = np.where(ratio_db > self._coupling_db, np.float32(up_db), np.float32(-_DOWN_DB))
        self._coupling_db += (steps * is_taught).sum(axis=0)


class _PlayedFrames:
    """The played sound of the last seconds, frame by frame; what was never put is silence.

    Every row is kept twice, `_KEPT` apart, so that any window is one slice. Windows may not reach beyond `end`.
    """

    def __init__(self) -> None:
        self._powers: _Powers = np.zeros((2 * _KEPT, _BANDS), np.float32)
        self._tails: _Powers = np.zeros((2 * _KEPT, _BANDS), np.float32)
        self._moves: _Powers = np.zeros((2 * _KEPT, _BANDS), np.float32)
        self._energy: _Powers = np.zeros(2 * _KEPT, np.float32)
        self._mean: _Powers = np.full(_BANDS, log(_FLOOR), np.float32)
        self._end = -_KEPT

    @property
    def end(self) -> int:
        """The frame after the last one that is known; what is known may be silence."""
        return self._end

    @end.setter
    def end(self, frame: int) -> None:
        if frame - self._end >= _KEPT:
            for rows in (self._powers, self._tails, self._moves, self._energy):
                rows[:] = 0.0
            self._end = frame
        if frame > self._end:
            self.put(self._end, np.zeros((frame - self._end, _BANDS), np.float32))

    def put(self, first: int, powers: _Powers) -> None:
        """Frames from `first` on; what lies between them and the end so far is silence."""
        if first > self._end:
            self.end = first
        logs = np.log(powers + _FLOOR)
        self._mean += _fade_in(len(logs)) * (logs.sum(axis=0) - len(logs) * self._mean)
        moves = logs - self._mean
        energy = np.einsum("fb,fb->f", moves, moves)
        tail = self._tails[(first - 1) % _KEPT]
        tails = np.empty_like(powers)
        for row, power in enumerate(powers):
            tail = tails[row] = np.maximum(power, tail * np.float32(_ROOM_DECAY))
        rows = np.arange(first, first + len(powers)) % _KEPT
        for twin in (rows, rows + _KEPT):
            self._powers[twin], self._tails[twin], self._moves[twin] = powers, tails, moves
            self._energy[twin] = energy
        self._end = max(self._end, first + len(powers))

    def cut(self, frame: int) -> None:
        """Forget the frames from this one on."""
        self._end = min(self._end, frame)

    def powers(self, end: int, count: int) -> tuple[_Powers, _Powers]:
        """The last `count` frames before `end`: with the room's tail, and as played."""
        start = (end - count) % _KEPT
        return self._tails[start : start + count], self._powers[start : start + count]

    def moves(self, end: int, count: int) -> tuple[_Powers, _Powers]:
        """The last `count` frames before `end`: movement per band, and its energy."""
        start = (end - count) % _KEPT
        return self._moves[start : start + count], self._energy[start : start + count]


def _fade_in(frames: int) -> float:
    """How far a running mean moves for each of so many frames at once."""
    return (1.0 - (1.0 - _MEAN_STEP) ** frames) / frames if frames else 0.0


class _Spectra:
    """Band powers of a stream at its own rate, in windows of 16 ms every 8 ms."""

    def __init__(self, rate_hz: int) -> None:
        self.rate_hz = rate_hz
        self._hop = rate_hz / _FRAMES_A_S
        size = 2 * int(self._hop)
        self._window: Samples = np.hanning(size + 2)[1:-1].astype(np.float32)
        self._reach = np.arange(size)
        self._weights = _band_weights(rate_hz, size) / np.float32(self._window.sum() ** 2 / 2.0)
        self.begin_at(0)

    def begin_at(self, frame: int) -> None:
        """What is fed next begins with this frame."""
        self._origin = frame
        self._made = 0
        self._dropped = 0
        self._held: Samples = np.zeros(0, np.float32)

    @property
    def expects(self) -> int:
        """The frame in which the next sample lies."""
        return self._origin + int((self._dropped + len(self._held)) / self._hop)

    def feed(self, samples: Samples) -> tuple[int, _Powers]:
        """Number of the first frame that is complete now, and the powers [frames, bands] from it on."""
        held = np.concatenate([self._held, samples])
        first = self._origin + self._made
        ready = int((self._dropped + len(held) - len(self._reach)) / self._hop) + 1 - self._made
        if ready <= 0:
            self._held = held
            return first, np.zeros((0, _BANDS), np.float32)
        starts = (np.arange(self._made, self._made + ready) * self._hop).astype(np.int64) - self._dropped
        spectra = np.fft.rfft(held[starts[:, np.newaxis] + self._reach] * self._window)
        self._made += ready
        used = int(self._made * self._hop) - self._dropped
        self._dropped += used
        self._held = held[used:]
        power = (spectra.real**2 + spectra.imag**2).astype(np.float32)
        return first, power @ self._weights


def _band_weights(rate_hz: int, size: int) -> _Powers:
    """[size // 2 + 1, bands]: which frequencies make up which band; bands of equal width in mels."""
    low_mel, high_mel = (2595.0 * log10(1.0 + hz / 700.0) for hz in (_LOWEST_HZ, _HIGHEST_HZ))
    edges_hz = 700.0 * (10.0 ** (np.linspace(low_mel, high_mel, _BANDS + 1) / 2595.0) - 1.0)
    bins_hz = np.fft.rfftfreq(size, 1.0 / rate_hz)
    weights: _Powers = np.zeros((len(bins_hz), _BANDS), np.float32)
    for band, (low, high) in enumerate(pairwise(edges_hz)):
        inside = (bins_hz >= low) & (bins_hz < high)
        if not inside.any():  # a band narrower than the spectrum's step takes the nearest
            inside[np.abs(bins_hz - (low + high) / 2.0).argmin()] = True
        weights[inside, band] = 1.0
    return weights

"""The room goes on before and after a recording: its own noise floor, looped, never digital zeros.

A recording that is followed by zeros flatters every engine, since no microphone is that quiet.
"""

from itertools import cycle
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, ms_to_samples, rms_dbfs

_PIECE_LENGTHS_MS: Final = (400, 200, 100, 50)
_STEP_MS: Final = 10
_FADE_MS: Final = 20

_ZEROS_BELOW_DBFS: Final = -85.0
"""A piece quieter than this is digital silence with some dither: no room sounds like it."""

_AS_QUIET_DB: Final = 6.0
"""A longer piece is taken when it is about as quiet as the quietest short one, because it loops less audibly."""

_CUT_TIGHT_SAMPLES: Final = SAMPLE_RATE_HZ
_CUT_TIGHT_DB: Final = 25.0
"""A recording under a second whose quietest piece is not that far below its level was cut to the word: what is quiet in
it is still voice, which looped would speak for ever."""

_FALLBACK_DBFS: Final = -75.0


def with_noise_floor(samples: Samples, lead_in_s: float, tail_s: float) -> tuple[Samples, int]:
    """The recording between `lead_in_s` and `tail_s` of its own noise floor, and the position where it begins.

    samples: mono 16 kHz. The result is the same at every call.
    """
    lead_in, tail = int(lead_in_s * SAMPLE_RATE_HZ), int(tail_s * SAMPLE_RATE_HZ)
    fade = min(ms_to_samples(_FADE_MS), len(samples))
    floor = _looped(_quietest_piece(samples), lead_in + tail + 2 * fade)
    before, after = floor[: lead_in + fade], floor[lead_in + fade :]
    rising, falling = _ramps(fade)
    middle = samples.copy()
    middle[:fade] = middle[:fade] * rising + before[lead_in:] * falling
    middle[len(middle) - fade :] = middle[len(middle) - fade :] * falling + after[:fade] * rising
    return np.concatenate([before[:lead_in], middle, after[fade:]]), lead_in


def _quietest_piece(samples: Samples) -> Samples:
    """The quietest stretch that is not digital silence; faint white noise when there is none."""
    found = [quiet for length_ms in _PIECE_LENGTHS_MS if (quiet := _quietest_of(samples, ms_to_samples(length_ms)))]
    quietest_dbfs = min((dbfs for dbfs, _ in found), default=0.0)
    is_cut_tight = len(samples) < _CUT_TIGHT_SAMPLES and quietest_dbfs > rms_dbfs(samples) - _CUT_TIGHT_DB
    if not found or is_cut_tight:
        level = np.float32(10.0 ** (_FALLBACK_DBFS / 20.0))
        return np.random.default_rng(0).standard_normal(SAMPLE_RATE_HZ).astype(np.float32) * level
    return next(piece for dbfs, piece in found if dbfs <= quietest_dbfs + _AS_QUIET_DB)


def _quietest_of(samples: Samples, length: int) -> tuple[float, Samples] | None:
    """Level and sound of the quietest stretch of one length in which no moment is digital silence."""
    step = ms_to_samples(_STEP_MS)
    count, steps = len(samples) // step, length // step
    if count < steps:
        return None
    power = np.square(samples[: count * step], dtype=np.float64).reshape(count, step).mean(axis=1)
    stretches = sliding_window_view(power, steps)
    is_sound = stretches.min(axis=1) > 10.0 ** (_ZEROS_BELOW_DBFS / 10.0)
    means = np.where(is_sound, stretches.mean(axis=1), np.inf)
    best = int(np.argmin(means))
    if not np.isfinite(means[best]):
        return None
    return 10.0 * float(np.log10(means[best])), samples[best * step : best * step + length]


def _looped(piece: Samples, wanted: int) -> Samples:
    """At least one piece after the other, forwards and backwards in turn so that no rhythm is heard, cross-faded."""
    fade = min(ms_to_samples(_FADE_MS), len(piece) // 4)
    rising, falling = _ramps(fade)
    looped: Samples = np.zeros(wanted + len(piece), np.float32)
    at = 0
    for turned in cycle((piece, piece[::-1])):
        if at >= wanted:
            break
        next_piece = turned.copy()
        if at:
            next_piece[:fade] *= rising
        next_piece[len(piece) - fade :] *= falling
        looped[at : at + len(piece)] += next_piece
        at += len(piece) - fade
    return looped[:wanted]


def _ramps(length: int) -> tuple[Samples, Samples]:
    """Equal power: noise of one level fades into noise of the same level without a dip."""
    phase = (np.arange(length, dtype=np.float32) + np.float32(0.5)) / np.float32(max(1, length)) * np.float32(np.pi / 2)
    return np.sin(phase), np.cos(phase)

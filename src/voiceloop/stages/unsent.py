"""Silence that nobody sent: how much of it to make up for, so that positions go on as time does."""

from typing import Final

from voiceloop.core.audio import SAMPLE_RATE_HZ

_LEAST_S: Final = 0.2
"""A longer gap between turns is silence that was not sent (DTX, a muted microphone); a shorter one, a slow network."""

_MOST_S: Final = 5.0
"""No rule asks how long a longer silence was."""


def unsent_samples(between_arrivals_s: float, frame_samples: int) -> int:
    """Samples of silence before a frame of so many, which arrived so long after the one before it, between turns."""
    silent_s = min(between_arrivals_s - frame_samples / SAMPLE_RATE_HZ, _MOST_S)
    return int(silent_s * SAMPLE_RATE_HZ) if silent_s > _LEAST_S else 0

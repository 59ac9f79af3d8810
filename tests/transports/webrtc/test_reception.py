"""Counts of a stream, as RFC 3550 defines them."""

import numpy as np
import pytest

from voiceloop.transports.webrtc.reception import LevelMeter, Reception
from voiceloop.transports.webrtc.rtp import RtpPacket


def packet(sequence: int, timestamp: int = 0) -> RtpPacket:
    return RtpPacket(111, sequence % 2**16, timestamp, 7, b"x")


@pytest.mark.parametrize(
    ("sequences", "expected", "lost"),
    [
        ([1, 2, 3], 3, 0),
        ([1, 2, 4], 4, 1),
        ([65_534, 65_535, 0, 1], 4, 0),
        ([65_535, 2], 4, 2),
        ([1, 3, 2], 3, 0),
        ([1, 2, 2], 2, -1),
        ([1, 2, 30_000, 30_001], 4, 0),
    ],
)
def test_losses_are_what_should_be_there_less_what_is(sequences: list[int], expected: int, lost: int) -> None:
    reception = Reception()
    for sequence in sequences:
        reception.add(packet(sequence), 0.0)
    assert (reception.expected, reception.lost) == (expected, lost)


def test_the_fraction_lost_is_that_since_it_was_asked_last() -> None:
    reception = Reception()
    for sequence in (0, 1, 3):
        reception.add(packet(sequence), 0.0)
    assert reception.fraction_lost() == 64
    for sequence in (4, 5):
        reception.add(packet(sequence), 0.0)
    assert reception.fraction_lost() == 0


def test_even_packets_have_no_jitter_and_uneven_ones_have() -> None:
    even, uneven = Reception(), Reception()
    for number in range(200):
        even.add(packet(number, number * 960), number * 0.02)
        uneven.add(packet(number, number * 960), number * 0.02 + (0.01 if number % 2 else 0.0))
    assert even.jitter_ms == pytest.approx(0.0, abs=0.01)
    assert uneven.jitter_ms == pytest.approx(10.0, abs=0.5)


def test_level_and_clipping_are_those_of_all_sound() -> None:
    meter = LevelMeter()
    meter.add(np.full(100, 0.1, np.float32))
    meter.add(np.array([1.0, -1.0, 0.5], np.float32))
    assert meter.clipped_samples == 2
    assert meter.peak_dbfs == pytest.approx(0.0)
    assert meter.rms_dbfs == pytest.approx(10 * np.log10((100 * 0.01 + 2.25) / 103), abs=0.01)


def test_a_stream_without_sound_has_the_level_of_silence() -> None:
    assert LevelMeter().rms_dbfs == LevelMeter().peak_dbfs == -120.0

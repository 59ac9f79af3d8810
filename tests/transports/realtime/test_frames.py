"""Sound in binary frames as Opus packets, against FFmpeg's."""

import numpy as np
import pytest

from tests.transports.ffmpeg_opus import packets, played
from tests.transports.webrtc.sounds import pitch_hz, rms, tone
from voiceloop.core.audio import Samples
from voiceloop.transports.realtime.errors import ProtocolError
from voiceloop.transports.realtime.frames import OpusFrames
from voiceloop.transports.realtime.options import OpusSound

SILENCE = np.zeros(2_400, np.float32)
TOO_LONG = b"\x4b\x07" + b"\0" * 70
"""Seven frames of 20 ms (RFC 6716, section 3.2.5): 140 ms."""


def opus() -> OpusFrames:
    return OpusFrames(OpusSound(), 24_000)


def spoken(frames: OpusFrames, generation: int, sound: Samples, piece: int = 1_000) -> tuple[list[bytes], int]:
    """A reply from its first piece to its end: its packets, and the silence that was added."""
    pieces = [sound[start : start + piece] for start in range(0, len(sound), piece)]
    sent = [packet for each in pieces for packet in frames.encode(generation, each)]
    rest, silence = frames.finish(generation)
    return [*sent, *rest], silence


@pytest.mark.parametrize("ms", [20, 40, 60, 120])
@pytest.mark.parametrize("layout", ["mono", "stereo"])
def test_packets_of_any_length_are_heard_at_their_level(ms: int, layout: str) -> None:
    frames = opus()
    heard = [frames.decode(each) for each in packets(tone(1.2, 16_000), ms=ms, layout=layout)]
    sound = np.concatenate([samples for samples, _ in heard])
    assert {each_ms for _, each_ms in heard} == {ms}
    assert len(sound) == sum(each_ms for _, each_ms in heard) * 16
    assert pitch_hz(sound[4_000:12_000], 16_000) == pytest.approx(440.0, abs=4.0)
    assert rms(sound[4_000:16_000]) == pytest.approx(0.3 / 2**0.5, rel=0.1)


@pytest.mark.parametrize("piece", [100, 480, 1_001, 2_400])
@pytest.mark.parametrize("seconds", [1.0, 1.007, 1.019])
def test_a_reply_is_whole_whatever_its_length_and_its_pieces(piece: int, seconds: float) -> None:
    sound = tone(seconds, 24_000)
    sent, silence = spoken(opus(), 1, sound, piece)
    heard = played(sent)
    assert len(heard) == 2 * (len(sound) + silence)
    assert 156 <= silence < 156 + 480
    assert rms(heard[4_800:43_200]) == pytest.approx(0.3 / 2**0.5, rel=0.1)
    end = 2 * len(sound) + 312  # by so much a decoder is late
    assert rms(heard[end - 480 : end]) == pytest.approx(0.3 / 2**0.5, rel=0.25)
    assert rms(heard[end + 240 :]) < 0.03


def test_every_20_ms_of_a_silence_in_a_reply_make_a_packet() -> None:
    sent, silence = spoken(opus(), 1, np.zeros(24_000, np.float32))
    assert len(sent) * 480 == 24_000 + silence
    assert all(sent)


def test_a_reply_ends_once() -> None:
    frames = opus()
    spoken(frames, 1, tone(0.1, 24_000))
    assert frames.finish(1) == ([], 0)
    assert frames.finish(2) == ([], 0)


def test_nothing_of_a_reply_that_was_broken_off_is_in_the_next() -> None:
    frames = opus()
    frames.encode(1, tone(0.119, 24_000))
    assert frames.finish(2) == ([], 0)
    sent, silence = spoken(frames, 2, SILENCE)
    assert len(sent) * 480 == len(SILENCE) + silence
    assert rms(played(sent)) < 1e-4


def test_who_comes_back_hears_a_reply_from_the_sample_it_goes_on_from() -> None:
    frames = opus()
    frames.encode(1, tone(0.119, 24_000))
    frames.restart()
    assert rms(played(frames.encode(1, SILENCE))) < 1e-4


@pytest.mark.parametrize(
    ("packet", "code"),
    [
        (b"", "invalid_opus"),
        (b"\xff\xff\xff", "invalid_opus"),
        (b"\x03", "invalid_opus"),
        (TOO_LONG, "invalid_opus"),
        (b"\x83\x00" + b"\0" * 20, "invalid_opus"),
        (packets(tone(0.05, 16_000), ms=10)[0], "invalid_frame"),
    ],
)
def test_a_wrong_packet_is_refused_and_leaves_no_trace(packet: bytes, code: str) -> None:
    frames, other = opus(), opus()
    for good in packets(tone(0.2, 16_000)):
        with pytest.raises(ProtocolError) as refused:
            frames.decode(packet)
        assert refused.value.code == code
        assert np.array_equal(frames.decode(good)[0], other.decode(good)[0])


def test_a_packet_of_one_byte_says_that_the_silence_goes_on() -> None:
    heard, ms = opus().decode(packets(tone(0.02, 16_000))[0][:1])
    assert (len(heard), ms) == (320, 20.0)

"""From pieces of replies to packets: when each is sent, and what a barge-in does to those that are not."""

from itertools import pairwise

import numpy as np
import pytest

from tests.transports.webrtc.sounds import OPUS, pitch_hz, speech_like, tone
from voiceloop.core.audio import Samples
from voiceloop.transports.opus import OpusDecoder
from voiceloop.transports.webrtc.outbound import Mouth
from voiceloop.transports.webrtc.rtp import RtpPacket, parse_rtp

RATE_HZ = 24_000


class Speaking:
    """A mouth on a clock of its own, and what left it."""

    def __init__(self) -> None:
        self.mouth = Mouth(OPUS, RATE_HZ, 32_000)
        self.sent: list[tuple[float, RtpPacket, bool]] = []
        self.now_s = 100.0

    def say(self, sound: Samples) -> None:
        self.mouth.say(sound, self.now_s)
        self.send()

    def send(self) -> None:
        for data in self.mouth.due(self.now_s):
            packet = parse_rtp(data)
            assert packet is not None
            self.sent.append((round(self.now_s - 100.0, 4), packet, bool(data[1] & 0x80)))

    def wait(self, seconds: float) -> None:
        end_s = self.now_s + seconds
        while (due_s := self.mouth.next_due_s) is not None and due_s <= end_s:
            self.now_s = max(self.now_s, due_s)
            self.send()
        self.now_s = end_s

    @property
    def times(self) -> list[float]:
        return [at for at, _, _ in self.sent]


def test_the_first_packet_leaves_at_once_and_the_others_every_20_ms() -> None:
    speaking = Speaking()
    speaking.say(speech_like(0.2, RATE_HZ))
    speaking.wait(1.0)
    assert speaking.times == pytest.approx([0.02 * number for number in range(10)], abs=0.001)


def test_packets_are_numbered_and_timed_in_a_row() -> None:
    speaking = Speaking()
    for _ in range(3):
        speaking.say(speech_like(0.1, RATE_HZ))
    speaking.wait(1.0)
    packets = [packet for _, packet, _ in speaking.sent]
    steps = {(b.sequence - a.sequence, (b.timestamp - a.timestamp) % 2**32) for a, b in pairwise(packets)}
    assert steps == {(1, 960)}


def test_what_leaves_is_what_was_said() -> None:
    speaking, decoder = Speaking(), OpusDecoder(16_000)
    for start in range(0, RATE_HZ, 1_000):
        speaking.say(tone(1.0, RATE_HZ)[start : start + 1_000])
    speaking.wait(2.0)
    heard = np.concatenate([decoder.decode(packet.payload) for _, packet, _ in speaking.sent])
    assert len(heard) == 16_000
    assert pitch_hz(heard[4_000:12_000], 16_000) == pytest.approx(440.0, abs=4.0)


def test_nothing_is_sent_in_silence_and_time_goes_on_in_it() -> None:
    speaking = Speaking()
    speaking.say(speech_like(0.1, RATE_HZ))
    speaking.wait(2.0)
    speaking.say(speech_like(0.1, RATE_HZ))
    speaking.wait(1.0)
    first, second = speaking.sent[0], speaking.sent[5]
    assert len(speaking.sent) == 10
    assert (second[1].timestamp - first[1].timestamp) % 2**32 == pytest.approx(2.0 * 48_000, abs=960)
    assert [marker for _, _, marker in speaking.sent].count(True) == 2
    assert first[2]
    assert second[2]


def test_a_quiet_stretch_of_a_reply_makes_no_packets() -> None:
    speaking = Speaking()
    speaking.say(np.concatenate([speech_like(0.2, RATE_HZ), np.zeros(RATE_HZ, np.float32)]))
    speaking.wait(2.0)
    assert len(speaking.sent) < 40


def test_a_pause_is_heard_at_once_and_goes_on_from_the_same_sample() -> None:
    speaking = Speaking()
    speaking.say(speech_like(0.4, RATE_HZ))
    speaking.wait(0.1)
    speaking.mouth.pause()
    before = len(speaking.sent)
    speaking.wait(0.5)
    assert len(speaking.sent) == before
    speaking.mouth.go_on(speaking.now_s)
    speaking.send()
    speaking.wait(1.0)
    assert len(speaking.sent) == 20
    assert speaking.times[before] == pytest.approx(0.6, abs=0.001)


def test_what_was_not_due_is_dropped_with_the_reply() -> None:
    speaking = Speaking()
    speaking.say(speech_like(0.4, RATE_HZ))
    speaking.wait(0.1)
    speaking.mouth.drop()
    before = len(speaking.sent)
    speaking.wait(0.5)
    assert len(speaking.sent) == before
    assert speaking.mouth.waiting_samples == 0
    speaking.say(speech_like(0.1, RATE_HZ))
    speaking.wait(0.5)
    assert len(speaking.sent) == before + 5


def test_the_last_piece_is_filled_up_when_nothing_follows() -> None:
    speaking = Speaking()
    speaking.say(speech_like(0.03, RATE_HZ))
    speaking.wait(0.5)
    assert len(speaking.sent) == 2


def test_a_stall_is_not_followed_by_a_burst() -> None:
    speaking = Speaking()
    speaking.say(speech_like(1.0, RATE_HZ))
    speaking.now_s += 0.5
    speaking.send()
    assert len(speaking.sent) <= 3
    speaking.wait(2.0)
    assert len(speaking.sent) == 50

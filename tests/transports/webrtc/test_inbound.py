"""From packets to sound: what the engine gets when the network is as networks are."""

import random

import numpy as np
import pytest

from tests.transports.webrtc.sounds import OPUS, datagram, payloads, pitch_hz, rms, speech_like, tone
from voiceloop.core.audio import Samples
from voiceloop.transports.webrtc.inbound import Ears
from voiceloop.transports.webrtc.settings import JitterSettings


class Listening:
    """Ears, and what they heard; time moves as packets come."""

    def __init__(self) -> None:
        self.pieces: list[Samples] = []
        self.ears = Ears(OPUS, JitterSettings(), self.pieces.append)

    def receive(self, data: bytes, now_s: float) -> None:
        while (due_s := self.ears.next_due_s) is not None and due_s <= now_s:
            self.ears.pass_time(due_s + 1e-6)
        self.ears.receive(data, now_s)

    @property
    def sound(self) -> Samples:
        return np.concatenate(self.pieces)


def heard(sound: Samples, lost: set[int], loss_percent: int = 0) -> Listening:
    listening = Listening()
    for number, payload in enumerate(payloads(sound, 24_000, loss_percent)):
        if number not in lost and payload:
            listening.receive(datagram(number, payload), 0.02 * number)
    return listening


def test_sound_arrives_as_it_was_sent() -> None:
    listening = heard(tone(1.0, 24_000), set())
    assert len(listening.sound) == 16_000
    assert pitch_hz(listening.sound[4_000:12_000], 16_000) == pytest.approx(440.0, abs=4.0)


def test_a_packet_is_decoded_in_the_call_that_brings_it() -> None:
    listening = Listening()
    for number, payload in enumerate(payloads(tone(0.2, 24_000), 24_000)):
        listening.receive(datagram(number, payload), 0.02 * number)
        assert len(listening.pieces) == number + 1


def test_losses_leave_no_holes() -> None:
    lost = {10, 20, 21, 30}
    whole, holey = heard(speech_like(1.0, 24_000), set()), heard(speech_like(1.0, 24_000), lost)
    assert len(holey.sound) == len(whole.sound)
    assert holey.ears.concealed + holey.ears.recovered == 4
    assert all(rms(holey.sound[320 * number : 320 * (number + 1)]) > 0.01 for number in lost)


def test_redundancy_is_used_where_there_is_any() -> None:
    listening = heard(speech_like(2.0, 24_000), {20, 40, 60}, loss_percent=25)
    assert listening.ears.recovered >= 2


def test_of_a_long_loss_60_ms_are_made_up() -> None:
    listening = heard(tone(1.0, 24_000), set(range(20, 40)))
    assert len(listening.sound) == 16_000 - 17 * 320
    assert listening.ears.reception.lost == 20


def test_packets_out_of_order_are_put_in_order() -> None:
    sound, listening = tone(1.0, 24_000), Listening()
    arrivals = [(0.02 * number + (0.025 if number % 7 == 3 else 0.0), number) for number in range(50)]
    packets = payloads(sound, 24_000)
    for at_s, number in sorted(arrivals):
        listening.receive(datagram(number, packets[number]), at_s)
    assert np.array_equal(listening.sound, heard(sound, set()).sound)


def test_silence_without_packets_makes_no_sound() -> None:
    sound = np.concatenate([tone(0.5, 24_000), np.zeros(24_000, np.float32), tone(0.5, 24_000)])
    listening = Listening()
    sequence = 0
    for number, payload in enumerate(payloads(sound, 24_000)):
        if payload:
            data = bytearray(datagram(number, payload))
            data[2:4] = sequence.to_bytes(2, "big")
            listening.receive(bytes(data), 0.02 * number)
            sequence += 1
    assert 16_000 < len(listening.sound) < 26_000
    assert listening.ears.reception.lost == 0
    assert listening.ears.concealed == 0


def test_another_source_is_heard_from_its_first_packet() -> None:
    listening = heard(tone(0.2, 24_000), set())
    for number, payload in enumerate(payloads(tone(0.2, 24_000), 24_000)):
        listening.receive(datagram(40_000 + number, payload, ssrc=8), 1.0 + 0.02 * number)
    assert len(listening.sound) == 6_400
    assert listening.ears.ssrc == 8


def test_other_kinds_of_packets_are_passed_over() -> None:
    listening = Listening()
    listening.receive(datagram(0, b"1234", payload_type=126), 0.0)
    listening.receive(b"", 0.0)
    listening.receive(b"\x80" * 11, 0.0)
    assert listening.pieces == []
    assert listening.ears.ssrc is None


def test_garbage_costs_a_packet_and_nothing_else() -> None:
    chance, listening = random.Random(4), Listening()
    packets = payloads(tone(1.0, 24_000), 24_000)
    for number, payload in enumerate(packets):
        listening.receive(datagram(number, b"\xff\xff\xff" if number == 7 else payload), 0.02 * number)
    for _ in range(500):
        listening.receive(chance.randbytes(chance.randrange(60)), 2.0)
    assert listening.ears.refused >= 1
    assert len(listening.sound) >= 49 * 320

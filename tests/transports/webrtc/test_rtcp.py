"""Reports between two sides: each learns what the other one missed, and how far away it is."""

import pytest

from tests.transports.webrtc.sounds import OPUS, datagram, payloads, speech_like
from voiceloop.transports.webrtc.inbound import Ears
from voiceloop.transports.webrtc.outbound import Mouth
from voiceloop.transports.webrtc.rtcp import Reports
from voiceloop.transports.webrtc.settings import JitterSettings


def test_both_sides_learn_the_round_trip_and_the_sender_the_loss() -> None:
    mouth = Mouth(OPUS, 24_000, 32_000)
    ears = Ears(OPUS, JitterSettings(), lambda _: None)
    mouth.say(speech_like(0.2, 24_000), 5.0)
    sent = [data for number in range(10) for data in mouth.due(5.0 + 0.02 * number)]
    for number, data in enumerate(sent):
        if number not in (3, 4):
            ears.receive(data, 5.05 + 0.02 * number)
    here, there = Reports(mouth.ssrc, "here"), Reports(99, "there")
    there.read(here.write(None, mouth, 6.0), 6.05)
    here.read(there.write(ears, None, 7.05), 7.10)
    assert here.round_trip_s == pytest.approx(0.1, abs=0.001)
    assert here.loss_there == pytest.approx(0.2, abs=0.01)


def test_without_an_exchange_nothing_is_known() -> None:
    ears = Ears(OPUS, JitterSettings(), lambda _: None)
    ears.receive(datagram(0, payloads(speech_like(0.02, 24_000), 24_000)[0]), 1.0)
    reports = Reports(1, "here")
    Reports(2, "there").read(reports.write(ears, None, 2.0), 2.1)
    assert reports.round_trip_s is None


@pytest.mark.parametrize("data", [b"", b"\x80\xc9", b"\x80\xc9\x00\x10abcd", b"\x00" * 40])
def test_what_is_no_report_is_passed_over(data: bytes) -> None:
    reports = Reports(1, "here")
    reports.read(data, 1.0)
    assert reports.round_trip_s is None

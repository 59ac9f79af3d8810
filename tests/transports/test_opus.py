"""libopus as we use it."""

import numpy as np
import pytest

from tests.transports.webrtc.sounds import payloads, pitch_hz, rms, speech_like, tone
from voiceloop.transports.opus import OpusDecoder, OpusEncoder, OpusError, has_redundancy


def test_sound_survives_the_way_from_24_to_16_khz() -> None:
    decoder = OpusDecoder(16_000)
    heard = np.concatenate([decoder.decode(each) for each in payloads(tone(1.0, 24_000), 24_000)])
    assert len(heard) == 16_000
    assert pitch_hz(heard[4_000:12_000], 16_000) == pytest.approx(440.0, abs=4.0)
    assert rms(heard[4_000:]) == pytest.approx(0.3 / 2**0.5, rel=0.15)


def test_a_packet_says_how_long_it_is() -> None:
    (packet,) = payloads(tone(0.02, 24_000), 24_000)
    assert OpusDecoder(16_000).samples_of(packet) == 320


def test_where_loss_is_expected_a_packet_holds_the_one_before_it() -> None:
    protected = payloads(speech_like(1.0, 24_000), 24_000, loss_percent=25)
    assert any(has_redundancy(each) for each in protected[5:])


def test_a_lost_packet_is_recovered_better_than_it_is_made_up() -> None:
    sound = speech_like(2.0, 24_000)
    packets = payloads(sound, 24_000, loss_percent=25)
    whole, recovering, making_up = (OpusDecoder(16_000) for _ in range(3))
    errors = {"recovered": 0.0, "made up": 0.0}
    for number, packet in enumerate(packets):
        truth = whole.decode(packet)
        is_lost = number % 10 == 5 and has_redundancy(packets[number + 1])
        if is_lost:
            errors["recovered"] += rms(recovering.recover(packets[number + 1], 320) - truth)
            errors["made up"] += rms(making_up.conceal(320) - truth)
        else:
            recovering.decode(packet)
            making_up.decode(packet)
    assert 0.0 < errors["recovered"] < errors["made up"]


def test_silence_needs_no_packets() -> None:
    encoder = OpusEncoder(24_000, 32_000)
    sent = [encoder.encode(np.zeros(480, np.float32)) for _ in range(100)]
    assert sum(1 for each in sent[50:] if each) <= 10


@pytest.mark.parametrize("packet", [b"\xff\xff\xff", b"\x03"])
def test_what_is_no_opus_is_refused(packet: bytes) -> None:
    with pytest.raises(OpusError):
        OpusDecoder(16_000).decode(packet)


def test_a_rate_that_opus_has_not_is_refused() -> None:
    with pytest.raises(ValueError, match="libopus refuses"):
        OpusEncoder(22_050, 32_000)


def test_where_packets_carry_no_times_silence_is_sent_too() -> None:
    encoder = OpusEncoder(24_000, 32_000, skips_silence=False)
    sent = [encoder.encode(np.zeros(480, np.float32)) for _ in range(100)]
    assert all(sent)


def test_nothing_of_the_sound_before_is_in_another_stream() -> None:
    encoder, silence = OpusEncoder(24_000, 32_000, skips_silence=False), np.zeros(480, np.float32)
    encoder.encode(tone(0.02, 24_000))
    assert rms(OpusDecoder(24_000).decode(encoder.encode(silence))) > 0.01
    encoder.encode(tone(0.02, 24_000))
    encoder.reset()
    assert rms(OpusDecoder(24_000).decode(encoder.encode(silence))) < 1e-4


def test_what_is_decoded_is_late_by_the_lookahead() -> None:
    encoder, decoder = OpusEncoder(24_000, 32_000), OpusDecoder(24_000)
    sound = speech_like(0.4, 24_000)
    heard = np.concatenate([decoder.decode(encoder.encode(each)) for each in sound.reshape(-1, 480)])
    likeness = np.correlate(heard, sound[: len(sound) // 2], "valid")
    assert np.argmax(likeness) == pytest.approx(encoder.lookahead_samples, abs=8)

"""Offers that can be answered, and those that cannot; fragments that come later."""

import random

import pytest

from voiceloop.core.errors import SettingError
from voiceloop.transports.webrtc.answers import Local, read_fragment, write_answer, write_fragment
from voiceloop.transports.webrtc.sdp import MALFORMED, UNACCEPTABLE, OfferError, read_candidate, read_offer
from voiceloop.transports.webrtc.settings import IceServer, WebRtcSettings

FINGERPRINT = ":".join(["AB"] * 32)
SESSION = ["v=0", "o=- 1 2 IN IP4 127.0.0.1", "s=-", "t=0 0", "a=group:BUNDLE 0 1 2"]
TRANSPORT = [
    "c=IN IP4 0.0.0.0",
    "a=ice-ufrag:abcd",
    "a=ice-pwd:0123456789012345678901",
    f"a=fingerprint:sha-256 {FINGERPRINT}",
    "a=setup:actpass",
]
AUDIO = [
    "m=audio 9 UDP/TLS/RTP/SAVPF 111 63 9",
    *TRANSPORT,
    "a=mid:0",
    "a=sendrecv",
    "a=rtcp-mux",
    "a=rtpmap:111 opus/48000/2",
    "a=fmtp:111 minptime=10;useinbandfec=1",
    "a=rtpmap:63 red/48000/2",
    "a=fmtp:63 111/111",
    "a=rtpmap:9 G722/8000",
    "a=candidate:1 1 udp 2113937151 192.0.2.1 50000 typ host generation 0",
    "a=candidate:2 1 udp 2113937151 0f1e.local 50001 typ host",
    "a=candidate:3 1 tcp 1518280447 192.0.2.1 9 typ host tcptype active",
]
DATA = ["m=application 9 UDP/DTLS/SCTP webrtc-datachannel", *TRANSPORT, "a=mid:1", "a=sctp-port:5000"]
VIDEO = [
    "m=video 9 UDP/TLS/RTP/SAVPF 96",
    *TRANSPORT,
    "a=mid:2",
    "a=sendrecv",
    "a=rtcp-mux",
    "a=rtpmap:96 VP8/90000",
]
LOCAL = Local("us", "p" * 22, (), (("sha-256", FINGERPRINT),), is_active=False, ssrc=5, name="voiceloop")


def text(*sections: list[str], without: str = "", instead: tuple[str, str] = ("", "")) -> str:
    lines = [line for section in (SESSION, *sections) for line in section if not (without and line.startswith(without))]
    return "\r\n".join(line.replace(*instead) if instead[0] else line for line in lines) + "\r\n"


def test_an_offer_like_a_browser_s_is_read() -> None:
    offer = read_offer(text(AUDIO, DATA, VIDEO))
    assert [section.role for section in offer.sections] == ["audio", "data", "rejected"]
    assert (offer.direction, offer.payload_type, offer.username, offer.has_data) == ("sendrecv", 111, "abcd", True)
    assert [(each.host, each.port) for each in offer.candidates] == [("192.0.2.1", 50_000)]


@pytest.mark.parametrize(("more", "role"), [([], "rejected"), (["a=bundle-only"], "data")])
def test_a_section_without_a_port_is_taken_back_unless_it_has_its_bundle_s(more: list[str], role: str) -> None:
    data = [DATA[0].replace(" 9 ", " 0 "), *DATA[1:], *more]
    offer = read_offer(text(AUDIO, data, VIDEO))
    assert [section.role for section in offer.sections] == ["audio", role, "rejected"]


def test_the_answer_takes_audio_and_data_and_rejects_the_rest() -> None:
    answer = write_answer(read_offer(text(AUDIO, DATA, VIDEO)), LOCAL, sends=True, receives=True)
    assert "a=group:BUNDLE 0 1\r\n" in answer
    assert "m=video 0 UDP/TLS/RTP/SAVPF 96\r\n" in answer
    assert "a=rtpmap:111 opus/48000/2\r\n" in answer
    assert "a=setup:passive\r\n" in answer
    assert "useinbandfec=1;usedtx=1" in answer


@pytest.mark.parametrize(
    ("offered", "sends", "receives", "answered"),
    [
        ("sendrecv", True, True, "sendrecv"),
        ("sendrecv", False, True, "recvonly"),
        ("sendonly", True, True, "recvonly"),
        ("recvonly", True, True, "sendonly"),
        ("recvonly", False, True, "inactive"),
        ("inactive", True, True, "inactive"),
    ],
)
def test_the_answer_goes_the_other_way(offered: str, sends: bool, receives: bool, answered: str) -> None:
    offer = read_offer(text(AUDIO, instead=("a=sendrecv", f"a={offered}")))
    assert f"a={answered}\r\n" in write_answer(offer, LOCAL, sends=sends, receives=receives)


def test_a_bundle_is_answered_where_it_was_offered_and_only_there() -> None:
    alone = read_offer(text(AUDIO, DATA, without="a=group"))
    assert [section.role for section in alone.sections] == ["audio", "rejected"]
    assert "a=group" not in write_answer(alone, LOCAL, sends=True, receives=True)


def test_who_offers_to_be_passive_is_called() -> None:
    assert read_offer(text(AUDIO, instead=("actpass", "passive"))).is_passive


@pytest.mark.parametrize(
    ("offer", "code"),
    [
        ("", MALFORMED),
        ("hello", MALFORMED),
        ("v=0\r\n", MALFORMED),
        (text(AUDIO, instead=("m=audio 9", "m=audio x")), MALFORMED),
        (text(AUDIO, without="a=ice-ufrag"), MALFORMED),
        (text(AUDIO, without="a=fingerprint"), MALFORMED),
        (text(AUDIO, without="a=setup"), MALFORMED),
        (text(AUDIO, instead=("sha-256", "md5")), MALFORMED),
        (text(DATA), UNACCEPTABLE),
        (text(VIDEO), UNACCEPTABLE),
        (text(AUDIO, instead=("opus/48000", "speex/16000")), UNACCEPTABLE),
        (text(AUDIO, without="a=rtcp-mux"), UNACCEPTABLE),
        (text(AUDIO, instead=("UDP/TLS/RTP/SAVPF", "RTP/AVP")), UNACCEPTABLE),
    ],
)
def test_an_offer_that_cannot_be_answered_is_refused_with_a_reason(offer: str, code: str) -> None:
    with pytest.raises(OfferError) as refused:
        read_offer(offer)
    assert refused.value.code == code


def test_nonsense_is_refused_whatever_it_is() -> None:
    chance, whole = random.Random(7), text(AUDIO, DATA, VIDEO)
    refused = 0
    for _ in range(400):
        broken = list(whole)
        for _ in range(chance.randrange(1, 12)):
            at = chance.randrange(4, len(broken))
            broken[at : at + chance.randrange(6)] = chr(chance.randrange(1, 0x2FF))
        try:
            read_offer("".join(broken))
        except OfferError:
            refused += 1
    assert refused > 50


@pytest.mark.parametrize(
    "value", ["", "x", "1 1 udp x 1.2.3.4 5 typ host", "1 2 udp 1 1.2.3.4 5 typ host", "1 1 udp 1 1.2.3.4 0 typ host"]
)
def test_a_candidate_that_cannot_be_used_is_none(value: str) -> None:
    assert read_candidate(value) is None


def test_a_fragment_brings_candidates_for_one_ice_session() -> None:
    lines = ["a=ice-ufrag:abcd", "a=ice-pwd:0123456789012345678901", "m=audio 9 UDP/TLS/RTP/SAVPF 111", "a=mid:0"]
    lines += ["a=candidate:1 1 udp 1 192.0.2.1 5000 typ host", "a=end-of-candidates"]
    fragment = read_fragment("\r\n".join(lines) + "\r\n")
    assert (fragment.username, fragment.is_complete, len(fragment.candidates)) == ("abcd", True, 1)


@pytest.mark.parametrize("fragment", ["", "hello", "a=ice-ufrag:abcd", "a=ice-ufrag:a\r\na=ice-pwd:short"])
def test_what_is_no_fragment_is_refused(fragment: str) -> None:
    with pytest.raises(OfferError):
        read_fragment(fragment)


def test_a_fragment_of_ours_can_be_read() -> None:
    written = write_fragment(read_offer(text(AUDIO, DATA)), "user", "p" * 22, ())
    assert read_fragment(written).username == "user"


def test_settings_name_what_is_wrong_with_them() -> None:
    with pytest.raises(SettingError, match="no ICE server"):
        IceServer("http://example.com")
    with pytest.raises(SettingError, match=r"webrtc\.highest_port"):
        WebRtcSettings(lowest_port=50_000, highest_port=50_003)

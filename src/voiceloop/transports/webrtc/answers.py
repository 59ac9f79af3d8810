"""Answers to offers, and the fragments that travel later (trickle ICE, RFC 8840)."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from aioice import Candidate

from voiceloop.transports.webrtc.sdp import MOST_CANDIDATES, Offer, OfferError, Section, read_candidate

MOST_MESSAGE_BYTES: Final = 262_144
_DISCARD = 9
_OPUS_PARAMETERS: Final = "minptime=20;maxplaybackrate=16000;useinbandfec=1;usedtx=1"
"""What we hear is 16 kHz; redundancy, please, and no packets in silence (RFC 7587)."""


@dataclass(frozen=True, slots=True)
class Local:
    """Our side of a connection."""

    username: str
    password: str
    candidates: tuple[Candidate, ...]
    fingerprints: tuple[tuple[str, str], ...]
    is_active: bool
    ssrc: int
    name: str


def write_answer(offer: Offer, local: Local, *, sends: bool, receives: bool) -> str:
    """The answer: one bundle of audio and data, all candidates in it, everything else rejected."""
    accepted = [section.mid for section in offer.sections if section.role != "rejected"]
    lines = [
        "v=0",
        f"o=- {secrets.randbits(62)} 2 IN IP4 127.0.0.1",
        "s=-",
        "t=0 0",
        *([f"a=group:BUNDLE {' '.join(accepted)}"] if offer.is_bundled else []),
        "a=msid-semantic: WMS *",
    ]
    for section in offer.sections:
        if section.role == "audio":
            lines += _audio(section, offer, local, sends=sends, receives=receives)
        elif section.role == "data":
            lines += _data(section, local)
        else:
            lines += [*_heading(section, 0, "0.0.0.0"), "a=inactive"]
    return "\r\n".join(lines) + "\r\n"


def _audio(section: Section, offer: Offer, local: Local, *, sends: bool, receives: bool) -> list[str]:
    sends, receives = sends and offer.receives, receives and offer.sends
    direction = {(True, True): "sendrecv", (True, False): "sendonly", (False, True): "recvonly"}
    opus = offer.payload_type
    host, port = _default(local)
    lines = [
        f"m=audio {port} {section.profile} {opus}",
        f"c=IN IP{6 if ':' in host else 4} {host}",
        *([f"a=mid:{section.mid}"] if section.mid else []),
        f"a={direction.get((sends, receives), 'inactive')}",
        "a=rtcp-mux",
        f"a=rtpmap:{opus} opus/48000/2",
        f"a=fmtp:{opus} {_OPUS_PARAMETERS}",
        *_transport(local),
    ]
    if sends:
        lines += [f"a=msid:{local.name} reply", f"a=ssrc:{local.ssrc} cname:{local.name}"]
    return lines


def _data(section: Section, local: Local) -> list[str]:
    host, port = _default(local)
    heading = _heading(section, port, host)
    return [*heading, *_transport(local), "a=sctp-port:5000", f"a=max-message-size:{MOST_MESSAGE_BYTES}"]


def _heading(section: Section, port: int, host: str) -> list[str]:
    return [
        f"m={section.kind} {port} {section.profile} {' '.join(section.formats)}",
        f"c=IN IP{6 if ':' in host else 4} {host}",
        *([f"a=mid:{section.mid}"] if section.mid else []),
    ]


def _transport(local: Local) -> list[str]:
    return [
        *(f"a=candidate:{candidate.to_sdp()}" for candidate in local.candidates),
        "a=end-of-candidates",
        f"a=ice-ufrag:{local.username}",
        f"a=ice-pwd:{local.password}",
        *(f"a=fingerprint:{algorithm} {value}" for algorithm, value in local.fingerprints),
        f"a=setup:{'active' if local.is_active else 'passive'}",
    ]


def _default(local: Local) -> tuple[str, int]:
    if not local.candidates:
        return "0.0.0.0", _DISCARD
    first = local.candidates[0]
    return first.host, first.port


@dataclass(frozen=True, slots=True)
class Fragment:
    """What a client adds to its offer later: candidates, their end, or other credentials for an ICE restart."""

    username: str
    password: str
    candidates: tuple[Candidate, ...]
    is_complete: bool


def read_fragment(text: str) -> Fragment:
    """A trickle-ice-sdpfrag. Raises OfferError for what is none."""
    username = password = ""
    values: list[str] = []
    is_complete = False
    for line in text.splitlines():
        name, _, value = line.strip().partition(":")
        if line.strip() and (len(line) < 2 or line[1] != "="):
            raise OfferError(f"The fragment has a line that is no SDP: {line[:40]!r}")
        if name == "a=ice-ufrag":
            username = username or value
        elif name == "a=ice-pwd":
            password = password or value
        elif name == "a=candidate":
            values.append(value)
        elif name == "a=end-of-candidates":
            is_complete = True
    if not username or not password:
        raise OfferError("The fragment has no ICE credentials", hint="a=ice-ufrag and a=ice-pwd, RFC 8840")
    if not 4 <= len(username) <= 256 or not 22 <= len(password) <= 256:
        raise OfferError("The fragment's ICE credentials have the wrong length", hint="RFC 8839, section 5.4")
    found = [read_candidate(value) for value in values[:MOST_CANDIDATES]]
    candidates = tuple(candidate for candidate in found if candidate is not None)
    return Fragment(username, password, candidates, is_complete)


def write_fragment(offer: Offer, username: str, password: str, candidates: Sequence[Candidate]) -> str:
    """Our side after an ICE restart."""
    accepted = [section for section in offer.sections if section.role != "rejected"]
    first = accepted[0]
    lines = [
        *([f"a=group:BUNDLE {' '.join(section.mid for section in accepted)}"] if offer.is_bundled else []),
        f"m={first.kind} {_DISCARD} {first.profile} {first.formats[0]}",
        f"a=mid:{first.mid}",
        f"a=ice-ufrag:{username}",
        f"a=ice-pwd:{password}",
        *(f"a=candidate:{candidate.to_sdp()}" for candidate in candidates),
        "a=end-of-candidates",
    ]
    return "\r\n".join(lines) + "\r\n"

"""Offers (RFC 8829): read by aiortc's parser, then judged; what cannot be answered is refused with a reason."""

from dataclasses import dataclass
from typing import Final, Literal

from aioice import Candidate
from aiortc import sdp
from aiortc.rtcdtlstransport import X509_DIGEST_ALGORITHMS, RTCDtlsFingerprint, RTCDtlsParameters
from aiortc.rtcsctptransport import RTCSctpCapabilities

from voiceloop.core.errors import InputError

Direction = Literal["sendrecv", "sendonly", "recvonly", "inactive"]

DIRECTIONS: Final = ("sendrecv", "sendonly", "recvonly", "inactive")
OPUS: Final = "audio/opus"
MOST_SECTIONS: Final = 32
MOST_CANDIDATES: Final = 64
MALFORMED: Final = "bad_sdp"
UNACCEPTABLE: Final = "unacceptable_sdp"

_DEFAULT_SCTP_PORT = 5_000
_DEFAULT_MESSAGE_BYTES = 65_536
_PARSER_ERRORS = (ValueError, AssertionError, KeyError, IndexError, AttributeError, TypeError, StopIteration)
"""How aiortc's parser says that a text is no SDP."""


class OfferError(InputError):
    """An offer that cannot be read (`bad_sdp`) or cannot be accepted as it is (`unacceptable_sdp`)."""

    default_code = MALFORMED


@dataclass(frozen=True, slots=True)
class Section:
    """A media section that the answer has to answer: `role` is what becomes of it."""

    kind: str
    mid: str
    profile: str
    formats: tuple[str, ...]
    role: Literal["audio", "data", "rejected"]


@dataclass(frozen=True, slots=True)
class Offer:
    """What of an offer matters here. `direction` is the client's: sendonly is one who is only heard."""

    sections: tuple[Section, ...]
    is_bundled: bool
    direction: Direction
    payload_type: int
    username: str
    password: str
    is_lite: bool
    candidates: tuple[Candidate, ...]
    is_complete: bool
    dtls: RTCDtlsParameters
    is_passive: bool
    sctp_port: int
    sctp: RTCSctpCapabilities

    @property
    def sends(self) -> bool:
        """Whether the client has sound for us."""
        return self.direction in ("sendrecv", "sendonly")

    @property
    def receives(self) -> bool:
        """Whether the client takes sound from us."""
        return self.direction in ("sendrecv", "recvonly")

    @property
    def has_data(self) -> bool:
        """Whether there is a data channel."""
        return any(section.role == "data" for section in self.sections)


def read_offer(text: str) -> Offer:
    """An offer with an audio section in Opus. Raises OfferError."""
    description = _parsed(text)
    audio = _audio_of(description)
    there = _sections_there(text, description)
    data = next((each for each in there if _is_data(each) and _share(description, audio, each)), None)
    dtls = _dtls_of(audio)
    direction = audio.direction or "sendrecv"
    assert audio.ice is not None
    return Offer(
        sections=tuple(_section(each, audio, data) for each in description.media),
        is_bundled=_share(description, audio, audio),
        direction=next(each for each in DIRECTIONS if each == direction),
        payload_type=_opus_type(audio),
        username=audio.ice.usernameFragment or "",
        password=audio.ice.password or "",
        is_lite=audio.ice.iceLite,
        candidates=_candidates(text),
        is_complete=audio.ice_candidates_complete,
        dtls=dtls,
        is_passive=dtls.role == "server",
        sctp_port=(data.sctp_port if data is not None else None) or _DEFAULT_SCTP_PORT,
        sctp=(data.sctpCapabilities if data is not None else None) or RTCSctpCapabilities(_DEFAULT_MESSAGE_BYTES),
    )


def read_candidate(value: str) -> Candidate | None:
    """A remote candidate that can be used, from what follows `a=candidate:`.

    None for names (`.local`: whoever hides its address is seen when it knocks), TCP, other components, and nonsense.
    """
    try:
        candidate = Candidate.from_sdp(value)
    except ValueError:
        return None
    is_usable = candidate.transport.lower() == "udp" and candidate.component == 1 and 0 < candidate.port < 65_536
    return candidate if is_usable and not candidate.host.endswith(".local") else None


def _parsed(text: str) -> sdp.SessionDescription:
    if not text.lstrip().startswith("v=0"):
        raise OfferError("The offer is no SDP", hint="It begins with v=0")
    try:
        description = sdp.SessionDescription.parse(text)
    except _PARSER_ERRORS as error:
        raise OfferError(f"The offer cannot be read: {type(error).__name__} {error}".rstrip()) from error
    if not description.media:
        raise OfferError("The offer has no media section")
    if len(description.media) > MOST_SECTIONS:
        raise OfferError(f"The offer has {len(description.media)} media sections; at most {MOST_SECTIONS} are read")
    return description


def _audio_of(description: sdp.SessionDescription) -> sdp.MediaDescription:
    """The first section with Opus, which has all that a connection needs."""
    audio = next((each for each in description.media if each.kind == "audio" and _has_opus(each)), None)
    if audio is None:
        hint = "Offer a section m=audio with opus/48000/2"
        raise OfferError("The offer has no audio section in Opus", code=UNACCEPTABLE, hint=hint)
    if audio.profile != "UDP/TLS/RTP/SAVPF":
        raise OfferError(f"The audio section's profile is {audio.profile}", code=UNACCEPTABLE, hint="Encrypt it")
    if not audio.rtcp_mux:
        raise OfferError("The audio section is without rtcp-mux", code=UNACCEPTABLE, hint="Offer a=rtcp-mux")
    assert audio.ice is not None
    if not 4 <= len(audio.ice.usernameFragment or "") <= 256 or not 22 <= len(audio.ice.password or "") <= 256:
        raise OfferError("The audio section has no ICE credentials", hint="a=ice-ufrag and a=ice-pwd, RFC 8839")
    return audio


def _dtls_of(audio: sdp.MediaDescription) -> RTCDtlsParameters:
    dtls = audio.dtls
    if dtls is None:
        raise OfferError("The audio section has no a=setup")
    known: list[RTCDtlsFingerprint] = [
        each for each in dtls.fingerprints if each.algorithm.lower() in X509_DIGEST_ALGORITHMS
    ]
    if not known:
        raise OfferError("The audio section has no fingerprint in SHA-256, -384 or -512")
    return RTCDtlsParameters(known, dtls.role)


def _has_opus(media: sdp.MediaDescription) -> bool:
    return any(codec.mimeType.lower() == OPUS and codec.clockRate == 48_000 for codec in media.rtp.codecs)


def _opus_type(media: sdp.MediaDescription) -> int:
    return next(int(codec.payloadType or 0) for codec in media.rtp.codecs if codec.mimeType.lower() == OPUS)


def _sections_there(text: str, description: sdp.SessionDescription) -> list[sdp.MediaDescription]:
    """The sections that are offered: port 0 takes one back, unless its bundle's is all it has (RFC 9143, 7.2.1)."""
    bodies = [body.splitlines() for body in "\n".join(text.splitlines()).split("\nm=")[1:]]
    found = zip(description.media, bodies, strict=False)
    return [media for media, lines in found if media.port != 0 or "a=bundle-only" in lines]


def _is_data(media: sdp.MediaDescription) -> bool:
    return media.kind == "application" and media.profile in ("UDP/DTLS/SCTP", "DTLS/SCTP")


def _share(description: sdp.SessionDescription, one: sdp.MediaDescription, other: sdp.MediaDescription) -> bool:
    """Whether two sections go over one transport."""
    mids = {one.rtp.muxId, other.rtp.muxId}
    return any(group.semantic == "BUNDLE" and mids <= set(map(str, group.items)) for group in description.group)


def _section(media: sdp.MediaDescription, audio: sdp.MediaDescription, data: sdp.MediaDescription | None) -> Section:
    role: Literal["audio", "data", "rejected"] = "audio" if media is audio else "data" if media is data else "rejected"
    return Section(media.kind, media.rtp.muxId, media.profile, tuple(map(str, media.fmt)), role)


def _candidates(text: str) -> tuple[Candidate, ...]:
    """Of all sections, for in a bundle they are the same ones."""
    values = [line.partition(":")[2] for line in text.splitlines() if line.startswith("a=candidate:")]
    found = [read_candidate(value) for value in values[:MOST_CANDIDATES]]
    return tuple(candidate for candidate in found if candidate is not None)

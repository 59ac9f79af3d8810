"""WebRTC with descriptions that are none, and peers that never come."""

import json

from aiortc import RTCConfiguration, RTCPeerConnection

from bench.soak_clients.means import Kind, Target


async def sdp_is_none(target: Target) -> str:
    offer = target.one_of("", "nonsense", "v=0\r\n", target.offer[:500], target.offer.replace("sha-256", "sha-0"))
    body, kind = target.one_of(
        (offer.encode(), "application/sdp"),
        (json.dumps({"sdp": offer, "session": {"type": "realtime"}}).encode(), "application/json"),
        (json.dumps({"sdp": target.offer, "session": target.one_of({}, [], "x")}).encode(), "application/json"),
        (b"{", "application/json"),
        (bytes(200_000), "application/sdp"),
        (b"--x\r\nnonsense", "multipart/form-data; boundary=x"),
    )
    return await target.post("/v1/realtime/calls", body, kind)


async def whip_is_none(target: Target) -> str:
    offer = target.one_of("", "nonsense", target.offer[:700], target.offer.replace("a=sendrecv", "a=inactive"))
    path = target.one_of("/whip", "/whip", "/whip", "/whep/none")
    return await target.post(path, offer.encode(), target.one_of("application/sdp", "text/plain"))


async def peer_never_connects(target: Target) -> str:
    return await target.post(target.one_of("/whip", "/v1/realtime/calls"), target.offer.encode(), "application/sdp")


async def an_offer() -> str:
    """Of a client that sends and hears, and will never be seen."""
    peer = RTCPeerConnection(RTCConfiguration(iceServers=[]))
    peer.addTransceiver("audio", direction="sendrecv")
    await peer.setLocalDescription(await peer.createOffer())
    offer: str = peer.localDescription.sdp
    await peer.close()
    return offer


SHARES: dict[Kind, int] = {
    sdp_is_none: 400,
    whip_is_none: 300,
    peer_never_connects: 60,
}

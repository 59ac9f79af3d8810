"""A peer over WebRTC: aiortc's ICE, DTLS, SCTP and SDP; the way of the sound, from the packet on, is our own.

Pure parts, time passed in: `jitter`, `reception`, `inbound`, `outbound`, `rtcp`, `rtp`. Motion: `ice` and `peer`.
"""

"""A WebRTC client made of aiortc, an implementation that is not ours, over loopback."""

import asyncio
import fractions
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import aioice.ice
import numpy as np
from aiortc import (
    MediaStreamTrack,
    RTCConfiguration,
    RTCDataChannel,
    RTCPeerConnection,
    RTCSessionDescription,
)
from aiortc.mediastreams import MediaStreamError
from av import AudioFrame

from voiceloop.core.audio import Samples, to_pcm16
from voiceloop.transports.resample import StreamResampler
from voiceloop.transports.webrtc.settings import WebRtcSettings

LOOPBACK = WebRtcSettings(hosts=("127.0.0.1",), ready=1, connect_s=5.0)
_RATE_HZ = 48_000
_FRAME = 960


@contextmanager
def loopback_only() -> Iterator[None]:
    """aioice leaves the loopback address out; these clients have no other one."""
    before: Any = aioice.ice.get_host_addresses
    aioice.ice.get_host_addresses = lambda use_ipv4, use_ipv6: ["127.0.0.1"]
    try:
        yield
    finally:
        aioice.ice.get_host_addresses = before


class Microphone(MediaStreamTrack):
    """Plays 16 kHz samples at the pace of speech, then silence."""

    kind = "audio"

    def __init__(self, samples: Samples) -> None:
        super().__init__()
        self._pcm = to_pcm16(StreamResampler(16_000, _RATE_HZ).process(samples))
        self._at = 0
        self._began_s: float | None = None

    async def recv(self) -> AudioFrame:
        loop = asyncio.get_running_loop()
        if self._began_s is None:
            self._began_s = loop.time()
        await asyncio.sleep(max(0.0, self._began_s + self._at / _RATE_HZ - loop.time()))
        piece = self._pcm[self._at : self._at + _FRAME]
        piece = np.pad(piece, (0, _FRAME - len(piece)))
        frame = AudioFrame.from_ndarray(piece.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = _RATE_HZ, self._at, fractions.Fraction(1, _RATE_HZ)
        self._at += _FRAME
        return frame


class Client:
    """`offer`, then `accept` the answer; `messages` and `sound` are what came."""

    def __init__(self, samples: Samples | None, direction: str = "sendrecv", *, has_channel: bool = True) -> None:
        self.connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        self.messages: list[str] = []
        self._pieces: list[Samples] = []
        self._listening: list[asyncio.Task[None]] = []
        self.channel: RTCDataChannel | None = None
        track: Any = Microphone(samples) if samples is not None else "audio"
        self.connection.addTransceiver(track, direction)
        if has_channel:
            self.channel = self.connection.createDataChannel("oai-events")
            self.channel.on("message", self.messages.append)
        self.connection.on("track", self._track_came)

    async def offer(self) -> str:
        with loopback_only():
            await self.connection.setLocalDescription(await self.connection.createOffer())
        text: str = self.connection.localDescription.sdp
        return text

    async def accept(self, answer: str) -> None:
        await self.connection.setRemoteDescription(RTCSessionDescription(answer, "answer"))

    async def opened(self) -> None:
        """Wait until the connection, and the channel if there is one, can be used."""
        await until(lambda: self.connection.connectionState == "connected")
        if self.channel is not None:
            channel = self.channel
            await until(lambda: channel.readyState == "open")

    @property
    def sound(self) -> Samples:
        """What was heard: mono, 48 kHz."""
        return np.concatenate(self._pieces) if self._pieces else np.zeros(0, np.float32)

    def vanish(self) -> None:
        """Be gone without a word, like a machine whose network is cut."""
        for transceiver in self.connection.getTransceivers():
            for protocol in transceiver.receiver.transport.transport._connection._protocols:
                protocol.transport.abort()

    async def aclose(self) -> None:
        await self.connection.close()
        for task in self._listening:
            task.cancel()
        await asyncio.gather(*self._listening, return_exceptions=True)

    def _track_came(self, track: MediaStreamTrack) -> None:
        self._listening.append(asyncio.create_task(self._listen(track)))

    async def _listen(self, track: MediaStreamTrack) -> None:
        try:
            while True:
                frame: Any = await track.recv()
                stereo = frame.to_ndarray().reshape(-1, 2)
                self._pieces.append(stereo[:, 0].astype(np.float32) / 32_768.0)
        except MediaStreamError:
            return


@asynccontextmanager
async def client(
    samples: Samples | None, direction: str = "sendrecv", *, has_channel: bool = True
) -> AsyncIterator[Client]:
    """A client for as long as the context lasts."""
    made = Client(samples, direction, has_channel=has_channel)
    try:
        yield made
    finally:
        await made.aclose()


async def until(is_so: Callable[[], bool], seconds: float = 10.0) -> None:
    """Wait until something is so. Raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while not is_so():
            await asyncio.sleep(0.01)

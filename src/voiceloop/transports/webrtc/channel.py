"""The data channel `oai-events`: messages both ways, no faster than the client reads."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from aiortc import RTCDataChannel, RTCSctpTransport

LABEL: Final = "oai-events"
_MOST_UNSENT_BYTES = 2**20
_FEW_UNSENT_BYTES = 2**18
_FLUSH_S = 0.5
_FLUSH_EVERY_S = 0.005


class EventChannel:
    """One peer's, opened by the client; without an SCTP transport there is none and nobody is told."""

    def __init__(self, sctp: RTCSctpTransport | None, read: Callable[[str], None]) -> None:
        self._read = read
        self._is_possible = sctp is not None
        self._channel: RTCDataChannel | None = None
        self._may_tell = asyncio.Event()
        if sctp is not None:
            sctp.on("datachannel", self._opened)

    async def tell(self, message: str) -> None:
        """Send a message when the channel is there and has room."""
        if not self._is_possible:
            return
        await self._may_tell.wait()
        channel = self._channel
        if channel is None or channel.readyState != "open":
            return
        with suppress(ValueError):  # longer than the client said that it can take
            channel.send(message)
        if channel.bufferedAmount > _MOST_UNSENT_BYTES:
            self._may_tell.clear()

    def give_up(self) -> None:
        """Wait no longer for a channel: what is told from now on is told to nobody, unless it comes after all."""
        self._may_tell.set()

    def close(self) -> None:
        """Nothing is told or read any more."""
        self._is_possible, self._channel = False, None
        self._may_tell.set()

    async def flush(self) -> None:
        """Wait until all that was told has left, half a second at most."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_FLUSH_S):
                while self._channel is not None and self._channel.bufferedAmount:
                    await asyncio.sleep(_FLUSH_EVERY_S)

    def _opened(self, channel: RTCDataChannel) -> None:
        if channel.label != LABEL or self._channel is not None or not self._is_possible:
            return
        self._channel = channel
        channel.bufferedAmountLowThreshold = _FEW_UNSENT_BYTES
        channel.on("message", self._came)
        channel.on("bufferedamountlow", self._may_tell.set)
        channel.on("close", self.close)
        self._may_tell.set()

    def _came(self, message: str | bytes) -> None:
        if self._is_possible:
            self._read(message if isinstance(message, str) else message.decode("utf-8", "replace"))

"""A caller over a WebSocket: recorded turns at the pace of speech in binary frames, and what was heard when."""

import asyncio
import json
import random
import time
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from bench.common import CUT_MS, Clip
from voiceloop.core.audio import SAMPLE_RATE_HZ, to_pcm16

Pcm = npt.NDArray[np.int16]
AUDIBLE = int(0.01 * 32_768)  # -40 dBFS
GIVE_UP_S = 10.0
"""A turn that is not answered so long after its speech counts as unanswered."""
AWAY_S = (0.2, 2.0)


@dataclass
class HeardTurn:
    """What became of one spoken turn; milliseconds after the label's end of speech."""

    first_audio_ms: float | None = None
    ended_ms: list[float] = field(default_factory=list)
    engine_ms: float | None = None
    """Voice to voice by the server's own timeline."""
    beside_engine_ms: float | None = None
    """The same by this caller's clock and the same end of speech, less the server's."""
    was_dropped: bool = False
    timeline: dict[str, Any] = field(default_factory=dict)

    @property
    def is_cut(self) -> bool:
        return any(ended < -CUT_MS for ended in self.ended_ms)


class Microphone:
    """What one would record: clips at their places, and noise floor everywhere else."""

    def __init__(self, clip: Clip) -> None:
        self.play(clip, -len(clip.samples))

    def play(self, clip: Clip, start: int) -> None:
        """From this position on the clip is said."""
        self._pcm, self._start = to_pcm16(clip.samples), start
        self._floor = self._pcm[max(clip.end, len(self._pcm) - SAMPLE_RATE_HZ) :]

    def read(self, position: int, size: int) -> Pcm:
        """So many samples from a position."""
        inside = position - self._start
        if 0 <= inside <= len(self._pcm) - size:
            return self._pcm[inside : inside + size]
        frame = np.resize(np.roll(self._floor, -(position % len(self._floor))), size)
        begin, end = max(0, -inside), min(size, len(self._pcm) - inside)
        if begin < end:
            frame[begin:end] = self._pcm[inside + begin : inside + end]
        return frame


class WireCaller:
    """One call whose microphone is always open: between turns it sends the noise floor of what it says next."""

    def __init__(self, url: str, clip: Clip, frame_ms: float, seed: int = 0) -> None:
        self._url = f"{url}/v1/realtime?audio=binary&rate=16000&resumable=true"
        self._size = int(frame_ms / 1000 * SAMPLE_RATE_HZ)
        self._random = random.Random(seed)
        self._socket: ClientConnection | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._token, self._last_event, self._item = "", "", ""
        self._microphone = Microphone(clip)
        self._began_s = 0.0
        self._drop_at_s: float | None = None
        self._back_at_s = 0.0
        self._sent_at: list[float] = []
        self._backlog: list[bytes] = []
        self._heard_bytes = 0
        self._turn = HeardTurn()
        self._speech_end_s = 0.0
        self._first_audio_s: float | None = None
        self._ended_position_ms: float | None = None
        self.is_replying = False
        self.resumed = 0
        self.lost = ""
        self.connect_ms = 0.0

    async def open(self) -> None:
        """Connect; ready when the session is there."""
        began_s = time.perf_counter()
        self._socket = await connect(self._url, compression=None, max_size=None, open_timeout=30)
        await self._socket.recv()
        self._began_s = time.perf_counter()
        self.connect_ms = (self._began_s - began_s) * 1000.0
        self._tasks = [asyncio.create_task(self._read(self._socket)), asyncio.create_task(self._stream())]

    async def aclose(self) -> None:
        self._tasks[1].cancel()
        if self._socket is not None:
            await self._socket.close()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def speak(self, clip: Clip, ends_at_s: float, drop_after_s: float | None = None) -> HeardTurn:
        """Speak a clip so that its speech ends at `ends_at_s` (perf_counter), then wait for the whole reply."""
        turn = self._turn = HeardTurn(was_dropped=drop_after_s is not None)
        self._speech_end_s = ends_at_s
        self._first_audio_s = self._ended_position_ms = None
        start_s = ends_at_s - clip.end / SAMPLE_RATE_HZ
        self._microphone.play(clip, int((start_s - self._began_s) * SAMPLE_RATE_HZ))
        if drop_after_s is not None:
            self._drop_at_s = start_s + drop_after_s
        quiet_since_s: float | None = None
        while time.perf_counter() < ends_at_s + GIVE_UP_S and not self.lost:
            await asyncio.sleep(0.05)
            is_quiet = turn.first_audio_ms is not None and time.perf_counter() > ends_at_s and not self.is_replying
            quiet_since_s = (quiet_since_s or time.perf_counter()) if is_quiet else None
            if quiet_since_s is not None and time.perf_counter() > quiet_since_s + 1.0:
                break
        return turn

    async def _stream(self) -> None:
        """The microphone: a frame leaves when its last sample was recorded."""
        while True:
            recorded = (len(self._sent_at) + len(self._backlog) + 1) * self._size
            await asyncio.sleep(max(0.0, self._began_s + recorded / SAMPLE_RATE_HZ - time.perf_counter()))
            now_s = time.perf_counter()
            if self._drop_at_s is not None and now_s > self._drop_at_s and self._socket is not None:
                self._socket.transport.abort()  # gone without a word
                self._socket, self._drop_at_s = None, None
                self._back_at_s = now_s + self._random.uniform(*AWAY_S)
            self._backlog.append(self._microphone.read(recorded - self._size, self._size).tobytes())
            if self._socket is None and now_s >= self._back_at_s:
                await self._come_back()
            if self._socket is not None:
                await self._send_all(self._socket)

    async def _send_all(self, socket: ClientConnection) -> None:
        while self._backlog:
            await socket.send(self._backlog[0])
            del self._backlog[0]
            self._sent_at.append(time.perf_counter())

    async def _come_back(self) -> None:
        heard_ms = self._heard_bytes / 2 / SAMPLE_RATE_HZ * 1000.0
        query = f"resume={self._token}&after_event={self._last_event}&item_id={self._item}&heard_ms={heard_ms:.1f}"
        query = f"{query}&audio=binary&rate=16000"
        base = self._url.partition("?")[0]
        self._socket = await connect(f"{base}?{query}", compression=None, max_size=None, open_timeout=30)
        self._tasks.append(asyncio.create_task(self._read(self._socket)))
        self.resumed += 1

    async def _read(self, socket: ClientConnection) -> None:
        try:
            async for message in socket:
                if isinstance(message, bytes):
                    self._hear(message)
                else:
                    self._follow(json.loads(message))
        except ConnectionClosed as error:
            if socket is self._socket:
                self.lost = str(error)

    def _hear(self, sound: bytes) -> None:
        self._heard_bytes += len(sound)
        if self._turn.first_audio_ms is None and np.abs(np.frombuffer(sound, "<i2")).max(initial=0) > AUDIBLE:
            self._first_audio_s = time.perf_counter()
            self._turn.first_audio_ms = (self._first_audio_s - self._speech_end_s) * 1000.0

    def _follow(self, event: dict[str, Any]) -> None:
        self._last_event = event["event_id"]
        match event["type"]:
            case "voiceloop.session.resumable":
                self._token = event["token"]
            case "input_audio_buffer.speech_stopped":
                self._ended_position_ms = event["audio_end_ms"]
                self._turn.ended_ms.append((time.perf_counter() - self._speech_end_s) * 1000.0)
            case "response.created":
                self._turn.first_audio_ms = None
                self.is_replying = True
            case "response.output_item.added":
                self._item, self._heard_bytes = event["item"]["id"], 0
            case "response.done":
                self.is_replying = False
            case "voiceloop.turn.measured":
                self._compare(event["timeline"])

    def _leave_filler_out(self, engine_ms: float | None, filler_ms: float) -> None:
        """What was heard first was a filler, which is no first audio: the answer's came so much later."""
        turn = self._turn
        if engine_ms is None or turn.first_audio_ms is None or self._first_audio_s is None:
            turn.first_audio_ms = None
            return
        turn.first_audio_ms += engine_ms - filler_ms
        self._first_audio_s += (engine_ms - filler_ms) / 1000.0

    def _compare(self, timeline: dict[str, Any]) -> None:
        turn = self._turn
        turn.engine_ms, turn.timeline = timeline["voice_to_voice_ms"], timeline
        if timeline["filler_ms"] is not None and self._first_audio_s is not None:
            self._leave_filler_out(turn.engine_ms, timeline["filler_ms"])
        if turn.engine_ms is None or self._first_audio_s is None or self._ended_position_ms is None:
            return
        number = int(self._ended_position_ms / 1000 * SAMPLE_RATE_HZ / self._size)
        if number < len(self._sent_at):
            beside_ms = (self._first_audio_s - self._sent_at[number]) * 1000.0
            turn.beside_engine_ms = beside_ms - turn.engine_ms

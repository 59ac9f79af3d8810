"""Microphone and loudspeaker of this machine, by PortAudio.

PortAudio calls from a thread of its own; whatever it brings is handed to the event loop at once, and everything else
happens there. Both are made inside a running loop and are to be closed.
"""

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from types import ModuleType, TracebackType
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.audio import SAMPLE_RATE_HZ, Frame, Samples, Speech
from voiceloop.core.errors import DeviceError
from voiceloop.core.settings import check_range
from voiceloop.engine.clock import now_s
from voiceloop.transports.resample import StreamResampler, mix_down

_CLOSE_PATIENCE_S: Final = 0.5
USE_A_FILE: Final = "A recording does as well: voiceloop converse --in FILE"


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """`device`: part of a name, or a number of `voiceloop doctor`'s list; None is the system's choice.

    When the engine is slow, sound older than `most_waiting_ms` is dropped, oldest first, and counted. A device from
    which nothing has come for `gone_after_s` is taken to be unplugged. `output_latency_ms` is what PortAudio holds of
    the output: with less, ALSA's way to PulseAudio falls into endless underruns.
    """

    device: str | int | None = None
    block_ms: float = 20.0
    most_waiting_ms: float = 1_000.0
    gone_after_s: float = 3.0
    output_latency_ms: float = 100.0

    def __post_init__(self) -> None:
        check_range("device.block_ms", self.block_ms, 5.0, 100.0)
        check_range("device.most_waiting_ms", self.most_waiting_ms, self.block_ms, 60_000.0)
        check_range("device.gone_after_s", self.gone_after_s, 0.1, 60.0)
        check_range("device.output_latency_ms", self.output_latency_ms, 5.0, 1_000.0)


class _Device:
    """A stream of PortAudio that may end by itself and is closed once; either wakes whoever waits for `awaited`."""

    name: str
    _stream: Any

    def __init__(self, awaited: asyncio.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._awaited = awaited
        self._failure: DeviceError | None = None
        self._is_closed = False

    def _ended(self) -> None:
        _hand_over(self._loop, self._fail)

    def _fail(self) -> None:
        if not self._is_closed:
            self._failure = _gone(self.name)
            self._awaited.set()

    def close(self) -> None:
        """Let go of the device, silent at once; whoever waits for it comes to an end."""
        if not self._is_closed:
            self._is_closed = True
            self._awaited.set()
            _close(self._stream)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Microphone(_Device):
    """Mono 16 kHz frames of an input device; a context manager.

    Raises DeviceError: `no_audio_library`, `no_device` (none, unknown or taken), and `device_gone` from `frames`.
    """

    def __init__(self, settings: DeviceSettings | None = None) -> None:
        self._settings = settings or DeviceSettings()
        self._frames: deque[Frame] = deque()
        self._filled = asyncio.Event()
        super().__init__(self._filled)
        self._position = 0
        self._waiting_samples = 0
        self.dropped_samples = 0
        """Samples that were dropped because nobody took them in time."""
        self.overflows = 0
        """How often PortAudio itself lost sound, because this machine was too busy."""
        device = _find(self._settings.device, "input")
        self.name = device["name"]
        rate_hz = int(device["default_samplerate"])
        channels = _mono_or_all(device, rate_hz, "input")
        self._resampler = StreamResampler(rate_hz, SAMPLE_RATE_HZ, is_live=True)
        self._stream = _open("InputStream", device, rate_hz, channels, self._settings, self._came, self._ended)

    async def frames(self) -> AsyncIterator[Frame]:
        """Frames as they come, until `close`. Raises DeviceError (`device_gone`) when the device went away."""
        while not self._is_closed:
            while self._frames:
                frame = self._frames.popleft()
                self._waiting_samples -= len(frame.samples)
                yield frame
            if self._failure is not None:
                raise self._failure
            self._filled.clear()
            try:
                await asyncio.wait_for(self._filled.wait(), self._settings.gone_after_s)
            except TimeoutError:
                raise _gone(self.name) from None

    def _came(self, block: NDArray[np.float32], _frames: int, _time: object, status: Any) -> None:
        mono = mix_down(block, block.shape[1]).copy()  # PortAudio's memory is only lent
        _hand_over(self._loop, self._take, mono, bool(status.input_overflow))

    def _take(self, mono: Samples, has_overflown: bool) -> None:
        self.overflows += has_overflown
        samples = self._resampler.process(mono)
        if len(samples) == 0:
            return
        self._frames.append(Frame(samples, self._position, now_s()))
        self._position += len(samples)
        self._waiting_samples += len(samples)
        most = self._settings.most_waiting_ms * SAMPLE_RATE_HZ / 1000.0
        while self._waiting_samples > most:
            dropped = len(self._frames.popleft().samples)
            self._waiting_samples -= dropped
            self.dropped_samples += dropped
        self._filled.set()


class Loudspeaker(_Device):
    """Plays mono speech on an output device, piece after piece; a context manager.

    `rate_hz` is what the speech will mostly have; the device is opened at it where it can be.
    Raises DeviceError: `no_audio_library`, `no_device`, and `device_gone` from `play` and `drained`.
    """

    def __init__(self, rate_hz: int, settings: DeviceSettings | None = None) -> None:
        settings = settings or DeviceSettings()
        self._quiet = asyncio.Event()
        self._quiet.set()
        super().__init__(self._quiet)
        self._pieces: deque[Samples] = deque()
        self._lock = threading.Lock()
        """Held by both threads only as long as it takes to hang a piece in or out."""
        self._waiting_samples = 0
        self._is_paused = False
        self.played_samples = 0
        """Samples of speech, at the device's rate, that PortAudio has taken."""
        device = _find(settings.device, "output")
        self.name = device["name"]
        self.rate_hz = rate_hz if _is_possible(device, rate_hz, 1, "output") else int(device["default_samplerate"])
        channels = _mono_or_all(device, self.rate_hz, "output")
        self._resampler = StreamResampler(rate_hz, self.rate_hz, is_live=True)
        self._speech_hz = rate_hz
        self._stream = _open("OutputStream", device, self.rate_hz, channels, settings, self._wants, self._ended)

    @property
    def waiting_ms(self) -> float:
        """How much speech has not been played yet."""
        return self._waiting_samples * 1000.0 / self.rate_hz

    def play(self, speech: Speech) -> None:
        """Play this after what is waiting. Raises DeviceError (`device_gone`)."""
        if self._failure is not None:
            raise self._failure
        if speech.rate_hz != self._speech_hz:
            self._speech_hz = speech.rate_hz
            self._resampler = StreamResampler(speech.rate_hz, self.rate_hz, is_live=True)
        samples = self._resampler.process(speech.samples)
        if len(samples):
            with self._lock:
                self._pieces.append(samples)
                self._waiting_samples += len(samples)
            self._quiet.clear()

    def pause(self) -> None:
        """Be silent at once, within what PortAudio has already taken; what waits goes on waiting."""
        self._is_paused = True

    def resume(self) -> None:
        """Go on from the same sample."""
        self._is_paused = False

    def flush(self) -> float:
        """Throw away what waits and be ready for other speech; the milliseconds that nobody will hear."""
        self._resampler.flush()
        with self._lock:
            unheard_ms = self.waiting_ms
            self._pieces.clear()
            self._waiting_samples = 0
        self._is_paused = False
        self._quiet.set()
        return unheard_ms

    async def drained(self) -> None:
        """Wait until everything has been played. Raises DeviceError (`device_gone`)."""
        await self._quiet.wait()
        if self._failure is not None:
            raise self._failure

    def _wants(self, block: NDArray[np.float32], frames: int, _time: object, _status: object) -> None:
        filled = 0
        with self._lock:
            while self._pieces and filled < frames and not self._is_paused:
                piece = self._pieces.popleft()
                room = frames - filled
                if len(piece) > room:
                    self._pieces.appendleft(piece[room:])
                    piece = piece[:room]
                block[filled : filled + len(piece)] = piece[:, np.newaxis]
                filled += len(piece)
            self._waiting_samples -= filled
            is_last = filled > 0 and not self._pieces
        block[filled:] = 0.0
        self.played_samples += filled
        if is_last:
            _hand_over(self._loop, self._became_quiet)

    def _became_quiet(self) -> None:
        if not self._pieces:
            self._quiet.set()


def _hand_over(loop: asyncio.AbstractEventLoop, work: Callable[..., None], *arguments: object) -> None:
    """Let the loop do it; a loop that has ended needs nothing any more."""
    try:
        loop.call_soon_threadsafe(work, *arguments)
    except RuntimeError:
        return


def _portaudio() -> ModuleType:
    try:
        import sounddevice
    except OSError as error:  # sounddevice's own word for a library that the system lacks
        raise DeviceError(
            "PortAudio, which reaches microphones and loudspeakers, is not installed",
            hint=f"On Debian: apt-get install libportaudio2. {USE_A_FILE}",
            code="no_audio_library",
        ) from error
    module: ModuleType = sounddevice
    return module


def _find(wanted: str | int | None, kind: str) -> dict[str, Any]:
    """PortAudio's description of a device. Raises DeviceError (`no_device`) that names those there are."""
    portaudio = _portaudio()
    what = {"input": "microphone", "output": "loudspeaker"}[kind]
    try:
        device: dict[str, Any] = portaudio.query_devices(wanted, kind)
    except (ValueError, portaudio.PortAudioError) as error:
        names = [each["name"] for each in portaudio.query_devices() if each[f"max_{kind}_channels"] > 0]
        found = f"There is: {', '.join(names)}. " if names else ""
        missing = f"There is no {what}" if wanted is None or not names else f"There is no {what} called {wanted!r}"
        raise DeviceError(missing, hint=f"{found}{USE_A_FILE}") from error
    return device


def _is_possible(device: dict[str, Any], rate_hz: int, channels: int, kind: str) -> bool:
    portaudio = _portaudio()
    check = portaudio.check_input_settings if kind == "input" else portaudio.check_output_settings
    try:
        check(device["index"], channels=channels, dtype="float32", samplerate=rate_hz)
    except (ValueError, portaudio.PortAudioError):
        return False
    return True


def _mono_or_all(device: dict[str, Any], rate_hz: int, kind: str) -> int:
    """One channel, or all of them where the device gives no single one."""
    return 1 if _is_possible(device, rate_hz, 1, kind) else int(device[f"max_{kind}_channels"])


def _open(
    stream_type: str,
    device: dict[str, Any],
    rate_hz: int,
    channels: int,
    settings: DeviceSettings,
    on_block: Callable[..., None],
    on_end: Callable[[], None],
) -> Any:
    """A running PortAudio stream of float samples. Raises DeviceError (`no_device`)."""
    portaudio = _portaudio()
    stream = None
    try:
        stream = getattr(portaudio, stream_type)(
            device=device["index"],
            samplerate=rate_hz,
            channels=channels,
            dtype="float32",
            blocksize=int(rate_hz * settings.block_ms / 1000.0),
            latency="low" if stream_type == "InputStream" else settings.output_latency_ms / 1000.0,
            callback=on_block,
            finished_callback=on_end,
        )
        stream.start()
    except portaudio.PortAudioError as error:
        if stream is not None:
            stream.close()
        raise DeviceError(
            f"{device['name']} cannot be opened: {error}",
            hint=f"Close what else is using it, or name another device. {USE_A_FILE}",
        ) from error
    return stream


def _close(stream: Any) -> None:
    """Close a stream; one that the sound system holds fast is left to a thread that does not keep the process."""
    closing = threading.Thread(target=stream.close, daemon=True)
    closing.start()
    closing.join(_CLOSE_PATIENCE_S)


def _gone(name: str) -> DeviceError:
    return DeviceError(
        f"{name} went away", hint="Plug it in again, or name another device, and start anew", code="device_gone"
    )

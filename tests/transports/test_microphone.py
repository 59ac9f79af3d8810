import asyncio
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from tests.transports.recordings import TONE_HZ, strongest_hz, tone
from tests.transports.sound_server import SoundServer, running
from voiceloop.core.audio import Frame, Pcm16, Samples, Speech, rms_dbfs
from voiceloop.core.errors import DeviceError, SettingError
from voiceloop.transports.echo_canceller import EchoCanceller, find_echo_canceller
from voiceloop.transports.microphone import DeviceSettings, Loudspeaker, Microphone

PATIENCE_S = 20


@contextmanager
def devices_found_anew() -> Iterator[None]:
    """PortAudio looks for devices only when it starts: once under the test's environment, once more after it."""
    try:
        import sounddevice
    except OSError:
        pytest.skip("libportaudio2 is not installed")
    sounddevice._terminate()
    sounddevice._initialize()
    yield
    sounddevice._terminate()
    sounddevice._initialize()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SoundServer]:
    with running(tmp_path) as server, devices_found_anew():
        yield server


async def hear(microphone: Microphone, seconds: float) -> list[Frame]:
    """Frames from the first audible one on."""
    frames: list[Frame] = []
    async with asyncio.timeout(PATIENCE_S):
        async for frame in microphone.frames():
            if frames or rms_dbfs(frame.samples) > -40:
                frames.append(frame)
            if sum(len(frame.samples) for frame in frames) >= seconds * 16_000:
                break
    return frames


async def to_the_end(frames: AsyncIterator[Frame]) -> int:
    """How many frames there are still to come."""
    return len([frame async for frame in frames])


def record(server: SoundServer, source: str, seconds: float) -> "asyncio.Future[Samples]":
    """What the source gives from its first audible sample on."""

    def read() -> Samples:
        heard: Pcm16 = np.zeros(0, np.int16)
        with server.recording(source) as recorder:
            assert recorder.stdout is not None
            while len(heard) < seconds * 16_000:
                heard = np.concatenate([heard, np.frombuffer(recorder.stdout.read(640), np.int16)])
                heard = heard[int(np.argmax(np.abs(heard) > 300)) if (np.abs(heard) > 300).any() else len(heard) :]
        return heard.astype(np.float32) / np.float32(32_768)

    return asyncio.get_running_loop().run_in_executor(None, read)


@pytest.mark.system
async def test_the_microphone_gives_what_is_said_as_16_khz_frames(server: SoundServer) -> None:
    with server.playing("room", tone(seconds=20.0)), Microphone() as microphone:
        frames = await hear(microphone, 1.0)
        samples = np.concatenate([frame.samples for frame in frames])
        assert strongest_hz(samples[1_600:]) == pytest.approx(TONE_HZ, abs=2)
        assert rms_dbfs(samples[1_600:]) == pytest.approx(-9.0, abs=0.5)
        ends = [frame.position + len(frame.samples) for frame in frames]
        assert [frame.position for frame in frames[1:]] == ends[:-1]
        assert microphone.dropped_samples == 0


@pytest.mark.system
async def test_when_nobody_takes_the_frames_the_oldest_are_dropped_and_counted(server: SoundServer) -> None:
    settings = DeviceSettings(most_waiting_ms=100.0)
    async with asyncio.timeout(PATIENCE_S):
        with Microphone(settings) as microphone:
            while microphone.dropped_samples < 3_200:
                await asyncio.sleep(0.01)
            waiting = await anext(microphone.frames())
            assert waiting.position >= 3_200


@pytest.mark.system
async def test_a_microphone_that_goes_away_is_told(server: SoundServer) -> None:
    with Microphone() as microphone:
        frames = microphone.frames()
        await anext(frames)
        server.die()
        with pytest.raises(DeviceError, match="went away") as caught:
            await asyncio.wait_for(to_the_end(frames), PATIENCE_S)
    assert caught.value.code == "device_gone"


@pytest.mark.system
async def test_closing_ends_the_frames(server: SoundServer) -> None:
    microphone = Microphone()
    frames = microphone.frames()
    await anext(frames)
    asyncio.get_running_loop().call_later(0.05, microphone.close)
    assert await asyncio.wait_for(to_the_end(frames), PATIENCE_S) < 20
    microphone.close()


@pytest.mark.system
@pytest.mark.parametrize("rate_hz", [16_000, 22_050, 24_000])
async def test_the_loudspeaker_plays_speech_of_any_rate(server: SoundServer, rate_hz: int) -> None:
    heard = record(server, "speaker.monitor", 0.5)
    with Loudspeaker(24_000) as loudspeaker:
        for piece in np.array_split(tone(rate_hz, 1.0), 20):
            loudspeaker.play(Speech(piece, rate_hz))
        async with asyncio.timeout(PATIENCE_S):
            samples = await heard
            await loudspeaker.drained()
        assert loudspeaker.waiting_ms == 0
    assert strongest_hz(samples) == pytest.approx(TONE_HZ, abs=3)
    assert rms_dbfs(samples[1_600:]) == pytest.approx(-9.0, abs=0.5)


@pytest.mark.system
async def test_a_paused_loudspeaker_goes_on_from_the_same_sample(server: SoundServer) -> None:
    with Loudspeaker(16_000) as loudspeaker:
        loudspeaker.pause()
        loudspeaker.play(Speech(tone(seconds=1.0), 16_000))
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(loudspeaker.drained(), 0.2)
        assert (loudspeaker.played_samples, loudspeaker.waiting_ms) == (0, 1_000)
        loudspeaker.resume()
        await asyncio.wait_for(loudspeaker.drained(), PATIENCE_S)
        assert (loudspeaker.played_samples, loudspeaker.waiting_ms) == (16_000, 0)


@pytest.mark.system
async def test_what_is_flushed_is_never_heard(server: SoundServer) -> None:
    with Loudspeaker(16_000) as loudspeaker:
        loudspeaker.pause()
        loudspeaker.play(Speech(tone(seconds=3.0, hz=2_000), 16_000))
        assert loudspeaker.flush() == 3_000
        await asyncio.wait_for(loudspeaker.drained(), 0.1)
        heard = record(server, "speaker.monitor", 0.5)
        loudspeaker.play(Speech(tone(seconds=2.0), 16_000))
        assert strongest_hz(await asyncio.wait_for(heard, PATIENCE_S)) == pytest.approx(TONE_HZ, abs=3)


@pytest.mark.system
async def test_a_loudspeaker_that_goes_away_is_told(server: SoundServer) -> None:
    with Loudspeaker(16_000) as loudspeaker:
        loudspeaker.play(Speech(tone(seconds=30.0), 16_000))
        server.die()
        with pytest.raises(DeviceError, match="went away"):
            await asyncio.wait_for(loudspeaker.drained(), PATIENCE_S)
        with pytest.raises(DeviceError, match="went away"):
            loudspeaker.play(Speech(tone(), 16_000))


@pytest.mark.system
async def test_a_device_is_chosen_by_name_or_number(server: SoundServer) -> None:
    for device in ("pulse", 0):
        with Microphone(DeviceSettings(device)) as microphone:
            assert microphone.name == "pulse"
            await anext(microphone.frames())


@pytest.mark.system
async def test_an_unknown_device_is_told_with_those_there_are(server: SoundServer) -> None:
    for device in ("no such thing", 99):
        with pytest.raises(DeviceError, match="pulse") as caught:
            Microphone(DeviceSettings(device))
        assert "converse --in FILE" in caught.value.hint


@pytest.mark.system
async def test_the_systems_echo_canceller_is_found_and_used(server: SoundServer) -> None:
    assert find_echo_canceller() is None
    server.control("load-module", "module-echo-cancel", "source_master=mic", "sink_master=speaker")
    canceller = find_echo_canceller()
    assert canceller == EchoCanceller("mic.echo-cancel", "speaker.echo-cancel")
    with Microphone() as plain:
        await anext(plain.frames())
        assert not canceller.is_heard()
    canceller.choose()
    with Microphone() as cancelled:
        await anext(cancelled.frames())
        assert canceller.is_heard()


def test_without_a_sound_server_there_is_no_echo_canceller(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    assert find_echo_canceller() is None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_echo_canceller() is None


async def test_without_portaudio_the_way_to_it_and_to_files_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoLibrary:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "sounddevice":
                raise OSError("PortAudio library not found")

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(sys, "meta_path", [NoLibrary(), *sys.meta_path])
    with pytest.raises(DeviceError, match="not installed") as caught:
        Microphone()
    assert caught.value.code == "no_audio_library"
    assert "converse --in FILE" in str(caught.value)


@pytest.mark.system
async def test_without_any_device_a_file_is_proposed(server: SoundServer) -> None:
    server.die()
    with devices_found_anew():
        for open_it in (Microphone, lambda: Loudspeaker(16_000)):
            with pytest.raises(DeviceError, match="There is no") as caught:
                open_it()
            assert "converse --in FILE" in caught.value.hint


@pytest.mark.parametrize("settings", [{"block_ms": 1.0}, {"most_waiting_ms": 5.0}, {"gone_after_s": 0.0}])
def test_settings_out_of_range_are_refused(settings: dict[str, float]) -> None:
    with pytest.raises(SettingError, match=r"device\."):
        DeviceSettings(**settings)  # type: ignore[arg-type]

"""A PulseAudio daemon of the tests' own, on a private socket, with a fake microphone and a fake loudspeaker.

What is played on the sink `room` comes out of the source `mic`; what is played on `speaker` comes out of its monitor.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from voiceloop.core.audio import Samples, to_pcm16

_MODULES = (
    "module-null-sink sink_name=room rate=48000 channels=2",
    "module-null-sink sink_name=speaker rate=48000 channels=2",
    "module-remap-source source_name=mic master=room.monitor",
)
_ALSA = "pcm.!default { type pulse }\nctl.!default { type pulse }\npcm.pulse { type pulse }\n"


def _record(source: str) -> list[str]:
    return ["parec", f"--device={source}", "--rate=16000", "--channels=1", "--format=s16le", "--latency-msec=20"]


class SoundServer:
    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def control(self, *arguments: str) -> str:
        return subprocess.run(["pactl", *arguments], capture_output=True, text=True, check=True, timeout=10).stdout

    @contextmanager
    def playing(self, sink: str, samples: Samples) -> Iterator[None]:
        """Mono 16 kHz samples played on a sink while the block runs, or until they end."""
        command = ["pacat", "--playback", f"--device={sink}", "--rate=16000", "--channels=1", "--format=s16le"]
        with tempfile.TemporaryFile() as file:
            file.write(to_pcm16(samples).tobytes())
            file.seek(0)
            with subprocess.Popen([*command, "--latency-msec=50"], stdin=file) as player:
                try:
                    yield
                finally:
                    player.kill()

    @contextmanager
    def recording(self, source: str) -> Iterator["subprocess.Popen[bytes]"]:
        """A process whose standard output is what the source gives: mono, 16 kHz, 16 bit."""
        with subprocess.Popen(["timeout", "20", *_record(source)], stdout=subprocess.PIPE) as recorder:
            try:
                yield recorder
            finally:
                recorder.kill()

    def die(self) -> None:
        self._process.kill()
        self._process.wait(10)


@contextmanager
def running(folder: Path) -> Iterator[SoundServer]:
    """The daemon, started for these tests and ended with them; its clients find it by the environment."""
    missing = [program for program in ("pulseaudio", "pactl", "pacat") if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{missing[0]} is not installed (apt-get install pulseaudio libasound2-plugins libportaudio2)")
    (folder / "asound.conf").write_text(_ALSA)
    socket = folder / "native"
    modules = (f"module-native-protocol-unix socket={socket} auth-anonymous=1", *_MODULES)
    command = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--log-level=info"]
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_STATE_PATH", "PULSE_RUNTIME_PATH"):
            patch.setenv(name, str(folder))
        patch.setenv("PULSE_SERVER", f"unix:{socket}")
        patch.setenv("ALSA_CONFIG_PATH", str(folder / "asound.conf"))
        for name in ("PULSE_SOURCE", "PULSE_SINK"):
            patch.setenv(name, "")  # so that what a test chooses is undone
            patch.delenv(name)
        asked = [part for module in modules for part in ("-L", module)]
        with subprocess.Popen([*command, *asked], stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr is not None
            try:
                if not any("startup complete" in line for line in process.stderr):
                    pytest.fail("pulseaudio did not start")
                server = SoundServer(process)
                server.control("set-default-source", "mic")
                server.control("set-default-sink", "speaker")
                with _awake("speaker.monitor"), _awake("mic"):
                    yield server
            finally:
                process.kill()


@contextmanager
def _awake(source: str) -> Iterator[None]:
    """Somebody who listens closely: a null sink with nobody behind it works in steps of two seconds."""
    with subprocess.Popen(_record(source), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as listener:
        try:
            yield
        finally:
            listener.kill()

"""What the machine and this installation are: processor features, packages, sound devices. Reads, changes nothing."""

import os
import platform
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from types import ModuleType

FEATURES = {
    "AVX2": ("avx2",),
    "AVX-512": ("avx512f",),
    "VNNI": ("avx512_vnni", "avx_vnni"),
    "AMX": ("amx_int8", "amx_tile"),
    "NEON": ("asimd", "neon"),
    "dot product": ("asimddp",),
}
"""Processor features that the models' arithmetic gains from, and the kernel's names for them; any of them is enough."""


@dataclass(frozen=True, slots=True)
class Processor:
    """The processor; `features` is empty where the system does not tell."""

    name: str
    usable_cores: int
    features: dict[str, bool]


@dataclass(frozen=True, slots=True)
class SoundDevice:
    """One device of the sound system."""

    name: str
    inputs: int
    outputs: int
    is_default_input: bool
    is_default_output: bool


@dataclass(frozen=True, slots=True)
class Sound:
    """The sound devices; `problem` and `hint` say why there are none, and what to do."""

    devices: tuple[SoundDevice, ...] = ()
    problem: str = ""
    hint: str = ""


def processor(cpuinfo: Path = Path("/proc/cpuinfo")) -> Processor:
    """This machine's processor, from the kernel's description, or from sysctl where there is none."""
    try:
        text = cpuinfo.read_text(encoding="utf-8", errors="replace")
    except OSError:
        text = _sysctl()
    named = re.search(r"^(?:model name|machdep\.cpu\.brand_string)\s*:\s*(.+)$", text, re.MULTILINE)
    listed = re.search(r"^(?:flags|Features)\s*:\s*(.+)$", text, re.MULTILINE)
    flags = set(listed[1].lower().split()) if listed else set()
    features = {name: not flags.isdisjoint(names) for name, names in FEATURES.items()} if flags else {}
    return Processor(named[1].strip() if named else platform.machine(), _usable_cores(), features)


def packages(distribution: str = "voiceloop") -> tuple[dict[str, str | None], dict[str, bool]]:
    """Versions of what a plain install needs (None: not installed), and which extras are installed whole."""
    wanted: dict[str, str | None] = {}
    extras: dict[str, bool] = {}
    for line in metadata.requires(distribution) or []:
        name = re.match(r"[A-Za-z0-9._-]+", line)
        extra = re.search(r"extra\s*==\s*['\"]([^'\"]+)", line)
        version = _version(name[0]) if name else None
        if extra is not None:
            extras[extra[1]] = extras.get(extra[1], True) and version is not None
        elif name is not None:
            wanted[name[0]] = version
    return wanted, extras


def sound(load: Callable[[], ModuleType] | None = None) -> Sound:
    """The sound devices that PortAudio sees; never raises."""
    try:
        portaudio = (load or _load_portaudio)()
        rows = list(portaudio.query_devices())
        default_input, default_output = portaudio.default.device
    except OSError as error:  # sounddevice's own words for a library that is not on the system
        how = "apt-get install libportaudio2" if sys.platform == "linux" else "install PortAudio"
        return Sound(problem=f"no PortAudio ({error})", hint=f"To use a microphone: {how}. Files need none")
    except Exception as error:  # noqa: BLE001 - whatever a sound system throws, the report goes on
        return Sound(problem=f"the sound system does not answer ({error})", hint="Files need none")
    if not rows:
        return Sound(problem="no sound device", hint="Files need none: voiceloop converse --in FILE")
    return Sound(
        tuple(
            SoundDevice(
                name=row["name"],
                inputs=row["max_input_channels"],
                outputs=row["max_output_channels"],
                is_default_input=index == default_input,
                is_default_output=index == default_output,
            )
            for index, row in enumerate(rows)
        )
    )


def _load_portaudio() -> ModuleType:
    import sounddevice

    module: ModuleType = sounddevice
    return module


def _usable_cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _sysctl() -> str:
    try:
        return subprocess.run(["sysctl", "machdep.cpu"], capture_output=True, text=True, timeout=5, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return ""


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None

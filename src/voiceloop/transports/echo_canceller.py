"""Finding the system's own echo canceller, which lets a caller interrupt without headphones.

PulseAudio and PipeWire offer one as a pair of devices (module-echo-cancel): a source that is free of what its sink
plays. PortAudio sees neither by name, only their common door; which pair is behind the door is told in the environment.
"""

import os
import subprocess
from dataclasses import dataclass

_PATIENCE_S = 3.0
_MARKS = ("echo-cancel", "echocancel", "echo_cancel")


@dataclass(frozen=True, slots=True)
class EchoCanceller:
    """A source and a sink of the sound server that belong together."""

    source: str
    sink: str

    def choose(self) -> None:
        """Make microphones and loudspeakers that are opened from now on by this process use the pair."""
        os.environ["PULSE_SOURCE"] = self.source
        os.environ["PULSE_SINK"] = self.sink

    def is_heard(self) -> bool:
        """Whether somebody listens to its source: to be asked once the microphone is open.

        PortAudio may have gone round the sound server; then the choice had no effect, and echo is to be expected.
        """
        numbers = {fields[0] for fields in _listed("sources") if fields[1] == self.source}
        return any(fields[1] in numbers for fields in _listed("source-outputs"))


def find_echo_canceller() -> EchoCanceller | None:
    """The echo canceller of PulseAudio or PipeWire; None where there is none, and on systems other than Linux."""
    source, sink = _echo_cancelling("sources"), _echo_cancelling("sinks")
    return EchoCanceller(source, sink) if source and sink else None


def _echo_cancelling(kind: str) -> str | None:
    for _, name, driver, *_ in _listed(kind):
        is_one = any(mark in field for field in (name, driver) for mark in _MARKS)
        if is_one and not name.endswith(".monitor"):  # a sink's monitor is a source too
            return name
    return None


def _listed(kind: str) -> list[list[str]]:
    """The server's short list: number, name, driver and more of each; empty without pactl or a server that answers."""
    try:
        done = subprocess.run(
            ["pactl", "list", "short", kind], capture_output=True, text=True, timeout=_PATIENCE_S, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return [fields for line in done.stdout.splitlines() if len(fields := line.split("\t")) >= 3]

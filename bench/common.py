"""What the measuring programs share: clips, a caller that speaks them at the pace of speech, and statistics."""

import asyncio
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from voiceloop.build import Built
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, ms_to_samples
from voiceloop.core.events import FirstAudio, TurnEnded
from voiceloop.engine.clock import now_s
from voiceloop.engine.outbox import OutputAudio
from voiceloop.engine.session import Session
from voiceloop.evals.manifest import read_manifest
from voiceloop.evals.noise_floor import with_noise_floor
from voiceloop.transports.files import read_audio

FRAME_SAMPLES = ms_to_samples(20)
CUT_MS = 100.0


@dataclass(frozen=True)
class Clip:
    """A recorded turn between pieces of its own noise floor; `end` is the label's last voiced sample."""

    name: str
    samples: Samples
    start: int
    end: int


def clip_from(name: str, samples: Samples, speech_start_s: float, speech_end_s: float, tail_s: float) -> Clip:
    padded, lead_in = with_noise_floor(samples, 0.5, tail_s)
    return Clip(
        name, padded, lead_in + int(speech_start_s * SAMPLE_RATE_HZ), lead_in + int(speech_end_s * SAMPLE_RATE_HZ)
    )


def manifest_clips(manifest: Path, count: int, tail_s: float = 6.0) -> list[Clip]:
    rows = [row for row in read_manifest(manifest) if row.speech_end_s is not None][:count]
    return [
        clip_from(row.id, read_audio(row.path), row.speech_start_s or 0.0, row.speech_end_s or 0.0, tail_s)
        for row in rows
    ]


def wheel_clip(built: Built, tail_s: float = 6.0) -> Clip:
    """The question "Do you hear me?" from the models' wheel: a turn without a pause; its end by ear and eye."""
    samples = read_audio(built.store.path("speech-samples")["endgame_nagg_nell.wav"])[: int(1.3 * SAMPLE_RATE_HZ)]
    return clip_from("endgame", samples, 0.1, 0.96, tail_s)


@dataclass
class Turn:
    """What became of one spoken turn; milliseconds after the label's end of speech."""

    first_audio_ms: float | None = None
    ended_ms: list[float] = field(default_factory=list)

    @property
    def is_cut(self) -> bool:
        return any(ended < -CUT_MS for ended in self.ended_ms)


class Caller:
    """One session that is spoken to at the pace of speech, turn after turn."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._turn = Turn()
        self._speech_end_s = 0.0
        self.is_quiet = asyncio.Event()
        self._last_audio_s = 0.0

    async def read(self) -> None:
        """Follow the session to its end."""
        async for item in self._session.outputs():
            after_ms = (now_s() - self._speech_end_s) * 1000.0
            match item:
                case TurnEnded():
                    self._turn.ended_ms.append(after_ms)
                    self._turn.first_audio_ms = None
                case FirstAudio(is_canned=False):
                    self._turn.first_audio_ms = after_ms
                case OutputAudio():
                    self._last_audio_s = now_s()
                case _:
                    pass

    async def speak(self, clip: Clip, ends_at_s: float, rest_s: float = 1.0) -> Turn:
        """Speak a clip so that its speech ends at `ends_at_s`, then wait until the reply has been heard."""
        turn = self._turn = Turn()
        self._speech_end_s = ends_at_s
        start_s = ends_at_s - clip.end / SAMPLE_RATE_HZ
        for position in range(0, len(clip.samples) - FRAME_SAMPLES, FRAME_SAMPLES):
            due_s = start_s + (position + FRAME_SAMPLES) / SAMPLE_RATE_HZ
            await asyncio.sleep(max(0.0, due_s - now_s()))
            self._session.push_samples(clip.samples[position : position + FRAME_SAMPLES])
            is_answered = turn.first_audio_ms is not None and position > clip.end
            if is_answered and self._session.replier.active is None and now_s() > self._last_audio_s + rest_s:
                break
        return turn


def summary(turns: Sequence[Turn]) -> dict[str, Any]:
    fair = [turn.first_audio_ms for turn in turns if turn.first_audio_ms is not None and not turn.is_cut]
    return {
        "turns": len(turns),
        "answered": sum(turn.first_audio_ms is not None for turn in turns),
        "cut": sum(turn.is_cut for turn in turns),
        **spread(fair),
    }


def spread(values_ms: Sequence[float]) -> dict[str, float | None]:
    if not values_ms:
        return {"p50_ms": None, "p95_ms": None}
    return {f"p{share}_ms": round(float(np.percentile(values_ms, share)), 1) for share in (5, 50, 95, 99)}


def resident_bytes(pid: int | str = "self") -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def process_tree(pid: int | None = None) -> list[int]:
    """A process (this one) and its children."""
    return [pid or os.getpid(), *children(pid)]


def cpu_s(pid: int | None = None) -> float:
    """What a process (this one) and its children have taken of the processor, but for children that have ended."""
    return sum(_cpu_s(f"/proc/{each}") for each in process_tree(pid))


def cpu_by_part_s(pid: int) -> dict[str, float]:
    """The same by part: a server's event loop, its other threads (recogniser, Smart Turn) and each child's program."""
    loop_s = _cpu_s(f"/proc/{pid}/task/{pid}")
    parts = {"event loop": loop_s, "its threads": _cpu_s(f"/proc/{pid}") - loop_s}
    for child in children(pid):
        with suppress(FileNotFoundError, ProcessLookupError):
            command = Path(f"/proc/{child}/cmdline").read_text().split("\0")
            program = next((Path(each).name for each in command[1:] if "voiceloop" in each), str(child))
            parts[program] = parts.get(program, 0.0) + _cpu_s(f"/proc/{child}")
    return parts


def _cpu_s(folder: str) -> float:
    """What a process or a thread has taken; 0 if it has ended."""
    with suppress(FileNotFoundError, ProcessLookupError):
        fields = Path(f"{folder}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return 0.0


def children(pid: int | None = None) -> list[int]:
    found = []
    for thread in Path(f"/proc/{pid or os.getpid()}/task").iterdir():
        with suppress(FileNotFoundError, ProcessLookupError):  # it has ended meanwhile
            found += [int(child) for child in (thread / "children").read_text().split()]
    return found


def all_resident_bytes(pid: int | None = None) -> int:
    """A process (this one) and its children."""
    return sum(resident_bytes(each) for each in process_tree(pid))


def print_json(result: dict[str, Any]) -> None:
    print(json.dumps(result, indent=2))

"""What the fakes share: lines of a script in order, faults on a timeline, and being closed."""

import asyncio
import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from voiceloop.core.errors import ModelError, VoiceloopError

Asked = TypeVar("Asked")
Line = TypeVar("Line")


@dataclass(frozen=True, slots=True)
class Fault:
    """Calls that begin from `start_s` until before `end_s`, in the running loop's time, go wrong.

    They take `delay_s` longer and then raise `error`, if there is one. On virtual time the loop's time begins at 0.
    """

    start_s: float
    end_s: float
    error: VoiceloopError | None = None
    delay_s: float = 0.0


class Script(Generic[Asked, Line]):
    """One line per call, in order, the last one again and again; or whatever a function of the request says."""

    def __init__(self, lines: Sequence[Line] | Callable[[Asked], Line]) -> None:
        if not callable(lines) and not lines:
            raise ValueError("A script needs at least one line")
        self._lines = lines
        self._next = 0

    def answer(self, asked: Asked) -> Line:
        """The line for this call."""
        if callable(self._lines):
            return self._lines(asked)
        line = self._lines[min(self._next, len(self._lines) - 1)]
        self._next += 1
        return line


class Stage:
    """Where a fake plays: its name, its timeline of faults, and whether it is closed."""

    def __init__(self, name: str, faults: Sequence[Fault] = ()) -> None:
        self._name = name
        self._faults = tuple(faults)
        self._is_closed = False

    def check_open(self) -> None:
        """Raise ModelError when the fake has been closed."""
        if self._is_closed:
            raise ModelError(f"{self._name} is closed", hint="Make a new one", code="model_closed")

    async def enter(self) -> None:
        """Begin a call: raises what the timeline holds for this moment, and ModelError once closed."""
        self.check_open()
        now_s = asyncio.get_running_loop().time()
        for fault in self._faults:
            if fault.start_s <= now_s < fault.end_s:
                await pause(fault.delay_s)
                fail(fault.error)

    def close(self) -> None:
        """Let every later call raise."""
        self._is_closed = True


async def pause(seconds: float) -> None:
    """Sleep, and always let others run."""
    await asyncio.sleep(seconds)


def fail(error: VoiceloopError | None) -> None:
    """Raise a copy of the error, if there is one: a script's error may be raised many times."""
    if error is not None:
        raise copy.copy(error)

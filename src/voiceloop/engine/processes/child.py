"""The parent's side of a model in a child process: its calls, and bringing it back when it dies."""

import asyncio
import copy
import itertools
import logging
import signal
import socket
import sys
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, Self

from voiceloop.core.errors import ModelCrashedError, ModelError, VoiceloopError
from voiceloop.core.events import ModelBack, ModelLost
from voiceloop.core.ports import Ticket
from voiceloop.core.settings import check_range
from voiceloop.engine.clock import now_s
from voiceloop.engine.processes.messages import (
    READ_LIMIT_BYTES,
    Call,
    Cancel,
    Credit,
    Message,
    Piece,
    Promote,
    Raised,
    Ready,
    Recipe,
    Returned,
    Start,
    encode,
    read_message,
)

_log = logging.getLogger(__name__)

_HOST = "voiceloop.engine.processes.host"
_EXIT_WITHIN_S = 1.0


@dataclass(frozen=True, slots=True)
class ChildSettings:
    """How a child is started, missed and restarted.

    The first restart after a crash is immediate, the next ones wait `backoff_s`, doubled each time, at most
    `most_backoff_s`. After more than `most_crashes` in a row, each within `stable_after_s` of its start, the model is
    given up. A call that comes while the child is away waits for it, `wait_s` at most. A stream runs at most `window`
    pieces ahead of its reader.
    """

    start_within_s: float = 60.0
    wait_s: float = 5.0
    most_crashes: int = 6
    stable_after_s: float = 30.0
    backoff_s: float = 0.25
    most_backoff_s: float = 10.0
    window: int = 16
    close_within_s: float = 5.0

    def __post_init__(self) -> None:
        check_range("child.start_within_s", self.start_within_s, 0.1, 600.0)
        check_range("child.wait_s", self.wait_s, 0.0, 60.0)
        check_range("child.most_crashes", self.most_crashes, 1, 100)
        check_range("child.stable_after_s", self.stable_after_s, 0.0, 3_600.0)
        check_range("child.backoff_s", self.backoff_s, 0.0, 60.0)
        check_range("child.most_backoff_s", self.most_backoff_s, 0.0, 600.0)
        check_range("child.window", self.window, 1, 1_000)
        check_range("child.close_within_s", self.close_within_s, 0.0, 60.0)


def _ignore(_: ModelLost | ModelBack) -> None:
    """Nobody wants to know."""


class ChildProcess:
    """A model's child process; made by `start`. The ports of `ports.py` call it."""

    def __init__(
        self, life: "_Life", recipe: Recipe, settings: ChildSettings, on_event: Callable[[ModelLost | ModelBack], None]
    ) -> None:
        self._recipe = recipe
        self._settings = settings
        self._on_event = on_event
        self._info = life.info
        self._name = str(getattr(life.info, "name", recipe.factory))
        self._life: _Life | None = life
        self._numbers = itertools.count(1)
        self._end: VoiceloopError | None = None
        self._decided = asyncio.Event()
        self._decided.set()
        self._supervisor = asyncio.create_task(self._supervise(life), name=f"supervisor of {self._name}")

    @classmethod
    async def start(
        cls,
        recipe: Recipe,
        settings: ChildSettings | None = None,
        on_event: Callable[[ModelLost | ModelBack], None] = _ignore,
    ) -> Self:
        """Start the child and wait until its model is loaded.

        `on_event` is told when the child is lost and when it is back. Raises what the factory raises; ModelError when
        the child dies or takes longer than `start_within_s`.
        """
        settings = settings or ChildSettings()
        return cls(await _begin_life(recipe, settings), recipe, settings, on_event)

    @property
    def info(self) -> object:
        """The hosted port's info."""
        return self._info

    @property
    def is_up(self) -> bool:
        """Whether the child is there now."""
        return self._life is not None

    @property
    def pid(self) -> int | None:
        """The child's process id, None while it is away."""
        return None if self._life is None else self._life.process.pid

    async def call(self, method: str, ticket: Ticket | None = None, **arguments: object) -> Any:
        """Call a method of the hosted port.

        Raises what it raises; ModelCrashedError when the child dies meanwhile or is away for too long.
        """
        life = await self._present()
        urgency = None if ticket is None else ticket.urgency
        with life.calling(Call(next(self._numbers), method, arguments, urgency), ticket) as answers:
            await life.drain()
            answer = await answers.get()
        if isinstance(answer, Raised):
            raise answer.error
        return answer.value

    async def stream(self, method: str, ticket: Ticket, **arguments: object) -> AsyncGenerator[Any]:
        """The pieces that a method of the hosted port yields; closing the generator closes the hosted one."""
        life = await self._present()
        window = self._settings.window
        call = Call(next(self._numbers), method, arguments, ticket.urgency, window)
        with life.calling(call, ticket) as answers:
            await life.drain()
            unpaid = 0
            while isinstance(answer := await answers.get(), Piece):
                yield answer.value
                unpaid += 1
                if unpaid * 2 >= window:
                    life.send(Credit(call.number, unpaid))
                    unpaid = 0
        if isinstance(answer, Raised):
            raise answer.error

    async def aclose(self) -> None:
        """Refuse new calls, let those under way end (`close_within_s` at most), and end the child."""
        if self._end is None:
            self._end = ModelError(f"{self._name} is closed", hint="Make a new one", code="model_closed")
        self._decided.set()
        life = self._life
        if life is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._settings.close_within_s):
                    await life.idle.wait()
            life.abandon(self._end)
            await life.end(self._settings.close_within_s)
        self._supervisor.cancel()
        await asyncio.wait([self._supervisor])

    async def _present(self) -> "_Life":
        """The child, waited for when it is on its way back."""
        if self._life is None and self._end is None:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._settings.wait_s):
                    await self._decided.wait()
        if self._end is not None:
            raise copy.copy(self._end)
        if self._life is None:
            raise ModelCrashedError(f"{self._name} died and is not back after {self._settings.wait_s:g} s")
        return self._life

    async def _supervise(self, life: "_Life") -> None:
        """Wait for the child's death, tell it, bring the child back; until it is closed or given up."""
        crashes = 0
        while True:
            how = await life.until_death()
            lost_s = now_s()
            if self._end is not None:
                return
            self._life = None
            self._decided.clear()
            life.abandon(ModelCrashedError(f"{self._name} {how} while in use", hint="Call it again"))
            _log.error("%s %s; it is being restarted", self._name, how)
            self._tell(ModelLost(self._name))
            crashes = 1 if lost_s - life.began_s >= self._settings.stable_after_s else crashes + 1
            next_life, crashes = await self._reincarnate(crashes, how)
            if next_life is None:
                return
            self._life = life = next_life
            self._decided.set()
            self._tell(ModelBack(self._name, now_s() - lost_s))

    def _tell(self, event: ModelLost | ModelBack) -> None:
        try:
            self._on_event(event)
        except Exception:  # noqa: BLE001 - the model has to come back whatever a listener does
            _log.exception("A listener failed at %s", event)

    async def _reincarnate(self, crashes: int, how: str) -> tuple["_Life | None", int]:
        """A new child and how many crashes it took; none when it crashed too often."""
        settings = self._settings
        while crashes <= settings.most_crashes:
            if crashes > 1:
                await asyncio.sleep(min(settings.backoff_s * 2.0 ** (crashes - 2), settings.most_backoff_s))
            try:
                return await _begin_life(self._recipe, settings), crashes
            except VoiceloopError as error:
                crashes += 1
                how = f"could not be restarted ({error})"
                _log.error("%s %s", self._name, how)
        self._end = ModelError(
            f"{self._name} was given up: it crashed {crashes} times in a row and last {how}",
            hint="See the log for its last words, check its model files with `voiceloop models verify`, and restart",
            code="model_given_up",
        )
        self._decided.set()
        return None, crashes


class _Life:
    """One child from its start to its death."""

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self.process = process
        self.info: object = None
        self.began_s = now_s()
        self.idle = asyncio.Event()
        self.idle.set()
        self._reader = reader
        self._writer = writer
        self._answers: dict[int, asyncio.Queue[Piece | Returned | Raised]] = {}

    @contextmanager
    def calling(self, call: Call, ticket: Ticket | None) -> Iterator["asyncio.Queue[Piece | Returned | Raised]"]:
        """Send a call; its answers, as they come. Left before the last one, the call is cancelled.

        The queue holds at most the call's window of pieces and one last answer.
        """
        answers: asyncio.Queue[Piece | Returned | Raised] = asyncio.Queue(call.window + 1)
        self._answers[call.number] = answers
        self.idle.clear()
        try:
            self.send(call)
            if ticket is None:
                yield answers
            else:
                with ticket.watch(lambda urgency: self.send(Promote(call.number, urgency))):
                    yield answers
        finally:
            if self._answers.pop(call.number, None) is not None:
                self.send(Cancel(call.number))
            self._note_idle()

    def send(self, message: Message) -> None:
        """Send a message; a child that is gone does not get it."""
        if not self._writer.is_closing():
            self._writer.write(encode(message))

    async def drain(self) -> None:
        """Wait until what was sent has left; a child that is gone is told by `until_death`."""
        with suppress(ConnectionError):
            await self._writer.drain()

    async def until_ready(self) -> None:
        """Wait for the child's model. Raises what its factory raised, ModelError when the child died."""
        message = await self._read()
        if isinstance(message, Raised):
            raise message.error
        if not isinstance(message, Ready):
            raise ModelError(f"The child process {await self._exit()} before its model was loaded")
        self.info = message.info

    async def until_death(self) -> str:
        """Pass answers on until the child is gone; how it went."""
        while (message := await self._read()) is not None:
            if isinstance(message, Piece | Returned | Raised):
                is_last = not isinstance(message, Piece)
                answers = self._answers.pop(message.number, None) if is_last else self._answers.get(message.number)
                if answers is not None:
                    answers.put_nowait(message)
        return await self._exit()

    def abandon(self, error: VoiceloopError) -> None:
        """Let every call under way raise a copy of the error."""
        for answers in self._answers.values():
            while answers.full():  # whoever reads pieces from a dead child may lose the last ones, not the error
                answers.get_nowait()
            answers.put_nowait(Raised(0, copy.copy(error)))
        self._answers.clear()
        self._note_idle()

    async def end(self, within_s: float) -> None:
        """Hang up, and kill a child that does not go by itself."""
        self._writer.close()
        with suppress(ConnectionError):
            await self._writer.wait_closed()
        await self._exit(within_s)

    async def _exit(self, within_s: float = _EXIT_WITHIN_S) -> str:
        try:
            async with asyncio.timeout(within_s):
                code = await self.process.wait()
        except TimeoutError:
            with suppress(ProcessLookupError):
                self.process.kill()
            code = await self.process.wait()
        self._writer.close()
        return f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"

    async def _read(self) -> Message | None:
        try:
            return await read_message(self._reader)
        except (ConnectionError, asyncio.IncompleteReadError):
            return None
        except Exception:  # noqa: BLE001 - a child that cannot be understood is as good as dead: `_exit` ends it
            _log.exception("Process %d sent no message", self.process.pid)
            return None

    def _note_idle(self) -> None:
        if not self._answers:
            self.idle.set()


async def _begin_life(recipe: Recipe, settings: ChildSettings) -> _Life:
    """Start a child and wait until its model is loaded."""
    ours, theirs = socket.socketpair()
    with theirs:
        reader, writer = await asyncio.open_unix_connection(sock=ours, limit=READ_LIMIT_BYTES)
        try:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", _HOST, str(theirs.fileno())),
                stdin=asyncio.subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                start_new_session=True,  # Ctrl-C is for the parent to hear; the child ends when the parent hangs up
            )
        except BaseException:
            writer.close()
            raise
    life = _Life(process, reader, writer)
    try:
        life.send(Start(recipe, tuple(sys.path)))
        async with asyncio.timeout(settings.start_within_s):
            await life.until_ready()
    except TimeoutError:
        await life.end(0.0)
        raise ModelError(
            f"{recipe.factory} was not ready after {settings.start_within_s:g} s",
            hint="Give it longer with child.start_within_s",
        ) from None
    except BaseException:
        await life.end(_EXIT_WITHIN_S)
        raise
    return life

"""An event loop whose time jumps: a conversation of minutes runs in milliseconds, and the same way every time.

When nothing is ready the loop's time moves to its next timer instead of waiting for it, so `asyncio.sleep`, `timeout`,
`call_later` and `loop.time()` all work on virtual time, which begins at 0. Real work is no part of it:

- a future of `run_in_executor` is waited for in real time; virtual time stands still until it is there;
- threads that were started in any other way are not waited for;
- sockets, pipes and child processes are refused: they belong on a real loop.
"""

import asyncio
import functools
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any, ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")

DEFAULT_LIMIT_S = 3_600.0


class VirtualDeadlockError(RuntimeError):
    """Nothing is scheduled and nothing is ready, yet the main task is not done: it would wait for ever."""


class VirtualLimitError(RuntimeError):
    """Virtual time ran past its limit: some timer keeps the loop alive while the main task waits for nothing."""


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """An event loop on jumping time; it gives up beyond `limit_s`."""

    def __init__(self, limit_s: float = DEFAULT_LIMIT_S) -> None:
        self._virtual_s = 0.0
        self._limit_s = limit_s
        self._executor_calls = 0
        super().__init__(_JumpingSelector(self._jump))

    def time(self) -> float:
        """Virtual seconds since the loop was made."""
        return self._virtual_s

    def run_in_executor(  # type: ignore[override]  # typeshed spells the arguments with a TypeVarTuple
        self, executor: Executor | None, func: Callable[..., _T], *args: Any
    ) -> "asyncio.Future[_T]":
        """Run a function in a thread; virtual time stands still until it is done."""
        future = super().run_in_executor(executor, func, *args)
        self._executor_calls += 1
        future.add_done_callback(self._executor_call_ended)
        return future

    async def shutdown_default_executor(self, timeout: float | None = None) -> None:
        """Wait for the executor's threads, in real time."""
        self._executor_calls += 1
        try:
            await super().shutdown_default_executor()
        finally:
            self._executor_calls -= 1

    def _executor_call_ended(self, _: "asyncio.Future[Any]") -> None:
        self._executor_calls -= 1

    def _jump(self, timeout_s: float | None) -> bool:
        """Move time on by what the loop would have waited; False when it must wait in real time."""
        if self._executor_calls:
            return False
        if timeout_s is None:
            raise VirtualDeadlockError(f"At {self._virtual_s:.3f} s nothing is scheduled; waiting: {self._waiting()}")
        if self._virtual_s + timeout_s > self._limit_s:
            raise VirtualLimitError(f"More than {self._limit_s:g} s went by; waiting: {self._waiting()}")
        self._virtual_s += timeout_s
        return True

    def _waiting(self) -> str:
        places = []
        for task in sorted(asyncio.all_tasks(self), key=lambda task: task.get_name()):
            frame = next(iter(task.get_stack(limit=1)), None)
            where = f" at {frame.f_code.co_filename}:{frame.f_lineno}" if frame else ""
            places.append(f"{task.get_name()}{where}")
        return ", ".join(places) or "no task"


class _JumpingSelector(selectors.DefaultSelector):
    """Never waits as long as time can jump; holds the loop's own wake-up socket and nothing else."""

    def __init__(self, jump: Callable[[float | None], bool]) -> None:
        super().__init__()
        self._jump = jump

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        if self.get_map():
            raise RuntimeError("Virtual time has no sockets, pipes or child processes: use a real loop for them")
        return super().register(fileobj, events, data)

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        return ready if self._jump(timeout) else super().select(None)


def run_virtual(main: Coroutine[Any, Any, _T], limit_s: float = DEFAULT_LIMIT_S) -> _T:
    """Run a coroutine on virtual time, like `asyncio.run`.

    Raises VirtualDeadlockError when it would wait for ever, VirtualLimitError when it takes more than `limit_s`.
    """
    with asyncio.Runner(loop_factory=lambda: VirtualTimeLoop(limit_s)) as runner:
        return runner.run(main)


def on_virtual_time(test: Callable[_P, Coroutine[Any, Any, _T]]) -> Callable[_P, _T]:
    """Make a plain test function of an asynchronous one: pytest calls it, it runs on virtual time."""

    @functools.wraps(test)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        return run_virtual(test(*args, **kwargs))

    return run

import asyncio
import threading
import time

import pytest

from voiceloop.fakes.virtual_time import (
    VirtualDeadlockError,
    VirtualLimitError,
    VirtualTimeLoop,
    on_virtual_time,
    run_virtual,
)


def test_an_hour_of_sleep_takes_no_time() -> None:
    before_s = time.monotonic()

    async def sleep() -> float:
        await asyncio.sleep(3_000)
        return asyncio.get_running_loop().time()

    assert run_virtual(sleep()) == pytest.approx(3_000)
    assert time.monotonic() - before_s < 100


@on_virtual_time
async def test_tasks_wake_in_the_order_of_their_timers() -> None:
    woken: list[float] = []

    async def sleeper(delay_s: float) -> None:
        await asyncio.sleep(delay_s)
        woken.append(asyncio.get_running_loop().time())

    async with asyncio.TaskGroup() as group:
        for delay_s in (3.0, 0.5, 2.0):
            group.create_task(sleeper(delay_s))
    assert woken == pytest.approx([0.5, 2.0, 3.0])


@on_virtual_time
async def test_a_timeout_expires_on_virtual_time() -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(60):
            await asyncio.Event().wait()
    assert asyncio.get_running_loop().time() == pytest.approx(60)


@on_virtual_time
async def test_time_stands_still_while_an_executor_works() -> None:
    loop, gate = asyncio.get_running_loop(), threading.Event()
    ticking = asyncio.create_task(asyncio.sleep(5))
    threading.Timer(0.01, gate.set).start()
    assert await loop.run_in_executor(None, gate.wait)
    assert loop.time() == 0.0
    await ticking


@on_virtual_time
async def test_asyncio_to_thread_works() -> None:
    assert await asyncio.to_thread(sum, [1, 2, 3]) == 6


def test_waiting_for_what_never_comes_is_named_a_deadlock() -> None:
    async def wait() -> None:
        await asyncio.Event().wait()

    with pytest.raises(VirtualDeadlockError, match=r"At 0\.000 s .*Task-.*test_virtual_time"):
        run_virtual(wait())


def test_a_timer_that_never_stops_ends_at_the_limit() -> None:
    async def tick_for_ever() -> None:
        while True:
            await asyncio.sleep(1)

    with pytest.raises(VirtualLimitError, match="More than 30 s"):
        run_virtual(tick_for_ever(), limit_s=30)


@on_virtual_time
async def test_pipes_and_processes_are_refused() -> None:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, VirtualTimeLoop)
    with pytest.raises(RuntimeError, match="use a real loop"):
        loop.add_reader(0, lambda: None)


def test_what_the_coroutine_raises_comes_out() -> None:
    async def fail() -> None:
        raise LookupError("here")

    with pytest.raises(LookupError, match="here"):
        run_virtual(fail())

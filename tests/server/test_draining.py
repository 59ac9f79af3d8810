import asyncio
import signal

import uvicorn
from starlette.types import Receive, Scope, Send

from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.server.draining import Drain, DrainingServer


class House:
    """Calls of which one has a turn under way until `rests_at_s`; all leave when they are told the end."""

    def __init__(self, rests_at_s: float = 0.0, leaves: bool = True) -> None:
        self.rests_at_s, self.leaves = rests_at_s, leaves
        self.told: list[tuple[float, str]] = []
        self.count = 1

    @property
    def are_at_rest(self) -> bool:
        return asyncio.get_running_loop().time() >= self.rests_at_s

    def tell_going_away(self, within_s: float) -> None:
        self.told.append((asyncio.get_running_loop().time(), f"within {within_s:g}"))

    def end_all(self, reason: str) -> None:
        self.told.append((asyncio.get_running_loop().time(), reason))
        self.count = 0 if self.leaves else 1


async def drained(house: House, drain_s: float = 30.0) -> float:
    """When it was over."""
    over: asyncio.Future[float] = asyncio.get_running_loop().create_future()
    Drain(house, drain_s).begin(lambda: over.set_result(asyncio.get_running_loop().time()))
    return await over


@on_virtual_time
async def test_a_house_at_rest_is_told_and_closes_at_once() -> None:
    house = House()
    assert await drained(house) < 0.1
    assert house.told == [(0.0, "within 30"), (0.0, "going_away")]


@on_virtual_time
async def test_a_running_turn_comes_to_its_end() -> None:
    house = House(rests_at_s=4.0)
    assert 4.0 <= await drained(house) < 4.2


@on_virtual_time
async def test_a_turn_that_does_not_end_is_waited_for_as_long_as_it_was_said() -> None:
    house = House(rests_at_s=1e6)
    assert 30.0 <= await drained(house) < 30.2
    assert [what for _, what in house.told] == ["within 30", "going_away"]


@on_virtual_time
async def test_clients_that_do_not_leave_are_waited_for_two_seconds() -> None:
    assert 2.0 <= await drained(House(leaves=False)) < 2.2


@on_virtual_time
async def test_no_session_is_begun_meanwhile() -> None:
    drain = Drain(House(rests_at_s=9.0), 30.0)
    assert drain.refusal() is None
    drain.begin(lambda: None)
    refusal = drain.refusal()
    assert refusal is not None
    assert (refusal.status, refusal.code, refusal.retry_after_s) == (503, "going_away", 30.0)


async def test_the_first_signal_drains_and_the_second_ends() -> None:
    house = House(rests_at_s=1e12)
    drain = Drain(house, 3_600.0)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        """Nobody asks it."""

    config = uvicorn.Config(app, port=0, interface="asgi3", lifespan="off", log_config=None)
    server = DrainingServer(config, drain)
    config.load()
    server.lifespan = config.lifespan_class(config)  # as `serve` does, which would also take the signals of pytest
    with config.bind_socket() as listening:
        await server.startup([listening])
        server.handle_exit(signal.SIGTERM, None)
        await asyncio.sleep(0)
        first = (drain.is_draining, server.should_exit)
        server.handle_exit(signal.SIGTERM, None)
        await server.shutdown()
    assert (first, server.should_exit) == ((True, False), True)

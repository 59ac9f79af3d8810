import asyncio
import queue
import threading
from collections.abc import Callable
from typing import Any

import pytest

from voiceloop.core.errors import InputError, ModelError, RateLimitError
from voiceloop.core.ports import Ticket, Urgency
from voiceloop.embedded.llama_queue import Call, LlamaQueue

Callback = Callable[[dict[str, Any]], bool]


class Held:
    """A request that the server works on until it is told to end."""

    def __init__(self, request: dict[str, Any], callback: Callback) -> None:
        self.name, self.slot, self.callback = request["prompt"], request["id_slot"], callback
        self.may_end = threading.Event()

    def say(self, text: str) -> bool:
        return self.callback({"choices": [{"text": text}]})

    def read(self, processed: int, cache: int) -> bool:
        progress = {"processed": processed, "cache": cache}
        return self.callback({"choices": [{"text": ""}], "prompt_progress": progress})


class HeldServer:
    """A completion server whose every request is held in the test's hand."""

    def __init__(self) -> None:
        self.begun: queue.Queue[Held] = queue.Queue()
        self.is_closed = False

    def handle_completions(self, request: dict[str, Any], callback: Callback) -> None:
        held = Held(request, callback)
        self.begun.put(held)
        held.may_end.wait(10.0)

    def close(self) -> None:
        self.is_closed = True

    async def next(self) -> Held:
        return await asyncio.to_thread(self.begun.get, True, 10.0)


def call(name: str, urgency: Urgency = Urgency.DECISION, is_reading: bool = False) -> Call:
    return Call({"prompt": name}, name, Ticket(urgency), is_reading=is_reading)


async def started(waiting: LlamaQueue, *calls: Call) -> None:
    """Give each call a turn to queue up, in this order."""
    for one in calls:
        task = asyncio.create_task(waiting.start(one))
        task.add_done_callback(lambda done: done.cancelled() or done.exception())
        await asyncio.sleep(0)


async def ended(held: Held, *calls: Call) -> list[str]:
    held.may_end.set()
    return [piece for one in calls async for piece in one.pieces()]


async def test_pieces_come_out_as_they_are_said() -> None:
    server = HeldServer()
    waiting, anna = LlamaQueue(server, 1, 4), call("anna")
    await waiting.start(anna)
    held = await server.next()
    assert [held.say("Yes"), held.say(" please")] == [False, False]
    assert await ended(held, anna) == ["Yes", " please"]
    await waiting.aclose()


async def test_a_stopped_call_ends_at_the_next_step() -> None:
    server = HeldServer()
    waiting, anna = LlamaQueue(server, 1, 4), call("anna")
    await waiting.start(anna)
    held = await server.next()
    anna.stop()
    assert held.say("Yes") is True
    assert await ended(held, anna) == []
    await waiting.aclose()


async def test_the_most_urgent_is_next_and_then_who_waits_longest() -> None:
    server = HeldServer()
    waiting = LlamaQueue(server, 1, 8)
    calls = [call("first"), call("draft", Urgency.SPECULATION), call("late"), call("later")]
    await started(waiting, *calls)
    order = []
    for _ in calls:
        held = await server.next()
        order.append(held.name)
        await ended(held, *(one for one in calls if one.session == held.name))
    assert order == ["first", "late", "later", "draft"]
    await waiting.aclose()


async def test_replies_that_wait_for_a_slot_are_counted() -> None:
    server = HeldServer()
    waiting = LlamaQueue(server, 1, 8)
    first, second = call("first"), call("second")
    await started(waiting, first, second, call("ahead", is_reading=True))
    assert waiting.waiting == 1
    await ended(await server.next(), first)
    await ended(await server.next(), second)
    assert waiting.waiting == 0
    (await server.next()).may_end.set()
    await waiting.aclose()


async def test_a_waiting_call_may_be_promoted() -> None:
    server = HeldServer()
    waiting, first, draft, other = LlamaQueue(server, 1, 8), call("first"), call("draft"), call("other")
    draft.ticket.urgency = Urgency.SPECULATION
    await started(waiting, first, draft, other)
    other.ticket.urgency, draft.ticket.urgency = Urgency.REPLY, Urgency.DECISION
    await ended(await server.next(), first)
    held = await server.next()
    assert held.name == "draft"
    held.may_end.set()
    await waiting.aclose()


async def test_reading_ahead_gives_way_to_a_reply_and_says_so() -> None:
    server = HeldServer()
    waiting, ahead, reply = LlamaQueue(server, 2, 8), call("ahead", is_reading=True), call("reply")
    await started(waiting, ahead)
    held = await server.next()
    await started(waiting, reply)
    assert ahead.gave_way
    assert held.read(32, 0) is True
    assert await ended(held, ahead) == []
    (await server.next()).may_end.set()
    await waiting.aclose()


async def test_reading_ahead_waits_until_a_reply_has_its_first_clause_out() -> None:
    server = HeldServer()
    waiting, reply, ahead = LlamaQueue(server, 2, 8), call("reply"), call("ahead", is_reading=True)
    await started(waiting, reply, ahead)
    held = await server.next()
    assert not ahead.admitted.done()
    for _ in range(10):
        held.say(" word")
    await asyncio.wait_for(ahead.admitted, 10.0)
    held.may_end.set()
    (await server.next()).may_end.set()
    await waiting.aclose()


async def test_one_call_reads_ahead_at_a_time() -> None:
    server = HeldServer()
    waiting, one, other = LlamaQueue(server, 4, 8), call("one", is_reading=True), call("other", is_reading=True)
    await started(waiting, one, other)
    assert (one.admitted.done(), other.admitted.done()) == (True, False)
    await ended(await server.next(), one)
    held = await server.next()
    assert held.name == "other"
    held.may_end.set()
    await waiting.aclose()


async def test_a_full_queue_drops_reading_ahead_without_an_error() -> None:
    server = HeldServer()
    waiting, first, ahead, reply = LlamaQueue(server, 1, 1), call("first"), call("a", is_reading=True), call("reply")
    await started(waiting, first, ahead, reply)
    assert [piece async for piece in ahead.pieces()] == []
    await ended(await server.next(), first)
    (await server.next()).may_end.set()
    await waiting.aclose()


async def test_a_full_queue_refuses_the_least_urgent_reply() -> None:
    server = HeldServer()
    waiting, first, draft, reply = LlamaQueue(server, 1, 1), call("first"), call("draft"), call("reply")
    draft.ticket.urgency = Urgency.SPECULATION
    await started(waiting, first, draft, reply)
    with pytest.raises(RateLimitError, match="more slots"):
        await draft.admitted
    await ended(await server.next(), first)
    (await server.next()).may_end.set()
    await waiting.aclose()


async def test_who_stops_waiting_leaves_the_queue() -> None:
    server = HeldServer()
    waiting, first, second, third = LlamaQueue(server, 1, 8), call("first"), call("second"), call("third")
    await started(waiting, first)
    task = asyncio.create_task(waiting.start(second))
    await started(waiting, third)
    task.cancel()
    await asyncio.wait([task])
    await ended(await server.next(), first)
    held = await server.next()
    assert held.name == "third"
    held.may_end.set()
    await waiting.aclose()


async def test_usage_adds_up_over_calls() -> None:
    server = HeldServer()
    waiting = LlamaQueue(server, 1, 4)
    for name in ("anna", "ben"):
        one = call(name)
        await waiting.start(one)
        held = await server.next()
        held.read(50, 20)
        held.say("Yes")
        await ended(held, one)
    assert (waiting.usage.read_tokens, waiting.usage.reused_tokens, waiting.usage.said_tokens) == (60, 40, 2)
    await waiting.aclose()


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ({"type": "exceed_context_size_error", "n_prompt_tokens": 900, "n_ctx": 512}, InputError),
        ({"type": "server_error", "message": "out of memory"}, ModelError),
    ],
)
async def test_what_the_server_refuses_is_an_error_with_its_numbers(told: dict[str, Any], error: type) -> None:
    server = HeldServer()
    waiting, anna = LlamaQueue(server, 1, 4), call("anna")
    await waiting.start(anna)
    held = await server.next()
    assert held.callback({"error": told}) is True
    with pytest.raises(error, match=r"900|out of memory"):
        await ended(held, anna)
    await waiting.aclose()


async def test_closing_tells_who_waits_and_who_runs() -> None:
    server = HeldServer()
    waiting, running, late = LlamaQueue(server, 1, 4), call("running"), call("late")
    await started(waiting, running, late)
    held = await server.next()
    closing = asyncio.create_task(waiting.aclose())
    with pytest.raises(ModelError, match="closed"):
        await late.admitted
    with pytest.raises(ModelError, match="closed"):
        await ended(held, running)
    await closing
    with pytest.raises(ModelError, match="closed"):
        await waiting.start(call("after"))


async def test_the_server_is_closed_with_the_queue() -> None:
    server = HeldServer()
    made = LlamaQueue(server, 1, 8)
    await made.aclose()
    assert server.is_closed

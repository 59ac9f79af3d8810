import numpy as np
import pytest

from voiceloop.core.errors import SlowConsumerError
from voiceloop.core.events import Event, Final, Partial, SessionEnded, Supposed
from voiceloop.core.jobs import NoJournal
from voiceloop.core.transcript import Transcript
from voiceloop.engine.outbox import Outbox, Output, OutputAudio

FINAL = Final(1, Transcript("hello"), 0, 100)


class SlowJournal:
    """A journal that notes what it was given."""

    def __init__(self) -> None:
        self.safe: list[Event] = []

    async def append(self, session: str, event: Event) -> None:
        self.safe.append(event)


def sound(generation: int) -> OutputAudio:
    return OutputAudio(generation, 0, np.zeros(10, np.float32))


async def read_all(outbox: Outbox) -> list[Output]:
    outbox.close("closed")
    return [item async for item in outbox.read()]


async def test_items_come_out_in_order_and_the_end_is_told() -> None:
    outbox = Outbox("s", NoJournal())
    outbox.put(Partial(1, "a", 0))
    outbox.put(FINAL)
    assert await read_all(outbox) == [Partial(1, "a", 0), FINAL, SessionEnded("closed")]


async def test_a_final_is_safe_before_it_is_seen() -> None:
    journal = SlowJournal()
    outbox = Outbox("s", journal)
    outbox.put(FINAL)
    reader = outbox.read()
    assert await anext(reader) == FINAL
    assert journal.safe == [FINAL]


async def test_sound_of_a_stale_generation_does_not_pass_the_gate() -> None:
    outbox = Outbox("s", NoJournal())
    outbox.put(sound(1))
    outbox.current_generation = 2
    outbox.put(sound(2))
    items = await read_all(outbox)
    assert [item.generation for item in items if isinstance(item, OutputAudio)] == [2]
    assert outbox.dropped_pieces == 1


async def test_a_client_that_does_not_read_is_told_so() -> None:
    outbox = Outbox("s", NoJournal())

    def fill() -> None:
        for _ in range(10_000):
            outbox.put(Partial(1, "a", 0))

    with pytest.raises(SlowConsumerError) as caught:
        fill()
    assert caught.value.code == "slow_consumer"


async def test_what_is_only_supposed_is_never_sent() -> None:
    outbox = Outbox("s", NoJournal())
    outbox.put(Supposed(1, Transcript("maybe")))
    assert await read_all(outbox) == [SessionEnded("closed")]

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from typing import Any

import numpy as np
import pytest

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.errors import ModelCrashedError, ModelError, OverloadedError, SettingError
from voiceloop.core.ports import SpeechToTextInfo, Ticket, Urgency
from voiceloop.core.transcript import Transcript, Word
from voiceloop.engine.batching import BatchingSettings, CohortBatcher

NOW, LATER, PARTIAL = Urgency.DECISION, Urgency.SPECULATION, Urgency.PARTIAL


def sound(number: int, seconds: float = 1.0) -> Samples:
    """Its text is its number, and so is the count of steps that it takes; 0 breaks the model."""
    return np.full(int(seconds * SAMPLE_RATE_HZ), number, np.float32)


class GatedCohort:
    def __init__(self, recogniser: "GatedRecogniser", batch: Sequence[Samples]) -> None:
        self._recogniser = recogniser
        self.left = {row: int(samples[0]) for row, samples in enumerate(batch)}
        self._numbers = dict(self.left)
        self._taken = threading.Lock()

    @property
    def rows(self) -> int:
        return len(self.left)

    def step(self) -> list[tuple[int, Transcript]]:
        assert self._taken.acquire(blocking=False), "two threads are at one cohort"
        self._recogniser.at_step.append([self._numbers[row] for row in self.left])
        self._recogniser.gate.acquire()
        for row in self.left:
            self.left[row] -= 1
        done = [row for row, left in self.left.items() if left <= 0]
        for row in done:
            del self.left[row]
        self._taken.release()
        return [(row, self._transcript(self._numbers[row])) for row in done]

    def drop(self, row: int) -> None:
        self.left.pop(row, None)

    def _transcript(self, number: int) -> Transcript:
        return Transcript(str(number), 0.5, (Word(str(number), 0.25, 0.5, 0.5),))


class GatedRecogniser:
    """Takes a step when the test lets it; `begun` and `at_step` tell what was asked of it, by the sounds' numbers."""

    def __init__(self) -> None:
        self.info = SpeechToTextInfo("gated", max_seconds=5.0)
        self.gate = threading.Semaphore(0)
        self.begun: list[list[int]] = []
        self.drafts: list[str] = []
        self.at_step: list[list[int]] = []

    def estimate_ms(self, seconds: Sequence[float]) -> float:
        return 20.0 * len(seconds)

    def begin(self, batch: Sequence[Samples], draft: str = "") -> GatedCohort:
        numbers = [int(samples[0]) for samples in batch]
        if 0 in numbers:
            raise RuntimeError("out of memory")
        self.begun.append(numbers)
        self.drafts.append(draft)
        return GatedCohort(self, batch)

    def open(self, steps: int = 1000) -> None:
        self.gate.release(steps)


@pytest.fixture
def model() -> GatedRecogniser:
    return GatedRecogniser()


@pytest.fixture
async def batcher(model: GatedRecogniser) -> AsyncIterator[CohortBatcher]:
    made = CohortBatcher(model, BatchingSettings(workers=1, most_partials=2, most_waiting=4))
    yield made
    model.open()
    await made.aclose()


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not is_so():
            await asyncio.sleep(0)


async def started(call: Coroutine[Any, Any, Transcript]) -> "asyncio.Task[Transcript]":
    task = asyncio.create_task(call)
    await asyncio.sleep(0)
    return task


async def texts(*tasks: "asyncio.Task[Transcript]") -> list[str]:
    return [heard.text for heard in await asyncio.gather(*tasks)]


async def test_a_call_alone_waits_for_nobody(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    model.open()
    assert (await batcher.transcribe(sound(3), Ticket())).text == "3"
    assert model.begun == [[3]]


async def test_a_draft_comes_with_its_utterance(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    busy = await started(batcher.transcribe(sound(1), Ticket()))
    await until(lambda: model.begun == [[1]])
    tasks = [await started(batcher.transcribe(sound(n), Ticket(), draft=d)) for n, d in ((2, "two"), (3, "three"))]
    model.open()
    assert await texts(busy, *tasks) == ["1", "2", "3"]
    assert (model.begun, model.drafts) == ([[1], [2], [3]], ["", "two", "three"])


async def test_who_waits_while_the_worker_is_busy_is_decoded_together(
    batcher: CohortBatcher, model: GatedRecogniser
) -> None:
    tasks = [await started(batcher.transcribe(sound(1), Ticket()))]
    await until(lambda: model.at_step == [[1]])
    tasks += [await started(batcher.transcribe(sound(number), Ticket())) for number in (2, 3, 4)]
    model.open()
    assert await texts(*tasks) == ["1", "2", "3", "4"]
    assert model.begun == [[1], [2, 3, 4]]


async def test_the_more_urgent_goes_first_and_the_less_urgent_goes_on_after_it(
    batcher: CohortBatcher, model: GatedRecogniser
) -> None:
    slow = await started(batcher.transcribe(sound(3), Ticket(LATER)))
    await until(lambda: model.at_step == [[3]])
    quick = await started(batcher.transcribe(sound(2), Ticket(NOW)))
    model.open()
    assert await texts(slow, quick) == ["3", "2"]
    assert model.at_step == [[3], [2], [2], [3], [3]]


async def test_the_equally_urgent_is_finished_first(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    first = await started(batcher.transcribe(sound(2), Ticket(NOW)))
    await until(lambda: model.at_step == [[2]])
    second = await started(batcher.transcribe(sound(1), Ticket(NOW)))
    model.open()
    assert await texts(first, second) == ["2", "1"]
    assert model.at_step == [[2], [2], [1]]


async def test_a_call_that_is_promoted_while_it_waits_overtakes(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    busy = await started(batcher.transcribe(sound(2), Ticket(LATER)))
    await until(lambda: model.at_step == [[2]])
    ticket = Ticket(PARTIAL)
    promoted = await started(batcher.transcribe(sound(1), ticket))
    ticket.urgency = NOW
    model.open()
    assert await texts(busy, promoted) == ["2", "1"]
    assert model.at_step == [[2], [1], [2]]


async def test_a_call_that_is_demoted_while_it_runs_gives_way(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    ticket = Ticket(NOW)
    demoted = await started(batcher.transcribe(sound(3), ticket))
    await until(lambda: model.at_step == [[3]])
    other = await started(batcher.transcribe(sound(1), Ticket(LATER)))
    ticket.urgency = PARTIAL
    model.open()
    assert await texts(demoted, other) == ["3", "1"]
    assert model.at_step == [[3], [1], [3], [3]]


async def test_a_cancelled_call_leaves_its_cohort_half_decoded(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    first = await started(batcher.transcribe(sound(1), Ticket()))
    await until(lambda: model.at_step == [[1]])
    gone, stays = [await started(batcher.transcribe(sound(number), Ticket())) for number in (4, 3)]
    model.open(1)
    await until(lambda: model.at_step[-1] == [4, 3])
    gone.cancel()
    await asyncio.wait([gone])
    model.open()
    assert await texts(first, stays) == ["1", "3"]
    assert model.at_step[-1] == [3]
    assert batcher.counts.cancelled == 1


async def test_a_call_that_is_cancelled_while_it_waits_is_never_begun(
    batcher: CohortBatcher, model: GatedRecogniser
) -> None:
    busy = await started(batcher.transcribe(sound(1), Ticket()))
    await until(lambda: model.at_step == [[1]])
    gone = await started(batcher.transcribe(sound(2), Ticket()))
    gone.cancel()
    await asyncio.wait([gone])
    model.open()
    assert await texts(busy, await started(batcher.transcribe(sound(3), Ticket()))) == ["1", "3"]
    assert model.begun == [[1], [3]]


async def test_the_oldest_partial_is_shed_for_a_new_one(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    busy = await started(batcher.transcribe(sound(1), Ticket()))
    await until(lambda: model.at_step == [[1]])
    oldest, *others = [await started(batcher.transcribe(sound(number), Ticket(PARTIAL))) for number in (2, 3, 4)]
    model.open()
    with pytest.raises(OverloadedError) as shed:
        await oldest
    assert shed.value.code == "shed"
    assert await texts(busy, *others) == ["1", "3", "4"]
    assert (batcher.counts.shed, batcher.counts.transcribed) == (1, 3)


async def test_who_waits_is_counted_but_for_partials(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    busy = await started(batcher.transcribe(sound(1), Ticket()))
    await until(lambda: model.at_step == [[1]])
    tasks = [await started(batcher.transcribe(sound(n), Ticket(u))) for n, u in ((2, PARTIAL), (3, Urgency.DECISION))]
    assert batcher.waiting == 1
    model.open()
    await texts(busy, *tasks)
    assert batcher.waiting == 0


async def test_a_full_queue_sheds_partials_and_then_refuses(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    busy = await started(batcher.transcribe(sound(1), Ticket()))
    await until(lambda: model.at_step == [[1]])
    partial = await started(batcher.transcribe(sound(2), Ticket(PARTIAL)))
    finals = [await started(batcher.transcribe(sound(number), Ticket())) for number in (3, 4, 5, 6, 7)]
    model.open()
    results = await asyncio.gather(partial, *finals, return_exceptions=True)
    assert [getattr(result, "code", None) for result in results] == ["shed", None, None, None, None, "overloaded"]
    assert (await busy).text == "1"
    assert (batcher.counts.shed, batcher.counts.refused) == (1, 1)


async def test_a_failing_model_costs_only_the_calls_it_was_at(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    model.open()
    with pytest.raises(ModelCrashedError, match="out of memory"):
        await batcher.transcribe(sound(0), Ticket())
    assert (await batcher.transcribe(sound(2), Ticket())).text == "2"
    assert batcher.counts.failed == 1


async def test_long_sound_is_heard_in_pieces_with_times_of_the_whole(
    batcher: CohortBatcher, model: GatedRecogniser
) -> None:
    model.open()
    heard = await batcher.transcribe(np.concatenate([sound(1, 4.0), sound(2, 3.0)]), Ticket())
    assert heard.text == "1 1"
    first, second = heard.words
    assert first.start_s == 0.25
    assert 2.5 < second.start_s <= 5.25
    assert heard.confidence == 0.5


async def test_nothing_is_heard_in_no_samples(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    assert (await batcher.transcribe(np.zeros(0, np.float32), Ticket())).text == ""
    assert model.begun == []


async def test_closing_answers_who_waits(batcher: CohortBatcher, model: GatedRecogniser) -> None:
    running = await started(batcher.transcribe(sound(5), Ticket()))
    await until(lambda: model.at_step == [[5]])
    waiting = await started(batcher.transcribe(sound(1), Ticket()))
    model.open(1)
    await batcher.aclose()
    for task in (running, waiting):
        with pytest.raises(ModelError, match="gated is closed"):
            await task


async def test_two_workers_are_at_two_cohorts_but_never_at_one(model: GatedRecogniser) -> None:
    both = CohortBatcher(model, BatchingSettings(workers=2))
    tasks = [await started(both.transcribe(sound(number, seconds), Ticket())) for number, seconds in ((4, 1), (5, 2))]
    await until(lambda: sorted(model.at_step) == [[4], [5]])
    tasks += [await started(both.transcribe(sound(number), Ticket())) for number in (6, 7, 8)]
    model.open()
    assert await texts(*tasks) == ["4", "5", "6", "7", "8"]
    await both.aclose()


def test_settings_out_of_range_are_refused() -> None:
    with pytest.raises(SettingError, match="workers is 0"):
        BatchingSettings(workers=0)
    with pytest.raises(SettingError, match="most_waiting is 8"):
        BatchingSettings(most_partials=32, most_waiting=8)

"""Many sessions, one recogniser: utterances that wait are decoded together, in cohorts, on one worker thread."""

import asyncio
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.errors import ModelCrashedError, ModelError, OverloadedError, VoiceloopError
from voiceloop.core.ports import Cohort, CohortRecogniser, SpeechToTextInfo, Ticket, Urgency
from voiceloop.core.transcript import Transcript, Word
from voiceloop.stages.cohorts import Waiting, next_cohort
from voiceloop.stages.cuts import cuts

_MOST_PARTIALS = 32
"""When more partials wait, the oldest is shed: the next one of its speaker comes soon."""


@dataclass(slots=True, eq=False)
class _Call:
    """One utterance on its way; `answer` is set in the caller's loop."""

    samples: Samples
    ticket: Ticket
    loop: asyncio.AbstractEventLoop
    answer: "asyncio.Future[Transcript]"
    is_dropped: bool = False

    def settle(self, result: Transcript | BaseException) -> None:
        """Give the answer, from any thread."""

        def settle() -> None:
            if self.answer.done():
                return
            if isinstance(result, BaseException):
                self.answer.set_exception(result)
            else:
                self.answer.set_result(result)

        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(settle)


@dataclass(slots=True, eq=False)
class _UnderWay:
    cohort: Cohort
    calls: list[_Call]
    dropped: set[int] = field(default_factory=set)

    @property
    def urgency(self) -> Urgency:
        """That of the most urgent call that still waits for it."""
        return min((call.ticket.urgency for call in self.calls if not call.answer.done()), default=Urgency.PARTIAL)


@dataclass(slots=True)
class BatchingCounts:
    """What a batcher has done: utterances by how they ended, and cohorts."""

    transcribed: int = 0
    shed: int = 0
    dropped: int = 0
    cohorts: int = 0


class CohortBatcher:
    """A `SpeechToText` around a `CohortRecogniser`.

    A worker takes what waits when it is free; alone, a call waits for nobody. Up to three cohorts are under way; of
    these the most urgent takes the next step. Tickets are read again between steps. Cancelling the task that awaits a
    call drops it, decoded half or not at all. A partial that is shed raises OverloadedError with the code `shed`.
    """

    def __init__(self, recogniser: CohortRecogniser) -> None:
        self._recogniser = recogniser
        self._changed = threading.Condition()
        self._waiting: deque[_Call] = deque()
        self._is_closed = False
        self.counts = BatchingCounts()
        self._worker = threading.Thread(target=self._work, name="speech-to-text", daemon=True)
        self._worker.start()

    @property
    def info(self) -> SpeechToTextInfo:
        """The recogniser's."""
        return self._recogniser.info

    async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "") -> Transcript:
        """The text of mono 16 kHz samples; what is too long for the recogniser is cut where it is quiet."""
        pieces = cuts(samples, self.info.max_seconds)
        heard = [await self._transcribe(samples[start:end], ticket) for start, end in pieces]
        if len(heard) == 1:
            return heard[0]
        return _joined([(start / SAMPLE_RATE_HZ, each) for (start, _), each in zip(pieces, heard, strict=True)])

    async def _transcribe(self, samples: Samples, ticket: Ticket) -> Transcript:
        if self._is_closed:
            raise ModelError(f"{self.info.name} is closed", hint="Make a new one", code="model_closed")
        if len(samples) == 0:
            return Transcript("", confidence=0.0)
        loop = asyncio.get_running_loop()
        call = _Call(samples, ticket, loop, loop.create_future())
        with self._changed:
            self._shed(ticket.urgency)
            self._waiting.append(call)
            self._changed.notify()
        try:
            return await call.answer
        finally:
            call.is_dropped = True

    async def aclose(self) -> None:
        """Stop the worker; calls that wait raise ModelError."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()
        await asyncio.to_thread(self._worker.join)

    def _shed(self, urgency: Urgency) -> None:
        if urgency is not Urgency.PARTIAL:
            return
        partials = [call for call in self._waiting if call.ticket.urgency is Urgency.PARTIAL]
        if len(partials) >= _MOST_PARTIALS:
            self._waiting.remove(partials[0])
            self.counts.shed += 1
            partials[0].settle(OverloadedError("Too many partial transcriptions wait", code="shed"))

    # The worker thread.

    def _work(self) -> None:
        under_way: list[_UnderWay] = []
        while True:
            with self._changed:
                while not self._waiting and not under_way and not self._is_closed:
                    self._changed.wait()
                if self._is_closed:
                    self._abandon([*self._waiting, *(call for each in under_way for call in each.calls)])
                    return
                calls = self._next_calls([each.urgency for each in under_way])
            if calls:
                with self._answering_failures(calls):
                    under_way.append(self._begin(calls))
            if under_way:
                most_urgent = min(under_way, key=lambda each: each.urgency)
                with self._answering_failures(most_urgent.calls):
                    self._step(most_urgent)
            under_way = [each for each in under_way if not all(call.is_dropped for call in each.calls)]

    def _next_calls(self, under_way: list[Urgency]) -> list[_Call]:
        for call in [call for call in self._waiting if call.is_dropped]:
            self._waiting.remove(call)
            self.counts.dropped += 1
        waiting = [Waiting(call.ticket.urgency, len(call.samples) / SAMPLE_RATE_HZ) for call in self._waiting]
        chosen = [self._waiting[index] for index in next_cohort(waiting, under_way, self._recogniser.estimate_ms)]
        for call in chosen:
            self._waiting.remove(call)
        return chosen

    def _begin(self, calls: list[_Call]) -> _UnderWay:
        self.counts.cohorts += 1
        return _UnderWay(self._recogniser.begin([call.samples for call in calls]), calls)

    def _step(self, each: _UnderWay) -> None:
        for row, call in enumerate(each.calls):
            if call.is_dropped and row not in each.dropped:
                each.dropped.add(row)
                each.cohort.drop(row)
                self.counts.dropped += not call.answer.done()
        for row, transcript in each.cohort.step():
            self.counts.transcribed += 1
            each.calls[row].is_dropped = True
            each.dropped.add(row)
            each.calls[row].settle(transcript)

    @contextmanager
    def _answering_failures(self, calls: list[_Call]) -> Iterator[None]:
        """A model that fails costs the calls it was working on, not the worker."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - the supervisor of a worker thread
            failure = error if isinstance(error, VoiceloopError) else ModelCrashedError(f"{self.info.name}: {error}")
            for call in calls:
                call.is_dropped = True
                call.settle(failure)

    def _abandon(self, calls: list[_Call]) -> None:
        for call in calls:
            call.settle(ModelError(f"{self.info.name} was closed", hint="Make a new one", code="model_closed"))


def _joined(parts: list[tuple[float, Transcript]]) -> Transcript:
    words = tuple(
        Word(word.text, offset_s + word.start_s, offset_s + word.end_s, word.confidence)
        for offset_s, part in parts
        for word in part.words
    )
    confidences = [part.confidence for _, part in parts if part.text]
    return Transcript(
        " ".join(part.text for _, part in parts if part.text),
        float(np.mean(confidences)) if confidences else 0.0,
        words,
    )

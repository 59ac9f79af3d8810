"""Many sessions, one recogniser: utterances that wait are decoded together, in cohorts, on worker threads."""

import asyncio
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.errors import ModelCrashedError, ModelError, OverloadedError, VoiceloopError
from voiceloop.core.ports import Cohort, CohortRecogniser, SpeechToTextInfo, Ticket, Urgency
from voiceloop.core.settings import check_range
from voiceloop.core.transcript import Transcript, Word
from voiceloop.stages.cohorts import MOST_COHORTS, Waiting, next_cohort
from voiceloop.stages.cuts import cuts


@dataclass(frozen=True, slots=True)
class BatchingSettings:
    """`workers` threads share the cohorts, a core for each.

    When `most_partials` partials wait, the oldest of them is shed for the next one. When `most_waiting` calls of any
    kind wait, a partial is shed for the new one; it is refused when there is none.
    """

    workers: int = 2
    most_partials: int = 32
    most_waiting: int = 256

    def __post_init__(self) -> None:
        check_range("batching.workers", self.workers, 1, MOST_COHORTS)
        check_range("batching.most_partials", self.most_partials, 1, 10_000)
        check_range("batching.most_waiting", self.most_waiting, self.most_partials, 10_000)


@dataclass(slots=True)
class BatchingCounts:
    """What a batcher has done: calls by how they ended, and cohorts."""

    transcribed: int = 0
    failed: int = 0
    cancelled: int = 0
    shed: int = 0
    refused: int = 0
    cohorts: int = 0


@dataclass(slots=True, eq=False)
class _Call:
    """One utterance on its way; `is_over` once it is answered or nobody waits for it any more."""

    samples: Samples
    ticket: Ticket
    answer: "asyncio.Future[Transcript]"
    draft: str = ""
    is_over: bool = False

    def settle(self, result: Transcript | VoiceloopError) -> None:
        """Give the answer, from any thread."""
        self.is_over = True
        with suppress(RuntimeError):  # the caller's loop is closed: nobody waits
            self.answer.get_loop().call_soon_threadsafe(self._settle, result)

    def _settle(self, result: Transcript | VoiceloopError) -> None:
        if self.answer.done():
            return
        if isinstance(result, VoiceloopError):
            self.answer.set_exception(result)
        else:
            self.answer.set_result(result)


@dataclass(slots=True, eq=False)
class _UnderWay:
    """Calls that are decoded together; `is_taken` while a worker is at them."""

    calls: list[_Call]
    cohort: Cohort | None = None
    is_taken: bool = True

    @property
    def urgency(self) -> Urgency:
        """That of the most urgent call that still waits for it."""
        return min((call.ticket.urgency for call in self.calls if not call.is_over), default=Urgency.PARTIAL)

    @property
    def is_over(self) -> bool:
        """Whether nobody waits for any of it."""
        return all(call.is_over for call in self.calls)


class CohortBatcher:
    """A `SpeechToText` around a `CohortRecogniser`; owns its worker threads.

    A worker takes what waits when it is free; alone, a call waits for nobody. The most urgent work goes first, between
    steps of the decoder: a more urgent utterance begins while less urgent cohorts, of which two may wait, pause.
    Tickets are read again at every step. Cancelling the task that awaits a call drops its row, half decoded or not
    begun. A partial that is shed raises OverloadedError with the code `shed`; a call for which there is no room, one
    with the code `overloaded`.
    """

    def __init__(self, recogniser: CohortRecogniser, settings: BatchingSettings | None = None) -> None:
        self._recogniser = recogniser
        self._settings = settings or BatchingSettings()
        self._changed = threading.Condition()
        """Guards everything below; told when there is something for a worker to do."""
        self._waiting: deque[_Call] = deque()
        self._under_way: list[_UnderWay] = []
        self._is_closed = False
        self.counts = BatchingCounts()
        self._workers = [
            threading.Thread(target=self._work, name=f"speech-to-text-{number}", daemon=True)
            for number in range(self._settings.workers)
        ]
        for worker in self._workers:
            worker.start()

    @property
    def info(self) -> SpeechToTextInfo:
        """The recogniser's."""
        return self._recogniser.info

    @property
    def waiting(self) -> int:
        """How many calls wait to be begun; partials, which make room, are not counted."""
        with self._changed:
            return sum(call.ticket.urgency is not Urgency.PARTIAL and not call.is_over for call in self._waiting)

    async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "", draft: str = "") -> Transcript:
        """The text of mono 16 kHz samples; what is too long for the recogniser is cut where it is quiet.

        Raises OverloadedError when there is no room for the call, or when it was a partial and had to make room;
        ModelCrashedError, ModelError.
        """
        pieces = cuts(samples, self.info.max_seconds)
        if len(pieces) == 1:
            return await self._transcribe(samples, ticket, draft)
        heard = [await self._transcribe(samples[start:end], ticket) for start, end in pieces]
        return _joined([(start / SAMPLE_RATE_HZ, each) for (start, _), each in zip(pieces, heard, strict=True)])

    async def _transcribe(self, samples: Samples, ticket: Ticket, draft: str = "") -> Transcript:
        call = _Call(samples, ticket, asyncio.get_running_loop().create_future(), draft)
        with self._changed:
            if self._is_closed:
                raise self._closed_error()
            if len(samples) == 0:
                return Transcript("", confidence=0.0)
            self._make_room(ticket.urgency)
            self._waiting.append(call)
            self._changed.notify()
        try:
            return await call.answer
        except asyncio.CancelledError:
            with self._changed:
                self.counts.cancelled += 1
                call.is_over = True
            raise

    async def aclose(self) -> None:
        """Stop the workers after the step they are at; calls that wait raise ModelError."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        for worker in self._workers:
            await asyncio.to_thread(worker.join)
        for call in (*self._waiting, *(call for each in self._under_way for call in each.calls if not call.is_over)):
            call.settle(self._closed_error())
        self._waiting.clear()
        self._under_way.clear()

    def _make_room(self, urgency: Urgency) -> None:
        """Shed the oldest partial where the new call needs its place. Raises OverloadedError when there is none."""
        partials = [call for call in self._waiting if call.ticket.urgency is Urgency.PARTIAL and not call.is_over]
        is_partial_too_many = urgency is Urgency.PARTIAL and len(partials) >= self._settings.most_partials
        is_full = len(self._waiting) >= self._settings.most_waiting
        if not is_partial_too_many and not is_full:
            return
        if not partials:
            self.counts.refused += 1
            raise OverloadedError(f"{len(self._waiting)} utterances wait to be transcribed", hint="Try again later")
        self._waiting.remove(partials[0])
        self.counts.shed += 1
        partials[0].settle(OverloadedError("A newer partial took this one's place", code="shed"))

    # The worker threads.

    def _work(self) -> None:
        while (taken := self._take()) is not None:
            with self._answering_failures(taken):
                self._advance(taken)
            self._give_back(taken)

    def _take(self) -> _UnderWay | None:
        """The most urgent work that no other worker is at, as soon as there is some; None when all is over."""
        with self._changed:
            while not self._is_closed:
                paused = [each for each in self._under_way if not each.is_taken]
                calls = self._next_calls([each.urgency for each in paused])
                if calls:
                    self.counts.cohorts += 1
                    self._under_way.append(_UnderWay(calls))
                    return self._under_way[-1]
                if paused:
                    most_urgent = min(paused, key=lambda each: each.urgency)
                    most_urgent.is_taken = True
                    return most_urgent
                self._changed.wait()
        return None

    def _next_calls(self, paused: list[Urgency]) -> list[_Call]:
        for call in [call for call in self._waiting if call.is_over]:
            self._waiting.remove(call)
        if len(self._under_way) >= MOST_COHORTS:
            return []
        waiting = [
            Waiting(call.ticket.urgency, len(call.samples) / SAMPLE_RATE_HZ, bool(call.draft)) for call in self._waiting
        ]
        chosen = [self._waiting[index] for index in next_cohort(waiting, paused, self._recogniser.estimate_ms)]
        for call in chosen:
            self._waiting.remove(call)
        return chosen

    def _advance(self, taken: _UnderWay) -> None:
        if taken.cohort is None:
            taken.cohort = self._recogniser.begin([call.samples for call in taken.calls], taken.calls[0].draft)
        for row, call in enumerate(taken.calls):
            if call.is_over:
                taken.cohort.drop(row)
        for row, transcript in taken.cohort.step():
            taken.calls[row].settle(transcript)
            with self._changed:
                self.counts.transcribed += 1

    def _give_back(self, taken: _UnderWay) -> None:
        with self._changed:
            taken.is_taken = False
            if taken.is_over:
                self._under_way.remove(taken)
            if self._waiting or self._under_way:
                self._changed.notify()

    @contextmanager
    def _answering_failures(self, taken: _UnderWay) -> Iterator[None]:
        """A model that fails costs the calls it was working on, not the worker."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - the supervisor of a worker thread
            failure = error if isinstance(error, VoiceloopError) else ModelCrashedError(f"{self.info.name}: {error}")
            for call in taken.calls:
                if not call.is_over:
                    call.settle(failure)
                    with self._changed:
                        self.counts.failed += 1

    def _closed_error(self) -> ModelError:
        return ModelError(f"{self.info.name} is closed", hint="Make a new one", code="model_closed")


def _joined(parts: list[tuple[float, Transcript]]) -> Transcript:
    words = tuple(
        Word(word.text, offset_s + word.start_s, offset_s + word.end_s, word.confidence)
        for offset_s, part in parts
        for word in part.words
    )
    confidences = [word.confidence for word in words] or [part.confidence for _, part in parts if part.text]
    return Transcript(
        " ".join(part.text for _, part in parts if part.text),
        float(np.mean(confidences)) if confidences else 0.0,
        words,
    )

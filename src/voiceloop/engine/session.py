"""One conversation: it hears through a listener, asks its job what to do, and speaks through a replier."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from dataclasses import replace
from types import TracebackType
from typing import Any, Self

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Frame, Samples
from voiceloop.core.errors import SlowConsumerError, VoiceloopError
from voiceloop.core.events import (
    ErrorRaised,
    Event,
    Final,
    InputStarved,
    SessionEnded,
    SessionStarted,
    Supposed,
    TurnReopened,
)
from voiceloop.core.jobs import Action, Answer, Job, Journal, Prefill, Say, Tell
from voiceloop.core.ports import Ports, Prompt, Ticket, Urgency
from voiceloop.core.transcript import Transcript
from voiceloop.engine.clock import now_s
from voiceloop.engine.heard_turn import HeardTurn
from voiceloop.engine.listen import Listener
from voiceloop.engine.measure import TurnRecord
from voiceloop.engine.outbox import Outbox, Output
from voiceloop.engine.reply import Replier, mendable
from voiceloop.engine.ring import RingPool
from voiceloop.engine.settings import SessionSettings
from voiceloop.stages.barge_in import Verdict, has_words, words_added
from voiceloop.stages.echo import EchoGuard
from voiceloop.stages.speculation import may_speculate

_log = logging.getLogger(__name__)
_ECHO_DIES_S = 0.3
"""Half duplex, the microphone stays closed for so long after a reply: the room rings on."""


class Session:
    """Push frames, read outputs; made by `Engine.open`, used as an async context manager."""

    def __init__(
        self,
        name: str,
        job: Job,
        ports: Ports,
        settings: SessionSettings,
        rings: RingPool,
        journal: Journal,
    ) -> None:
        self.name = name
        self.settings = settings
        self._job = job
        self._ports = ports
        self._outbox = Outbox(name, journal)
        self._group = asyncio.TaskGroup()
        self.listener = Listener(ports, settings, rings, self, self._spawn, job.plan)
        self.replier = Replier(
            ports.language_model, ports.text_to_speech, settings, self._outbox, self.tell, self._spawn
        )
        self.replier.on_played = self._played
        self._tasks: set[asyncio.Task[None]] = set()
        self._record = TurnRecord(0, 0.0)
        self._last_turn: HeardTurn | None = None
        self._is_reopened = False
        self._last_active_s = 0.0
        self._prefilling: asyncio.Task[None] | None = None
        self._echo = EchoGuard() if settings.echo == "guard" else None
        self._spoke_until_s = 0.0
        self.on_frames_ready: Callable[[], None] = _nothing
        self.on_event: Callable[[Event], None] = _unheard
        self.is_closed = False

    async def __aenter__(self) -> Self:
        await self._group.__aenter__()
        self._last_active_s = now_s()
        self.tell(SessionStarted(self.name))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close("closed")
        await self._group.__aexit__(kind, error, trace)
        await self._ports.language_model.release(self.name)

    # In and out.

    def push(self, frame: Frame) -> None:
        """Take a frame in; never waits."""
        if not self.is_closed and self.listener.push(frame):
            self.on_frames_ready()

    def push_samples(self, samples: Samples) -> None:
        """Take samples in that arrive now."""
        self.push(Frame(samples, self.listener.position, now_s()))

    def outputs(self) -> AsyncIterator[Output]:
        """Events and sound in order, until the session ends. There is one reader."""
        return self._outbox.read()

    def commit(self) -> None:
        """End the caller's turn here; its final text follows, empty where nothing was said."""
        self.listener.commit()

    def clear(self) -> None:
        """Forget what the caller is saying."""
        self.replier.discard_draft()
        self.listener.clear()

    def respond(self, action: Answer | Say) -> None:
        """Answer now, without the caller having said anything new."""
        now = now_s()
        self._record = TurnRecord(self.listener.turn, now, decided_s=now, final_s=now, reason="asked")
        self._last_active_s = now
        self.do([action])

    def configure(self, settings: SessionSettings) -> None:
        """Go on by other settings; the output's rate stays. What is being said or answered now is not begun anew."""
        settings = replace(settings, output_rate_hz=self.settings.output_rate_hz)
        self.settings = settings
        self.listener.configure(settings)
        self.replier.configure(settings)

    def close(self, reason: str) -> None:
        """End the session; what was begun is stopped."""
        if self.is_closed:
            return
        self.replier.cancel("closed")
        self.is_closed = True
        self._outbox.close(reason)
        self.on_event(SessionEnded(reason))
        for task in list(self._tasks):
            task.cancel()

    async def settled(self) -> None:
        """Wait until all that was pushed has been decided on; for recordings that run faster than real time."""
        pause_s = 0.0
        while not self.listener.is_settled and not self.is_closed:
            await asyncio.sleep(pause_s)
            pause_s = 0.001

    @property
    def is_at_rest(self) -> bool:
        """Whether nobody speaks and nothing is under way."""
        return not self.listener.is_open and self.listener.is_settled and self.replier.active is None

    # What the listener tells.

    def tell(self, event: Event) -> None:
        """Send an event to the client and to the job, and do what the job says."""
        try:
            self._outbox.put(event)
        except SlowConsumerError as error:
            self.close(error.code)
            return
        self.on_event(event)
        self.do(self._job.feed(event))

    def speech_began(self, position: int) -> bool:
        """Someone begins to speak: over a reply that is a barge-in, right after a wrong end it mends the turn."""
        self._last_active_s = now_s()
        reply, last = self.replier.active, self._last_turn
        if reply is not None:
            self._follow(reply.barge_in.speech_started(position, self.replier.heard_ms))
        if last is None or (reply is None and self._job.plan.answers):
            return False
        return mendable(self.replier, position - last.speech_end, self.settings)

    def is_echo(self, chunk: Samples, end: int) -> bool:
        """Whether a chunk is our own voice coming back, or, half duplex, may be."""
        if self.settings.echo == "half_duplex":
            return now_s() < self._spoke_until_s + _ECHO_DIES_S
        return self._echo is not None and self._echo.is_echo(chunk, end)

    def moved(self, position: int, is_rising: bool) -> None:
        """The input has been judged up to `position`: what may be voice holds a reply, though not for ever."""
        reply = self.replier.active
        if reply is not None:
            self._follow(reply.barge_in.stirred(is_rising))
            if reply.barge_in.deadline is not None:
                self._follow(reply.barge_in.time_passed(position))

    def words_heard(self, turn: int, text: str) -> None:
        """Words over a reply may end it."""
        reply = self.replier.active
        if reply is not None:
            self._follow(reply.barge_in.words(self._new_words(turn, text)))

    def supposed(self, transcript: Transcript, record: TurnRecord) -> None:
        """Draft what would be answered if the turn were over now."""
        if not has_words(transcript.text) or self.replier.active is not None:
            return
        self._stop_prefilling()
        if not self._may_speculate:
            return
        for action in self._job.feed(Supposed(record.turn, transcript)):
            if isinstance(action, Answer | Say):
                self.replier.draft(action, record)

    def went_on(self) -> None:
        """The draft was in vain."""
        self.replier.discard_draft()

    def turn_heard(self, heard: HeardTurn) -> None:
        """A turn is over: let its answer out, unless it was only a sound or a nod over a reply that goes on."""
        self._last_active_s = now_s()
        reply = self.replier.active
        if reply is not None:
            self._follow(reply.barge_in.speech_ended(self._new_words(heard.turn, heard.transcript.text)))
        is_said = has_words(self._new_words(heard.turn, heard.transcript.text))
        if not self._is_committed(heard) and (self.replier.active is not None or not is_said):
            self.replier.discard_draft()
            return
        if self._is_mending(heard.turn) and not self._is_reopened:
            self.tell(TurnReopened(heard.turn, heard.speech_end))
        self._last_turn, self._is_reopened = heard, False
        stable, revised = heard.hypothesis.revised_words(heard.transcript.text)
        final = Final(heard.turn, heard.transcript, heard.speech_start, heard.speech_end, stable, revised)
        self._record = heard.record
        self.tell(final)

    def _is_committed(self, heard: HeardTurn) -> bool:
        """Whether the client ended the turn, and waits for its text whatever it is."""
        return heard.record.reason == "committed"

    # What the job wants done.

    def do(self, actions: Sequence[Action]) -> None:
        """Do what the job says."""
        for action in actions:
            match action:
                case Answer() | Say():
                    self._stop_prefilling()
                    self.replier.answer(action, self._record)
                case Prefill(prompt=prompt):
                    self._prefill(prompt)
                case Tell(event=event):
                    self.tell(event)

    def _prefill(self, prompt: Prompt) -> None:
        if (self._prefilling is None or self._prefilling.done()) and self._may_speculate:
            work = self._ports.language_model.prefill(prompt, Ticket(Urgency.PARTIAL))
            self._prefilling = self._spawn(work)

    @property
    def _may_speculate(self) -> bool:
        return may_speculate(int(getattr(self._ports.language_model, "waiting", 0)))

    def _stop_prefilling(self) -> None:
        if self._prefilling is not None:
            self._prefilling.cancel()
            self._prefilling = None

    def _follow(self, verdict: Verdict | None) -> None:
        match verdict:
            case Verdict.CANCEL:
                if self._is_mending(self.listener.turn):
                    self.replier.cancel("reopened")
                    self._is_reopened = True
                    self.tell(TurnReopened(self.listener.turn, self.listener.position))
                else:
                    self.replier.cancel("barge_in")
            case Verdict.PAUSE:
                self.replier.pause()
            case Verdict.RESUME_BACKCHANNEL:
                self.replier.resume("backchannel")
            case Verdict.RESUME_NOISE:
                self.replier.resume("noise")
            case _:
                pass

    def _played(self, samples: Samples, in_s: float) -> None:
        """A piece of a reply will be heard in `in_s` from now."""
        self._spoke_until_s = now_s() + in_s + len(samples) / self.settings.output_rate_hz
        if self._echo is not None:
            due = self.listener.position + int(in_s * SAMPLE_RATE_HZ)
            self._echo.played(samples, self.settings.output_rate_hz, due)

    def _new_words(self, turn: int, text: str) -> str:
        """What was said since the turn was answered, when it is being mended; else all of it."""
        last = self._last_turn
        return words_added(last.transcript.text, text) if last is not None and self._is_mending(turn) else text

    def _is_mending(self, turn: int) -> bool:
        """Whether a turn has ended before, and wrongly."""
        return self._last_turn is not None and self._last_turn.turn == turn

    # The beat of the engine.

    def beat(self, now: float, is_late: bool) -> None:
        """What has to happen when nothing else does: silence where frames stay away, and the end of an idle session."""
        gap_ms = (now - self.listener.last_arrival_s) * 1000.0
        is_manual = (
            self.settings.turn.mode == "manual"
        )  # a button that is not held sends nothing, for as long as it likes
        if self.listener.is_open and gap_ms > self.settings.starved_after_ms and not is_late and not is_manual:
            self._feed_silence(now)
        idle_s = self.settings.idle_timeout_s
        if idle_s and self.replier.active is None and now - self._last_active_s > idle_s:
            self.close("idle")

    def _feed_silence(self, now: float) -> None:
        if not self.listener.is_starved:
            self.tell(InputStarved(self.listener.position))
        missing = int((now - self.listener.last_arrival_s) * SAMPLE_RATE_HZ)
        self.push(Frame(np.zeros(missing, np.float32), self.listener.position, now, is_fed=True))

    # Tasks: all of a session's are begun here.

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self._group.create_task(self._supervised(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: work.close())  # one that was cancelled before it began was never awaited
        return task

    async def _supervised(self, work: Coroutine[Any, Any, None]) -> None:
        """A fault of ours ends this session and no other."""
        try:
            await work
        except VoiceloopError as error:
            self.tell(ErrorRaised(error.code, error.what, error.retryable))
        except Exception:  # noqa: BLE001
            self.fail()

    def fail(self) -> None:
        """End the session after an exception that should not have been."""
        _log.exception("session %s: a fault of the engine", self.name)
        error = ErrorRaised("internal_error", "The session met a fault of the engine", is_retryable=True)
        self._outbox.put(error)
        self.on_event(error)
        self.close("internal_error")


def _nothing() -> None:
    """What a session that no engine ticks for calls."""


def _unheard(_: Event) -> None:
    """Nobody listens."""

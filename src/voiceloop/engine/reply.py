"""The outbound half of a session: an answer becomes clauses, clauses become sound, sound leaves by the gate."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from voiceloop.core.audio import ms_to_samples
from voiceloop.core.errors import DeadlineError, VoiceloopError
from voiceloop.core.events import (
    ErrorRaised,
    Event,
    FirstAudio,
    ReplyCancelled,
    ReplyEnded,
    ReplyPaused,
    ReplyResumed,
    ReplyStarted,
    ReplyText,
    TurnMeasured,
)
from voiceloop.core.jobs import Answer, Say
from voiceloop.core.ports import LanguageModel, TextToSpeech, Ticket, Urgency
from voiceloop.core.timeline import Stage
from voiceloop.engine.clock import now_s
from voiceloop.engine.measure import TurnRecord
from voiceloop.engine.outbox import Outbox, OutputAudio
from voiceloop.engine.settings import SessionSettings
from voiceloop.stages.barge_in import BargeIn
from voiceloop.stages.heard import SpokenClause, heard_text
from voiceloop.stages.playout import Playout
from voiceloop.stages.sentences import ClauseCutter
from voiceloop.stages.speakable import speakable

AUDIBLE = 0.01
"""-40 dBFS: what counts as the first audio of a reply."""

_LETTERS_PER_S = 15.0
_MOST_CLAUSES_WAITING = 4

Spawn = Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]


@dataclass(slots=True, eq=False)
class Reply:
    """One generation, from its prompt to its last sample."""

    generation: int
    action: Answer | Say
    record: TurnRecord
    playout: Playout
    barge_in: BargeIn
    ticket: Ticket
    clauses: asyncio.Queue[str | None] = field(default_factory=lambda: asyncio.Queue(_MOST_CLAUSES_WAITING))
    released: asyncio.Event = field(default_factory=asyncio.Event)
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)
    spoken: list[SpokenClause] = field(default_factory=list)
    made_samples: int = 0
    told_clauses: int = 0
    ready_s: float | None = None
    first_audio_s: float | None = None
    limit: asyncio.TimerHandle | None = None

    @property
    def is_canned(self) -> bool:
        """Whether it says a phrase that was not made for the turn."""
        return isinstance(self.action, Say) and self.action.is_canned


class Replier:
    """Holds at most one reply: drafted while the turn may be over, released when it is, cancelled when it is not."""

    def __init__(
        self,
        language_model: LanguageModel,
        text_to_speech: TextToSpeech,
        settings: SessionSettings,
        outbox: Outbox,
        tell: Callable[[Event], None],
        spawn: Spawn,
    ) -> None:
        self._llm = language_model
        self._tts = text_to_speech
        self._settings = settings
        self._outbox = outbox
        self._tell = tell
        self._spawn = spawn
        self._reply: Reply | None = None
        self._generation = 0

    # What the session asks.

    def draft(self, action: Answer | Say, record: TurnRecord) -> None:
        """Begin what would be answered if the turn were over; nothing of it is heard until `answer`."""
        if self._reply is not None and self._reply.released.is_set():
            return
        if self._reply is not None and self._reply.action == action:
            self._reply.record = record
            return
        self.discard_draft()
        self._reply = self._begin(action, record, Urgency.SPECULATION)

    def answer(self, action: Answer | Say, record: TurnRecord) -> None:
        """The turn is over: let the draft of this very answer out, or begin it now."""
        reply = self._reply
        if reply is None or reply.released.is_set() or reply.action != action:
            if reply is not None:
                self.cancel("superseded") if reply.released.is_set() else self.discard_draft()
            reply = self._reply = self._begin(action, record, Urgency.DECISION)
        reply.record = record
        reply.ticket.urgency = Urgency.DECISION
        self._outbox.current_generation = reply.generation
        reply.released.set()
        self._tell(ReplyStarted(reply.generation, reply.record.turn))
        reply.tasks.append(self._spawn(self._play(reply)))
        if not reply.is_canned:
            limit_s = record.speech_end_s + self._settings.hard_limit_s
            reply.limit = asyncio.get_running_loop().call_at(limit_s, self._give_up, reply)

    def discard_draft(self) -> None:
        """The speaker goes on: what was drafted is thrown away."""
        if self._reply is not None and not self._reply.released.is_set():
            self._stop(self._reply)

    def pause(self) -> None:
        """Let nothing more leave for now."""
        if self._reply is not None and not self._reply.playout.is_paused:
            self._reply.playout.pause()
            sent_ms = self._reply.playout.sent_samples * 1000.0 / self._settings.output_rate_hz
            self._tell(ReplyPaused(self._reply.generation, sent_ms))

    def resume(self, reason: str) -> None:
        """Go on from the same sample."""
        if self._reply is not None and self._reply.playout.is_paused:
            self._reply.playout.resume()
            self._reply.wake.set()
            self._tell(ReplyResumed(self._reply.generation, reason))

    def cancel(self, reason: str) -> None:
        """End the reply here; the history keeps what was heard."""
        reply = self._reply
        if reply is None:
            return
        was_released = reply.released.is_set()
        self._stop(reply)
        self._outbox.current_generation = self._generation + 1
        if was_released:
            heard = reply.playout.heard_samples(now_s())
            heard_ms = reply.playout.heard_ms(now_s())
            text = heard_text(reply.spoken, heard)
            self._tell(ReplyCancelled(reply.generation, reply.record.turn, text, heard_ms, reason))

    @property
    def active(self) -> Reply | None:
        """The reply that may be heard now: released, and neither ended nor cancelled."""
        return self._reply if self._reply is not None and self._reply.released.is_set() else None

    @property
    def heard_ms(self) -> float:
        """How much of the active reply has been heard."""
        return self.active.playout.heard_ms(now_s()) if self.active is not None else 0.0

    # From words to sound.

    def _begin(self, action: Answer | Say, record: TurnRecord, urgency: Urgency) -> Reply:
        self._generation += 1
        playout = Playout(self._settings.output_rate_hz, self._settings.playout)
        reply = Reply(self._generation, action, record, playout, BargeIn(self._settings.barge_in), Ticket(urgency))
        reply.tasks = [self._spawn(self._guarded(reply, part)) for part in (self._write, self._speak)]
        return reply

    async def _write(self, reply: Reply) -> None:
        """The answer as clauses: the first goes out on its own, the next are made while it plays."""
        cutter = ClauseCutter()
        if isinstance(reply.action, Say):
            clauses = [*cutter.feed(reply.action.text), *cutter.flush()]
            for clause in clauses:
                await reply.clauses.put(clause)
        else:
            asked_s, first_token_s, is_first = now_s(), None, True
            stream = self._llm.generate(reply.action.prompt, reply.ticket)
            try:
                async for text in stream:
                    if first_token_s is None:
                        first_token_s = now_s()
                        reply.record.add(Stage.FIRST_TOKEN, asked_s, first_token_s)
                    for clause in cutter.feed(text):
                        if is_first:
                            reply.record.add(Stage.FIRST_CLAUSE, first_token_s, now_s())
                            is_first = False
                            self._demote(reply)
                        await reply.clauses.put(clause)
            finally:
                await stream.aclose()
            for clause in cutter.flush():
                if is_first and first_token_s is not None:
                    reply.record.add(Stage.FIRST_CLAUSE, first_token_s, now_s())
                    is_first = False
                await reply.clauses.put(clause)
        await reply.clauses.put(None)

    async def _speak(self, reply: Reply) -> None:
        """Clauses as sound; beyond the first one nothing is made on speculation."""
        while (clause := await reply.clauses.get()) is not None:
            if reply.spoken:
                await reply.released.wait()
            text = speakable(clause)
            if not text:
                continue
            asked_s, start = now_s(), reply.made_samples
            likely_end = start + int(len(text) / _LETTERS_PER_S * reply.playout.rate_hz)
            reply.spoken.append(SpokenClause(clause, start, likely_end))
            stream = self._tts.synthesize(text, reply.ticket, self._settings.voice, self._settings.speed)
            try:
                async for samples in stream:
                    if reply.ready_s is None:
                        reply.ready_s = now_s()
                        reply.record.add(Stage.SYNTHESIZE, asked_s, reply.ready_s)
                    reply.made_samples += len(samples)
                    reply.playout.add(samples)
                    reply.wake.set()
            finally:
                await stream.aclose()
            reply.spoken[-1] = SpokenClause(clause, start, reply.made_samples)
        reply.playout.finish()
        reply.wake.set()

    def _demote(self, reply: Reply) -> None:
        """After its first clause nobody waits for a reply in silence."""
        if reply.ticket.urgency is Urgency.DECISION:
            reply.ticket.urgency = Urgency.REPLY

    # From sound to the gate.

    async def _play(self, reply: Reply) -> None:
        loop = asyncio.get_running_loop()
        while True:
            now = now_s()
            start = reply.playout.sent_samples
            piece = reply.playout.take(now)
            if piece is not None:
                self._tell_clauses(reply)
                self._outbox.put(OutputAudio(reply.generation, start, piece))
                if reply.first_audio_s is None:
                    self._note_first_audio(reply, piece, now)
                continue
            drained_s = reply.playout.drained_s()
            if drained_s is not None and now >= drained_s:
                break
            reply.wake.clear()
            due_s = reply.playout.next_due_s(now) if drained_s is None else drained_s
            timer = loop.call_at(max(due_s, now + 0.001), reply.wake.set) if due_s is not None else None
            await reply.wake.wait()
            if timer is not None:
                timer.cancel()
        self._reply = None
        text = " ".join(clause.text for clause in reply.spoken)
        if reply.first_audio_s is None:
            self._tell(TurnMeasured(reply.record.timeline(None)))
        self._tell(ReplyEnded(reply.generation, reply.record.turn, text, reply.playout.heard_ms(now_s())))

    def _tell_clauses(self, reply: Reply) -> None:
        while reply.told_clauses < len(reply.spoken):
            clause = reply.spoken[reply.told_clauses]
            if clause.start_sample >= reply.playout.sent_samples:
                return
            self._tell(ReplyText(reply.generation, clause.text))
            reply.told_clauses += 1

    def _note_first_audio(self, reply: Reply, piece: "np.ndarray[Any, Any]", now: float) -> None:
        loud = np.flatnonzero(np.abs(piece) >= AUDIBLE)
        if not len(loud):
            return
        reply.first_audio_s = now + float(loud[0]) / reply.playout.rate_hz
        if reply.limit is not None:
            reply.limit.cancel()
        record = reply.record
        allowed_s = max(record.final_s or now, reply.ready_s or now)
        record.add(Stage.RELEASE, allowed_s, reply.first_audio_s)
        self._tell(FirstAudio(reply.generation, record.turn, reply.is_canned))
        self._tell(TurnMeasured(record.timeline(None if reply.is_canned else reply.first_audio_s)))

    # When it goes wrong.

    def _stop(self, reply: Reply) -> None:
        for task in reply.tasks:
            task.cancel()
        if reply.limit is not None:
            reply.limit.cancel()
        self._reply = None

    async def _guarded(self, reply: Reply, part: Callable[[Reply], Coroutine[Any, Any, None]]) -> None:
        """A model that fails ends the reply, not the session."""
        try:
            await part(reply)
        except VoiceloopError as error:
            if self._reply is reply:
                self._fail(reply, error)

    def _give_up(self, reply: Reply) -> None:
        """The hard limit has passed."""
        if self._reply is reply and reply.first_audio_s is None:
            limit_s = self._settings.hard_limit_s
            self._fail(reply, DeadlineError(f"Nothing could be said within {limit_s:g} s of the end of speech"))

    def _fail(self, reply: Reply, error: VoiceloopError) -> None:
        """Tell what happened; an apology is spoken if the reply was due and nothing of it was heard."""
        self._tell(ErrorRaised(error.code, error.what, error.retryable, reply.record.turn))
        owes_words = reply.released.is_set() and reply.first_audio_s is None and not reply.is_canned
        self.cancel("failed")
        if owes_words:
            self.answer(Say(reply.record.turn, self._settings.apology, is_canned=True), reply.record)


def mendable(replier: Replier, gap_samples: int, settings: SessionSettings) -> bool:
    """Whether someone who speaks again after `gap_samples` continues the turn that the reply belongs to."""
    return gap_samples <= ms_to_samples(settings.mend_within_ms) and replier.heard_ms < settings.mend_heard_ms

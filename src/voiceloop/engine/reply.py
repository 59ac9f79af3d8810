"""The outbound half of a session: an answer is drafted behind the gate, let out, paused, resumed or cancelled."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import numpy as np

from voiceloop.core.audio import Samples, ms_to_samples
from voiceloop.core.errors import DeadlineError, VoiceloopError
from voiceloop.core.events import (
    ErrorRaised,
    Event,
    FirstAudio,
    FunctionCalled,
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
from voiceloop.engine.composing import Reply, speak_clauses, write_clauses
from voiceloop.engine.degrading import Degrader, Part
from voiceloop.engine.measure import TurnRecord
from voiceloop.engine.outbox import Outbox, OutputAudio
from voiceloop.engine.settings import SessionSettings
from voiceloop.stages.barge_in import BargeIn
from voiceloop.stages.budget import Milestone
from voiceloop.stages.heard import SpokenClause, heard_text
from voiceloop.stages.playout import Playout

AUDIBLE = 0.01
"""-40 dBFS: what counts as the first audio of a reply."""
_MOST_SPOKEN = 200
"""Replies whose words can still be told from how much of their sound was heard."""

Spawn = Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]


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
        self._is_held = False
        self._held_at = 0, 0
        self._spoken: dict[int, list[SpokenClause]] = {}
        self.on_played: Callable[[Samples, float], None] = _nothing

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
        self._spoken[reply.generation] = reply.spoken
        if len(self._spoken) > _MOST_SPOKEN:
            del self._spoken[next(iter(self._spoken))]
        self._tell(ReplyStarted(reply.generation, reply.record.turn))
        deliver = self._play if reply.is_spoken else self._show
        reply.tasks.append(self._spawn(deliver(reply)))
        if not reply.is_canned:
            limit_s = record.speech_end_s + self._settings.hard_limit_s
            reply.limit = asyncio.get_running_loop().call_at(limit_s, self._give_up, reply)
            self._keep_budget(reply)
        reply.reach(Milestone.RELEASED)

    def configure(self, settings: SessionSettings) -> None:
        """Speak by other settings from the next reply on."""
        self._settings = settings

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

    def hold(self) -> None:
        """Nobody is there to hear: let nothing leave until `let_go`, of this reply or of another."""
        self._is_held = True
        if self._reply is not None:
            self._held_at = self._reply.generation, self._reply.playout.heard_samples(now_s())
            self._reply.playout.is_held = True

    def let_go(self, heard_ms: float | None = None) -> None:
        """Somebody is there again, who has heard so much of the reply; else what had been heard when it was held."""
        self._is_held = False
        reply = self._reply
        if reply is None:
            return
        generation, heard = self._held_at
        if reply.generation != generation:
            heard = 0
        elif heard_ms is not None:
            heard = ms_to_samples(heard_ms, self._settings.output_rate_hz)
        reply.playout.rewind(heard, now_s())
        reply.playout.is_held = False
        reply.wake.set()

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

    def heard_text(self, generation: int, heard_ms: float) -> str:
        """The words that were heard of a reply, of which so much was; of one that has been over for long, none."""
        heard = ms_to_samples(heard_ms, self._settings.output_rate_hz)
        return heard_text(self._spoken.get(generation, []), heard)

    @property
    def active(self) -> Reply | None:
        """The reply that may be heard now: released, and neither ended nor cancelled."""
        return self._reply if self._reply is not None and self._reply.released.is_set() else None

    @property
    def heard_ms(self) -> float:
        """How much of the active reply has been heard."""
        return self.active.playout.heard_ms(now_s()) if self.active is not None else 0.0

    # What becomes of it.

    def _begin(self, action: Answer | Say, record: TurnRecord, urgency: Urgency) -> Reply:
        self._generation += 1
        playout = Playout(self._settings.output_rate_hz, self._settings.playout)
        playout.is_held = self._is_held
        reply = Reply(self._generation, action, record, playout, BargeIn(self._settings.barge_in), Ticket(urgency))
        reply.write = self._part(reply, lambda: write_clauses(reply, self._llm))
        reply.tasks.append(reply.write)
        if reply.is_spoken:
            reply.speak = self._part(reply, lambda: speak_clauses(reply, self._tts, self._settings))
            reply.tasks.append(reply.speak)
        return reply

    def _keep_budget(self, reply: Reply) -> None:
        models = self._llm, self._tts
        degrader = Degrader(reply, models, self._settings, self._tell, lambda part: self._part(reply, part))
        reply.look = lambda: degrader.look() if self._reply is reply else None

    def _part(self, reply: Reply, part: Part) -> asyncio.Task[None]:
        return self._spawn(self._guarded(reply, part))

    async def _play(self, reply: Reply) -> None:
        loop = asyncio.get_running_loop()
        while True:
            now = now_s()
            start = reply.playout.sent_samples
            piece = reply.playout.take(now)
            for clause in reply.clauses_begun():
                self._tell(ReplyText(reply.generation, clause.text))
            if piece is not None:
                self._outbox.put(OutputAudio(reply.generation, start, piece))
                self.on_played(piece, (start - reply.playout.heard_samples(now)) / reply.playout.rate_hz)
                if reply.first_audio_s is None:
                    self._note_first_audio(reply, start, piece, now)
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
        reply.wind_up()
        self._reply = None
        self._tell_calls(reply)
        text = " ".join(clause.text for clause in reply.spoken)
        if reply.first_audio_s is None:
            self._tell(TurnMeasured(reply.record.timeline(None)))
        self._tell(ReplyEnded(reply.generation, reply.record.turn, text, reply.playout.heard_ms(now_s())))

    async def _show(self, reply: Reply) -> None:
        """Let a reply out that is read, not heard."""
        pieces: list[str] = []
        while (piece := await reply.clauses.get()) is not None:
            if not pieces and reply.limit is not None:
                reply.limit.cancel()
            pieces.append(piece)
            self._tell(ReplyText(reply.generation, piece))
        reply.wind_up()
        self._reply = None
        self._tell_calls(reply)
        self._tell(TurnMeasured(reply.record.timeline(None)))
        self._tell(ReplyEnded(reply.generation, reply.record.turn, "".join(pieces), 0.0))

    def _tell_calls(self, reply: Reply) -> None:
        """The functions that a reply asked for, when all of it was told."""
        for number, call in enumerate(reply.calls):
            call_id = call.call_id or f"call_{reply.generation}_{number}"
            self._tell(FunctionCalled(reply.generation, call_id, call.name, call.arguments))

    def _note_first_audio(self, reply: Reply, start: int, piece: Samples, now: float) -> None:
        """A piece leaves that is heard when all before it was: the filler's first audio, or the answer's."""
        record, rate_hz = reply.record, reply.playout.rate_hz
        own = max(0, reply.filler_samples - start)
        heard_s = now + (start - reply.playout.heard_samples(now)) / rate_hz
        filler = _first_loud(piece[:own])
        if filler is not None and record.filler_s is None:
            record.filler_s = heard_s + filler / rate_hz
            self._tell(FirstAudio(reply.generation, record.turn, is_canned=True))
        loud = _first_loud(piece[own:])
        if loud is None:
            return
        reply.first_audio_s = heard_s + (own + loud) / rate_hz
        reply.ticket.is_hurried = False  # nobody waits in silence for what follows
        if reply.limit is not None:
            reply.limit.cancel()
        allowed_s = max(record.final_s or now, reply.ready_s or now)
        record.add(Stage.RELEASE, allowed_s, reply.first_audio_s)
        self._tell(FirstAudio(reply.generation, record.turn, reply.is_canned))
        self._tell(TurnMeasured(record.timeline(None if reply.is_canned else reply.first_audio_s)))

    # When it goes wrong.

    def _stop(self, reply: Reply) -> None:
        for task in reply.tasks:
            task.cancel()
        reply.wind_up()
        self._reply = None

    async def _guarded(self, reply: Reply, part: Part) -> None:
        """A model that fails ends the reply, not the session."""
        try:
            await part()
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


def _first_loud(samples: Samples) -> int | None:
    loud = np.flatnonzero(np.abs(samples) >= AUDIBLE)
    return int(loud[0]) if len(loud) else None


def _nothing(samples: Samples, in_s: float) -> None:
    """Who does not want to know what is played."""


def mendable(replier: Replier, gap_samples: int, settings: SessionSettings) -> bool:
    """Whether someone who speaks again after `gap_samples` continues the turn that the reply belongs to."""
    is_soon = gap_samples <= ms_to_samples(settings.mend_within_ms)
    return is_soon and replier.heard_ms < settings.mend_heard_ms

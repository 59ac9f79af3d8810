"""The inbound half of a session: frames become chunks, chunks become turns, turns become texts."""

import asyncio
from bisect import bisect_left
from collections import deque
from dataclasses import replace

import numpy as np

from voiceloop.core.audio import CHUNK_SAMPLES, SAMPLE_RATE_HZ, Frame, Samples
from voiceloop.core.errors import VoiceloopError
from voiceloop.core.events import (
    ErrorRaised,
    Partial,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
    TurnEnded,
)
from voiceloop.core.jobs import Plan
from voiceloop.core.ports import Ports, Ticket, TurnModel, Urgency
from voiceloop.core.timeline import Span, Stage
from voiceloop.core.transcript import Transcript
from voiceloop.engine.clock import now_s
from voiceloop.engine.front_end import FrontEnd
from voiceloop.engine.heard_turn import Ear, HeardTurn, Pause
from voiceloop.engine.measure import TurnRecord
from voiceloop.engine.reply import Spawn
from voiceloop.engine.ring import RingPool
from voiceloop.engine.second_hearing import hear_once, hear_twice
from voiceloop.engine.settings import SessionSettings
from voiceloop.stages import turn as turns
from voiceloop.stages.hypothesis import Hypothesis
from voiceloop.stages.level import AutoGain, normalise_utterance
from voiceloop.stages.turn import TurnSettings, TurnTaker
from voiceloop.stages.unsent import unsent_samples

_ARRIVALS_KEPT = 256
"""Frames whose arrival times are kept: at least five seconds of 20 ms ones, which is longer than any pause."""

_ASK_AFTER_UNHURRIED_MS = 64.0

_SPEAKING = 0.5
"""In a chunk below this the speaker may be about to pause: a partial begun now would hold up what the pause asks."""


class Listener:
    """One session's ears; its chunks are judged by the engine's tick together with everyone else's."""

    def __init__(
        self,
        ports: Ports,
        settings: SessionSettings,
        rings: RingPool,
        ear: Ear,
        spawn: Spawn,
        plan: Plan,
    ) -> None:
        self._ports = ports
        self._stt = ports.speech_to_text
        self._turn_model = ports.turn_model
        self._settings = settings
        self._ear = ear
        self._spawn = spawn
        self._plan = plan
        self.front_end = FrontEnd(ports, settings, ear.tell)
        self._gain = AutoGain(settings.level)
        self._ring = rings.open()
        self._taker = TurnTaker(_unhurried(settings.turn, plan), expects_sound=ports.turn_model is not None)
        self._arrivals: deque[tuple[int, float]] = deque(maxlen=_ARRIVALS_KEPT)
        self._judged_to = 0
        self._speech_end = 0
        self.turn = 0
        self._hypothesis = Hypothesis(0, settings.hypothesis)
        self._turn_start = 0
        self._pause: Pause | None = None
        self._discarded = 0
        self._partial: asyncio.Task[None] | None = None
        self._last_partial: Span | None = None
        self._partial_cost_ms = 0.0
        self.fed_samples = 0
        self.is_starved = False
        self._chunk: Samples = np.zeros(0, np.float32)
        self._commit_at: int | None = None

    # Frames in.

    def push(self, frame: Frame) -> bool:
        """Take a frame; whether a whole chunk now waits to be judged."""
        samples = self.front_end.clean(frame.samples)
        self._make_up_silence(frame)
        self._ring.write(samples)
        self._arrivals.append((self._ring.end, frame.arrived_s))
        self.is_starved = frame.is_fed
        if frame.is_fed:
            self.fed_samples += len(samples)
        return self._ring.end - self._judged_to >= CHUNK_SAMPLES

    def _make_up_silence(self, frame: Frame) -> None:
        """Let positions go on where silence was not sent, or a turn would seem to follow the last one at once."""
        if frame.is_fed or self._taker.is_open or not self._arrivals or self._settings.turn.mode == "manual":
            return
        missing = unsent_samples(frame.arrived_s - self.last_arrival_s, len(frame.samples))
        if missing:
            self._ring.write(np.zeros(missing, np.float32))
            self.fed_samples += missing

    def take_chunk(self, row: Samples) -> bool:
        """Copy the next unjudged chunk into row [CHUNK_SAMPLES], at the model's gain; False when there is none."""
        if self._ring.end - self._judged_to < CHUNK_SAMPLES:
            return False
        chunk = self._ring.read(self._judged_to, self._judged_to + CHUNK_SAMPLES)
        np.multiply(chunk, self._gain.factor, out=row)
        self._chunk = chunk
        return True

    def skip_silence(self) -> bool:
        """Whether the next chunk was digital silence between turns, which needs no model: it is judged now."""
        end = self._judged_to + CHUNK_SAMPLES
        if end > self._ring.end or self._taker.is_open or not self._ring.is_silent_from(self._judged_to):
            return False
        self._judged_to = end
        for action in self._taker.chunk(end, 0.0):
            self._act(action)
        self._ear.moved(end, self._taker.is_rising)
        self._commit_if_judged()
        return True

    def judged(self, probability: float, row: Samples) -> None:
        """Take the model's opinion of the chunk that was taken last."""
        self._judged_to += CHUNK_SAMPLES
        end = self._judged_to
        if probability > 0.0 and self._ear.is_echo(self._chunk, end):
            probability = 0.0
        self._gain.hear(row, probability)
        for action in self._taker.chunk(end, probability):
            self._act(action)
        if self._plan.wants_partials and self._taker.is_speaking and probability > _SPEAKING:
            self._maybe_partial(end)
        self._ear.moved(end, self._taker.is_rising)
        self._commit_if_judged()

    # Turns that a client ends.

    def commit(self) -> None:
        """What has been pushed so far is the turn, whether a silence follows or not; its text is told in any case."""
        self._commit_at = self._ring.end
        self._commit_if_judged()

    def clear(self) -> None:
        """Forget what is being said."""
        self._commit_at = None
        self._judged_to = self._ring.end
        self._taker.drop()
        if self._partial is not None:
            self._partial.cancel()
        pause, self._pause = self._pause, None
        for task in pause.tasks if pause is not None else ():
            task.cancel()

    def configure(self, settings: SessionSettings) -> None:
        """Hear by other settings from here on; level meter and noise suppression begin anew."""
        if (settings.guard, settings.level_every_ms, settings.denoise) != (
            self._settings.guard,
            self._settings.level_every_ms,
            self._settings.denoise,
        ):
            self.front_end = FrontEnd(self._ports, settings, self._ear.tell)
        self._settings = settings
        self._taker.configure(_unhurried(settings.turn, self._plan))

    def _commit_if_judged(self) -> None:
        if self._commit_at is None or self._commit_at - self._judged_to >= CHUNK_SAMPLES:
            return
        at, self._commit_at = self._commit_at, None
        actions = self._taker.end_now(at)
        for action in actions:
            self._act(action)
        if not actions:
            self._hear_nothing(at)

    def _hear_nothing(self, at: int) -> None:
        """A turn without voice: nobody has to hear it to know its text."""
        if self._pause is not None and self._pause.ended is not None:  # of the turn that ended just now
            return
        self.turn += 1
        record = TurnRecord(self.turn, now_s(), decided_s=now_s(), final_s=now_s(), reason="committed")
        hypothesis = Hypothesis(at, self._settings.hypothesis)
        self._ear.tell(TurnEnded(self.turn, at, at, at, record.reason))
        self._ear.turn_heard(HeardTurn(self.turn, Transcript("", confidence=0.0), at, at, hypothesis, record))

    # What the turn stage wants done.

    def _act(self, action: turns.TurnAction) -> None:
        match action:
            case turns.SpeechStarted():
                self._begin(action.position, action.sound_start)
            case turns.PauseStarted():
                self._suppose(action)
            case turns.SpeechResumed():
                self._go_on(action.position, action.sound_start)
            case turns.TurnEnded():
                self._end(action)

    def _begin(self, position: int, sound_start: int) -> None:
        if self._pause is not None:  # the turn had ended, its text was still to come: it goes on instead
            self._go_on(position, sound_start)
        elif self._ear.speech_began(position):
            self._hypothesis.went_on(self._speech_end, sound_start)
        else:
            self.turn += 1
            self._hypothesis = Hypothesis(sound_start, self._settings.hypothesis)
            self._turn_start = sound_start
            self._discarded = 0
        self._last_partial = None
        self._ear.tell(SpeechStarted(self.turn, position))

    def _suppose(self, action: turns.PauseStarted) -> None:
        """The first short silence: transcribe what was said, ask whether it sounds finished."""
        record = TurnRecord(self.turn, self._arrival_s(action.speech_end), self._discarded)
        record.add(Stage.DETECT, record.speech_end_s, now_s())
        if self._last_partial is not None:
            record.spans.append(self._last_partial)
        if self._partial is not None:
            self._partial.cancel()
        pause = self._pause = Pause(
            action.pause, self.turn, self._turn_start, action.speech_end, self._hypothesis, record
        )
        pause.tasks.append(self._spawn(self._transcribe(pause, action.position)))
        if self._turn_model is not None:
            pause.tasks.append(self._spawn(self._judge(self._turn_model, pause, action.position)))
        self._ear.tell(SpeechPaused(self.turn, action.position))

    def _go_on(self, position: int, sound_start: int) -> None:
        """The speaker goes on after a short silence: what was found out about it settles the words before it."""
        pause, self._pause = self._pause, None
        if pause is None:
            return
        for task in pause.tasks:
            task.cancel()
        if pause.transcript is not None:
            self._hypothesis.went_on(pause.speech_end, sound_start)
        self._discarded += 1
        self._ear.went_on()
        self._ear.tell(SpeechResumed(self.turn, position))

    def _end(self, action: turns.TurnEnded) -> None:
        pause = self._pause
        if pause is None:
            return
        pause.ended = action
        record = pause.record
        record.decided_s, record.reason = now_s(), action.reason
        record.add(Stage.ENDPOINT, record.speech_end_s, record.decided_s)
        self._ear.tell(TurnEnded(pause.turn, pause.turn_start, action.speech_end, action.position, action.reason))
        self._finish(pause)

    def _finish(self, pause: Pause) -> None:
        """When both the end and the text are known, the turn is heard."""
        if self._pause is not pause or pause.ended is None or pause.transcript is None:
            return
        self._pause = None
        self._speech_end = pause.speech_end
        pause.record.final_s = now_s()
        self._ear.turn_heard(
            HeardTurn(pause.turn, pause.transcript, pause.turn_start, pause.speech_end, pause.hypothesis, pause.record)
        )

    # What models are asked.

    async def _transcribe(self, pause: Pause, end: int) -> None:
        kept, start = self._hypothesis.final_window(pause.speech_end)
        asked_s = now_s()
        try:
            samples = normalise_utterance(self._ring.read(start, end), self._settings.level)
            hear = hear_twice if self._plan.hears_twice else hear_once
            heard = await hear(self._stt, samples, pause.ticket, self._hypothesis.draft(start))
        except VoiceloopError as error:
            self._ear.tell(ErrorRaised(error.code, error.what, error.retryable, self.turn))
            heard = Transcript("", confidence=0.0)
        pause.record.add(Stage.TRANSCRIBE, asked_s, now_s())
        self._hypothesis.pause_heard(heard.text, start)
        transcript = Transcript(f"{kept} {heard.text}", heard.confidence, language=heard.language) if kept else heard
        if not self._plan.final_may_revise:
            transcript = replace(transcript, text=self._hypothesis.unrevised(transcript.text))
        pause.transcript = transcript
        self._ear.words_heard(self.turn, transcript.text)
        self._ear.supposed(transcript, pause.record)
        for action in self._taker.evidence(pause.number, transcript=transcript):
            self._act(action)
        self._finish(pause)

    async def _judge(self, model: TurnModel, pause: Pause, end: int) -> None:
        asked_s = now_s()
        start = max(self._turn_start, end - int(model.info.window_s * SAMPLE_RATE_HZ))
        try:
            probability = await model.end_probability(self._ring.read(start, end), pause.ticket)
        except VoiceloopError as error:
            self._ear.tell(ErrorRaised(error.code, error.what, error.retryable, self.turn))
            return
        pause.record.add(Stage.JUDGE, asked_s, now_s())
        for action in self._taker.evidence(pause.number, end_probability=probability):
            self._act(action)

    def _maybe_partial(self, now: int) -> None:
        is_running = self._partial is not None and not self._partial.done()
        if not is_running and self._hypothesis.wants_partial(now, self._partial_cost_ms):
            self._partial = self._spawn(self._transcribe_partial(*self._hypothesis.partial_window(now)))

    async def _transcribe_partial(self, start: int, end: int) -> None:
        asked_s = now_s()
        samples = normalise_utterance(self._ring.read(start, end), self._settings.level)
        try:
            draft = self._hypothesis.draft(start)
            heard = await self._stt.transcribe(samples, Ticket(Urgency.PARTIAL), draft=draft)
        except VoiceloopError:  # shed or lost: the next one comes soon, and the final tells if something is wrong
            return
        self._partial_cost_ms = 0.7 * self._partial_cost_ms + 0.3 * (now_s() - asked_s) * 1000.0
        if self._hypothesis.partial_heard(heard, start, end):
            self._last_partial = Span(Stage.PARTIAL, asked_s, now_s(), is_speculative=True)
            text = self._hypothesis.text
            self._ear.words_heard(self.turn, text)
            self._ear.tell(Partial(self.turn, text, len(self._hypothesis.stable_text)))

    # When things were heard.

    def _arrival_s(self, position: int) -> float:
        """When the sample at `position` arrived."""
        at = bisect_left(self._arrivals, (position, 0.0))
        if at == len(self._arrivals):
            return now_s()
        return self._arrivals[at][1]

    @property
    def position(self) -> int:
        """How many samples have been taken in."""
        return self._ring.end

    @property
    def is_settled(self) -> bool:
        """Whether everything pushed has been judged and nothing that may end a turn is being found out."""
        return self._ring.end - self._judged_to < CHUNK_SAMPLES and (
            self._pause is None or all(task.done() for task in self._pause.tasks)
        )

    @property
    def last_arrival_s(self) -> float:
        """When the last frame arrived, or silence was fed in place of one."""
        return self._arrivals[-1][1] if self._arrivals else 0.0

    @property
    def is_open(self) -> bool:
        """Whether a turn is under way."""
        return self._taker.is_open

    def close(self) -> None:
        """Give the ring back."""
        self._ring.close()


def _unhurried(settings: TurnSettings, plan: Plan) -> TurnSettings:
    """Where nobody waits for an answer a pause lasts longer before it is looked at: longer pieces are heard better."""
    if plan.answers:
        return settings
    return replace(settings, ask_after_ms=max(settings.ask_after_ms, _ASK_AFTER_UNHURRIED_MS))

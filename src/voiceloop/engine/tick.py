"""One inline pass of voice activity over all sessions that have a chunk to judge."""

import asyncio
from functools import partial

import numpy as np

from voiceloop.core.audio import CHUNK_SAMPLES, Samples
from voiceloop.core.ports import VoiceActivity
from voiceloop.engine.clock import now_s
from voiceloop.engine.session import Session

BATCH_EVERY_S = 0.010
"""With many sessions a tick waits this long, so that chunks of several are judged in one call."""

_ALONE = 4
"""Up to so many sessions that are heard a tick does not wait: a batch would gain less than the wait costs."""

_MOST_ROUNDS = 32
"""Chunks of one session in one tick: a burst of a second, then others get their turn."""

_MOST_ROWS = 256
"""Chunks in one call: more of them would gain nothing."""

BEAT_EVERY_S = 0.020
_ALL_EVERY_BEATS = 50
"""How often a session beats that is not heard: a thousand silent connections should cost next to nothing."""
_LATE_S = 0.015


class Tick:
    """Judges chunks when frames bring them, and beats for the sessions when nothing does."""

    def __init__(self, voice_activity: VoiceActivity) -> None:
        self._vad = voice_activity
        self._slots: dict[Session, int] = {}
        self._ready: dict[Session, None] = {}
        """Sessions with a chunk to judge, in the order in which they got it."""
        self._heard: set[Session] = set()
        """Sessions that got a chunk since their last beat, or have a turn under way."""
        self._beats = 0
        self._is_waiting = False
        self._batch = np.empty((_MOST_ROWS, CHUNK_SAMPLES), np.float32)
        self._beating: asyncio.TimerHandle | None = None
        self._next_beat_s = 0.0

    def add(self, session: Session) -> None:
        """Hear a session. Raises OverloadedError when the model has no room for it."""
        self._slots[session] = self._vad.open()
        session.on_frames_ready = partial(self.wake, session)
        if self._beating is None:
            self._next_beat_s = now_s() + BEAT_EVERY_S
            self._schedule_beat()

    def remove(self, session: Session) -> None:
        """Forget a session."""
        self._vad.close(self._slots.pop(session))
        self._ready.pop(session, None)
        self._heard.discard(session)
        if not self._slots and self._beating is not None:
            self._beating.cancel()
            self._beating = None

    def wake(self, session: Session) -> None:
        """A chunk of a session is there: judge it soon."""
        self._ready[session] = None
        self._heard.add(session)
        self._schedule_run()

    def _schedule_run(self) -> None:
        if self._is_waiting:
            return
        self._is_waiting = True
        loop = asyncio.get_running_loop()
        if len(self._heard) <= _ALONE:
            loop.call_soon(self._run)
        else:
            loop.call_later(BATCH_EVERY_S, self._run)

    def _run(self) -> None:
        self._is_waiting = False
        sessions = list(self._ready)
        self._ready.clear()
        for _ in range(_MOST_ROUNDS):
            sessions = self._round(sessions)
            if not sessions:
                return
        for session in sessions:
            if session in self._slots:
                self._ready[session] = None
        self._schedule_run()

    def _round(self, sessions: list[Session]) -> list[Session]:
        """Judge the next chunk of each session; the ones that had a chunk."""
        had_one: list[Session] = []
        for start in range(0, len(sessions), _MOST_ROWS):
            had_one += self._batched(sessions[start : start + _MOST_ROWS])
        return had_one

    def _batched(self, sessions: list[Session]) -> list[Session]:
        had_one: list[Session] = []
        open_ones: list[Session] = []
        slots: list[int] = []
        for session in sessions:
            if self._skipped_silence(session):
                had_one.append(session)
                continue
            row = self._batch[len(open_ones)]
            if not session.listener.take_chunk(row):
                continue
            had_one.append(session)
            open_ones.append(session)
            slots.append(self._slots[session])
        if open_ones:
            probabilities = self._vad.predict(slots, self._batch[: len(slots)]).tolist()
            for session, probability, row in zip(open_ones, probabilities, self._batch, strict=False):
                self._tell(session, probability, row)
        return had_one

    def _skipped_silence(self, session: Session) -> bool:
        """Digital silence between turns needs no model; within a turn the model alone decides."""
        try:
            return session.listener.skip_silence()
        except Exception:  # noqa: BLE001 - as in `_tell`
            session.fail()
            return False

    def _tell(self, session: Session, probability: float, row: Samples) -> None:
        try:
            session.listener.judged(probability, row)
        except Exception:  # noqa: BLE001 - a fault of ours in one session must not cost the others their chunk
            session.fail()

    def _schedule_beat(self) -> None:
        self._beating = asyncio.get_running_loop().call_at(self._next_beat_s, self._beat)

    def _beat(self) -> None:
        now = now_s()
        is_late = now - self._next_beat_s > _LATE_S
        self._beats += 1
        is_for_all = self._beats % _ALL_EVERY_BEATS == 0
        for session in list(self._slots if is_for_all else self._heard):
            session.beat(now, is_late)
            if not session.listener.is_open:
                self._heard.discard(session)
        self._next_beat_s = max(self._next_beat_s + BEAT_EVERY_S, now)
        if self._slots:
            self._schedule_beat()

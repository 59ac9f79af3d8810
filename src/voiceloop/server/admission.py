"""Whether there is headroom for another session: measured, not counted in advance.

Two things tell. How late the event loop wakes up is how late every call's sound is handled; how many calls wait for a
model is how long a new caller would. When either is over its limit new sessions are refused at once, and the calls in
progress keep what there is. The door opens again when all has been well below the limits for a while: a limit that
opens where it closes would flap.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from voiceloop.core.ports import Ports
from voiceloop.engine.clock import now_s
from voiceloop.server.door_settings import AdmissionSettings
from voiceloop.server.refusals import Refusal

_TICK_S: Final = 0.05
_TICKS_A_JUDGEMENT: Final = 5
_WINDOW_S: Final = 5.0
_MOST_MISSED: Final = 200

Queues = Callable[[], Mapping[str, int]]
"""How many calls wait for each model now, by the model's purpose."""


@dataclass(frozen=True, slots=True)
class Load:
    """What was measured."""

    delay_p50_ms: float = 0.0
    delay_p95_ms: float = 0.0
    delay_max_ms: float = 0.0
    queues: Mapping[str, int] = field(default_factory=dict)


def queues_of(ports: Ports) -> Queues:
    """The queues of those models that tell of theirs by a property `waiting`, as the embedded ones do."""
    models = {"speech_to_text": ports.speech_to_text, "language_model": ports.language_model}
    telling = {name: model for name, model in models.items() if hasattr(model, "waiting")}
    return lambda: {name: model.waiting for name, model in telling.items()}


class DelayWindow:
    """How late a timer that wakes every `tick_s` did so in the last seconds.

    A loop that stands still for a second wakes one timer late, and would have woken nineteen others late too: they are
    counted as if they had been there, or a standstill would vanish among the ticks of a quiet loop.
    """

    def __init__(self, tick_s: float = _TICK_S, window_s: float = _WINDOW_S) -> None:
        self._tick_s = tick_s
        self._late_s: deque[float] = deque(maxlen=round(window_s / tick_s))

    def add(self, late_s: float) -> None:
        """A tick came so late."""
        self._late_s.append(max(0.0, late_s))
        for missed in range(1, min(int(late_s / self._tick_s), _MOST_MISSED) + 1):
            self._late_s.append(late_s - missed * self._tick_s)

    def percentile_ms(self, fraction: float) -> float:
        """So many of the ticks came at most this late."""
        if not self._late_s:
            return 0.0
        ordered = sorted(self._late_s)
        return ordered[min(len(ordered) - 1, int(fraction * len(ordered)))] * 1000.0


class AdmissionRule:
    """Feed it what was measured; `reason` says why nobody is let in, empty when they are."""

    def __init__(self, settings: AdmissionSettings) -> None:
        self._settings = settings
        self._over_since_s: float | None = None
        self._calm_since_s: float | None = None
        self.reason = ""

    def feed(self, load: Load, now_s: float) -> None:
        """Judge a measurement of this moment."""
        reason = self._worst(load, 1.0)
        self._over_since_s = None if not reason else now_s if self._over_since_s is None else self._over_since_s
        is_calm = not self._worst(load, self._settings.reopen_at)
        self._calm_since_s = None if not is_calm else now_s if self._calm_since_s is None else self._calm_since_s
        if self._over_since_s is not None and now_s - self._over_since_s >= self._settings.shut_after_s:
            self.reason = reason
        elif self._calm_since_s is not None and now_s - self._calm_since_s >= self._settings.reopen_after_s:
            self.reason = ""

    def _worst(self, load: Load, of_limits: float) -> str:
        """What is over this part of its limit."""
        if load.delay_p95_ms > self._settings.max_delay_ms * of_limits:
            return "event_loop_delay"
        return next((name for name, length in load.queues.items() if length > self._settings.max_queue * of_limits), "")


class Headroom:
    """Measures while it is started, and answers at once."""

    def __init__(self, settings: AdmissionSettings | None = None, queues: Queues = dict) -> None:
        self._settings = settings or AdmissionSettings()
        self._queues = queues
        self._window = DelayWindow()
        self._rule = AdmissionRule(self._settings)
        self._ticks = 0
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Measure from now on, in the running loop."""
        self._schedule()

    def stop(self) -> None:
        """Measure no longer. May be called twice."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None

    @property
    def load(self) -> Load:
        """What is measured now."""
        late_ms = self._window.percentile_ms
        return Load(late_ms(0.5), late_ms(0.95), late_ms(1.0), self._queues())

    @property
    def reason(self) -> str:
        """Why no new session would be let in; empty when one would."""
        return self._rule.reason

    def refusal(self) -> Refusal | None:
        """What a new session is told."""
        if not self._rule.reason:
            return None
        what = "The server has no room for another session now"
        return Refusal(503, "overloaded", what, max(1.0, self._settings.reopen_after_s))

    def _schedule(self) -> None:
        due_s = now_s() + _TICK_S
        self._timer = asyncio.get_running_loop().call_at(due_s, self._tick, due_s)

    def _tick(self, due_s: float) -> None:
        self._window.add(now_s() - due_s)
        self._ticks += 1
        if self._ticks % _TICKS_A_JUDGEMENT == 0:
            self._rule.feed(self.load, now_s())
        self._schedule()

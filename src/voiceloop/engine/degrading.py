"""A reply that keeps its turn's budget: what is due (stages/budget.py) is done, and told in the timeline."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import aclosing, suppress
from typing import Any, TypeAlias

import numpy as np

from voiceloop.core.audio import Samples
from voiceloop.core.errors import VoiceloopError
from voiceloop.core.events import Event, ReplyText
from voiceloop.core.jobs import Answer
from voiceloop.core.ports import LanguageModel, TextToSpeech, Ticket
from voiceloop.core.timeline import Degradation
from voiceloop.engine.clock import now_s
from voiceloop.engine.composing import Reply, tell_clauses, write_clauses
from voiceloop.engine.settings import SessionSettings
from voiceloop.stages.budget import Budget, Milestone, may_ask_for_less
from voiceloop.stages.speakable import speakable

Part: TypeAlias = Callable[[], Coroutine[Any, Any, None]]

_EARLY_MS = 1.0
"""A timer may wake so much before its time."""


class Degrader:
    """Of one reply, from when it may be heard; `begin` starts a part of it, whose failure is the reply's."""

    def __init__(
        self,
        reply: Reply,
        models: tuple[LanguageModel, TextToSpeech],
        settings: SessionSettings,
        tell: Callable[[Event], None],
        begin: Callable[[Part], asyncio.Task[None]],
    ) -> None:
        self._reply = reply
        self._llm, self._voice = models
        self._settings = settings
        self._tell = tell
        self._begin = begin
        own_ms = reply.action.budget_ms if isinstance(reply.action, Answer) else None
        self._budget = Budget(settings.budget, own_ms)

    def look(self) -> None:
        """Do what is due, and look again when more will be."""
        reply = self._reply
        if reply.filling is not None and Milestone.ANSWERED in reply.reached:
            reply.filling.cancel()
        now_ms = (now_s() - reply.record.speech_end_s) * 1000.0 + _EARLY_MS
        while (step := self._budget.take(now_ms, reply.reached_ms)) is not None:
            self._take(step)
        if reply.step is not None:
            reply.step.cancel()
            reply.step = None
        due = self._budget.next(reply.reached_ms)
        if due is not None:
            due_s = reply.record.speech_end_s + due.at_ms / 1000.0
            reply.step = asyncio.get_running_loop().call_at(due_s, reply.look)

    def _take(self, step: Degradation) -> None:
        match step:
            case Degradation.SKIP_RETRIEVAL | Degradation.SHORTER_HISTORY:
                self._ask_for_less(step)
            case Degradation.FASTER_PROVIDER:
                # Noted by who has a choice, when it is made: to hurry a single provider changes nothing.
                self._reply.ticket.hurry(lambda: self._note(step))
            case Degradation.FILLER:
                self._begin_filler()
            case Degradation.TEXT:
                self._give_up_voice()

    def _note(self, step: Degradation) -> None:
        if self._reply.first_audio_s is None:
            self._reply.record.degrade(step, now_s())

    def _ask_for_less(self, step: Degradation) -> None:
        """Ask the model anew, with a prompt that it reads sooner."""
        reply = self._reply
        if not isinstance(reply.action, Answer) or reply.write is None or reply.write.done():
            return
        prompt = next((each.prompt for each in reply.action.cheaper if each.step is step), None)
        waiting = int(getattr(self._llm, "waiting", 0))
        if prompt is None or not may_ask_for_less(step, waiting, reads_ahead=self._llm.info.has_prefill):
            return
        reply.write.cancel()
        reply.write = self._begin(lambda: write_clauses(reply, self._llm, prompt))
        reply.tasks.append(reply.write)
        self._note(step)

    def _begin_filler(self) -> None:
        reply, phrases = self._reply, self._settings.budget.filler_phrases
        is_heard = reply.is_spoken and not (reply.playout.is_held or reply.playout.is_paused)
        if phrases and is_heard:
            phrase = phrases[reply.generation % len(phrases)]
            reply.filling = self._begin(lambda: self._fill(phrase))
            reply.tasks.append(reply.filling)

    async def _fill(self, phrase: str) -> None:
        """Speak the phrase, unless the answer has a sound before it.

        All of it is made first: the answer may come at any moment, and follows a whole phrase.
        """
        pieces: list[Samples] = []
        said, settings = speakable(phrase), self._settings
        with suppress(VoiceloopError):  # a voice that fails here fails at the answer, too, and is told of there
            async with aclosing(self._voice.synthesize(said, Ticket(), settings.voice, settings.speed)) as stream:
                pieces = [samples async for samples in stream]
        if pieces and Milestone.ANSWERED not in self._reply.reached:
            self._tell(ReplyText(self._reply.generation, phrase, is_filler=True))
            self._reply.fill(np.concatenate(pieces))
            self._note(Degradation.FILLER)

    def _give_up_voice(self) -> None:
        """There is a text, and its voice is late: let it be read."""
        reply = self._reply
        if reply.speak is None or reply.speak.done():
            return
        reply.speak.cancel()
        reply.reached[Milestone.ANSWERED] = now_s()
        reply.wind_up()
        reply.speak = self._begin(lambda: tell_clauses(reply))
        reply.tasks.append(reply.speak)
        self._note(Degradation.TEXT)

"""From words to sound: an answer is written as clauses, and clauses are spoken while the next ones are written."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field

from voiceloop.core.jobs import Answer, Say
from voiceloop.core.ports import LanguageModel, TextToSpeech, Ticket, ToolCall, Urgency
from voiceloop.core.timeline import Stage
from voiceloop.engine.clock import now_s
from voiceloop.engine.measure import TurnRecord
from voiceloop.engine.settings import SessionSettings
from voiceloop.stages.barge_in import BargeIn
from voiceloop.stages.heard import SpokenClause
from voiceloop.stages.playout import Playout
from voiceloop.stages.sentences import ClauseCutter
from voiceloop.stages.speakable import speakable

_LETTERS_PER_S = 15.0
"""About how fast voices speak: how long a clause will be, while it is being made."""
_MOST_CLAUSES_WAITING = 4
"""When so many wait to be spoken, writing waits."""


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
    calls: list[ToolCall] = field(default_factory=list)
    made_samples: int = 0
    told_clauses: int = 0
    ready_s: float | None = None
    first_audio_s: float | None = None
    limit: asyncio.TimerHandle | None = None

    @property
    def is_spoken(self) -> bool:
        """Whether it is to be heard, not only read."""
        return isinstance(self.action, Say) or self.action.is_spoken

    @property
    def is_canned(self) -> bool:
        """Whether it says a phrase that was not made for the turn."""
        return isinstance(self.action, Say) and self.action.is_canned

    def clauses_begun(self) -> list[SpokenClause]:
        """The clauses that have begun to leave since the last call."""
        begun = []
        while self.told_clauses < len(self.spoken):
            clause = self.spoken[self.told_clauses]
            if clause.start_sample >= self.playout.sent_samples:
                break
            begun.append(clause)
            self.told_clauses += 1
        return begun


async def write_clauses(reply: Reply, language_model: LanguageModel) -> None:
    """Write the answer: the first clause goes out on its own, the next are made while it plays."""
    write = _clauses if reply.is_spoken else _pieces
    async with aclosing(write(reply, language_model)) as clauses:
        async for clause in clauses:
            await reply.clauses.put(clause)
    await reply.clauses.put(None)


async def _clauses(reply: Reply, language_model: LanguageModel) -> AsyncGenerator[str]:
    cutter = ClauseCutter()
    if isinstance(reply.action, Say):
        for clause in [*cutter.feed(reply.action.text), *cutter.flush()]:
            yield clause
        return
    asked_s, first_token_s, is_first = now_s(), None, True
    async with aclosing(language_model.generate(reply.action.prompt, reply.ticket)) as stream:
        async for text in stream:
            if first_token_s is None:
                first_token_s = now_s()
                reply.record.add(Stage.FIRST_TOKEN, asked_s, first_token_s)
            if isinstance(text, ToolCall):
                reply.calls.append(text)
                continue
            for clause in cutter.feed(text):
                if is_first:
                    is_first = False
                    _note_first_clause(reply, first_token_s)
                yield clause
    for clause in cutter.flush():
        if is_first and first_token_s is not None:
            _note_first_clause(reply, first_token_s)
        yield clause


async def _pieces(reply: Reply, language_model: LanguageModel) -> AsyncGenerator[str]:
    """The text as it is written, for a reply that nobody speaks."""
    if isinstance(reply.action, Say):
        yield reply.action.text
        return
    asked_s, is_first = now_s(), True
    async with aclosing(language_model.generate(reply.action.prompt, reply.ticket)) as stream:
        async for text in stream:
            if is_first:
                is_first = False
                reply.record.add(Stage.FIRST_TOKEN, asked_s, now_s())
            if isinstance(text, ToolCall):
                reply.calls.append(text)
            elif text:
                yield text


def _note_first_clause(reply: Reply, first_token_s: float) -> None:
    reply.record.add(Stage.FIRST_CLAUSE, first_token_s, now_s())
    if reply.ticket.urgency is Urgency.DECISION:  # nobody waits in silence for what comes after it
        reply.ticket.urgency = Urgency.REPLY


async def speak_clauses(reply: Reply, voice: TextToSpeech, settings: SessionSettings) -> None:
    """Make clauses sound; beyond the first one nothing is made on speculation."""
    while (clause := await reply.clauses.get()) is not None:
        if reply.spoken:
            await reply.released.wait()
        text = speakable(clause)
        if not text:
            continue
        asked_s, start = now_s(), reply.made_samples
        likely_end = start + int(len(text) / (_LETTERS_PER_S * settings.speed) * reply.playout.rate_hz)
        reply.spoken.append(SpokenClause(clause, start, likely_end))
        async with aclosing(voice.synthesize(text, reply.ticket, settings.voice, settings.speed)) as stream:
            async for samples in stream:
                if reply.ready_s is None:
                    reply.ready_s = now_s()
                    reply.record.add(Stage.SYNTHESIZE, asked_s, reply.ready_s)
                reply.made_samples += len(samples)
                reply.playout.add(samples)
                reply.wake.set()
        reply.spoken[-1] = SpokenClause(clause, start, reply.made_samples)
    reply.playout.finish()
    reply.wake.set()

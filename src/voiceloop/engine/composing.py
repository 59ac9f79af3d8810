"""From words to sound: an answer is written as clauses, and clauses are spoken while the next ones are written."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, field, replace

from voiceloop.core.audio import Samples
from voiceloop.core.jobs import Answer, Say
from voiceloop.core.ports import LanguageModel, Prompt, ReplyPiece, TextToSpeech, Ticket, ToolCall, Urgency
from voiceloop.core.timeline import Stage
from voiceloop.engine.clock import now_s
from voiceloop.engine.measure import TurnRecord
from voiceloop.engine.settings import SessionSettings
from voiceloop.stages.barge_in import BargeIn
from voiceloop.stages.budget import Milestone
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
    """One generation, from its prompt to its last sample.

    `write` and `speak` make its words and its sound, `filling` a filler, `tasks` are all that works on it. `look` is
    called at every milestone. A filler is the first `filler_samples` of the sound; the words of a reply that
    `is_voiceless` are told all the same.
    """

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
    write: asyncio.Task[None] | None = None
    speak: asyncio.Task[None] | None = None
    filling: asyncio.Task[None] | None = None
    look: Callable[[], None] = lambda: None
    reached: dict[Milestone, float] = field(default_factory=dict)
    spoken: list[SpokenClause] = field(default_factory=list)
    calls: list[ToolCall] = field(default_factory=list)
    made_samples: int = 0
    told_clauses: int = 0
    filler_samples: int = 0
    is_voiceless: bool = False
    first_audio_s: float | None = None
    limit: asyncio.TimerHandle | None = None
    step: asyncio.TimerHandle | None = None

    @property
    def is_spoken(self) -> bool:
        """Whether it is to be heard, not only read."""
        return isinstance(self.action, Say) or self.action.is_spoken

    @property
    def is_canned(self) -> bool:
        """Whether it says a phrase that was not made for the turn."""
        return isinstance(self.action, Say) and self.action.is_canned

    def reach(self, milestone: Milestone) -> None:
        """Note how far it has come."""
        if milestone not in self.reached:
            self.reached[milestone] = now_s()
            self.look()

    @property
    def reached_ms(self) -> dict[Milestone, float]:
        """When it came how far, in milliseconds after the end of speech."""
        return {each: (at_s - self.record.speech_end_s) * 1000.0 for each, at_s in self.reached.items()}

    @property
    def ready_s(self) -> float | None:
        """When there was something to be heard, or read, of the answer."""
        return self.reached.get(Milestone.ANSWERED)

    def fill(self, samples: Samples) -> None:
        """Let a filler be heard before the answer, which has no sound yet; its clauses come later by so much."""
        self.filler_samples = self.made_samples = count = len(samples)
        self.spoken[:] = [
            replace(clause, start_sample=clause.start_sample + count, end_sample=clause.end_sample + count)
            for clause in self.spoken
        ]
        self.playout.add(samples)
        self.wake.set()

    def wind_up(self) -> None:
        """Nothing more of it is waited for."""
        for waiting in (self.limit, self.step, self.filling):
            if waiting is not None:
                waiting.cancel()

    def clauses_begun(self) -> list[SpokenClause]:
        """The clauses that have begun to leave since the last call, or to be told without a voice."""
        begun = []
        while self.told_clauses < len(self.spoken):
            clause = self.spoken[self.told_clauses]
            if clause.start_sample >= self.playout.sent_samples and not self.is_voiceless:
                break
            begun.append(clause)
            self.told_clauses += 1
        return begun


async def write_clauses(reply: Reply, language_model: LanguageModel, prompt: Prompt | None = None) -> None:
    """Write the answer: the first clause goes out on its own, the next are made while it plays.

    `prompt` is what is asked instead of the action's own.
    """
    if isinstance(reply.action, Say):
        pieces = _said(reply.action.text)
    else:
        stream = language_model.generate(prompt or reply.action.prompt, reply.ticket)
        pieces = _clauses(reply, stream) if reply.is_spoken else _pieces(reply, stream)
    async with aclosing(pieces) as clauses:
        async for clause in clauses:
            await reply.clauses.put(clause)
    await reply.clauses.put(None)


async def _said(text: str) -> AsyncGenerator[str]:
    """The clauses of a text that is there already."""
    cutter = ClauseCutter()
    for clause in [*cutter.feed(text), *cutter.flush()]:
        yield clause


async def _clauses(reply: Reply, pieces: AsyncGenerator[ReplyPiece]) -> AsyncGenerator[str]:
    cutter = ClauseCutter()
    asked_s, first_token_s, is_first = now_s(), None, True
    async with aclosing(pieces) as stream:
        async for text in stream:
            if first_token_s is None:
                first_token_s = now_s()
                reply.record.add(Stage.FIRST_TOKEN, asked_s, first_token_s)
                reply.reach(Milestone.TOKEN)
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


async def _pieces(reply: Reply, pieces: AsyncGenerator[ReplyPiece]) -> AsyncGenerator[str]:
    """The text as it is written, for a reply that nobody speaks."""
    asked_s, is_first = now_s(), True
    async with aclosing(pieces) as stream:
        async for text in stream:
            if is_first:
                is_first = False
                reply.record.add(Stage.FIRST_TOKEN, asked_s, now_s())
                reply.reach(Milestone.TOKEN)
                reply.reach(Milestone.ANSWERED)
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
        reply.reach(Milestone.CLAUSE)
        likely_end = start + int(len(text) / (_LETTERS_PER_S * settings.speed) * reply.playout.rate_hz)
        reply.spoken.append(SpokenClause(clause, start, likely_end))
        async with aclosing(voice.synthesize(text, reply.ticket, settings.voice, settings.speed)) as stream:
            async for samples in stream:
                if reply.ready_s is None:
                    reply.record.add(Stage.SYNTHESIZE, asked_s, now_s())
                    reply.reach(Milestone.ANSWERED)
                reply.made_samples += len(samples)
                reply.playout.add(samples)
                reply.wake.set()
        start = reply.spoken[-1].start_sample  # a filler may have come before it
        reply.spoken[-1] = SpokenClause(clause, start, reply.made_samples)
    reply.playout.finish()
    reply.wake.set()


async def tell_clauses(reply: Reply) -> None:
    """Tell the clauses without a voice, those first that it was asked for in vain: they take up no sound."""
    here = reply.made_samples
    reply.spoken[:] = [SpokenClause(clause.text, here, here) for clause in reply.spoken]
    reply.is_voiceless = True
    reply.wake.set()
    while (clause := await reply.clauses.get()) is not None:
        reply.spoken.append(SpokenClause(clause, here, here))
        reply.wake.set()
    reply.playout.finish()
    reply.wake.set()

"""The job message: what a recording says in, an answer out, spoken or written as fits.

A message keeps nobody on a line, so it is no session: `MessageJob.reply` takes the words of one recording and gives
the answer as events in the order in which they are known: its text as it is written, then the decision, then its
sound. What a caller said before is remembered here, for as many callers as `MessageSettings.most_callers`.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from voiceloop.core.audio import Samples
from voiceloop.core.errors import DeadlineError, InputError, ProviderError, VoiceloopError
from voiceloop.core.ports import Message, Mind, TextToSpeech, Ticket, Urgency, for_caller
from voiceloop.core.settings import check_range
from voiceloop.stages.delivery_words import Form, asked_for, folded
from voiceloop.stages.history import History
from voiceloop.stages.prompting import estimate_tokens
from voiceloop.stages.sentences import ClauseCutter
from voiceloop.stages.speakable import speakable
from voiceloop.stages.voice_or_text import Decider, Decision, DeliverySettings, Exchange, Facts

_EXCHANGES_KEPT: Final = 8
_MESSAGE_TOKENS: Final = 4


@dataclass(frozen=True, slots=True)
class MessageSettings:
    """`max_duration_s`: of a recording. `prompt_tokens`: how much of a caller's history, the message at hand included,
    the mind is given. `answer_tokens`: of the language model's answer. `first_piece_s`, `next_piece_s` and `answer_s`:
    how long the mind may think before its first words, between words, and in all. `whole_letters`: an answer that is
    longer is spoken clause by clause. `most_callers`: whose history is kept, in this process.

    `mind`: who answers; empty for the language model, or `langgraph:package.module:graph`.

    `guard_most_changed`: a whole file whose words change by more than this share when they are transcribed from its
    compressed sound is compressed less; 1 spares the time it takes. `guard_s`: how much of it is compared.
    """

    max_duration_s: float = 1_800.0
    prompt_tokens: int = 1_024
    answer_tokens: int = 192
    first_piece_s: float = 20.0
    next_piece_s: float = 10.0
    answer_s: float = 120.0
    whole_letters: int = 200
    most_callers: int = 1_000
    mind: str = ""
    guard_most_changed: float = 0.1
    guard_s: float = 20.0
    delivery: DeliverySettings = field(default_factory=DeliverySettings)

    def __post_init__(self) -> None:
        check_range("message.max_duration_s", self.max_duration_s, 1.0, 14_400.0)
        check_range("message.prompt_tokens", self.prompt_tokens, 64, 1_000_000)
        check_range("message.answer_tokens", self.answer_tokens, 1, 4_096)
        check_range("message.first_piece_s", self.first_piece_s, 0.01, 600.0)
        check_range("message.next_piece_s", self.next_piece_s, 0.01, 600.0)
        check_range("message.answer_s", self.answer_s, 0.01, 3_600.0)
        check_range("message.whole_letters", self.whole_letters, 1, 10_000)
        check_range("message.most_callers", self.most_callers, 1, 1_000_000)
        check_range("message.guard_most_changed", self.guard_most_changed, 0.0, 1.0)
        check_range("message.guard_s", self.guard_s, 1.0, 30.0)


@dataclass(frozen=True, slots=True)
class Note:
    """A message: the words of the recording, whose it is, and where it came in; no `caller`, no history.

    `local_minute` and `quiet_minutes` as in `Facts`.
    """

    heard: str
    caller: str = ""
    channel: str = ""
    incoming: Form = "voice"
    local_minute: int | None = None
    quiet_minutes: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """More of the answer's text."""

    text: str


@dataclass(frozen=True, slots=True)
class Decided:
    """The text is whole; this is how it is delivered."""

    text: str
    decision: Decision


@dataclass(frozen=True, slots=True)
class Spoken:
    """More of the answer's sound, at the voice's rate."""

    samples: Samples


@dataclass(frozen=True, slots=True)
class Unspoken:
    """The voice failed: what has not been heard of the answer has to be read."""

    error: VoiceloopError


ReplyEvent: TypeAlias = Written | Decided | Spoken | Unspoken


@dataclass(slots=True)
class _Caller:
    history: History = field(default_factory=History)
    earlier: deque[Exchange] = field(default_factory=lambda: deque(maxlen=_EXCHANGES_KEPT))


class MessageJob:
    """Answers messages of any number of callers; `voice_name` and `speed` as in `TextToSpeech.synthesize`."""

    def __init__(
        self,
        mind: Mind,
        voice: TextToSpeech,
        settings: MessageSettings | None = None,
        voice_name: str = "",
        speed: float = 1.0,
    ) -> None:
        self._mind = mind
        self._voice = voice
        self.settings = settings or MessageSettings()
        self._manner = voice_name, speed
        self._decider = Decider(self.settings.delivery)
        self._callers: OrderedDict[str, _Caller] = OrderedDict()

    async def reply(self, note: Note) -> AsyncGenerator[ReplyEvent]:
        """The answer, which belongs to the caller's history once it is whole.

        Raises InputError (`no_speech`) for no words; DeadlineError and ProviderError when the mind is silent or fails.
        """
        if not note.heard.strip():
            raise InputError("No speech was heard", hint="Send a recording with words in it", code="no_speech")
        caller = self._caller(note.caller)
        asked = (*caller.history.messages, Message("user", " ".join(note.heard.split())))
        text = ""
        async with aclosing(self._thought(fitting(asked, self.settings.prompt_tokens))) as pieces:
            async for piece in pieces:
                text += piece
                yield Written(piece)
        if not text.strip():
            raise ProviderError("The mind answered nothing", hint="Ask again", code="mind_empty")
        decision = self._decider.decide(_facts(note, text, tuple(caller.earlier)))
        caller.history.add_user(note.heard)
        caller.history.add_assistant(text)
        caller.earlier.append(Exchange(decision.form, asked_for(folded(note.heard))))
        yield Decided(text, decision)
        if decision.form == "voice":
            async with aclosing(self._spoken(text, for_caller(self._voice, note.caller))) as sound:
                async for event in sound:
                    yield event

    def forget(self, caller: str) -> None:
        """Remember nothing of a caller."""
        self._callers.pop(caller, None)

    def _caller(self, name: str) -> _Caller:
        if not name:
            return _Caller()
        caller = self._callers.setdefault(name, _Caller())
        self._callers.move_to_end(name)
        if len(self._callers) > self.settings.most_callers:
            self._callers.popitem(last=False)
        return caller

    async def _thought(self, messages: Sequence[Message]) -> AsyncGenerator[str]:
        """What the mind answers, each piece within its time."""
        settings = self.settings
        now_s = asyncio.get_running_loop().time
        until_s, piece_s = now_s() + settings.answer_s, settings.first_piece_s
        async with aclosing(self._mind.answer(messages)) as pieces:
            while True:
                try:
                    async with asyncio.timeout(min(piece_s, until_s - now_s())):
                        piece = await anext(pieces, None)
                except TimeoutError:
                    waited = "in all" if now_s() >= until_s else f"within {piece_s:g} s"
                    raise DeadlineError(
                        f"The mind gave no answer {waited}", hint="Ask again, or give it more time", code="mind_silent"
                    ) from None
                if piece is None:
                    return
                if piece:
                    piece_s = settings.next_piece_s
                    yield piece

    async def _spoken(self, text: str, voice: TextToSpeech) -> AsyncGenerator[Spoken | Unspoken]:
        voice_name, speed = self._manner
        urgency = Urgency.DECISION
        try:
            for said in self._clauses(text):
                async with aclosing(voice.synthesize(said, Ticket(urgency), voice_name, speed)) as pieces:
                    async for samples in pieces:
                        yield Spoken(samples)
                urgency = Urgency.REPLY
        except VoiceloopError as error:  # the caller has the text
            yield Unspoken(error)

    def _clauses(self, text: str) -> list[str]:
        if len(text) <= self.settings.whole_letters:
            clauses = [text]
        else:
            cutter = ClauseCutter()
            clauses = [*cutter.feed(text), *cutter.flush()]
        return [said for clause in clauses if (said := speakable(clause))]


def fitting(messages: Sequence[Message], most_tokens: int) -> tuple[Message, ...]:
    """The latest messages that fit, from a user's turn on; the last one alone loses its beginning where it is too long.

    What a recording of half an hour wants is more often at its end.
    """
    last = messages[-1]
    left = most_tokens - _cost(last)
    if left < 0:
        return (Message(last.role, _end_of(last.text, most_tokens)),)
    first = len(messages) - 1
    for index in range(len(messages) - 2, -1, -1):
        left -= _cost(messages[index])
        if left < 0:
            break
        if messages[index].role == "user":
            first = index
    return tuple(messages[first:])


def _end_of(text: str, most_tokens: int) -> str:
    words = text.split()
    room, first = most_tokens - _MESSAGE_TOKENS, len(words)
    while first and (room := room - estimate_tokens(words[first - 1])) >= 0:
        first -= 1
    return " ".join(words[first:])


def _cost(message: Message) -> int:
    return estimate_tokens(message.text) + _MESSAGE_TOKENS


def _facts(note: Note, answer: str, earlier: tuple[Exchange, ...]) -> Facts:
    return Facts(note.heard, answer, note.channel, note.incoming, note.local_minute, note.quiet_minutes, earlier)

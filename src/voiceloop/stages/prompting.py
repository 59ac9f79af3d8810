"""What a language model is asked: instructions, as much of the conversation as fits, and the turn at hand.

A model with slots reads only what it has not read yet, so a prompt should begin like the one before it. Dropping one
old exchange at every turn would change every prompt near its beginning; old exchanges are dropped in blocks instead:
the prompt shrinks to `keep_share` of its room at once and then grows again for several turns with its beginning
unchanged. What is dropped depends on the conversation alone: the same conversation always gives the same prompt.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import Final

from voiceloop.core.errors import SettingError
from voiceloop.core.ports import Message, Prompt
from voiceloop.core.settings import check_range
from voiceloop.stages.history import History

_MESSAGE_TOKENS: Final = 6
"""What frames a message: its two marks, its role and the line ends."""

_EXCHANGES_KEPT: Final = 2
"""What a shorter prompt keeps: the turn at hand, and the one before it with its reply."""

_WORTH_SHARE: Final = 0.5
"""A shorter prompt has at most so much of the tokens: else it would be read hardly sooner."""

_SPARE_TOKENS: Final = 8
"""The frame that opens the reply, and a little for a model that counts otherwise."""

_PIECE = re.compile(r"[A-Za-z]+|\s(?=\d)|\d|[^\sA-Za-z\d]")
_LETTERS_PER_TOKEN: Final = 4


@lru_cache(maxsize=2048)  # a prompt is built at every few words, and most of it was there before
def estimate_tokens(text: str) -> int:
    """At least about as many tokens as a byte-pair vocabulary of English makes of the text.

    A word counts one token for every four letters begun, a digit, a blank before digits and a sign one each, anything
    that is not ASCII one for each of its UTF-8 bytes.
    """
    return sum(_tokens_of(piece) for piece in _PIECE.findall(text))


def _tokens_of(piece: str) -> int:
    if piece.isascii():
        return -(-len(piece) // _LETTERS_PER_TOKEN) if piece.isalpha() else 1
    return len(piece.encode())


@dataclass(frozen=True, slots=True)
class PromptSettings:
    """`instructions` come first, then `examples` of what a caller says and what is answered; neither is ever dropped.

    The default examples are for SmolLM2-135M, which takes after them where instructions alone make it apologise for
    being a language model; a larger model needs none. `stop`: texts at which a reply ends; a spoken reply is one
    paragraph. `keep_share`: how much of the room for the conversation is kept when it no longer fits.
    """

    instructions: str = (
        "A friendly voice assistant takes orders and answers questions. Each reply is one short sentence."
    )
    examples: tuple[tuple[str, str], ...] = (
        ("Can you hear me?", "Yes, I can hear you."),
        ("Could I have a small tea with lemon, please?", "Sure, a small tea with lemon."),
        ("What is the largest planet?", "The largest planet is Jupiter."),
        ("I'd like two bagels with butter.", "Sure, two bagels with butter."),
        ("I am tired.", "Oh, I hope you can rest soon."),
    )
    max_tokens: int = 48
    temperature: float = 0.0
    stop: tuple[str, ...] = ("\n",)
    keep_share: float = 0.5

    def __post_init__(self) -> None:
        check_range("prompt.max_tokens", self.max_tokens, 1, 4_096)
        check_range("prompt.temperature", self.temperature, 0.0, 2.0)
        check_range("prompt.keep_share", self.keep_share, 0.1, 0.9)


class PromptBuilder:
    """Builds prompts for a model that takes `context_tokens`, prompt and reply together.

    `count` says how many tokens a text has; the default overestimates. Raises SettingError when the instructions,
    the examples and a reply leave no room for a conversation.
    """

    def __init__(
        self,
        context_tokens: int,
        settings: PromptSettings | None = None,
        count: Callable[[str], int] = estimate_tokens,
    ) -> None:
        self._settings = settings or PromptSettings()
        self._count = count
        self._beginning = (
            Message("system", self._settings.instructions),
            *chain.from_iterable(
                (Message("user", said), Message("assistant", answered)) for said, answered in self._settings.examples
            ),
        )
        fixed = sum(map(self._cost, self._beginning)) + self._settings.max_tokens + _SPARE_TOKENS
        self._room = context_tokens - fixed
        if self._room < context_tokens // 8:
            raise SettingError(
                f"The instructions, examples and a reply take {fixed} of the model's {context_tokens} tokens",
                hint="Shorten them, lower prompt.max_tokens or give the model more context",
            )

    def build(self, history: History, text: str, session: str = "") -> Prompt:
        """The prompt for what the caller says now, which may still be open; `history` holds what was before it.

        A text that does not fit by itself loses its beginning.
        """
        current = Message("user", self._fitting_end(text))
        kept = self._kept(history.messages, self._cost(current))
        return Prompt(
            messages=(*self._beginning, *kept, current),
            session=session,
            max_tokens=self._settings.max_tokens,
            temperature=self._settings.temperature,
            stop=self._settings.stop,
        )

    def continue_from(self, history: History, session: str = "") -> Prompt:
        """The prompt that asks for what follows the conversation as it stands, whoever spoke last."""
        return self.continue_from_messages(history.messages, session)

    def continue_from_messages(self, messages: Sequence[Message], session: str = "") -> Prompt:
        """The same for messages that are no history."""
        kept = self._kept(messages, 0)
        return Prompt(
            messages=(*self._beginning, *kept),
            session=session,
            max_tokens=self._settings.max_tokens,
            temperature=self._settings.temperature,
            stop=self._settings.stop,
        )

    def shortened(self, prompt: Prompt) -> Prompt | None:
        """The same prompt with no more of the conversation than the last exchange; None where that spares little.

        The last exchange stays, since what a caller says often refers to it.
        """
        messages = prompt.messages[len(self._beginning) :]
        starts = [index for index, message in enumerate(messages) if message.role == "user"]
        if len(starts) < _EXCHANGES_KEPT + 1:
            return None
        shorter = (*self._beginning, *messages[starts[-_EXCHANGES_KEPT] :])
        if sum(map(self._cost, shorter)) > _WORTH_SHARE * sum(map(self._cost, prompt.messages)):
            return None
        return replace(prompt, messages=shorter)

    def _kept(self, messages: Sequence[Message], current_tokens: int) -> Sequence[Message]:
        """Walk the conversation as it grew, dropping a block of exchanges whenever it had outgrown its room."""
        costs = [self._cost(message) for message in messages]
        starts = [index for index, message in enumerate(messages) if message.role == "user"]
        first, used = 0, 0
        for index, cost in enumerate([*costs, current_tokens]):
            used += cost
            if used > self._room:
                first = self._first_kept(costs, starts, index, used - cost, first, cost)
                used = sum(costs[first:index]) + cost
        return messages[first:]

    def _first_kept(
        self, costs: Sequence[int], starts: Sequence[int], end: int, used: int, first: int, coming: int
    ) -> int:
        """Where the conversation begins after a block was dropped: at a user's turn, or nothing of it is left."""
        wanted = min(int(self._room * self._settings.keep_share), self._room - coming)
        for start in (index for index in starts if first < index < end):
            if used - sum(costs[first:start]) <= wanted:
                return start
        return end

    def _cost(self, message: Message) -> int:
        return self._count(message.text) + _MESSAGE_TOKENS

    def _fitting_end(self, text: str) -> str:
        words = text.split()
        while words and self._count(" ".join(words)) + _MESSAGE_TOKENS > self._room:
            words = words[max(1, len(words) // 8) :]
        return " ".join(words)

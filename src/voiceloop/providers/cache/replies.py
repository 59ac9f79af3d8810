"""A language model that answers the very same conversation once; wrapped around one only where the settings say so."""

import json
from collections.abc import AsyncGenerator
from typing import Final

from voiceloop.core.ports import LanguageModel, LanguageModelInfo, Prompt, ReplyPiece, Ticket, ToolCall
from voiceloop.providers.cache.around import Around
from voiceloop.providers.cache.cache import StreamCodec
from voiceloop.providers.cache.keys import Key, Kind, key_of


class CachedLanguageModel(Around[LanguageModel]):
    """The `LanguageModel` port around another one; replies belong to a caller, and nothing ever shares them.

    Kept is what a caller's (`for_caller`) conversation was answered at temperature 0, where nobody wants another answer
    the next time, and only if the settings say `keeps_replies`. An answer that asks for a function is not kept: what
    it asks for is to be done again.
    """

    @property
    def info(self) -> LanguageModelInfo:
        """The inner model's."""
        return self._inner.info

    def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
        """The inner model's pieces, or those it gave before, at once."""
        return self._cache.stream(
            self._key(prompt), lambda ticket: self._inner.generate(prompt, ticket), _CODEC, ticket
        )

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None:
        """Let the inner model read ahead."""
        await self._inner.prefill(prompt, ticket)

    async def release(self, session: str) -> None:
        """Let the inner model forget a conversation."""
        await self._inner.release(session)

    def _key(self, prompt: Prompt) -> Key:
        if not self._cache.settings.keeps_replies or prompt.temperature > 0.0:
            return Key(Kind.REPLY)
        asked = repr((prompt.messages, prompt.max_tokens, prompt.stop, prompt.tools, prompt.tool_choice))
        return key_of(Kind.REPLY, self._owner, (self._inner.info.name, asked))


def _encode(pieces: list[ReplyPiece]) -> bytes | None:
    if any(isinstance(piece, ToolCall) for piece in pieces) or not any(pieces):
        return None
    return json.dumps(pieces).encode()


def _decode(value: bytes) -> list[ReplyPiece]:
    pieces = json.loads(value)
    if not isinstance(pieces, list) or not all(isinstance(piece, str) for piece in pieces):
        raise ValueError("No reply")
    return list(pieces)


_CODEC: Final[StreamCodec[ReplyPiece]] = StreamCodec(_encode, _decode)

"""Deadlines for any language model: a caller waits in silence, so a model that does not answer in time has failed."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass

from voiceloop.core.errors import DeadlineError
from voiceloop.core.ports import LanguageModel, LanguageModelInfo, Prompt, ReplyPiece, Ticket
from voiceloop.core.settings import check_range


@dataclass(frozen=True, slots=True)
class DeadlineSettings:
    """`first_token_s`: from the question to the first piece of the reply. `total_s`: all of the reply, counting only
    the time in which the model was waited for."""

    first_token_s: float = 6.0
    total_s: float = 30.0

    def __post_init__(self) -> None:
        check_range("deadlines.first_token_s", self.first_token_s, 0.05, 600.0)
        check_range("deadlines.total_s", self.total_s, 0.05, 3_600.0)


class DeadlineLanguageModel:
    """The `LanguageModel` port around another one: late is DeadlineError, and what was late is stopped.

    Reading ahead has no deadline: nobody waits for it.
    """

    def __init__(self, inner: LanguageModel, settings: DeadlineSettings | None = None) -> None:
        self._inner = inner
        self._settings = settings or DeadlineSettings()

    @property
    def info(self) -> LanguageModelInfo:
        """The inner model's."""
        return self._inner.info

    @property
    def waiting(self) -> int:
        """How many replies the inner model lets wait; 0 where it does not tell."""
        return int(getattr(self._inner, "waiting", 0))

    async def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
        """The inner model's pieces. Raises DeadlineError beside what the inner model raises."""
        left_s = self._settings.total_s
        limit_s = min(self._settings.first_token_s, left_s)
        loop = asyncio.get_running_loop()
        async with aclosing(self._inner.generate(prompt, ticket)) as pieces:
            while True:
                asked_at = loop.time()
                try:
                    async with asyncio.timeout(limit_s) as limit:
                        piece = await anext(pieces)
                except StopAsyncIteration:
                    return
                except TimeoutError as error:
                    if not limit.expired():
                        raise
                    raise self._late(is_first=left_s == self._settings.total_s) from error
                left_s -= loop.time() - asked_at
                limit_s = max(left_s, 0.0)
                yield piece

    async def warm(self) -> None:
        """Let the inner model open its connections, where it has any."""
        if (warm := getattr(self._inner, "warm", None)) is not None:
            await warm()

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None:
        """Let the inner model read ahead."""
        await self._inner.prefill(prompt, ticket)

    async def release(self, session: str) -> None:
        """Let the inner model forget a conversation."""
        await self._inner.release(session)

    async def aclose(self) -> None:
        """Close the inner model."""
        await self._inner.aclose()

    def _late(self, *, is_first: bool) -> DeadlineError:
        name = self._inner.info.name
        if is_first:
            return DeadlineError(
                f"{name} did not begin to answer within {self._settings.first_token_s:g} s",
                hint="Raise deadlines.first_token_s or use a faster model",
            )
        return DeadlineError(
            f"{name} did not finish its answer within {self._settings.total_s:g} s",
            hint="Raise deadlines.total_s, lower prompt.max_tokens or use a faster model",
        )

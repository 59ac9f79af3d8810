"""A language model that says a script, a word at a time."""

import re
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass

from voiceloop.core.errors import VoiceloopError
from voiceloop.core.ports import LanguageModelInfo, Prompt, ReplyPiece, Ticket, ToolCall
from voiceloop.fakes.script import Fault, Script, Stage, fail, pause

_TOKEN = re.compile(r"\s*\S+\s*$|\s*\S+")


@dataclass(frozen=True, slots=True)
class Said:
    """One reply; with its own delays where given, and with an `error` raised after its last word."""

    text: str
    first_token_s: float | None = None
    token_s: float | None = None
    error: VoiceloopError | None = None


Line = str | Said | ToolCall


class ScriptedLanguageModel:
    """Says the lines of a script call by call (the last one for ever), or what a function of the prompt says.

    A word is a token, and a line may be a function to call. The first one takes `first_token_s`, every further one
    `token_s`. `prompt.max_tokens` and `prompt.stop` are kept.
    """

    def __init__(
        self,
        script: str | Sequence[Line] | Callable[[Prompt], Line] = "All right.",
        *,
        first_token_s: float = 0.0,
        token_s: float = 0.0,
        faults: Sequence[Fault] = (),
        info: LanguageModelInfo | None = None,
    ) -> None:
        self._script: Script[Prompt, Line] = Script([script] if isinstance(script, str) else script)
        self._first_token_s = first_token_s
        self._token_s = token_s
        self._info = info or LanguageModelInfo("scripted-llm", context_tokens=4096, has_prefill=True)
        self._stage = Stage(self._info.name, faults)
        self.prompts: list[Prompt] = []
        """What was asked, in order."""
        self.tickets: list[Ticket] = []
        self.prefilled: list[Prompt] = []
        self.released: list[str] = []
        self.finished: list[Prompt] = []
        """Prompts whose reply was said to its end."""
        self.cancelled: list[Prompt] = []
        """Prompts whose reply was stopped: the generator was closed or its task cancelled."""
        self.waiting = 0
        """How many replies of others it claims to let wait."""

    @property
    def info(self) -> LanguageModelInfo:
        """What it claims to be able to do."""
        return self._info

    async def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
        """The next line of the script, a word at a time."""
        await self._stage.enter()
        self.prompts.append(prompt)
        self.tickets.append(ticket)
        line = self._script.answer(prompt)
        if isinstance(line, ToolCall):
            self.finished.append(prompt)
            yield line
            return
        said = line if isinstance(line, Said) else Said(line)
        wait_s = self._first_token_s if said.first_token_s is None else said.first_token_s
        is_whole = False
        try:
            for token in _tokens(said.text, prompt):
                await pause(wait_s)
                yield token
                wait_s = self._token_s if said.token_s is None else said.token_s
            is_whole = True
        finally:
            (self.finished if is_whole else self.cancelled).append(prompt)
        fail(said.error)

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None:
        """Note the prompt."""
        await self._stage.enter()
        self.prefilled.append(prompt)

    async def release(self, session: str) -> None:
        """Note the session."""
        self.released.append(session)

    async def aclose(self) -> None:
        """Let every later call raise ModelError."""
        self._stage.close()


def _tokens(text: str, prompt: Prompt) -> list[str]:
    ends = [text.find(stop) for stop in prompt.stop if stop in text]
    return _TOKEN.findall(text[: min(ends, default=len(text))])[: prompt.max_tokens]

"""The ports that a child process hosts."""

from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from typing import TypeVar

from voiceloop.core.audio import Samples
from voiceloop.core.errors import ModelCrashedError, SettingError
from voiceloop.core.ports import (
    LanguageModelInfo,
    Prompt,
    ReplyPiece,
    SpeechToTextInfo,
    TextToSpeechInfo,
    Ticket,
    TurnModelInfo,
)
from voiceloop.core.transcript import Transcript
from voiceloop.engine.processes.child import ChildProcess

Info = TypeVar("Info")


class ChildSpeechToText:
    """A recogniser in a child process; owns it. Raises SettingError when the child hosts something else."""

    def __init__(self, child: ChildProcess) -> None:
        self._child = child
        self._info = _checked(child, SpeechToTextInfo)

    @property
    def info(self) -> SpeechToTextInfo:
        """What the hosted recogniser can do."""
        return self._info

    async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "", draft: str = "") -> Transcript:
        """As the port says; raises ModelCrashedError when the child dies meanwhile."""
        transcript: Transcript = await self._child.call(
            "transcribe", ticket, samples=samples, prompt=prompt, draft=draft
        )
        return transcript

    async def aclose(self) -> None:
        """End the child."""
        await self._child.aclose()


class ChildTurnModel:
    """A turn model in a child process; owns it. Raises SettingError when the child hosts something else."""

    def __init__(self, child: ChildProcess) -> None:
        self._child = child
        self._info = _checked(child, TurnModelInfo)

    @property
    def info(self) -> TurnModelInfo:
        """What the hosted model listens to."""
        return self._info

    async def end_probability(self, samples: Samples, ticket: Ticket) -> float:
        """As the port says; raises ModelCrashedError when the child dies meanwhile."""
        return float(await self._child.call("end_probability", ticket, samples=samples))

    async def aclose(self) -> None:
        """End the child."""
        await self._child.aclose()


class ChildLanguageModel:
    """A language model in a child process; owns it. Raises SettingError when the child hosts something else."""

    def __init__(self, child: ChildProcess) -> None:
        self._child = child
        self._info = _checked(child, LanguageModelInfo)
        self.waiting = 0
        """How many replies have not begun yet."""

    @property
    def info(self) -> LanguageModelInfo:
        """What the hosted model can do."""
        return self._info

    async def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
        """As the port says; raises ModelCrashedError when the child dies meanwhile."""
        self.waiting += 1
        is_waiting = True
        try:
            async with aclosing(self._child.stream("generate", ticket, prompt=prompt)) as pieces:
                async for piece in pieces:
                    if is_waiting:
                        self.waiting, is_waiting = self.waiting - 1, False
                    yield piece
        finally:
            self.waiting -= is_waiting

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None:
        """As the port says; raises ModelCrashedError when the child dies meanwhile."""
        await self._child.call("prefill", ticket, prompt=prompt)

    async def release(self, session: str) -> None:
        """As the port says; a child that died has forgotten the conversation anyway."""
        with suppress(ModelCrashedError):
            if self._child.is_up:
                await self._child.call("release", session=session)

    async def aclose(self) -> None:
        """End the child."""
        await self._child.aclose()


class ChildTextToSpeech:
    """A voice in a child process; owns it. Raises SettingError when the child hosts something else."""

    def __init__(self, child: ChildProcess) -> None:
        self._child = child
        self._info = _checked(child, TextToSpeechInfo)

    @property
    def info(self) -> TextToSpeechInfo:
        """What the hosted voice can do."""
        return self._info

    def synthesize(self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0) -> AsyncGenerator[Samples]:
        """As the port says; raises ModelCrashedError when the child dies meanwhile."""
        return self._child.stream("synthesize", ticket, text=text, voice=voice, speed=speed)

    async def aclose(self) -> None:
        """End the child."""
        await self._child.aclose()


def _checked(child: ChildProcess, kind: type[Info]) -> Info:
    if not isinstance(child.info, kind):
        raise SettingError(f"The child process hosts a {type(child.info).__name__}, not a {kind.__name__}")
    return child.info

"""Responses outside of the conversation: they are made beside it, and nothing of them is kept."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass

import numpy as np

from voiceloop.core.errors import VoiceloopError
from voiceloop.core.ports import LanguageModel, Prompt, TextToSpeech, Ticket, ToolCall, Urgency
from voiceloop.engine.speaking import ResampledTextToSpeech
from voiceloop.stages.sentences import ClauseCutter
from voiceloop.stages.speakable import speakable
from voiceloop.transports.realtime.config import RATES_HZ, SessionConfig
from voiceloop.transports.realtime.errors import Json
from voiceloop.transports.realtime.protocol import RealtimeProtocol
from voiceloop.transports.realtime.response import Outcome, Response
from voiceloop.transports.realtime.sound import OutputSound

ENGINE_RATE_HZ = RATES_HZ["audio/pcm"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """One such response: what to ask, how to speak it, and how to tell of it."""

    response: Response
    config: SessionConfig
    prompt: Prompt
    voice: str = ""
    speed: float = 1.0


class Asides:
    """The responses that are being made; each is a task."""

    def __init__(
        self, model: LanguageModel, voice: TextToSpeech, protocol: RealtimeProtocol, tell: Callable[[list[Json]], None]
    ) -> None:
        self._model = model
        self._voice = ResampledTextToSpeech(voice, ENGINE_RATE_HZ)
        self._protocol = protocol
        self._tell = tell
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self.said_samples = 0
        """Of all of them, at the engine's rate."""

    def begin(self, wanted: Wanted) -> None:
        """Make a response."""
        task = asyncio.create_task(self._respond(wanted))
        self._tasks[wanted.response.id] = task
        task.add_done_callback(lambda _: self._tasks.pop(wanted.response.id, None))

    def cancel(self, response_id: str) -> None:
        """Stop one."""
        self._tasks[response_id].cancel()

    async def aclose(self) -> None:
        """Stop all."""
        for task in (tasks := list(self._tasks.values())):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _respond(self, wanted: Wanted) -> None:
        outcome: Outcome = "completed"
        reason, error = None, None
        try:
            await self._say(wanted)
        except asyncio.CancelledError:
            outcome, reason = "cancelled", "client_cancelled"
        except VoiceloopError as failure:
            outcome, error = "failed", {"type": "server_error", "code": failure.code, "message": failure.what}
        finally:
            await self._model.release(wanted.prompt.session)
        self._tell(self._protocol.aside_done(wanted.response, outcome, reason, error))

    async def _say(self, wanted: Wanted) -> None:
        cutter = ClauseCutter()
        sound = OutputSound(wanted.config.output_format, ENGINE_RATE_HZ)
        is_spoken = wanted.response.is_spoken
        async with aclosing(self._model.generate(wanted.prompt, Ticket(Urgency.REPLY))) as stream:
            async for piece in stream:
                if isinstance(piece, ToolCall):
                    self._tell(self._protocol.aside_call(wanted.response, piece))
                elif not piece:
                    continue
                elif is_spoken:
                    for clause in cutter.feed(piece):
                        await self._speak(wanted, clause, sound)
                else:
                    self._tell(self._protocol.aside_text(wanted.response, piece))
        for clause in cutter.flush():
            await self._speak(wanted, clause, sound)

    async def _speak(self, wanted: Wanted, clause: str, sound: OutputSound) -> None:
        self._tell(self._protocol.aside_text(wanted.response, clause))
        text = speakable(clause)
        if not text:
            return
        stream = self._voice.synthesize(text, Ticket(Urgency.REPLY), wanted.voice, wanted.speed)
        async with aclosing(stream) as pieces:
            async for samples in pieces:
                self.said_samples += len(samples)
                audio = sound.encode(0, np.asarray(samples, np.float32))
                if audio:
                    self._tell(self._protocol.aside_audio(wanted.response, audio))

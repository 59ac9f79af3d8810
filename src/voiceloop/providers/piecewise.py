"""Voices that a library offers as a function: a sentence at a time, on one worker thread, the most urgent first."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np

from voiceloop.core.audio import Samples
from voiceloop.core.errors import InputError, ModelCrashedError, ModelError, SettingError
from voiceloop.core.ports import TextToSpeechInfo, Ticket
from voiceloop.stages.sentences import sentences
from voiceloop.stages.trim import SilenceTrim, pause_ms

_SLOWEST, _FASTEST = 0.25, 4.0
_MOST_LETTERS: Final = 300
_CONTROLS = dict.fromkeys([*range(32), 127], " ")  # what makes phonemes of the text takes some for commands

Make: TypeAlias = Callable[[str, str, float], Samples]
"""A sentence, a voice and a speed to mono samples at the voice's rate; none for a text that cannot be pronounced."""


@dataclass(slots=True, eq=False)
class _Sentence:
    text: str
    voice: str
    speed: float
    ticket: Ticket
    sound: asyncio.Future[Samples]


class PiecewiseTextToSpeech:
    """The `TextToSpeech` port over a function that is not to be called twice at once.

    A long text gives way to more urgent ones between its sentences, and the next one is made when the last was taken,
    so a slow reader holds one sentence in memory. A sentence that is cancelled while it waits costs nothing; one that
    is being made is finished and dropped. Raises SettingError when there is no voice `default_voice`.
    """

    def __init__(self, info: TextToSpeechInfo, default_voice: str, make: Make) -> None:
        if default_voice not in info.voices:
            hint = f"Known: {', '.join(info.voices)}"
            raise SettingError(f"{info.name} has no voice {default_voice!r}", hint=hint)
        self.info = info
        self._default_voice = default_voice
        self._make = make
        self._worker = ThreadPoolExecutor(1, thread_name_prefix=info.name)
        self._waiting: list[_Sentence] = []
        self._is_busy = False
        self._is_closed = False

    async def synthesize(
        self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0
    ) -> AsyncGenerator[Samples]:
        """Samples from 5 ms before the first audible one to the pause that the last mark asks for.

        Raises InputError (`unknown_voice`, `bad_speed`), ModelCrashedError, ModelError (`model_closed`).
        """
        name = voice or self._default_voice
        if name not in self.info.voices:
            hint = f"Known: {', '.join(self.info.voices)}"
            raise InputError(f"{self.info.name} has no voice {name!r}", hint=hint, code="unknown_voice")
        if not _SLOWEST <= speed <= _FASTEST:
            what = f"speed is {speed:g}, which is outside {_SLOWEST:g} to {_FASTEST:g}"
            raise InputError(what, code="bad_speed")
        for sentence in sentences(text, _MOST_LETTERS):
            if not any(char.isalnum() for char in sentence):
                continue  # models make noises of marks alone
            trim = SilenceTrim(self.info.rate_hz, pause_ms(sentence, speed))
            made = await self._made(sentence.translate(_CONTROLS), name, speed, ticket)
            for samples in (trim.feed(np.clip(made, -1.0, 1.0)), trim.finish()):
                if len(samples):
                    yield samples

    async def aclose(self) -> None:
        """Refuse what waits and let the worker finish its sentence."""
        self._is_closed = True
        for sentence in self._waiting:
            if not sentence.sound.done():
                sentence.sound.set_exception(self._closed_error())
        self._waiting.clear()
        await asyncio.to_thread(self._worker.shutdown)

    async def _made(self, text: str, voice: str, speed: float, ticket: Ticket) -> Samples:
        if self._is_closed:
            raise self._closed_error()
        sentence = _Sentence(text, voice, speed, ticket, asyncio.get_running_loop().create_future())
        self._waiting.append(sentence)
        self._begin_next()
        return await sentence.sound

    def _begin_next(self) -> None:
        self._waiting = [sentence for sentence in self._waiting if not sentence.sound.done()]
        if self._is_busy or not self._waiting:
            return
        sentence = min(self._waiting, key=lambda waiting: waiting.ticket.urgency)
        self._waiting.remove(sentence)
        self._is_busy = True
        loop = sentence.sound.get_loop()
        work = loop.run_in_executor(self._worker, self._make, sentence.text, sentence.voice, sentence.speed)
        work.add_done_callback(lambda done: self._finish(sentence, done))

    def _finish(self, sentence: _Sentence, work: asyncio.Future[Samples]) -> None:
        self._is_busy = False
        error = work.exception()
        if not sentence.sound.done():
            if error is None:
                sentence.sound.set_result(work.result())
            else:
                crash = ModelCrashedError(f"{self.info.name} failed: {error}")
                crash.__cause__ = error
                sentence.sound.set_exception(crash)
        if not self._is_closed:
            self._begin_next()

    def _closed_error(self) -> ModelError:
        return ModelError(f"{self.info.name} is closed", hint="Make a new one", code="model_closed")

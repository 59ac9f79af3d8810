"""The engine: models that many sessions share, the tick that hears them all, and the door sessions come through."""

import asyncio
import itertools
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ
from voiceloop.core.errors import VoiceloopError
from voiceloop.core.events import Event, ModelBack, ModelLost, SessionStarted
from voiceloop.core.jobs import Job, Journal, NoJournal, Prefill
from voiceloop.core.ports import Message, Ports, Prompt, Ticket, Urgency, VoiceActivity, for_caller, names_of
from voiceloop.engine.ring import RingPool
from voiceloop.engine.session import Session
from voiceloop.engine.settings import SessionSettings
from voiceloop.engine.speaking import ResampledTextToSpeech
from voiceloop.engine.tick import Tick

_log = logging.getLogger(__name__)


class Engine:
    """Made once per process by `voiceloop.build`; owns its models and closes them."""

    def __init__(self, voice_activity: VoiceActivity, ports: Ports, journal: Journal | None = None) -> None:
        self.ports = ports
        self.voice_activity = voice_activity
        self._journal = journal or NoJournal()
        self._tick = Tick(voice_activity)
        self._rings = RingPool()
        self._numbers = itertools.count(1)
        self.sessions: set[Session] = set()
        self._reading_ahead: asyncio.Future[None] | None = None
        self._away: set[str] = set()
        self.losses: Counter[str] = Counter()
        """How often each model died."""
        self.on_event: Callable[[Event], None] = _unheard
        """Hears every event of every session as it is told: the one place where metrics come from."""

    @asynccontextmanager
    async def open(self, job: Job, settings: SessionSettings, name: str = "") -> AsyncIterator[Session]:
        """A session for as long as the context lasts. Raises OverloadedError when there is no room.

        What caches remember of it belongs to it alone.
        """
        name = name or f"session-{next(self._numbers)}"
        voice = for_caller(self.ports.text_to_speech, name)
        ports = replace(
            self.ports,
            language_model=for_caller(self.ports.language_model, name),
            text_to_speech=ResampledTextToSpeech(voice, settings.output_rate_hz),
        )
        session = Session(name, job, ports, settings, self._rings, self._journal)
        session.on_event = self.on_event
        self._tick.add(session)
        self.sessions.add(session)
        try:
            async with session:
                yield session
        finally:
            self.sessions.discard(session)
            self._tick.remove(session)
            session.listener.close()

    @property
    def models(self) -> dict[str, bool]:
        """The models by name, and whether each is there: not between its death and its return."""
        return {name: name not in self._away for names in self._names for name in names}

    @property
    def lost(self) -> tuple[str, ...]:
        """The models that are not there and that no other stands in for."""
        away = (names for names in self._names if self._away.issuperset(names))
        return tuple(name for names in away for name in names)

    @property
    def _names(self) -> list[tuple[str, ...]]:
        ports = self.ports
        used = (ports.speech_to_text, ports.turn_model, ports.language_model, ports.text_to_speech)
        return [names_of(port) for port in used if port is not None]

    def tell_all(self, event: ModelLost | ModelBack) -> None:
        """Tell every call that a model died, or that it works again."""
        if isinstance(event, ModelLost):
            self._away.add(event.model)
            self.losses[event.model] += 1
        else:
            self._away.discard(event.model)
        for session in list(self.sessions):
            session.tell(event)

    async def warm_up(self) -> None:
        """Run every model once, so that the first caller does not wait for what is only slow the first time."""
        second = np.zeros(SAMPLE_RATE_HZ, np.float32)
        slot = self.voice_activity.open()
        self.voice_activity.predict([slot], np.zeros((1, self.voice_activity.info.chunk_samples), np.float32))
        self.voice_activity.close(slot)
        async with asyncio.TaskGroup() as group:
            group.create_task(self.ports.speech_to_text.transcribe(second, Ticket()))
            if self.ports.turn_model is not None:
                group.create_task(self.ports.turn_model.end_probability(second, Ticket()))
            group.create_task(self._warm_voice())
            group.create_task(self._warm_mind())

    def read_ahead(self, conversations: int, make_job: Callable[[], Job]) -> None:
        """Let the language model read what every conversation begins with, in the background: a slot after another."""
        if self.ports.language_model.info.has_prefill:
            self._reading_ahead = asyncio.ensure_future(self._read_ahead(conversations, make_job))

    async def has_read_ahead(self) -> None:
        """Wait until what was to be read ahead has been read; for programs that measure what comes after."""
        if self._reading_ahead is not None:
            await asyncio.wait([self._reading_ahead])

    async def _read_ahead(self, conversations: int, make_job: Callable[[], Job]) -> None:
        names = [f"ahead-{number}" for number in range(conversations)]
        try:
            for name in names:
                for action in make_job().feed(SessionStarted(name)):
                    if isinstance(action, Prefill):
                        await self.ports.language_model.prefill(action.prompt, Ticket(Urgency.PARTIAL))
        except VoiceloopError:  # it is read when somebody calls, then
            _log.warning("the language model could not read ahead", exc_info=True)
        finally:
            for name in names:
                await self.ports.language_model.release(name)

    async def _warm_voice(self) -> None:
        async for _ in self.ports.text_to_speech.synthesize("Hello.", Ticket()):
            pass

    async def _warm_mind(self) -> None:
        prompt = Prompt((Message("user", "Hello."),), session="warm-up", max_tokens=2)
        async for _ in self.ports.language_model.generate(prompt, Ticket()):
            pass
        await self.ports.language_model.release("warm-up")

    async def aclose(self) -> None:
        """Close the models. Sessions have to be closed before."""
        if self._reading_ahead is not None:
            self._reading_ahead.cancel()
            await asyncio.wait([self._reading_ahead])
        for port in (
            self.ports.speech_to_text,
            self.ports.language_model,
            self.ports.text_to_speech,
            self.ports.turn_model,
            self.voice_activity,
        ):
            if port is not None:
                await port.aclose()


def _unheard(_: Event) -> None:
    """Nobody listens."""

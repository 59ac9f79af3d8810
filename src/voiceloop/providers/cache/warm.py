"""Common phrases made at the start, while nobody waits for them, so that they can be said at once ever after."""

import asyncio
import logging
from collections.abc import Iterable

from voiceloop.core.errors import VoiceloopError
from voiceloop.core.ports import TextToSpeech, Ticket, Urgency
from voiceloop.stages.sentences import ClauseCutter
from voiceloop.stages.speakable import speakable

_log = logging.getLogger(__name__)


def spoken_texts(phrases: Iterable[str]) -> tuple[str, ...]:
    """What a voice is asked when the phrases are said: their clauses, as replies are cut into them."""
    texts: dict[str, None] = {}
    for phrase in phrases:
        cutter = ClauseCutter()
        clauses = [*cutter.feed(phrase), *cutter.flush()]
        texts.update(dict.fromkeys(text for clause in clauses if (text := speakable(clause))))
    return tuple(texts)


class WarmList:
    """Has a cached voice say `texts` one after the other, in the background, until it is closed."""

    def __init__(self, cached: TextToSpeech, texts: Iterable[str], voice: str = "", speed: float = 1.0) -> None:
        self._cached = cached
        self._texts = tuple(texts)
        self._voice = voice
        self._speed = speed
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin, in the running loop."""
        self._task = asyncio.create_task(self._make_all())

    async def made(self) -> None:
        """Wait until all have been made, or could not be."""
        if self._task is not None:
            await asyncio.wait([self._task])

    async def aclose(self) -> None:
        """Make no more of them. May be called twice."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _make_all(self) -> None:
        for text in self._texts:
            try:
                async for _ in self._cached.synthesize(text, Ticket(Urgency.SPECULATION), self._voice, self._speed):
                    pass
            except VoiceloopError as error:  # it is made when it is first said, then
                _log.warning("the phrase %r could not be made ahead: %s", text, error)

"""A recogniser that hears a script."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, rms_dbfs
from voiceloop.core.errors import VoiceloopError
from voiceloop.core.ports import SpeechToTextInfo, Ticket
from voiceloop.core.transcript import Transcript, Word
from voiceloop.fakes.script import Fault, Script, Stage, fail, pause

_SILENCE_DBFS = -60.0


@dataclass(frozen=True, slots=True)
class Heard:
    """What one call gives: a text or a whole transcript after `delay_s`, or `error` instead."""

    what: str | Transcript
    delay_s: float = 0.0
    error: VoiceloopError | None = None


Line = str | Transcript | Heard


def by_duration(texts: Mapping[float, str]) -> Callable[[Samples], str]:
    """A script that hears more the longer the sound is: the text of the largest key, in seconds, not above its length.

    Nothing is heard in sound that is shorter than every key.
    """
    steps = sorted(texts.items())

    def hear(samples: Samples) -> str:
        seconds = len(samples) / SAMPLE_RATE_HZ
        return next((text for start_s, text in reversed(steps) if start_s <= seconds), "")

    return hear


class ScriptedSpeechToText:
    """Hears the lines of a script call by call (the last one for ever), or what a function of the samples says.

    Every call takes `delay_s`; a line that is a `Heard` has its own delay on top. Sound below -60 dBFS is silence: an
    empty text, and no line is used up. A text without word times is spread evenly over the sound.
    """

    def __init__(
        self,
        script: str | Sequence[Line] | Callable[[Samples], Line] = "",
        *,
        delay_s: float = 0.0,
        faults: Sequence[Fault] = (),
        info: SpeechToTextInfo | None = None,
    ) -> None:
        self._script: Script[Samples, Line] = Script([script] if isinstance(script, str) else script)
        self._delay_s = delay_s
        self._info = info or SpeechToTextInfo("scripted-stt", has_word_times=True)
        self._stage = Stage(self._info.name, faults)
        self.heard_s: list[float] = []
        """Length of the sound of every call, in seconds."""
        self.prompts: list[str] = []
        self.cancelled = 0

    @property
    def info(self) -> SpeechToTextInfo:
        """What it claims to be able to do."""
        return self._info

    async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "", draft: str = "") -> Transcript:
        """The next line of the script."""
        try:
            await self._stage.enter()
            self.heard_s.append(len(samples) / SAMPLE_RATE_HZ)
            self.prompts.append(prompt)
            line: Line = "" if rms_dbfs(samples) < _SILENCE_DBFS else self._script.answer(samples)
            heard = line if isinstance(line, Heard) else Heard(line)
            await pause(self._delay_s + heard.delay_s)
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        fail(heard.error)
        if isinstance(heard.what, Transcript):
            return heard.what
        return spread(heard.what, len(samples) / SAMPLE_RATE_HZ)

    async def aclose(self) -> None:
        """Let every later call raise ModelError."""
        self._stage.close()


def spread(text: str, seconds: float) -> Transcript:
    """A transcript whose words fill `seconds` evenly."""
    texts = text.split()
    each_s = seconds / max(len(texts), 1)
    words = tuple(Word(word, index * each_s, (index + 1) * each_s, 1.0) for index, word in enumerate(texts))
    return Transcript(text, words=words)

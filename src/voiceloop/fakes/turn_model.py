"""A turn model with opinions from a script."""

import copy
from collections.abc import Callable, Sequence

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.errors import VoiceloopError
from voiceloop.core.ports import Ticket, TurnModelInfo
from voiceloop.fakes.script import Fault, Script, Stage, pause

Opinion = float | VoiceloopError


class ScriptedTurnModel:
    """Gives the script's probabilities call by call (the last one for ever), or what a function of the samples says.

    An error in place of a probability is raised. Every call takes `delay_s`.
    """

    def __init__(
        self,
        script: float | Sequence[Opinion] | Callable[[Samples], Opinion] = 0.95,
        *,
        delay_s: float = 0.0,
        faults: Sequence[Fault] = (),
    ) -> None:
        self._script: Script[Samples, Opinion] = Script([script] if isinstance(script, float) else script)
        self._delay_s = delay_s
        self._info = TurnModelInfo("scripted-turn", window_s=8.0)
        self._stage = Stage(self._info.name, faults)
        self.asked_s: list[float] = []
        """Length of the sound of every call, in seconds."""

    @property
    def info(self) -> TurnModelInfo:
        """What it claims to be able to do."""
        return self._info

    async def end_probability(self, samples: Samples, ticket: Ticket) -> float:
        """The script's next probability."""
        await self._stage.enter()
        self.asked_s.append(len(samples) / SAMPLE_RATE_HZ)
        opinion = self._script.answer(samples)
        await pause(self._delay_s)
        if isinstance(opinion, VoiceloopError):
            raise copy.copy(opinion)
        return opinion

    async def aclose(self) -> None:
        """Let every later call raise ModelError."""
        self._stage.close()

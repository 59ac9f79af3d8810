"""A session among fakes: play a scene to it on virtual time and look at what it told."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from tests.screenplay import Scene, play
from voiceloop.core.audio import Samples
from voiceloop.core.events import Event, Final, ReplyCancelled, ReplyEnded, Supposed, TurnReopened
from voiceloop.core.jobs import Action, Answer, Journal, Plan
from voiceloop.core.ports import Message, Ports, Prompt
from voiceloop.engine.engine import Engine
from voiceloop.engine.outbox import Output, OutputAudio
from voiceloop.engine.settings import SessionSettings
from voiceloop.fakes import (
    ScriptedLanguageModel,
    ScriptedSpeechToText,
    ScriptedTextToSpeech,
    ScriptedTurnModel,
    ScriptedVoiceActivity,
)

E = TypeVar("E")
RATE_HZ = 16_000


class EchoJob:
    """Answers every turn with a prompt that holds just its text; notes what it was fed."""

    plan = Plan()

    def __init__(self) -> None:
        self.finals: list[str] = []
        self.heard: list[str] = []
        self.reopened = 0

    def feed(self, event: Event) -> Sequence[Action]:
        match event:
            case Supposed(turn=turn, transcript=transcript) | Final(turn=turn, transcript=transcript):
                if isinstance(event, Final):
                    self.finals.append(transcript.text)
                return (Answer(turn, Prompt((Message("user", transcript.text),))),)
            case ReplyEnded(text=text) | ReplyCancelled(heard_text=text):
                self.heard.append(text)
            case TurnReopened():
                self.reopened += 1
            case _:
                pass
        return ()


@dataclass
class Told:
    """Everything a session told, with the virtual time of each."""

    items: list[tuple[float, Output]] = field(default_factory=list)
    job: EchoJob = field(default_factory=EchoJob)

    def all(self, kind: type[E]) -> list[E]:
        return [item for _, item in self.items if isinstance(item, kind)]

    def one(self, kind: type[E]) -> E:
        (item,) = self.all(kind)
        return item

    def at(self, kind: type[E]) -> list[float]:
        return [when for when, item in self.items if isinstance(item, kind)]

    @property
    def sound_at(self) -> list[float]:
        return self.at(OutputAudio)

    @property
    def finals(self) -> list[str]:
        return [final.transcript.text for final in self.all(Final)]

    def sound(self, generation: int) -> Samples:
        return np.concatenate([item.samples for item in self.all(OutputAudio) if item.generation == generation])


@dataclass
class Cast:
    """The fakes of one conversation; replace any of them."""

    scene: Scene
    language_model: ScriptedLanguageModel = field(
        default_factory=lambda: ScriptedLanguageModel("Certainly.", first_token_s=0.05, token_s=0.005)
    )
    text_to_speech: ScriptedTextToSpeech = field(default_factory=ScriptedTextToSpeech)
    turn_model: ScriptedTurnModel | None = field(default_factory=ScriptedTurnModel)
    speech_to_text: ScriptedSpeechToText | None = None
    settings: SessionSettings = field(default_factory=lambda: SessionSettings(output_rate_hz=RATE_HZ))
    journal: Journal | None = None
    job: EchoJob = field(default_factory=EchoJob)

    def engine(self) -> Engine:
        ears = self.speech_to_text or ScriptedSpeechToText(self.scene.hear, delay_s=0.04)
        ports = Ports(ears, self.language_model, self.text_to_speech, self.turn_model)
        return Engine(ScriptedVoiceActivity(), ports, self.journal)

    async def play(self, linger_s: float = 0.0, burst: Scene | None = None, engine: Engine | None = None) -> Told:
        """Play the scene in virtual real time, then wait; or push all of `burst` at once instead."""
        told = Told(job=self.job)
        loop = asyncio.get_running_loop()
        async with (engine or self.engine()).open(told.job, self.settings) as session:

            async def read() -> None:
                async for item in session.outputs():
                    told.items.append((loop.time(), item))

            reader = asyncio.create_task(read())
            if burst is None:
                await play(self.scene, session.push_samples)
            else:
                session.push_samples(burst.samples)
            await asyncio.sleep(linger_s)
            session.close("closed")
            await reader
        return told

"""What `voiceloop converse` does: a conversation with recordings, or at the microphone."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from rich.console import Console
from rich.text import Text

from voiceloop.build import Built, build
from voiceloop.cli.waterfall import waterfall
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, Speech, ms_to_samples
from voiceloop.core.events import (
    ErrorRaised,
    Final,
    Partial,
    ReplyCancelled,
    ReplyEnded,
    ReplyPaused,
    ReplyResumed,
    ReplyText,
    TurnMeasured,
    TurnReopened,
)
from voiceloop.core.replay import plain
from voiceloop.core.timeline import Timeline
from voiceloop.engine.clock import now_s
from voiceloop.engine.outbox import OutputAudio
from voiceloop.engine.session import Session
from voiceloop.transports.files import read_audio, write_wav

if TYPE_CHECKING:
    from voiceloop.transports.microphone import Loudspeaker

FRAME_SAMPLES = ms_to_samples(20)
_TAIL_S = 30.0
_REST_S = 1.0
"""A recording is over when nothing has happened for so long after it."""
_DEMO_FILE, _DEMO_S = "endgame_nagg_nell.wav", 2.0


class Conversation:
    """What a session told, gathered by turns and shown as it comes."""

    def __init__(self, console: Console, loudspeaker: "Loudspeaker | None" = None) -> None:
        self._console = console
        self._loudspeaker = loudspeaker
        self.turns: list[dict[str, Any]] = []
        self.sound: list[Samples] = []

    async def follow(self, session: Session) -> None:
        """Read the session's outputs to their end."""
        timeline: Timeline | None = None
        async for item in session.outputs():
            if isinstance(item, ReplyCancelled) and self._loudspeaker is not None:
                self._loudspeaker.flush()
            match item:
                case OutputAudio() if self._loudspeaker is not None:
                    self._loudspeaker.play(Speech(item.samples, session.settings.output_rate_hz))
                case OutputAudio():
                    self.sound.append(item.samples)
                case ReplyPaused() if self._loudspeaker is not None:
                    self._loudspeaker.pause()
                case ReplyResumed() if self._loudspeaker is not None:
                    self._loudspeaker.resume()
                case Partial() if self._console.is_terminal:
                    self._console.print(Text(f"… {item.text}", style="dim"), end="\r", soft_wrap=True)
                case Final():
                    self.turns.append(
                        {"heard": item.transcript.text, "confidence": item.transcript.confidence, "answered": ""}
                    )
                    self._console.print(
                        Text.assemble(("heard     ", "bold cyan"), item.transcript.text), soft_wrap=True
                    )
                case ReplyText(is_filler=False) if self.turns:
                    self.turns[-1]["answered"] = f"{self.turns[-1]['answered']} {item.text}".strip()
                case TurnMeasured():
                    timeline = item.timeline
                case TurnReopened() if self.turns:
                    self.turns.pop()
                    self._console.print(Text("          … goes on: the turn is mended", style="dim"))
                case ReplyCancelled(reason="reopened"):
                    timeline = None
                case ReplyEnded() | ReplyCancelled() if self.turns:
                    self._show_answer(timeline)
                case ErrorRaised():
                    self._console.print(Text(f"{item.message} [{item.code}]", style="red"))
                case _:
                    pass

    def _show_answer(self, timeline: Timeline | None) -> None:
        turn = self.turns[-1]
        self._console.print(Text.assemble(("answered  ", "bold green"), turn["answered"]), soft_wrap=True)
        if timeline is not None:
            turn["timeline"] = plain(timeline)
            turn["voice_to_voice_ms"] = timeline.voice_to_voice_ms
            self._console.print(waterfall(timeline))


async def with_files(
    inputs: Sequence[Path], out: Path, *, is_realtime: bool, config: Path | None, quiet: bool
) -> list[dict[str, Any]]:
    """Speak recordings to the engine, one after another, in one conversation; the turns as JSON-ready values."""
    console = Console(quiet=quiet, highlight=False)
    recordings = [read_audio(path) for path in inputs]
    built = await build(config)
    try:
        if not recordings:
            recordings = [demo_question(built)]
        conversation = Conversation(console)
        settings = built.settings.session
        async with built.engine.open(built.make_job(), settings) as session:
            reader = asyncio.create_task(conversation.follow(session))
            for samples in recordings:
                await speak(session, samples, is_realtime=is_realtime)
            session.close("closed")
            await reader
        if conversation.sound:
            write_wav(out, np.concatenate(conversation.sound), settings.output_rate_hz)
            console.print(Text.assemble(("written   ", "bold"), str(out)), soft_wrap=True)
        if not conversation.turns:
            console.print("No speech was heard in it.")
        return conversation.turns
    finally:
        await built.aclose()


async def at_microphone(*, has_headphones: bool, config: Path | None) -> None:
    """Talk with the person at this machine until Ctrl-C. Raises DeviceError when there is no microphone."""
    from voiceloop.transports.echo_canceller import find_echo_canceller
    from voiceloop.transports.microphone import Loudspeaker, Microphone

    console = Console(highlight=False)
    canceller = None if has_headphones else find_echo_canceller()
    if canceller is not None:
        canceller.choose()
    with Microphone() as microphone:
        is_cancelled = canceller is not None and canceller.is_heard()
        built = await build(config)
        echo = "none" if has_headphones else "guard" if is_cancelled else "half_duplex"
        settings = replace(built.settings.session, echo=echo, idle_timeout_s=0.0)
        try:
            with Loudspeaker(settings.output_rate_hz) as loudspeaker:
                console.print(_WELCOMES[echo])
                conversation = Conversation(console, loudspeaker)
                async with built.engine.open(built.make_job(), settings) as session:
                    reader = asyncio.create_task(conversation.follow(session))
                    async for frame in microphone.frames():
                        session.push(frame)
                    session.close("closed")
                    await reader
        finally:
            await built.aclose()


_WELCOMES = {
    "none": "Speak; you may interrupt. Ctrl-C ends.",
    "guard": "Speak; you may interrupt: the system's echo canceller is in use. Ctrl-C ends.",
    "half_duplex": "Speak; while I speak I do not listen, since this system has no echo canceller. "
    "With headphones you may interrupt: --headphones. Ctrl-C ends.",
}


async def speak(session: Session, samples: Samples, *, is_realtime: bool) -> None:
    """Push a recording and then the quiet of its own room, until everything in it was answered."""
    start_s, pushed, quiet_since = now_s(), 0, 0
    room = _room_noise(samples)
    tail = np.resize(room, int(_TAIL_S * SAMPLE_RATE_HZ))
    for position in range(0, len(samples) + len(tail), FRAME_SAMPLES):
        source, offset = (samples, position) if position < len(samples) else (tail, position - len(samples))
        frame = source[offset : offset + FRAME_SAMPLES]
        pushed += len(frame)
        if is_realtime or session.replier.active is not None:  # a reply takes its time, however fast the rest goes
            await asyncio.sleep(max(0.0, start_s + pushed / SAMPLE_RATE_HZ - now_s()))
        else:
            start_s = now_s() - pushed / SAMPLE_RATE_HZ
            await session.settled()
        # Looked at before the next frame comes, which nobody will have judged yet.
        quiet_since = quiet_since if session.is_at_rest and position >= len(samples) else pushed
        session.push_samples(frame)
        if pushed - quiet_since >= _REST_S * SAMPLE_RATE_HZ:
            return


def _room_noise(samples: Samples) -> Samples:
    """The quietest 100 ms of a recording, forth and back so that it may be repeated without a click."""
    length = ms_to_samples(100)
    if len(samples) < 2 * length:
        return np.zeros(2 * length, np.float32)
    pieces = samples[: len(samples) // length * length].reshape(-1, length)
    power = np.einsum("ij,ij->i", pieces, pieces)
    power[power == 0.0] = np.inf
    quietest = pieces[int(np.argmin(power))] if np.isfinite(power).any() else pieces[0]
    noise: Samples = np.concatenate([quietest, quietest[::-1]])
    return noise


def demo_question(built: Built) -> Samples:
    """The question that comes with the models, in a person's voice."""
    path = built.store.path("speech-samples")[_DEMO_FILE]
    return read_audio(path)[: int(_DEMO_S * SAMPLE_RATE_HZ)]

"""A Realtime session at work: the protocol over an engine session, with whoever is connected at the moment.

The engine's session runs in a task of its own and outlives a connection that drops, where the client asked for that:
the reply is held meanwhile, and a client that comes back is told what it missed and hears on from the last sample that
it heard. What is told goes to a bounded queue that the connection reads; sound is encoded as it leaves.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager, suppress
from dataclasses import replace
from typing import Any

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.errors import VoiceloopError
from voiceloop.core.events import Event, ReplyEnded, ReplyStarted, SessionEnded, SpeechStarted
from voiceloop.core.jobs import Job
from voiceloop.core.ports import Message
from voiceloop.engine.engine import Engine
from voiceloop.engine.outbox import OutputAudio
from voiceloop.engine.session import Session
from voiceloop.engine.settings import SessionSettings
from voiceloop.jobs.converse import ConverseJob, ConverseOptions
from voiceloop.jobs.transcribe import TranscribeJob
from voiceloop.stages.prompting import PromptBuilder
from voiceloop.transports.realtime.aside import Asides, Wanted
from voiceloop.transports.realtime.config import RATES_HZ, Kind, SessionConfig, default_config
from voiceloop.transports.realtime.errors import Json, ProtocolError
from voiceloop.transports.realtime.frames import frames_of
from voiceloop.transports.realtime.options import CallOptions, CallSettings
from voiceloop.transports.realtime.protocol import RealtimeProtocol
from voiceloop.transports.realtime.response import Response
from voiceloop.transports.realtime.sideband import Sideband
from voiceloop.transports.realtime.sound import InputSound, OutputSound

MOST_UNREAD_EVENTS = 4_000
"""A client that leaves so many events unread is closed: minutes of a conversation."""

ENGINE_RATE_HZ = RATES_HZ["audio/pcm"]

_EVENTS_KEPT = 500
"""What a client that comes back can still be told; sound is not among it, the reply is rewound instead."""
_REWIND_MS = 5_000.0
_PACED_AHEAD_MS = 120.0
_PACED_PIECE_MS = 40.0


class Call:
    """One session, from `open` to `aclose`; it is the `Controls` of its own protocol."""

    def __init__(
        self,
        engine: Engine,
        settings: CallSettings,
        kind: Kind,
        name: str,
        options: CallOptions | None = None,
    ) -> None:
        self.name = name
        self.options = options or CallOptions()
        self._engine = engine
        self._settings = settings
        recogniser = engine.ports.speech_to_text.info.name
        model = self.options.model or engine.ports.language_model.info.name
        config = default_config(kind, name, settings.prompt, model, recogniser)
        self.protocol = RealtimeProtocol(config, self, has_playback=self.options.play is not None)
        self._frames = frames_of(self.options.binary, ENGINE_RATE_HZ)
        self._input = InputSound(config.input_format)
        self._output = OutputSound(config.output_format, ENGINE_RATE_HZ)
        self._job: Job = ConverseJob(self._prompts(config)) if kind == "realtime" else TranscribeJob()
        self._stack = AsyncExitStack()
        self._session: Session | None = None
        self._reader: asyncio.Task[None] | None = None
        self._asides = Asides(engine.ports.language_model, engine.ports.text_to_speech, self.protocol, self._tell)
        self._unread: asyncio.Queue[Json | bytes | None] = asyncio.Queue(MOST_UNREAD_EVENTS)
        self._log: deque[Json] = deque(maxlen=_EVENTS_KEPT)
        self._sidebands: set[Sideband] = set()
        self._idle: asyncio.TimerHandle | None = None
        self._is_attached = True
        self._said_samples = 0
        self._said_up_to = 0, 0
        self.said_goodbye = False
        """Whether the client left on purpose: it will not come back."""

    # From opening to closing.

    async def open(self) -> None:
        """Begin. Raises OverloadedError when there is no room."""
        settings = self._session_settings(self.protocol.config)
        self._session = await self._stack.enter_async_context(self._engine.open(self._job, settings, self.name))
        self._tell(self.protocol.opening())
        self._reader = asyncio.create_task(self._follow(self._session))

    async def aclose(self, reason: str = "closed") -> None:
        """End the session and whatever it was doing."""
        await self._asides.aclose()
        if self._idle is not None:
            self._idle.cancel()
        if self._session is not None:
            self._session.close(reason)
        if self._reader is not None:
            with suppress(asyncio.CancelledError):
                await self._reader
        await self._stack.aclose()

    @contextmanager
    def sideband(self) -> Iterator[Sideband]:
        """A second connection beside the client's own, which may say and hears everything but sound."""
        line = Sideband(self.receive, self.protocol.refuse)
        self._sidebands.add(line)
        line.put({"event_id": "event_sideband", "type": "session.created", "session": self.protocol.config.session})
        try:
            yield line
        finally:
            self._sidebands.discard(line)

    async def events(self) -> AsyncIterator[Json | bytes]:
        """What the client is to be told, until the session ends or another connection takes its place."""
        unread = self._unread
        while (event := await unread.get()) is not None:
            yield event

    def receive(self, event: Any) -> None:
        """Take a client's event in."""
        self._tell(self.protocol.receive(event))

    def refuse(self, error: ProtocolError) -> None:
        """Tell the client that what it sent was no event."""
        self._tell(self.protocol.refuse(error))

    def receive_sound(self, frame: bytes) -> None:
        """Take a binary frame in; one that is not as it should be is told."""
        try:
            if self._frames is None:
                what = "Binary frames are taken where the connection was opened with ?audio=binary or ?audio=opus"
                raise ProtocolError(what, code="unexpected_binary")
            samples, ms = self._frames.decode(frame)
        except ProtocolError as error:
            self.refuse(error)
            return
        self.protocol.appended(ms)
        self.session.push_samples(samples)

    def offer_resumption(self, token: str, for_s: float) -> None:
        """Tell the client how to come back, once, within `for_s` after its connection drops."""
        self._tell(self.protocol.resumable(token, for_s))

    def tell_going_away(self, within_s: float) -> None:
        """Tell the client that the server is being stopped, and the call with it."""
        self._tell(self.protocol.conversation.stamped([{"type": "voiceloop.going_away", "within_s": within_s}]))

    def detach(self) -> None:
        """The connection is gone: hold the reply, keep what is to be told."""
        self._is_attached = False
        self._drop_unread()
        self.session.replier.hold()

    def attach(self, after_event: str = "", item_id: str = "", heard_ms: float | None = None) -> None:
        """A client is back, which was told everything up to `after_event` and heard `heard_ms` of the item.

        It may be back before its old connection is known to be gone: that one ends.
        """
        if self._is_attached:
            self.detach()
            self._unread.put_nowait(None)
        self._unread = asyncio.Queue(MOST_UNREAD_EVENTS)
        known = [event["event_id"] for event in self._log]
        missed = list(self._log)[known.index(after_event) + 1 :] if after_event in known else []
        self._is_attached = True
        for event in missed:
            self._unread.put_nowait(event)
        replier = self.session.replier
        is_same = (
            replier.active is not None and self.protocol.replies.generation_of(item_id) == replier.active.generation
        )
        replier.let_go(heard_ms if is_same else None)
        if self._frames is not None:
            self._frames.restart()
        if replier.active is not None:
            self.protocol.replies.rewound(replier.active.generation, replier.active.playout.sent_samples)

    @property
    def is_over(self) -> bool:
        """Whether the engine's session has ended."""
        return self._session is not None and self._session.is_closed

    @property
    def sound_s(self) -> float:
        """How much sound came in and went out; silence that stood in for what did not come is not counted."""
        came = self.session.listener.position - self.session.listener.fed_samples
        went = self._said_samples + self._asides.said_samples
        return came / SAMPLE_RATE_HZ + went / ENGINE_RATE_HZ

    @property
    def session(self) -> Session:
        """The engine's session. Raises RuntimeError before `open`."""
        if self._session is None:
            raise RuntimeError("the call is not open")
        return self._session

    async def _follow(self, session: Session) -> None:
        async for item in session.outputs():
            if isinstance(item, OutputAudio):
                self._sound(item)
            else:
                if isinstance(item, ReplyEnded):
                    self._finish(item.generation)
                if self.options.on_event is not None:
                    self.options.on_event(item)
                self._tell(self.protocol.feed(item))
                self._watch_idleness(item)
        with suppress(asyncio.QueueFull):
            self._unread.put_nowait(None)
        for line in self._sidebands:
            line.put(None)

    def _sound(self, item: OutputAudio) -> None:
        self._count(item)
        if self.options.play is not None:
            self.protocol.replies.sent(item.generation, len(item.samples))
            self.options.play(item)
        elif self._frames is not None:
            self.protocol.replies.sent(item.generation, len(item.samples))
            self._put(self._frames.encode(item.generation, item.samples))
            if self._is_last(item):
                self._finish(item.generation)
        else:
            self._put(self.protocol.audio(item.generation, item.samples))

    def _count(self, item: OutputAudio) -> None:
        """Note what is said; what leaves again after a resumption was said before."""
        generation, before = self._said_up_to
        before = max(before if item.generation == generation else 0, item.start_sample)
        end = max(before, item.start_sample + len(item.samples))
        self._said_samples += end - before
        self._said_up_to = item.generation, end

    def _is_last(self, item: OutputAudio) -> bool:
        """Whether a reply ends with this piece, as far as is known: its `ReplyEnded` comes when it was heard."""
        reply = self.session.replier.active
        if reply is None or reply.generation != item.generation or reply.playout.drained_s() is None:
            return False
        return item.start_sample + len(item.samples) == reply.playout.sent_samples

    def _finish(self, generation: int) -> None:
        """Send what of a reply is less than a frame."""
        if self._frames is not None:
            frames, silent_samples = self._frames.finish(generation)
            self.protocol.replies.sent(generation, silent_samples)
            self._put(frames)

    def _watch_idleness(self, event: Event) -> None:
        idle_s = self.protocol.config.idle_timeout_s
        if isinstance(event, SpeechStarted | ReplyStarted | SessionEnded) and self._idle is not None:
            self._idle.cancel()
        elif isinstance(event, ReplyEnded) and idle_s is not None:
            self._idle = asyncio.get_running_loop().call_later(idle_s, self._idled, idle_s)

    def _idled(self, idle_s: float) -> None:
        if self._is_attached and not self.is_over:
            self._tell(self.protocol.timed_out(idle_s * 1000.0, self.session.listener.position))

    def _tell(self, events: list[Json]) -> None:
        self._log.extend(events)
        for line in self._sidebands:
            for event in events:
                line.put(event)
        self._put(events)

    def _put(self, items: Sequence[Json | bytes]) -> None:
        if not self._is_attached:
            return
        try:
            for item in items:
                self._unread.put_nowait(item)
        except asyncio.QueueFull:
            self._drop_unread()
            if self._session is not None:
                self._session.close("slow_consumer")

    def _drop_unread(self) -> None:
        while not self._unread.empty():
            self._unread.get_nowait()

    # What the protocol asks.

    def hear(self, audio: bytes) -> None:
        """Take sound in."""
        self.session.push_samples(self._input.decode(audio))

    def commit(self) -> None:
        """End the caller's turn."""
        self.session.commit()

    def clear(self) -> None:
        """Forget what the caller is saying."""
        self.session.clear()

    def configure(self, config: SessionConfig) -> None:
        """Go on by another configuration."""
        before = self.protocol.config
        try:
            self._check_voice(config)
            settings = self._session_settings(config)
            if isinstance(self._job, ConverseJob):
                self._job.configure(self._prompts(config), _options(config))
            self.session.configure(settings)
        except ProtocolError:
            raise
        except VoiceloopError as error:
            raise ProtocolError(error.what, hint=error.hint, param="session") from error
        if config.input_format != before.input_format:
            self._input = InputSound(config.input_format)
        if config.output_format != before.output_format:
            self._output = OutputSound(config.output_format, ENGINE_RATE_HZ)

    def respond(self, config: SessionConfig, messages: Sequence[Message] | None) -> None:
        """Answer now."""
        if not isinstance(self._job, ConverseJob):
            return
        turn = self.session.listener.turn
        answer = self._job.answer(turn, _options(config), self._prompts(config))
        if messages is not None:
            prompt = self._prompts(config).continue_from_messages(messages, self.name)
            answer = replace(answer, prompt=_options(config).applied_to(prompt), cheaper=())
        self.session.respond(answer)

    def respond_aside(self, response: Response, config: SessionConfig, messages: Sequence[Message] | None) -> None:
        """Answer beside the conversation."""
        history = self._job.history.messages if isinstance(self._job, ConverseJob) else ()
        given = history if messages is None else messages
        prompt = self._prompts(config).continue_from_messages(given, f"{self.name}-{response.id}")
        settings = self._session_settings(config)
        prompt = _options(config).applied_to(prompt)
        self._asides.begin(Wanted(response, config, prompt, settings.voice, settings.speed))

    def cancel(self) -> None:
        """Stop the reply."""
        self.session.replier.cancel("client_cancelled")

    def cancel_aside(self, response_id: str) -> None:
        """Stop a response beside the conversation."""
        self._asides.cancel(response_id)

    def remember(self, message: Message, name: str, after: str | None) -> None:
        """Put a message into the history."""
        if isinstance(self._job, ConverseJob):
            self._job.history.insert(message, name, after)

    def forget(self, name: str) -> None:
        """Take one out."""
        if isinstance(self._job, ConverseJob):
            self._job.history.remove(name)

    def heard_text(self, generation: int, heard_ms: float) -> str:
        """The words of a reply that were heard in so much of its sound."""
        return self.session.replier.heard_text(generation, heard_ms)

    def truncate(self, name: str, text: str) -> None:
        """Of a reply no more than this was heard."""
        if isinstance(self._job, ConverseJob):
            self._job.history.truncate(name, text)

    def encode(self, generation: int, samples: Samples) -> bytes:
        """Sound of a reply as the client wants it."""
        return self._output.encode(generation, samples)

    # Configurations.

    def _session_settings(self, config: SessionConfig) -> SessionSettings:
        settings = config.settings(self._settings.session)
        if self.options.play is not None:  # paced there: what has left here too soon is not held by a barge-in
            playout = settings.playout
            ahead_ms, piece_ms = min(playout.ahead_ms, _PACED_AHEAD_MS), min(playout.piece_ms, _PACED_PIECE_MS)
            settings = replace(settings, playout=replace(playout, ahead_ms=ahead_ms, piece_ms=piece_ms))
        if not self.options.is_resumable:
            return settings
        return replace(settings, playout=replace(settings.playout, rewind_ms=_REWIND_MS))

    def _prompts(self, config: SessionConfig) -> PromptBuilder:
        context_tokens = self._engine.ports.language_model.info.context_tokens
        try:
            return PromptBuilder(context_tokens, config.prompts(self._settings.prompt))
        except VoiceloopError as error:
            what = f"The instructions are too long for the language model: {error.what}"
            raise ProtocolError(what, param="session.instructions", hint=error.hint) from error

    def _check_voice(self, config: SessionConfig) -> None:
        voice = config.settings(self._settings.session).voice
        info = self._engine.ports.text_to_speech.info
        if voice and voice not in info.voices and voice != self._settings.session.voice:
            what = f"There is no voice {voice!r}"
            hint = f"There are default, {', '.join(info.nearest(voice))}; see GET /v1/voices"
            raise ProtocolError(what, param="session.audio.output.voice", hint=hint)


def _options(config: SessionConfig) -> ConverseOptions:
    return ConverseOptions(config.creates_responses, config.is_spoken, config.tools, config.tool_choice)

"""The Realtime protocol over one engine session: client events in, server events out, no I/O.

Theory of operation. The engine tells turns and replies; the client sees items and responses. A turn becomes an item
when its text is final, so that a noise never is one. A reply becomes a response when it may be heard. While a reply is
held because somebody speaks over it nothing is told: stock clients empty their playback on `speech_started`, so that
one is sent when the reply is cancelled, and not at all when it goes on. A turn that had ended too soon takes its item
back (`conversation.item.deleted`) and comes again as another item with the whole text.
"""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

from voiceloop.core import events as told
from voiceloop.core.audio import samples_to_ms
from voiceloop.core.ports import Message, ToolCall
from voiceloop.core.timeline import Timeline
from voiceloop.transports.realtime.checks import check_event
from voiceloop.transports.realtime.config import RATES_HZ, SessionConfig
from voiceloop.transports.realtime.conversation import Conversation, item_event, random_id
from voiceloop.transports.realtime.errors import Json, ProtocolError, error_event
from voiceloop.transports.realtime.items import client_item, message_of
from voiceloop.transports.realtime.replies import Replies, truncated_event
from voiceloop.transports.realtime.response import Outcome, Response
from voiceloop.transports.realtime.turns import Turns

LEAST_COMMIT_MS: Final = 100
MOST_APPEND_BYTES: Final = 15 * 2**20


class Controls(Protocol):
    """What the protocol asks of the session that it speaks for."""

    def hear(self, audio: bytes) -> None:
        """Take sound in, in the session's input format."""

    def commit(self) -> None:
        """End the caller's turn."""

    def clear(self) -> None:
        """Forget what the caller is saying."""

    def configure(self, config: SessionConfig) -> None:
        """Go on by another configuration. Raises ProtocolError, and goes on as before."""

    def respond(self, config: SessionConfig, messages: Sequence[Message] | None) -> None:
        """Answer the conversation, or `messages` where they are given."""

    def respond_aside(self, response: Response, config: SessionConfig, messages: Sequence[Message] | None) -> None:
        """The same outside of the conversation; the protocol's `aside_...` methods are told what comes."""

    def cancel(self) -> None:
        """Stop the reply."""

    def cancel_aside(self, response_id: str) -> None:
        """Stop a response outside of the conversation."""

    def remember(self, message: Message, name: str, after: str | None) -> None:
        """Put a message into the history."""

    def forget(self, name: str) -> None:
        """Take one out."""

    def heard_text(self, generation: int, heard_ms: float) -> str:
        """The words that were heard of a reply, of which so much was."""

    def truncate(self, name: str, text: str) -> None:
        """Of a reply no more than this was heard."""

    def encode(self, generation: int, samples: Any) -> bytes:
        """Sound of a reply in the session's output format."""


class RealtimeProtocol:
    """One session's. `opening` first; then `receive` what the client sends, and `feed` what the engine tells.

    `has_playback`: sound goes out on a media track, so that the server knows what is played and tells of it.
    """

    def __init__(
        self,
        config: SessionConfig,
        controls: Controls,
        new_id: Callable[[str], str] = random_id,
        *,
        has_playback: bool = False,
    ) -> None:
        self.config = config
        self.conversation = Conversation(new_id("conv"), new_id)
        self.replies = Replies(self.conversation, controls.heard_text, has_playback=has_playback)
        self._turns = Turns(self.conversation, lambda: self.replies.active is not None)
        self._controls = controls
        self._asides: dict[str, Response] = {}
        self._appended_ms = 0.0

    # From the client.

    def opening(self) -> list[Json]:
        """What a client is told first."""
        return self.conversation.stamped([{"type": "session.created", "session": self.config.session}])

    def receive(self, event: Any) -> list[Json]:
        """Carry a client's event out; what it is told at once. A wrong event gives an `error` and changes nothing."""
        client_id = event.get("event_id") if isinstance(event, dict) else None
        try:
            if not isinstance(event, dict):
                raise ProtocolError("An event must be a JSON object", code="invalid_json")
            return self.conversation.stamped(self._receivers[check_event(event)](self, event))
        except ProtocolError as error:
            return [
                error_event(error, self.conversation.new_id("event"), client_id if isinstance(client_id, str) else None)
            ]

    def refuse(self, error: ProtocolError) -> list[Json]:
        """Tell a client that its message was no event at all."""
        return [error_event(error, self.conversation.new_id("event"))]

    def appended(self, audio_ms: float) -> None:
        """Note that so much sound came in without an event around it."""
        self._appended_ms += audio_ms

    def resumable(self, token: str, for_s: float) -> list[Json]:
        """How to come back after a dropped connection."""
        return self.conversation.stamped([{"type": "voiceloop.session.resumable", "token": token, "for_s": for_s}])

    def timed_out(self, quiet_ms: float, position: int) -> list[Json]:
        """The caller said nothing for the configured time after a reply: an empty turn, which is answered."""
        if self.replies.active is not None:
            return []
        item_id, events = self._turns.quiet()
        end_ms = round(samples_to_ms(position))
        times = {"audio_start_ms": max(0, end_ms - round(quiet_ms)), "audio_end_ms": end_ms}
        triggered = {"type": "input_audio_buffer.timeout_triggered", "item_id": item_id, **times}
        self._controls.respond(self.config, None)
        return self.conversation.stamped([triggered, *events])

    def _append(self, event: Json) -> list[Json]:
        encoded = event["audio"]
        if len(encoded) > MOST_APPEND_BYTES:
            what = f"audio has {len(encoded):,} characters; at most {MOST_APPEND_BYTES:,} are taken at a time"
            raise ProtocolError(what, code="audio_too_large", param="audio")
        try:
            audio = base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError) as error:
            raise ProtocolError(f"audio is not base64: {error}", param="audio") from error
        sample_bytes = 2 if self.config.input_format == "audio/pcm" else 1
        if len(audio) % sample_bytes:
            raise ProtocolError(f"{len(audio)} bytes are no whole 16-bit samples", param="audio")
        self._appended_ms += samples_to_ms(len(audio) // sample_bytes, RATES_HZ[self.config.input_format])
        self._controls.hear(audio)
        return []

    def _commit(self, event: Json) -> list[Json]:
        if self._appended_ms < LEAST_COMMIT_MS:
            what = f"The buffer holds {self._appended_ms:.0f} ms of audio; at least {LEAST_COMMIT_MS} ms are committed"
            raise ProtocolError(what, code="input_audio_buffer_commit_empty")
        self._appended_ms = 0.0
        events = self._turns.committed()
        self._controls.commit()
        return events

    def _clear(self, event: Json) -> list[Json]:
        self._appended_ms = 0.0
        self._turns.forget_speech()
        self._controls.clear()
        return [{"type": "input_audio_buffer.cleared"}]

    def _clear_output(self, event: Json) -> list[Json]:
        if not self.replies.has_playback:
            what = "output_audio_buffer.clear is for WebRTC, where the server knows what is played"
            raise ProtocolError(what, code="unsupported", hint="Send response.cancel and conversation.item.truncate")
        self.replies.cancelled_by_client()
        self._controls.cancel()
        return []

    def _update(self, event: Json) -> list[Json]:
        config = self.config.updated(event["session"], has_spoken=self.replies.has_spoken)
        self._controls.configure(config)
        self.config = config
        return [{"type": "session.updated", "session": config.session}]

    def _create_item(self, event: Json) -> list[Json]:
        item_id = event["item"].get("id") or self.conversation.new_id("item")
        item = client_item(event["item"], item_id)
        after = event.get("previous_item_id")
        previous = self.conversation.items.add(item, after)
        message = message_of(item)
        if message is not None:
            self.conversation.names[item_id] = item_id
            behind = None if after is None else "" if after == "root" else self.conversation.names.get(after, "")
            self._controls.remember(message, item_id, behind)
        return [item_event("added", item, previous), item_event("done", item, previous)]

    def _retrieve_item(self, event: Json) -> list[Json]:
        return [{"type": "conversation.item.retrieved", "item": self.conversation.items.get(event["item_id"])}]

    def _delete_item(self, event: Json) -> list[Json]:
        item_id = event["item_id"]
        name = self.conversation.remove(item_id)
        if name is not None:
            self._controls.forget(name)
        return [{"type": "conversation.item.deleted", "item_id": item_id}]

    def _truncate_item(self, event: Json) -> list[Json]:
        item_id, end_ms = event["item_id"], event["audio_end_ms"]
        if event["content_index"] != 0:
            raise ProtocolError("content_index must be 0", param="content_index")
        text = self.replies.truncated(item_id, end_ms)
        self._controls.truncate(self.conversation.names.get(item_id, ""), text)
        return [truncated_event(item_id, end_ms)]

    def _create_response(self, event: Json) -> list[Json]:
        if self.config.kind == "transcription":
            raise ProtocolError("A transcription session makes no responses", code="unsupported", param="type")
        wishes = event.get("response") or {}
        config = self.config.for_response(wishes)
        messages = self._messages(wishes["input"]) if wishes.get("input") is not None else None
        if wishes.get("conversation", "auto") == "none":
            response = Response(
                self.conversation.new_id("resp"), self.conversation.new_id("item"), config, None, wishes.get("metadata")
            )
            self._asides[response.id] = response
            self._controls.respond_aside(response, config, messages)
            return response.created()
        if self.replies.is_busy:
            what = "The conversation has a response under way already"
            raise ProtocolError(what, code="conversation_already_has_active_response", hint="Cancel it first")
        self.replies.wish(config, wishes.get("metadata"))
        self._controls.respond(config, messages)
        return []

    def _cancel_response(self, event: Json) -> list[Json]:
        wanted = event.get("response_id")
        if wanted in self._asides:
            self._controls.cancel_aside(wanted)
            return []
        active = self.replies.active
        if active is None or (wanted is not None and wanted != active.id):
            what = "There is no such response under way"
            raise ProtocolError(what, code="response_cancel_not_active", param="response_id")
        self.replies.cancelled_by_client()
        self._controls.cancel()
        return []

    def _messages(self, items: list[Json]) -> list[Message]:
        """The messages of a response's own input; references name items of the conversation."""
        made: list[Message] = []
        for item in items:
            known = (
                self.conversation.items.get(item["id"])
                if item.get("type") == "item_reference"
                else client_item(item, "")
            )
            message = message_of(known)
            if message is not None:
                made.append(message)
        return made

    _receivers: Final = {
        "session.update": _update,
        "input_audio_buffer.append": _append,
        "input_audio_buffer.commit": _commit,
        "input_audio_buffer.clear": _clear,
        "output_audio_buffer.clear": _clear_output,
        "conversation.item.create": _create_item,
        "conversation.item.retrieve": _retrieve_item,
        "conversation.item.truncate": _truncate_item,
        "conversation.item.delete": _delete_item,
        "response.create": _create_response,
        "response.cancel": _cancel_response,
    }

    # From the engine.

    def feed(self, event: told.Event) -> list[Json]:
        """What a client is told of an engine event."""
        return self.conversation.stamped(self._tell(event))

    def audio(self, generation: int, samples: Any) -> list[Json]:
        """What a client is sent of a reply's sound; empty for a reply that it does not know of."""
        response = self.replies.sent(generation, len(samples))
        if response is None:
            return []
        audio = self._controls.encode(generation, samples)
        return self.conversation.stamped(response.audio_delta(audio)) if audio else []

    def _tell(self, event: told.Event) -> list[Json]:
        turns, replies = self._turns, self.replies
        match event:
            case told.SpeechStarted():
                return turns.started(event, self.config)
            case told.Partial(turn=turn, text=text, stable_chars=stable):
                where = {"item_id": turns.item_of(turn), "stable_chars": stable}
                return [{"type": "voiceloop.transcript.partial", "text": text, **where}]
            case told.TurnEnded():
                return turns.ended(event)
            case told.Final():
                self._appended_ms = 0.0 if self.config.turn_detection is not None else self._appended_ms
                return turns.final(event, self.config)
            case told.TurnReopened(turn=turn):
                return turns.reopened(turn, self.config)
            case told.ReplyStarted(generation=generation):
                return replies.started(generation, self.config)
            case told.ReplyText(generation=generation, text=text, is_filler=is_filler):
                return replies.text(generation, "" if is_filler else text)
            case told.FirstAudio(generation=generation):
                return replies.playback("started", generation)
            case told.FunctionCalled():
                return replies.function_called(event)
            case told.ReplyCancelled():
                return [*replies.cancelled(event), *turns.started_unsaid(self.config)]
            case told.ReplyEnded(generation=generation):
                return [*replies.ended(generation), *turns.started_unsaid(self.config)]
            case told.ReplyResumed():
                turns.forget_speech()
                return []
            case told.ErrorRaised():
                return replies.failed(event)
            case _:
                return _told_in_our_words(event)

    # Responses outside of the conversation.

    def aside_text(self, response: Response, text: str) -> list[Json]:
        """Text of a response outside of the conversation."""
        return self.conversation.stamped(response.text_delta(text, None))

    def aside_call(self, response: Response, call: ToolCall) -> list[Json]:
        """A function that one wants called."""
        item_id, call_id = self.conversation.new_id("item"), call.call_id or self.conversation.new_id("call")
        events = response.function_called(item_id, call_id, call.name, call.arguments, None)
        return self.conversation.stamped(events)

    def aside_audio(self, response: Response, audio: bytes) -> list[Json]:
        """Sound of one."""
        return self.conversation.stamped(response.audio_delta(audio))

    def aside_done(
        self, response: Response, outcome: Outcome, reason: str | None = None, error: Json | None = None
    ) -> list[Json]:
        """It is over."""
        self._asides.pop(response.id, None)
        return self.conversation.stamped(response.done(outcome, None, reason, error))


def _told_in_our_words(event: told.Event) -> list[Json]:
    """What the protocol has no event for."""
    match event:
        case told.TurnMeasured(timeline=timeline):
            return [{"type": "voiceloop.turn.measured", "timeline": timeline_json(timeline)}]
        case told.LevelMeasured(rms_dbfs=rms, peak_dbfs=peak, clipped_samples=clipped):
            return [{"type": "voiceloop.level", "rms_dbfs": rms, "peak_dbfs": peak, "clipped_samples": clipped}]
        case told.ModelLost(model=model):
            return [{"type": "voiceloop.model.lost", "model": model}]
        case told.ModelBack(model=model, away_s=away_s):
            return [{"type": "voiceloop.model.back", "model": model, "away_s": away_s}]
        case told.JobEvent(job=job, kind=kind, payload=payload):
            return [{"type": f"voiceloop.{job}.{kind}", "payload": payload}]
        case told.SessionEnded(reason=reason):
            return [{"type": "voiceloop.session.ended", "reason": reason}]
        case _:
            return []


def timeline_json(timeline: Timeline) -> Json:
    """A turn's timeline in milliseconds after its last voiced sample."""
    zero = timeline.speech_end_s

    def after_ms(at_s: float | None) -> float | None:
        return None if at_s is None else round((at_s - zero) * 1000.0, 1)

    return {
        "turn": timeline.turn,
        "decided_ms": after_ms(timeline.decided_s),
        "final_ms": after_ms(timeline.final_s),
        "voice_to_voice_ms": after_ms(timeline.first_audio_s),
        "filler_ms": after_ms(timeline.filler_s),
        "reason": timeline.reason,
        "discarded": timeline.discarded,
        "degraded": [{"step": each.step.value, "at_ms": after_ms(each.at_s)} for each in timeline.degraded],
        "spans": [
            {
                "stage": span.stage.value,
                "start_ms": after_ms(span.start_s),
                "end_ms": after_ms(span.end_s),
                "speculative": span.is_speculative,
            }
            for span in timeline.spans
        ],
    }

"""One response on the wire, from `response.created` to `response.done`."""

import base64
from typing import Final, Literal

from voiceloop.transports.realtime.config import SessionConfig
from voiceloop.transports.realtime.errors import Json
from voiceloop.transports.realtime.items import Status, function_call_item, reply_item

Outcome = Literal["completed", "cancelled", "failed", "incomplete"]

_TEXT_EVENTS: Final = ("response.output_text.delta", "response.output_text.done")
_TRANSCRIPT_EVENTS: Final = ("response.output_audio_transcript.delta", "response.output_audio_transcript.done")


class Response:
    """Every method gives the events that tell what happened; event ids are added by whoever sends them."""

    def __init__(
        self, response_id: str, item_id: str, config: SessionConfig, conversation: str | None, metadata: Json | None
    ) -> None:
        self.id = response_id
        self.item_id = item_id
        self.is_spoken = config.is_spoken
        self._config = config
        self._conversation = conversation
        self._metadata = metadata
        self._text = ""
        self._has_message = False
        self._output: list[Json] = []

    @property
    def text(self) -> str:
        """What was said so far."""
        return self._text

    @property
    def is_in_conversation(self) -> bool:
        """Whether what it says is kept."""
        return self._conversation is not None

    def created(self) -> list[Json]:
        """It begins."""
        return [{"type": "response.created", "response": self._object("in_progress")}]

    def text_delta(self, text: str, previous_item_id: str | None) -> list[Json]:
        """More was written, or is about to be heard."""
        delta = f" {text}" if self.is_spoken and self._text else text
        self._text += delta
        return [*self.begin_message(previous_item_id), self._part(self._text_events[0], delta=delta)]

    def audio_delta(self, audio: bytes) -> list[Json]:
        """More is to be played: bytes in the session's output format."""
        return [self._part("response.output_audio.delta", delta=base64.b64encode(audio).decode())]

    def function_called(
        self, item_id: str, call_id: str, name: str, arguments: str, previous: str | None
    ) -> list[Json]:
        """The model wants a function called."""
        begun = function_call_item(item_id, "in_progress", call_id, name, "")
        item = function_call_item(item_id, "completed", call_id, name, arguments)
        index = len(self._output) + self._has_message
        here = {"response_id": self.id, "item_id": item_id, "output_index": index, "call_id": call_id}
        self._output.append(item)
        arguments_events = [
            {"type": "response.function_call_arguments.delta", **here, "delta": arguments},
            {"type": "response.function_call_arguments.done", **here, "name": name, "arguments": arguments},
        ]
        return [
            *self._item_added(begun, index, previous),
            *arguments_events,
            *self._item_done(item, index, previous),
        ]

    def done(
        self, outcome: Outcome, previous_item_id: str | None, reason: str | None = None, error: Json | None = None
    ) -> list[Json]:
        """It is over."""
        events: list[Json] = []
        if self._has_message:
            status: Status = "completed" if outcome == "completed" else "incomplete"
            item = reply_item(self.item_id, status, self._text, is_spoken=self.is_spoken)
            events += self._message_done(item)
            events += self._item_done(item, 0, previous_item_id)
            self._output.insert(0, item)
        details: Json = {"type": outcome}
        if reason is not None:
            details["reason"] = reason
        if error is not None:
            details["error"] = error
        done = {**self._object(outcome), "status_details": None if outcome == "completed" else details}
        return [*events, {"type": "response.done", "response": done}]

    def begin_message(self, previous_item_id: str | None) -> list[Json]:
        """Its message begins; nothing where it has begun."""
        if self._has_message:
            return []
        self._has_message = True
        item = reply_item(self.item_id, "in_progress", is_spoken=self.is_spoken)
        empty = {"type": "audio", "transcript": ""} if self.is_spoken else {"type": "text", "text": ""}
        return [
            *self._item_added(item, 0, previous_item_id),
            self._part("response.content_part.added", part=empty),
        ]

    def _message_done(self, item: Json) -> list[Json]:
        name = "transcript" if self.is_spoken else "text"
        part = {"type": "audio" if self.is_spoken else "text", name: self._text}
        ended = [self._part("response.output_audio.done")] if self.is_spoken else []
        return [
            *ended,
            self._part(self._text_events[1], **{name: self._text}),
            self._part("response.content_part.done", part=part),
        ]

    def _item_added(self, item: Json, index: int, previous: str | None) -> list[Json]:
        added = {"type": "response.output_item.added", "response_id": self.id, "output_index": index, "item": item}
        if not self.is_in_conversation:
            return [added]
        return [added, {"type": "conversation.item.added", "previous_item_id": previous, "item": item}]

    def _item_done(self, item: Json, index: int, previous: str | None) -> list[Json]:
        done = {"type": "response.output_item.done", "response_id": self.id, "output_index": index, "item": item}
        if not self.is_in_conversation:
            return [done]
        return [{"type": "conversation.item.done", "previous_item_id": previous, "item": item}, done]

    def _part(self, kind: str, **fields: object) -> Json:
        where = {"response_id": self.id, "item_id": self.item_id, "output_index": 0, "content_index": 0}
        return {"type": kind, **where, **fields}

    @property
    def _text_events(self) -> tuple[str, str]:
        return _TRANSCRIPT_EVENTS if self.is_spoken else _TEXT_EVENTS

    def _object(self, status: str) -> Json:
        session = self._config.session
        output = session["audio"].get("output", {})
        return {
            "object": "realtime.response",
            "id": self.id,
            "status": status,
            "status_details": None,
            "output": list(self._output),
            "conversation_id": self._conversation,
            "output_modalities": session["output_modalities"],
            "max_output_tokens": session["max_output_tokens"],
            "audio": {"output": {"format": output.get("format"), "voice": output.get("voice")}},
            "metadata": self._metadata,
            "usage": None,
        }

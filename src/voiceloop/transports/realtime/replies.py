"""What a client is told of replies: responses, their items, and what of them was heard."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from voiceloop.core import events as told
from voiceloop.core.audio import samples_to_ms
from voiceloop.jobs.converse import reply_name
from voiceloop.transports.realtime.config import RATES_HZ, SessionConfig
from voiceloop.transports.realtime.conversation import Conversation
from voiceloop.transports.realtime.errors import Json, ProtocolError
from voiceloop.transports.realtime.response import Outcome, Response

ENGINE_RATE_HZ = RATES_HZ["audio/pcm"]
_MOST_SPOKEN = 200
"""Replies that can still be truncated."""


@dataclass(slots=True)
class _Spoken:
    """Which reply an item is, and how much of its sound was sent."""

    generation: int
    sent_samples: int = 0
    is_playing: bool = False


class Replies:
    """Replies become responses when they may be heard.

    `heard_text` knows the words of the reply of that number that were heard in so many milliseconds.
    """

    def __init__(
        self, conversation: Conversation, heard_text: Callable[[int, float], str], *, has_playback: bool
    ) -> None:
        self.has_playback = has_playback
        self.has_spoken = False
        self._conversation = conversation
        self._heard_text = heard_text
        self._responses: dict[int, Response] = {}
        self._spoken: dict[str, _Spoken] = {}
        self._wishes: tuple[SessionConfig, Json | None] | None = None
        self._is_cancelled_by_client = False
        self._truncated_by_client: dict[str, str] = {}
        """What the client says was heard of an item."""
        self._last_error: Json | None = None

    @property
    def active(self) -> Response | None:
        """The response under way."""
        return next(iter(self._responses.values()), None)

    @property
    def is_busy(self) -> bool:
        """Whether a response is under way that nobody has cancelled yet."""
        return self.active is not None and not self._is_cancelled_by_client

    def generation_of(self, item_id: str) -> int | None:
        """The reply under way that is told as this item."""
        return next((number for number, each in self._responses.items() if each.item_id == item_id), None)

    def wish(self, config: SessionConfig, metadata: Json | None) -> None:
        """The next response was asked for by the client, in this form."""
        self._wishes = config, metadata

    def cancelled_by_client(self) -> None:
        """The client is about to end the response."""
        self._is_cancelled_by_client = True

    def failed(self, event: told.ErrorRaised) -> list[Json]:
        """Something went wrong; a response that ends now ends with it."""
        error = {"type": "server_error", "code": event.code, "message": event.message}
        self._last_error = error
        return [{"type": "error", "error": {**error, "param": None, "event_id": None}}]

    def started(self, generation: int, config: SessionConfig) -> list[Json]:
        """A reply may be heard from now on."""
        wanted, metadata = self._wishes or (config, None)
        new_id = self._conversation.new_id
        response = Response(new_id("resp"), new_id("item"), wanted, self._conversation.id, metadata)
        self._wishes, self._is_cancelled_by_client, self._last_error = None, False, None
        self._responses[generation] = response
        self._spoken[response.item_id] = _Spoken(generation)
        if len(self._spoken) > _MOST_SPOKEN:
            oldest = next(iter(self._spoken))
            del self._spoken[oldest]
            self._truncated_by_client.pop(oldest, None)
        return response.created()

    def text(self, generation: int, text: str) -> list[Json]:
        """A clause is about to be heard, or a piece of text to be read.

        An empty one begins the item alone: a filler is its sound, and none of its words.
        """
        response = self._responses.get(generation)
        if response is None:
            return []
        begun = response.begin_message(self._conversation.items.last_id)
        if begun:
            item: Json = next(event["item"] for event in begun if event["type"] == "response.output_item.added")
            self._conversation.items.add(dict(item))
            self._conversation.names[response.item_id] = reply_name(generation)
        if response.is_spoken:
            self.has_spoken = True
        return [*begun, *response.text_delta(text, None)] if text else begun

    def sent(self, generation: int, samples: int) -> Response | None:
        """Note that sound was sent, by whatever way; the response that it belongs to."""
        response = self._responses.get(generation)
        if response is not None:
            self._spoken[response.item_id].sent_samples += samples
        return response

    def rewound(self, generation: int, samples: int) -> None:
        """The client was away, and is sent the reply again from this sample on."""
        response = self._responses.get(generation)
        if response is not None:
            self._spoken[response.item_id].sent_samples = samples

    def playback(self, what: str, generation: int) -> list[Json]:
        """`output_audio_buffer` events, where the server knows what is played."""
        response = self._responses.get(generation)
        if response is None or not self.has_playback or not response.is_spoken:
            return []
        spoken = self._spoken[response.item_id]
        if what == "started" and spoken.is_playing:  # an answer that follows its filler is no other playback
            return []
        spoken.is_playing = True
        return [{"type": f"output_audio_buffer.{what}", "response_id": response.id}]

    def function_called(self, event: told.FunctionCalled) -> list[Json]:
        """The reply asks for a function to be called."""
        response = self._responses.get(event.generation)
        if response is None:
            return []
        items = self._conversation.items
        item_id = self._conversation.new_id("item")
        events = response.function_called(item_id, event.call_id, event.name, event.arguments, items.last_id)
        done = next(each["item"] for each in events if each["type"] == "response.output_item.done")
        items.add(dict(done))
        self._conversation.names[item_id] = event.call_id
        return events

    def ended(self, generation: int) -> list[Json]:
        """It was heard to its end."""
        stopped = self.playback("stopped", generation)
        return [*self._done(generation, "completed"), *stopped]

    def cancelled(self, event: told.ReplyCancelled) -> list[Json]:
        """It is over before its end."""
        response = self._responses.get(event.generation)
        if response is None:
            return []
        events = self.playback("cleared", event.generation)
        if event.reason == "failed":
            events += self._done(event.generation, "failed", error=self._last_error)
        else:
            reason = "client_cancelled" if self._is_cancelled_by_client else "turn_detected"
            events += self._done(event.generation, "cancelled", reason)
        return [*events, *self._kept_of(response.item_id, event)]

    def truncated(self, item_id: str, end_ms: int) -> str:
        """The client heard so much of an item; in words. Raises ProtocolError."""
        item = self._conversation.items.get(item_id)
        spoken = self._spoken.get(item_id)
        if spoken is None or not spoken.sent_samples:
            raise ProtocolError("Only the assistant's spoken messages can be truncated", param="item_id")
        sent_ms = samples_to_ms(spoken.sent_samples, ENGINE_RATE_HZ)
        if not 0 <= end_ms <= sent_ms + 1:
            what = f"audio_end_ms is {end_ms}; {sent_ms:.0f} ms of this item were sent"
            raise ProtocolError(what, param="audio_end_ms")
        text = self._heard_text(spoken.generation, end_ms)
        item["content"] = _content(text)
        self._truncated_by_client[item_id] = text
        return text

    def _kept_of(self, item_id: str, event: told.ReplyCancelled) -> list[Json]:
        """What becomes of the item of a reply that was not heard to its end."""
        items = self._conversation.items
        if item_id not in items:
            return []
        if event.reason == "reopened":
            self._conversation.remove(item_id)
            return [{"type": "conversation.item.deleted", "item_id": item_id}]
        if item_id in self._truncated_by_client or not self._spoken[item_id].sent_samples:
            return []
        items.get(item_id)["content"] = _content(event.heard_text)
        return [truncated_event(item_id, round(event.heard_ms))]

    def _done(
        self, generation: int, outcome: Outcome, reason: str | None = None, error: Json | None = None
    ) -> list[Json]:
        response = self._responses.pop(generation, None)
        if response is None:
            return []
        items = self._conversation.items
        events = response.done(outcome, items.before(response.item_id), reason, error)
        for event in events:
            if event["type"] == "conversation.item.done" and event["item"]["id"] in items:
                items.get(event["item"]["id"]).update(event["item"])
        if response.item_id in self._truncated_by_client and response.item_id in items:
            items.get(response.item_id)["content"] = _content(self._truncated_by_client[response.item_id])
        return events


def _content(text: str) -> list[Json]:
    return [{"type": "output_audio", "transcript": text}]


def truncated_event(item_id: str, end_ms: int) -> dict[str, Any]:
    """`conversation.item.truncated`."""
    return {"type": "conversation.item.truncated", "item_id": item_id, "content_index": 0, "audio_end_ms": end_ms}

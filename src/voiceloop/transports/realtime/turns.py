"""What a client is told of what the caller says: buffers, user items and transcripts."""

from collections.abc import Callable
from math import log

from voiceloop.core import events as told
from voiceloop.core.audio import samples_to_ms
from voiceloop.core.transcript import Transcript
from voiceloop.jobs.converse import turn_name
from voiceloop.transports.realtime.config import SessionConfig
from voiceloop.transports.realtime.conversation import Conversation, item_event
from voiceloop.transports.realtime.errors import Json
from voiceloop.transports.realtime.items import heard_item

_TRANSCRIPTION = "conversation.item.input_audio_transcription"
_MOST_TURNS = 4_000


class Turns:
    """Turns become items: in automatic mode when their text is final, in manual mode when the client commits."""

    def __init__(self, conversation: Conversation, is_replying: Callable[[], bool]) -> None:
        self._conversation = conversation
        self._is_replying = is_replying
        self._item_ids: dict[int, str] = {}
        self._told: set[int] = set()
        self._committed: list[str] = []
        self._unsaid: told.SpeechStarted | None = None

    def item_of(self, turn: int) -> str | None:
        """The id that the turn's item has or will have."""
        return self._item_ids.get(turn)

    def forget_speech(self) -> None:
        """What began over a reply was no turn, or is forgotten."""
        self._unsaid = None

    def started(self, event: told.SpeechStarted, config: SessionConfig) -> list[Json]:
        """Someone begins to speak: over a reply nothing is told before that is cancelled."""
        if config.turn_detection is None:
            return []
        if self._is_replying():
            self._unsaid = event
            return []
        self._unsaid = None
        return [self._speech_started(event.turn, event.position)]

    def started_unsaid(self, config: SessionConfig) -> list[Json]:
        """The reply is over over which somebody began to speak."""
        return self.started(self._unsaid, config) if self._unsaid is not None else []

    def ended(self, event: told.TurnEnded) -> list[Json]:
        """A turn is over."""
        return [self._speech_stopped(event.turn, event.speech_end)] if event.turn in self._told else []

    def committed(self) -> list[Json]:
        """The client ended its turn: its item is there at once, its text follows."""
        item_id = self._conversation.new_id("item")
        self._committed.append(item_id)
        return self._added(item_id)

    def quiet(self) -> tuple[str, list[Json]]:
        """A turn in which nothing was said: its item, and what is told."""
        item_id = self._conversation.new_id("item")
        events = self._added(item_id)
        return item_id, [*events, self._done(item_id, "")]

    def final(self, event: told.Final, config: SessionConfig) -> list[Json]:
        """The text of a turn is there."""
        turn, events = event.turn, []
        if config.turn_detection is None or self._committed:
            item_id = self._committed.pop(0) if self._committed else self._conversation.new_id("item")
            self._item_ids[turn] = item_id
            if item_id not in self._conversation.items:
                events += self._added(item_id)
        else:
            if turn not in self._told:  # it began over a reply, and nothing was told of it then
                self._unsaid = None
                events += [
                    self._speech_started(turn, event.speech_start),
                    self._speech_stopped(turn, event.speech_end),
                ]
            item_id = self._item_ids[turn]
            events += self._added(item_id)
        self._conversation.names[item_id] = turn_name(turn)
        self._forget_old_ones()
        return [*events, *_transcribed(item_id, event, config), self._done(item_id, event.transcript.text)]

    def reopened(self, turn: int, config: SessionConfig) -> list[Json]:
        """A wrong end: the item is taken back, and the turn goes on as another one."""
        item_id = self._item_ids.pop(turn, None)
        self._told.discard(turn)
        if item_id is None or item_id not in self._conversation.items:
            return []
        self._conversation.remove(item_id)
        deleted = {"type": "conversation.item.deleted", "item_id": item_id}
        return [deleted, *self.started(self._unsaid or told.SpeechStarted(turn, 0), config)]

    def _speech_started(self, turn: int, position: int) -> Json:
        self._told.add(turn)
        item_id = self._item_ids.setdefault(turn, self._conversation.new_id("item"))
        start_ms = max(0, round(samples_to_ms(position)))
        return {"type": "input_audio_buffer.speech_started", "audio_start_ms": start_ms, "item_id": item_id}

    def _speech_stopped(self, turn: int, position: int) -> Json:
        end_ms = round(samples_to_ms(position))
        item_id = self._item_ids[turn]
        return {"type": "input_audio_buffer.speech_stopped", "audio_end_ms": end_ms, "item_id": item_id}

    def _added(self, item_id: str) -> list[Json]:
        item = heard_item(item_id, None)
        previous = self._conversation.items.add(item)
        return [
            {"type": "input_audio_buffer.committed", "item_id": item_id, "previous_item_id": previous},
            item_event("added", item, previous),
        ]

    def _done(self, item_id: str, text: str) -> Json:
        items = self._conversation.items
        item = heard_item(item_id, text)
        if item_id in items:
            items.get(item_id)["content"] = item["content"]
        return item_event("done", item, items.before(item_id))

    def _forget_old_ones(self) -> None:
        if len(self._item_ids) > _MOST_TURNS:
            kept = sorted(self._item_ids)[-_MOST_TURNS // 2 :]
            self._item_ids = {turn: self._item_ids[turn] for turn in kept}
            self._told &= set(kept)


def _transcribed(item_id: str, event: told.Final, config: SessionConfig) -> list[Json]:
    where = {"item_id": item_id, "content_index": 0}
    text = event.transcript.text
    seconds = samples_to_ms(event.speech_end - event.speech_start) / 1000.0
    usage = {"type": "duration", "seconds": seconds}
    completed: Json = {"type": f"{_TRANSCRIPTION}.completed", **where, "transcript": text, "usage": usage}
    if config.tells_confidence:
        completed["logprobs"] = _logprobs(event.transcript)
    return [{"type": f"{_TRANSCRIPTION}.delta", **where, "delta": text}, completed] if text else [completed]


def _logprobs(transcript: Transcript) -> list[Json]:
    """Calibrated confidences as natural logarithms, a word at a time."""
    return [
        {"token": word.text, "logprob": log(max(word.confidence, 1e-6)), "bytes": list(word.text.encode())}
        for word in transcript.words
    ]

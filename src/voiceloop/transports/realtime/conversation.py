"""What both halves of the protocol share: the conversation's items, and what the engine's history calls them."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from voiceloop.transports.realtime.errors import Json
from voiceloop.transports.realtime.items import Items


def random_id(kind: str) -> str:
    """An id as clients know them: item_..., resp_..., event_..."""
    return f"{kind}_{secrets.token_hex(10)}"


@dataclass(slots=True)
class Conversation:
    """One session's."""

    id: str
    new_id: Callable[[str], str]
    items: Items = field(default_factory=Items)
    names: dict[str, str] = field(default_factory=dict)
    """For item ids: what the history calls them."""

    def remove(self, item_id: str) -> str | None:
        """Take an item out; what the history calls it. Raises ProtocolError (item_not_found)."""
        self.items.remove(item_id)
        return self.names.pop(item_id, None)

    def stamped(self, events: list[Json]) -> list[Json]:
        """The events, each with an id."""
        return [{"event_id": self.new_id("event"), **event} for event in events]


def item_event(what: str, item: Json, previous: str | None) -> Json:
    """`conversation.item.added` or `.done`."""
    return {"type": f"conversation.item.{what}", "previous_item_id": previous, "item": dict(item)}

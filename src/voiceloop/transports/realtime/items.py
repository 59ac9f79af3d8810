"""The conversation as the client sees it: items in order, by id."""

from collections.abc import Iterator
from typing import Final, Literal

from voiceloop.core.ports import Message
from voiceloop.transports.realtime.errors import Json, ProtocolError

MOST_ITEMS: Final = 2_000
"""Beyond this the oldest are forgotten: a call that lasts for days must not grow for days."""

Status = Literal["in_progress", "completed", "incomplete"]
_KINDS: Final = ("message", "function_call", "function_call_output")
_TEXT_PARTS: Final = {"user": "input_text", "system": "input_text", "assistant": "output_text"}


class Items:
    """Items as the wire's JSON objects, oldest first."""

    def __init__(self) -> None:
        self._items: dict[str, Json] = {}

    def __iter__(self) -> Iterator[Json]:
        return iter(self._items.values())

    def __contains__(self, item_id: str) -> bool:
        return item_id in self._items

    @property
    def last_id(self) -> str | None:
        """The newest item's id."""
        return next(reversed(self._items), None)

    def before(self, item_id: str) -> str | None:
        """The id of the item before the one of that id."""
        previous = None
        for known in self._items:
            if known == item_id:
                return previous
            previous = known
        return previous

    def get(self, item_id: str) -> Json:
        """The item. Raises ProtocolError (item_not_found)."""
        found = self._items.get(item_id)
        if found is None:
            what = f"There is no item {item_id!r} in the conversation"
            raise ProtocolError(what, code="item_not_found", param="item_id")
        return found

    def add(self, item: Json, after: str | None = None) -> str | None:
        """Put an item behind the one named `after` (None: at the end; `root`: at the beginning); the previous id.

        Raises ProtocolError, also for the output of a function that nobody has called.
        """
        item_id = item["id"]
        if item_id in self._items:
            what = f"There is an item {item_id!r} already"
            raise ProtocolError(what, code="item_already_exists", param="item.id")
        if item["type"] == "function_call_output" and not self._has_call(item["call_id"]):
            what = f"There is no function call {item['call_id']!r} in the conversation"
            raise ProtocolError(what, code="invalid_tool_call_id")  # OpenAI's code, and like OpenAI's without a param
        if after is None:
            previous = self.last_id
            self._items[item_id] = item
        else:
            previous = None if after == "root" else str(self.get(after)["id"])
            behind = list(self._items.items())
            index = 0 if previous is None else list(self._items).index(previous) + 1
            self._items = dict([*behind[:index], (item_id, item), *behind[index:]])
        if len(self._items) > MOST_ITEMS:
            del self._items[next(iter(self._items))]
        return previous

    def remove(self, item_id: str) -> None:
        """Take an item out. Raises ProtocolError (item_not_found)."""
        self.get(item_id)
        del self._items[item_id]

    def _has_call(self, call_id: str) -> bool:
        return any(item["type"] == "function_call" and item["call_id"] == call_id for item in self)


def heard_item(item_id: str, transcript: str | None, status: Status = "completed") -> Json:
    """A user's spoken message; `transcript` is None until it is known."""
    part = {"type": "input_audio", "transcript": transcript}
    return _item(item_id, "message", status, role="user", content=[part])


def reply_item(item_id: str, status: Status, text: str | None = None, *, is_spoken: bool = True) -> Json:
    """An assistant's message, without content until there is some."""
    part = {"type": "output_audio", "transcript": text} if is_spoken else {"type": "output_text", "text": text}
    return _item(item_id, "message", status, role="assistant", content=[] if text is None else [part])


def function_call_item(item_id: str, status: Status, call_id: str, name: str, arguments: str) -> Json:
    """A function that the assistant wants called."""
    return _item(item_id, "function_call", status, call_id=call_id, name=name, arguments=arguments)


def client_item(item: Json, item_id: str) -> Json:
    """An item that the client made, as it is kept. Raises ProtocolError for what is not supported."""
    kind = item.get("type")
    if kind not in _KINDS:
        hint = f"There are {', '.join(_KINDS)}"
        raise ProtocolError(f"Items of the type {kind!r} are not supported", param="item.type", hint=hint)
    if kind == "message":
        for number, part in enumerate(item["content"]):
            _check_part(item["role"], part, f"item.content[{number}]")
    return {**item, "id": item_id, "object": "realtime.item", "status": "completed"}


def message_of(item: Json) -> Message | None:
    """What a language model is told of an item; None for nothing."""
    match item["type"]:
        case "message":
            parts = (part.get("text") or part.get("transcript") or "" for part in item["content"])
            text = " ".join(part.strip() for part in parts if part.strip())
            return Message(item["role"], text) if text else None
        case "function_call":
            return Message(
                "assistant", f'<tool_call>[{{"name": "{item["name"]}", "arguments": {item["arguments"]}}}]</tool_call>'
            )
        case _:
            return Message("tool", item["output"])


def _check_part(role: str, part: Json, param: str) -> None:
    kind = part.get("type")
    if kind == "input_image":
        raise ProtocolError("Pictures are not understood here", code="unsupported", param=f"{param}.type")
    if kind == "input_audio" and role == "user":
        if not part.get("audio") and not part.get("transcript"):
            raise ProtocolError("The part has no audio", code="missing_required_parameter", param=f"{param}.audio")
        return
    if kind == "output_audio" and role == "assistant":
        return
    if kind != _TEXT_PARTS[role]:
        what = f"A message of the {role} cannot hold {kind!r}"
        raise ProtocolError(what, param=f"{param}.type", hint=f"It holds {_TEXT_PARTS[role]}")
    if not isinstance(part.get("text"), str):
        raise ProtocolError("The part has no text", code="missing_required_parameter", param=f"{param}.text")


def _item(item_id: str, kind: str, status: Status, **fields: object) -> Json:
    return {"id": item_id, "object": "realtime.item", "type": kind, "status": status, **fields}

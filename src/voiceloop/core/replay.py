"""Events as JSON lines and back: the replay log, and what `--json` prints."""

import json
import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

from voiceloop.core import events
from voiceloop.core.errors import InputError
from voiceloop.core.events import Event

_EVENT_TYPES: dict[str, type] = {kind.__name__: kind for kind in typing.get_args(events.Event)}


def to_json(event: Event) -> str:
    """One line of JSON: the fields of the event, and its name as `type`."""
    return json.dumps({"type": type(event).__name__, **plain(event)}, ensure_ascii=False)


def from_json(line: str) -> Event:
    """The event of one line. Raises InputError when the line is none."""
    try:
        row = json.loads(line)
        kind = _EVENT_TYPES[row.pop("type")]
        event: Event = _build(kind, row)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"Not an event: {line[:80]!r}", code="bad_event") from error
    return event


def plain(value: Any) -> Any:
    """Dataclasses as dictionaries, tuples as lists, all the way down."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value.value if isinstance(value, Enum) else value


def _build(kind: Any, value: Any) -> Any:
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _build(hints[name], item) for name, item in value.items()})
    origin = typing.get_origin(kind)
    if origin is tuple:
        return tuple(_build(typing.get_args(kind)[0], item) for item in value)
    if origin in (typing.Union, types.UnionType):
        if value is None:
            return None
        return _build(next(arm for arm in typing.get_args(kind) if arm is not type(None)), value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)

import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

import pytest

from voiceloop.core import events
from voiceloop.core.errors import InputError
from voiceloop.core.events import Event, Partial, TurnMeasured
from voiceloop.core.replay import from_json, to_json
from voiceloop.core.timeline import Span, Stage, Timeline

KINDS = typing.get_args(events.Event)
MOST_EVENTS = 24


def example(kind: Any) -> Any:
    """A value of a type, with every field filled."""
    if isinstance(kind, type) and is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return kind(**{field.name: example(hints[field.name]) for field in fields(kind)})
    if typing.get_origin(kind) is tuple:
        return (example(typing.get_args(kind)[0]),) * 2
    if typing.get_origin(kind) is not None:
        return example(typing.get_args(kind)[0])
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    return {str: "text “quoted”", int: 7, float: 1.5, bool: True}[kind]


def test_there_are_at_most_24_events_beside_the_one_of_jobs() -> None:
    assert len(set(KINDS) - {events.JobEvent}) <= MOST_EVENTS


def test_every_event_class_of_the_module_is_in_the_union() -> None:
    own = {kind for kind in vars(events).values() if isinstance(kind, type) and kind.__module__ == events.__name__}
    assert own == set(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_an_event_goes_through_the_replay_log_and_back(kind: type) -> None:
    event: Event = example(kind)
    assert from_json(to_json(event)) == event


def test_a_missing_value_stays_missing() -> None:
    timeline = Timeline(1, 0.0, 0.2, 0.2, None, (Span(Stage.JUDGE, 0.1, 0.12),))
    assert from_json(to_json(TurnMeasured(timeline))) == TurnMeasured(timeline)


@pytest.mark.parametrize("line", ["", "{", "[]", '{"type": "Nothing"}', '{"type": "Partial", "text": "x"}', "null"])
def test_a_line_that_is_no_event_is_refused(line: str) -> None:
    with pytest.raises(InputError) as caught:
        from_json(line)
    assert caught.value.code == "bad_event"


def test_letters_beyond_ascii_are_written_as_they_are() -> None:
    assert "café" in to_json(Partial(1, "café", 0))

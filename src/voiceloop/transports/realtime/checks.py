"""Client events and session objects checked against the openai package's own types, unknown fields refused."""

from collections.abc import Iterator
from typing import Any, Final

from openai.types.realtime import (
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    InputAudioBufferCommitEvent,
    OutputAudioBufferClearEvent,
    RealtimeSessionCreateRequest,
    RealtimeTranscriptionSessionCreateRequest,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
)
from pydantic import BaseModel, ValidationError

from voiceloop.transports.realtime.errors import Json, ProtocolError

CLIENT_EVENTS: Final[dict[str, type[BaseModel]]] = {
    "session.update": SessionUpdateEvent,
    "input_audio_buffer.append": InputAudioBufferAppendEvent,
    "input_audio_buffer.commit": InputAudioBufferCommitEvent,
    "input_audio_buffer.clear": InputAudioBufferClearEvent,
    "output_audio_buffer.clear": OutputAudioBufferClearEvent,
    "conversation.item.create": ConversationItemCreateEvent,
    "conversation.item.retrieve": ConversationItemRetrieveEvent,
    "conversation.item.truncate": ConversationItemTruncateEvent,
    "conversation.item.delete": ConversationItemDeleteEvent,
    "response.create": ResponseCreateEvent,
    "response.cancel": ResponseCancelEvent,
}
"""Every event that a client may send."""

SESSIONS: Final[dict[str, type[BaseModel]]] = {
    "realtime": RealtimeSessionCreateRequest,
    "transcription": RealtimeTranscriptionSessionCreateRequest,
}

_UNION_KEYS: Final = ("type", "role")
_MOST_VALUES: Final = 10_000
"""In one event. To say what is wrong with a list of 5,000 empty tools takes 0.1 s, in which no call goes on."""


def check_event(event: Json) -> str:
    """The type of a client event that has the shape of its type. Raises ProtocolError naming the field that has not."""
    kind = event.get("type")
    if not isinstance(kind, str):
        raise ProtocolError("The event has no type", code="missing_required_parameter", param="type")
    model = CLIENT_EVENTS.get(kind)
    if model is None:
        known = ", ".join(CLIENT_EVENTS)
        raise ProtocolError(f"There is no client event {kind!r}", param="type", hint=f"There are {known}")
    if kind == "session.update":  # its session is a union: the one that its type names says what is wrong with it
        check_session(event.get("session"), "session")
    else:
        _check(model, event, "")
    return kind


def check_session(session: Any, param: str) -> None:
    """Check a session object by its type. Raises ProtocolError."""
    if not isinstance(session, dict):
        raise ProtocolError("The session must be an object", code=_missing_or_wrong(session), param=param)
    kind = session.get("type")
    if kind not in SESSIONS:
        what = f"session.type is {kind!r}" if kind is not None else "session.type is missing"
        hint = "It is realtime or transcription"
        raise ProtocolError(what, code=_missing_or_wrong(kind), param=f"{param}.type", hint=hint)
    _check(SESSIONS[kind], session, param)


def _check_amount(given: Json, path: str) -> None:
    """Check that there are not so many values that looking at each would hold up others. Raises ProtocolError."""
    count = 0
    unseen: list[Any] = [given]
    while unseen:
        value = unseen.pop()
        parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        count += len(parts)
        if count > _MOST_VALUES:
            raise ProtocolError(f"More than {_MOST_VALUES:,} values", code="event_too_large", param=path or None)
        unseen.extend(parts)


def _check(model: type[BaseModel], given: Json, path: str) -> None:
    _check_amount(given, path)
    try:
        made = model.model_validate(given)
    except ValidationError as error:
        raise _first_error(error, given, path) from error
    unknown = next(_unknown(made, path), None)
    if unknown is not None:
        raise ProtocolError(f"There is no parameter {unknown}", code="unknown_parameter", param=unknown)


def _unknown(made: BaseModel, path: str) -> Iterator[str]:
    """Paths of the fields that the types do not know."""
    for name in made.model_extra or {}:
        yield _join(path, name)
    for name in made.model_fields_set & set(type(made).model_fields):
        value = getattr(made, name)
        values = value if isinstance(value, list) else [value]
        for index, each in enumerate(values):
            if isinstance(each, BaseModel):
                where = _join(path, f"{name}[{index}]" if isinstance(value, list) else name)
                yield from _unknown(each, where)


def _first_error(error: ValidationError, given: Json, path: str) -> ProtocolError:
    """The error of the branch that the client meant: of a union, every branch has complaints."""
    errors = [(_existing_path(each["loc"], given), each) for each in error.errors(include_url=False)]
    meant = [(where, each) for where, each in errors if where[-1:] not in [[key] for key in _UNION_KEYS]] or errors
    where, first = max(meant, key=lambda pair: len(pair[0]))
    param = path
    for part in where:
        param = f"{param}[{part}]" if isinstance(part, int) else _join(param, part)
    code = "missing_required_parameter" if first["type"] == "missing" else "invalid_value"
    return ProtocolError(f"{param}: {first['msg']}", code=code, param=param)


def _existing_path(loc: tuple[int | str, ...], given: Any) -> list[int | str]:
    """A pydantic location without the names of union branches, which are no fields."""
    path: list[int | str] = []
    here: Any = given
    for number, part in enumerate(loc):
        is_last = number == len(loc) - 1
        is_there = part in here if isinstance(here, dict) else isinstance(part, int) and _has_index(here, part)
        if is_there:
            here = here[part]
        elif not (
            is_last and isinstance(here, dict) and isinstance(part, str) and part.isidentifier() and part.islower()
        ):
            continue
        path.append(part)
    return path


def _has_index(here: Any, index: int) -> bool:
    return isinstance(here, list) and index < len(here)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _missing_or_wrong(value: Any) -> str:
    return "missing_required_parameter" if value is None else "invalid_value"

"""`POST /v1/messages`: a voice note in, its answer out, written or spoken as fits, as it is made."""

import base64
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass, replace
from typing import Any, Final, cast

import numpy as np
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.datastructures import FormData, UploadFile

from voiceloop.core.audio import Samples
from voiceloop.core.errors import VoiceloopError
from voiceloop.engine.engine import Engine
from voiceloop.engine.recording import Passage, transcribe_recording
from voiceloop.jobs.message import (
    Decided,
    MessageJob,
    MessageSettings,
    Note,
    ReplyEvent,
    Spoken,
    Unspoken,
    Written,
)
from voiceloop.server.audio_settings import AudioRestSettings
from voiceloop.server.bodies import FORM_TYPE, form_file
from voiceloop.server.caller import caller_of
from voiceloop.server.clock import unix_now_s
from voiceloop.server.leaving import StreamedAnswer, while_connected
from voiceloop.server.limits import Account, Tab
from voiceloop.server.rest_errors import RestError, RestRoute, body_of, documented, error_of, refused
from voiceloop.server.room import Room
from voiceloop.server.transcriptions import EVENT_STREAM, charged_blocks, check_quota, read_upload, sse
from voiceloop.stages.voice_or_text import minute_of_day
from voiceloop.transports.uploads import DecodeLimits, Decoders, Upload
from voiceloop.transports.voice_note import MEDIA_TYPE, RATE_HZ, bit_rate_for, encoded, seconds_of, voice_note

_FIELDS: Final = ("file", "caller", "channel", "local_time", "quiet_hours", "stream")
_MOST_NAME_LETTERS: Final = 200
_TRUTH: Final = {"true": True, "1": True, "": True, "false": False, "0": False}


@dataclass(frozen=True, slots=True)
class MessageRequest:
    """A checked request; `note` lacks the words."""

    file: UploadFile
    note: Note
    stream: bool


def note_limits(limits: DecodeLimits, settings: MessageSettings) -> DecodeLimits:
    """What decoding a message may take."""
    return replace(limits, max_duration_s=min(limits.max_duration_s, settings.max_duration_s))


def message_routes(engine: Engine, job: MessageJob, settings: AudioRestSettings, decoders: Decoders) -> APIRouter:
    """The route; `decoders`, with `note_limits`, are closed by whoever made them, as is what the job answers with."""
    router = APIRouter(route_class=RestRoute, tags=["messages"])
    service = _Messages(engine, job, settings, decoders)

    @router.post(
        "/v1/messages",
        summary="A voice note and its answer",
        response_class=Response,
        responses={
            200: {
                "description": "Events; with stream=false one JSON object.",
                "content": {EVENT_STREAM: {}, "application/json": {"schema": {"type": "object"}}},
            },
            **documented(400, 408, 413, 415, 429, 503),
        },
        openapi_extra={"requestBody": {"required": True, "content": {FORM_TYPE: {"schema": _SCHEMA}}}},
    )
    async def answer(request: Request) -> Response:
        """What a recording says, the answer to it, how it is delivered and why, and its sound where it is spoken."""
        return await service.answer(request)

    return router


class _Messages:
    """Answers requests; each is decoded, transcribed and answered as it comes, and left off when its client leaves."""

    def __init__(self, engine: Engine, job: MessageJob, settings: AudioRestSettings, decoders: Decoders) -> None:
        self._engine = engine
        self._job = job
        self._settings = settings
        self._decoders = decoders
        self._room = Room(settings.max_at_once, "messages")

    async def answer(self, request: Request) -> Response:
        """The answer. Raises RestError, VoiceloopError, ClientDisconnect."""
        caller = caller_of(request.scope)
        async with AsyncExitStack() as held:
            held.enter_context(self._room.place())
            form = await read_upload(request, self._settings)
            held.push_async_callback(form.close)
            asked = read_message(form, caller.key_id)
            asked.file.file.flush()
            name, size = asked.file.filename or "message", asked.file.size or 0
            try:
                upload = await held.enter_async_context(self._decoders.open(asked.file.file.fileno(), name, size))
                check_quota(upload, Tab(caller.account))
                if not asked.stream:
                    return await while_connected(request, self._whole(upload, asked, caller.account))
            except VoiceloopError as error:
                raise error_of(error, "file") from error
            return StreamedAnswer(self._events(upload, asked, caller.account), EVENT_STREAM, held.pop_all())

    async def _heard(self, upload: Upload, account: Account | None) -> str:
        ears, voice_activity = self._engine.ports.speech_to_text, self._engine.voice_activity
        found = transcribe_recording(charged_blocks(upload, Tab(account)), voice_activity, ears)
        async with aclosing(cast(AsyncGenerator[Passage], found)) as passages:
            texts = [passage.transcript.text.strip() async for passage in passages]
        return " ".join(text for text in texts if text)

    async def _replied(self, note: Note, account: Account | None) -> AsyncGenerator[ReplyEvent]:
        """The job's events; sound is charged as it is made."""
        tab, made = Tab(account), 0
        async with aclosing(self._job.reply(note)) as events:
            async for event in events:
                if isinstance(event, Spoken):
                    made += len(event.samples)
                    tab.charge(made / RATE_HZ, unix_now_s())
                yield event

    async def _whole(self, upload: Upload, asked: MessageRequest, account: Account | None) -> Response:
        heard = await self._heard(upload, account)
        decided: Decided | None = None
        failed = ""
        sound: list[Samples] = []
        async with aclosing(self._replied(replace(asked.note, heard=heard), account)) as events:
            async for event in events:
                match event:
                    case Decided():
                        decided = event
                    case Spoken(samples=samples):
                        sound.append(samples)
                    case Unspoken(error=error):
                        failed = error.code
        assert decided is not None
        answer = {
            "object": "message",
            "heard": {"text": heard, "seconds": round(upload.read_s, 3)},
            "text": decided.text,
            "form": "text" if failed else decided.decision.form,
            "reason": decided.decision.reason,
            "audio": None if failed or not sound else await self._note(sound),
        }
        return JSONResponse(answer | ({"voice_failed": failed} if failed else {}))

    async def _note(self, sound: list[Samples]) -> dict[str, Any]:
        settings = self._job.settings
        ears = self._engine.ports.speech_to_text
        note = await voice_note(np.concatenate(sound), ears, settings.guard_most_changed, settings.guard_s)
        return {
            "data": base64.b64encode(note.data).decode(),
            "media_type": MEDIA_TYPE,
            "seconds": round(note.seconds, 3),
            "bit_rate": note.bit_rate,
            "changed": note.changed,
        }

    async def _events(self, upload: Upload, asked: MessageRequest, account: Account | None) -> AsyncGenerator[bytes]:
        try:
            heard = await self._heard(upload, account)
            yield sse({"type": "message.transcript", "text": heard, "seconds": round(upload.read_s, 3)})
            note = replace(asked.note, heard=heard)
            async with aclosing(_told(self._replied(note, account))) as events:
                async for event in events:
                    yield sse(event)
        except (RestError, VoiceloopError) as error:
            told = error if isinstance(error, RestError) else error_of(error, "file")
            yield sse(body_of(told).model_dump())


async def _told(events: AsyncGenerator[ReplyEvent]) -> AsyncGenerator[dict[str, Any]]:
    """The job's events as the client gets them."""
    decided: Decided | None = None
    failures: list[VoiceloopError] = []

    async def sound() -> AsyncGenerator[Samples]:
        async for event in events:
            match event:
                case Spoken(samples=samples):
                    yield samples
                case Unspoken(error=error):
                    failures.append(error)

    async with aclosing(events):
        async for event in events:
            match event:
                case Written(text=text):
                    yield {"type": "message.text.delta", "delta": text}
                case Decided():
                    decided = event
                    break
        assert decided is not None
        form, bit_rate = decided.decision.form, bit_rate_for(seconds_of(decided.text))
        shown: dict[str, Any] = {"media_type": MEDIA_TYPE, "bit_rate": bit_rate} if form == "voice" else {}
        yield {"type": "message.decision", "form": form, "reason": decided.decision.reason, **shown}
        if form == "voice":
            async with aclosing(encoded(sound(), bit_rate)) as pieces:
                async for data in pieces:
                    yield {"type": "message.audio.delta", "audio": base64.b64encode(data).decode()}
        for error in failures:
            yield {"type": "message.voice.failed", "code": error.code, "message": str(error)}
        yield {"type": "message.done", "text": decided.text}


def read_message(form: FormData, key_id: str) -> MessageRequest:
    """The request of a form; a caller is one of the key's. Raises RestError (400), naming the field."""
    given: dict[str, str] = {}
    for name, value in form.multi_items():
        if name not in _FIELDS:
            raise refused(name, f"Unknown parameter: {name!r}", "unknown_parameter")
        if name in given:
            raise refused(name, f"{name!r} was given twice")
        if name != "file" and not isinstance(value, str):
            raise refused(name, f"{name!r} is a file where text was expected", "invalid_type")
        given[name] = value if isinstance(value, str) else ""
    for name in ("caller", "channel"):
        if len(given.get(name, "")) > _MOST_NAME_LETTERS:
            raise refused(name, f"{name!r} may have {_MOST_NAME_LETTERS} characters", "string_above_max_length")
    stream = given.get("stream", "").lower()
    if stream not in _TRUTH:
        raise refused("stream", f"stream is {stream[:20]!r}, not true or false", "invalid_type")
    caller = f"{key_id}/{given['caller']}" if given.get("caller") else ""
    note = Note(
        "", caller, given.get("channel", ""), "voice", _minute("local_time", given.get("local_time", "")), _quiet(given)
    )
    return MessageRequest(form_file(form), note, _TRUTH[stream])


def _quiet(given: dict[str, str]) -> tuple[int, int] | None:
    begin, _, end = given.get("quiet_hours", "").partition("-")
    first, last = _minute("quiet_hours", begin), _minute("quiet_hours", end)
    if (first is None) != (last is None):
        raise refused("quiet_hours", "quiet_hours is to be like 22:00-07:00")
    return None if first is None or last is None else (first, last)


def _minute(name: str, clock: str) -> int | None:
    try:
        return minute_of_day(clock) if clock else None
    except ValueError as error:
        raise refused(name, f"{name}: {error}") from error


_TEXT: Final = {"type": "string", "maxLength": _MOST_NAME_LETTERS}
_CLOCK: Final = r"([01]\d|2[0-3]):[0-5]\d"
_SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "required": ["file"],
    "additionalProperties": False,
    "properties": {
        "file": {"type": "string", "format": "binary", "description": "A recording of any usual format."},
        "caller": {**_TEXT, "description": "Whose message it is; theirs alone is remembered, nobody's without it."},
        "channel": {**_TEXT, "description": "Where it came in: whatsapp, sms, email, phone, car, smart_speaker, ..."},
        "local_time": {"type": "string", "pattern": f"^{_CLOCK}$", "description": "The caller's time of day."},
        "quiet_hours": {
            **{"type": "string", "pattern": f"^{_CLOCK}-{_CLOCK}$"},
            "description": "When the caller's devices must not make a sound.",
        },
        "stream": {"type": "boolean", "default": True, "description": "Events as they come, or one JSON object."},
    },
}

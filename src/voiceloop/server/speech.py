"""`POST /v1/audio/speech`: a text as sound that leaves while it is made, OpenAI's way."""

import asyncio
import base64
from collections.abc import AsyncGenerator, Iterator
from contextlib import AsyncExitStack, aclosing
from typing import Any, Final, Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from voiceloop.core.audio import Samples, ms_to_samples
from voiceloop.core.errors import InputError, VoiceloopError
from voiceloop.core.ports import TextToSpeech, TextToSpeechInfo, Ticket, Urgency, for_caller
from voiceloop.engine.engine import Engine
from voiceloop.engine.settings import SessionSettings
from voiceloop.engine.speaking import ResampledTextToSpeech
from voiceloop.server.audio_settings import AudioRestSettings
from voiceloop.server.bodies import JSON_TYPE, read_json
from voiceloop.server.caller import caller_of
from voiceloop.server.clock import unix_now_s
from voiceloop.server.leaving import StreamedAnswer
from voiceloop.server.limits import Tab
from voiceloop.server.rest_errors import RestError, RestRoute, body_of, documented, error_of, refused
from voiceloop.server.room import Room
from voiceloop.server.transcriptions import EVENT_STREAM, sse
from voiceloop.stages.sentences import ClauseCutter
from voiceloop.stages.speakable import speakable
from voiceloop.transports.encoding import FORMATS, Encoder, make_encoder

RATE_HZ: Final = 24_000
"""What OpenAI's pcm has."""
MOST_LETTERS: Final = 4_096
OPENAI_VOICES: Final = (
    *("alloy", "ash", "ballad", "cedar", "coral", "echo", "fable", "marin", "nova", "onyx", "sage", "shimmer", "verse"),
)
"""Names that clients send without knowing us: they get the default voice."""
_MOST_BODY_BYTES = 256 * 2**10
_STEP_SAMPLES = ms_to_samples(40, RATE_HZ)
"""Encoding so much takes the event loop less than half a millisecond; others run in between."""


class VoiceId(BaseModel):
    """A voice by its id."""

    model_config = ConfigDict(strict=True, extra="forbid")

    id: str


class SpeechBody(BaseModel):
    """What to say, and how."""

    model_config = ConfigDict(strict=True, extra="forbid")

    input: str = Field(min_length=1, max_length=MOST_LETTERS)
    model: str = Field(min_length=1)
    voice: str | VoiceId
    instructions: str | None = Field(None, max_length=MOST_LETTERS)
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] = "mp3"
    speed: float = Field(1.0, ge=0.25, le=4.0)
    stream_format: Literal["audio", "sse"] = "audio"

    @property
    def voice_name(self) -> str:
        """The voice's name, however it was given."""
        return self.voice if isinstance(self.voice, str) else self.voice.id


def speech_routes(engine: Engine, session: SessionSettings, settings: AudioRestSettings) -> APIRouter:
    """The route; `session` has the default voice."""
    router = APIRouter(route_class=RestRoute, tags=["audio"])
    room = Room(settings.max_at_once, "texts")
    sound = {"schema": {"type": "string", "format": "binary"}}
    streamed: dict[str, Any] = {EVENT_STREAM: {}}

    @router.post(
        "/v1/audio/speech",
        summary="A text as sound",
        response_class=Response,
        responses={
            200: {
                "description": "The sound, as it is made; with stream_format=sse as events.",
                "content": {form.media_type: sound for form in FORMATS.values()} | streamed,
            },
            **documented(400, 413, 415, 429, 503),
        },
        openapi_extra={"requestBody": {"required": True, "content": {JSON_TYPE: {"schema": _schema(engine)}}}},
    )
    async def speak(request: Request) -> Response:
        """The sound of a text, from its first clause on."""
        body = _checked(await read_json(request, _MOST_BODY_BYTES))
        caller = caller_of(request.scope)
        voice = ResampledTextToSpeech(for_caller(engine.ports.text_to_speech, caller.key_id), RATE_HZ)
        name = chosen_voice(body.voice_name, voice.info, session.voice)
        async with AsyncExitStack() as held:
            held.enter_context(room.place())
            tab = Tab(caller.account)
            pieces = charged(spoken(voice, body.input, name, body.speed), tab)
            held.push_async_callback(pieces.aclose)
            try:
                first = await anext(pieces, None)
            except InputError as error:
                raise error_of(error, "voice" if error.code == "unknown_voice" else "input") from error
            encoded = _encoded(first, pieces, make_encoder(body.response_format, RATE_HZ))
            if body.stream_format == "sse":
                return StreamedAnswer(_events(encoded), EVENT_STREAM, held.pop_all())
            return StreamedAnswer(encoded, FORMATS[body.response_format].media_type, held.pop_all())

    return router


def chosen_voice(name: str, info: TextToSpeechInfo, default: str) -> str:
    """The engine's name of a voice that a client asks for; empty for the engine's default one.

    OpenAI's names get the default voice, unless the engine has one of that name. A variant behind a plus sign is left
    to the engine. Raises RestError (400), naming the known ones.
    """
    if name.partition("+")[0] in info.voices:
        return name
    if name in OPENAI_VOICES:
        return default
    near = info.nearest(name.partition("+")[0])
    shown = ", ".join(near) + (f" and {len(info.voices) - len(near)} more" if len(info.voices) > len(near) else "")
    message = f"There is no voice {name[:60]!r}. {info.name} has: {shown} (see GET /v1/voices)"
    raise refused("voice", message, "unknown_voice")


async def spoken(voice: TextToSpeech, text: str, name: str, speed: float) -> AsyncGenerator[Samples]:
    """The sound of a text, clause by clause. Raises RestError when there is nothing to say."""
    is_first = True
    for clause in _clauses(text):
        if said := speakable(clause):
            ticket = Ticket(Urgency.DECISION if is_first else Urgency.REPLY)
            is_first = False
            async with aclosing(voice.synthesize(said, ticket, name, speed)) as pieces:
                async for samples in pieces:
                    yield samples
    if is_first:
        raise refused("input", "There is nothing to say in this text", "empty_text")


async def charged(pieces: AsyncGenerator[Samples], tab: Tab) -> AsyncGenerator[Samples]:
    """Sound, charged as it is made. A text that was begun is spoken to its end, which is never far."""
    made = 0
    async with aclosing(pieces):
        async for samples in pieces:
            made += len(samples)
            tab.charge(made / RATE_HZ, unix_now_s())
            yield samples


def _clauses(text: str) -> Iterator[str]:
    cutter = ClauseCutter()
    yield from cutter.feed(text)
    yield from cutter.flush()


async def _encoded(first: Samples | None, rest: AsyncGenerator[Samples], encoder: Encoder) -> AsyncGenerator[bytes]:
    piece = first
    while piece is not None:
        ready = []
        for start in range(0, len(piece), _STEP_SAMPLES):
            ready.append(encoder.feed(piece[start : start + _STEP_SAMPLES]))
            await asyncio.sleep(0)
        if data := b"".join(ready):
            yield data
        piece = await anext(rest, None)
    if data := encoder.finish():
        yield data


async def _events(encoded: AsyncGenerator[bytes]) -> AsyncGenerator[bytes]:
    try:
        async with aclosing(encoded):
            async for data in encoded:
                yield sse({"type": "speech.audio.delta", "audio": base64.b64encode(data).decode()})
    except VoiceloopError as error:
        yield sse(body_of(error_of(error)).model_dump())
        return
    usage = {"input_tokens": 0, "output_tokens": 0, "total_tokens": 0}  # OpenAI's clients want it; nothing is counted
    yield sse({"type": "speech.audio.done", "usage": usage})


def _checked(raw: dict[str, Any]) -> SpeechBody:
    try:
        return SpeechBody.model_validate(raw)
    except ValidationError as error:
        raise _refusal(error) from None


def _refusal(error: ValidationError) -> RestError:
    """The first thing that is wrong, in OpenAI's words."""
    first = error.errors(include_url=False)[0]
    place = [str(part) for part in first["loc"] if part not in ("str", "VoiceId")]
    name = ".".join(place)
    match first["type"]:
        case "missing":
            return refused(name, f"Missing required parameter: '{name}'", "missing_required_parameter")
        case "extra_forbidden":
            return refused(name, f"Unknown parameter: '{name}'", "unknown_parameter")
        case "string_too_long":
            given = len(first["input"])
            message = f"Invalid '{name}': it has {given} characters, and may have {MOST_LETTERS}"
            return refused(name, message, "string_above_max_length")
        case kind:
            code = "invalid_type" if kind.endswith("_type") else "invalid_value"
            return refused(name, f"Invalid '{name}': {first['msg']}", code)


def _schema(engine: Engine) -> dict[str, Any]:
    """The body as JSON schema, with the voices that there are."""
    schema = SpeechBody.model_json_schema()
    schema.pop("$defs")
    names = {"type": "string", "enum": sorted({*OPENAI_VOICES, *engine.ports.text_to_speech.info.voices})}
    by_id = {"type": "object", "properties": {"id": names}, "required": ["id"], "additionalProperties": False}
    schema["properties"] |= {
        "input": {
            **{"type": "string", "minLength": 1, "maxLength": MOST_LETTERS, "pattern": r"[^\W_]"},
            "description": "The text; it has to hold something that can be said.",
        },
        "voice": {"anyOf": [names, by_id], "description": "OpenAI's names get the default voice."},
    }
    schema["properties"]["model"]["description"] = "Any name: the configured voice engine answers."
    schema["properties"]["instructions"]["description"] = "Accepted, and without effect."
    return schema

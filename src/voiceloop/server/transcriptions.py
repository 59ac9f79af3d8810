"""`POST /v1/audio/transcriptions`: recordings of any format and length as text, OpenAI's way."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, aclosing
from typing import Any, cast

import orjson
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from starlette.datastructures import FormData

from voiceloop.core.audio import Samples
from voiceloop.core.errors import VoiceloopError
from voiceloop.core.ports import SpeechToText, for_caller
from voiceloop.engine.engine import Engine
from voiceloop.engine.recording import Passage, transcribe_recording
from voiceloop.server import transcription_answers as answers
from voiceloop.server.audio_settings import AudioRestSettings
from voiceloop.server.bodies import FORM_TYPE, read_form
from voiceloop.server.caller import caller_of
from voiceloop.server.clock import unix_now_s
from voiceloop.server.leaving import StreamedAnswer, while_connected
from voiceloop.server.limits import Excess, Tab
from voiceloop.server.rest_errors import RATE_LIMIT, RestError, RestRoute, body_of, documented, error_of
from voiceloop.server.room import Room
from voiceloop.server.transcription_answers import Recorded, Transcription, VerboseTranscription
from voiceloop.server.transcription_form import TranscriptionRequest, form_schema, read_request, too_slow
from voiceloop.transports.uploads import Decoders, Upload

EVENT_STREAM = "text/event-stream"


def transcription_routes(engine: Engine, settings: AudioRestSettings, decoders: Decoders) -> APIRouter:
    """The route; `decoders` are closed by whoever made them."""
    router = APIRouter(route_class=RestRoute, tags=["audio"])
    service = _Transcriptions(engine, settings, decoders)
    text = {"schema": {"type": "string"}}
    form = {
        "schema": form_schema(engine.ports.speech_to_text.info),
        "encoding": {"file": {"contentType": "audio/wav, audio/mpeg, audio/mp4, audio/flac, audio/ogg, audio/webm"}},
    }

    @router.post(
        "/v1/audio/transcriptions",
        summary="A recording as text",
        response_model=Transcription | VerboseTranscription,
        responses={
            200: {"content": {"text/plain": text, EVENT_STREAM: {}}},
            **documented(400, 408, 413, 415, 429, 503),
        },
        openapi_extra={"requestBody": {"required": True, "content": {FORM_TYPE: form}}},
    )
    async def transcribe(request: Request) -> Response:
        """The text of a recording; see the fields for what it may come as."""
        return await service.transcribe(request)

    return router


class _Transcriptions:
    """Answers requests; each is read, decoded and transcribed as it comes, and left off when its client leaves."""

    def __init__(self, engine: Engine, settings: AudioRestSettings, decoders: Decoders) -> None:
        self._engine = engine
        self._settings = settings
        self._decoders = decoders
        self._room = Room(settings.max_at_once, "transcriptions")

    async def transcribe(self, request: Request) -> Response:
        """The answer. Raises RestError, VoiceloopError, ClientDisconnect."""
        caller = caller_of(request.scope)
        tab, ears = Tab(caller.account), for_caller(self._engine.ports.speech_to_text, caller.key_id)
        async with AsyncExitStack() as held:
            held.enter_context(self._room.place())
            form = await read_upload(request, self._settings)
            held.push_async_callback(form.close)
            asked = read_request(form, ears.info)
            try:
                if not asked.stream:
                    return await while_connected(request, self._whole(asked, tab, ears))
                upload = await held.enter_async_context(self._opened(asked))
                check_quota(upload, tab)
            except VoiceloopError as error:
                raise error_of(error, "file") from error
            return StreamedAnswer(self._events(upload, asked, tab, ears), EVENT_STREAM, held.pop_all())

    def _opened(self, asked: TranscriptionRequest) -> AbstractAsyncContextManager[Upload]:
        file = asked.file
        file.file.flush()
        return self._decoders.open(file.file.fileno(), file.filename or "upload", file.size or 0)

    async def _whole(self, asked: TranscriptionRequest, tab: Tab, ears: SpeechToText) -> Response:
        async with self._opened(asked) as upload:
            check_quota(upload, tab)
            found = [passage async for passage in self._passages(upload, asked, tab, ears)]
        recorded = Recorded(found, upload.read_s)
        if asked.response_format == "json":
            return _json(answers.as_json(recorded, wants_logprobs=asked.wants_logprobs))
        if asked.response_format == "verbose_json":
            return _json(answers.as_verbose(recorded, asked.granularities))
        return PlainTextResponse(answers.as_text(recorded, asked.response_format))

    async def _events(
        self, upload: Upload, asked: TranscriptionRequest, tab: Tab, ears: SpeechToText
    ) -> AsyncGenerator[bytes]:
        found: list[Passage] = []
        try:
            async with aclosing(self._passages(upload, asked, tab, ears)) as passages:
                async for passage in passages:
                    is_first = not found
                    found.append(passage)
                    yield sse(answers.delta_event(passage, is_first=is_first, wants_logprobs=asked.wants_logprobs))
        except (RestError, VoiceloopError) as error:
            told = error if isinstance(error, RestError) else error_of(error, "file")
            yield sse(body_of(told).model_dump())
            return
        yield sse(answers.done_event(Recorded(found, upload.read_s), wants_logprobs=asked.wants_logprobs))

    async def _passages(
        self, upload: Upload, asked: TranscriptionRequest, tab: Tab, ears: SpeechToText
    ) -> AsyncGenerator[Passage]:
        blocks = charged_blocks(upload, tab)
        heard = transcribe_recording(blocks, self._engine.voice_activity, ears, prompt=asked.prompt)
        async with aclosing(cast(AsyncGenerator[Passage], heard)) as passages:
            async for passage in passages:
                if answers.has_words(passage):
                    yield passage


def check_quota(upload: Upload, tab: Tab) -> None:
    """A recording that says how long it is and is longer than what its key has left costs nothing. Raises RestError."""
    excess = tab.lacks(upload.seconds or 0.0, unix_now_s())
    if excess is not None:
        raise _used_up(excess)


async def charged_blocks(upload: Upload, tab: Tab) -> AsyncIterator[Samples]:
    """A recording's sound, charged as it is read. Raises RestError when the key's is used up and more is to come."""
    excess: Excess | None = None
    async for samples in upload.blocks():
        if upload.read_s > tab.charged_s:
            if excess is not None:
                raise _used_up(excess)
            excess = tab.charge(upload.read_s, unix_now_s())
        yield samples


def _used_up(excess: Excess) -> RestError:
    return RestError(429, excess.message, code=excess.code, kind=RATE_LIMIT, retry_after_s=excess.retry_after_s)


def sse(event: dict[str, Any]) -> bytes:
    """A server-sent event."""
    return b"data: " + orjson.dumps(event) + b"\n\n"


async def read_upload(request: Request, settings: AudioRestSettings) -> FormData:
    """The form of a request, within its time; close it. Raises RestError, ClientDisconnect."""
    try:
        async with asyncio.timeout(settings.upload_timeout_s):
            return await read_form(request, settings.max_upload_bytes)
    except TimeoutError:
        raise too_slow() from None


def _json(answer: Transcription | VerboseTranscription) -> JSONResponse:
    return JSONResponse(answer.model_dump(exclude_none=True))

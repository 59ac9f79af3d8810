"""Bodies of requests, read no further than they may be long: JSON, and forms with one file."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import suppress
from typing import Any

import orjson
from fastapi import Request
from python_multipart.exceptions import FormParserError
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect

from voiceloop.server.rest_errors import RestError, refused

JSON_TYPE = "application/json"
FORM_TYPE = "multipart/form-data"
_MOST_FIELDS = 64
_MOST_FIELD_BYTES = 64 * 2**10
_FORM_OVERHEAD_BYTES = 1 * 2**20
"""What a form may hold beside its file."""
_DRAINED_BYTES = 256 * 2**20
_DRAINED_WITHIN_S = 5.0
"""So much of a refused body is thrown away first: a connection that is closed upon data loses the answer on its way."""


async def read_json(request: Request, most_bytes: int) -> dict[str, Any]:
    """The body as a JSON object. Raises RestError: 400, 413, 415."""
    _check_type(request, JSON_TYPE)
    body = b"".join([chunk async for chunk in _limited(request, most_bytes)])
    try:
        read = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise RestError(400, f"The body is not valid JSON: {error}", code="invalid_json") from error
    if not isinstance(read, dict):
        raise RestError(400, "The body is not a JSON object", code="invalid_json")
    return read


async def read_form(request: Request, most_file_bytes: int) -> FormData:
    """A form with at most one file, which is in memory or in a temporary file without a name; close it.

    Raises RestError (400, 413, 415), ClientDisconnect.
    """
    _check_type(request, FORM_TYPE)
    pieces = _limited(request, most_file_bytes + _FORM_OVERHEAD_BYTES)
    parser = MultiPartParser(
        request.headers, _told(pieces), max_files=1, max_fields=_MOST_FIELDS, max_part_size=_MOST_FIELD_BYTES
    )
    try:
        return await parser.parse()
    except MultiPartException as error:
        if isinstance(error.__cause__, RestError | ClientDisconnect):
            raise error.__cause__ from None
        raise RestError(400, f"The form cannot be read: {error.message}", code="invalid_form") from error
    except (FormParserError, AssertionError) as error:  # the parser's own words for a form out of order
        raise RestError(400, f"The form cannot be read: {error}", code="invalid_form") from error


def form_file(form: FormData) -> UploadFile:
    """The recording that a form brings. Raises RestError: 400 for one without, or with an empty one."""
    file = form.get("file")
    if file is None:
        raise refused("file", "Missing required parameter: 'file'", "missing_required_parameter")
    if not isinstance(file, UploadFile):
        raise refused("file", "'file' is text: send it as a file, with a name", "invalid_type")
    if not file.size:
        raise refused("file", f"{file.filename or 'file'} is empty", "file_empty")
    return file


def _check_type(request: Request, wanted: str) -> None:
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given != wanted:
        what = f"This path takes {wanted}, not {given or 'a body without a content type'}"
        raise RestError(415, what, code="unsupported_content_type")


async def _limited(request: Request, most_bytes: int) -> AsyncGenerator[bytes]:
    declared = request.headers.get("content-length", "")
    chunks = request.stream()
    if declared.isdecimal() and int(declared[:20]) > most_bytes:
        if "expect" not in request.headers:  # who asks first has not begun to send
            await _drain(chunks)
        raise _too_large(most_bytes, f"{declared} were announced")
    read_bytes = 0
    async for chunk in chunks:
        read_bytes += len(chunk)
        if read_bytes > most_bytes:
            await _drain(chunks)
            raise _too_large(most_bytes, f"{read_bytes} have come")
        yield chunk


async def _drain(chunks: AsyncIterator[bytes]) -> None:
    left = _DRAINED_BYTES
    with suppress(TimeoutError):
        async with asyncio.timeout(_DRAINED_WITHIN_S):
            async for chunk in chunks:
                left -= len(chunk)
                if left < 0:
                    return


async def _told(pieces: AsyncGenerator[bytes]) -> AsyncGenerator[bytes]:
    """The pieces; what ends them early is told in the one way that lets the parser close its files."""
    try:
        async for piece in pieces:
            yield piece
    except (RestError, ClientDisconnect) as error:
        raise MultiPartException(str(error)) from error


def _too_large(most_bytes: int, how: str) -> RestError:
    return RestError(413, f"The body may have {most_bytes} bytes; {how}", code="content_too_large")

"""Errors over HTTP in OpenAI's shape: `{"error": {"message", "type", "param", "code"}}` and a status."""

import logging
import math
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from voiceloop.core.errors import (
    AuthError,
    DeadlineError,
    InputError,
    ModelError,
    OverloadedError,
    ProviderError,
    RateLimitError,
    VoiceloopError,
)

_log = logging.getLogger(__name__)

INVALID_REQUEST = "invalid_request_error"
SERVER_ERROR = "server_error"
RATE_LIMIT = "rate_limit_exceeded"
_RETRY_AFTER_S = 1.0
_STATUS_CLIENT_LEFT = 499
"""What nginx writes into its log; nobody is there to read it."""


class ErrorDetail(BaseModel):
    """What went wrong: `param` names the offending field, `code` is stable."""

    message: str
    type: str
    param: str | None
    code: str | None


class ErrorBody(BaseModel):
    """An error as OpenAI's clients understand it."""

    error: ErrorDetail


class RestError(Exception):
    """A request that is refused: a status, a message for people, the offending field and a stable code.

    `retry_after_s`: when to come again, where that is known.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: str | None = None,
        code: str | None = None,
        kind: str = "",
        retry_after_s: float = _RETRY_AFTER_S,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.param = param
        self.code = code
        self.kind = kind or (INVALID_REQUEST if status < 500 else SERVER_ERROR)
        self.retry_after_s = retry_after_s


def refused(param: str, message: str, code: str = "invalid_value") -> RestError:
    """A field that cannot be used."""
    return RestError(400, message, param=param, code=code)


_STATUSES: tuple[tuple[type[VoiceloopError], int], ...] = (
    (InputError, 400),
    (OverloadedError, 503),
    (RateLimitError, 429),
    (DeadlineError, 504),
    (AuthError, 502),
    (ProviderError, 502),
    (ModelError, 503),
)


def error_of(error: VoiceloopError, param: str | None = None) -> RestError:
    """The engine's errors as refusals; `param` is the field that an InputError is about."""
    status = next((status for kind, status in _STATUSES if isinstance(error, kind)), 500)
    kind = RATE_LIMIT if status == 429 else ""
    return RestError(status, str(error), param=param if status == 400 else None, code=error.code, kind=kind)


def body_of(error: RestError) -> ErrorBody:
    """The JSON of an error."""
    detail = ErrorDetail(message=str(error), type=error.kind, param=error.param, code=error.code)
    return ErrorBody(error=detail)


def answer_of(error: RestError) -> JSONResponse:
    """The answer to a refused request."""
    headers = {}
    if error.status in (429, 503):
        headers["Retry-After"] = str(math.ceil(error.retry_after_s))
    if error.status in (408, 413):  # what is still being sent is not read
        headers["Connection"] = "close"
    return JSONResponse(body_of(error).model_dump(), error.status, headers)


class RestRoute(APIRoute):
    """A route whose errors come in OpenAI's shape."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The route's handler within a net for errors."""
        handle = super().get_route_handler()

        async def handle_and_catch(request: Request) -> Response:
            try:
                return await handle(request)
            except RestError as error:
                return answer_of(error)
            except VoiceloopError as error:
                told = error_of(error)
                if told.status >= 500:
                    _log.warning("%s %s failed", request.method, request.url.path, exc_info=True)
                return answer_of(told)
            except ClientDisconnect:
                return Response(status_code=_STATUS_CLIENT_LEFT)

        return handle_and_catch


def shape_errors(app: FastAPI, prefix: str = "/v1/") -> None:
    """Let paths that are not found, and methods that are not allowed, answer in OpenAI's shape below `prefix`."""

    @app.exception_handler(HTTPException)
    async def answer(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        if not request.url.path.startswith(prefix):
            return JSONResponse({"detail": error.detail}, error.status_code, error.headers)
        what = f"{error.detail}: {request.method} {request.url.path}"
        codes = {404: "unknown_url", 405: "method_not_allowed"}
        told = RestError(error.status_code, what, code=codes.get(error.status_code))
        return JSONResponse(body_of(told).model_dump(), error.status_code, error.headers)


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The error answers of a route, for its documentation; any other one is documented as `default`."""
    reasons = {
        400: "A field is missing, unknown or cannot be used; `param` names it.",
        404: "There is nothing of that name.",
        408: "The upload took longer than it may.",
        405: "The method is not for this path.",
        413: "More was sent than may be.",
        415: "The body is of another type than this path takes.",
        429: "The key has used up a limit, or a provider asks for a pause; try again after `Retry-After` seconds.",
        503: "There is no room now; try again after `Retry-After` seconds.",
    }
    answers: dict[int | str, dict[str, Any]] = {
        status: {"model": ErrorBody, "description": reasons[status]} for status in statuses
    }
    return {**answers, "default": {"model": ErrorBody, "description": "Something failed here."}}

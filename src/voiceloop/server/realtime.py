"""`GET /v1/realtime`: the OpenAI Realtime protocol over a WebSocket."""

from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Query, WebSocket
from fastapi.exceptions import WebSocketRequestValidationError
from starlette.websockets import WebSocketDisconnect, WebSocketState

from voiceloop.core.errors import InputError, OverloadedError
from voiceloop.server.caller import caller_of
from voiceloop.server.calls import Calls
from voiceloop.server.refusals import CLOSE_POLICY, CLOSE_TRY_LATER, Refusal, refuse_websocket
from voiceloop.transports.realtime.call import Call
from voiceloop.transports.realtime.config import Kind
from voiceloop.transports.realtime.errors import ProtocolError
from voiceloop.transports.realtime.options import BinarySound, CallOptions, OpusSound
from voiceloop.transports.realtime.websocket import converse

SUBPROTOCOL = "realtime"
CLOSE_NORMAL = 1000
CLOSE_NOT_RESUMED = 4404
"""Ours: there is no such call, or the token is unknown, used or expired, or the session is over; open a new one."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """The query of the address; docs/protocol.md says what each is for."""

    model: str = ""
    intent: str = ""
    audio: str = ""
    rate: int | None = None
    channels: int | None = None
    resumable: bool = False
    resume: str = ""
    after_event: str = ""
    item_id: str = ""
    heard_ms: Annotated[float | None, Query(ge=0.0, allow_inf_nan=False)] = None
    call_id: str = ""

    @property
    def kind(self) -> Kind:
        """What the session is for."""
        return "transcription" if self.intent == "transcription" else "realtime"

    def options(self) -> CallOptions:
        """How the call is opened. Raises ProtocolError."""
        return CallOptions(self.model, self._binary(), is_resumable=self.resumable)

    def _binary(self) -> BinarySound | OpusSound | None:
        given = {name: value for name in ("rate", "channels") if (value := getattr(self, name)) is not None}
        match self.audio:
            case "":
                return None
            case "binary":
                return BinarySound(given.get("rate", 24_000), given.get("channels", 1))
            case "opus":
                if given:
                    name, hint = next(iter(given)), "Its packets say themselves what they hold"
                    raise ProtocolError(f"{name}= does not go with audio=opus", param=name, hint=hint)
                return OpusSound()
            case other:
                hint = "There are binary and opus"
                raise ProtocolError(f"audio={other} is not known", param="audio", hint=hint)


class StarletteSocket:
    """A connection as the Realtime transport wants it."""

    def __init__(self, socket: WebSocket) -> None:
        self._socket = socket
        self.close_code = CLOSE_NORMAL

    async def receive(self) -> str | bytes | None:
        """The next message, None when the other side has gone."""
        message = await self._socket.receive()
        if message["type"] == "websocket.disconnect":
            self.close_code = message.get("code") or 1006
            return None
        text: str | None = message.get("text")
        return text if text is not None else message["bytes"]

    async def send(self, message: str | bytes) -> None:
        """Send a frame; nothing where nobody is left to read it."""
        if self._socket.application_state is not WebSocketState.CONNECTED:
            return
        with suppress(
            WebSocketDisconnect, RuntimeError
        ):  # gone, or closed by the server below us; reading tells it too
            if isinstance(message, bytes):
                await self._socket.send_bytes(message)
            else:
                await self._socket.send_text(message)


def realtime_routes(calls: Calls) -> APIRouter:
    """The routes of the Realtime protocol."""
    router = APIRouter()

    @router.websocket("/v1/realtime")
    async def realtime(socket: WebSocket, wishes: Annotated[Wishes, Depends()]) -> None:
        offered = socket.scope.get("subprotocols", [])
        await socket.accept(subprotocol=SUBPROTOCOL if SUBPROTOCOL in offered else None)
        if wishes.call_id:
            await _beside(calls.get(wishes.call_id), socket)
            return
        opening: AbstractAsyncContextManager[Call | None]
        try:
            if wishes.resume:
                opening = calls.resume(wishes.resume, wishes.after_event, wishes.item_id, wishes.heard_ms)
            else:
                opening = calls.open(wishes.kind, "websocket", wishes.options(), caller_of(socket.scope))
            async with opening as call:
                if call is None:
                    await _close(socket, CLOSE_NOT_RESUMED, "session_not_resumable")
                    return
                await _carry(call, socket)
        except OverloadedError as error:
            await _close(socket, CLOSE_TRY_LATER, error.code)
        except InputError as error:
            await _close(socket, CLOSE_POLICY, str(error)[:120])
        else:
            await _close(socket, CLOSE_NORMAL, "")

    return router


def refuse_wrong_queries(app: FastAPI) -> None:
    """Let a query that is no such value be answered as the door answers; FastAPI gives a 403 without words."""

    @app.exception_handler(WebSocketRequestValidationError)
    async def refuse(socket: WebSocket, error: Exception) -> None:
        assert isinstance(error, WebSocketRequestValidationError)
        first = error.errors()[0]
        name = str(first["loc"][-1])
        refusal = Refusal(400, "invalid_value", f"{name}: {first['msg']}", param=name)
        await refuse_websocket(refusal, socket.scope, socket.receive, socket.send)


async def _beside(call: Call | None, socket: WebSocket) -> None:
    """A sideband: another connection to a call that is going on."""
    if call is None:
        await _close(socket, CLOSE_NOT_RESUMED, "call_not_found")
        return
    with call.sideband() as line:
        await converse(line, StarletteSocket(socket))
    await _close(socket, CLOSE_NORMAL, "")


async def _carry(call: Call, socket: WebSocket) -> None:
    connection = StarletteSocket(socket)
    await converse(call, connection)
    is_gone = socket.client_state is WebSocketState.DISCONNECTED
    call.said_goodbye = is_gone and connection.close_code == CLOSE_NORMAL  # 1001: a page that is loaded again


async def _close(socket: WebSocket, code: int, reason: str) -> None:
    if socket.client_state is WebSocketState.CONNECTED and socket.application_state is WebSocketState.CONNECTED:
        with suppress(WebSocketDisconnect, RuntimeError):
            await socket.close(code, reason)

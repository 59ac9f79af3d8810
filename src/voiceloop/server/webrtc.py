"""`/v1/realtime/calls`: the OpenAI Realtime protocol over WebRTC; and what comes with it, WHIP, WHEP and events."""

from typing import Any

import orjson
from fastapi import APIRouter, Request, Response
from starlette.datastructures import UploadFile

from voiceloop.server.bodies import FORM_TYPE, JSON_TYPE, read_form, read_json
from voiceloop.server.caller import caller_of
from voiceloop.server.calls import Calls
from voiceloop.server.peers import Peers
from voiceloop.server.rest_errors import RestError, RestRoute, documented
from voiceloop.server.sdp_bodies import SDP_TYPE, content_type, read_sdp
from voiceloop.server.session_events import session_event_routes
from voiceloop.server.whip import whep_routes, whip_routes
from voiceloop.transports.realtime.errors import ProtocolError

_ANSWER: dict[int | str, dict[str, Any]] = {
    201: {"description": "The SDP answer; `Location` names the call.", "content": {SDP_TYPE: {}}}
}


def webrtc_routes(peers: Peers, calls: Calls) -> APIRouter:
    """All routes of WebRTC: calls, WHIP, WHEP, and the events of sessions that have no data channel."""
    router = APIRouter()
    router.include_router(_call_routes(peers))
    router.include_router(whip_routes(peers))
    router.include_router(whep_routes(peers))
    router.include_router(session_event_routes(calls))
    return router


def _call_routes(peers: Peers) -> APIRouter:
    router = APIRouter(route_class=RestRoute, tags=["realtime"])

    @router.post("/v1/realtime/calls", status_code=201, responses={**_ANSWER, **documented(400, 413, 415, 503)})
    async def begin(request: Request, model: str = "") -> Response:
        """Begin a call: JSON or a form with `sdp` and `session`, or an SDP offer as it is."""
        offer, session = await _read_begin(request, peers.settings.max_body_bytes)
        caller = caller_of(request.scope)
        if caller.session is not None:
            session = dict(caller.session)
        name = model or str((session or {}).get("model") or "")
        try:
            line = await peers.open(offer, "webrtc", session=session, model=name, caller=caller)
        except ProtocolError as error:
            raise RestError(400, str(error), param=error.param, code=error.code) from error
        headers = {"Location": f"/v1/realtime/calls/{line.call_id}"}
        return Response(line.answer, 201, headers, SDP_TYPE)

    @router.post("/v1/realtime/calls/{call_id}/hangup", responses=documented(404), response_class=Response)
    async def hang_up(call_id: str) -> Response:
        """End a call."""
        line = peers.of_call(call_id)
        if line is None:
            raise RestError(404, f"There is no call {call_id}", code="call_not_found")
        peers.hang_up(line)
        return Response(status_code=200)

    return router


async def _read_begin(request: Request, most_bytes: int) -> tuple[str, dict[str, Any] | None]:
    """The offer and the session object. Raises RestError: 400, 413, 415."""
    match content_type(request):
        case "application/json":
            body = await read_json(request, most_bytes)
            return _checked(body.get("sdp"), body.get("session"))
        case "multipart/form-data":
            form = await read_form(request, most_bytes)
            try:
                parts = {name: await _text_of(form.get(name)) for name in ("sdp", "session")}
            finally:
                await form.close()
            return _checked(parts["sdp"], _json_of(parts["session"]))
        case "application/sdp":
            return await read_sdp(request, SDP_TYPE, most_bytes), None
        case other:
            what = f"This path takes {JSON_TYPE}, {FORM_TYPE} or {SDP_TYPE}, not {other or 'nothing'}"
            raise RestError(415, what, code="unsupported_content_type")


def _checked(offer: Any, session: Any) -> tuple[str, dict[str, Any] | None]:
    if not isinstance(offer, str) or not offer:
        raise RestError(400, "sdp is missing or no text", param="sdp", code="missing_required_parameter")
    if session is not None and not isinstance(session, dict):
        raise RestError(400, "session is no object", param="session", code="invalid_value")
    return offer, session


async def _text_of(part: UploadFile | str | None) -> str | None:
    if isinstance(part, UploadFile):
        return (await part.read()).decode("utf-8", "replace")
    return part


def _json_of(text: str | None) -> Any:
    if text is None:
        return None
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise RestError(400, f"session is not JSON: {error}", param="session", code="invalid_json") from error

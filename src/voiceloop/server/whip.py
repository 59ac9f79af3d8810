"""WHIP (RFC 9725): a client that sends sound, or talks, with one POST; and WHEP, its draft sibling, for one who hears.

A client that offers `sendrecv` has a conversation; one that offers `sendonly` is heard, its events go to
`/v1/sessions/{id}/events` and the replies to whoever asks for them at `/whep/{id}`.
"""

from typing import Final

from fastapi import APIRouter, Request, Response

from voiceloop.core.errors import OverloadedError
from voiceloop.server.caller import caller_of
from voiceloop.server.peers import Line, Peers
from voiceloop.server.rest_errors import RestError, RestRoute, documented
from voiceloop.server.sdp_bodies import FRAGMENT_TYPE, SDP_TYPE, read_sdp
from voiceloop.transports.realtime.config import Kind
from voiceloop.transports.realtime.errors import ProtocolError
from voiceloop.transports.webrtc.answers import read_fragment
from voiceloop.transports.webrtc.sdp import UNACCEPTABLE, OfferError
from voiceloop.transports.webrtc.settings import WebRtcSettings

EVENTS_REL: Final = "urn:voiceloop:whip:events"
WHEP_REL: Final = "urn:voiceloop:whip:whep"


def whip_routes(peers: Peers) -> APIRouter:
    """The endpoint and its sessions."""
    router = APIRouter(route_class=RestRoute, tags=["whip"])

    @router.post("/whip", status_code=201, responses=documented(400, 413, 415, 503))
    async def begin(request: Request, intent: str = "", model: str = "") -> Response:
        """Begin a session; `?intent=transcription` for one that is only transcribed."""
        offer = await read_sdp(request, SDP_TYPE, peers.settings.max_body_bytes)
        caller = caller_of(request.scope)
        session = dict(caller.session) if caller.session is not None else None
        kind: Kind = "transcription" if intent == "transcription" else "realtime"
        try:
            line = await peers.open(offer, "whip", kind, session, model, caller)
        except (OfferError, ProtocolError, OverloadedError) as error:
            raise refusal(error) from error
        links = [
            f'</v1/sessions/{line.call_id}/events>; rel="{EVENTS_REL}"',
            f'</whep/{line.call_id}>; rel="{WHEP_REL}"',
        ]
        return _created(line, "/whip", peers.settings, links)

    _add_session_routes(router, peers, "/whip", is_viewer=False)
    return router


def whep_routes(peers: Peers) -> APIRouter:
    """The way back: `/whep/{id of the session}` gives the sound of its replies."""
    router = APIRouter(route_class=RestRoute, tags=["whip"])

    @router.post("/whep/{key}", status_code=201, responses=documented(400, 404, 413, 415))
    async def begin(request: Request, key: str) -> Response:
        """Hear the replies of a session."""
        offer = await read_sdp(request, SDP_TYPE, peers.settings.max_body_bytes)
        try:
            line = await peers.watch(key, offer)
        except (OfferError, OverloadedError) as error:
            raise refusal(error) from error
        if line is None:
            raise RestError(404, "There is no such session over WebRTC", code="session_not_found")
        return _created(line, "/whep", peers.settings, [])

    _add_session_routes(router, peers, "/whep", is_viewer=True)
    return router


def _add_session_routes(router: APIRouter, peers: Peers, path: str, *, is_viewer: bool) -> None:
    """What can be done to a session once it is there, and what can be asked before."""

    def found(key: str) -> Line:
        line = peers.find(key, is_viewer=is_viewer)
        if line is None:
            raise RestError(404, "There is no such session", code="session_not_found")
        return line

    @router.patch(f"{path}/{{key}}", responses=documented(400, 404, 413, 415))
    async def change(request: Request, key: str) -> Response:
        """Trickle candidates, or restart ICE (`If-Match: *`)."""
        line = found(key)
        text = await read_sdp(request, FRAGMENT_TYPE, peers.settings.max_body_bytes)
        return await _changed(request, peers, line, text)

    @router.delete(f"{path}/{{key}}", responses=documented(404), response_class=Response)
    async def end(key: str) -> Response:
        """End the session."""
        peers.hang_up(found(key))
        return Response(status_code=200)

    @router.options(path, response_class=Response)
    @router.options(f"{path}/{{key}}", response_class=Response)
    async def ask(key: str = "") -> Response:
        """What this path takes, and the ICE servers to use."""
        response = Response(headers={"Accept-Post": SDP_TYPE, "Accept-Patch": FRAGMENT_TYPE})
        _add_links(response, ice_server_links(peers.settings))
        return response


async def _changed(request: Request, peers: Peers, line: Line, text: str) -> Response:
    """RFC 9725, sections 4.3.2 and 4.3.3: the entity tag names the ICE session; `*` begins another one."""
    wanted = [tag.strip() for tag in request.headers.get("if-match", "").split(",") if tag.strip()]
    if not wanted:
        hint = "If-Match names the ICE session by its ETag, or is * to restart it"
        raise RestError(428, hint, code="precondition_required")
    try:
        fragment = read_fragment(text)
    except OfferError as error:
        raise refusal(error) from error
    restarts = wanted[0] in ("*", '"*"')
    if not restarts and line.etag not in wanted:
        raise RestError(412, "The ICE session was restarted meanwhile", code="precondition_failed")
    if line.peer.trickle(fragment):
        return Response(status_code=204)
    if not restarts:
        raise RestError(422, "These are not the credentials of this ICE session", code=UNACCEPTABLE)
    answer = await peers.restart_ice(line, fragment)
    return Response(answer, 200, {"ETag": line.etag}, FRAGMENT_TYPE)


def refusal(error: OfferError | ProtocolError | OverloadedError) -> RestError:
    """How WHIP says no: 400 for what cannot be read, 422 for what is not possible here, 503 when there is no room."""
    if isinstance(error, OverloadedError):
        return RestError(503, str(error), code=error.code)
    if isinstance(error, ProtocolError):
        return RestError(422, str(error), param=error.param, code=error.code)
    return RestError(422 if error.code == UNACCEPTABLE else 400, str(error), code=error.code)


def ice_server_links(settings: WebRtcSettings) -> list[str]:
    """The ICE servers as RFC 9725, section 4.6, has them told."""
    links = []
    for server in settings.ice_servers:
        parts = [f'<{server.url}>; rel="ice-server"']
        if server.username:
            parts.append(f"username={_quoted(server.username)}")
            parts.append(f"credential={_quoted(server.credential)}")
            parts.append('credential-type="password"')
        links.append("; ".join(parts))
    return links


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _created(line: Line, path: str, settings: WebRtcSettings, links: list[str]) -> Response:
    headers = {"Location": f"{path}/{line.key}", "ETag": line.etag}
    response = Response(line.answer, 201, headers, SDP_TYPE)
    _add_links(response, [*ice_server_links(settings), *links])
    return response


def _add_links(response: Response, links: list[str]) -> None:
    for link in links:
        response.headers.append("Link", link)

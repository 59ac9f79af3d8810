"""`GET /v1/sessions/{id}/events`: what a session tells, as server-sent events, for whoever has no channel to it."""

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack

import orjson
from fastapi import APIRouter
from fastapi.responses import StreamingResponse

from voiceloop.server.calls import Calls
from voiceloop.server.leaving import StreamedAnswer
from voiceloop.server.rest_errors import RestError, RestRoute, documented
from voiceloop.transports.realtime.sideband import Sideband


def session_event_routes(calls: Calls) -> APIRouter:
    """The route."""
    router = APIRouter(route_class=RestRoute, tags=["sessions"])

    @router.get("/v1/sessions/{call_id}/events", responses=documented(404))
    async def events(call_id: str) -> StreamingResponse:
        """The session's events from now on, until it ends."""
        call = calls.get(call_id)
        if call is None:
            raise RestError(404, f"There is no session {call_id}", code="session_not_found")
        held = AsyncExitStack()
        line = held.enter_context(call.sideband())
        return StreamedAnswer(_told(line), "text/event-stream", held)

    return router


async def _told(line: Sideband) -> AsyncGenerator[str]:
    async for event in line.events():
        if isinstance(event, dict):
            yield f"id: {event['event_id']}\nevent: {event['type']}\ndata: {orjson.dumps(event).decode()}\n\n"

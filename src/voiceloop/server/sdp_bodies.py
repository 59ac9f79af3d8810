"""Bodies that hold SDP, read no further than they may be long."""

from fastapi import Request

from voiceloop.server.rest_errors import RestError

SDP_TYPE = "application/sdp"
FRAGMENT_TYPE = "application/trickle-ice-sdpfrag"


def content_type(request: Request) -> str:
    """The media type of a request's body, without its parameters."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def read_sdp(request: Request, wanted: str, most_bytes: int) -> str:
    """The body as text. Raises RestError: 400 for what is no UTF-8, 413, 415."""
    given = content_type(request)
    if given != wanted:
        what = f"This path takes {wanted}, not {given or 'a body without a content type'}"
        raise RestError(415, what, code="unsupported_content_type")
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > most_bytes:
            raise RestError(413, f"The body may have {most_bytes} bytes", code="content_too_large")
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise RestError(400, "The body is no UTF-8", code="bad_sdp") from error

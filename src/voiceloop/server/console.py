"""The console: the built files of console/ at `/`, or plain pages where they were not built; and a sample to play.

At `/docs` is what the server says of itself in `/openapi.json`, for people: the same page, which looks where it is.

Files are read once, when the application is made, and kept compressed: what is served fits together, whatever is built
meanwhile. Files under `/assets/` have a hash of their content in their name and are kept by browsers for good; the page
itself is asked for again every time.
"""

import gzip
import hashlib
import io
import wave
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from fastapi import APIRouter, Request, Response

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, to_pcm16

BUILT: Final = Path(__file__).parent / "static"
PLAIN: Final = Path(__file__).parent / "plain"

_ASK_AGAIN = "no-cache"
_FOR_GOOD = "public, max-age=31536000, immutable"
_TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
}
_LEAST_COMPRESSED_BYTES = 1_000


@dataclass(frozen=True, slots=True)
class ConsoleFile:
    """One file as it is served."""

    content: bytes
    compressed: bytes | None
    media_type: str
    etag: str
    cache_control: str

    @classmethod
    def read(cls, path: Path, cache_control: str) -> "ConsoleFile":
        """A file of one of the types that a console is made of."""
        content = path.read_bytes()
        packed = gzip.compress(content, 9, mtime=0) if len(content) >= _LEAST_COMPRESSED_BYTES else None
        etag = f'"{hashlib.sha256(content).hexdigest()[:20]}"'
        return cls(content, packed, _TYPES[path.suffix], etag, cache_control)

    def answer(self, request: Request) -> Response:
        """The file, compressed where that is understood, or that it has not changed."""
        headers = {"Vary": "Accept-Encoding", "Cache-Control": self.cache_control, "ETag": self.etag}
        if self.etag in request.headers.get("if-none-match", ""):
            # Its headers replace those that the browser has kept, and the door's go by the type.
            return Response(status_code=304, headers=headers, media_type=self.media_type)
        if self.compressed is not None and "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            return Response(self.compressed, headers=headers, media_type=self.media_type)
        return Response(self.content, headers=headers, media_type=self.media_type)


def console_files(built: Path = BUILT, plain: Path = PLAIN) -> dict[str, ConsoleFile]:
    """Every file by its path below `/`: the built console's where there is one, else the plain pages'."""
    folder = built if (built / "index.html").is_file() else plain
    files = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix in _TYPES:
            name = path.relative_to(folder).as_posix()
            is_hashed = folder == built and name.startswith("assets/")
            files[name] = ConsoleFile.read(path, _FOR_GOOD if is_hashed else _ASK_AGAIN)
    return files


def console_routes(sample: Callable[[], Samples] | None = None, built: Path = BUILT) -> APIRouter:
    """The console at `/`, and `sample`, mono at 16 kHz, at `/v1/sample.wav`: 404 where there is none.

    `sample` is asked once, when somebody wants to play it. Raises whatever it raises.
    """
    router = APIRouter()
    files = console_files(built)
    recording: list[bytes] = []

    @router.get("/", include_in_schema=False)
    async def page(request: Request) -> Response:
        return files["index.html"].answer(request)

    @router.get("/docs", include_in_schema=False)
    async def docs(request: Request) -> Response:
        return files.get("docs.html", files["index.html"]).answer(request)

    @router.get("/assets/{name:path}", include_in_schema=False)
    async def asset(request: Request, name: str) -> Response:
        found = files.get(f"assets/{name}")
        return _not_found() if found is None else found.answer(request)

    @router.get(
        "/v1/sample.wav",
        tags=["console"],
        response_class=Response,
        responses={200: {"content": {"audio/wav": {}}}, 404: {"description": "There is no sample on this server."}},
    )
    def sample_wav() -> Response:
        """A recording to play to the engine where there is no microphone: mono, 16 kHz, 16 bits."""
        if sample is None:
            return _not_found()
        if not recording:
            recording.append(wav_bytes(sample()))
        return Response(recording[0], media_type="audio/wav", headers={"Cache-Control": _ASK_AGAIN})

    return router


def wav_bytes(samples: Samples) -> bytes:
    """Mono samples at 16 kHz as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(SAMPLE_RATE_HZ)
        writer.writeframes(to_pcm16(np.asarray(samples, np.float32)).astype("<i2").tobytes())
    return file.getvalue()


def _not_found() -> Response:
    return Response("Not Found", status_code=404, media_type="text/plain", headers={"Cache-Control": "no-store"})

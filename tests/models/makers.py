"""Small wheels, a small catalog and a small hub, so that the store is tested without any network."""

import functools
import hashlib
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from voiceloop.models import Catalog, Model, ModelFile
from voiceloop.models.catalog import Hub
from voiceloop.models.files import digest

WEIGHTS = bytes(range(256)) * 40
VOICES = {"lang/en": b"english", "phontab": b"phonemes"}


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def write_wheel(folder: Path, name: str = "tiny_model", version: str = "1.0", weights: bytes = WEIGHTS) -> Path:
    """A wheel as pip takes it, with one file and one folder in it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}/weights.bin", weights)
        for inside, content in VOICES.items():
            wheel.writestr(f"{name}/voices/{inside}", content)
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/RECORD", "")
    return path


def voices_digest(tmp: Path) -> str:
    for inside, content in VOICES.items():
        (tmp / inside).parent.mkdir(parents=True, exist_ok=True)
        (tmp / inside).write_bytes(content)
    return digest(tmp)


def wheel_model(voices_sha256: str, name: str = "tiny") -> Model:
    weights = ModelFile("weights.bin", "weights.bin", len(WEIGHTS), sha256(WEIGHTS), member="tiny_model/weights.bin")
    voices = ModelFile(
        "data", "voices", sum(map(len, VOICES.values())), voices_sha256, member="tiny_model/voices", is_folder=True
    )
    return Model(name, "tests", "a tiny model", "MIT", True, (weights, voices), wheel="tiny-model==1.0")


def hub_model(content: bytes = WEIGHTS) -> Model:
    file = ModelFile("net.gguf", "net.gguf", len(content), sha256(content), hub_path="q4/net.gguf")
    return Model("hubbed", "tests", "from the hub", "MIT", False, (file,), hub=Hub("someone/net", "abc123"))


def catalog_of(*models: Model, endpoint: str = "http://127.0.0.1:9") -> Catalog:
    return Catalog(endpoint, {model.name: model for model in models})


class HubHandler(BaseHTTPRequestHandler):
    """Serves one file with Range, and breaks off the first `server.breaks` transfers half way."""

    protocol_version = "HTTP/1.1"
    server: "Hubserver"

    def do_GET(self) -> None:
        content = self.server.content
        asked = self.headers.get("Range")
        self.server.requests.append((self.path, asked))
        start = int(asked.removeprefix("bytes=").removesuffix("-")) if asked and self.server.knows_range else 0
        if self.path != "/someone/net/resolve/abc123/q4/net.gguf":
            self.send_error(404)
        elif start >= len(content):
            self.send_response(416)
            self.send_header("Content-Range", f"bytes */{len(content)}")
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            self._send(content[start:], 206 if start else 200)

    def _send(self, rest: bytes, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(rest)))
        self.end_headers()
        if self.server.breaks > 0:
            self.server.breaks -= 1
            self.wfile.write(rest[: len(rest) // 2])
            self.close_connection = True
        else:
            self.wfile.write(rest)

    def log_message(self, format: str, *args: object) -> None:
        pass


class Hubserver(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, content: bytes, breaks: int, knows_range: bool) -> None:
        super().__init__(("127.0.0.1", 0), HubHandler)
        self.content = content
        self.breaks = breaks
        self.knows_range = knows_range
        self.requests: list[tuple[str, str | None]] = []

    @functools.cached_property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


@contextmanager
def serving(content: bytes = WEIGHTS, breaks: int = 0, knows_range: bool = True) -> Iterator[Hubserver]:
    with Hubserver(content, breaks, knows_range) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()

"""An ASGI application that answers every request with the pieces of a script, on real servers: HTTP/1.1 and HTTP/2."""

import asyncio
import datetime
import ipaddress
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypercorn.asyncio import serve
from hypercorn.config import Config

from tests.server.running import running

HANG: Final = b"(hang)"
"""In a script: say nothing more until whoever asked has gone."""


@dataclass(frozen=True)
class Asked:
    """A request, and the connection that it came on."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    peer: tuple[str, int]
    version: str


@dataclass
class Answering:
    """The application; what was asked, how often all was said, and whether somebody went away from an answer.

    `by_path` has other scripts for requests whose paths end so.
    """

    script: Sequence[bytes] = (b"{}",)
    kind: str = "application/json"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    by_path: dict[str, Sequence[bytes]] = field(default_factory=dict)
    hangs: int = 0
    left: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def connections(self) -> int:
        """How many were made to it."""
        return len({asked.peer for asked in self.asked})

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body, more = b"", True
        while more:
            event = await receive()
            body, more = body + event.get("body", b""), event.get("more_body", False)
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        peer = tuple(scope["client"])
        self.asked.append(Asked(scope["method"], scope["path"], headers, body, peer, scope["http_version"]))
        told = {"content-type": self.kind, **self.headers}
        pairs = [(name.encode(), value.encode()) for name, value in told.items()]
        await send({"type": "http.response.start", "status": self.status, "headers": pairs})
        for piece in next((self.by_path[end] for end in self.by_path if scope["path"].endswith(end)), self.script):
            if piece == HANG:
                self.hangs += 1
                while (await receive())["type"] != "http.disconnect":
                    pass
                self.left.set()
                return
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body"})


@asynccontextmanager
async def answering(*script: bytes, **more: Any) -> AsyncIterator[tuple[Answering, str]]:
    """The application behind HTTP/1.1, and its base URL."""
    app = Answering(script or (b"{}",), **more)
    async with running(app) as port:
        yield app, f"http://127.0.0.1:{port}/v1"


@asynccontextmanager
async def answering_http2(folder: Path, *script: bytes, **more: Any) -> AsyncIterator[tuple[Answering, str]]:
    """The application behind TLS with HTTP/2; the certificate to trust is `folder`/cert.pem."""
    app = Answering(script or (b"{}",), **more)
    async with listening_http2(app, folder) as base_url:
        yield app, base_url


@asynccontextmanager
async def listening_http2(app: Any, folder: Path) -> AsyncIterator[str]:
    """An application behind TLS with HTTP/2, and its base URL."""
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    config = Config()
    config.bind = [f"fd://{listening.detach()}"]
    config.certfile, config.keyfile = str(folder / "cert.pem"), str(folder / "key.pem")
    config.graceful_timeout = 0.1
    config.loglevel = "CRITICAL"
    done = asyncio.Event()
    serving = asyncio.create_task(serve(app, config, shutdown_trigger=done.wait))
    try:
        yield f"https://127.0.0.1:{port}/v1"
    finally:
        done.set()
        await serving


def make_certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 that signs itself, beside its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(address, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    pem = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "key.pem").write_bytes(key.private_bytes(*pem))
    return folder / "cert.pem"

"""A door with a small house behind it: what comes through is noted and answered."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from starlette.types import Message, Receive, Scope, Send

from voiceloop.server.caller import Caller, caller_of
from voiceloop.server.door import Door
from voiceloop.server.door_settings import DoorSettings
from voiceloop.server.gate import Closed, Gate
from voiceloop.server.keys import KeyStore
from voiceloop.server.secrets import Signer

NOON_UNIX_S = 1_000.5 * 86_400.0


@dataclass
class House:
    """`calls` keep the places of sessions where they are to outlive their requests."""

    folder: Path
    settings: DoorSettings = field(default_factory=DoorSettings)
    bound_host: str = "127.0.0.1"
    closed: tuple[Closed, ...] = ()
    is_going_away: bool = False
    calls: list[Caller] | None = None
    came: list[Caller] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    read_bytes: int = 0

    def __post_init__(self) -> None:
        self.keys = KeyStore(self.folder / "keys.json", lambda: NOON_UNIX_S)
        self.signer = Signer(lambda: self.keys.signing_secret, lambda: NOON_UNIX_S)
        self.gate = Gate(self.settings, self.keys, self.signer, self.bound_host, self.closed, lambda: NOON_UNIX_S)
        self.door = Door(self._app, self.gate, self.refused.append, lambda: self.is_going_away)

    def key(self, *scopes: str) -> str:
        return self.keys.create(f"key {len(self.keys.list())}", scopes or ["realtime", "audio"])[0]

    async def ask(self, method: str, path: str, token: str = "", **more: Any) -> httpx.Response:
        """What a request gets."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        headers |= more.pop("headers", {})
        transport = httpx.ASGITransport(self.door)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8080") as http:
            return await http.request(method, path, headers=headers, **more)

    async def shake(self, token: str = "", path: str = "/v1/realtime", **more: Any) -> list[Message]:
        """What a WebSocket handshake gets; with the extension for refusals unless `plain`."""
        sent: list[Message] = []
        headers = {"host": "127.0.0.1:8080", **more.get("headers", {})}
        if token:
            headers["authorization"] = f"Bearer {token}"
        scope: Scope = {
            "type": "websocket",
            "path": path,
            "query_string": more.get("query", b""),
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "subprotocols": more.get("subprotocols", []),
            "extensions": {} if more.get("plain") else {"websocket.http.response": {}},
        }

        async def receive() -> Message:
            return {"type": "websocket.connect"}

        async def send(message: Message) -> None:
            sent.append(message)

        await self.door(scope, receive, send)
        return sent

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        caller = caller_of(scope)
        self.came.append(caller)
        if self.calls is not None and caller.place is not None:
            caller.place.keep()
            self.calls.append(caller)
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.accept"})
            await send({"type": "websocket.close", "code": 1000})
            return
        message: Message = {"more_body": True}
        while message.get("more_body"):
            message = await receive()
            self.read_bytes += len(message.get("body", b""))
        content_type = b"text/html" if scope["path"] == "/" else b"application/json"
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", content_type)]})
        await send({"type": "http.response.body", "body": b"{}"})

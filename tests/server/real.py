"""The whole application behind its door, over scripted engines, on a loopback port, with a key."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx
from websockets.asyncio.client import connect

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.running import running
from tests.transports.webrtc.client import LOOPBACK
from voiceloop.engine.engine import Engine
from voiceloop.models.store import ModelStore
from voiceloop.server.app import Application, Services
from voiceloop.server.door_settings import DoorSettings
from voiceloop.server.limits import LimitSettings
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.realtime.options import CallSettings


@dataclass
class Real:
    """What is served; replace any of it before it is opened."""

    folder: Path
    cast: Cast = field(default_factory=lambda: Cast(Scene().silence(0.1)))
    limits: LimitSettings = field(default_factory=LimitSettings)
    port: int = 0

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Real"]:
        self.engine: Engine = self.cast.engine()
        self.application = Application(
            Services(
                self.engine,
                CallSettings(replace(self.cast.settings, output_rate_hz=24_000), PromptSettings()),
                door=DoorSettings(keys_file=str(self.folder / "keys.json"), limits=self.limits),
                webrtc=LOOPBACK,
                store=ModelStore(self.folder / "no models"),
            )
        )
        self.key, self.record = self.application.keys.create("a test", ["admin"])
        await self.application.start()
        try:
            async with running(self.application.asgi) as self.port:
                yield self
        finally:
            await self.application.aclose()
            await self.engine.aclose()

    def http(self) -> httpx.AsyncClient:
        """A client with the key; close it."""
        headers = {"Authorization": f"Bearer {self.key}"}
        return httpx.AsyncClient(base_url=f"http://127.0.0.1:{self.port}", headers=headers, timeout=30.0)

    def realtime(self, query: str = "", **more: Any) -> connect:
        """A Realtime connection with the key."""
        headers = {"Authorization": f"Bearer {self.key}"}
        return connect(f"ws://127.0.0.1:{self.port}/v1/realtime?{query}", additional_headers=headers, **more)

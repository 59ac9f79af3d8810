"""What routers have learned, kept in a file so that a restart does not forget it."""

import asyncio
import contextlib
import json
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

_log = logging.getLogger(__name__)

_VERSION: Final = 1
_MOST_KEPT: Final = 64
"""Providers of a port: those that are in no chain now may be again, but not without end."""


class RouteState:
    """One JSON file for the routers of all ports, written in one step, `every_s` after something has changed.

    What cannot be read is told in the log and taken for nothing: records are worth a few calls and no more.
    """

    def __init__(self, path: Path, every_s: float = 60.0) -> None:
        self._path = path
        self._every_s = every_s
        self._ports: dict[str, dict[str, Any]] = self._read()
        self._snapshots: dict[str, Callable[[float], dict[str, Any]]] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._saving: asyncio.Task[None] | None = None
        self._lock = asyncio.Lock()

    def load(self, port: str, identity: str) -> Any | None:
        """What was saved of a provider."""
        return self._ports.get(port, {}).get(identity)

    @contextlib.contextmanager
    def doubting(self, identity: str) -> Iterator[None]:
        """Whoever reads what was saved does it in here: what is not as it should be is told and forgotten."""
        try:
            yield
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            _log.warning("%s: what was saved of %s cannot be used (%r)", self._path, identity, error)

    def keep(self, port: str, snapshot: Callable[[float], dict[str, Any]]) -> None:
        """Let a port's router, which gives its records for a moment of the loop's time, be saved from now on."""
        self._snapshots[port] = snapshot

    def changed(self) -> None:
        """Something was learned; it is saved before long."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._every_s, self._begin_saving)

    async def save(self) -> None:
        """Write everything now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        async with self._lock:
            loop = asyncio.get_running_loop()
            for port, snapshot in self._snapshots.items():
                kept = self._ports.get(port, {}) | snapshot(loop.time())
                self._ports[port] = dict(list(kept.items())[-_MOST_KEPT:])
            text = json.dumps({"version": _VERSION, "ports": self._ports}, indent=1)
            await loop.run_in_executor(None, self._write, text)

    def _begin_saving(self) -> None:
        self._saving = asyncio.get_running_loop().create_task(self.save())

    def _write(self, text: str) -> None:
        new = self._path.with_name(f"{self._path.name}.{os.getpid()}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new.write_text(text, encoding="utf-8")
            os.replace(new, self._path)
        except OSError as error:
            _log.warning("%s cannot be written: %s", self._path, error)
            with contextlib.suppress(OSError):
                new.unlink(missing_ok=True)

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            data = json.loads(self._path.read_text("utf-8"))
            if data["version"] != _VERSION:
                raise ValueError(f"version {data['version']!r}")
            return {str(port): dict(providers) for port, providers in data["ports"].items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            _log.warning("%s cannot be read and is ignored: %r", self._path, error)
            return {}

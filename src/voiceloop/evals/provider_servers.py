"""The servers that play the providers: quick ones that make latencies up, or the embedded models behind real HTTP."""

import asyncio
import re
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

from voiceloop.core.errors import ProviderError
from voiceloop.evals.provider_ports import SPEECH, Kind, Upstreams
from voiceloop.evals.synthetic_provider import SyntheticProvider

_PRIMARY_MS, _SECOND_MS, _SPREAD = 40.0, 50.0, 0.3
_LISTENS: Final = re.compile(r"listens on (http://[\d.]+:\d+)")
_START_S, _END_S = 90.0, 5.0
_LOOK_S: Final = 0.05
_REST_SETTINGS: Final = """[engines]
text_to_speech = "espeak-ng"
"""


@asynccontextmanager
async def synthetic(seed: int = 1) -> AsyncIterator[Upstreams]:
    """Two servers in this process, the primary somewhat quicker."""
    primary, second = SyntheticProvider(_PRIMARY_MS, _SPREAD, seed), SyntheticProvider(_SECOND_MS, _SPREAD, seed + 1)
    name = f"synthetic, lognormal first results, medians {_PRIMARY_MS:g} and {_SECOND_MS:g} ms, sigma {_SPREAD:g}"
    async with primary.server, second.server:
        yield Upstreams(name, primary.server.url, second.server.url)


@asynccontextmanager
async def embedded(kind: Kind[Any]) -> AsyncIterator[Upstreams]:
    """One server with a real model, in a process of its own; both providers are this one.

    Raises ProviderError, with what the server said, when it does not start.
    """
    if kind is SPEECH:
        async with rest_server() as url:
            yield Upstreams("espeak-ng behind voiceloop's own REST", url, url)
    else:
        async with listening([sys.executable, "-m", "voiceloop.evals.chat_server", "--port", "0"]) as url:
            yield Upstreams("SmolLM2-135M behind llama.cpp's own server", url, url)


@asynccontextmanager
async def rest_server(port: int = 0) -> AsyncIterator[str]:
    """`voiceloop serve` with the voice that is always there; where it listens."""
    with tempfile.TemporaryDirectory(prefix="voiceloop-") as folder:
        config = Path(folder) / "voiceloop.toml"
        config.write_text(_REST_SETTINGS, encoding="utf-8")
        program = [sys.executable, "-m", "voiceloop", "serve", "--no-self-check", "--config", str(config)]
        async with listening([*program, "--port", str(port)]) as url:
            yield url


@asynccontextmanager
async def listening(program: Sequence[str]) -> AsyncIterator[str]:
    """Run a program that says where it listens, and end it. Raises ProviderError when it does not start."""
    with tempfile.TemporaryFile() as said:
        process = await asyncio.create_subprocess_exec(
            *program, stdin=asyncio.subprocess.PIPE, stdout=said, stderr=asyncio.subprocess.STDOUT
        )
        try:
            yield await _address(process, said, program)
        finally:
            if process.returncode is None:
                process.terminate()
                try:
                    await asyncio.wait_for(process.wait(), _END_S)
                except TimeoutError:
                    process.kill()
                    await process.wait()


async def _address(process: asyncio.subprocess.Process, said: Any, program: Sequence[str]) -> str:
    text = ""
    try:
        async with asyncio.timeout(_START_S):
            while process.returncode is None:
                said.seek(0)
                text = said.read().decode(errors="replace")
                if found := _LISTENS.search(text):
                    return found[1]
                await asyncio.sleep(_LOOK_S)
    except TimeoutError:
        pass
    last = " ".join(text.split())[-300:]
    raise ProviderError(f"{' '.join(program[1:4])} does not listen: {last}", code="server_not_started")

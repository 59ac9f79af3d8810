"""The stock JavaScript client, as npm has it, holds a conversation with the whole application.

`make test` installs it, as does `npm ci` in tests/server/javascript. It insists on TLS: the server gets a certificate.
"""

import asyncio
import ipaddress
import json
import re
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.running import running
from voiceloop.core.audio import to_pcm16
from voiceloop.core.ports import Prompt, ToolCall
from voiceloop.fakes import ScriptedLanguageModel
from voiceloop.server.app import Application, Services
from voiceloop.server.door_settings import DoorSettings
from voiceloop.server.keys import KeyStore
from voiceloop.stages.prompting import PromptSettings
from voiceloop.transports.realtime.options import CallSettings
from voiceloop.transports.resample import StreamResampler

CLIENT = Path(__file__).parent / "javascript"
LEAST_NODE = 20
MOST_S = 30.0
ORDER = Scene().silence(0.2).say(0.8, "a tea please").silence(0.6)
REPLY = "Certainly."
REPLY_BYTES = len(REPLY) * 60 * 48
"""60 ms a letter, 48 bytes a millisecond."""
RAIN = "Rain, I am afraid."

pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def node() -> str:
    found = shutil.which("node")
    if found is None:
        pytest.skip("There is no Node.js on this machine (Debian: apt-get install nodejs npm)")
    told = subprocess.run([found, "--version"], capture_output=True, text=True, timeout=30, check=True).stdout
    version = re.match(r"v(\d+)", told)
    if version is None or int(version[1]) < LEAST_NODE:
        pytest.skip(f"Node.js {told.strip()} is too old for the client, which wants {LEAST_NODE}")
    if not (CLIENT / "node_modules" / "openai").is_dir():
        pytest.skip(f"The client is not installed (npm ci in tests/server/{CLIENT.name})")
    return found


@dataclass(frozen=True)
class Certificate:
    """One for 127.0.0.1 that vouches for itself."""

    certificate: Path
    key: Path


def certified(folder: Path) -> Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(address, critical=False)
        .sign(key, hashes.SHA256())
    )
    made = Certificate(folder / "certificate.pem", folder / "key.pem")
    made.certificate.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    form, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    made.key.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, plain))
    return made


def answer(prompt: Prompt) -> str | ToolCall:
    last = prompt.messages[-1]
    if last.role == "tool":
        return RAIN
    return ToolCall("weather", '{"town": "Bath"}') if "weather" in last.text else REPLY


@asynccontextmanager
async def served(folder: Path, certificate: Certificate) -> AsyncIterator[tuple[str, str]]:
    """The application behind its door, over scripted engines: its address, and a key to it."""
    cast = Cast(ORDER, language_model=ScriptedLanguageModel(answer))
    keys_file = folder / "keys.json"
    key, _ = KeyStore(keys_file).create("client", ["realtime"])
    calls = CallSettings(replace(cast.settings, output_rate_hz=24_000), PromptSettings())
    application = Application(Services(cast.engine(), calls, door=DoorSettings(str(keys_file))))
    tls = {"ssl_certfile": certificate.certificate, "ssl_keyfile": certificate.key}
    try:
        async with running(application.asgi, **tls) as port:
            yield f"https://127.0.0.1:{port}/v1", key
    finally:
        await application.aclose()


async def conversation(node: str, transport: str, folder: Path) -> list[dict[str, Any]]:
    """What the client prints."""
    certificate = certified(folder)
    sound = to_pcm16(StreamResampler(16_000, 24_000).process(ORDER.samples)).tobytes()
    async with served(folder, certificate) as (url, key):
        process = await asyncio.create_subprocess_exec(
            node,
            "--experimental-websocket",  # Node.js 20 has its WebSocket behind this; later ones take no notice
            str(CLIENT / "client.mjs"),
            *(url, key, transport),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={"NODE_EXTRA_CA_CERTS": str(certificate.certificate)},
        )
        try:
            out, complaints = await asyncio.wait_for(process.communicate(sound), MOST_S)
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    assert process.returncode == 0, complaints.decode()
    return [json.loads(line) for line in out.splitlines()]


@pytest.fixture(scope="module", params=["ws", "websocket"])
def told(request: pytest.FixtureRequest, node: str, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Over the package ws, which sends the key as a header; and over the WebSocket that browsers have, which cannot."""
    return asyncio.run(conversation(node, request.param, tmp_path_factory.mktemp("served")))


def one(told: list[dict[str, Any]], kind: str) -> dict[str, Any]:
    (event,) = [event for event in told if event["type"] == kind]
    return event


def test_a_stock_javascript_client_holds_a_conversation(told: list[dict[str, Any]]) -> None:
    types = [event["type"] for event in told]
    assert types[:5] == [
        "session.created",
        "session.updated",
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
    ]
    assert one(told, "session.updated")["session"]["instructions"] == "Be kind."
    assert one(told, "conversation.item.input_audio_transcription.completed")["transcript"] == "a tea please"
    assert sum(event["bytes"] for event in told if event["type"] == "response.output_audio.delta") == REPLY_BYTES
    assert one(told, "response.output_audio_transcript.done")["transcript"] == REPLY
    statuses = [event["response"]["status"] for event in told if event["type"] == "response.done"]
    assert statuses == ["completed"] * 3


def test_it_is_asked_for_a_function_and_told_what_came_of_it(told: list[dict[str, Any]]) -> None:
    call = one(told, "response.function_call_arguments.done")
    assert (call["name"], json.loads(call["arguments"])) == ("weather", {"town": "Bath"})
    assert one(told, "response.output_text.done")["text"] == RAIN


def test_it_raises_an_error_of_its_own_for_what_the_server_refuses(told: list[dict[str, Any]]) -> None:
    assert one(told, "client.error")["code"] == "invalid_value"
    assert told[-1] == {"type": "client.closed", "code": 1000}

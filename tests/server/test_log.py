"""What the server writes into its log: neither keys nor anybody's words nor their sound, though everything is asked."""

import asyncio
import base64
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.real import Real
from tests.server.rest import talk_wav
from tests.server.test_calls import told
from voiceloop.core.audio import to_pcm16
from voiceloop.fakes import ScriptedLanguageModel

WORDS, REPLY, SPOKEN = "my pin is four", "Nobody hears of that.", "Say this aloud"
SCENE = Scene().silence(0.2).say(0.8, WORDS).silence(1.0)
FRAME = 3_200


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """Every record of ours at any level, and of the libraries below us from INFO on; the test's own clients aside."""
    lines: list[str] = []

    class Reader(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if not record.name.startswith(("httpx", "httpcore", "websockets.client")):
                lines.append(f"{record.name} {logging.Formatter().format(record)}")

    reader = Reader()
    root = logging.getLogger()
    root.addHandler(reader)
    with caplog.at_level(logging.INFO), caplog.at_level(logging.DEBUG, logger="voiceloop"):
        yield lines
    root.removeHandler(reader)


def real(folder: Path) -> Real:
    return Real(folder, Cast(SCENE, ScriptedLanguageModel(REPLY)))


async def converse(house: Real) -> None:
    pcm = to_pcm16(SCENE.samples).tobytes()
    async with house.realtime("audio=binary&rate=16000") as socket:
        for start in range(0, len(pcm) - 639, 640):
            await socket.send(pcm[start : start + 640])
        events = await told(socket, "response.done")
        assert WORDS in json.dumps(events)
        await socket.send(b"odd")
        await socket.send("no JSON: " + WORDS)
        await told(socket, "error")


async def upload(http: httpx.AsyncClient) -> None:
    sound = talk_wav(1.0)
    for data, prompt in ((sound, WORDS), (sound[:50] + b"\0" * 90, WORDS), (WORDS.encode(), WORDS)):
        files = {"file": (f"{WORDS}.wav", data)}
        await http.post("/v1/audio/transcriptions", data={"model": "m", "prompt": prompt}, files=files)
    broken = f'--b\r\nContent-Disposition: form-data; name="file"\r\n{WORDS}\r\n--c'
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    assert (await http.post("/v1/audio/transcriptions", content=broken, headers=headers)).status_code == 400


async def test_neither_keys_nor_words_nor_sound_are_logged(tmp_path: Path, logged: list[str]) -> None:
    async with real(tmp_path).open() as house, house.http() as http:
        await converse(house)
        await upload(http)
        for status in (200, 503):
            answer = await http.post("/v1/audio/speech", json={"model": "m", "voice": "alloy", "input": SPOKEN})
            assert answer.status_code == status
            await house.engine.ports.text_to_speech.aclose()
        secret = (await http.post("/v1/realtime/client_secrets", json={})).json()["value"]
        protocols = [Subprotocol("realtime"), Subprotocol(f"openai-insecure-api-key.{secret}")]
        async with house.realtime(f"token={house.key}", subprotocols=protocols) as socket:
            await told(socket, "session.created")
        wrong = "vl_0123456789_" + "x" * 43
        answer = await http.get(f"/v1/models?key={house.key}", headers={"Authorization": f"Bearer {wrong}"})
        assert answer.status_code == 401
    text = "\n".join(logged)
    assert "POST /v1/audio/speech failed" in text
    assert "refused GET /v1/models: invalid_api_key" in text
    sound = base64.b64encode(to_pcm16(SCENE.samples)[4_000:8_000].tobytes()).decode()
    for private in (house.key, secret, wrong, WORDS, REPLY, SPOKEN, sound[40:80], "RIFF", "Authorization", "Bearer"):
        assert private not in text, private


async def test_by_default_a_conversation_leaves_no_line(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with real(tmp_path).open() as house:
        await asyncio.wait_for(converse(house), 20.0)
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


async def test_text_that_is_not_utf_8_closes_the_connection_without_a_word(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with real(tmp_path).open() as house, house.realtime() as socket:
        await told(socket, "session.created")
        await socket.send(b"\xff\xfe", text=True)
        await asyncio.wait_for(socket.wait_closed(), 10.0)
    assert socket.close_code == 1007
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.mark.parametrize(("query", "key", "status"), [("rate=abc", None, 400), ("", "wrong", 401)])
async def test_a_refused_handshake_is_no_fault_of_the_server_s(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, query: str, key: str | None, status: int
) -> None:
    async with real(tmp_path).open() as house:
        house.key = key or house.key
        with pytest.raises(InvalidStatus) as caught:
            await house.realtime(query)
    assert caught.value.response.status_code == status
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []

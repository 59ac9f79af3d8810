import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx2
import pytest

from tests.providers.answering_app import HANG, Answering, answering, answering_http2, make_certificate
from tests.server.running import running
from voiceloop.providers.pooled_http import PooledTransport

pytestmark = pytest.mark.system

FAR_S = 20.0
PATIENCE = httpx2.Timeout(FAR_S)


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return path


@asynccontextmanager
async def client_of(base_url: str) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(
        base_url=base_url, transport=PooledTransport(base_url), timeout=PATIENCE, trust_env=False
    ) as client:
        yield client


async def test_http2_is_spoken_where_it_is_offered_on_one_connection_for_all(certificate: Path) -> None:
    async with answering_http2(certificate.parent, b"yes") as (app, base_url), client_of(base_url) as client:
        await client.get("/first")
        answers = await asyncio.gather(*(client.post("/x", content=b"0" * 100_000) for _ in range(20)))
        assert {answer.http_version for answer in answers} == {"HTTP/2"}
        assert (len(app.asked), app.connections) == (21, 1)


async def test_plain_http_is_spoken_where_there_is_no_tls_on_connections_that_are_kept() -> None:
    async with answering(b"yes") as (app, base_url), client_of(base_url) as client:
        answers = [await client.get("/x") for _ in range(3)]
        assert {answer.http_version for answer in answers} == {"HTTP/1.1"}
        assert app.connections == 1


async def test_an_http2_answer_that_is_left_is_given_up_at_the_server_and_the_connection_stays(
    certificate: Path,
) -> None:
    async with answering_http2(certificate.parent, b"some", HANG) as (app, base_url), client_of(base_url) as client:
        async with client.stream("GET", "/long") as answer:
            assert await anext(answer.aiter_bytes()) == b"some"
        await asyncio.wait_for(app.left.wait(), FAR_S)
        app.script = [b"yes"]
        assert (await client.get("/next")).content == b"yes"
        assert app.connections == 1


async def test_an_http2_request_that_is_cancelled_before_its_answer_is_given_up_at_the_server(
    certificate: Path,
) -> None:
    async with answering_http2(certificate.parent, b"yes") as (app, base_url), client_of(base_url) as client:
        await client.get("/first")
        app.script, app.kind = [HANG], "text/plain"
        task = asyncio.create_task(client.get("/slow"))
        while len(app.asked) < 2:
            await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.wait([task])
        await asyncio.wait_for(app.left.wait(), FAR_S)
    assert task.cancelled()


async def test_what_was_sent_for_answers_that_were_left_does_not_stop_a_connection(certificate: Path) -> None:
    """The window of a connection is 16 MiB: what arrives while others read, and is never read itself, is given back."""
    scripts = {"/much": [bytes(60_000)] * 60 + [HANG], "/waiting": [HANG]}
    async with answering_http2(certificate.parent, b"yes", by_path=scripts) as (app, base_url):
        async with client_of(base_url) as client:
            reader = asyncio.create_task(client.get("/waiting"))
            for count in range(1, 8):
                async with client.stream("GET", "/much"):
                    while app.hangs < 1 + count:
                        await asyncio.sleep(0.001)
            assert (await client.get("/next")).content == b"yes"
            reader.cancel()
            await asyncio.wait([reader])
        assert app.connections == 1


async def test_an_answer_that_stalls_is_told_though_others_go_on(certificate: Path) -> None:
    async with answering_http2(certificate.parent, b"some", HANG) as (app, base_url), client_of(base_url) as client:
        short = httpx2.Timeout(FAR_S, read=0.2)
        async with client.stream("GET", "/long") as other:
            with pytest.raises(httpx2.ReadTimeout):
                await client.get("/stalls", timeout=short)
            await asyncio.wait_for(app.left.wait(), FAR_S)
            assert await anext(other.aiter_bytes()) == b"some"
        assert app.connections == 1


async def test_a_request_that_meets_a_connection_just_closed_is_sent_again_on_a_new_one() -> None:
    closing = _ClosesOnSecond()
    server = await asyncio.start_server(closing, "127.0.0.1", 0)
    async with server:
        base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with client_of(base_url) as client:
            answers = [(await client.post("/", content=b"x")).content for _ in range(2)]
    assert answers == [b"1", b"2"]
    assert closing.connections == 2


async def test_a_server_that_breaks_off_a_new_connection_is_not_asked_twice() -> None:
    closing = _ClosesOnSecond(patience=0)
    server = await asyncio.start_server(closing, "127.0.0.1", 0)
    async with server:
        base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with client_of(base_url) as client:
            with pytest.raises(httpx2.RemoteProtocolError):
                await client.get("/")
    assert closing.connections == 1


def test_a_transport_serves_one_event_loop_after_another() -> None:
    transport = PooledTransport("http://127.0.0.1/v1")

    async def ask() -> int:
        async with running(Answering()) as port:
            async with httpx2.AsyncClient(transport=transport, trust_env=False) as client:
                return (await client.get(f"http://127.0.0.1:{port}/")).status_code

    assert [asyncio.run(ask()) for _ in range(2)] == [200, 200]


async def test_a_proxy_of_the_environment_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    async with answering(b"by proxy") as (app, base_url):
        monkeypatch.setenv("http_proxy", base_url.removesuffix("/v1"))
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        async with client_of("http://nowhere.invalid/v1") as client:
            assert (await client.get("/x")).content == b"by proxy"
        assert app.asked[0].headers["host"] == "nowhere.invalid"


class _ClosesOnSecond:
    """Answers `patience` requests of a connection, then closes it when the next one comes."""

    def __init__(self, patience: int = 1) -> None:
        self._patience = patience
        self.connections = 0

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        number = self.connections
        try:
            for _ in range(self._patience):
                head = await reader.readuntil(b"\r\n\r\n")
                await reader.readexactly(int((head.lower().partition(b"content-length:")[2].split() or [b"0"])[0]))
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n%d" % number)
            await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:  # the client has gone
            pass
        finally:
            writer.close()

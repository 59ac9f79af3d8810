import logging
import traceback
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.providers.answering_app import answering, answering_http2, make_certificate
from voiceloop.core.errors import AuthError, DeadlineError, InputError, ProviderError, RateLimitError, VoiceloopError
from voiceloop.core.ports import Message, Prompt, Ticket
from voiceloop.providers.openai_client import Endpoint, retry_after_s
from voiceloop.providers.openai_embeddings import OpenAIEmbeddings
from voiceloop.providers.openai_llm import OpenAILanguageModel
from voiceloop.providers.openai_tts import OpenAITextToSpeech
from voiceloop.providers.settings import OpenAISettings

pytestmark = pytest.mark.system

KEY = "sk-very-secret-key-0123456789"


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEST_KEY", KEY)
    monkeypatch.setenv("OTHER_KEY", "sk-another")


def settings_of(base_url: str, **more: Any) -> OpenAISettings:
    return OpenAISettings(base_url, **{"key_variable": "TEST_KEY", "embedding_dimensions": 2, **more})


VECTOR = b'{"data": [{"index": 0, "embedding": [3.0, 4.0]}]}'


async def test_adapters_of_a_host_and_key_have_their_connections_in_common() -> None:
    async with answering(VECTOR) as (app, base_url):
        one, other = OpenAIEmbeddings(settings_of(base_url)), OpenAIEmbeddings(settings_of(base_url), "other")
        await one.embed(["a"], Ticket())
        await other.embed(["a"], Ticket())
        await one.aclose()
        await one.aclose()
        await other.embed(["a"], Ticket())
        assert (len(app.asked), app.connections) == (3, 1)
        await other.aclose()


async def test_another_key_has_connections_of_its_own() -> None:
    async with answering(VECTOR) as (app, base_url), AsyncExitStack() as held:
        for key in ("TEST_KEY", "OTHER_KEY"):
            adapter = OpenAIEmbeddings(settings_of(base_url, key_variable=key))
            held.push_async_callback(adapter.aclose)
            await adapter.embed(["a"], Ticket())
        assert app.connections == 2
        assert [asked.headers["authorization"][-7:] for asked in app.asked] == [KEY[-7:], "another"]


async def test_the_last_adapter_closes_the_connections_and_the_next_opens_new_ones() -> None:
    async with answering(VECTOR) as (app, base_url):
        for _ in range(2):
            adapter = OpenAIEmbeddings(settings_of(base_url))
            await adapter.embed(["a"], Ticket())
            await adapter.aclose()
        assert app.connections == 2


async def test_who_warms_up_has_a_connection_before_the_first_call() -> None:
    async with answering(VECTOR) as (app, base_url):
        adapter = OpenAIEmbeddings(settings_of(base_url))
        await adapter.warm()
        assert [asked.path for asked in app.asked] == ["/v1/models"]
        await adapter.embed(["a"], Ticket())
        assert app.connections == 1
        await adapter.aclose()


async def test_adapters_over_http2_share_one_connection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(make_certificate(tmp_path)))
    async with answering_http2(tmp_path, VECTOR, by_path={"/speech": [b"\x00\x40" * 2400]}) as (app, base_url):
        app.kind = "application/octet-stream"
        embeddings, voice = OpenAIEmbeddings(settings_of(base_url)), OpenAITextToSpeech(settings_of(base_url))
        await voice.warm()
        assert [piece async for piece in voice.synthesize("Hello.", Ticket())]
        await embeddings.embed(["a"], Ticket())
        assert ({asked.version for asked in app.asked}, app.connections) == ({"2"}, 1)
        await voice.aclose()
        await embeddings.aclose()


async def test_warming_up_a_server_that_is_not_there_is_no_error(caplog: pytest.LogCaptureFixture) -> None:
    async with answering() as (_, base_url):
        pass
    endpoint = Endpoint(settings_of(base_url))
    await endpoint.warm()
    await endpoint.aclose()
    assert "could be opened ahead" in caplog.text


def failures() -> Iterator[Any]:
    quota = b'{"error": {"message": "pay", "code": "insufficient_quota"}}'
    unfit = b'{"error": {"message": "no max_tokens here", "code": "unsupported_parameter"}}'
    yield pytest.param(401, b"", {}, AuthError, "auth_failed", id="401")
    yield pytest.param(403, b"", {}, AuthError, "auth_failed", id="403")
    yield pytest.param(402, b"", {}, AuthError, "quota_exhausted", id="402")
    yield pytest.param(429, quota, {}, AuthError, "quota_exhausted", id="no money left")
    yield pytest.param(429, b"", {}, RateLimitError, "rate_limited", id="429")
    yield pytest.param(503, b"", {"retry-after": "3"}, RateLimitError, "rate_limited", id="503 with a pause")
    yield pytest.param(503, b"", {}, ProviderError, "provider_error", id="503")
    yield pytest.param(408, b"", {}, DeadlineError, "deadline_exceeded", id="408")
    yield pytest.param(504, b"", {}, DeadlineError, "deadline_exceeded", id="504")
    yield pytest.param(400, b"", {}, InputError, "bad_prompt", id="400")
    yield pytest.param(422, b"", {}, InputError, "bad_prompt", id="422")
    yield pytest.param(400, unfit, {}, ProviderError, "provider_error", id="400 for the settings' fault")
    yield pytest.param(500, KEY.encode(), {}, ProviderError, "provider_error", id="500 that tells the key")


@pytest.mark.parametrize(("status", "body", "headers", "kind", "code"), list(failures()))
async def test_a_status_is_told_by_what_is_to_be_done_and_the_key_is_nowhere(
    status: int,
    body: bytes,
    headers: dict[str, str],
    kind: type[VoiceloopError],
    code: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    async with answering(body, status=status, headers=headers) as (_, base_url):
        model = OpenAILanguageModel(settings_of(base_url), "another-model")
        with pytest.raises(VoiceloopError) as raised:
            await anext(model.generate(Prompt((Message("user", "Hello"),)), Ticket()))
        await model.aclose()
    error = raised.value
    assert (type(error), error.code) == (kind, code)
    assert error.__cause__ is None
    assert error.__context__ is None
    told = "".join(traceback.format_exception(error))
    assert KEY not in f"{error!r} {told} {caplog.text}"


DATE = {"date": "Mon, 05 Jan 2026 10:00:00 GMT"}


@pytest.mark.parametrize(
    ("headers", "pause_s"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after-ms": "1500", "retry-after": "2"}, 1.5),
        ({"retry-after": "Mon, 05 Jan 2026 10:00:30 GMT", **DATE}, 30.0),
        ({"retry-after": "Mon, 05 Jan 2026 09:00:00 GMT", **DATE}, 0.0),
        ({"retry-after": "Mon, 05 Jan 2026 10:00:30 GMT"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "-1"}, None),
        ({}, None),
    ],
)
def test_a_pause_is_read_in_seconds_their_parts_milliseconds_and_dates(
    headers: dict[str, str], pause_s: float | None
) -> None:
    assert retry_after_s(headers) == pause_s

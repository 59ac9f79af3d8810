import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.providers.faulty_server import DONE, HANG, FaultyServer, chunk, failure, faulty_server, head
from voiceloop.core.errors import (
    AuthError,
    DeadlineError,
    InputError,
    ProviderError,
    RateLimitError,
    SettingError,
    VoiceloopError,
)
from voiceloop.core.ports import Message, Prompt, Ticket
from voiceloop.engine.deadlines import DeadlineLanguageModel, DeadlineSettings
from voiceloop.evals.chat_server import serve
from voiceloop.providers.openai_llm import OpenAILanguageModel
from voiceloop.providers.settings import OpenAISettings

KEY = "sk-very-secret-key-0123456789"
PROMPT = Prompt((Message("system", "Be brief."), Message("user", "Name a colour")), max_tokens=8, stop=("\n",))


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEST_KEY", KEY)


@asynccontextmanager
async def model_at(base_url: str, **more: Any) -> AsyncIterator[OpenAILanguageModel]:
    model = OpenAILanguageModel(OpenAISettings(base_url, "some-model", "TEST_KEY", **more))
    yield model
    await model.aclose()


async def said(model: OpenAILanguageModel | DeadlineLanguageModel) -> list[str]:
    return [piece async for piece in model.generate(PROMPT, Ticket()) if isinstance(piece, str)]


async def asked_of(script: Sequence[bytes], **more: Any) -> tuple[list[str], FaultyServer]:
    async with faulty_server(script) as server, model_at(server.base_url, **more) as model:
        return await said(model), server


async def test_pieces_come_as_the_server_sends_them() -> None:
    pieces, _ = await asked_of([head(), chunk(""), chunk("Light "), chunk("blue."), DONE])
    assert pieces == ["Light ", "blue."]


async def test_the_whole_prompt_is_asked() -> None:
    _, server = await asked_of([head(), chunk("Blue"), DONE])
    top, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert b"POST /v1/chat/completions" in top
    assert f"Bearer {KEY}".encode() in top
    asked = json.loads(body)
    assert asked["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Name a colour"},
    ]
    assert (asked["model"], asked["max_tokens"], asked["stop"], asked["stream"]) == ("some-model", 8, ["\n"], True)


async def test_newer_models_are_told_the_limit_under_its_new_name() -> None:
    _, server = await asked_of([head(), chunk("Blue"), DONE], token_limit="max_completion_tokens")
    asked = json.loads(server.requests[0].partition(b"\r\n\r\n")[2])
    assert asked["max_completion_tokens"] == 8
    assert "max_tokens" not in asked


FAILURES = [
    pytest.param(failure("401 Unauthorized", f"Incorrect key {KEY}"), AuthError, "TEST_KEY", id="401"),
    pytest.param(failure("403 Forbidden", "not for you"), AuthError, "403", id="403"),
    pytest.param(failure("429 Too Many", "slow", "retry-after: 7\r\n"), RateLimitError, "for 7 s", id="429"),
    pytest.param(failure("400 Bad Request", "too long"), InputError, "too long", id="400"),
    pytest.param(failure("404 Not Found", "no such model"), ProviderError, "no such model", id="404"),
    pytest.param(failure("500 Oh No", f"boom {KEY}"), ProviderError, "status 500", id="500"),
    pytest.param([head(), b"data: {garbage\n\n", DONE], ProviderError, "no chat completion", id="garbage"),
    pytest.param([head(), b"data: 5\n\n", DONE], ProviderError, "no chat completion", id="a-number"),
    pytest.param([head(kind="text/html"), b"<html>Welcome</html>"], ProviderError, "no chat completion", id="page"),
    pytest.param([b"SSH-2.0-OpenSSH\r\n"], ProviderError, "cannot be reached", id="not-http"),
    pytest.param([head(), b'data: {"error": {"message": "out of memory"}}\n\n'], ProviderError, "memory", id="midway"),
]


@pytest.mark.parametrize(("script", "kind", "told"), FAILURES)
async def test_a_failure_is_told_by_its_kind_and_never_tells_the_key(
    script: list[bytes], kind: type[VoiceloopError], told: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with pytest.raises(kind, match=told) as raised:
        await asked_of(script)
    assert type(raised.value) is kind
    assert KEY not in f"{raised.value} {raised.value!r} {caplog.text}"


async def test_a_pause_that_is_asked_for_comes_with_its_length() -> None:
    with pytest.raises(RateLimitError) as raised:
        await asked_of(failure("429 Too Many", "slow", "retry-after: 7\r\n"))
    assert raised.value.retry_after_s == 7.0


async def test_a_server_that_is_not_there_is_named() -> None:
    async with faulty_server([]) as server:
        base_url = server.base_url
    async with model_at(base_url) as model:
        with pytest.raises(ProviderError, match=r"127\.0\.0\.1.*cannot be reached") as raised:
            await said(model)
    assert raised.value.code == "provider_unreachable"


@pytest.mark.parametrize("before", [[], [head()], [head(), chunk("Light ")]], ids=["no answer", "no token", "midway"])
async def test_a_server_that_stalls_is_late(before: list[bytes]) -> None:
    limits = DeadlineSettings(first_token_s=0.1, total_s=0.2)
    async with faulty_server([*before, HANG]) as server, model_at(server.base_url) as model:
        with pytest.raises(DeadlineError):
            await said(DeadlineLanguageModel(model, limits))
        await asyncio.wait_for(server.left.wait(), 10.0)


async def test_silence_between_pieces_has_a_limit_of_its_own() -> None:
    with pytest.raises(DeadlineError, match="did not answer in time"):
        await asked_of([head(), chunk("Light "), HANG], silence_s=0.1)


async def test_a_connection_that_breaks_off_midway_is_told() -> None:
    cut = head(more="content-length: 10000\r\n")
    with pytest.raises(ProviderError, match="broke off"):
        await asked_of([cut, chunk("Light ")])


async def test_closing_a_reply_closes_its_connection() -> None:
    async with faulty_server([head(), chunk("Light "), HANG]) as server, model_at(server.base_url) as model:
        async with aclosing(model.generate(PROMPT, Ticket())) as pieces:
            assert await anext(pieces) == "Light "
        await asyncio.wait_for(server.left.wait(), 10.0)


async def test_a_cancelled_caller_closes_the_connection() -> None:
    async with faulty_server([head(), HANG]) as server, model_at(server.base_url) as model:
        task = asyncio.create_task(said(model))
        while not server.requests:
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        await asyncio.wait_for(server.left.wait(), 10.0)
    assert task.cancelled()
    assert len(server.requests) == 1


async def test_a_closed_model_says_so() -> None:
    async with model_at("http://127.0.0.1:9/v1") as model:
        pass
    with pytest.raises(ProviderError, match="closed"):
        await said(model)


def test_a_key_that_is_not_set_is_the_operators_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TEST_KEY")
    with pytest.raises(SettingError, match="TEST_KEY"):
        OpenAILanguageModel(OpenAISettings(key_variable="TEST_KEY"))


@pytest.mark.parametrize(
    "wrong", [{"base_url": "localhost:80"}, {"token_limit": "most"}, {"connect_s": 0.0}, {"context_tokens": 1}]
)
def test_settings_out_of_range_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingError, match=next(iter(wrong))):
        OpenAISettings(**wrong)


@pytest_asyncio.fixture
async def llama_cpp(model_files: Callable[[str], dict[str, Path]]) -> AsyncIterator[str]:
    """A real OpenAI-compatible server: llama.cpp's own, on loopback, with a key."""
    path = model_files("smollm2-135m")["SmolLM2-135M-Instruct.Q4_1.gguf"]
    server = await asyncio.to_thread(serve, path, slots=1, key=KEY)
    yield f"{server.listening_address}/v1"
    await asyncio.to_thread(_let_go, [server])
    del server


def _let_go(last: list[Any]) -> None:
    last.clear()


@pytest.mark.models
@pytest.mark.system
async def test_a_real_server_answers(llama_cpp: str) -> None:
    async with model_at(llama_cpp) as model:
        assert "".join(await said(model)).strip()


@pytest.mark.models
@pytest.mark.system
async def test_a_real_server_refuses_a_wrong_key(llama_cpp: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEST_KEY", "wrong")
    async with model_at(llama_cpp) as model:
        with pytest.raises(AuthError, match="401"):
            await said(model)

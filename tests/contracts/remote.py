"""Adapters for providers over HTTP, each with a real server of its own behind it: ours among fakes, and llama.cpp's."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import numpy as np
from fastapi import FastAPI
from numpy.typing import NDArray

from tests.server.rest import House, listening
from voiceloop.core.audio import Samples
from voiceloop.core.ports import (
    EmbeddingsInfo,
    LanguageModelInfo,
    Prompt,
    ReplyPiece,
    SpeechToText,
    SpeechToTextInfo,
    TextToSpeechInfo,
    Ticket,
)
from voiceloop.core.transcript import Transcript
from voiceloop.evals.chat_server import serve
from voiceloop.fakes import ScriptedEmbeddings, ScriptedSpeechToText, ScriptedTextToSpeech
from voiceloop.providers.openai_embeddings import OpenAIEmbeddings
from voiceloop.providers.openai_llm import OpenAILanguageModel
from voiceloop.providers.openai_stt import OpenAISpeechToText
from voiceloop.providers.openai_tts import OpenAITextToSpeech
from voiceloop.providers.settings import OpenAISettings


class RemoteSpeechToText:
    """Closes its server after itself."""

    def __init__(self, inner: OpenAISpeechToText, held: AsyncExitStack) -> None:
        self._inner = inner
        self._held = held

    @property
    def info(self) -> SpeechToTextInfo:
        return self._inner.info

    async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "", draft: str = "") -> Transcript:
        return await self._inner.transcribe(samples, ticket, prompt, draft)

    async def aclose(self) -> None:
        await self._inner.aclose()
        await self._held.aclose()


class RemoteTextToSpeech:
    """Closes its server after itself."""

    def __init__(self, inner: OpenAITextToSpeech, held: AsyncExitStack) -> None:
        self._inner = inner
        self._held = held

    @property
    def info(self) -> TextToSpeechInfo:
        return self._inner.info

    def synthesize(self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0) -> AsyncGenerator[Samples]:
        return self._inner.synthesize(text, ticket, voice, speed)

    async def aclose(self) -> None:
        await self._inner.aclose()
        await self._held.aclose()


class RemoteEmbeddings:
    """Closes its server after itself."""

    def __init__(self, inner: OpenAIEmbeddings, held: AsyncExitStack) -> None:
        self._inner = inner
        self._held = held

    @property
    def info(self) -> EmbeddingsInfo:
        return self._inner.info

    async def embed(self, texts: Sequence[str], ticket: Ticket) -> NDArray[np.float32]:
        return await self._inner.embed(texts, ticket)

    async def aclose(self) -> None:
        await self._inner.aclose()
        await self._held.aclose()


class RemoteLanguageModel:
    """Closes its server after itself."""

    def __init__(self, inner: OpenAILanguageModel, server: list[Any]) -> None:
        self._inner = inner
        self._server = server

    @property
    def info(self) -> LanguageModelInfo:
        return self._inner.info

    def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
        return self._inner.generate(prompt, ticket)

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None:
        await self._inner.prefill(prompt, ticket)

    async def release(self, session: str) -> None:
        await self._inner.release(session)

    async def aclose(self) -> None:
        await self._inner.aclose()
        await asyncio.to_thread(self._server.clear)


async def remote_ears(ears: SpeechToText) -> RemoteSpeechToText:
    """What `ears` hear, by way of our own server."""
    assert isinstance(ears, ScriptedSpeechToText)
    held = AsyncExitStack()
    house = await held.enter_async_context(House(ears=ears).open())
    settings = OpenAISettings(f"{house.url}/v1", key_variable="", has_word_times=True)
    return RemoteSpeechToText(OpenAISpeechToText(settings), held)


async def remote_voice() -> RemoteTextToSpeech:
    """A hum, by way of our own server."""
    held = AsyncExitStack()
    house = await held.enter_async_context(House(voice=ScriptedTextToSpeech(piece_s=0.001)).open())
    settings = OpenAISettings(f"{house.url}/v1", key_variable="", voices=("hum",))
    return RemoteTextToSpeech(OpenAITextToSpeech(settings), held)


async def remote_reader() -> RemoteEmbeddings:
    """Counted words, by way of a server that knows nothing else."""
    held = AsyncExitStack()
    reader = ScriptedEmbeddings(text_s=0.001)
    app = FastAPI()

    @app.post("/v1/embeddings")
    async def embed(body: dict[str, Any]) -> dict[str, Any]:
        vectors = await reader.embed(body["input"], Ticket())
        return {"data": [{"index": index, "embedding": vector.tolist()} for index, vector in enumerate(vectors)]}

    url = await held.enter_async_context(listening(app))
    settings = OpenAISettings(f"{url}/v1", key_variable="", embedding_dimensions=reader.info.dimensions)
    return RemoteEmbeddings(OpenAIEmbeddings(settings), held)


async def remote_llama(path: Path) -> RemoteLanguageModel:
    """llama.cpp's own server, on loopback."""
    server = [await asyncio.to_thread(serve, path, slots=4)]
    settings = OpenAISettings(f"{server[0].listening_address}/v1", "smollm2", key_variable="")
    return RemoteLanguageModel(OpenAILanguageModel(settings), server)

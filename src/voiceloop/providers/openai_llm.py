"""Any OpenAI-compatible endpoint as a language model: OpenAI, OpenRouter, Ollama, vLLM, llama.cpp.

Retries and deadlines are not the client's: a caller waits, so a failure is told at once, and `engine/deadlines.py`
decides what is late.
"""

import json
import os
from collections.abc import AsyncGenerator, Iterable
from typing import Any, Final, cast
from urllib.parse import urlsplit

import openai
from openai.types.chat import (
    ChatCompletionMessageParam,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam,
)

from voiceloop.core.errors import (
    AuthError,
    DeadlineError,
    InputError,
    ProviderError,
    RateLimitError,
    SettingError,
    VoiceloopError,
)
from voiceloop.core.ports import LanguageModelInfo, Message, Prompt, ReplyPiece, Ticket, Tool, ToolCall
from voiceloop.providers.settings import OpenAISettings

_DETAIL_CHARS: Final = 200
_MOST_STOPS: Final = 4
"""What the OpenAI interface takes."""


class OpenAILanguageModel:
    """The `LanguageModel` port on a chat completions endpoint. It reads nothing ahead and keeps nothing.

    Raises SettingError when the key's variable is not set. The key is in no message and no log.
    """

    def __init__(self, settings: OpenAISettings) -> None:
        self._settings = settings
        self._key = _key_of(settings)
        self._client = openai.AsyncOpenAI(
            base_url=settings.base_url,
            api_key=self._key or "none",
            max_retries=0,
            timeout=openai.Timeout(settings.silence_s, connect=settings.connect_s),
        )
        self._is_closed = False
        self.info = LanguageModelInfo(settings.model, settings.context_tokens)

    async def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
        """Pieces of the reply as they come; closing the generator closes the connection, which ends the work there.

        Raises AuthError, RateLimitError, DeadlineError, InputError, ProviderError.
        """
        if self._is_closed:
            raise ProviderError(f"The connection to {self._place} is closed", code="provider_closed")
        try:
            stream = await self._client.chat.completions.create(
                model=self._settings.model,
                messages=_messages(prompt.messages),
                temperature=prompt.temperature,
                stop=list(prompt.stop[:_MOST_STOPS]) or openai.omit,
                max_tokens=prompt.max_tokens if self._settings.token_limit == "max_tokens" else openai.omit,
                max_completion_tokens=prompt.max_tokens if self._settings.token_limit != "max_tokens" else openai.omit,
                tools=_tools(prompt.tools) if prompt.tools else openai.omit,
                tool_choice=_tool_choice(prompt) if prompt.tools else openai.omit,
                stream=True,
            )
            is_completion = False
            calls = _Calls()
            async with stream:
                async for chunk in stream:
                    is_completion = True
                    if text := _text_of(chunk):
                        yield text
                    calls.feed(chunk)
            if not is_completion:
                raise ValueError("an empty answer")
            for call in calls.whole():
                yield call
        except (openai.OpenAIError, ValueError) as error:
            raise self._told(error) from None  # the cause holds the request, and the request the key

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None:
        """Nothing: the interface has no way to ask for it."""

    async def release(self, session: str) -> None:
        """Nothing is kept."""

    async def aclose(self) -> None:
        """Close the connections. May be called twice."""
        self._is_closed = True
        await self._client.close()

    @property
    def _place(self) -> str:
        return urlsplit(self._settings.base_url).netloc.rpartition("@")[2]

    def _told(self, error: Exception) -> VoiceloopError:
        match error:
            case openai.AuthenticationError() | openai.PermissionDeniedError():
                return AuthError(
                    f"{self._place} refuses the key ({error.status_code})",
                    hint=f"Check the key in {self._settings.key_variable or 'openai.key_variable'}",
                )
            case openai.RateLimitError():
                wait = error.response.headers.get("retry-after", "")
                after = f" for {wait} s" if wait else ""
                what = f"{self._place} asks for a pause{after}{self._detail(error)}"
                return RateLimitError(what, retry_after_s=float(wait) if wait.isdecimal() else None)
            case openai.APITimeoutError():
                return DeadlineError(
                    f"{self._place} did not answer in time", hint="Raise openai.silence_s or use a faster model"
                )
            case openai.BadRequestError():
                return InputError(f"{self._place} does not take the request{self._detail(error)}", code="bad_prompt")
            case openai.APIStatusError():
                return ProviderError(f"{self._place} failed with status {error.status_code}{self._detail(error)}")
            case openai.APIConnectionError():
                return ProviderError(
                    f"{self._place} cannot be reached or broke off",
                    hint=f"Check openai.base_url ({self._settings.base_url}) and the network",
                    code="provider_unreachable",
                )
            case _:
                return ProviderError(f"{self._place} sent what is no chat completion{self._detail(error)}")

    def _detail(self, error: Exception) -> str:
        text = " ".join(str(error).split())
        if self._key:
            text = text.replace(self._key, "(key)")
        return f": {text[:_DETAIL_CHARS]}" if text else ""


def _key_of(settings: OpenAISettings) -> str:
    if not settings.key_variable:
        return ""
    key = os.environ.get(settings.key_variable, "").strip()
    if not key:
        raise SettingError(
            f"The environment variable {settings.key_variable}, which should hold the key, is not set",
            hint='Set it, or set openai.key_variable to "" for a server that wants no key',
        )
    return key


def _text_of(chunk: Any) -> str:
    """The client does not check what it parsed; raises ValueError for what is no chunk of a chat completion."""
    try:
        return "".join(choice.delta.content or "" for choice in chunk.choices[:1])
    except (AttributeError, TypeError) as error:
        raise ValueError(str(chunk)) from error


class _Calls:
    """Functions that a stream asks for, a fragment at a time."""

    def __init__(self) -> None:
        self._calls: dict[int, ToolCall] = {}

    def feed(self, chunk: Any) -> None:
        """Take the fragments of a chunk in."""
        for choice in chunk.choices[:1]:
            for piece in choice.delta.tool_calls or ():
                known = self._calls.get(piece.index, ToolCall("", ""))
                function = piece.function
                self._calls[piece.index] = ToolCall(
                    known.name or (function.name if function else "") or "",
                    known.arguments + ((function.arguments if function else "") or ""),
                    known.call_id or piece.id or "",
                )

    def whole(self) -> list[ToolCall]:
        """What was asked for, when the stream is over."""
        return [call for _, call in sorted(self._calls.items()) if call.name]


def _tools(tools: Iterable[Tool]) -> list[ChatCompletionToolUnionParam]:
    return [
        {
            "type": "function",
            "function": {
                "name": tool.name,
                "description": tool.description,
                "parameters": json.loads(tool.parameters),
            },
        }
        for tool in tools
    ]


def _tool_choice(prompt: Prompt) -> ChatCompletionToolChoiceOptionParam:
    if prompt.tool_choice in ("auto", "none", "required"):
        return cast(ChatCompletionToolChoiceOptionParam, prompt.tool_choice)
    return {"type": "function", "function": {"name": prompt.tool_choice}}


def _messages(messages: Iterable[Message]) -> list[ChatCompletionMessageParam]:
    makers = {"system": _system, "user": _user, "assistant": _assistant, "tool": _tool_result}
    return [makers[message.role](message.text) for message in messages]


def _system(text: str) -> ChatCompletionMessageParam:
    return {"role": "system", "content": text}


def _user(text: str) -> ChatCompletionMessageParam:
    return {"role": "user", "content": text}


def _tool_result(text: str) -> ChatCompletionMessageParam:
    # The interface wants the id of a call that it made itself; the call stands in the text before it.
    return {"role": "user", "content": f"<tool_response>\n{text}\n</tool_response>"}


def _assistant(text: str) -> ChatCompletionMessageParam:
    return {"role": "assistant", "content": text}

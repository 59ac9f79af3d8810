"""Any OpenAI-compatible endpoint as a language model: OpenAI, OpenRouter, Ollama, vLLM, llama.cpp."""

import json
from collections.abc import AsyncGenerator, Iterable
from typing import Any, Final, cast

import openai
from openai.types.chat import (
    ChatCompletionMessageParam,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam,
)

from voiceloop.core.ports import LanguageModelInfo, Message, Prompt, ReplyPiece, Ticket, Tool, ToolCall
from voiceloop.providers.openai_client import Endpoint
from voiceloop.providers.settings import OpenAISettings

_MOST_STOPS: Final = 4
"""What the OpenAI interface takes."""


class OpenAILanguageModel:
    """The `LanguageModel` port on a chat completions endpoint. It reads nothing ahead and keeps nothing.

    `model` is another one than the settings name. Raises SettingError when the key's variable is not set.
    """

    def __init__(self, settings: OpenAISettings, model: str = "") -> None:
        self._settings = settings
        self._endpoint = Endpoint(settings)
        self.info = LanguageModelInfo(model or settings.model, settings.context_tokens)

    async def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
        """Pieces of the reply as they come; closing the generator ends the request, and with it the work there.

        Raises AuthError, RateLimitError, DeadlineError, InputError, ProviderError.
        """
        self._endpoint.check_open()
        with self._endpoint.telling("chat completion", refused="bad_prompt"):
            stream = await self._endpoint.client.chat.completions.create(
                model=self.info.name,
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

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None:
        """Nothing: the interface has no way to ask for it."""

    async def release(self, session: str) -> None:
        """Nothing is kept."""

    async def warm(self) -> None:
        """Open a connection for the next call."""
        await self._endpoint.warm()

    async def aclose(self) -> None:
        """Let the connections go. May be called twice."""
        await self._endpoint.aclose()


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

"""Any LangGraph graph as the mind that answers messages.

The graph is given `{"messages": [...]}` and answers by messages of its own, as LangGraph's `MessagesState` has it. Its
text is streamed where it can be: tokens of LangChain's chat models, or what a node writes with `get_stream_writer`.
"""

import importlib
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Any, Final

from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage

from voiceloop.core.errors import ProviderError, SettingError, VoiceloopError
from voiceloop.core.ports import Message

PREFIX: Final = "langgraph:"
_MODES: Final = ["custom", "messages", "values"]


class LangGraphMind:
    """The `Mind` port around a compiled graph, or one that is still to be compiled."""

    def __init__(self, graph: Any) -> None:
        compiled = graph.compile() if hasattr(graph, "compile") else graph
        if not hasattr(compiled, "astream"):
            raise SettingError(
                f"{type(graph).__name__} is no LangGraph graph", hint="Name a StateGraph, compiled or not"
            )
        self._graph = compiled

    @classmethod
    def named(cls, name: str) -> "LangGraphMind":
        """The graph behind `langgraph:package.module:graph`. Raises SettingError where there is none."""
        module, _, attribute = name.removeprefix(PREFIX).partition(":")
        if not module or not attribute:
            hint = "Name it like langgraph:package.module:graph"
            raise SettingError(f"message.mind is {name!r}", hint=hint)
        try:
            return cls(getattr(importlib.import_module(module), attribute))
        except ImportError as error:
            hint = "The package has to be installed, or its folder be on PYTHONPATH"
            raise SettingError(f"message.mind: {module} cannot be imported: {error}", hint=hint) from error
        except AttributeError as error:
            raise SettingError(f"message.mind: {module} has no {attribute!r}", hint="Name the graph in it") from error

    async def answer(self, messages: Sequence[Message]) -> AsyncGenerator[str]:
        """What the graph writes, or the text of its last message. Raises ProviderError (`mind_failed`) if it raises."""
        asked = {"messages": [{"role": message.role, "content": message.text} for message in messages]}
        has_streamed, last = False, ""
        try:
            async with aclosing(self._graph.astream(asked, stream_mode=_MODES)) as pieces:
                async for mode, piece in pieces:
                    if mode == "values":
                        last = _answer_in(piece) or last
                    elif text := _text_of(piece) if mode == "custom" else _token_of(piece[0]):
                        has_streamed = True
                        yield text
        except VoiceloopError:
            raise
        except Exception as error:  # a graph is its user's program and may raise anything
            what = f"The graph raised {type(error).__name__}: {error}"
            raise ProviderError(what, hint="See its own log", code="mind_failed") from error
        if last and not has_streamed:
            yield last

    async def aclose(self) -> None:
        """Nothing to close."""


def _text_of(written: Any) -> str:
    """What a node wrote: anything but text is meant for others."""
    return written if isinstance(written, str) else ""


def _token_of(message: BaseMessage) -> str:
    """Of a chat model that streams; a whole message of a node is in the values, too."""
    return str(message.text) if isinstance(message, AIMessageChunk) else ""


def _answer_in(state: Any) -> str:
    """The text of a state's last message, if it is an answer."""
    found = state.get("messages") if isinstance(state, Mapping) else None
    last = found[-1] if isinstance(found, Sequence) and found else None
    return str(last.text) if isinstance(last, AIMessage) else ""

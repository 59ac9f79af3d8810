"""Function calling for models that have only text: what they are told of tools, and calls read out of what they say.

The form is SmolLM2's and Hermes': tools as JSON in the system message, a call as `<tool_call>[{"name": ...,
"arguments": {...}}]</tool_call>`. Where a call is required the model is held to its schema by a grammar.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from voiceloop.core.ports import Message, Prompt, ReplyPiece, Tool, ToolCall

_OPEN: Final = "<tool_call>"
_CLOSE: Final = "</tool_call>"
_INSTRUCTIONS: Final = (
    "You have these functions:\n<tools>{tools}</tools>\n"
    'To call one, answer with nothing but <tool_call>[{{"name": "its name", "arguments": {{}}}}]</tool_call>.'
)


def with_tools(prompt: Prompt) -> tuple[Message, ...]:
    """The prompt's messages, the first one telling of the tools where there are any."""
    if not prompt.tools or prompt.tool_choice == "none":
        return prompt.messages
    tools = json.dumps([_told(tool) for tool in prompt.tools])
    instructions = _INSTRUCTIONS.format(tools=tools)
    first, *others = prompt.messages or (Message("system", ""),)
    if first.role != "system":
        return (Message("system", instructions), first, *others)
    return (replace(first, text=f"{first.text}\n{instructions}".strip()), *others)


def call_schema(prompt: Prompt) -> dict[str, Any] | None:
    """What a reply that has to be a call must look like; None where it may be text."""
    if not prompt.tools or prompt.tool_choice in ("auto", "none"):
        return None
    wanted = [tool for tool in prompt.tools if prompt.tool_choice in ("required", tool.name)] or prompt.tools
    calls = [
        {
            "type": "object",
            "properties": {
                "name": {"const": tool.name},
                "arguments": json.loads(tool.parameters) or {"type": "object"},
            },
            "required": ["name", "arguments"],
        }
        for tool in wanted
    ]
    return calls[0] if len(calls) == 1 else {"anyOf": calls}


class CallReader:
    """Parts what a model says into text and calls; `is_call`: all of it is one call."""

    def __init__(self, prompt: Prompt, *, is_call: bool) -> None:
        self._looks = bool(prompt.tools) and prompt.tool_choice != "none"
        self._is_call = is_call
        self._held = ""

    def feed(self, text: str) -> Iterator[ReplyPiece]:
        """What is certain by now: text that may be the beginning of a call is held back, and empty text told."""
        if not self._looks:
            yield text
            return
        self._held += text
        yield ""
        while not self._is_call:
            begin = self._held.find(_OPEN)
            if begin < 0:
                keep = _overlap(self._held)
                if len(self._held) > keep:
                    yield self._held[: len(self._held) - keep]
                    self._held = self._held[len(self._held) - keep :]
                return
            end = self._held.find(_CLOSE, begin)
            if end < 0:
                return
            if begin:
                yield self._held[:begin]
            yield from _calls(self._held[begin + len(_OPEN) : end])
            self._held = self._held[end + len(_CLOSE) :].lstrip()

    def flush(self) -> Iterator[ReplyPiece]:
        """The rest, when the reply is over; a call that was never closed counts if it is one."""
        held, self._held = self._held, ""
        begin = 0 if self._is_call else held.find(_OPEN)
        if begin < 0:
            if held:
                yield held
            return
        yield from _calls(held[begin:].removeprefix(_OPEN))


def _overlap(text: str) -> int:
    """How many letters at the end may be the beginning of a call."""
    return next((count for count in range(min(len(text), len(_OPEN)), 0, -1) if _OPEN.startswith(text[-count:])), 0)


def _calls(text: str) -> Iterator[ToolCall]:
    try:
        found = json.loads(text)
    except ValueError:  # a model that cannot write JSON has asked for nothing
        return
    for each in found if isinstance(found, list) else [found]:
        if isinstance(each, dict) and isinstance(each.get("name"), str):
            arguments = each.get("arguments", {})
            yield ToolCall(each["name"], arguments if isinstance(arguments, str) else json.dumps(arguments))


def _told(tool: Tool) -> dict[str, Any]:
    return {"name": tool.name, "description": tool.description, "parameters": json.loads(tool.parameters)}

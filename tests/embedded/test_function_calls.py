import json

import pytest

from voiceloop.core.ports import Message, Prompt, ReplyPiece, Tool, ToolCall
from voiceloop.embedded.function_calls import CallReader, call_schema, with_tools

WEATHER = Tool("weather", "The weather of a city.", '{"type": "object", "properties": {"city": {"type": "string"}}}')
CLOCK = Tool("clock")
CALL = '<tool_call>[{"name": "weather", "arguments": {"city": "Oslo"}}]</tool_call>'


def prompt(choice: str = "auto", *tools: Tool) -> Prompt:
    return Prompt((Message("system", "Be kind."), Message("user", "Hi")), tools=tools, tool_choice=choice)


def read(text: str, step: int = 3, *, is_call: bool = False) -> list[ReplyPiece]:
    reader = CallReader(prompt("auto", WEATHER), is_call=is_call)
    pieces = [piece for at in range(0, len(text), step) for piece in reader.feed(text[at : at + step])]
    return [piece for piece in [*pieces, *reader.flush()] if piece]


def test_the_system_message_tells_of_the_tools() -> None:
    first, _ = with_tools(prompt("auto", WEATHER))
    assert first.text.startswith("Be kind.")
    assert "weather" in first.text


@pytest.mark.parametrize("choice", ["none", "auto"])
def test_without_tools_or_with_none_wanted_nothing_is_told(choice: str) -> None:
    asked = prompt(choice) if choice == "auto" else prompt(choice, WEATHER)
    assert with_tools(asked) == asked.messages
    assert call_schema(asked) is None


@pytest.mark.parametrize("step", [1, 3, 1_000])
def test_a_call_is_read_out_of_the_text_however_it_comes(step: int) -> None:
    pieces = read(f"One moment. {CALL}", step)
    assert "".join(piece for piece in pieces if isinstance(piece, str)) == "One moment. "
    assert pieces[-1] == ToolCall("weather", '{"city": "Oslo"}')


def test_text_without_a_call_is_text() -> None:
    assert "".join(map(str, read("a < b and <tool is no call"))) == "a < b and <tool is no call"


def test_a_call_that_was_never_closed_counts() -> None:
    assert read(CALL.removesuffix("</tool_call>")) == [ToolCall("weather", '{"city": "Oslo"}')]


def test_what_is_no_json_asks_for_nothing() -> None:
    assert read("<tool_call>weather, please</tool_call>") == []


def test_a_required_call_is_held_to_the_schema_of_its_tools() -> None:
    schema = call_schema(prompt("required", WEATHER, CLOCK))
    assert schema is not None
    assert [each["properties"]["name"]["const"] for each in schema["anyOf"]] == ["weather", "clock"]
    one = call_schema(prompt("clock", WEATHER, CLOCK))
    assert one is not None
    assert one["properties"]["name"]["const"] == "clock"


def test_a_reply_that_has_to_be_a_call_is_one() -> None:
    text = json.dumps({"name": "weather", "arguments": {"city": "Oslo"}})
    assert read(text, is_call=True) == [ToolCall("weather", '{"city": "Oslo"}')]

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("langgraph")

from langchain_core.messages import AIMessage
from langgraph.config import get_stream_writer
from langgraph.graph import END, START, MessagesState, StateGraph

from voiceloop.core.errors import DeadlineError, ProviderError, SettingError
from voiceloop.core.ports import Message
from voiceloop.fakes import ScriptedTextToSpeech
from voiceloop.jobs.message import MessageJob, MessageSettings, Note, ReplyEvent
from voiceloop.providers.langgraph_mind import LangGraphMind

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "langgraph_mind"
ASKED = (Message("user", "When do you open on Saturday?"),)


def graph_of(node: Any) -> Any:
    graph = StateGraph(MessagesState)
    graph.add_node("node", node)
    graph.add_edge(START, "node")
    graph.add_edge("node", END)
    return graph


async def pieces_of(graph: Any) -> list[str]:
    return [piece async for piece in LangGraphMind(graph).answer(ASKED)]


async def test_the_example_answers_from_what_its_first_node_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(EXAMPLE))
    monkeypatch.delenv("MIND_BASE_URL", raising=False)
    monkeypatch.delitem(sys.modules, "graph", raising=False)
    mind = LangGraphMind.named("langgraph:graph:graph")
    assert [piece async for piece in mind.answer(ASKED)] == ["On Saturday we are open from ten to four."]
    await mind.aclose()


async def test_what_a_node_writes_is_streamed_and_told_once() -> None:
    async def node(state: MessagesState) -> dict[str, Any]:
        for piece in ("Ten ", "to ", "four."):
            get_stream_writer()(piece)
        return {"messages": [AIMessage("Ten to four.")]}

    assert await pieces_of(graph_of(node)) == ["Ten ", "to ", "four."]


async def test_a_plain_node_answers_by_its_message_and_sees_the_conversation() -> None:
    def node(state: MessagesState) -> dict[str, Any]:
        return {"messages": [AIMessage(f"You asked: {state['messages'][-1].text}")]}

    assert await pieces_of(graph_of(node).compile()) == ["You asked: When do you open on Saturday?"]


async def test_a_graph_that_raises_is_a_clear_error() -> None:
    def node(state: MessagesState) -> dict[str, Any]:
        raise ZeroDivisionError("nothing to divide by")

    with pytest.raises(ProviderError, match="ZeroDivisionError: nothing to divide by") as caught:
        await pieces_of(graph_of(node))
    assert caught.value.code == "mind_failed"


async def test_a_graph_that_never_answers_is_left_and_stops() -> None:
    stopped = asyncio.Event()

    async def node(state: MessagesState) -> dict[str, Any]:
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()
        return {}

    job = MessageJob(LangGraphMind(graph_of(node)), ScriptedTextToSpeech(), MessageSettings(first_piece_s=0.2))
    with pytest.raises(DeadlineError) as caught:
        await all_of(job)
    assert caught.value.code == "mind_silent"
    async with asyncio.timeout(5.0):
        await stopped.wait()


async def all_of(job: MessageJob) -> list[ReplyEvent]:
    return [event async for event in job.reply(Note("hello there"))]


@pytest.mark.parametrize(
    "name", ["langgraph:", "langgraph:graph", "langgraph:no_such_module:graph", "langgraph:json:no"]
)
def test_a_name_behind_which_there_is_no_graph_is_refused(name: str) -> None:
    with pytest.raises(SettingError, match=r"message\.mind"):
        LangGraphMind.named(name)


def test_what_is_no_graph_is_refused() -> None:
    with pytest.raises(SettingError, match="is no LangGraph graph"):
        LangGraphMind.named("langgraph:json:dumps")

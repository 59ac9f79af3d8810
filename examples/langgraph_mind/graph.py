"""A mind of two nodes: one looks the opening hours up, the other lets a language model word the answer.

The model is any OpenAI-compatible server at `MIND_BASE_URL`; without one the answer is the plain facts.

    VOICELOOP_SET__MESSAGE__MIND=langgraph:graph:graph PYTHONPATH=examples/langgraph_mind voiceloop message note.ogg
"""

import os
from typing import Final

from langchain_core.messages import AIMessage
from langgraph.config import get_stream_writer
from langgraph.graph import END, START, MessagesState, StateGraph

HOURS: Final = {
    "saturday": "On Saturday we are open from ten to four.",
    "sunday": "On Sunday we are closed.",
}
ON_WORKDAYS: Final = "We are open from nine to six."


class State(MessagesState):
    """The conversation, and what was looked up for its last message."""

    facts: str


def look_up(state: State) -> dict[str, str]:
    """The hours of the day that is asked for."""
    asked = str(state["messages"][-1].text).lower()
    return {"facts": next((hours for day, hours in HOURS.items() if day in asked), ON_WORKDAYS)}


async def word(state: State) -> dict[str, list[AIMessage]]:
    """The answer, a token at a time."""
    tell = get_stream_writer()
    if "MIND_BASE_URL" not in os.environ:
        tell(state["facts"])
        return {"messages": [AIMessage(state["facts"])]}
    from openai import AsyncOpenAI

    asked = str(state["messages"][-1].text)
    told = ""
    async with AsyncOpenAI(base_url=os.environ["MIND_BASE_URL"], api_key=os.environ.get("MIND_KEY", "none")) as client:
        stream = await client.chat.completions.create(
            model=os.environ.get("MIND_MODEL", "any"),
            messages=[
                {"role": "system", "content": f"Answer in one short sentence. What you know: {state['facts']}"},
                {"role": "user", "content": asked},
            ],
            stream=True,
        )
        async for chunk in stream:
            if chunk.choices and (piece := chunk.choices[0].delta.content):
                told += piece
                tell(piece)
    return {"messages": [AIMessage(told)]}


graph = StateGraph(State)
graph.add_node("look_up", look_up)
graph.add_node("word", word)
graph.add_edge(START, "look_up")
graph.add_edge("look_up", "word")
graph.add_edge("word", END)

"""Conversations over the Realtime protocol, as a client sees them."""

import asyncio

import numpy as np
import pytest

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.transports.realtime.client import connected
from voiceloop.core.ports import Message, ToolCall
from voiceloop.fakes import ScriptedLanguageModel, ScriptedTextToSpeech, Spoken
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.transports.realtime.errors import Json

QUESTION = Scene().silence(0.3).say(1.2, "what time is it").silence(4)
LONG = "Well, that is a long story. " + "It goes on and on and never seems to come to its end. " * 8


def talkative() -> ScriptedLanguageModel:
    return ScriptedLanguageModel(LONG, first_token_s=0.05, token_s=0.002)


@on_virtual_time
async def test_a_spoken_question_is_heard_and_answered_aloud() -> None:
    async with connected(Cast(QUESTION)) as client:
        await client.say(QUESTION)
    assert client.one("conversation.item.input_audio_transcription.completed")["transcript"] == "what time is it"
    assert client.one("response.output_audio_transcript.done")["transcript"] == "Certainly."
    assert client.one("response.done")["response"]["status"] == "completed"
    assert np.abs(client.sound).max() > 0.01


@on_virtual_time
async def test_events_of_a_spoken_turn_come_in_the_order_that_clients_know() -> None:
    async with connected(Cast(QUESTION)) as client:
        await client.say(QUESTION)
    told = [kind for kind in client.types() if not kind.startswith("voiceloop.")]
    compact = [kind for number, kind in enumerate(told) if kind != (told[number - 1] if number else None)]
    assert compact == [
        "session.created",
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.input_audio_transcription.delta",
        "conversation.item.input_audio_transcription.completed",
        "conversation.item.done",
        "response.created",
        "response.output_item.added",
        "conversation.item.added",
        "response.content_part.added",
        "response.output_audio_transcript.delta",
        "response.output_audio.delta",
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        "response.content_part.done",
        "conversation.item.done",
        "response.output_item.done",
        "response.done",
    ]


@on_virtual_time
async def test_partials_and_timelines_come_as_events_of_our_own() -> None:
    async with connected(Cast(QUESTION)) as client:
        await client.say(QUESTION)
    assert client.all("voiceloop.transcript.partial")
    timeline = client.one("voiceloop.turn.measured")["timeline"]
    assert timeline["voice_to_voice_ms"] > 0
    assert {span["stage"] for span in timeline["spans"]} >= {"detect", "transcribe", "first_token"}


@on_virtual_time
async def test_a_filler_is_sound_of_the_response_and_not_of_its_transcript() -> None:
    late = ScriptedLanguageModel("Certainly.", first_token_s=4.0)
    scene = Scene().silence(0.3).say(1.2, "what time is it").silence(8)
    async with connected(Cast(scene, late)) as client:
        await client.say(scene)
    told = client.types("response.")
    assert told.index("response.content_part.added") < told.index("response.output_audio.delta")
    assert told.index("response.output_audio.delta") < told.index("response.output_audio_transcript.delta")
    assert told.count("response.output_item.added") == 1
    assert client.one("response.output_audio_transcript.done")["transcript"] == "Certainly."
    timeline = client.one("voiceloop.turn.measured")["timeline"]
    assert timeline["filler_ms"] == pytest.approx(2_000.0, abs=10.0)
    assert timeline["voice_to_voice_ms"] > 4_000.0
    assert timeline["degraded"] == [{"step": "filler", "at_ms": pytest.approx(2_000.0, abs=10.0)}]


@on_virtual_time
async def test_a_response_whose_voice_is_late_is_completed_as_text() -> None:
    stalls = ScriptedTextToSpeech(script=[Spoken(first_piece_s=1e6)])
    scene = Scene().silence(0.3).say(1.2, "what time is it").silence(8)
    async with connected(Cast(scene, text_to_speech=stalls)) as client:
        await client.say(scene)
    assert client.one("response.output_audio_transcript.done")["transcript"] == "Certainly."
    assert client.one("response.done")["response"]["status"] == "completed"
    assert client.all("response.output_audio.delta") == []
    (degraded,) = client.one("voiceloop.turn.measured")["timeline"]["degraded"]
    assert degraded["step"] == "text"


@on_virtual_time
async def test_a_barge_in_cancels_the_response_and_then_tells_of_speech() -> None:
    scene = Scene().silence(0.3).say(1, "tell me").silence(2).say(1.2, "please stop that now").silence(3)
    async with connected(Cast(scene, language_model=talkative())) as client:
        await client.say(scene)
    first = client.all("response.done")[0]["response"]
    assert (first["status"], first["status_details"]["reason"]) == ("cancelled", "turn_detected")
    kinds = client.types()
    cancelled = kinds.index("response.done")
    assert kinds.index("conversation.item.truncated") > cancelled
    started = [number for number, kind in enumerate(kinds) if kind == "input_audio_buffer.speech_started"]
    assert started[1] > cancelled


@on_virtual_time
async def test_a_cough_over_a_reply_is_not_told() -> None:
    scene = Scene().silence(0.3).say(1, "tell me").silence(1.5).noise(0.25).silence(6)
    async with connected(Cast(scene, language_model=talkative())) as client:
        await client.say(scene)
    assert len(client.all("input_audio_buffer.speech_started")) == 1


@on_virtual_time
async def test_a_turn_that_had_ended_too_soon_comes_again_as_another_item() -> None:
    scene = Scene().silence(0.3).say(1, "I want a").pause(0.4).say(1, "large tea").silence(4)
    async with connected(Cast(scene)) as client:
        await client.say(scene)
    deleted = [event["item_id"] for event in client.all("conversation.item.deleted")]
    heard = client.all("conversation.item.input_audio_transcription.completed")
    assert heard[-1]["transcript"] == "I want a large tea"
    assert heard[0]["item_id"] in deleted
    assert heard[-1]["item_id"] not in deleted


@on_virtual_time
async def test_with_manual_turns_nothing_happens_until_the_client_commits() -> None:
    scene = Scene().silence(0.3).say(1.2, "what time is it").silence(3)
    async with connected(Cast(scene)) as client:
        client.update(audio={"input": {"turn_detection": None}})
        await client.say(scene)
        assert not client.all("conversation.item.added")
        client.send("input_audio_buffer.commit")
        await asyncio.sleep(0.5)
    assert client.one("input_audio_buffer.committed")["item_id"]
    assert client.one("conversation.item.input_audio_transcription.completed")["transcript"] == "what time is it"
    assert not client.all("response.created")


@on_virtual_time
async def test_a_button_that_is_released_in_the_middle_of_a_word_ends_the_turn_there() -> None:
    scene = Scene().silence(0.3).say(1.2, "what time is it")
    async with connected(Cast(scene)) as client:
        client.update(audio={"input": {"turn_detection": None}})
        await client.say(scene)
        client.send("input_audio_buffer.commit")
        await asyncio.sleep(0.5)
        client.send("response.create")
        await asyncio.sleep(3)
    assert client.one("conversation.item.input_audio_transcription.completed")["transcript"] == "what time is it"
    assert client.one("response.done")["response"]["status"] == "completed"


@on_virtual_time
async def test_a_committed_silence_has_an_empty_transcript() -> None:
    async with connected() as client:
        client.update(audio={"input": {"turn_detection": None}})
        await client.say(Scene().silence(1))
        client.send("input_audio_buffer.commit")
        await asyncio.sleep(0.1)
    assert client.one("conversation.item.input_audio_transcription.completed")["transcript"] == ""


@on_virtual_time
async def test_what_is_cleared_is_never_heard() -> None:
    scene = Scene().silence(0.3).say(1.2, "what time is it")
    async with connected(Cast(scene)) as client:
        await client.say(scene)
        client.send("input_audio_buffer.clear")
        await client.say(Scene().silence(2))
    assert client.one("input_audio_buffer.cleared")
    assert not client.all("conversation.item.added")


@on_virtual_time
async def test_text_is_answered_with_text() -> None:
    async with connected() as client:
        client.update(output_modalities=["text"])
        content = [{"type": "input_text", "text": "What time is it?"}]
        client.send("conversation.item.create", item={"type": "message", "role": "user", "content": content})
        client.send("response.create")
        await asyncio.sleep(1)
    assert client.one("response.output_text.done")["text"] == "Certainly."
    assert not client.all("response.output_audio.delta")


@on_virtual_time
async def test_the_model_is_asked_with_the_items_and_instructions_of_the_client() -> None:
    mind = ScriptedLanguageModel("Noon.")
    async with connected(Cast(Scene().silence(0.1), language_model=mind)) as client:
        client.update(instructions="Be terse.", output_modalities=["text"])
        for role, kind, text in (("user", "input_text", "Hello"), ("assistant", "output_text", "Hi")):
            item = {"type": "message", "role": role, "content": [{"type": kind, "text": text}]}
            client.send("conversation.item.create", item=item)
        client.send("response.create")
        await asyncio.sleep(0.5)
    assert mind.prompts[-1].messages == (
        Message("system", "Be terse."),
        Message("user", "Hello"),
        Message("assistant", "Hi"),
    )


@on_virtual_time
async def test_without_create_response_turns_are_heard_and_not_answered() -> None:
    async with connected(Cast(QUESTION)) as client:
        client.update(audio={"input": {"turn_detection": {"type": "server_vad", "create_response": False}}})
        await client.say(QUESTION)
    assert client.one("conversation.item.input_audio_transcription.completed")
    assert not client.all("response.created")


@on_virtual_time
async def test_server_vad_ends_a_turn_after_its_silence() -> None:
    async with connected(Cast(QUESTION)) as client:
        client.update(audio={"input": {"turn_detection": {"type": "server_vad", "silence_duration_ms": 900}}})
        await client.say(QUESTION)
    timeline = client.one("voiceloop.turn.measured")["timeline"]
    assert timeline["decided_ms"] == pytest.approx(900, abs=40)


@on_virtual_time
async def test_a_client_cancels_the_response_and_tells_what_was_heard() -> None:
    mind = talkative()
    async with connected(Cast(QUESTION, language_model=mind)) as client:
        await client.say(QUESTION)
        item_id = client.one("response.output_item.added")["item"]["id"]
        client.send("response.cancel")
        client.send("conversation.item.truncate", item_id=item_id, content_index=0, audio_end_ms=1200)
        client.send("response.create")
        await asyncio.sleep(0.5)
    done = client.all("response.done")[0]["response"]
    assert done["status_details"]["reason"] == "client_cancelled"
    heard = mind.prompts[-1].messages[-1]
    assert heard.role == "assistant"
    assert LONG.startswith(heard.text.rstrip("."))
    assert len(heard.text) < 60


@on_virtual_time
async def test_an_out_of_band_response_leaves_the_conversation_alone() -> None:
    async with connected() as client:
        wishes = {"conversation": "none", "output_modalities": ["text"], "metadata": {"topic": "class"}, "input": []}
        client.send("response.create", response=wishes)
        await asyncio.sleep(0.5)
    response = client.one("response.done")["response"]
    assert (response["conversation_id"], response["metadata"]) == (None, {"topic": "class"})
    assert client.one("response.output_text.done")["text"] == "Certainly."
    assert not client.all("conversation.item.added")


@on_virtual_time
async def test_an_out_of_band_response_may_be_heard_and_cancelled() -> None:
    async with connected(Cast(Scene().silence(0.1), language_model=talkative())) as client:
        client.send("response.create", response={"conversation": "none", "input": []})
        await asyncio.sleep(0.1)
        client.send("response.cancel", response_id=client.one("response.created")["response"]["id"])
        await asyncio.sleep(0.1)
    assert client.all("response.output_audio.delta")
    assert client.one("response.done")["response"]["status"] == "cancelled"


@on_virtual_time
async def test_a_transcription_session_hears_and_does_not_answer() -> None:
    async with connected(Cast(QUESTION), kind="transcription") as client:
        await client.say(QUESTION)
    assert client.one("conversation.item.input_audio_transcription.completed")["transcript"] == "what time is it"
    assert not client.all("response.created")


@pytest.mark.parametrize("law", ["audio/pcmu", "audio/pcma"])
@on_virtual_time
async def test_replies_come_as_g711_where_that_is_wanted(law: str) -> None:
    async with connected(Cast(QUESTION)) as client:
        client.update(audio={"output": {"format": {"type": law}}})
        await client.say(QUESTION)
    played_ms = sum(len(event["delta"]) * 3 / 4 for event in client.all("response.output_audio.delta")) / 8
    timeline_ms = client.one("response.done")
    assert timeline_ms["response"]["audio"]["output"]["format"]["type"] == law
    assert played_ms > 300


@on_virtual_time
async def test_who_stays_silent_after_a_reply_is_spoken_to() -> None:
    async with connected(Cast(QUESTION)) as client:
        client.update(audio={"input": {"turn_detection": {"type": "server_vad", "idle_timeout_ms": 5_000}}})
        await client.say(QUESTION)
        await asyncio.sleep(4)
    assert client.one("input_audio_buffer.timeout_triggered")["item_id"]
    assert len(client.all("response.created")) == 2


WEATHER = {
    "type": "function",
    "name": "weather",
    "description": "The weather of a city.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


@on_virtual_time
async def test_a_function_is_called_and_its_output_answered() -> None:
    mind = ScriptedLanguageModel([ToolCall("weather", '{"city": "Oslo"}', "call_1"), "It rains."])
    async with connected(Cast(Scene().silence(0.1), language_model=mind)) as client:
        client.update(tools=[WEATHER], output_modalities=["text"])
        client.send("response.create")
        await asyncio.sleep(0.5)
        call = client.one("response.function_call_arguments.done")
        client.send(
            "conversation.item.create",
            item={"type": "function_call_output", "call_id": call["call_id"], "output": "rain"},
        )
        client.send("response.create")
        await asyncio.sleep(0.5)
    assert (call["name"], call["arguments"]) == ("weather", '{"city": "Oslo"}')
    assert client.all("response.done")[0]["response"]["output"][0]["type"] == "function_call"
    assert client.one("response.output_text.done")["text"] == "It rains."
    assert [message.role for message in mind.prompts[-1].messages][-2:] == ["assistant", "tool"]
    assert mind.prompts[0].tools[0].name == "weather"


def output_of(call_id: str) -> Json:
    return {"type": "function_call_output", "call_id": call_id, "output": "rain"}


@on_virtual_time
async def test_the_output_of_a_function_that_nobody_called_is_refused_and_not_remembered() -> None:
    mind = ScriptedLanguageModel("Yes.")
    async with connected(Cast(Scene().silence(0.1), language_model=mind)) as client:
        client.send("conversation.item.create", event_id="mine", item={"id": "item_1", **output_of("call_none")})
        client.send("conversation.item.retrieve", event_id="then", item_id="item_1")
        client.send("response.create")
        await asyncio.sleep(0.5)
    refusal, missing = (event["error"] for event in client.all("error"))
    assert (refusal["code"], refusal["param"], refusal["event_id"]) == ("invalid_tool_call_id", None, "mine")
    assert "call_none" in refusal["message"]
    assert missing["code"] == "item_not_found"
    assert "tool" not in [message.role for message in mind.prompts[-1].messages]


@on_virtual_time
async def test_the_output_of_a_call_that_the_client_made_itself_is_taken_until_the_call_is_deleted() -> None:
    made = {"id": "item_1", "type": "function_call", "call_id": "call_mine", "name": "weather", "arguments": "{}"}
    async with connected() as client:
        for item in (made, output_of("call_mine")):
            client.send("conversation.item.create", item=item)
        client.send("conversation.item.delete", item_id="item_1")
        client.send("conversation.item.create", item=output_of("call_mine"))
    assert [event["item"]["type"] for event in client.all("conversation.item.done")] == [
        "function_call",
        "function_call_output",
    ]
    assert client.error["code"] == "invalid_tool_call_id"

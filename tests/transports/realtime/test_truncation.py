"""What was heard of a reply that was not heard to its end: the item, the history and the engine say the same."""

import asyncio

import pytest

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.transports.realtime.client import Client, connected
from voiceloop.fakes import ScriptedLanguageModel, ScriptedTextToSpeech
from voiceloop.fakes.virtual_time import on_virtual_time

CLAUSE = "This one clause is long and it is spoken for many seconds before it comes to its end"
LONG = f"{CLAUSE}. " * 4
QUESTION = Scene().silence(0.3).say(1.2, "what time is it").silence(2.5)
OVER = Scene().silence(0.3).say(1, "tell me").silence(3.0).say(1.5, "no stop that now").silence(3.0)


def cast(scene: Scene = QUESTION, made_in_s: float = 0.19) -> Cast:
    """A voice that makes its sound hardly faster than it is heard: the clause is still being made when it is cut."""
    mind = ScriptedLanguageModel(LONG, first_token_s=0.05, token_s=0.002)
    return Cast(scene, mind, ScriptedTextToSpeech(ms_per_letter=66.0, piece_s=made_in_s))


async def text_of(client: Client, item_id: str) -> str:
    """The item as the wire has it."""
    client.send("conversation.item.retrieve", item_id=item_id)
    await asyncio.sleep(0.01)
    text: str = client.all("conversation.item.retrieved")[-1]["item"]["content"][0]["transcript"]
    return text


async def remembered(client: Client, mind: ScriptedLanguageModel) -> str:
    """The reply as the language model is given it."""
    client.send("response.create")
    await asyncio.sleep(0.2)
    replies = [each.text for each in mind.prompts[-1].messages if each.role == "assistant"]
    return replies[-1].removesuffix("...") if replies else ""


def reply_of(client: Client) -> str:
    item_id: str = client.all("response.output_item.added")[0]["item"]["id"]
    return item_id


@on_virtual_time
@pytest.mark.parametrize("made_in_s", [0.0, 0.19])
async def test_a_clause_that_was_cut_is_not_heard_whole(made_in_s: float) -> None:
    made = cast(made_in_s=made_in_s)
    async with connected(made) as client:
        await client.say(QUESTION)
        client.send("response.cancel")
        client.send("conversation.item.truncate", item_id=reply_of(client), content_index=0, audio_end_ms=1_000)
        shown = await text_of(client, reply_of(client))
        assert 1.0 / 0.066 * 0.6 < len(shown) < 1.0 / 0.066 * 1.4
        assert await remembered(client, made.language_model) == shown


@on_virtual_time
async def test_the_client_s_cut_at_the_engine_s_own_sample_changes_no_word() -> None:
    async with connected(cast(OVER)) as client:
        await client.say(OVER)
        (cut,) = client.all("conversation.item.truncated")[:1]
        before = await text_of(client, cut["item_id"])
        client.send(
            "conversation.item.truncate", item_id=cut["item_id"], content_index=0, audio_end_ms=cut["audio_end_ms"]
        )
        assert before
        assert CLAUSE.startswith(before)
        assert await text_of(client, cut["item_id"]) == before


@on_virtual_time
@pytest.mark.parametrize("ending", ["response.cancel", ""])
async def test_a_reply_that_is_truncated_while_it_is_under_way_stays_so(ending: str) -> None:
    made = cast()
    made.language_model = ScriptedLanguageModel(f"{CLAUSE}.", first_token_s=0.05)
    async with connected(made) as client:
        await client.say(QUESTION)
        client.send("conversation.item.truncate", item_id=reply_of(client), content_index=0, audio_end_ms=1_000)
        if ending:
            client.send(ending)
        await asyncio.sleep(8.0)
        assert client.one("response.done")["response"]["status"] == ("cancelled" if ending else "completed")
        shown = await text_of(client, reply_of(client))
        assert 0 < len(shown) < 25
        assert await remembered(client, made.language_model) == shown


@on_virtual_time
async def test_what_was_sent_whole_was_heard_whole() -> None:
    made = cast()
    made.language_model = ScriptedLanguageModel("Yes, of course. It is three.", first_token_s=0.05)
    async with connected(made) as client:
        await client.say(QUESTION)
        await asyncio.sleep(2.0)
        sent_ms = int(len(client.sound) / 24)
        client.send("conversation.item.truncate", item_id=reply_of(client), content_index=0, audio_end_ms=sent_ms)
        assert await text_of(client, reply_of(client)) == "Yes, of course. It is three."

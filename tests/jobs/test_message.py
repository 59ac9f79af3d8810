import asyncio
from collections.abc import AsyncGenerator, Sequence

import pytest

from voiceloop.core.errors import DeadlineError, InputError, ModelCrashedError, ProviderError, SettingError
from voiceloop.core.ports import Message
from voiceloop.fakes import Fault, ScriptedLanguageModel, ScriptedTextToSpeech
from voiceloop.fakes.language_model import Said
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.jobs.message import (
    Decided,
    MessageJob,
    MessageSettings,
    Note,
    ReplyEvent,
    Spoken,
    Unspoken,
    Written,
    fitting,
)
from voiceloop.jobs.minds import LanguageModelMind
from voiceloop.stages.prompting import PromptSettings, estimate_tokens
from voiceloop.stages.voice_or_text import Reason

LONG = "First you mix it well. Then you let it rest for an hour. " * 6


def job_of(
    model: ScriptedLanguageModel, voice: ScriptedTextToSpeech | None = None, settings: MessageSettings | None = None
) -> MessageJob:
    return MessageJob(LanguageModelMind(model, PromptSettings(), 500), voice or ScriptedTextToSpeech(), settings)


async def all_of(job: MessageJob, note: Note) -> list[ReplyEvent]:
    return [event async for event in job.reply(note)]


def decided_in(events: list[ReplyEvent]) -> Decided:
    (decided,) = [event for event in events if isinstance(event, Decided)]
    return decided


@on_virtual_time
async def test_the_text_comes_first_then_the_decision_then_the_sound() -> None:
    events = await all_of(job_of(ScriptedLanguageModel("Yes, all is well.")), Note("is all well"))
    kinds = [type(event) for event in events]
    assert kinds == sorted(kinds, key=[Written, Decided, Spoken].index)
    assert "".join(event.text for event in events if isinstance(event, Written)) == "Yes, all is well."
    assert decided_in(events).decision.form == "voice"
    assert isinstance(events[-1], Spoken)


@on_virtual_time
async def test_an_answer_that_is_to_be_read_is_not_spoken() -> None:
    voice = ScriptedTextToSpeech()
    events = await all_of(job_of(ScriptedLanguageModel("Yes."), voice), Note("is all well", channel="sms"))
    assert decided_in(events).decision.reason is Reason.CHANNEL
    assert voice.texts == []


@on_virtual_time
async def test_a_long_answer_is_spoken_clause_by_clause_and_a_short_one_whole() -> None:
    voice = ScriptedTextToSpeech()
    job = job_of(ScriptedLanguageModel([LONG, "Yes. It is so. Really."]), voice)
    await all_of(job, Note("how is it done"))
    assert len(voice.texts) > 5
    voice.texts.clear()
    await all_of(job, Note("is it so"))
    assert voice.texts == ["Yes. It is so. Really."]


@on_virtual_time
async def test_the_first_sound_of_a_long_answer_does_not_wait_for_the_last() -> None:
    voice = ScriptedTextToSpeech(first_piece_s=1.0)
    async for event in job_of(ScriptedLanguageModel(LONG), voice).reply(Note("how is it done")):
        if isinstance(event, Spoken):
            break
    assert asyncio.get_running_loop().time() == pytest.approx(1.0)


@on_virtual_time
async def test_a_caller_is_remembered_and_no_other_one() -> None:
    model = ScriptedLanguageModel("Your dog is called Rex.")
    job = job_of(model)
    await all_of(job, Note("my dog is Rex", caller="ada"))
    await all_of(job, Note("what is my dog called", caller="ada"))
    assert "my dog is Rex" in [message.text for message in model.prompts[1].messages]
    for caller in ("bob", ""):
        await all_of(job, Note("what is my dog called", caller=caller))
        assert "my dog is Rex" not in [message.text for message in model.prompts[-1].messages]
    job.forget("ada")
    await all_of(job, Note("what is my dog called", caller="ada"))
    assert "my dog is Rex" not in [message.text for message in model.prompts[-1].messages]


@on_virtual_time
async def test_what_a_caller_asked_for_holds_for_the_next_answer() -> None:
    job = job_of(ScriptedLanguageModel("All is well."))
    await all_of(job, Note("please answer by text only", caller="ada"))
    second = await all_of(job, Note("and now", caller="ada"))
    assert decided_in(second).decision == decided_in(second).decision.__class__("text", Reason.PREFERRED)


@on_virtual_time
async def test_only_so_many_callers_are_remembered() -> None:
    model = ScriptedLanguageModel("Yes.")
    job = job_of(model, settings=MessageSettings(most_callers=1))
    for caller in ("ada", "bob", "ada"):
        await all_of(job, Note(f"{caller} speaks", caller=caller))
    assert [message.text for message in model.prompts[-1].messages].count("ada speaks") == 1


@on_virtual_time
async def test_a_mind_that_is_silent_is_left_and_nothing_is_remembered() -> None:
    model = ScriptedLanguageModel(["Yes.", Said("No answer comes.", first_token_s=1e4), "Yes."])
    job = job_of(model)
    await all_of(job, Note("first", caller="ada"))
    with pytest.raises(DeadlineError) as caught:
        await all_of(job, Note("second", caller="ada"))
    assert caught.value.code == "mind_silent"
    assert len(model.cancelled) == 1
    await all_of(job, Note("third", caller="ada"))
    assert "second" not in [message.text for message in model.prompts[-1].messages]


@on_virtual_time
async def test_a_mind_may_not_think_for_ever_a_word_at_a_time() -> None:
    model = ScriptedLanguageModel("word " * 400, token_s=1.0)
    with pytest.raises(DeadlineError, match="in all"):
        await all_of(job_of(model, settings=MessageSettings(answer_s=30.0)), Note("hello"))
    assert asyncio.get_running_loop().time() == pytest.approx(30.0)


@on_virtual_time
async def test_a_mind_that_fails_or_says_nothing_is_told() -> None:
    with pytest.raises(ModelCrashedError):
        await all_of(job_of(ScriptedLanguageModel([Said("Well", error=ModelCrashedError("died"))])), Note("hello"))
    with pytest.raises(ProviderError) as caught:
        await all_of(job_of(ScriptedLanguageModel([""])), Note("hello"))
    assert caught.value.code == "mind_empty"


@on_virtual_time
async def test_a_voice_that_fails_leaves_the_text_and_is_told() -> None:
    voice = ScriptedTextToSpeech(faults=[Fault(0.0, 1.0, ModelCrashedError("died"))])
    events = await all_of(job_of(ScriptedLanguageModel("Yes."), voice), Note("hello"))
    assert decided_in(events).text == "Yes."
    assert isinstance(events[-1], Unspoken)


@on_virtual_time
async def test_who_leaves_stops_the_voice() -> None:
    voice = ScriptedTextToSpeech()
    replying = job_of(ScriptedLanguageModel(LONG), voice).reply(Note("hello"))
    async for event in replying:
        if isinstance(event, Spoken):
            break
    await replying.aclose()
    assert len(voice.cancelled) == 1


@on_virtual_time
async def test_no_words_are_refused() -> None:
    with pytest.raises(InputError) as caught:
        await all_of(job_of(ScriptedLanguageModel()), Note("  "))
    assert caught.value.code == "no_speech"


TALK = tuple(Message("user" if turn % 2 == 0 else "assistant", f"turn {turn} has some words") for turn in range(9))


def test_the_latest_exchanges_fit_the_budget() -> None:
    kept = fitting(TALK, 64)
    assert kept[-1] == TALK[-1]
    assert kept[0].role == "user"
    assert 1 < len(kept) < len(TALK)
    assert fitting(TALK, 10_000) == TALK


def test_of_a_message_that_is_too_long_the_end_is_kept() -> None:
    words = " ".join(f"word{number}" for number in range(5_000))
    (kept,) = fitting((*TALK[:2], Message("user", words)), 200)
    assert words.endswith(kept.text)
    assert 100 < estimate_tokens(kept.text) <= 200


class Listing:
    """A mind that notes what it is given."""

    def __init__(self) -> None:
        self.given: list[Sequence[Message]] = []

    async def answer(self, messages: Sequence[Message]) -> AsyncGenerator[str]:
        self.given.append(messages)
        yield "Yes."

    async def aclose(self) -> None: ...


@on_virtual_time
async def test_a_mind_gets_no_more_than_the_prompt_budget() -> None:
    mind = Listing()
    job = MessageJob(mind, ScriptedTextToSpeech(), MessageSettings(prompt_tokens=64))
    for _ in range(30):
        await all_of(job, Note("so and so many words of no great matter", caller="ada"))
    assert max(sum(estimate_tokens(message.text) for message in given) for given in mind.given) <= 64


def test_settings_are_checked() -> None:
    with pytest.raises(SettingError, match=r"message\.first_piece_s"):
        MessageSettings(first_piece_s=0.0)


@on_virtual_time
async def test_long_instructions_leave_room_for_short_answers() -> None:
    model = ScriptedLanguageModel("Yes.")
    prompts = PromptSettings(instructions="word " * 3_300)
    mind = LanguageModelMind(model, prompts, 1_000)
    assert [piece async for piece in mind.answer([Message("user", "hello")])] == ["Yes."]
    assert model.prompts[0].max_tokens == prompts.max_tokens

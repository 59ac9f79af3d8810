from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceloop.core.errors import SettingError
from voiceloop.core.ports import Message, Prompt
from voiceloop.stages.history import History
from voiceloop.stages.prompting import PromptBuilder, PromptSettings, estimate_tokens

BARE = PromptSettings(instructions="Be brief.", examples=(), max_tokens=20)
CONTEXT = 256


def conversation(turns: int, words: int = 6) -> History:
    history = History()
    for turn in range(turns):
        history.add_user(f"{turn} " + "word " * words)
        history.add_assistant("answer " * words)
    return history


def cost(prompt: Prompt) -> int:
    return sum(estimate_tokens(message.text) + 6 for message in prompt.messages)


def test_a_first_turn_is_instructions_examples_and_the_text() -> None:
    settings = PromptSettings(instructions="Be brief.", examples=(("Hi", "Hello"),))
    assert PromptBuilder(CONTEXT, settings).build(History(), "Tea please").messages == (
        Message("system", "Be brief."),
        Message("user", "Hi"),
        Message("assistant", "Hello"),
        Message("user", "Tea please"),
    )


def test_settings_reach_the_prompt() -> None:
    settings = PromptSettings(examples=(), max_tokens=7, temperature=0.5, stop=("STOP",))
    prompt = PromptBuilder(CONTEXT, settings).build(History(), "Hi", "anna")
    assert (prompt.session, prompt.max_tokens, prompt.temperature, prompt.stop) == ("anna", 7, 0.5, ("STOP",))


def test_a_conversation_that_fits_is_there_in_full() -> None:
    history = conversation(2)
    assert list(PromptBuilder(CONTEXT, BARE).build(history, "now").messages[1:-1]) == history.messages


@given(st.integers(0, 40), st.integers(1, 40), st.text(max_size=2000))
def test_a_prompt_never_outgrows_its_context(turns: int, words: int, text: str) -> None:
    prompt = PromptBuilder(CONTEXT, BARE).build(conversation(turns, words), text)
    assert cost(prompt) + BARE.max_tokens <= CONTEXT
    assert prompt.messages[0].text == "Be brief."


def test_what_is_kept_begins_with_something_the_caller_said() -> None:
    builder = PromptBuilder(CONTEXT, BARE)
    roles = {builder.build(conversation(turns), "now").messages[1].role for turns in range(30)}
    assert roles == {"user"}


def test_old_exchanges_go_in_blocks_so_that_most_prompts_begin_like_the_last_one() -> None:
    builder = PromptBuilder(CONTEXT, BARE)
    beginnings = [builder.build(conversation(turns), "now").messages[1] for turns in range(1, 41)]
    changes = sum(one != other for one, other in pairwise(beginnings))
    assert 1 < changes <= 40 // 4


def test_a_text_that_grows_leaves_the_beginning_alone() -> None:
    builder, history = PromptBuilder(CONTEXT, BARE), conversation(20)
    open_prompt, whole = builder.build(history, "two cups"), builder.build(history, "two cups of tea")
    assert open_prompt.messages[:-1] == whole.messages[:-1]


def test_a_text_that_does_not_fit_loses_its_beginning() -> None:
    prompt = PromptBuilder(CONTEXT, BARE).build(History(), "start " + "word " * 500 + "end")
    assert prompt.messages[-1].text.endswith("word end")
    assert not prompt.messages[-1].text.startswith("start")


def test_the_same_conversation_gives_the_same_prompt() -> None:
    builds = [PromptBuilder(CONTEXT, BARE).build(conversation(25), "now", "s") for _ in range(2)]
    assert builds[0] == builds[1]


def test_a_better_count_makes_room_for_more() -> None:
    history = conversation(20)
    rough = PromptBuilder(CONTEXT, BARE).build(history, "now")
    exact = PromptBuilder(CONTEXT, BARE, count=lambda text: len(text) // 20).build(history, "now")
    assert len(exact.messages) > len(rough.messages)


def test_instructions_that_fill_the_context_are_refused() -> None:
    with pytest.raises(SettingError, match="256"):
        PromptBuilder(CONTEXT, PromptSettings(instructions="word " * 300))


@pytest.mark.parametrize("wrong", [{"max_tokens": 0}, {"temperature": 3.0}, {"keep_share": 0.95}])
def test_settings_out_of_range_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(SettingError, match=next(iter(wrong))):
        PromptSettings(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "tokens"), [("", 0), ("tea", 1), ("coffee", 2), ("10 cups", 3), ("a 5", 3), ("é", 2), ("a, b", 3)]
)
def test_tokens_are_estimated_by_letters_digits_and_signs(text: str, tokens: int) -> None:
    assert estimate_tokens(text) == tokens


def test_a_shortened_prompt_keeps_the_instructions_the_last_exchange_and_the_turn() -> None:
    builder, history = PromptBuilder(2_048, BARE), conversation(8)
    prompt = builder.build(history, "And with milk?", "anna")
    shorter = builder.shortened(prompt)
    assert shorter is not None
    assert shorter.messages == (prompt.messages[0], *history.messages[-2:], prompt.messages[-1])
    assert (shorter.session, shorter.max_tokens, shorter.stop) == (prompt.session, prompt.max_tokens, prompt.stop)


def test_a_prompt_that_asks_for_what_follows_is_shortened_alike() -> None:
    builder, history = PromptBuilder(2_048, BARE), conversation(8)
    shorter = builder.shortened(builder.continue_from(history))
    assert shorter is not None
    assert list(shorter.messages[1:]) == history.messages[-4:]


@pytest.mark.parametrize("turns", [0, 1, 2])
def test_a_prompt_is_not_shortened_where_that_spares_little(turns: int) -> None:
    builder = PromptBuilder(2_048, BARE)
    assert builder.shortened(builder.build(conversation(turns), "And with milk?")) is None

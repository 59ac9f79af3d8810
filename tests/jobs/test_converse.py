from collections.abc import Sequence

from voiceloop.core.events import (
    Event,
    Final,
    Partial,
    ReplyCancelled,
    ReplyEnded,
    SessionStarted,
    Supposed,
    TurnReopened,
)
from voiceloop.core.jobs import Action, Answer, Prefill
from voiceloop.core.timeline import Degradation
from voiceloop.core.transcript import Transcript
from voiceloop.jobs.converse import ConverseJob
from voiceloop.stages.prompting import PromptBuilder


def job() -> ConverseJob:
    made = ConverseJob(PromptBuilder(2_048))
    made.feed(SessionStarted("s1"))
    return made


def asked(actions: Sequence[Action]) -> list[str]:
    (action,) = actions
    assert isinstance(action, Answer | Prefill)
    return [message.text for message in action.prompt.messages if message.role != "system"]


def final(text: str, turn: int = 1) -> Event:
    return Final(turn, Transcript(text), 0, 1)


def test_a_draft_asks_what_the_answer_will_ask() -> None:
    conversation = job()
    supposed = conversation.feed(Supposed(1, Transcript("What time is it?")))
    assert supposed == conversation.feed(final("What time is it?"))


def test_what_is_supposed_leaves_no_trace() -> None:
    conversation = job()
    conversation.feed(Supposed(1, Transcript("What")))
    assert asked(conversation.feed(final("What time is it?")))[-1] == "What time is it?"
    assert "What" not in asked(conversation.feed(Supposed(2, Transcript("Thanks."))))[:-2]


def test_the_history_holds_what_was_said_and_heard() -> None:
    conversation = job()
    conversation.feed(final("Hello."))
    conversation.feed(ReplyEnded(1, 1, "Hi there.", 800.0))
    assert asked(conversation.feed(final("Bye.", 2)))[-3:] == ["Hello.", "Hi there.", "Bye."]


def test_of_a_reply_that_was_broken_off_only_what_was_heard_is_kept() -> None:
    conversation = job()
    conversation.feed(final("Tell me a story."))
    conversation.feed(ReplyCancelled(1, 1, "Once upon", 400.0, "barge_in"))
    said = asked(conversation.feed(final("Stop.", 2)))[-2]
    assert said.startswith("Once upon")
    assert said != "Once upon"


def test_a_mended_turn_replaces_the_one_that_ended_too_soon() -> None:
    conversation = job()
    conversation.feed(final("I want a coffee"))
    conversation.feed(ReplyCancelled(1, 1, "", 0.0, "reopened"))
    conversation.feed(TurnReopened(1, 10))
    texts = asked(conversation.feed(final("I want a coffee with milk")))
    assert texts[-1] == "I want a coffee with milk"
    assert "I want a coffee" not in texts


def test_the_model_reads_ahead_once_a_few_more_words_are_stable() -> None:
    conversation = job()
    assert conversation.feed(Partial(1, "I would", 7)) == ()
    assert asked(conversation.feed(Partial(1, "I would like", 12)))[-1] == "I would like"
    assert conversation.feed(Partial(1, "I would like a", 14)) == ()


def test_a_long_conversation_is_answered_with_a_shorter_history_to_fall_back_on() -> None:
    conversation = job()
    for turn in range(1, 12):
        conversation.feed(final(f"Question {turn} is about something that takes quite a few words.", turn))
        conversation.feed(ReplyEnded(turn, turn, f"Answer {turn} takes quite a few words as well.", 800.0))
    (answer,) = conversation.feed(final("And now?", 12))
    assert isinstance(answer, Answer)
    (cheaper,) = answer.cheaper
    asked_for_less = [message.text for message in cheaper.prompt.messages]
    assert cheaper.step is Degradation.SHORTER_HISTORY
    assert asked_for_less[-3].startswith("Question 11")
    assert len(asked_for_less) < len(answer.prompt.messages)


def test_a_short_conversation_has_nothing_to_fall_back_on() -> None:
    (answer,) = job().feed(final("Hello."))
    assert isinstance(answer, Answer)
    assert answer.cheaper == ()

import pytest

from voiceloop.core.ports import Message
from voiceloop.stages.history import MOST_MESSAGES, History


def talk(history: History) -> list[tuple[str, str]]:
    return [(message.role, message.text) for message in history.messages]


def test_both_sides_are_kept_in_order() -> None:
    history = History()
    history.add_user("Hello")
    history.add_assistant("Hi there.")
    assert history.messages == [Message("user", "Hello"), Message("assistant", "Hi there.")]


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_nothing_said_adds_nothing(text: str) -> None:
    history = History()
    history.add_user(text)
    history.add_assistant(text, is_whole=False)
    assert history.messages == []


@pytest.mark.parametrize(
    ("heard", "kept"),
    [
        ("Sure, a small", "Sure, a small..."),
        ("Sure,", "Sure..."),
        ("That is all.", "That is all..."),
        ("Well...", "Well..."),
    ],
)
def test_a_reply_that_was_broken_off_ends_with_dots(heard: str, kept: str) -> None:
    history = History()
    history.add_assistant(heard, is_whole=False)
    assert talk(history) == [("assistant", kept)]


def test_a_reopened_turn_is_taken_back_with_its_answer() -> None:
    history = History()
    history.add_user("Hello")
    history.add_assistant("Hi.")
    history.add_user("I would like")
    history.add_assistant("Yes?")
    history.reopen()
    assert talk(history) == [("user", "Hello"), ("assistant", "Hi.")]


def test_a_mended_turn_replaces_its_text() -> None:
    history = History()
    history.add_user("I would like")
    history.replace_last_user("I would like a coffee")
    assert talk(history) == [("user", "I would like a coffee")]


def test_reopening_an_empty_conversation_is_no_error() -> None:
    history = History()
    history.reopen()
    assert history.messages == []


def test_white_space_is_evened_out() -> None:
    history = History()
    history.add_user(" two \n cups ")
    assert talk(history) == [("user", "two cups")]


def test_a_call_of_days_stays_bounded() -> None:
    history = History()
    for number in range(3 * MOST_MESSAGES):
        history.add_user(str(number))
    assert len(history.messages) <= MOST_MESSAGES
    assert history.messages[-1].text == str(3 * MOST_MESSAGES - 1)


def test_a_client_puts_messages_where_it_likes() -> None:
    history = History()
    history.add_user("Hello", "one")
    history.insert(Message("system", "Be kind."), "two", "")
    history.insert(Message("user", "Last"), "three")
    history.insert(Message("assistant", "Hi"), "four", "one")
    assert [text for _, text in talk(history)] == ["Be kind.", "Hello", "Hi", "Last"]


def test_a_client_takes_messages_out() -> None:
    history = History()
    history.add_user("Hello", "one")
    history.remove("one")
    history.remove("nobody")
    assert history.messages == []


@pytest.mark.parametrize(("heard", "kept"), [("Sure, a", [("assistant", "Sure, a...")]), ("", [])])
def test_a_client_tells_how_much_of_a_reply_was_heard(heard: str, kept: list[tuple[str, str]]) -> None:
    history = History()
    history.add_assistant("Sure, a small tea.", name="one")
    history.truncate("one", heard)
    history.truncate("nobody", "Else")
    assert talk(history) == kept


@pytest.mark.parametrize(("heard", "kept"), [("Sure, a", [("assistant", "Sure, a...")]), ("", [])])
def test_a_reply_that_is_truncated_while_it_is_under_way_is_remembered_so(
    heard: str, kept: list[tuple[str, str]]
) -> None:
    history = History()
    history.truncate("one", heard)
    history.add_assistant("Sure, a small tea.", name="one")
    history.truncate("two", "other")
    assert talk(history) == kept

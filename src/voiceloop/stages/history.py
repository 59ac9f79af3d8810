"""What was said and what of the replies was heard, as a language model is to remember it."""

from collections.abc import Sequence
from dataclasses import dataclass

from voiceloop.core.ports import Message, Role

BROKEN_OFF = "..."
"""How a reply ends that was not heard to its end."""

MOST_MESSAGES = 1_000
"""A call that lasts for days must not grow for days: beyond this the older half is forgotten."""


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    message: Message


class History:
    """A conversation, oldest message first. Only what was heard goes in: an unheard reply was never said.

    A message may have a name, by which a client that keeps the conversation's items changes it.
    """

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._truncated = "", ""
        """The reply that was truncated while it was under way, and what was heard of it; it is still to be added."""

    @property
    def messages(self) -> Sequence[Message]:
        """What a model is given."""
        return [entry.message for entry in self._entries]

    def add_user(self, text: str, name: str = "") -> None:
        """The caller said this; nothing is added for no words."""
        self._add("user", text, name)

    def add_assistant(self, text: str, is_whole: bool = True, name: str = "") -> None:
        """The caller heard this of the reply; `is_whole` is false when it was broken off after these words.

        Where it was truncated before, that counts.
        """
        if name and name == self._truncated[0]:
            text, is_whole = self._truncated[1], False
        self._add("assistant", _told(text, is_whole), name)

    def insert(self, message: Message, name: str, after: str | None = None) -> None:
        """Put a message behind the one named `after`: at the end for None, at the beginning for an empty name."""
        index = len(self._entries) if after is None else self._index(after) + 1 if after else 0
        self._entries.insert(index, _Entry(name, message))
        self._forget_old_ones()

    def remove(self, name: str) -> None:
        """Take a message out; nothing happens where it is not."""
        self._entries = [entry for entry in self._entries if entry.name != name]

    def truncate(self, name: str, text: str) -> None:
        """Of the reply of that name, which may still be under way, no more than this was heard."""
        index = self._index(name)
        if index < 0:
            self._truncated = name, text
            return
        words = _told(text, is_whole=False)
        if words:
            self._entries[index] = _Entry(name, Message("assistant", words))
        else:
            del self._entries[index]

    def replace_last_user(self, text: str) -> None:
        """The last thing the caller said reads differently now; what was answered to it is forgotten."""
        self.reopen()
        self.add_user(text)

    def reopen(self) -> None:
        """The caller's last turn goes on: take it back, with whatever was answered to it."""
        while self._entries:
            if self._entries.pop().message.role == "user":
                return

    def _index(self, name: str) -> int:
        return next((index for index, entry in enumerate(self._entries) if entry.name == name), -1)

    def _add(self, role: Role, text: str, name: str) -> None:
        words = " ".join(text.split())
        if words:
            self._entries.append(_Entry(name, Message(role, words)))
        self._forget_old_ones()

    def _forget_old_ones(self) -> None:
        if len(self._entries) > MOST_MESSAGES:
            del self._entries[: MOST_MESSAGES // 2]


def _told(text: str, is_whole: bool) -> str:
    words = " ".join(text.split())
    if is_whole or not words or words.endswith(BROKEN_OFF):
        return words
    return words.rstrip(".,;:!?- ") + BROKEN_OFF

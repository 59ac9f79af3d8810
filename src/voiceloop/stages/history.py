"""What was said and what of the replies was heard, as a language model is to remember it."""

from dataclasses import dataclass, field

from voiceloop.core.ports import Message, Role

BROKEN_OFF = "..."
"""How a reply ends that was not heard to its end."""

MOST_MESSAGES = 1_000
"""A call that lasts for days must not grow for days: beyond this the older half is forgotten."""


@dataclass(slots=True)
class History:
    """A conversation, oldest message first. Only what was heard goes in: an unheard reply was never said."""

    messages: list[Message] = field(default_factory=list)

    def add_user(self, text: str) -> None:
        """The caller said this; nothing is added for no words."""
        self._add("user", text)

    def add_assistant(self, text: str, is_whole: bool = True) -> None:
        """The caller heard this of the reply; `is_whole` is false when it was broken off after these words."""
        words = " ".join(text.split())
        if not is_whole and words and not words.endswith(BROKEN_OFF):
            words = words.rstrip(".,;:!?- ") + BROKEN_OFF
        self._add("assistant", words)

    def replace_last_user(self, text: str) -> None:
        """The last thing the caller said reads differently now; what was answered to it is forgotten."""
        self.reopen()
        self.add_user(text)

    def reopen(self) -> None:
        """The caller's last turn goes on: take it back, with whatever was answered to it."""
        while self.messages:
            if self.messages.pop().role == "user":
                return

    def _add(self, role: Role, text: str) -> None:
        words = " ".join(text.split())
        if words:
            self.messages.append(Message(role, words))
        if len(self.messages) > MOST_MESSAGES:
            del self.messages[: MOST_MESSAGES // 2]

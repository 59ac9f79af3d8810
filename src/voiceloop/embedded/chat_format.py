"""Conversations as the text that a model was trained on, whole or open at the end.

Models carry their form as a template program, which closes every message. It is rendered here instead, because reading
ahead needs a prompt whose last message is still open. The forms are those of the models' own chat templates.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from voiceloop.core.ports import Message, Role

_CONTROL = re.compile(r"<\|[^|<>]*\|>")


@dataclass(frozen=True, slots=True)
class ChatFormat:
    """How messages are framed; `mark` is a token that only models of this form know."""

    mark: str
    before_role: str
    after_role: str
    after_text: str

    def render(self, messages: Sequence[Message]) -> str:
        """The prompt up to where the assistant's reply begins."""
        return "".join(self._closed(message) for message in messages) + self._opening("assistant")

    def render_open(self, messages: Sequence[Message]) -> str:
        """The prompt as far as it is certain: what follows the last message's words is left out.

        A trailing blank is left out too: a blank is one token with the word after it. A last word that grows is no
        harm: the server keeps the tokens that are the same and reads on from the first that differs.
        """
        closed = "".join(self._closed(message) for message in messages[:-1])
        return closed + "".join(self._open(message) for message in messages[-1:])

    def _closed(self, message: Message) -> str:
        return self._open(message) + self.after_text

    def _open(self, message: Message) -> str:
        # What a caller says must not pass for the frame around it.
        return self._opening(message.role) + _CONTROL.sub("", message.text).strip()

    def _opening(self, role: Role) -> str:
        return f"{self.before_role}{role}{self.after_role}"


CHATML: Final = ChatFormat("<|im_start|>", "<|im_start|>", "\n", "<|im_end|>\n")
"""SmolLM2, Qwen."""

LLAMA3: Final = ChatFormat("<|start_header_id|>", "<|start_header_id|>", "<|end_header_id|>\n\n", "<|eot_id|>")
"""Llama 3."""

CHAT_FORMATS: Final = (CHATML, LLAMA3)

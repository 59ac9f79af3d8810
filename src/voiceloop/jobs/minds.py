"""The language model as the mind that answers messages."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace

from voiceloop.core.errors import SettingError
from voiceloop.core.ports import LanguageModel, Message, Ticket, Urgency
from voiceloop.stages.history import History
from voiceloop.stages.prompting import PromptBuilder, PromptSettings


class LanguageModelMind:
    """The `Mind` port around a language model, which is closed by whoever made it.

    The instructions and examples are the settings' own; an answer may have `answer_tokens`, though no more than a
    quarter of the model's context.
    """

    def __init__(self, model: LanguageModel, prompts: PromptSettings, answer_tokens: int) -> None:
        self._model = model
        context_tokens = model.info.context_tokens
        most_tokens = max(prompts.max_tokens, min(answer_tokens, context_tokens // 4))
        try:
            self._prompts = PromptBuilder(context_tokens, replace(prompts, max_tokens=most_tokens))
        except SettingError:  # long instructions leave room for a conversation's short replies only
            self._prompts = PromptBuilder(context_tokens, prompts)

    async def answer(self, messages: Sequence[Message]) -> AsyncGenerator[str]:
        """The model's text; functions are none of its business."""
        history = History()
        for message in messages[:-1]:
            (history.add_user if message.role == "user" else history.add_assistant)(message.text)
        prompt = self._prompts.build(history, messages[-1].text)
        async with aclosing(self._model.generate(prompt, Ticket(Urgency.DECISION))) as pieces:
            async for piece in pieces:
                if isinstance(piece, str):
                    yield piece

    async def aclose(self) -> None:
        """Nothing to close."""

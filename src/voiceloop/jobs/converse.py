"""The job converse: every turn is answered by the language model, aloud."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from voiceloop.core.events import (
    Event,
    Final,
    FunctionCalled,
    Partial,
    ReplyCancelled,
    ReplyEnded,
    SessionStarted,
    SpeechStarted,
    Supposed,
    TurnReopened,
)
from voiceloop.core.jobs import Action, Answer, CheaperPrompt, Plan, Prefill
from voiceloop.core.ports import Message, Prompt, Tool
from voiceloop.core.timeline import Degradation
from voiceloop.stages.history import History
from voiceloop.stages.prompting import PromptBuilder

_PREFILL_EVERY_WORDS = 3


@dataclass(frozen=True, slots=True)
class ConverseOptions:
    """What a client may change while a conversation goes on.

    `answers_turns`: whether a turn is answered without being asked to. `is_spoken`: whether replies are heard, or read.
    `tools` may be asked for in replies, `tool_choice` as in `Prompt`.
    """

    answers_turns: bool = True
    is_spoken: bool = True
    tools: tuple[Tool, ...] = ()
    tool_choice: str = "auto"

    def applied_to(self, prompt: Prompt) -> Prompt:
        """The prompt with the tools that may be asked for."""
        return replace(prompt, tools=self.tools, tool_choice=self.tool_choice) if self.tools else prompt


class ConverseJob:
    """One conversation: its history is what was said and what of the replies was heard.

    In the history turns are named by `turn_name` and replies by `reply_name`.
    """

    plan = Plan()

    def __init__(self, prompts: PromptBuilder, options: ConverseOptions | None = None) -> None:
        self.history = History()
        self._prompts = prompts
        self._options = options or ConverseOptions()
        self._session = ""
        self._prefilled_words = 0

    def configure(self, prompts: PromptBuilder, options: ConverseOptions) -> None:
        """Go on by other instructions."""
        self._prompts, self._options = prompts, options

    def answer(self, turn: int, options: ConverseOptions | None = None, prompts: PromptBuilder | None = None) -> Answer:
        """The answer to the conversation as it stands; `options` and `prompts` hold for this answer alone."""
        builder, chosen = prompts or self._prompts, options or self._options
        prompt = chosen.applied_to(builder.continue_from(self.history, self._session))
        return Answer(turn, prompt, chosen.is_spoken, _cheaper(builder, prompt))

    def feed(self, event: Event) -> Sequence[Action]:
        """Answer finals, draft on what is supposed, read ahead while someone speaks."""
        match event:
            case SessionStarted(session=session):
                self._session = session
                return (Prefill(self._prompt("")),)
            case SpeechStarted():
                self._prefilled_words = 0
                return (Prefill(self._prompt("")),)
            case Partial(text=text, stable_chars=stable_chars):
                return self._read_ahead(text[:stable_chars])
            case Supposed(turn=turn, transcript=transcript):
                return self._answers(turn, transcript.text)
            case Final(turn=turn, transcript=transcript):
                answers = self._answers(turn, transcript.text)
                self.history.add_user(transcript.text, turn_name(turn))
                return answers
            case TurnReopened():
                self.history.reopen()
            case FunctionCalled(call_id=call_id, name=name, arguments=arguments):
                asked = f'<tool_call>[{{"name": "{name}", "arguments": {arguments}}}]</tool_call>'
                self.history.insert(Message("assistant", asked), call_id)
            case ReplyEnded(generation=generation, text=text):
                self.history.add_assistant(text, name=reply_name(generation))
            case ReplyCancelled(generation=generation, heard_text=text, reason=reason) if reason != "reopened":
                self.history.add_assistant(text, is_whole=False, name=reply_name(generation))
            case _:
                pass
        return ()

    def _answers(self, turn: int, text: str) -> Sequence[Action]:
        if not self._options.answers_turns or not text:
            return ()
        prompt = self._prompt(text)
        return (Answer(turn, prompt, self._options.is_spoken, _cheaper(self._prompts, prompt)),)

    def _read_ahead(self, stable_text: str) -> Sequence[Action]:
        words = len(stable_text.split())
        if words < self._prefilled_words + _PREFILL_EVERY_WORDS or not self._options.answers_turns:
            return ()
        self._prefilled_words = words
        return (Prefill(self._prompt(stable_text)),)

    def _prompt(self, text: str) -> Prompt:
        return self._options.applied_to(self._prompts.build(self.history, text, self._session))


def _cheaper(prompts: PromptBuilder, prompt: Prompt) -> tuple[CheaperPrompt, ...]:
    shorter = prompts.shortened(prompt)
    return () if shorter is None else (CheaperPrompt(Degradation.SHORTER_HISTORY, shorter),)


def turn_name(turn: int) -> str:
    """What a turn is called in the history."""
    return f"turn-{turn}"


def reply_name(generation: int) -> str:
    """What a reply is called in the history."""
    return f"reply-{generation}"

"""The job converse: every turn is answered by the language model, aloud."""

from collections.abc import Sequence

from voiceloop.core.events import (
    Event,
    Final,
    Partial,
    ReplyCancelled,
    ReplyEnded,
    SessionStarted,
    SpeechStarted,
    Supposed,
    TurnReopened,
)
from voiceloop.core.jobs import Action, Answer, Plan, Prefill
from voiceloop.core.ports import Prompt
from voiceloop.stages.history import History
from voiceloop.stages.prompting import PromptBuilder

_PREFILL_EVERY_WORDS = 3


class ConverseJob:
    """One conversation: its history is what was said and what of the replies was heard."""

    plan = Plan()

    def __init__(self, prompts: PromptBuilder) -> None:
        self._prompts = prompts
        self._history = History()
        self._session = ""
        self._prefilled_words = 0

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
                return (Answer(turn, self._prompt(transcript.text)),)
            case Final(turn=turn, transcript=transcript):
                answer = Answer(turn, self._prompt(transcript.text))
                self._history.add_user(transcript.text)
                return (answer,)
            case TurnReopened():
                self._history.reopen()
            case ReplyEnded(text=text) if text:
                self._history.add_assistant(text)
            case ReplyCancelled(heard_text=text, reason=reason) if text and reason != "reopened":
                self._history.add_assistant(text, is_whole=False)
            case _:
                pass
        return ()

    def _read_ahead(self, stable_text: str) -> Sequence[Action]:
        words = len(stable_text.split())
        if words < self._prefilled_words + _PREFILL_EVERY_WORDS:
            return ()
        self._prefilled_words = words
        return (Prefill(self._prompt(stable_text)),)

    def _prompt(self, text: str) -> Prompt:
        return self._prompts.build(self._history, text, self._session)

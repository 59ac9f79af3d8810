"""Models in processes of their own: the same ports, hosted by a child that is restarted when it dies.

    child = await ChildProcess.start(Recipe("voiceloop.makers:speech_to_text", {"threads": 1}), on_event=tell)
    ears = ChildSpeechToText(child)

`messages` is what the two sides say to each other, `host` the child's program, `child` the parent's side of it.
"""

from voiceloop.engine.processes.child import ChildProcess, ChildSettings
from voiceloop.engine.processes.messages import Recipe
from voiceloop.engine.processes.ports import (
    ChildLanguageModel,
    ChildSpeechToText,
    ChildTextToSpeech,
    ChildTurnModel,
)

__all__ = [
    "ChildLanguageModel",
    "ChildProcess",
    "ChildSettings",
    "ChildSpeechToText",
    "ChildTextToSpeech",
    "ChildTurnModel",
    "Recipe",
]

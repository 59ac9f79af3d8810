"""Scripted implementations of every port, for tests and load shapes; never for a result shown to a user.

`virtual_time` runs a conversation on a clock that jumps; it is imported by name.
"""

from voiceloop.fakes.denoiser import FakeDenoiser
from voiceloop.fakes.embeddings import ScriptedEmbeddings
from voiceloop.fakes.language_model import Said, ScriptedLanguageModel
from voiceloop.fakes.script import Fault
from voiceloop.fakes.speech_to_text import Heard, ScriptedSpeechToText
from voiceloop.fakes.text_to_speech import ScriptedTextToSpeech, Spoken
from voiceloop.fakes.turn_model import ScriptedTurnModel
from voiceloop.fakes.voice_activity import ScriptedVoiceActivity

__all__ = [
    "FakeDenoiser",
    "Fault",
    "Heard",
    "Said",
    "ScriptedEmbeddings",
    "ScriptedLanguageModel",
    "ScriptedSpeechToText",
    "ScriptedTextToSpeech",
    "ScriptedTurnModel",
    "ScriptedVoiceActivity",
    "Spoken",
]

"""Kokoro through kokoro-onnx: the most natural of the small voices. Needs the extra `kokoro`.

Model: https://huggingface.co/hexgrad/Kokoro-82M (Apache-2.0), as ONNX with all voices in one file by
https://github.com/thewh1teagle/kokoro-onnx (MIT). A voice's first letter is its language, after the model's VOICES.md.
"""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnxruntime

from voiceloop.core.audio import Samples
from voiceloop.core.errors import ModelCorruptError, ModelMissingError, SettingError
from voiceloop.core.ports import TextToSpeechInfo, Ticket
from voiceloop.providers.piecewise import PiecewiseTextToSpeech
from voiceloop.providers.settings import KokoroSettings

_RATE_HZ: Final = 24_000
_SLOWEST, _FASTEST = 0.5, 2.0
_LANGUAGES: Final = {"a": "en-us", "b": "en-gb", "e": "es", "f": "fr-fr", "h": "hi", "i": "it", "p": "pt-br"}
"""As espeak-ng names them; it makes the phonemes. Its Japanese and Chinese are not those the model has learned."""


class KokoroTextToSpeech:
    """The `TextToSpeech` port: a sentence at a time at 24 kHz, the most urgent one first.

    The model speaks at 0.5 to 2 times its pace; other speeds sound like the nearest of these. Japanese and Chinese
    voices are left out. Raises SettingError without the extra and for an unknown default voice, ModelMissingError,
    ModelCorruptError.
    """

    def __init__(self, model: Path, voices: Path, settings: KokoroSettings | None = None) -> None:
        chosen = settings or KokoroSettings()
        for path in (model, voices):
            if not path.is_file():
                raise ModelMissingError(
                    f"Kokoro's file {path} is missing", hint="Run: voiceloop models pull kokoro-v1.0"
                )
        self._kokoro = _loaded(model, voices, chosen.threads)
        names = tuple(name for name in self._kokoro.get_voices() if name[:1] in _LANGUAGES)
        languages = tuple(sorted({_LANGUAGES[name[0]][:2] for name in names}))
        self.info = TextToSpeechInfo("kokoro", _RATE_HZ, names, languages)
        self._pieces = PiecewiseTextToSpeech(self.info, chosen.voice, self._make)

    def synthesize(self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0) -> AsyncGenerator[Samples]:
        """Samples, sentence by sentence. Raises InputError (`unknown_voice`, `bad_speed`), ModelError."""
        return self._pieces.synthesize(text, ticket, voice, speed)

    async def aclose(self) -> None:
        """Refuse what waits and let the worker finish its sentence."""
        await self._pieces.aclose()

    def _make(self, text: str, voice: str, speed: float) -> Samples:
        language = _LANGUAGES[voice[0]]
        phonemes = self._kokoro.tokenizer.phonemize(text, language)
        if not phonemes:
            return np.zeros(0, np.float32)
        pace = min(max(speed, _SLOWEST), _FASTEST)
        sound, _ = self._kokoro.create(phonemes, voice, pace, language, is_phonemes=True, trim=False)
        return np.asarray(sound, np.float32)


def _loaded(model: Path, voices: Path, threads: int) -> Any:
    try:
        from kokoro_onnx import Kokoro
    except ImportError as error:
        hint = "Install the extra: pip install 'voiceloop[kokoro]'"
        raise SettingError("kokoro-onnx is not installed", hint=hint) from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        kokoro = Kokoro.from_session(session, str(voices))
        with kokoro.voices as styles:  # numpy keeps the file open and unpacks a voice at every call
            kokoro.voices = dict(styles)
        return kokoro
    except Exception as error:  # onnxruntime's, numpy's and the phonemizer's errors share no other base
        what = f"{model} with {voices} is not Kokoro: {error}"
        raise ModelCorruptError(what, hint="Run: voiceloop models verify kokoro-v1.0") from error

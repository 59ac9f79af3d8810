"""Piper voices through piper-tts: fast, in many languages. Needs the extra `piper`, whose licence is GPL-3.0.

Voices: https://huggingface.co/rhasspy/piper-voices, each an ONNX model and its settings beside it (.onnx.json).
"""

import json
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from voiceloop.core.audio import Samples
from voiceloop.core.errors import ModelCorruptError, ModelMissingError, SettingError
from voiceloop.core.ports import TextToSpeechInfo, Ticket
from voiceloop.providers.piecewise import PiecewiseTextToSpeech
from voiceloop.providers.settings import PiperSettings


class PiperTextToSpeech:
    """The `TextToSpeech` port: a sentence at a time at the model's own rate, the most urgent one first.

    The voices are the model's speakers; a model with one is called like its file. Raises SettingError without the extra
    and for an unknown default voice, ModelMissingError, ModelCorruptError.
    """

    def __init__(self, model: Path, config: Path, settings: PiperSettings | None = None) -> None:
        chosen = settings or PiperSettings()
        for path in (model, config):
            if not path.is_file():
                hint = "Run: voiceloop models pull piper-en-us-ljspeech, or bring both files of a Piper voice"
                raise ModelMissingError(f"Piper's file {path} is missing", hint=hint)
        self._piper = _loaded(model, config, chosen.threads)
        read = self._piper.config
        self._speakers: dict[str, int | None] = {model.stem: None}
        if read.num_speakers > 1:
            self._speakers = dict(read.speaker_id_map) or {str(number): number for number in range(read.num_speakers)}
        voices, languages = tuple(self._speakers), (read.espeak_voice[:2],)
        self.info = TextToSpeechInfo("piper", read.sample_rate, voices, languages)
        self._pieces = PiecewiseTextToSpeech(self.info, chosen.voice or voices[0], self._make)

    def synthesize(self, text: str, ticket: Ticket, voice: str = "", speed: float = 1.0) -> AsyncGenerator[Samples]:
        """Samples, sentence by sentence. Raises InputError (`unknown_voice`, `bad_speed`), ModelError."""
        return self._pieces.synthesize(text, ticket, voice, speed)

    async def aclose(self) -> None:
        """Refuse what waits and let the worker finish its sentence."""
        await self._pieces.aclose()

    def _make(self, text: str, voice: str, speed: float) -> Samples:
        from piper import SynthesisConfig

        pace = SynthesisConfig(self._speakers[voice], length_scale=self._piper.config.length_scale / speed)
        plain = text.replace("[[", "[")  # it reads phonemes in double brackets
        sounds = [chunk.audio_float_array for chunk in self._piper.synthesize(plain, pace)]
        return np.concatenate([np.zeros(0, np.float32), *sounds])


def _loaded(model: Path, config: Path, threads: int) -> Any:
    try:
        from piper import PiperConfig, PiperVoice
    except ImportError as error:
        hint = "Install the extra: pip install 'voiceloop[piper]'"
        raise SettingError("piper-tts is not installed", hint=hint) from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        read = PiperConfig.from_dict(json.loads(config.read_text("utf-8")))
        return PiperVoice(
            session=onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"]), config=read
        )
    except Exception as error:  # onnxruntime's errors share no other base; a config can be wrong in many ways
        what = f"{model} with {config} is not a Piper voice: {error}"
        raise ModelCorruptError(what, hint="Bring both files of the voice again") from error

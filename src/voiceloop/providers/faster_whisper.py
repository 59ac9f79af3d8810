"""Whisper through faster-whisper (CTranslate2): larger and multilingual models, on a processor or a graphics card.

Needs the extra `faster-whisper`. A model is a folder in CTranslate2's format, or a name of the model hub ("small.en",
"large-v3", "Systran/faster-whisper-medium"), which is fetched on a machine that reaches the hub.
"""

import asyncio
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, rms_dbfs
from voiceloop.core.errors import ModelCorruptError, ModelCrashedError, ModelError, ModelMissingError, SettingError
from voiceloop.core.ports import SpeechToTextInfo, Ticket
from voiceloop.core.transcript import Transcript, Word
from voiceloop.providers.settings import FasterWhisperSettings

_FILES: Final = ("config.json", "model.bin", "tokenizer.json")
_SILENT_DBFS: Final = -65.0
_MAX_S: Final = 600.0
"""It walks through longer sound in windows of 30 s by itself; this bounds what one call holds."""


@dataclass(slots=True, eq=False)
class _Call:
    """One utterance; `is_unwanted` is read between segments."""

    samples: Samples
    ticket: Ticket
    hotwords: str
    answer: asyncio.Future[Transcript] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    is_unwanted: bool = False


class FasterWhisperRecogniser:
    """The `SpeechToText` port: one call at a time, the most urgent first, then the one that waits longest.

    A cancelled call stops before its next segment. Loads the model at once. Raises SettingError without the extra,
    ModelMissingError (which file, or that the hub was not reached), ModelCorruptError.
    """

    def __init__(self, settings: FasterWhisperSettings) -> None:
        self._settings = settings
        self._model = _loaded(settings)
        languages = (settings.language,) if settings.language else tuple(self._model.supported_languages)
        self.info = SpeechToTextInfo(f"faster-whisper:{settings.model}", languages, True, _MAX_S)
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="faster-whisper")
        self._waiting: list[_Call] = []
        self._is_busy = False
        self._is_closed = False

    async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "", draft: str = "") -> Transcript:
        """The text of mono 16 kHz samples; `prompt` holds words to expect. Raises ModelCrashedError, ModelError."""
        if self._is_closed:
            raise self._closed_error()
        if rms_dbfs(samples) < _SILENT_DBFS:
            return Transcript("", confidence=0.0, language=self.info.languages[0])
        hotwords = " ".join(words for words in (self._settings.hotwords, prompt) if words)
        call = _Call(samples, ticket, hotwords)
        self._waiting.append(call)
        self._begin_next()
        try:
            return await call.answer
        finally:
            call.is_unwanted = True
            if call in self._waiting:
                self._waiting.remove(call)

    async def aclose(self) -> None:
        """Stop after the segment under way; calls that wait raise ModelError."""
        self._is_closed = True
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            if not call.answer.done():
                call.answer.set_exception(self._closed_error())
        await asyncio.to_thread(self._worker.shutdown)

    def _begin_next(self) -> None:
        if self._is_busy or not self._waiting:
            return
        self._is_busy = True
        call = min(self._waiting, key=lambda each: each.ticket.urgency)
        self._waiting.remove(call)
        work = asyncio.get_running_loop().run_in_executor(self._worker, self._hear, call)
        work.add_done_callback(lambda done: self._finish(call, done))

    def _finish(self, call: _Call, done: "asyncio.Future[Transcript]") -> None:
        self._is_busy = False
        error = None if done.cancelled() else done.exception()
        if call.answer.done():
            pass
        elif self._is_closed or done.cancelled():
            call.answer.set_exception(self._closed_error())
        elif error is not None:
            call.answer.set_exception(ModelCrashedError(f"{self.info.name}: {error}"))
        else:
            call.answer.set_result(done.result())
        self._begin_next()

    def _hear(self, call: _Call) -> Transcript:
        """On the worker thread."""
        segments, found = self._model.transcribe(
            np.ascontiguousarray(call.samples),
            language=self._settings.language or None,
            beam_size=self._settings.beam,
            temperature=0.0,  # what it would sample again at higher ones takes seconds, and a caller waits
            condition_on_previous_text=False,
            hotwords=call.hotwords or None,
            vad_filter=self._settings.has_vad_filter,
            word_timestamps=True,
        )
        heard = []
        for segment in segments:
            if call.is_unwanted or self._is_closed:
                break
            heard.append(segment)
        return _transcript(heard, found.language, len(call.samples))

    def _closed_error(self) -> ModelError:
        return ModelError(f"{self.info.name} is closed", hint="Make a new one", code="model_closed")


def _transcript(segments: Iterable[Any], language: str, samples: int) -> Transcript:
    """Whisper's segments as one text; its own word probabilities as confidences, and no time beyond the sound."""
    end_s = samples / SAMPLE_RATE_HZ
    words: list[Word] = []
    for segment in segments:
        for word in segment.words or ():
            text = word.word.strip()
            if text:
                start_s = min(max(float(word.start), words[-1].start_s if words else 0.0), end_s)
                words.append(Word(text, start_s, min(max(float(word.end), start_s), end_s), float(word.probability)))
    confidence = float(np.mean([word.confidence for word in words])) if words else 0.0
    return Transcript(" ".join(word.text for word in words), confidence, tuple(words), language=language)


def _loaded(settings: FasterWhisperSettings) -> Any:
    try:
        from faster_whisper import WhisperModel
    except ImportError as error:
        raise SettingError(
            "faster-whisper is not installed", hint="Install the extra: pip install 'voiceloop[faster-whisper]'"
        ) from error
    folder = Path(settings.model)
    is_folder = folder.is_dir() or folder.is_absolute() or settings.model.startswith(".")
    if is_folder:
        _check_folder(folder)
    try:
        return WhisperModel(
            settings.model,
            device=settings.device,
            compute_type=settings.compute_type,
            cpu_threads=settings.threads,
            local_files_only=settings.is_offline,
        )
    except Exception as error:  # its own, CTranslate2's, tokenizers' and the hub's errors share no other base
        if is_folder:
            raise ModelCorruptError(
                f"{folder} is not a Whisper model that CTranslate2 can load: {error}",
                hint="Convert it again with ct2-transformers-converter, or choose another compute_type",
            ) from error
        raise ModelMissingError(
            f"The Whisper model {settings.model!r} is not on this machine and could not be fetched: {error}",
            hint="Give faster_whisper.model a folder with " + ", ".join(_FILES),
        ) from error


def _check_folder(folder: Path) -> None:
    missing = [name for name in _FILES if not (folder / name).is_file()]
    if not any(folder.glob("vocabulary.*")):
        missing.append("vocabulary.json")
    if missing:
        raise ModelMissingError(
            f"The Whisper model in {folder} lacks {', '.join(missing)}",
            hint="Convert it with: ct2-transformers-converter --copy_files tokenizer.json preprocessor_config.json",
        )

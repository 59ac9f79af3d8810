"""Moonshine tiny-en on onnxruntime: many utterances encoded together and decoded together, a token of each at a step.

The model is that of Jeffries et al., "Moonshine: Speech Recognition for Live Transcription and Voice Commands" (2024),
in the int8 form that the moonshine-voice package ships. Its decoder takes one attention mask entry per input sample; a
start token goes in, the encoder's part of the cache is kept from the first step. It knows no positions, so rows that
start together decode together: a cohort.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, rms_dbfs
from voiceloop.core.errors import ModelCorruptError, ModelMissingError
from voiceloop.core.ports import SpeechToTextInfo
from voiceloop.core.settings import check_range
from voiceloop.core.transcript import Transcript, Word
from voiceloop.embedded.moonshine_tokenizer import END, START, MoonshineTokenizer
from voiceloop.stages.repetition import without_repetition
from voiceloop.stages.word_times import word_times

_Value: TypeAlias = Any
_SILENT_DBFS = -65.0
_TOKENS_PER_S = 6.5
"""Of the model card: more tokens than this a second are a loop, not speech."""
_SPARE_TOKENS = 6
_SHRINK_FROM = 0.25
"""A cohort is made smaller when this share of its rows has finished: a gather costs about as much as a step."""


@dataclass(frozen=True, slots=True)
class MoonshineSettings:
    """`threads` of onnxruntime; `least_s`: shorter sound is padded, the model hears single words better so."""

    threads: int = 1
    least_s: float = 1.0

    def __post_init__(self) -> None:
        check_range("moonshine.threads", self.threads, 1, 64)
        check_range("moonshine.least_s", self.least_s, 0.1, 4.0)


class MoonshineRecogniser:
    """The `CohortRecogniser` of the default install. Raises ModelMissingError, ModelCorruptError."""

    def __init__(
        self, encoder: Path, decoder: Path, tokenizer: Path, settings: MoonshineSettings | None = None
    ) -> None:
        self.info = SpeechToTextInfo("moonshine-tiny-en", ("en",), has_word_times=True, max_seconds=30.0)
        self._settings = settings or MoonshineSettings()
        self._tokenizer = MoonshineTokenizer(tokenizer)
        self._encoder = _session(encoder, self._settings.threads)
        self._decoder = _session(decoder, self._settings.threads)
        self._caches = [(each.name, each.shape) for each in self._decoder.get_inputs() if "past" in each.name]

    def estimate_ms(self, seconds: Sequence[float]) -> float:
        """From measurements on one core of a server: padding counts, since rows are as long as the longest."""
        rows, longest_s = len(seconds), max(seconds)
        return 4.0 + rows * longest_s * 6.0 + longest_s * 3.0

    def begin(self, batch: Sequence[Samples]) -> "MoonshineCohort":
        """Encode the utterances and take the first decoder step."""
        lengths = [max(len(samples), int(self._settings.least_s * SAMPLE_RATE_HZ)) for samples in batch]
        sound = np.zeros((len(batch), max(lengths)), np.float32)
        mask = np.zeros(sound.shape, np.int64)
        for row, (samples, length) in enumerate(zip(batch, lengths, strict=True)):
            sound[row, : len(samples)] = samples
            mask[row, :length] = 1
        feed: dict[str, _Value] = {"encoder_attention_mask": _value(mask)}
        inputs = {"input_values": _value(sound), "attention_mask": feed["encoder_attention_mask"]}
        feed["encoder_hidden_states"] = self._encoder.run_with_ort_values(None, inputs)[0]
        for name, shape in self._caches:
            feed[name] = _value(np.zeros((len(batch), shape[1], 0, shape[3]), np.float32))
        return MoonshineCohort(self._decoder, self._tokenizer, feed, batch)


class MoonshineCohort:
    """Utterances under way; begun by `MoonshineRecogniser.begin`."""

    def __init__(
        self, decoder: Any, tokenizer: MoonshineTokenizer, feed: dict[str, _Value], batch: Sequence[Samples]
    ) -> None:
        self._decoder = decoder
        self._tokenizer = tokenizer
        self._feed = feed
        self._batch = batch
        self._rows = list(range(len(batch)))
        """Which utterance each row of the tensors is."""
        self._dropped: set[int] = set()
        self._tokens: list[list[int]] = [[] for _ in batch]
        self._log_probabilities: list[list[float]] = [[] for _ in batch]
        self._most = [int(len(samples) / SAMPLE_RATE_HZ * _TOKENS_PER_S) + _SPARE_TOKENS for samples in batch]
        self._finished: list[tuple[int, Transcript]] = []
        self._done: set[int] = set()
        for row, samples in enumerate(batch):
            if rms_dbfs(samples) < _SILENT_DBFS:
                self._finish(row)
        names = [output.name for output in decoder.get_outputs()]
        self._own_caches = [name for name in names if ".decoder." in name]
        self._advance(["logits", *[name for name in names if "present" in name]], is_first=True)

    @property
    def rows(self) -> int:
        """Rows that are not finished."""
        return len(self._batch) - len(self._done)

    def step(self) -> list[tuple[int, Transcript]]:
        """Decode one more token of every row; the rows that finished."""
        if self.rows:
            self._advance(["logits", *self._own_caches], is_first=False)
        finished, self._finished = self._finished, []
        return finished

    def drop(self, row: int) -> None:
        """Stop working on a row."""
        self._done.add(row)

    def _advance(self, outputs: list[str], *, is_first: bool) -> None:
        if not self.rows:
            return
        if not is_first:
            self._shrink()
        last = [[self._tokens[row][-1] if self._tokens[row] else START] for row in self._rows]
        self._feed["input_ids"] = _value(np.array(last, np.int64))
        self._feed["use_cache_branch"] = _value(np.array([not is_first]))
        results = self._decoder.run_with_ort_values(outputs, self._feed)
        for name, value in zip(outputs[1:], results[1:], strict=True):
            self._feed[name.replace("present", "past_key_values")] = value
        self._take(results[0].numpy()[:, -1])

    def _take(self, logits: NDArray[np.float32]) -> None:
        """The likeliest token of each row; logits [rows, vocabulary]."""
        best = logits.argmax(axis=-1)
        peak = logits.max(axis=-1)
        log_sums = np.log(np.exp(logits - peak[:, None]).sum(axis=-1))
        for at, row in enumerate(self._rows):
            if row in self._done:
                self._tokens[row].append(END)
                continue
            token = int(best[at])
            if token == END:
                self._finish(row)
            else:
                self._log_probabilities[row].append(-float(log_sums[at]))
            self._tokens[row].append(token)
            if token != END and len(self._tokens[row]) >= self._most[row]:
                self._finish(row)

    def _finish(self, row: int) -> None:
        self._done.add(row)
        tokens = without_repetition([token for token in self._tokens[row] if token != END])
        transcript = self._transcript(tokens, self._log_probabilities[row][: len(tokens)], self._batch[row])
        self._finished.append((row, transcript))

    def _transcript(self, tokens: Sequence[int], log_probabilities: Sequence[float], samples: Samples) -> Transcript:
        text = " ".join(self._tokenizer.text(tokens).split())
        if not text:
            return Transcript("", confidence=0.0)
        words = text.split()
        sums = np.zeros(len(words))
        index = -1
        for token, log_probability in zip(tokens, log_probabilities, strict=True):
            if self._tokenizer.begins_word(token) or index < 0:
                index = min(index + 1, len(words) - 1)
            sums[index] += log_probability
        times = word_times(samples, words)
        told = tuple(
            Word(word, start_s, end_s, round(calibrated(float(sum_)), 4))
            for word, (start_s, end_s), sum_ in zip(words, times, sums, strict=True)
        )
        return Transcript(text, round(float(np.mean([word.confidence for word in told])), 4), told)

    def _shrink(self) -> None:
        """Leave finished rows out of the tensors once there are enough of them."""
        going_on = [at for at, row in enumerate(self._rows) if row not in self._done]
        if len(self._rows) - len(going_on) < max(1.0, _SHRINK_FROM * len(self._rows)):
            return
        for name, value in self._feed.items():
            if name not in ("input_ids", "use_cache_branch"):
                self._feed[name] = _value(np.ascontiguousarray(value.numpy()[going_on]))
        self._rows = [self._rows[at] for at in going_on]


def calibrated(log_probability: float) -> float:
    """The probability that a word is right, from the log probability of its tokens (fit: bench/fit_confidence.py)."""
    return float(1.0 / (1.0 + np.exp(-(CONFIDENCE_BIAS + CONFIDENCE_SLOPE * log_probability))))


CONFIDENCE_BIAS, CONFIDENCE_SLOPE = 2.6, 1.6


def _value(array: NDArray[Any]) -> _Value:
    return onnxruntime.OrtValue.ortvalue_from_numpy(array)


def _session(path: Path, threads: int) -> Any:
    if not path.is_file():
        raise ModelMissingError(f"Moonshine's file {path} is missing", hint="Run: voiceloop models pull")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise ModelCorruptError(f"{path} is not a model that onnxruntime can load: {error}") from error

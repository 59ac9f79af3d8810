"""Moonshine's encoder and decoder on onnxruntime: many utterances at once, a token of each at a step; numbers only.

The decoder takes one attention mask entry per input sample. A start token goes in and `use_cache_branch` is false on
the first step; the encoder's part of the cache is kept from that step. The decoder knows no positions beside the length
of its cache, so rows that started together decode together, and finished rows leave the tensors. Activations are
quantised over the whole batch: a row's tokens may differ a little with the rows beside it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, Final, TypeAlias

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, ms_to_samples
from voiceloop.core.errors import ModelCorruptError, ModelError, ModelMissingError
from voiceloop.embedded.moonshine_tokenizer import END, START
from voiceloop.embedded.ort_weights import multiplies_signed_faster, with_signed_weights
from voiceloop.stages.repetition import repeated_tokens

_Value: TypeAlias = Any

_TOKENS_PER_S: Final = 6.5
"""Of the model card: more tokens than this a second are a loop, not speech."""
_SPARE_TOKENS: Final = 6
_LOOP_CHECK_TOKENS: Final = 8
"""So often a row is looked at for a loop while it grows."""
_SHRINK_FROM: Final = 0.25
"""Tensors are made smaller when this share of their rows has finished: a gather costs about as much as a step."""
_LEAST_SAMPLES: Final = ms_to_samples(200)
"""The encoder's convolutions need 56 ms; below this there is no word in it either, with or without a tail."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The tokens of one utterance, without the end token, and the log probability of each, plus that of the end.

    A text that ran into its limit or into a loop has no end; `tokens` are then cut before the repetition.
    """

    tokens: tuple[int, ...]
    log_probabilities: tuple[float, ...]

    @property
    def mean_log_probability(self) -> float:
        """That of a token, the end among them."""
        return sum(self.log_probabilities) / max(1, len(self.log_probabilities))


class MoonshineModel:
    """Both networks, loaded once; `begin` may be called from several threads.

    Every utterance gets `tail_ms` of silence, because the model finishes a sentence more surely when it hears that it
    is over: words that are cut off tight lose their last sounds otherwise, or are followed by invented ones.
    Raises ModelMissingError, ModelCorruptError.
    """

    def __init__(self, encoder: Path, decoder: Path, threads: int, tail_ms: float) -> None:
        self._encoder = _session(encoder, threads)
        self._decoder = _session(decoder, threads)
        self._tail = ms_to_samples(tail_ms)
        names = [output.name for output in self._decoder.get_outputs()]
        self._first_outputs = ["logits", *(name for name in names if name.startswith("present"))]
        self._outputs = ["logits", *(name for name in names if name.startswith("present") and ".decoder." in name)]
        self._caches = [
            (each.name, each.shape) for each in self._decoder.get_inputs() if each.name.startswith("past_key_values")
        ]

    def begin(self, batch: Sequence[Samples], draft: Sequence[int] = ()) -> "Decoding":
        """Encode mono 16 kHz utterances; the decoding has no token yet. A draft is of the one utterance of a batch."""
        lengths = [max(len(samples) + self._tail, _LEAST_SAMPLES) for samples in batch]
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
        return Decoding(self, feed, [len(samples) / SAMPLE_RATE_HZ for samples in batch], draft)

    def advance(self, feed: dict[str, _Value], tokens: NDArray[np.int64], *, is_first: bool) -> NDArray[np.float32]:
        """Logits [rows, n, vocabulary] after each of the next tokens [rows, n]; the caches in `feed` grow by n."""
        feed["input_ids"] = _value(tokens)
        feed["use_cache_branch"] = _value(np.array([not is_first]))
        outputs = self._first_outputs if is_first else self._outputs
        logits, *caches = self._decoder.run_with_ort_values(outputs, feed)
        for name, value in zip(outputs[1:], caches, strict=True):
            feed[name.replace("present", "past_key_values")] = value
        told: NDArray[np.float32] = logits.numpy()
        return told

    def forget(self, feed: dict[str, _Value], kept: int) -> None:
        """Leave the first `kept` tokens in the caches in `feed`."""
        for output in self._outputs[1:]:
            name = output.replace("present", "past_key_values")
            feed[name] = _value(np.ascontiguousarray(feed[name].numpy()[:, :, :kept]))


class Decoding:
    """Utterances under way; begun by `MoonshineModel.begin`, for one thread at a time.

    The draft of a text is checked in one step, which costs about two: the tokens up to the first that greedy decoding
    would not have written are taken (Leviathan et al., "Fast inference from transformers via speculative decoding",
    2023, where here the draft is what was heard of the utterance before it was longer).
    """

    def __init__(
        self, model: MoonshineModel, feed: dict[str, _Value], seconds: Sequence[float], draft: Sequence[int] = ()
    ) -> None:
        self._model = model
        self._feed = feed
        self._seconds = seconds
        self._most = [int(each * _TOKENS_PER_S) + _SPARE_TOKENS for each in seconds]
        self._tokens: list[list[int]] = [[] for _ in seconds]
        self._log_probabilities: list[list[float]] = [[] for _ in seconds]
        self._rows = list(range(len(seconds)))
        """Which utterance each row of the tensors is."""
        self._going_on = set(self._rows)
        self._is_first = True
        self._draft = list(draft[: self._most[0] - 1]) if len(seconds) == 1 else []

    @property
    def rows(self) -> int:
        """Rows that are not finished."""
        return len(self._going_on)

    def drop(self, row: int) -> None:
        """Stop working on a row."""
        self._going_on.discard(row)

    def step(self) -> list[tuple[int, Decoded]]:
        """One more token of every row, greedily; the rows that finished."""
        if not self._going_on:
            return []
        if self._is_first and self._draft:
            return self._check_draft()
        self._shrink()
        last = [[self._tokens[row][-1] if self._tokens[row] else START] for row in self._rows]
        logits = self._model.advance(self._feed, np.array(last, np.int64), is_first=self._is_first)[:, -1]
        self._is_first = False
        finished = []
        for row, (token, log_probability) in zip(self._rows, _best(logits), strict=True):
            if row in self._going_on:
                decoded = self._take(row, token, log_probability)
                if decoded is not None:
                    self._going_on.remove(row)
                    finished.append((row, decoded))
        return finished

    def _check_draft(self) -> list[tuple[int, Decoded]]:
        logits = self._model.advance(self._feed, np.array([[START, *self._draft]], np.int64), is_first=True)[0]
        self._is_first = False
        for drafted, (token, log_probability) in zip([*self._draft, END], _best(logits), strict=True):
            decoded = self._take(0, token, log_probability)
            if decoded is not None:
                self._going_on.clear()
                return [(0, decoded)]
            if token != drafted:
                break
        self._model.forget(self._feed, len(self._tokens[0]))
        return []

    def _take(self, row: int, token: int, log_probability: float) -> Decoded | None:
        """The next token of a row; its text when it is complete."""
        tokens, log_probabilities = self._tokens[row], self._log_probabilities[row]
        log_probabilities.append(log_probability)
        is_ended = token == END
        if not is_ended:
            tokens.append(token)
        is_full = len(tokens) >= self._most[row]
        if not is_ended and not is_full and len(tokens) % _LOOP_CHECK_TOKENS:
            return None
        repeated = repeated_tokens(tokens, self._seconds[row], is_finished=not is_full)
        if not (is_ended or is_full or repeated):
            return None
        kept = len(tokens) - repeated
        return Decoded(tuple(tokens[:kept]), tuple(log_probabilities[: kept + (is_ended and not repeated)]))

    def _shrink(self) -> None:
        """Leave finished rows out of the tensors once there are enough of them."""
        kept = [at for at, row in enumerate(self._rows) if row in self._going_on]
        if len(self._rows) - len(kept) < max(1.0, _SHRINK_FROM * len(self._rows)):
            return
        for name, value in self._feed.items():
            if name not in ("input_ids", "use_cache_branch"):
                self._feed[name] = _value(value.numpy()[kept])
        self._rows = [self._rows[at] for at in kept]


def _best(logits: NDArray[np.float32]) -> list[tuple[int, float]]:
    """The likeliest token of each row of logits [N, vocabulary], and its log probability."""
    best = logits.argmax(axis=-1)
    peak = logits.max(axis=-1)
    log_probabilities = -np.log(np.exp(logits - peak[:, None]).sum(axis=-1))
    return list(zip(best.tolist(), log_probabilities.tolist(), strict=True))


def _value(array: NDArray[Any]) -> _Value:
    return onnxruntime.OrtValue.ortvalue_from_numpy(array)


def _session(path: Path, threads: int) -> Any:
    if not path.is_file():
        raise ModelMissingError(f"Moonshine's file {path} is missing", hint="Run: voiceloop models pull")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # an arena keeps the largest batch's memory for ever and is no faster here
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    with _best_weights(path) as model:
        try:
            return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime's errors share no other base
            raise ModelCorruptError(
                f"{path} is not a model that onnxruntime can load: {error}", hint="Run: voiceloop models verify"
            ) from error


@contextmanager
def _best_weights(path: Path) -> Iterator[Path]:
    """The file that this processor computes fastest. It may go when it is loaded; bytes a session would keep."""
    if not multiplies_signed_faster():
        yield path
        return
    with NamedTemporaryFile(suffix=path.suffix) as file:
        try:
            file.write(with_signed_weights(path))
            file.flush()
        except OSError as error:
            raise ModelError(
                f"There is no room for a copy of {path} in {file.name}: {error}", hint="Set TMPDIR to another folder"
            ) from error
        yield Path(file.name)

"""Moonshine tiny-en, the recogniser of the default install: sound to words with confidences and times.

The model is that of Jeffries et al., "Moonshine: Speech Recognition for Live Transcription and Voice Commands" (2024),
in the int8 form that the moonshine-voice package ships.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from pathlib import Path
from typing import Final

import numpy as np

from voiceloop.core.audio import Samples, rms_dbfs
from voiceloop.core.ports import SpeechToTextInfo
from voiceloop.core.settings import check_range
from voiceloop.core.transcript import Transcript, Word
from voiceloop.embedded.moonshine_decoding import Decoded, Decoding, MoonshineModel
from voiceloop.embedded.moonshine_tokenizer import MoonshineTokenizer
from voiceloop.stages.word_times import word_times

_MAX_S: Final = 30.0
_SILENT_DBFS: Final = -65.0
_NO_SPEECH: Final = frozenset({"You", "Thank you for watching.", "Thank you for watching!"})
"""What the model makes of a hiss, a clatter or music. Said by a person, the word "you" alone comes with a full stop."""

_BIAS: Final = 3.54
_WORD_WEIGHT: Final = 2.10
_UTTERANCE_WEIGHT: Final = 3.87
"""Fitted on the even lines of data/speech/manifest.jsonl by bench/fit_confidence.py."""


@dataclass(frozen=True, slots=True)
class MoonshineSettings:
    """`threads` of onnxruntime for one product; `tail_ms` of silence that every utterance gets at its end."""

    threads: int = 1
    tail_ms: float = 250.0

    def __post_init__(self) -> None:
        check_range("moonshine.threads", self.threads, 1, 64)
        check_range("moonshine.tail_ms", self.tail_ms, 0.0, 2_000.0)


class MoonshineRecogniser:
    """The `CohortRecogniser` of the default install; may be called from several threads, a cohort from one at a time.

    Utterances should be brought to -22 dBFS. Raises ModelMissingError, ModelCorruptError.
    """

    def __init__(
        self, encoder: Path, decoder: Path, tokenizer: Path, settings: MoonshineSettings | None = None
    ) -> None:
        self.info = SpeechToTextInfo("moonshine-tiny-en", ("en",), has_word_times=True, max_seconds=_MAX_S)
        chosen = settings or MoonshineSettings()
        self._tokenizer = MoonshineTokenizer(tokenizer)
        self._model = MoonshineModel(encoder, decoder, chosen.threads, chosen.tail_ms)

    def estimate_ms(self, seconds: Sequence[float]) -> float:
        """From measurements on one core of a server: rows are as long as the longest, and take as many steps."""
        rows, longest_s = len(seconds), max(seconds)
        steps = 1.0 + 3.1 * longest_s
        return rows * longest_s * 3.5 + steps * (1.35 + 0.5 * rows)

    def begin(self, batch: Sequence[Samples], draft: str = "") -> "MoonshineCohort":
        """Encode the utterances; sound that is silent is known to hold no words without that."""
        heard = [row for row, samples in enumerate(batch) if rms_dbfs(samples) >= _SILENT_DBFS]
        tokens = self._tokenizer.tokens(draft)
        decoding = self._model.begin([batch[row] for row in heard], tokens) if heard else None
        return MoonshineCohort(decoding, heard, batch, self._tokenizer)


class MoonshineCohort:
    """Utterances under way; begun by `MoonshineRecogniser.begin`."""

    def __init__(
        self,
        decoding: Decoding | None,
        heard: Sequence[int],
        batch: Sequence[Samples],
        tokenizer: MoonshineTokenizer,
    ) -> None:
        self._decoding = decoding
        self._heard = list(heard)
        """Which utterance of the batch each row of the decoding is."""
        self._batch = batch
        self._tokenizer = tokenizer
        self._silent = set(range(len(batch))) - set(heard)

    @property
    def rows(self) -> int:
        """Rows that are not finished."""
        return len(self._silent) + (self._decoding.rows if self._decoding else 0)

    def step(self) -> list[tuple[int, Transcript]]:
        """Decode one more token of every row; the rows that finished."""
        finished = [(row, NOTHING_HEARD) for row in sorted(self._silent)]
        self._silent.clear()
        if self._decoding is None:
            return finished
        for at, decoded in self._decoding.step():
            row = self._heard[at]
            finished.append((row, transcript_of(decoded, self._batch[row], self._tokenizer)))
        return finished

    def drop(self, row: int) -> None:
        """Stop working on a row."""
        self._silent.discard(row)
        if self._decoding is not None and row in self._heard:
            self._decoding.drop(self._heard.index(row))


NOTHING_HEARD: Final = Transcript("", confidence=0.0)


def transcript_of(decoded: Decoded, samples: Samples, tokenizer: MoonshineTokenizer) -> Transcript:
    """The words of an utterance; nothing for what the model says when nobody speaks."""
    told = words_of(decoded, tokenizer)
    text = " ".join(word for word, _ in told)
    if text in _NO_SPEECH or not any(letter.isalnum() for letter in text):
        return NOTHING_HEARD
    times = word_times(samples, [word for word, _ in told])
    words = tuple(
        Word(word, start_s, end_s, round(calibrated(log_probability, decoded.mean_log_probability), 4))
        for (word, log_probability), (start_s, end_s) in zip(told, times, strict=True)
    )
    return Transcript(text, round(float(np.mean([word.confidence for word in words])), 4), words)


def words_of(decoded: Decoded, tokenizer: MoonshineTokenizer) -> list[tuple[str, float]]:
    """The words of the tokens, each with the log probability of its tokens together."""
    groups: list[list[int]] = []
    sums: list[float] = []
    for token, log_probability in zip(decoded.tokens, decoded.log_probabilities, strict=False):
        if tokenizer.begins_word(token) or not groups:
            groups.append([])
            sums.append(0.0)
        groups[-1].append(token)
        sums[-1] += log_probability
    spelled = [(tokenizer.text(group).strip(), total) for group, total in zip(groups, sums, strict=True)]
    return [(word, total) for text, total in spelled for word in text.split()]


def calibrated(word_log_probability: float, mean_log_probability: float) -> float:
    """The probability that a word is right, from the log probability of its tokens together and the utterance's mean.

    Logistic; on lines that the weights were not fitted on, words of each tenth of the scale are right as often as
    that says to within 4 points on average, and a right word stands above a wrong one in 89 of 100 pairs.
    """
    odds = _BIAS + _WORD_WEIGHT * word_log_probability + _UTTERANCE_WEIGHT * mean_log_probability
    return 1.0 / (1.0 + exp(-odds))

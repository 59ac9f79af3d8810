"""Fits the confidence of Moonshine's words (embedded/moonshine.py) and says how well calibrated it is.

python bench/fit_confidence.py DATA/speech/manifest.jsonl

A word is right when the alignment with the reference says so, both normalised as for the word error rate. The weights
of a logistic regression are fitted on even lines; calibration and ranking are shown for odd lines and for all, both
with these weights and with the ones in the code.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jiwer
import numpy as np
from numpy.typing import NDArray

from bench.common import print_json
from voiceloop.embedded.moonshine import MoonshineSettings, calibrated, words_of
from voiceloop.embedded.moonshine_decoding import Decoded, MoonshineModel
from voiceloop.embedded.moonshine_tokenizer import MoonshineTokenizer
from voiceloop.evals.manifest import Utterance, read_manifest
from voiceloop.evals.wer import normalise
from voiceloop.models import ModelStore
from voiceloop.stages.level import normalise_utterance
from voiceloop.transports.files import read_audio

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class HeardWord:
    """One word: log probability of its tokens, mean of the utterance's, and whether it is right."""

    word: float
    mean: float
    is_right: bool
    is_even: bool


def decoded(model: MoonshineModel, utterance: Utterance) -> Decoded:
    decoding = model.begin([normalise_utterance(read_audio(utterance.path))])
    while True:
        for _, found in decoding.step():
            return found


def right_words(reference: str, words: Sequence[str]) -> list[bool | None]:
    """Whether each word is right; None for one that the normaliser takes away."""
    said = normalise(reference)
    pieces = [(piece, index) for index, word in enumerate(words) for piece in normalise(word).split()]
    found: list[bool | None] = [None] * len(words)
    if not pieces or not said:
        return found
    alignment = jiwer.process_words(said, " ".join(piece for piece, _ in pieces)).alignments[0]
    equal = {at for chunk in alignment if chunk.type == "equal" for at in range(chunk.hyp_start_idx, chunk.hyp_end_idx)}
    for at, (_, index) in enumerate(pieces):
        found[index] = found[index] is not False and at in equal
    return found


def hear(manifest: Path, limit: int | None) -> list[HeardWord]:
    files = ModelStore().path("moonshine-tiny-en")
    tokenizer = MoonshineTokenizer(files["tokenizer.bin"])
    settings = MoonshineSettings()
    model = MoonshineModel(
        files["encoder_model.ort"], files["decoder_model_merged.ort"], settings.threads, settings.tail_ms
    )
    heard: list[HeardWord] = []
    for number, utterance in enumerate(read_manifest(manifest)[:limit]):
        if utterance.text is None:
            continue
        found = decoded(model, utterance)
        words = words_of(found, tokenizer)
        rights = right_words(utterance.text, [word for word, _ in words])
        heard += [
            HeardWord(log_probability, found.mean_log_probability, is_right, number % 2 == 0)
            for (_, log_probability), is_right in zip(words, rights, strict=True)
            if is_right is not None
        ]
    return heard


def logistic(words: Sequence[HeardWord]) -> Floats:
    """Bias, weight of the word, weight of the utterance; Newton's method."""
    features = np.array([[1.0, each.word, each.mean] for each in words])
    rights = np.array([each.is_right for each in words], np.float64)
    found: Floats = np.zeros(3)
    for _ in range(30):
        expected = 1.0 / (1.0 + np.exp(-features @ found))
        curvature = (features * (expected * (1.0 - expected))[:, None]).T @ features
        found = found + np.linalg.solve(curvature, features.T @ (rights - expected))
    return found


def quality(confidences: Floats, rights: NDArray[np.bool_]) -> dict[str, Any]:
    """Mean distance of confidence and share of right words over tenths of the scale; pairs in the right order."""
    tenth = np.clip((confidences * 10).astype(int), 0, 9)
    filled = [index for index in range(10) if (tenth == index).any()]
    distance = sum(
        abs(confidences[tenth == index].mean() - rights[tenth == index].mean()) * (tenth == index).mean()
        for index in filled
    )
    above = confidences[rights][:, None] > confidences[~rights][None, :]
    return {
        "words": len(rights),
        "right": round(float(rights.mean()), 4),
        "calibration_error": round(float(distance), 4),
        "pairs_in_order": round(float(above.mean()), 4),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--limit", type=int)
    chosen = parser.parse_args()
    words = hear(chosen.manifest, chosen.limit)
    weights = logistic([each for each in words if each.is_even])
    result: dict[str, Any] = {
        "weights": dict(zip(("bias", "word", "utterance"), weights.round(2).tolist(), strict=True))
    }
    for name, part in (("odd", [each for each in words if not each.is_even]), ("all", words)):
        rights = np.array([each.is_right for each in part])
        fitted = 1.0 / (1.0 + np.exp(-np.array([[1.0, each.word, each.mean] for each in part]) @ weights))
        ours = np.array([calibrated(each.word, each.mean) for each in part])
        result[name] = {"fitted": quality(fitted, rights), "in_code": quality(ours, rights)}
    print_json(result)


if __name__ == "__main__":
    main()

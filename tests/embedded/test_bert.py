import math
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.embedded.tiny_bert import LAYERS, POSITIONS, VOCABULARY, WIDTH, weights, write_safetensors
from voiceloop.core.errors import ModelCorruptError, ModelMissingError
from voiceloop.embedded.bert import Bert

TEXTS = [[2, 5, 6, 3], [2, 3], [2, 7, 7, 3], [2, *range(len(VOCABULARY)), 3], [2, 9, 9, 3], [2] * POSITIONS]
Numbers = NDArray[np.float64]


@pytest.fixture
def bert(tmp_path: Path) -> Bert:
    return Bert(write_safetensors(tmp_path / "model.safetensors", weights()))


def plainly(tokens: list[int]) -> Numbers:
    """The vector of a text as the papers have it, in double precision and step by step."""
    named = {name: weight.astype(np.float64) for name, weight in weights().items()}

    def dense(name: str, values: Numbers) -> Numbers:
        return values @ named[f"{name}.weight"].T + named[f"{name}.bias"]

    def norm(name: str, values: Numbers) -> Numbers:
        centred = values - values.mean(1, keepdims=True)
        spread = (centred**2).mean(1, keepdims=True)
        scaled: Numbers = centred / np.sqrt(spread + 1e-12) * named[f"{name}.weight"]
        return scaled + named[f"{name}.bias"]

    gelu = np.vectorize(lambda x: x * (1.0 + math.erf(x / math.sqrt(2.0))) / 2.0)
    table = {part: named[f"embeddings.{part}_embeddings.weight"] for part in ("word", "position", "token_type")}
    hidden = norm(
        "embeddings.LayerNorm", table["word"][tokens] + table["position"][: len(tokens)] + table["token_type"][0]
    )
    for layer in (f"encoder.layer.{index}" for index in range(LAYERS)):
        query, key, value = (dense(f"{layer}.attention.self.{part}", hidden) for part in ("query", "key", "value"))
        heads = []
        for head in (slice(start, start + 32) for start in range(0, WIDTH, 32)):
            scores = np.exp(query[:, head] @ key[:, head].T / math.sqrt(32.0))
            heads.append(scores / scores.sum(1, keepdims=True) @ value[:, head])
        seen = dense(f"{layer}.attention.output.dense", np.concatenate(heads, axis=1))
        hidden = norm(f"{layer}.attention.output.LayerNorm", hidden + seen)
        wide = gelu(dense(f"{layer}.intermediate.dense", hidden))
        hidden = norm(f"{layer}.output.LayerNorm", hidden + dense(f"{layer}.output.dense", wide))
    mean: Numbers = hidden.mean(0)
    mean /= np.linalg.norm(mean)
    return mean


def test_a_batch_is_computed_as_the_papers_have_it(bert: Bert) -> None:
    assert bert.vectors(TEXTS) == pytest.approx(np.stack([plainly(tokens) for tokens in TEXTS]), abs=2e-5)


def test_neighbours_make_no_difference(bert: Bert) -> None:
    alone = np.concatenate([bert.vectors([tokens]) for tokens in TEXTS])
    assert bert.vectors(TEXTS) == pytest.approx(alone, abs=1e-5)


def test_it_tells_its_measures(bert: Bert) -> None:
    assert (bert.dimensions, bert.max_tokens) == (WIDTH, POSITIONS)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="no-such"):
        Bert(tmp_path / "no-such")


@pytest.mark.parametrize(
    "missing", ["embeddings.word_embeddings.weight", "encoder.layer.1.output.dense.bias", "encoder"]
)
def test_weights_of_something_else_are_refused(tmp_path: Path, missing: str) -> None:
    some = {name: weight for name, weight in weights().items() if not name.startswith(missing)}
    with pytest.raises(ModelCorruptError, match="BERT"):
        Bert(write_safetensors(tmp_path / "model", some))

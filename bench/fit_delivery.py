"""Fits the tables of stages/delivery_weights_*.py to what callers say, and estimates how it does on what they will say.

python -m bench.fit_delivery            writes the tables, fitted on everything that may be looked at
python -m bench.fit_delivery --estimate scores each source by weights that were fitted without it, and ten folds of all

What a message tells is told by one clause of it: the one that speaks most for it, which every round of the fit finds
again with the weights of the round before. A softmax per axis against "nothing said", with a ridge and a lasso.
"""

import argparse
import json
import random
import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.common import print_json
from voiceloop.evals.voice_or_text import Case, read_cases
from voiceloop.stages.delivery_words import BIAS, TARGETS, TENTHS, Weights, features, folded
from voiceloop.stages.voice_or_text import decide

CASES = Path(__file__).parent / "voice_or_text"
STAGES = Path(__file__).parents[1] / "src/voiceloop/stages"
AXES = {"wish": ("text", "voice"), "eyes": ("cannot", "can"), "ears": ("cannot", "can")}
"""In the order of `TARGETS`, each of which has a module of weights."""
NOTHING = "none"
UNKNOWN = "?"
LEAST_SEEN = 2
ROUNDS = 3
STEPS = 300
RIDGE = 0.05
LASSO = 0.8
LEAST_TENTHS = 2
"""Smaller weights are left out: with them the table is a quarter longer and no better."""
PHRASES_COUNT = 3
"""A made-up phrase is plain speech and counts as so many messages, or these, half of which tell nothing, drown it."""
FOLDS = 10
SHARE_FIRST = 0.75
"""Of the phrases that tell something, so many come before what else is said."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Telling:
    """What somebody said, and what it tells of each axis."""

    words: str
    told: tuple[str, str, str]


def read_phrases(path: Path) -> list[Telling]:
    tellings, told = [], (UNKNOWN, UNKNOWN, UNKNOWN)
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            wish, eyes, ears = line.strip("[]").split()
            told = wish, eyes, ears
        elif line and not line.startswith("#"):
            tellings.append(Telling(folded(line), told))
    return tellings


def spoken_on(phrases: Sequence[Telling]) -> list[Telling]:
    """Every phrase that tells something beside one that does not, without a comma between them, as in speech."""
    nothing = [each for each in phrases if set(each.told) == {NOTHING}]
    chosen = random.Random(1)
    found = []
    for each in phrases:
        if set(each.told) != {NOTHING}:
            pair = [each.words, chosen.choice(nothing).words]
            found.append(Telling(" ".join(pair if chosen.random() < SHARE_FIRST else pair[::-1]), each.told))
    return found


def read_sources() -> dict[str, list[Case]]:
    return {
        "first": read_cases(CASES),
        "training": read_cases(CASES / "training"),
        "second_seen": read_cases(CASES / "second", "seen"),
    }


def tellings_of(cases: Iterable[Case]) -> list[Telling]:
    lines = (CASES / "training" / "targets.jsonl").read_text("utf-8").splitlines()
    known = {row["id"]: row for row in map(json.loads, lines)}
    found = []
    for case in cases:
        row = known.get(case.id, {})
        told = row.get("wish", NOTHING), row.get("eyes", NOTHING), row.get("ears", NOTHING)
        found.append(Telling(folded(case.facts.heard), told))
    return found


def fit(tellings: Sequence[Telling]) -> Weights:
    """Weights as the table holds them: rounded, without those that are nothing."""
    clauses = [list(features(each.words)) for each in tellings]
    seen = Counter(feature for message in clauses for clause in message for feature in clause)
    names = [*sorted(feature for feature, times in seen.items() if times >= LEAST_SEEN), BIAS]
    places = {name: place for place, name in enumerate(names)}
    rows = [
        [np.array([*sorted(places[each] for each in clause if each in places), places[BIAS]]) for clause in message]
        for message in clauses
    ]
    columns: list[Floats] = []
    for axis, kinds in enumerate(AXES.values()):
        messages = [
            (message, 0 if each.told[axis] == NOTHING else 1 + kinds.index(each.told[axis]))
            for message, each in zip(rows, tellings, strict=True)
            if message and each.told[axis] != UNKNOWN
        ]
        found: Floats | None = None
        for _ in range(ROUNDS):
            found = _fit_clauses(*_picked(messages, found), len(names))
        assert found is not None
        columns.append(found)
    tenths = np.rint(np.hstack(columns) * TENTHS).astype(np.int64)
    tenths[np.abs(tenths) < LEAST_TENTHS] = 0
    return {name: row.tolist() for name, row in zip(names, tenths, strict=True) if row.any() or name == BIAS}


def _picked(
    messages: Sequence[tuple[list[Ints], int]], found: Floats | None
) -> tuple[list[Ints], list[int], list[float]]:
    """Clauses with what they tell and how much they count; others than the one that tells it tell nothing."""
    clauses, kinds, counts = [], [], []
    for message, kind in messages:
        if kind == 0 or len(message) == 1 or found is None:
            share = 1.0 if kind == 0 else 1.0 / len(message)
            clauses += message
            kinds += [kind] * len(message)
            counts += [share] * len(message)
            continue
        odds = [float(found[clause].sum(0)[kind - 1]) for clause in message]
        best = int(np.argmax(odds))
        for place, clause in enumerate(message):
            if place == best or odds[place] < 0.0:
                clauses.append(clause)
                kinds.append(kind if place == best else 0)
                counts.append(1.0)
    return clauses, kinds, counts


def _fit_clauses(clauses: Sequence[Ints], kinds: Sequence[int], counts: Sequence[float], size: int) -> Floats:
    """Log odds [size, 2] of each kind against nothing, by accelerated proximal gradient steps."""
    flat = np.concatenate(clauses)
    lengths = np.array([len(clause) for clause in clauses])
    starts, row_of = np.cumsum([0, *lengths[:-1]]), np.repeat(np.arange(len(lengths)), lengths)
    wanted, weight = np.eye(3)[list(kinds)][:, 1:], np.array(counts)[:, None]

    def back(rows: Floats) -> Floats:
        return np.column_stack([np.bincount(flat, column[row_of], size) for column in rows.T])

    vector, largest = np.ones((size, 1)), 1.0
    for _ in range(8):
        vector = back(weight * np.add.reduceat(vector[flat], starts, axis=0))
        largest = float(np.linalg.norm(vector))
        vector /= largest
    step = 1.0 / (0.5 * largest + RIDGE)
    found = ahead = np.zeros((size, 2))
    pace = 1.0
    for _ in range(STEPS):
        odds = np.add.reduceat(ahead[flat], starts, axis=0)
        shares = np.exp(odds - np.logaddexp(0.0, np.logaddexp(odds[:, :1], odds[:, 1:])))
        slope = back(weight * (shares - wanted))
        slope[:-1] += RIDGE * ahead[:-1]
        moved = ahead - step * slope
        moved[:-1] = np.sign(moved[:-1]) * np.maximum(np.abs(moved[:-1]) - step * LASSO, 0.0)
        next_pace = (1.0 + np.sqrt(1.0 + 4.0 * pace * pace)) / 2.0
        ahead = moved + (pace - 1.0) / next_pace * (moved - found)
        found, pace = moved, next_pace
    return found


def right(cases: Iterable[Case], weights: Weights) -> list[bool]:
    return [decide(case.facts, weights=weights).form == case.label for case in cases]


def estimate(sources: dict[str, list[Case]], phrases: list[Telling]) -> dict[str, float]:
    shares = {}
    for name, cases in sources.items():
        others = [case for other, each in sources.items() if other != name for case in each]
        found = right(cases, fit([*phrases, *tellings_of(others)]))
        shares[f"{name}, fitted without it"] = round(sum(found) / len(found), 4)
    everything = [case for each in sources.values() for case in each]
    found = []
    for fold in range(FOLDS):
        others = [case for place, case in enumerate(everything) if place % FOLDS != fold]
        found += right(everything[fold::FOLDS], fit([*phrases, *tellings_of(others)]))
    shares[f"all, in {FOLDS} folds"] = round(sum(found) / len(found), 4)
    return shares


def write_tables(weights: Weights) -> None:
    for place, target in enumerate(TARGETS):
        rows = [f"{feature}={row[place]}" for feature, row in weights.items() if row[place]]
        head = [
            f'"""What each piece of evidence adds to `{target}`, in tenths of log odds.',
            "",
            "Written by bench/fit_delivery.py; not to be changed by hand.",
            '"""',
            "",
            "from typing import Final",
            "",
            'TABLE: Final = """',
        ]
        lines = textwrap.wrap(" ".join(rows), 120, break_long_words=False, break_on_hyphens=False)
        (STAGES / f"delivery_weights_{target}.py").write_text("\n".join([*head, *lines, '"""', ""]), "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--estimate", action="store_true")
    phrases, sources = read_phrases(CASES / "training" / "phrases.txt"), read_sources()
    phrases += spoken_on(phrases)
    phrases = phrases * PHRASES_COUNT + read_phrases(CASES / "training" / "messages.txt")
    if parser.parse_args().estimate:
        print_json(estimate(sources, phrases))
    else:
        write_tables(fit([*phrases, *tellings_of(case for each in sources.values() for case in each)]))


if __name__ == "__main__":
    main()

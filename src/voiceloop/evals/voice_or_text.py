"""How often the decision between voice and text is what people chose, on labelled cases, and how long it takes.

A set of cases may have two halves: rules are developed on the seen one (even numbers in the ids); the unseen one is
only scored, and its lines are not so much as parsed unless they are asked for.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Literal, TypeAlias

from voiceloop.core.errors import InputError
from voiceloop.engine.clock import now_s
from voiceloop.stages.delivery_words import Form
from voiceloop.stages.voice_or_text import Decider, Decision, Exchange, Facts, decide, minute_of_day

_REPEATS = 5
_ID = re.compile(r'"id": ?"\D*(\d+)"')

Half: TypeAlias = Literal["all", "seen", "unseen"]


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled case."""

    id: str
    facts: Facts
    label: Form


def read_cases(folder: Path, half: Half = "all") -> list[Case]:
    """The cases of `cases.jsonl` with the labels of `labels.jsonl`. Raises InputError for a line that is neither."""
    labels = {row["id"]: row["label"] for row in _rows(folder / "labels.jsonl", half)}
    cases = []
    for row in _rows(folder / "cases.jsonl", half):
        try:
            cases.append(Case(row["id"], _facts(row), labels[row["id"]]))
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(f"Case {row.get('id')} in {folder} is not complete: {error!r}") from error
    return cases


async def evaluate(cases: Sequence[Case], *, shows_wrong: bool = True) -> dict[str, Any]:
    """{cases, right, accuracy, wrong, decide_us, decide_most_us, cached_us}; `wrong` only where it is to be shown."""
    wrong, spent_us, cached_us = [], [], []
    decider = Decider()
    for case in cases:
        decision, took_us = _timed(case.facts)
        spent_us.append(took_us)
        decider.decide(case.facts)
        began_s = now_s()
        decider.decide(case.facts)
        cached_us.append((now_s() - began_s) * 1e6)
        if decision.form != case.label:
            wrong.append({"id": case.id, "label": case.label, "form": decision.form, "reason": str(decision.reason)})
    return {
        "cases": len(cases),
        "right": len(cases) - len(wrong),
        "accuracy": round(1.0 - len(wrong) / len(cases), 4),
        **({"wrong": wrong} if shows_wrong else {}),
        "decide_us": round(median(spent_us), 1),
        "decide_most_us": round(max(spent_us), 1),
        "cached_us": round(median(cached_us), 1),
    }


def _timed(facts: Facts) -> tuple[Decision, float]:
    """The decision, and the median of a few repeats of making it."""
    spent_us = []
    for _ in range(_REPEATS):
        began_s = now_s()
        decision = decide(facts)
        spent_us.append((now_s() - began_s) * 1e6)
    return decision, median(spent_us)


def _facts(row: dict[str, Any]) -> Facts:
    quiet = _minutes(row["quiet_hours"]) if row["quiet_hours"] else None
    return Facts(
        row["heard"],
        row["answer"],
        row["channel"],
        row["incoming"],
        minute_of_day(row["local_time"]),
        quiet,
        tuple(Exchange(each["sent"], each["asked"]) for each in row["earlier"]),
    )


def _minutes(hours: str) -> tuple[int, int]:
    begin, end = hours.split("-")
    return minute_of_day(begin), minute_of_day(end)


def _is_wanted(line: str, half: Half) -> bool:
    found = _ID.search(line)
    return half == "all" or found is None or (int(found.group(1)) % 2 == 0) == (half == "seen")


def _rows(path: Path, half: Half) -> Iterator[dict[str, Any]]:
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise InputError(f"{path} cannot be read", hint="Name the folder with cases.jsonl and labels.jsonl") from error
    for number, line in enumerate(lines, 1):
        if not _is_wanted(line, half):
            continue
        try:
            yield json.loads(line)
        except ValueError as error:
            raise InputError(f"Line {number} of {path} is not valid JSON") from error

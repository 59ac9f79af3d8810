"""How often the decision between voice and text is what people chose, on labelled cases, and how long it takes.

The cases come in two halves: rules are developed on the seen one (even numbers in the ids) and only scored on the
unseen one, whose cases are never shown.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from voiceloop.core.errors import InputError
from voiceloop.engine.clock import now_s
from voiceloop.stages.delivery_words import Form
from voiceloop.stages.voice_or_text import Decider, Decision, Exchange, Facts, decide, minute_of_day

_REPEATS = 5


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled case."""

    id: str
    facts: Facts
    label: Form

    @property
    def is_seen(self) -> bool:
        """Whether rules may be developed on it."""
        return int("".join(sign for sign in self.id if sign.isdecimal())) % 2 == 0


def read_cases(folder: Path) -> list[Case]:
    """The cases of `cases.jsonl` with the labels of `labels.jsonl`. Raises InputError for a line that is neither."""
    labels = {row["id"]: row["label"] for row in _rows(folder / "labels.jsonl")}
    cases = []
    for row in _rows(folder / "cases.jsonl"):
        try:
            cases.append(Case(row["id"], _facts(row), labels[row["id"]]))
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(f"Case {row.get('id')} in {folder} is not complete: {error!r}") from error
    return cases


async def evaluate(cases: Iterable[Case]) -> dict[str, Any]:
    """{halves, wrong, decide_us, decide_most_us, cached_us}; `wrong` holds cases of the seen half alone."""
    right: dict[str, list[bool]] = {"seen": [], "unseen": []}
    wrong, spent_us, cached_us = [], [], []
    decider = Decider()
    for case in cases:
        decision, took_us = _timed(case.facts)
        spent_us.append(took_us)
        decider.decide(case.facts)
        began_s = now_s()
        decider.decide(case.facts)
        cached_us.append((now_s() - began_s) * 1e6)
        is_right = decision.form == case.label
        right["seen" if case.is_seen else "unseen"].append(is_right)
        if not is_right and case.is_seen:
            wrong.append({"id": case.id, "label": case.label, "form": decision.form, "reason": str(decision.reason)})
    return {
        "halves": {
            name: {"cases": len(each), "right": sum(each), "accuracy": round(sum(each) / len(each), 4)}
            for name, each in right.items()
            if each
        },
        "wrong": wrong,
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


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise InputError(f"{path} cannot be read", hint="Name the folder with cases.jsonl and labels.jsonl") from error
    for number, line in enumerate(lines, 1):
        try:
            yield json.loads(line)
        except ValueError as error:
            raise InputError(f"Line {number} of {path} is not valid JSON") from error

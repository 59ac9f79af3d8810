import json
from pathlib import Path
from typing import Any

import pytest

from voiceloop.core.errors import InputError
from voiceloop.evals.voice_or_text import evaluate, read_cases

CASE: dict[str, Any] = {
    "heard": "what is on today",
    "answer": "Lunch with Ada.",
    "channel": "sms",
    "incoming": "voice",
    "local_time": "12:00",
    "quiet_hours": "22:00-07:00",
    "earlier": [{"sent": "text", "asked": None}],
}


def write(folder: Path, labels: dict[str, str], **changed: Any) -> Path:
    rows = [{"id": name, **CASE, **changed} for name in labels]
    (folder / "cases.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    marks = [{"id": name, "label": label} for name, label in labels.items()]
    (folder / "labels.jsonl").write_text("\n".join(map(json.dumps, marks)), "utf-8")
    return folder


LABELS = {"c1": "voice", "c2": "voice", "c3": "text", "c4": "text"}


async def test_cases_are_scored_and_the_wrong_ones_named(tmp_path: Path) -> None:
    found = await evaluate(read_cases(write(tmp_path, LABELS)))
    assert (found["cases"], found["right"], found["accuracy"]) == (4, 2, 0.5)
    assert found["wrong"][0] == {"id": "c1", "label": "voice", "form": "text", "reason": "channel"}
    assert found["decide_us"] > 0.0


async def test_of_cases_that_are_not_to_be_shown_only_the_score_is_told(tmp_path: Path) -> None:
    found = await evaluate(read_cases(write(tmp_path, LABELS), "unseen"), shows_wrong=False)
    assert (found["cases"], found["right"]) == (2, 1)
    assert "wrong" not in found


def test_the_half_that_is_not_wanted_is_not_even_parsed(tmp_path: Path) -> None:
    lines = (write(tmp_path, LABELS) / "cases.jsonl").read_text("utf-8").splitlines()
    lines[0] = '{"id": "c1", "heard": ...'
    (tmp_path / "cases.jsonl").write_text("\n".join(lines), "utf-8")
    assert [case.id for case in read_cases(tmp_path, "seen")] == ["c2", "c4"]


@pytest.mark.parametrize("changed", [{"local_time": "25:00"}, {"earlier": [{}]}, {"quiet_hours": "22:00"}])
def test_a_case_that_is_not_complete_is_named(tmp_path: Path, changed: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="Case c1"):
        read_cases(write(tmp_path, {"c1": "voice"}, **changed))


def test_a_folder_without_cases_and_a_line_that_is_no_json_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_cases(tmp_path)
    write(tmp_path, {"c1": "voice"})
    (tmp_path / "cases.jsonl").write_text("{", "utf-8")
    with pytest.raises(InputError, match="Line 1"):
        read_cases(tmp_path)

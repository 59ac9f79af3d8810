from collections.abc import Sequence

import pytest

from voiceloop.core.ports import Urgency
from voiceloop.stages.cohorts import Waiting, next_cohort

NOW, LATER = Urgency.DECISION, Urgency.PARTIAL


def ten_ms_a_second(seconds: Sequence[float]) -> float:
    return 10.0 * len(seconds) * max(seconds)


def waiting(*calls: tuple[Urgency, float]) -> list[Waiting]:
    return [Waiting(urgency, seconds) for urgency, seconds in calls]


@pytest.mark.parametrize(
    ("calls", "chosen"),
    [
        (waiting(), []),
        (waiting((LATER, 2.0)), [0]),
        (waiting((NOW, 20.0)), [0]),
        (waiting((LATER, 2.0), (NOW, 2.0)), [1]),
        (waiting((NOW, 2.0), (LATER, 2.0), (NOW, 2.0)), [0, 2]),
        (waiting((NOW, 1.0), (NOW, 1.6), (NOW, 1.5)), [0, 2]),
        (waiting((NOW, 1.2), (NOW, 1.6), (NOW, 1.0)), [0, 2]),
        (waiting(*[(NOW, 2.0)] * 5), [0, 1, 2]),
        (waiting((NOW, 3.0), (NOW, 3.1), (NOW, 2.9)), [0, 2]),
    ],
)
def test_the_longest_waiting_of_the_most_urgent_takes_along_who_is_alike_and_fits(
    calls: list[Waiting], chosen: list[int]
) -> None:
    assert next_cohort(calls, [], ten_ms_a_second) == chosen


@pytest.mark.parametrize(
    ("under_way", "begins"),
    [([], True), ([Urgency.PARTIAL], True), ([Urgency.SPECULATION], False), ([Urgency.DECISION], False)],
)
def test_a_cohort_begins_beside_others_only_if_it_is_more_urgent(under_way: list[Urgency], begins: bool) -> None:
    chosen = next_cohort(waiting((Urgency.SPECULATION, 1.0)), under_way, ten_ms_a_second)
    assert bool(chosen) is begins


def test_a_draft_is_checked_alone_and_joins_nobody() -> None:
    drafted, plain = Waiting(NOW, 2.0, has_draft=True), Waiting(NOW, 2.0)
    assert next_cohort([drafted, plain, drafted], [], ten_ms_a_second) == [0]
    assert next_cohort([plain, drafted, plain], [], ten_ms_a_second) == [0, 2]

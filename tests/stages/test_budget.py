from dataclasses import replace

import pytest

from voiceloop.core.errors import SettingError
from voiceloop.core.timeline import Degradation
from voiceloop.stages.budget import Budget, BudgetSettings, Due, Milestone, may_ask_for_less

SETTINGS = BudgetSettings(
    budget_ms=1_000.0,
    skip_retrieval_share=0.2,
    shorter_history_share=0.4,
    faster_provider_share=0.6,
    filler_share=1.0,
    text_share=2.0,
)
RETRIEVAL, SHORTER, FASTER, FILLER, TEXT = Degradation
RELEASED, TOKEN, CLAUSE, ANSWERED = Milestone
AT_ONCE = {RELEASED: 0.0}


def taken(budget: Budget, now_ms: float, reached: dict[Milestone, float]) -> list[Degradation]:
    """All that is due by now."""
    steps = []
    while (step := budget.take(now_ms, reached)) is not None:
        steps.append(step)
    return steps


@pytest.mark.parametrize(
    ("now_ms", "steps"),
    [
        (0.0, []),
        (199.0, []),
        (200.0, [RETRIEVAL]),
        (599.0, [RETRIEVAL, SHORTER]),
        (999.0, [RETRIEVAL, SHORTER, FASTER]),
        (1_000.0, [RETRIEVAL, SHORTER, FASTER, FILLER]),
        (60_000.0, [RETRIEVAL, SHORTER, FASTER, FILLER]),
    ],
)
def test_the_steps_come_in_their_order_as_the_budget_is_used_up(now_ms: float, steps: list[Degradation]) -> None:
    assert taken(Budget(SETTINGS), now_ms, AT_ONCE) == steps


@pytest.mark.parametrize(
    ("reached", "steps"),
    [
        ({}, []),
        (AT_ONCE, [RETRIEVAL, SHORTER, FASTER, FILLER]),
        (AT_ONCE | {TOKEN: 10.0}, [FASTER, FILLER]),
        (AT_ONCE | {TOKEN: 10.0, CLAUSE: 20.0}, [FASTER, FILLER, TEXT]),
        (AT_ONCE | {TOKEN: 10.0, CLAUSE: 20.0, ANSWERED: 30.0}, []),
        ({TOKEN: 10.0, CLAUSE: 20.0}, [TEXT]),
    ],
)
def test_a_step_is_due_while_it_helps(reached: dict[Milestone, float], steps: list[Degradation]) -> None:
    assert taken(Budget(SETTINGS), 60_000.0, reached) == steps


def test_a_step_is_taken_once() -> None:
    budget = Budget(SETTINGS)
    assert budget.take(250.0, AT_ONCE) is RETRIEVAL
    assert budget.take(250.0, AT_ONCE) is None


def test_it_says_which_step_is_next_and_when() -> None:
    budget = Budget(SETTINGS)
    assert budget.next({}) is None
    assert budget.next(AT_ONCE) == Due(RETRIEVAL, 200.0)
    assert budget.next(AT_ONCE | {TOKEN: 50.0}) == Due(FASTER, 600.0)


@pytest.mark.parametrize(
    ("reached", "due"),
    [
        ({RELEASED: 400.0, TOKEN: 450.0}, Due(FASTER, 700.0)),
        ({RELEASED: 1_500.0}, Due(RETRIEVAL, 1_600.0)),
        ({CLAUSE: 900.0}, Due(TEXT, 2_000.0)),
        ({CLAUSE: 3_000.0}, Due(TEXT, 4_000.0)),
    ],
)
def test_what_began_late_has_half_of_the_share_at_least(reached: dict[Milestone, float], due: Due) -> None:
    assert Budget(SETTINGS).next(reached) == due


def test_a_turn_may_have_a_budget_of_its_own() -> None:
    assert Budget(SETTINGS, 500.0).next(AT_ONCE) == Due(RETRIEVAL, 100.0)


def test_the_shares_are_the_order_and_a_share_of_nothing_is_never() -> None:
    settings = replace(SETTINGS, filler_share=0.1, shorter_history_share=0.0)
    assert taken(Budget(settings), 60_000.0, AT_ONCE) == [FILLER, RETRIEVAL, FASTER]


def test_by_default_a_caller_notices_nothing_within_the_budget() -> None:
    assert min(BudgetSettings().share(step) for step in (FILLER, TEXT)) >= 1.0


def test_by_default_the_order_is_the_declared_one() -> None:
    shares = [BudgetSettings().share(step) for step in Degradation]
    assert shares == sorted(shares)
    assert min(shares) > 0.0


@pytest.mark.parametrize("wrong", [{"budget_ms": 50.0}, {"filler_share": -0.1}, {"filler_phrases": ("...",)}])
def test_settings_out_of_range_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(SettingError, match=next(iter(wrong))):
        replace(SETTINGS, **wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(("waiting", "may"), [(0, True), (1, True), (2, False), (20, False)])
def test_nobody_is_asked_anew_while_others_wait(waiting: int, may: bool) -> None:
    assert may_ask_for_less(Degradation.SKIP_RETRIEVAL, waiting, reads_ahead=True) is may


@pytest.mark.parametrize("step", Degradation)
def test_who_had_read_the_history_ahead_is_not_asked_without_it(step: Degradation) -> None:
    assert may_ask_for_less(step, 0, reads_ahead=True) is (step is not Degradation.SHORTER_HISTORY)
    assert may_ask_for_less(step, 0, reads_ahead=False)

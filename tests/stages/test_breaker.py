from collections.abc import Callable

import pytest

from voiceloop.core.errors import SettingError
from voiceloop.stages.breaker import LEGAL_MOVES, Breaker, BreakerSettings, BreakerState

SETTINGS = BreakerSettings(failures=3, probe_s=1.0, most_probe_s=4.0)


def opened() -> Breaker:
    breaker = Breaker(SETTINGS)
    breaker.stalled(0.0)
    return breaker


def probing() -> Breaker:
    breaker = opened()
    breaker.probe_began()
    return breaker


def paused() -> Breaker:
    breaker = Breaker(SETTINGS)
    breaker.paused(0.0, 10.0)
    return breaker


def locked() -> Breaker:
    breaker = Breaker(SETTINGS)
    breaker.refused()
    return breaker


IN_STATE: dict[BreakerState, Callable[[], Breaker]] = {
    BreakerState.CLOSED: lambda: Breaker(SETTINGS),
    BreakerState.OPEN: opened,
    BreakerState.HALF_OPEN: probing,
    BreakerState.PAUSED: paused,
    BreakerState.LOCKED: locked,
}
HAPPENINGS: list[Callable[[Breaker], None]] = [
    lambda breaker: breaker.succeeded(),
    lambda breaker: breaker.failed(1.0),
    lambda breaker: breaker.stalled(1.0),
    lambda breaker: breaker.paused(1.0, 5.0),
    lambda breaker: breaker.refused(),
    lambda breaker: breaker.probe_failed(1.0),
]


@pytest.mark.parametrize("state", BreakerState)
@pytest.mark.parametrize("happening", HAPPENINGS)
def test_whatever_happens_in_a_state_is_a_legal_move(state: BreakerState, happening: Callable[[Breaker], None]) -> None:
    breaker = IN_STATE[state]()
    assert breaker.state(1.0) is state
    happening(breaker)
    assert breaker.state(1.0) in LEGAL_MOVES[state] | {state}


@pytest.mark.parametrize("state", set(BreakerState) - {BreakerState.OPEN})
def test_a_probe_begins_only_where_the_circuit_is_open(state: BreakerState) -> None:
    with pytest.raises(ValueError, match=f"from {state} to half_open"):
        IN_STATE[state]().probe_began()


def test_it_opens_after_so_many_failures_in_a_row() -> None:
    breaker = Breaker(SETTINGS)
    for _ in range(2):
        breaker.succeeded()
        breaker.failed(0.0)
        breaker.failed(0.0)
    assert breaker.state(0.0) is BreakerState.CLOSED
    breaker.failed(0.0)
    assert breaker.state(0.0) is BreakerState.OPEN


def test_it_opens_when_half_of_the_latest_calls_failed() -> None:
    breaker = Breaker(SETTINGS)
    for _ in range(5):
        breaker.succeeded()
        breaker.failed(0.0)
    assert breaker.state(0.0) is BreakerState.OPEN


def test_one_stall_opens_it_and_a_probe_is_due_at_once() -> None:
    assert opened().is_probe_due(0.0)


def test_probes_that_fail_come_ever_later_and_one_that_answers_closes_it() -> None:
    breaker, waits = opened(), []
    for _ in range(4):
        breaker.probe_began()
        assert not breaker.is_probe_due(100.0)
        breaker.probe_failed(100.0)
        waits.append(breaker.waits_s(100.0))
    assert waits == [1.0, 2.0, 4.0, 4.0]
    breaker.probe_began()
    breaker.succeeded()
    assert breaker.state(100.0) is BreakerState.CLOSED
    breaker.failed(100.0)
    assert breaker.state(100.0) is BreakerState.CLOSED


def test_a_last_resort_that_answered_closes_it_without_a_probe() -> None:
    breaker = opened()
    breaker.succeeded()
    assert breaker.state(0.0) is BreakerState.CLOSED


def test_a_pause_lasts_as_long_as_was_asked_for() -> None:
    breaker = paused()
    assert [breaker.state(now_s) for now_s in (9.9, 10.0)] == [BreakerState.PAUSED, BreakerState.CLOSED]


def test_a_pause_without_a_length_has_the_usual_one_and_the_longest_counts() -> None:
    breaker = Breaker(SETTINGS)
    breaker.paused(0.0, None)
    assert breaker.waits_s(0.0) == SETTINGS.pause_s
    breaker.paused(0.0, 1.0)
    assert breaker.waits_s(0.0) == SETTINGS.pause_s


def test_a_refused_key_is_never_tried_again() -> None:
    breaker = locked()
    breaker.succeeded()
    assert breaker.state(1e9) is BreakerState.LOCKED
    assert not breaker.is_probe_due(1e9)


def restarted(breaker: Breaker, now_s: float) -> Breaker:
    return Breaker.from_json(breaker.to_json(now_s), SETTINGS, 1_000.0)


def test_what_is_left_of_a_wait_survives_a_restart() -> None:
    assert restarted(paused(), 4.0).waits_s(1_000.0) == 6.0
    breaker = probing()
    breaker.probe_failed(0.0)
    assert restarted(breaker, 0.25).waits_s(1_000.0) == 0.75


def test_a_probe_under_way_is_due_again_and_a_lock_is_gone_after_a_restart() -> None:
    assert restarted(probing(), 0.0).is_probe_due(1_000.0)
    assert restarted(locked(), 0.0).state(1_000.0) is BreakerState.CLOSED


@pytest.mark.parametrize("wrong", [None, {}, {"state": "locked", "left_s": 0, "wait_s": 0}, {"state": "ajar"}])
def test_what_is_no_breaker_is_refused(wrong: object) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        Breaker.from_json(wrong, SETTINGS, 0.0)


@pytest.mark.parametrize("wrong", [{"failures": 0}, {"failure_share": 2.0}, {"probe_s": 9.0, "most_probe_s": 1.0}])
def test_settings_out_of_range_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(SettingError):
        BreakerSettings(**wrong)  # type: ignore[arg-type]

import random

import pytest

from voiceloop.stages.latency_record import WINDOW_CALLS, CallEnd, ProviderRecord


def record_of(*calls: tuple[float, CallEnd]) -> ProviderRecord:
    record = ProviderRecord()
    for ms, end in calls:
        record.add(end, ms)
    return ProviderRecord.from_json(record.to_json())


def whole(*latencies_ms: float) -> list[tuple[float, CallEnd]]:
    return [(ms, CallEnd.WHOLE) for ms in latencies_ms]


def test_a_stranger_has_no_latency_and_the_benefit_of_the_doubt() -> None:
    assert (ProviderRecord().quantile_ms(0.5), ProviderRecord().success_rate) == (None, 1.0)


def test_without_stops_the_quantiles_are_those_of_the_latencies() -> None:
    record = record_of(*whole(*range(1, 101)))
    assert [record.quantile_ms(share) for share in (0.5, 0.95, 1.0)] == [50, 95, 100]


def test_stalls_neither_lengthen_the_latency_nor_go_unnoticed() -> None:
    record = record_of(*whole(*range(1, 96)), *[(2_000.0, CallEnd.STOPPED)] * 5)
    assert record.quantile_ms(0.95) == 91  # of the 95 that gave a result
    assert record.success_rate == pytest.approx(0.95, abs=0.01)


def test_calls_stopped_early_count_for_those_known_to_take_longer() -> None:
    stopped = [(50.5, CallEnd.STOPPED)] * 50
    record = record_of(*whole(*range(1, 101)), *stopped)
    # Each of the fifty results beyond counts twice, so the 75th call of 150 is at 50 + 25 / 2.
    assert record.quantile_ms(0.5) == 63
    assert record.success_rate == pytest.approx(1.0, abs=0.01)


def test_stops_before_anything_could_come_teach_nothing() -> None:
    record = record_of(*whole(*range(100, 120)), *[(1.0, CallEnd.STOPPED)] * 100)
    assert record.quantile_ms(0.5) == 109
    assert record.success_rate == pytest.approx(1.0, abs=0.01)


def test_one_late_result_does_not_speak_for_all_the_stalls() -> None:
    record = record_of(*whole(*range(1, 95)), *[(200.0, CallEnd.STOPPED)] * 5, *whole(900.0))
    assert record.quantile_ms(0.95) == 91
    assert record.success_rate == pytest.approx(0.95, abs=0.02)


def test_an_error_is_a_call_that_never_gives_a_result_however_soon_it_came() -> None:
    record = record_of(*whole(*[100.0] * 70), *[(1.0, CallEnd.FAILED)] * 30)
    assert record.quantile_ms(0.95) == 100
    assert record.success_rate == pytest.approx(0.7, abs=0.01)


def test_a_stream_that_broke_tells_its_latency_and_is_no_success() -> None:
    record = record_of(*whole(*[100.0] * 50), *[(200.0, CallEnd.BROKEN)] * 50)
    assert record.quantile_ms(0.95) == 200
    assert record.success_rate == pytest.approx(0.5, abs=0.02)


def test_a_hedged_provider_does_not_look_quicker_with_every_race_it_loses() -> None:
    chance, record = random.Random(1), ProviderRecord()
    for _ in range(3_000):
        ms, limit_ms = chance.lognormvariate(5.3, 0.4), (record.quantile_ms(0.95) or 1e9) + 60.0
        record.add(*((CallEnd.WHOLE, ms) if ms <= limit_ms else (CallEnd.STOPPED, limit_ms)))
    true_ms = 200.3 * 2.718 ** (0.4 * 1.645)
    assert (record.quantile_ms(0.95) or 0) == pytest.approx(true_ms, rel=0.15)


def test_old_calls_are_forgotten() -> None:
    record = record_of(*whole(*[1_000.0] * 100), *whole(*[10.0] * WINDOW_CALLS))
    assert (record.calls, record.quantile_ms(1.0)) == (WINDOW_CALLS, 10)


@pytest.mark.parametrize("wrong", [None, {}, {"calls": [[1]]}, {"calls": [[-1, "WHOLE"]]}, {"calls": [[1, "GOOD"]]}])
def test_what_is_no_record_is_refused(wrong: object) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        ProviderRecord.from_json(wrong)

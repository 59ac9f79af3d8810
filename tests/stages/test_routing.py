from dataclasses import replace

import pytest

from voiceloop.core.errors import SettingError
from voiceloop.stages.breaker import Breaker, BreakerSettings
from voiceloop.stages.latency_record import CallEnd, ProviderRecord
from voiceloop.stages.routing import Candidate, ExtraCalls, RoutingSettings, Wanted, choose, fits, hedge_after_ms

MEASURED = RoutingSettings(order="measured", explore_share=0.1)
STATIC = replace(MEASURED, order="static")
NO_CHANCE = 1.0


def candidate(name: str, ms: float = 100.0, calls: int = 40, failed: int = 0, cost: float = 0.0) -> Candidate:
    record = ProviderRecord(cost)
    for number in range(calls):
        record.add(*((CallEnd.FAILED, 1.0) if number < failed else (CallEnd.WHOLE, ms)))
    return Candidate(name, record, Breaker(BreakerSettings()), ("en",), (f"{name}-voice",))


QUICK, SLOW, SHAKY = candidate("quick"), candidate("slow", 400.0), candidate("shaky", 50.0, failed=20)


def order(*candidates: Candidate, settings: RoutingSettings = MEASURED, chance: float = NO_CHANCE) -> list[str]:
    return [candidates[index].name for index in choose(candidates, settings, 0.0, chance).order]


def test_what_was_measured_as_quick_and_sure_goes_first() -> None:
    assert order(SLOW, SHAKY, QUICK) == ["quick", "slow", "shaky"]


def test_a_static_order_is_the_chains() -> None:
    assert order(SLOW, SHAKY, QUICK, settings=STATIC) == ["slow", "shaky", "quick"]


def test_strangers_keep_the_chains_order_and_go_before_who_is_slower_than_most() -> None:
    new, newer = candidate("new", calls=0), candidate("newer", calls=0)
    assert order(SLOW, new, newer, QUICK) == ["quick", "new", "newer", "slow"]


def test_cost_counts_as_much_as_the_settings_say() -> None:
    dear = candidate("dear", 90.0, cost=0.5)
    assert order(QUICK, dear) == ["dear", "quick"]
    assert order(QUICK, dear, settings=replace(MEASURED, ms_per_cost=100.0)) == ["quick", "dear"]


def test_chance_lets_each_of_the_others_go_first_now_and_then() -> None:
    assert order(QUICK, SLOW, SHAKY, chance=0.01)[0] == "slow"
    assert order(QUICK, SLOW, SHAKY, chance=0.09)[0] == "shaky"
    assert order(QUICK, SLOW, SHAKY, chance=0.1)[0] == "quick"
    assert order(QUICK, chance=0.0) == ["quick"]


def test_open_breakers_go_last_and_are_not_explored() -> None:
    ill = replace(QUICK, name="ill", breaker=Breaker(BreakerSettings()))
    ill.breaker.stalled(0.0)
    assert order(ill, SLOW) == ["slow", "ill"]
    assert order(ill, SLOW, chance=0.0) == ["slow", "ill"]
    assert choose((ill, SLOW), MEASURED, 0.0, NO_CHANCE).sound == 1


def test_who_asked_for_a_pause_or_refused_the_key_is_left_out() -> None:
    pausing = replace(QUICK, breaker=Breaker(BreakerSettings()))
    refusing = replace(QUICK, breaker=Breaker(BreakerSettings()))
    pausing.breaker.paused(0.0, 10.0)
    refusing.breaker.refused()
    assert order(pausing, refusing, SLOW) == ["slow"]
    assert choose((pausing, refusing), MEASURED, 10.0, NO_CHANCE).order == (0,)


def test_who_has_the_voice_goes_first_and_others_only_stand_in() -> None:
    choice = choose((QUICK, SLOW), MEASURED, 0.0, 0.0, Wanted(voice="slow-voice"))
    assert (choice.order, choice.sound) == ((1, 0), 1)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(), True),
        (Wanted(language="en"), True),
        (Wanted(language="en-GB"), True),
        (Wanted(language="de"), False),
        (Wanted(is_streaming=True), False),
    ],
)
def test_capabilities_filter_first(wanted: Wanted, expected: bool) -> None:
    whole = replace(QUICK, is_streaming=False)
    assert fits(whole, wanted) is expected
    assert bool(choose((whole,), MEASURED, 0.0, NO_CHANCE, wanted).order) is expected


def test_a_hedge_begins_at_the_learned_95_percent_quantile() -> None:
    record = ProviderRecord()
    for ms in range(1, 101):
        record.add(CallEnd.WHOLE, float(ms))
    assert hedge_after_ms(record, MEASURED) == pytest.approx(95, abs=6)


def test_before_enough_results_a_hedge_begins_at_the_prior() -> None:
    assert hedge_after_ms(candidate("new", calls=5).record, MEASURED) == MEASURED.hedge_prior_ms


def test_a_hedge_is_never_sooner_than_the_least_nor_as_late_as_the_deadline() -> None:
    assert hedge_after_ms(candidate("instant", 0.1).record, MEASURED) == MEASURED.hedge_least_ms
    assert hedge_after_ms(candidate("snail", 5_000.0).record, MEASURED) is None


def test_no_more_than_the_share_is_spent_on_hedges() -> None:
    extra, spent = ExtraCalls(0.1), 0
    for _ in range(1_000):
        extra.earn()
        spent += extra.hedge()
    assert spent == pytest.approx(100, abs=1)


def test_what_was_saved_is_spent_later_but_not_without_end() -> None:
    extra = ExtraCalls(0.1)
    for _ in range(10_000):
        extra.earn()
    assert sum(extra.hedge() for _ in range(100)) == 20


def test_no_share_means_no_hedges() -> None:
    extra = ExtraCalls(0.0)
    extra.earn()
    assert not extra.hedge()


def test_probes_leave_a_reserve_for_hedges_but_one_a_minute_is_always_made() -> None:
    extra = ExtraCalls(0.1)
    assert [extra.probe(now_s) for now_s in (0.0, 1.0, 59.0, 60.0)] == [True, False, False, True]
    for _ in range(101):
        extra.earn()
    assert sum(extra.probe(61.0) for _ in range(10)) == 5
    assert extra.hedge()


@pytest.mark.parametrize("wrong", [{"order": "random"}, {"hedge_share": 2.0}, {"first_result_s": 0.0}])
def test_settings_out_of_range_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(SettingError, match=next(iter(wrong))):
        RoutingSettings(**wrong)  # type: ignore[arg-type]

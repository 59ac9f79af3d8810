import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace

import pytest

from tests.providers.routing.chains import BROKEN, NO_HEDGE, PROMPT, STALL, Routes, fails, mind, replies, reply, says
from voiceloop.core.errors import (
    AuthError,
    DeadlineError,
    InputError,
    ModelError,
    OverloadedError,
    ProviderError,
    RateLimitError,
)
from voiceloop.core.ports import LanguageModelInfo, Prompt, ReplyPiece, Ticket, ToolCall, Urgency
from voiceloop.fakes import Fault, Said, ScriptedLanguageModel
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.providers.routing import Outcome, Provider, RoutedLanguageModel, RouteTaken
from voiceloop.stages.breaker import BreakerSettings
from voiceloop.stages.routing import RoutingSettings


def now_s() -> float:
    return asyncio.get_running_loop().time()


@on_virtual_time
async def test_a_healthy_first_provider_answers_alone() -> None:
    first, second, routes = says("All is well."), says(), Routes()
    assert await reply(mind(first, second, routes=routes)) == "All is well."
    assert (first.finished, second.prompts) == ([PROMPT], [])
    assert routes.last.first_result_ms == pytest.approx(100.0)
    assert routes.taken == [RouteTaken("language_model", "a", False, 0, routes.last.first_result_ms, Outcome.ANSWERED)]


@pytest.mark.parametrize("error", [BROKEN, DeadlineError("late"), ModelError("closed"), OverloadedError("full")])
@on_virtual_time
async def test_a_provider_that_fails_is_followed_by_the_next(error: Exception) -> None:
    routes = Routes()
    assert await reply(mind(fails(error), says("Here."), routes=routes)) == "Here."
    assert (routes.last.provider, routes.last.failovers, routes.last.outcome) == ("b", 1, Outcome.ANSWERED)


@on_virtual_time
async def test_when_all_fail_the_last_failure_is_raised() -> None:
    routes = Routes()
    with pytest.raises(DeadlineError, match="second"):
        await reply(mind(fails(), fails(DeadlineError("second")), routes=routes))
    assert (routes.last.provider, routes.last.outcome) == ("", Outcome.FAILED)


@on_virtual_time
async def test_what_is_the_callers_fault_is_raised_at_once() -> None:
    second, routes = says(), Routes()
    with pytest.raises(InputError):
        await reply(mind(fails(InputError("too long")), second, routes=routes))
    assert (second.prompts, routes.last.outcome) == ([], Outcome.REFUSED)


@on_virtual_time
async def test_a_provider_without_a_result_at_its_deadline_is_followed_by_the_next() -> None:
    first = ScriptedLanguageModel([STALL])
    assert await reply(mind(first, says("Here."), settings=NO_HEDGE)) == "Here."
    assert now_s() == pytest.approx(2.1)
    assert first.cancelled == [PROMPT]


@on_virtual_time
async def test_a_late_provider_is_hedged_and_the_loser_is_closed() -> None:
    first, second, routes = ScriptedLanguageModel([STALL]), says("Here.", first_token_s=0.2), Routes()
    assert await reply(mind(first, second, routes=routes)) == "Here."
    assert now_s() == pytest.approx(0.7)
    assert (first.cancelled, second.finished) == ([PROMPT], [PROMPT])
    assert (routes.last.is_hedged, routes.last.failovers, routes.last.provider) == (True, 0, "b")


@on_virtual_time
async def test_the_late_one_still_wins_when_it_speaks_first_and_the_hedge_is_closed() -> None:
    first, second = says("Mine.", first_token_s=0.6), says(first_token_s=0.5)
    assert await reply(mind(first, second)) == "Mine."
    assert now_s() == pytest.approx(0.6)
    assert second.cancelled == [PROMPT]


@on_virtual_time
async def test_a_hedge_begins_at_the_learned_quantile() -> None:
    script = [*[Said("ok", first_token_s=0.1)] * 40, STALL]
    second = says(first_token_s=0.05)
    waits_s = await replies(mind(ScriptedLanguageModel(script), second), 41)
    assert waits_s[-1] == pytest.approx(0.151)
    assert len(second.prompts) == 1


@on_virtual_time
async def test_who_hedges_no_more_than_its_share_waits_for_the_deadline() -> None:
    settings = RoutingSettings(order="static", first_result_s=2.0, hedge_prior_ms=500.0, hedge_share=0.01)
    lone = [Said("late", first_token_s=1.0)]
    waits_s = await replies(mind(ScriptedLanguageModel(lone), says(first_token_s=1.5), settings=settings), 5)
    assert waits_s == pytest.approx([1.0] * 5)


@on_virtual_time
async def test_a_failure_during_a_race_leaves_it_to_the_other() -> None:
    first = ScriptedLanguageModel(faults=[Fault(0.0, 1.0, BROKEN, delay_s=0.6)])
    routes = Routes()
    assert await reply(mind(first, says("Here.", first_token_s=0.3), routes=routes)) == "Here."
    assert now_s() == pytest.approx(0.8)


@on_virtual_time
async def test_after_words_were_handed_out_a_stall_is_an_error_and_the_stream_is_closed() -> None:
    first, second = says("one two", token_s=60.0), says()
    pieces = mind(first, second).generate(PROMPT, Ticket())
    assert await anext(pieces) == "one"
    with pytest.raises(DeadlineError, match="a stopped in the middle within 1 s"):
        await anext(pieces)
    assert now_s() == pytest.approx(1.1)
    assert (first.cancelled, second.prompts) == ([PROMPT], [])


@on_virtual_time
async def test_after_words_were_handed_out_a_failure_is_raised() -> None:
    second = says()
    with pytest.raises(ProviderError, match="It is broken"):
        await reply(mind(ScriptedLanguageModel([Said("one two", error=BROKEN)]), second))
    assert second.prompts == []


@on_virtual_time
async def test_an_empty_piece_says_nothing_so_another_may_go_on() -> None:
    class AtWork(ScriptedLanguageModel):
        async def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
            yield ""
            raise BROKEN

    assert await reply(mind(AtWork(), says("Here."))) == "Here."


@on_virtual_time
async def test_a_reply_of_nothing_is_left_to_the_next_and_believed_of_the_last() -> None:
    silent = ScriptedLanguageModel("")
    assert await reply(mind(silent, says("Here."))) == "Here."
    assert await reply(mind(silent, silent)) == ""


@on_virtual_time
async def test_all_of_a_call_has_one_deadline() -> None:
    settings = RoutingSettings(order="static", first_result_s=2.0, between_results_s=1.0, total_s=3.0)
    with pytest.raises(DeadlineError, match="a did not finish within 3 s"):
        await reply(mind(says("one two three four five six", token_s=0.9), settings=settings))
    assert now_s() == pytest.approx(3.0)


@on_virtual_time
async def test_who_was_begun_too_late_is_not_blamed_for_the_deadline_of_the_call() -> None:
    settings = replace(NO_HEDGE, total_s=3.0)
    model = mind(ScriptedLanguageModel([STALL]), says(first_token_s=1.5), settings=settings)
    with pytest.raises(DeadlineError, match="No provider of language_model answered within 3 s"):
        await reply(model)
    assert now_s() == pytest.approx(3.0)
    assert await reply(model) == "Fine."


@on_virtual_time
async def test_a_listener_who_takes_his_time_is_not_the_providers_fault() -> None:
    heard = []
    async for piece in mind(says("one two three four")).generate(PROMPT, Ticket()):
        heard.append(piece)
        await asyncio.sleep(100.0)
    assert len(heard) == 4


@on_virtual_time
async def test_a_pause_that_is_asked_for_is_kept() -> None:
    limited = RateLimitError("slow down", retry_after_s=30.0)
    first, second = ScriptedLanguageModel("Back.", faults=[Fault(0.0, 1.0, limited)]), says("Here.")
    model = mind(first, second)
    said = []
    for at_s in (0.0, 5.0, 29.0, 31.0):
        await asyncio.sleep(at_s - now_s())
        said.append(await reply(model))
    assert said == ["Here.", "Here.", "Here.", "Back."]
    assert len(first.prompts) == 1


@on_virtual_time
async def test_when_all_ask_for_a_pause_the_caller_is_told_how_long() -> None:
    model = mind(fails(RateLimitError("slow", retry_after_s=7.0)), fails(RateLimitError("slow", retry_after_s=9.0)))
    with pytest.raises(RateLimitError, match="slow"):
        await reply(model)
    with pytest.raises(RateLimitError, match="to be left alone") as caught:
        await reply(model)
    assert caught.value.retry_after_s == pytest.approx(7.0)


@on_virtual_time
async def test_a_refused_key_is_never_used_again() -> None:
    asked: list[str] = []

    def refuse(_: object) -> Said:
        asked.append("again")
        raise AuthError("wrong key")

    model = mind(ScriptedLanguageModel(refuse), says("Here."))
    await replies(model, 50, apart_s=10.0)
    assert asked == ["again"]


@on_virtual_time
async def test_when_all_keys_are_refused_every_caller_is_told() -> None:
    model = mind(fails(AuthError("wrong key")))
    for told in ("wrong key", "refuse their keys"):
        with pytest.raises(AuthError, match=told):
            await reply(model)


@on_virtual_time
async def test_a_dead_provider_is_probed_in_the_background_and_comes_back() -> None:
    dead_until_s = 20.0
    first = ScriptedLanguageModel("Back.", first_token_s=0.1, faults=[Fault(0.0, dead_until_s, delay_s=1e5)])
    routes = Routes()
    model = mind(first, says("Here."), settings=NO_HEDGE, routes=routes)
    waits_s = await replies(model, 200, apart_s=1.0)
    assert waits_s[0] == pytest.approx(2.1)
    assert waits_s[1:] == pytest.approx([0.1] * 199)  # nobody but the first caller has waited for it
    assert [routes.taken[index].provider for index in (1, 199)] == ["b", "a"]
    await model.aclose()


@on_virtual_time
async def test_who_failed_a_moment_ago_is_better_than_nobody() -> None:
    first = ScriptedLanguageModel("Back.", faults=[Fault(0.0, 5.0, DeadlineError("late"))])
    model = mind(first, fails(), settings=replace(NO_HEDGE, breaker=BreakerSettings(probe_s=600.0, most_probe_s=600.0)))
    for _ in range(4):
        with pytest.raises(ProviderError):
            await reply(model)
    await asyncio.sleep(10.0)
    assert await reply(model) == "Back."


@on_virtual_time
async def test_an_error_that_no_port_may_raise_comes_through_as_it_is() -> None:
    second = says()
    with pytest.raises(ZeroDivisionError):
        await reply(mind(fails(ZeroDivisionError()), second))
    assert second.prompts == []


@on_virtual_time
async def test_a_caller_who_hangs_up_stops_all_that_runs() -> None:
    first, second, routes = ScriptedLanguageModel([STALL]), ScriptedLanguageModel([STALL]), Routes()
    task = asyncio.create_task(reply(mind(first, second, routes=routes)))
    await asyncio.sleep(1.0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (first.cancelled, second.cancelled) == ([PROMPT], [PROMPT])
    assert routes.last.outcome is Outcome.CLOSED


@on_virtual_time
async def test_closing_in_the_middle_closes_the_provider_and_is_no_failure() -> None:
    first = says("one two three", token_s=0.5)
    model = mind(first, says())
    for _ in range(10):
        pieces = model.generate(PROMPT, Ticket())
        await anext(pieces)
        await pieces.aclose()
    assert len(first.cancelled) == 10


@on_virtual_time
async def test_the_ticket_is_the_callers_own() -> None:
    first, ticket = says(), Ticket(Urgency.SPECULATION)
    await reply(mind(first, says()), ticket)
    assert first.tickets == [ticket]


@on_virtual_time
async def test_a_function_call_is_a_result() -> None:
    call = ToolCall("light", "{}")
    pieces = mind(ScriptedLanguageModel([call]), says()).generate(PROMPT, Ticket())
    assert [piece async for piece in pieces] == [call]


@on_virtual_time
async def test_reading_ahead_goes_to_who_would_be_asked_and_forgetting_to_all() -> None:
    first, second = says(), says()
    model = mind(first, second)
    await model.prefill(PROMPT, Ticket())
    await model.release("anna")
    assert (first.prefilled, second.prefilled) == ([PROMPT], [])
    assert (first.released, second.released) == (["anna"], ["anna"])


@on_virtual_time
async def test_who_cannot_read_ahead_disturbs_nobody() -> None:
    gone = ScriptedLanguageModel(faults=[Fault(0.0, 10.0, BROKEN)])
    await mind(gone, says()).prefill(PROMPT, Ticket())
    assert gone.prefilled == []


@on_virtual_time
async def test_the_best_measured_provider_goes_first_and_the_others_are_explored() -> None:
    slow, quick, routes = says(first_token_s=0.4), says(first_token_s=0.1), Routes()
    chances = iter([0.01, *[1.0] * 10, *[0.0, 1.0] * 50])
    context = routes.context(lambda: next(chances))
    settings = RoutingSettings(explore_share=0.05, hedge_share=0.0)
    model = RoutedLanguageModel([Provider("slow", slow), Provider("quick", quick)], settings, context=context)
    await replies(model, 60)
    names = [taken.provider for taken in routes.taken]
    assert names[:8] == ["quick", *["slow"] * 5, "quick", "quick"]  # five calls teach that it is slower than a stranger
    assert names[40:] == ["quick", "slow"] * 10 or names[40:] == ["slow", "quick"] * 10


def test_info_is_the_first_ones_with_the_smallest_context() -> None:
    infos = [LanguageModelInfo("big", 8_192), LanguageModelInfo("small", 2_048, has_prefill=True)]
    model = mind(*[ScriptedLanguageModel(info=info) for info in infos])
    assert model.info == LanguageModelInfo("big", 2_048, has_prefill=True)


@on_virtual_time
async def test_a_closed_chain_closes_its_models_and_says_so() -> None:
    first = says()
    model = mind(first)
    await model.aclose()
    await model.aclose()
    with pytest.raises(ProviderError, match="closed"):
        await reply(model)
    with pytest.raises(ModelError, match="closed"):
        await reply(first)


def hurried(taken: list[str]) -> Ticket:
    ticket = Ticket()
    ticket.hurry(lambda: taken.append("taken"))
    return ticket


@on_virtual_time
async def test_a_call_that_is_hurried_under_way_is_hedged_at_once() -> None:
    ticket, taken, routes = Ticket(), list[str](), Routes()
    asyncio.get_running_loop().call_later(0.2, ticket.hurry, lambda: taken.append("taken"))
    assert await reply(mind(ScriptedLanguageModel([STALL]), says("Here."), routes=routes), ticket) == "Here."
    assert now_s() == pytest.approx(0.3)
    assert (routes.last.is_hedged, taken) == (True, ["taken"])


@on_virtual_time
async def test_a_hurried_call_is_a_race_from_its_beginning() -> None:
    taken = list[str]()
    assert await reply(mind(says("Slow.", 0.4), says("Here.", 0.1)), hurried(taken)) == "Here."
    assert now_s() == pytest.approx(0.1)
    assert taken


@on_virtual_time
async def test_a_hurried_call_asks_who_is_quickest_first_whatever_the_order() -> None:
    slow, quick, taken = says("Slow.", 0.4), says("Quick.", 0.1), list[str]()
    model = mind(slow, quick, settings=NO_HEDGE)
    await replies(model, 6)
    assert (len(slow.prompts), len(quick.prompts)) == (6, 0)
    assert await reply(model, hurried(taken)) == "Quick."
    assert taken == ["taken"]


@on_virtual_time
async def test_a_single_provider_cannot_be_hurried() -> None:
    taken = list[str]()
    assert await reply(mind(says("Alone.")), hurried(taken)) == "Alone."
    assert taken == []


@on_virtual_time
async def test_a_hurried_call_spends_no_more_than_others_may() -> None:
    second = says("Here.")
    assert await reply(mind(says("Slow.", 0.4), second, settings=NO_HEDGE), hurried([])) == "Slow."
    assert second.prompts == []


@on_virtual_time
async def test_who_is_overtaken_in_a_hurry_did_not_stall() -> None:
    model = mind(says("First.", 0.3), says("Second.", 0.1))
    ticket = Ticket()
    asyncio.get_running_loop().call_later(0.1, ticket.hurry, lambda: None)
    assert await reply(model, ticket) == "Second."
    assert await reply(model) == "First."

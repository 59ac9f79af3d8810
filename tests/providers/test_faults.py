"""Every fault there is, through real sockets: what the adapters and the routers make of it."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import h11
import numpy as np
import pytest

from voiceloop.core.errors import AuthError, DeadlineError, InputError, ProviderError, RateLimitError, VoiceloopError
from voiceloop.core.ports import Message, Prompt, Ticket
from voiceloop.evals.fault_proxy import NO_FAULT, STALL, Fault, FaultProxy, Plan, always, by_share, in_turn
from voiceloop.evals.loopback_http import Client, LoopbackServer
from voiceloop.evals.synthetic_provider import SyntheticProvider
from voiceloop.providers.openai_llm import OpenAILanguageModel
from voiceloop.providers.openai_stt import OpenAISpeechToText
from voiceloop.providers.openai_tts import OpenAITextToSpeech
from voiceloop.providers.routing import (
    Outcome,
    Provider,
    RoutedLanguageModel,
    RoutedSpeechToText,
    RoutedTextToSpeech,
    RouterContext,
    RouteTaken,
)
from voiceloop.providers.settings import OpenAISettings
from voiceloop.stages.breaker import BreakerSettings
from voiceloop.stages.routing import ANYTHING, RoutingSettings

PATIENT = RoutingSettings("static", first_result_s=30.0, between_results_s=1.0, explore_share=0.0, hedge_share=0.0)
"""Slow machines are no faults."""
IMPATIENT = RoutingSettings("static", first_result_s=1.0, explore_share=0.0, hedge_share=0.0)
HEDGING = RoutingSettings("static", first_result_s=30.0, explore_share=0.0, hedge_share=1.0, hedge_prior_ms=50.0)
SOUND = (0.3 * np.sin(0.1 * np.arange(16_000))).astype(np.float32)
TEXT = "Our shop is in the old market hall, on the left of the main door, and we are glad to see you there."


async def reply(model: Any) -> str:
    return "".join([str(piece) async for piece in model.generate(Prompt((Message("user", "Hello"),)), Ticket())])


async def speech(voice: Any) -> str:
    pieces = [piece async for piece in voice.synthesize(TEXT, Ticket())]
    return "sound" if np.abs(np.concatenate(pieces)).max() > 0.1 else ""


async def transcript(recogniser: Any) -> str:
    heard = await recogniser.transcribe(SOUND, Ticket())
    return str(heard.text)


@dataclass(frozen=True)
class Port:
    name: str
    adapter: Callable[[OpenAISettings], Any]
    routed: Callable[..., Any]
    ask: Callable[[Any], Awaitable[str]]


CHAT = Port("chat", OpenAILanguageModel, RoutedLanguageModel, reply)
SPEECH = Port("speech", OpenAITextToSpeech, RoutedTextToSpeech, speech)
HEARING = Port("hearing", OpenAISpeechToText, RoutedSpeechToText, transcript)
every_port = pytest.mark.parametrize("port", [CHAT, SPEECH, HEARING], ids=lambda port: port.name)


@dataclass
class Chain:
    """Two providers, or one; the first behind faults."""

    port: Port
    routed: Any
    primary: FaultProxy
    second: FaultProxy
    routes: list[RouteTaken] = field(default_factory=list)

    async def ask(self) -> str:
        return await self.port.ask(self.routed)

    @property
    def calls(self) -> tuple[int, int]:
        return self.primary.server.calls, self.second.server.calls

    @property
    def last(self) -> RouteTaken:
        return self.routes[-1]


@asynccontextmanager
async def chain(
    port: Port, plan: Plan, settings: RoutingSettings = PATIENT, links: int = 2, target: str = ""
) -> AsyncIterator[Chain]:
    provider, routes = SyntheticProvider(1.0, 0.0, seed=1), list[RouteTaken]()
    async with AsyncExitStack() as held:
        await held.enter_async_context(provider.server)
        proxies = [FaultProxy(target or provider.server.url, each) for each in (plan, always(NO_FAULT))]
        for proxy in proxies:
            await held.enter_async_context(proxy.open())
        adapters = [port.adapter(OpenAISettings(f"{proxy.url}/v1", "any", "")) for proxy in proxies]
        await adapters[1].warm()  # what a first call costs beside the answer is no part of the deadline
        providers = [Provider(name, adapter) for name, adapter in zip("ab", adapters, strict=True)]
        routed = port.routed(providers[:links], settings, ANYTHING, RouterContext(on_route=routes.append))
        try:
            yield Chain(port, routed, proxies[0], proxies[1], routes)
        finally:
            for each in (routed, *adapters):
                await each.aclose()


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(5.0):
        while not happened():
            await asyncio.sleep(0)


FAILURES = {
    "a delay beyond the deadline": Fault(delay_s=30.0),
    "a stall": STALL,
    "a reset": Fault(resets_after=0),
    "429": Fault(status=429, retry_after_s=5),
    "500": Fault(status=500),
    "401": Fault(status=401),
    "wrong JSON": Fault(is_wrong_json=True),
}


def _waiting_for(fault: Fault) -> RoutingSettings:
    """Only what never answers has to meet a deadline."""
    return IMPATIENT if fault == STALL or fault.delay_s else PATIENT


@every_port
@pytest.mark.parametrize("fault", FAILURES.values(), ids=FAILURES)
async def test_another_provider_answers_in_place_of_one_that_fails(port: Port, fault: Fault) -> None:
    async with chain(port, always(fault), _waiting_for(fault)) as links:
        assert await links.ask()
        assert (links.last.provider, links.last.failovers, links.last.outcome) == ("b", 1, Outcome.ANSWERED)
        assert links.calls == (1, 1)


@every_port
@pytest.mark.parametrize("fault", FAILURES.values(), ids=FAILURES)
async def test_without_another_provider_the_failure_is_told(port: Port, fault: Fault) -> None:
    async with chain(port, always(fault), _waiting_for(fault), links=1) as links:
        with pytest.raises(VoiceloopError) as raised:
            await links.ask()
        assert isinstance(raised.value, ProviderError)
        assert links.last.outcome is Outcome.FAILED


@every_port
async def test_a_short_delay_is_waited_for(port: Port) -> None:
    async with chain(port, always(Fault(delay_s=0.05))) as links:
        assert await links.ask()
        assert (links.last.provider, links.calls) == ("a", (1, 0))


@every_port
async def test_who_is_late_is_raced_and_stopped(port: Port) -> None:
    async with chain(port, always(Fault(delay_s=30.0)), HEDGING) as links:
        assert await links.ask()
        assert (links.last.provider, links.last.is_hedged) == ("b", True)
        assert links.last.failovers == 0
        await until(lambda: links.primary.server.abandoned == 1)


async def test_speech_of_silence_has_failed() -> None:
    async with chain(SPEECH, always(Fault(is_silent=True))) as links:
        assert await links.ask() == "sound"
        assert (links.last.provider, links.calls) == ("b", (1, 1))


@pytest.mark.parametrize("fault", [Fault(stalls_after=9_600), Fault(resets_after=9_600)], ids=["stall", "reset"])
async def test_after_sound_was_heard_another_voice_says_the_rest(fault: Fault) -> None:
    said: list[str] = []

    async def answer(client: Client, request: h11.Request, body: bytes) -> None:
        said.append(json.loads(body)["input"])
        pcm = (8_000 * np.sin(0.1 * np.arange(24_000))).astype("<i2").tobytes()
        await client.begin(200, [(b"content-type", b"audio/pcm")])
        for start in range(0, len(pcm), 4_800):
            await client.send(pcm[start : start + 4_800])
            await asyncio.sleep(0.001)
        await client.finish()

    async with LoopbackServer(answer) as server, chain(SPEECH, always(fault), target=server.url) as links:
        assert await links.ask() == "sound"
        assert links.last.failovers == 1
    whole, rest = said
    assert whole == TEXT
    assert TEXT.endswith(rest)
    assert len(rest) < len(TEXT)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [(Fault(stalls_after=250), DeadlineError), (Fault(resets_after=250), ProviderError)],
    ids=["stall", "reset"],
)
async def test_after_words_were_said_no_other_model_begins_anew(fault: Fault, kind: type[VoiceloopError]) -> None:
    async with chain(CHAT, always(fault)) as links:
        pieces = links.routed.generate(Prompt((Message("user", "Hello"),)), Ticket())
        assert await anext(pieces) == "It "
        with pytest.raises(kind):
            _ = [piece async for piece in pieces]
        assert (links.last.outcome, links.calls) == (Outcome.FAILED, (1, 0))


@every_port
async def test_who_fails_again_and_again_is_not_asked_until_a_probe_was_answered(port: Port) -> None:
    settings = RoutingSettings(
        "static", explore_share=0.0, hedge_share=0.5, breaker=BreakerSettings(failures=3, probe_s=0.05)
    )
    async with chain(port, in_turn([Fault(status=500)] * 4), settings) as links:
        for _ in range(3):
            await links.ask()
        assert links.calls == (3, 3)
        await links.ask()  # sends a probe on its way, which fails as well
        await until(lambda: links.primary.server.calls == 4)
        assert links.last.provider == "b"

        async with asyncio.timeout(5.0):
            while links.last.provider == "b":
                await links.ask()
        assert links.last.failovers == 0


@every_port
async def test_one_stall_is_enough_to_be_left_alone(port: Port) -> None:
    async with chain(port, in_turn([STALL]), HEDGING) as links:
        await links.ask()
        await links.ask()
        assert [(taken.provider, taken.is_hedged) for taken in links.routes] == [("b", True), ("b", False)]


@every_port
async def test_a_pause_that_is_asked_for_is_kept(port: Port) -> None:
    async with chain(port, in_turn([Fault(status=429, retry_after_s=60)])) as links:
        for _ in range(5):
            assert await links.ask()
        assert links.calls == (1, 5)


@every_port
async def test_a_pause_that_is_over_is_over(port: Port) -> None:
    async with chain(port, in_turn([Fault(status=429, retry_after_s=0)])) as links:
        assert [await links.ask() != "" for _ in range(2)] == [True, True]
        assert (links.last.provider, links.calls) == ("a", (2, 1))


@every_port
async def test_a_pause_of_all_is_told_with_its_length_and_nobody_is_asked(port: Port) -> None:
    async with chain(port, in_turn([Fault(status=429, retry_after_s=60)]), links=1) as links:
        for _ in range(3):
            with pytest.raises(RateLimitError) as raised:
                await links.ask()
            assert raised.value.retry_after_s == pytest.approx(60.0, abs=5.0)
        assert links.calls == (1, 0)


@every_port
@pytest.mark.parametrize("status", [401, 403])
async def test_a_refused_key_is_tried_once(port: Port, status: int) -> None:
    async with chain(port, always(Fault(status=status))) as links:
        for _ in range(5):
            assert await links.ask()
        assert links.calls == (1, 5)


@every_port
async def test_a_key_that_all_refuse_is_told_and_tried_once(port: Port) -> None:
    async with chain(port, always(Fault(status=401)), links=1) as links:
        for _ in range(3):
            with pytest.raises(AuthError):
                await links.ask()
        assert links.calls == (1, 0)


@every_port
async def test_what_is_the_callers_fault_is_told_at_once(port: Port) -> None:
    async with chain(port, always(Fault(status=400))) as links:
        with pytest.raises(InputError):
            await links.ask()
        assert links.calls == (1, 0)


@every_port
async def test_a_provider_that_is_gone_is_passed_over(port: Port) -> None:
    async with chain(port, always(NO_FAULT)) as links:
        await links.primary.server.__aexit__(None, None, None)
        assert await links.ask()
        assert links.last.provider == "b"


@every_port
async def test_three_failures_in_ten_are_not_noticed(port: Port) -> None:
    async with chain(port, by_share(0.3, Fault(status=500), seed=1)) as links:
        for _ in range(20):
            assert await links.ask()
        assert {taken.outcome for taken in links.routes} == {Outcome.ANSWERED}


@every_port
async def test_when_all_fail_the_last_failure_is_told(port: Port) -> None:
    async with chain(port, always(Fault(status=500))) as links:
        links.second.plan = always(Fault(is_wrong_json=True))
        with pytest.raises(ProviderError):
            await links.ask()
        assert (links.last.outcome, links.calls) == (Outcome.FAILED, (1, 1))

import asyncio
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.providers.routing.chains import BROKEN, STATIC, Routes
from voiceloop.core.errors import InputError, ProviderError, SettingError
from voiceloop.core.ports import EmbeddingsInfo, Ticket, Urgency
from voiceloop.fakes import Fault, ScriptedEmbeddings
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.providers.routing import Outcome, Provider, RoutedEmbeddings

TEXTS = ("turn left", "turn right")
ALWAYS = (Fault(0.0, 1e12, BROKEN),)
Vectors = NDArray[np.float32]


class Spoilt(ScriptedEmbeddings):
    """Gives what becomes of its vectors."""

    def __init__(self, spoil: Callable[[Vectors], Vectors]) -> None:
        super().__init__()
        self._spoil = spoil

    async def embed(self, texts: Sequence[str], ticket: Ticket) -> Vectors:
        return self._spoil(await super().embed(texts, ticket))


def reader(*ports: ScriptedEmbeddings, routes: Routes | None = None) -> RoutedEmbeddings:
    providers = [Provider(name, port) for name, port in zip("abc", ports, strict=False)]
    return RoutedEmbeddings(providers, STATIC, context=(routes or Routes()).context())


def reads(delay_s: float = 0.1) -> ScriptedEmbeddings:
    return ScriptedEmbeddings(delay_s=delay_s)


@on_virtual_time
async def test_the_first_model_reads_alone() -> None:
    first, second, routes = reads(), reads(), Routes()
    vectors = await reader(first, second, routes=routes).embed(TEXTS, Ticket())
    assert np.array_equal(vectors, await first.embed(TEXTS, Ticket()))
    assert (second.asked, routes.last.provider, routes.last.outcome) == ([], "a", Outcome.ANSWERED)


@on_virtual_time
async def test_a_failure_is_followed_by_the_next() -> None:
    second, routes = reads(), Routes()
    await reader(ScriptedEmbeddings(faults=ALWAYS), second, routes=routes).embed(TEXTS, Ticket())
    assert (second.asked, routes.last.failovers) == ([TEXTS], 1)


def _with_nan(vectors: Vectors) -> Vectors:
    vectors[1, 3] = np.nan
    return vectors


@on_virtual_time
@pytest.mark.parametrize(
    "spoil",
    [
        lambda vectors: vectors[:1],
        lambda vectors: vectors[:, :16],
        lambda vectors: np.concatenate([vectors, vectors]),
        _with_nan,
        lambda vectors: vectors * np.float32(np.inf),
        lambda vectors: vectors * np.float32(0.0),
        lambda vectors: vectors * np.float32(2.0),
    ],
    ids=["a row too few", "half of each", "rows too many", "not a number", "infinite", "zeros", "too long"],
)
async def test_vectors_that_are_none_count_as_a_failure(spoil: Callable[[Vectors], Vectors]) -> None:
    second, routes = reads(), Routes()
    vectors = await reader(Spoilt(spoil), second, routes=routes).embed(TEXTS, Ticket())
    assert np.array_equal(vectors, await second.embed(TEXTS, Ticket()))
    assert (routes.last.provider, routes.last.failovers) == ("b", 1)


@on_virtual_time
async def test_a_late_model_is_hedged_and_cancelled() -> None:
    first = reads(1e5)
    await reader(first, reads()).embed(TEXTS, Ticket())
    assert asyncio.get_running_loop().time() == pytest.approx(0.6)
    assert first.cancelled == 1


@on_virtual_time
async def test_a_partial_is_not_worth_a_hedge() -> None:
    second = reads()
    await reader(reads(1.0), second).embed(TEXTS, Ticket(Urgency.PARTIAL))
    assert second.asked == []


@on_virtual_time
async def test_what_no_model_would_take_is_asked_of_none() -> None:
    first = reads()
    few = ScriptedEmbeddings(info=EmbeddingsInfo(first.info.name, 32, max_texts=2))
    chain = reader(first, few)
    for texts in ([*TEXTS, "stop"], ["turn", " "]):
        with pytest.raises(InputError):
            await chain.embed(texts, Ticket())
    assert first.asked == []


@on_virtual_time
async def test_when_all_fail_the_last_failure_is_raised() -> None:
    with pytest.raises(ProviderError, match="It is broken"):
        await reader(*[ScriptedEmbeddings(faults=ALWAYS) for _ in range(2)]).embed(TEXTS, Ticket())


@on_virtual_time
async def test_a_model_that_was_broken_is_probed_and_comes_back() -> None:
    first, routes = ScriptedEmbeddings(faults=[Fault(0.0, 50.0, BROKEN)]), Routes()
    chain = reader(first, reads(), routes=routes)
    for _ in range(100):
        await chain.embed(TEXTS, Ticket())
        await asyncio.sleep(2.0)
    assert ("Hello",) in first.asked
    assert routes.last.provider == "a"


def test_info_holds_for_all() -> None:
    infos = [EmbeddingsInfo("one", 8, 512, 100), EmbeddingsInfo("one", 8, 256, 2_048)]
    assert reader(*[ScriptedEmbeddings(info=info) for info in infos]).info == EmbeddingsInfo("one", 8, 256, 100)


@pytest.mark.parametrize("other", [EmbeddingsInfo("two", 8), EmbeddingsInfo("one", 16)])
def test_models_whose_vectors_cannot_be_compared_are_no_chain(other: EmbeddingsInfo) -> None:
    with pytest.raises(SettingError, match="cannot be compared"):
        reader(*[ScriptedEmbeddings(info=info) for info in (EmbeddingsInfo("one", 8), other)])

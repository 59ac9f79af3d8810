"""A chain of embedding models that is one."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voiceloop.core.errors import SettingError
from voiceloop.core.ports import Embeddings, EmbeddingsInfo, Ticket, Urgency
from voiceloop.providers.routing.call import After, RoutedCall
from voiceloop.providers.routing.chain import Provider
from voiceloop.providers.routing.router import DEFAULT_CONTEXT, Router, RouterContext
from voiceloop.providers.vectors import checked
from voiceloop.stages.routing import ANYTHING, RoutingSettings, Wanted

_Vectors: TypeAlias = NDArray[np.float32]


class RoutedEmbeddings:
    """The `Embeddings` port along a chain; the first result is the vectors of all texts.

    Vectors of different models cannot be compared, so a chain holds one model at several places. Raises SettingError
    for providers whose models are called differently or make vectors of different dimensions.
    """

    def __init__(
        self,
        providers: Sequence[Provider[Embeddings]],
        settings: RoutingSettings,
        wanted: Wanted = ANYTHING,
        context: RouterContext = DEFAULT_CONTEXT,
    ) -> None:
        self._router = Router("embeddings", providers, settings, wanted, _ask, context)
        self._ports = [provider.port for provider in self._router.providers]
        _check_alike(self._router.providers)

    @property
    def info(self) -> EmbeddingsInfo:
        """The first one's, where it holds for all: whatever is sent has to suit whoever reads it."""
        infos = [port.info for port in self._ports]
        return replace(
            infos[0],
            max_tokens=min(info.max_tokens for info in infos),
            max_texts=min(info.max_texts for info in infos),
        )

    async def embed(self, texts: Sequence[str], ticket: Ticket) -> _Vectors:
        """The vectors that came first. Raises InputError at once, and what the last model failed with."""
        self.info.check(texts)
        call = RoutedCall(self._router, _Reading(self._ports, texts, ticket), self._router.begin())
        async with aclosing(call.pieces()) as results:
            vectors, *_ = [each async for each in results]  # to the end: what is left early counts as given up
        return vectors

    async def aclose(self) -> None:
        """Save what was learned and close the models."""
        await self._router.aclose()


class _Reading:
    """Texts that are embedded together, as the race sees them."""

    needs_result = True

    def __init__(self, ports: Sequence[Embeddings], texts: Sequence[str], ticket: Ticket) -> None:
        self._ports = ports
        self._texts = texts
        self._ticket = ticket

    async def start(self, index: int) -> AsyncGenerator[_Vectors]:
        port = self._ports[index]
        yield checked(await port.embed(self._texts, self._ticket), len(self._texts), port.info)

    def is_result(self, piece: _Vectors) -> bool:
        return True

    def may_hedge(self) -> bool:
        return self._ticket.urgency is not Urgency.PARTIAL

    def handed(self, index: int, piece: _Vectors) -> None:
        pass

    def broke_off(self) -> After:
        return After.FINISH


def _check_alike(providers: Sequence[Provider[Embeddings]]) -> None:
    first = providers[0]
    for other in providers[1:]:
        one, two = first.port.info, other.port.info
        if (one.name, one.dimensions) != (two.name, two.dimensions):
            what = (
                f"The chain of embeddings holds {first.name} ({one.name}, {one.dimensions} dimensions) and "
                f"{other.name} ({two.name}, {two.dimensions} dimensions), whose vectors cannot be compared"
            )
            raise SettingError(what, hint="Name one model at several places")


async def _ask(model: Embeddings) -> None:
    await model.embed(["Hello"], Ticket(Urgency.SPECULATION))

"""A chain of language models that is one."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing, suppress
from dataclasses import replace

from voiceloop.core.errors import ProviderError
from voiceloop.core.ports import LanguageModel, LanguageModelInfo, Message, Prompt, ReplyPiece, Ticket, Urgency
from voiceloop.providers.routing.attempt import NO_RESULT
from voiceloop.providers.routing.call import FAILURES, After, RoutedCall
from voiceloop.providers.routing.chain import Provider
from voiceloop.providers.routing.router import DEFAULT_CONTEXT, Router, RouterContext
from voiceloop.stages.routing import ANYTHING, RoutingSettings, Wanted

_PROBE = Prompt((Message("user", "Say yes."),), max_tokens=1)


class RoutedLanguageModel:
    """The `LanguageModel` port along a chain.

    Once text or a function call was handed out another model cannot go on in the middle of it: then a failure, or a
    silence between two pieces, is raised. An empty piece says that a model is at work, so it wins a race, but nothing
    has been said with it. A reply of nothing is taken for one only if no other model of the chain has more to say.
    """

    def __init__(
        self,
        providers: Sequence[Provider[LanguageModel]],
        settings: RoutingSettings,
        wanted: Wanted = ANYTHING,
        context: RouterContext = DEFAULT_CONTEXT,
    ) -> None:
        self._router = Router("language_model", providers, settings, wanted, _ask, context)
        self._ports = [provider.port for provider in self._router.providers]

    @property
    def info(self) -> LanguageModelInfo:
        """The first one's, with the smallest context of the chain: a prompt has to fit whoever answers."""
        infos = [port.info for port in self._ports]
        smallest = min(info.context_tokens for info in infos)
        return replace(infos[0], context_tokens=smallest, has_prefill=any(info.has_prefill for info in infos))

    @property
    def waiting(self) -> int:
        """How many replies the models let wait, as far as they tell."""
        return sum(int(getattr(port, "waiting", 0)) for port in self._ports)

    async def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
        """The pieces of the first model to speak. Raises InputError at once, and what the last model failed with."""
        choice = self._router.begin(is_hurried=ticket.is_hurried)
        call = RoutedCall(self._router, _Reply(self._ports, prompt, ticket), choice, ticket)
        try:
            async with aclosing(call.pieces()) as pieces:
                async for piece in pieces:
                    yield piece
        except ProviderError as error:
            if error.code != NO_RESULT:
                raise

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None:
        """Let the model read ahead that would be asked now; if it fails at that, the reply is where it is told."""
        best = self._router.best()
        if best is not None:
            with suppress(*FAILURES):
                await self._ports[best].prefill(prompt, ticket)

    async def release(self, session: str) -> None:
        """Let all forget a conversation; who is gone has forgotten."""
        for port in self._ports:
            with suppress(*FAILURES):
                await port.release(session)

    @property
    def names(self) -> tuple[str, ...]:
        """The models of the chain."""
        return tuple(port.info.name for port in self._ports)

    async def aclose(self) -> None:
        """Save what was learned and close the models."""
        await self._router.aclose()


class _Reply:
    """One reply, as the race sees it."""

    needs_result = True

    def __init__(self, ports: Sequence[LanguageModel], prompt: Prompt, ticket: Ticket) -> None:
        self._ports = ports
        self._prompt = prompt
        self._ticket = ticket
        self._has_said = False

    def start(self, index: int) -> AsyncGenerator[ReplyPiece]:
        return self._ports[index].generate(self._prompt, self._ticket)

    def is_result(self, piece: ReplyPiece) -> bool:
        return True

    def may_hedge(self) -> bool:
        return self._ticket.urgency is not Urgency.PARTIAL

    def handed(self, index: int, piece: ReplyPiece) -> None:
        self._has_said = self._has_said or piece != ""

    def broke_off(self) -> After:
        return After.RAISE if self._has_said else After.GO_ON


async def _ask(model: LanguageModel) -> None:
    async with aclosing(model.generate(_PROBE, Ticket(Urgency.SPECULATION))) as pieces:
        async for _ in pieces:
            return

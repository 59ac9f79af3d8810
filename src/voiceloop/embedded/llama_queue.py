"""Calls to a llama.cpp server and the queue they wait in until a slot is theirs.

The server takes more calls than it has slots, first come first served; ours knows who is urgent, whose words lie in
which slot, and that reading ahead has to give way. All but `Call.run` and `Call._hear` happens on the event loop.
"""

import asyncio
import itertools
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any, Final, Protocol

from voiceloop.core.errors import InputError, ModelError, RateLimitError, VoiceloopError
from voiceloop.core.ports import Ticket
from voiceloop.embedded.slots import SlotTable

_FIRST_CLAUSE_TOKENS: Final = 10
"""A reply that has said so much has its caller listening: reading ahead may slow it down."""


class CompletionServer(Protocol):
    """Blocks until the reply is over or `callback` answers True; requests and pieces are those of llama.cpp."""

    def handle_completions(self, request: dict[str, Any], callback: Callable[[dict[str, Any]], bool]) -> None:
        """Call `callback` with every piece of the answer, in whatever thread."""
        ...

    def close(self) -> None:
        """End, and give the memory back; nothing runs any more."""
        ...


@dataclass(frozen=True, slots=True)
class LlamaUsage:
    """Tokens of prompts that were read and that a slot still held, and tokens that were said."""

    read_tokens: int = 0
    reused_tokens: int = 0
    said_tokens: int = 0


@dataclass(slots=True, eq=False)
class Call:
    """One request on its way through the queue; `gave_way` when reading ahead was stopped for a reply's sake."""

    request: dict[str, Any]
    session: str
    ticket: Ticket
    is_reading: bool = False
    gave_way: bool = False
    usage: LlamaUsage = LlamaUsage()
    error: VoiceloopError | None = None
    admitted: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    # Bounded by the request: a piece for each of its tokens.
    _pieces: asyncio.Queue[str | None] = field(default_factory=asyncio.Queue)
    _is_stopped: bool = False

    async def pieces(self) -> AsyncGenerator[str]:
        """The reply's pieces until it is over. Raises what went wrong."""
        while (piece := await self._pieces.get()) is not None:
            yield piece
        if self.error is not None:
            raise self.error

    def stop(self) -> None:
        """Let the server stop at its next step; what it has read stays in the slot."""
        self._is_stopped = True

    def deliver(self, piece: str | None) -> None:
        """Hand a piece to the reader; None ends the reply."""
        self._pieces.put_nowait(piece)

    def run(self, server: CompletionServer, slot: int, tell: Callable[[str], None]) -> None:
        """Work on it, in a worker thread; `tell` is called in that thread."""

        def hear(chunk: dict[str, Any]) -> bool:
            return self._hear(chunk, tell)

        if not self._is_stopped:
            server.handle_completions({**self.request, "id_slot": slot}, hear)

    def _hear(self, chunk: dict[str, Any], tell: Callable[[str], None]) -> bool:
        if "error" in chunk:
            self.error = _error_of(chunk["error"])
            return True
        if progress := chunk.get("prompt_progress"):
            read = progress["processed"] - progress["cache"]
            self.usage = replace(self.usage, read_tokens=read, reused_tokens=progress["cache"])
        text = chunk["choices"][0]["text"]
        if text and not self.is_reading and not self._is_stopped:
            self.usage = replace(self.usage, said_tokens=self.usage.said_tokens + 1)
            tell(text)
        return self._is_stopped


class LlamaQueue:
    """Starts calls as slots become free, the most urgent first and of these the one that waits longest.

    One call reads ahead at a time, and only while every running reply has its first clause out. When `limit` calls
    wait, the least urgent is dropped: reading ahead silently, a reply with RateLimitError.
    """

    def __init__(self, server: CompletionServer, slots: int, limit: int) -> None:
        self._server: CompletionServer | None = server
        self._slots = SlotTable(slots)
        self._limit = limit
        self._workers = ThreadPoolExecutor(slots, thread_name_prefix="llama")
        self._order = itertools.count()
        self._waiting: dict[Call, int] = {}
        self._running: dict[Call, int] = {}
        self._said: dict[Call, int] = {}
        self.usage = LlamaUsage()

    @property
    def waiting(self) -> int:
        """How many replies wait for a slot; reading ahead, which gives way, is not counted."""
        return sum(not call.is_reading for call in self._waiting)

    async def start(self, call: Call) -> Call:
        """Wait until the call runs (or was dropped, when it reads ahead). Raises RateLimitError, ModelError."""
        if self._server is None:
            raise _closed()
        if not call.is_reading:
            for other in self._running:
                if other.is_reading:
                    other.gave_way = True
                    other.stop()
        self._waiting[call] = next(self._order)
        if len(self._waiting) > self._limit:
            self._drop(max(self._waiting, key=lambda one: (one.is_reading, self._rank(one))))
        self._admit()
        try:
            await call.admitted
        except asyncio.CancelledError:
            call.stop()
            self._waiting.pop(call, None)
            raise
        return call

    def forget(self, session: str) -> None:
        """The conversation is over."""
        self._slots.forget(session)

    async def aclose(self) -> None:
        """Stop everything; what waits and what runs ends with ModelError. May be called twice."""
        server, self._server = self._server, None
        for call in list(self._waiting):
            del self._waiting[call]
            call.admitted.set_exception(_closed())
        for call in self._running:
            call.error = _closed()
            call.stop()
        await asyncio.to_thread(self._workers.shutdown)
        if server is not None:  # it joins its own threads, which may take a step's time
            await asyncio.to_thread(server.close)

    def _rank(self, call: Call) -> tuple[int, int]:
        return call.ticket.urgency, self._waiting[call]

    def _drop(self, call: Call) -> None:
        del self._waiting[call]
        if call.is_reading:
            call.deliver(None)
            call.admitted.set_result(None)
        else:
            call.admitted.set_exception(
                RateLimitError("Too many calls wait for the language model", hint="Try again, or give it more slots")
            )

    def _admit(self) -> None:
        if self._server is None:
            return
        for call in sorted(self._waiting, key=self._rank):
            if call.admitted.done():  # its caller has gone, and is about to say so
                continue
            if call.is_reading and not self._may_read():
                continue
            slot = self._slots.take(call.session)
            if slot is not None:
                del self._waiting[call]
                self._run(call, slot, self._server)

    def _may_read(self) -> bool:
        return all(not call.is_reading and said >= _FIRST_CLAUSE_TOKENS for call, said in self._said.items())

    def _run(self, call: Call, slot: int, server: CompletionServer) -> None:
        self._running[call] = slot
        self._said[call] = 0
        loop = asyncio.get_running_loop()

        def tell(piece: str) -> None:
            loop.call_soon_threadsafe(self._told, call, piece)

        work = loop.run_in_executor(self._workers, call.run, server, slot, tell)
        work.add_done_callback(lambda done: self._ended(call, done))
        call.admitted.set_result(None)

    def _told(self, call: Call, piece: str) -> None:
        call.deliver(piece)
        self._said[call] += 1
        if self._said[call] == _FIRST_CLAUSE_TOKENS:
            self._admit()

    def _ended(self, call: Call, done: asyncio.Future[None]) -> None:
        if not done.cancelled() and done.exception() is not None:
            call.error = ModelError(f"The language model failed: {done.exception()}", hint="Restart it")
        self._slots.give_back(self._running.pop(call))
        del self._said[call]
        self.usage = LlamaUsage(
            self.usage.read_tokens + call.usage.read_tokens,
            self.usage.reused_tokens + call.usage.reused_tokens,
            self.usage.said_tokens + call.usage.said_tokens,
        )
        call.deliver(None)
        self._admit()


def _closed() -> ModelError:
    return ModelError("The language model is closed", hint="Nothing may be asked of it after aclose()")


def _error_of(error: dict[str, Any]) -> VoiceloopError:
    message = str(error.get("message", error))
    if error.get("type") == "exceed_context_size_error":
        return InputError(
            f"The prompt has {error.get('n_prompt_tokens')} tokens and the model takes {error.get('n_ctx')}",
            hint="Shorten it, or raise llama.context_tokens",
            code="prompt_too_long",
        )
    return ModelError(f"The language model refused a request: {message}")

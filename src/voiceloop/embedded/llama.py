"""A GGUF language model in this process: llama.cpp's server as xllamacpp brings it, without its HTTP door.

One thread of llama.cpp's own decodes all conversations together, a token of each at a step; a worker thread of ours
waits inside each call and hands its tokens to the event loop. Each conversation has a slot that keeps the tokens it
has read (slots.py). What is read ahead gives way to replies (llama_queue.py): a step that reads 32 tokens takes ten
times as long as one that says a token, and a caller who waits for a first clause would feel every such step.
"""

import os
import secrets
import tempfile
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from voiceloop.core.errors import ModelCorruptError, ModelError, ModelMissingError
from voiceloop.core.ports import LanguageModelInfo, Message, Prompt, ReplyPiece, Ticket
from voiceloop.core.settings import check_range
from voiceloop.embedded.chat_format import CHAT_FORMATS, ChatFormat
from voiceloop.embedded.function_calls import CallReader, call_schema, with_tools
from voiceloop.embedded.llama_queue import Call, CompletionServer, LlamaQueue, LlamaUsage

_CONTEXT_STEP: Final = 256
_CALL_TOKENS: Final = 256
"""Half of a function call is worth nothing: its arguments get room."""
_HEAD_BYTES: Final = 16 * 2**20
_WARM: Final = (Message("system", "You are a helpful voice assistant."), Message("user", "Do you hear me?"))


@dataclass(frozen=True, slots=True)
class LlamaSettings:
    """How the model runs.

    `slots` conversations of `context_tokens` each are kept and answered at once; each costs 12 MB at 512 tokens of
    SmolLM2-135M. `batch_tokens` are read at a step: fewer let replies under way and cancellations through sooner, more
    read a little faster. `queue_limit` calls may wait for a slot.
    """

    slots: int = 10
    context_tokens: int = 512
    threads: int = 2
    batch_tokens: int = 32
    repeat_penalty: float = 1.0
    queue_limit: int = 64

    def __post_init__(self) -> None:
        check_range("llama.slots", self.slots, 1, 256)
        check_range("llama.context_tokens", self.context_tokens, 128, 131_072)
        check_range("llama.threads", self.threads, 1, 256)
        check_range("llama.batch_tokens", self.batch_tokens, 8, 2_048)
        check_range("llama.repeat_penalty", self.repeat_penalty, 0.5, 2.0)
        check_range("llama.queue_limit", self.queue_limit, 1, 10_000)


Start = Callable[[Path, str, LlamaSettings], CompletionServer]
"""Loads a file for a form of conversation, which is known by its mark."""


class LlamaLanguageModel:
    """The `LanguageModel` port on a chat model in a GGUF file; loaded and warm when the constructor returns.

    `start` begins the server that does the work; llama.cpp's is the default. Use the model from one event loop. Raises
    ModelMissingError, ModelCorruptError, and ModelError for a model whose form of conversation is not known
    (chat_format.py).
    """

    def __init__(self, path: Path, settings: LlamaSettings | None = None, start: "Start | None" = None) -> None:
        self._settings = settings or LlamaSettings()
        self._format = _format_of(path)
        server = (start or _start)(path, self._format.mark, self._settings)
        # Not for warmth alone: llama.cpp's server hangs when it is closed before its thread has begun to work.
        server.handle_completions(self._request(Prompt(_WARM, max_tokens=2), 2, is_open=False), _ignore)
        self._queue = LlamaQueue(server, self._settings.slots, self._settings.queue_limit)
        self.info = LanguageModelInfo(path.stem, self._settings.context_tokens, has_prefill=True)

    @property
    def usage(self) -> LlamaUsage:
        """What was read, reused and said since the start."""
        return self._queue.usage

    @property
    def waiting(self) -> int:
        """How many replies wait for a slot."""
        return self._queue.waiting

    async def generate(self, prompt: Prompt, ticket: Ticket) -> AsyncGenerator[ReplyPiece]:
        """Pieces of the reply. See the port; raises InputError for a prompt that does not fit, RateLimitError when
        too many wait, ModelError when the model is closed."""
        schema = call_schema(prompt)
        request = self._request(prompt, prompt.max_tokens, is_open=False)
        if schema is not None:
            request |= {"json_schema": schema, "n_predict": max(prompt.max_tokens, _CALL_TOKENS), "stop": []}
        call = await self._queue.start(Call(request, prompt.session, ticket))
        reader = CallReader(prompt, is_call=schema is not None)
        try:
            async for text in call.pieces():
                for piece in reader.feed(text):
                    yield piece
            for piece in reader.flush():
                yield piece
        finally:
            call.stop()

    async def prefill(self, prompt: Prompt, ticket: Ticket) -> None:
        """Read the prompt as far as it is certain, while no reply is waited for; dropped when too many wait."""
        request = self._request(prompt, 0, is_open=True)
        is_read = False
        while not is_read:
            call = await self._queue.start(Call(request, prompt.session, ticket, is_reading=True))
            try:
                async for _ in call.pieces():
                    pass
            finally:
                call.stop()
            is_read = not call.gave_way

    async def release(self, session: str) -> None:
        """The conversation's slot is free for another, whose words replace what is in it."""
        self._queue.forget(session)

    async def aclose(self) -> None:
        """Stop what runs, end the threads and give the memory back."""
        await self._queue.aclose()

    def _request(self, prompt: Prompt, tokens: int, *, is_open: bool) -> dict[str, Any]:
        render = self._format.render_open if is_open else self._format.render
        return {
            "prompt": render(with_tools(prompt)),
            "n_predict": tokens,
            "temperature": prompt.temperature,
            "repeat_penalty": self._settings.repeat_penalty,
            "stop": [self._format.mark, *prompt.stop],
            "cache_prompt": True,
            "stream": True,
            "return_progress": True,
        }


class LlamaServer:
    """`xllamacpp.Server` as a `CompletionServer`: it ends when its last reference goes."""

    def __init__(self, server: Any) -> None:
        self._server = [server]

    def handle_completions(self, request: dict[str, Any], callback: Callable[[dict[str, Any]], bool]) -> None:
        """Call `callback` with every piece of the answer in this thread, until it is over or answers True."""
        self._server[0].handle_completions(request, callback)

    def close(self) -> None:
        """Give the memory back."""
        self._server.clear()


def _format_of(path: Path) -> ChatFormat:
    """Look at the file before llama.cpp does, which says what is wrong with it on stderr only."""
    if not path.is_file():
        raise ModelMissingError(f"The language model's file {path} is missing", hint="Run: voiceloop models pull")
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if not head.startswith(b"GGUF") or int.from_bytes(head[4:8], "little") not in (2, 3):
        raise ModelCorruptError(f"{path} is not a GGUF file", hint="Run: voiceloop models verify")
    for known in CHAT_FORMATS:
        if known.mark.encode() in head:
            return known
    raise ModelError(f"{path} is no chat model of a known form", hint="Use SmolLM2, Qwen or Llama 3, or a server")


def _start(path: Path, _: str, settings: LlamaSettings) -> CompletionServer:
    xllamacpp = _library()
    with tempfile.TemporaryDirectory(prefix="voiceloop-") as folder:
        try:
            # The server opens its HTTP door in any case. It gets a socket in a folder that only this user may enter,
            # with a key that nobody knows, and the socket's name is gone as soon as the model is loaded.
            return LlamaServer(xllamacpp.Server(_params(xllamacpp, path, settings, f"{folder}/door.sock")))
        except RuntimeError as error:
            raise ModelCorruptError(
                f"llama.cpp cannot load {path}; it says why above", hint="Run: voiceloop models verify"
            ) from error


def _params(xllamacpp: Any, path: Path, settings: LlamaSettings, door: str) -> Any:
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_parallel = settings.slots
    # Each slot has its own part of the cache: sharing it (kv_unified) makes every step look through all of it.
    params.n_ctx = settings.slots * -(-settings.context_tokens // _CONTEXT_STEP) * _CONTEXT_STEP
    params.n_batch = params.n_ubatch = settings.batch_tokens
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = settings.threads
    params.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_ENABLED
    params.cache_ram_mib = 0  # else 8 GiB of prompts that left their slots are kept
    params.cache_idle_slots = False
    params.fit_params = False
    params.warmup = False
    params.verbosity = 1  # errors only
    params.hostnames = [door]
    params.api_keys = [secrets.token_hex(32)]
    params.n_threads_http = 1
    params.ui = params.endpoint_slots = params.endpoint_props = params.endpoint_metrics = False
    return params


def _library() -> Any:
    # GNU OpenMP reads this when it is loaded, so the library is imported here. Left alone, its threads spin for
    # milliseconds at each of the many barriers of a step: when anything else runs on one of two cores, the thread that
    # could go on waits for one that spins, and 80 tokens a second become 6. With very few rounds every barrier is a
    # sleep of a virtual core, which takes long to wake when the machine was idle: a first token took 88 ms with 300
    # rounds and 62 with 1,000, while ten callers at once were served alike.
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", "1000")
    import xllamacpp

    return xllamacpp


def _ignore(_: dict[str, Any]) -> bool:
    return False

"""A GGUF language model on OpenVINO: continuous batching, and a cache of what was read that all conversations share.

Where a processor multiplies small integers in hardware (AMX, AVX-512 VNNI) twenty replies at once take a quarter of the
time that they take llama.cpp, whose published wheels are made for older ones. OpenVINO reads the GGUF file itself; that
takes seconds, so what it makes of it is kept (openvino_cache.py).

Its prompt lookup (guesses from the conversation; a reply that repeats an order takes half of the steps) is not used: in
2026.4 replies that are cancelled beside others break the pipeline for good ("get_num_scheduled_tokens() == 0").

One thread steps the pipeline; a step says a token for every reply and reads a piece of what is to be read. The library
holds Python's interpreter lock during a step, so this runs in a child process (build.py): in the server's own process
every step would hold up every call's sound.
"""

import itertools
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from voiceloop.core.errors import ModelCorruptError, ModelError
from voiceloop.core.settings import check_range
from voiceloop.embedded.llama import LlamaLanguageModel, LlamaSettings
from voiceloop.embedded.openvino_cache import openvino_folder
from voiceloop.embedded.openvino_library import openvino_genai
from voiceloop.embedded.openvino_weights import ACTIVATION_GROUP
from voiceloop.embedded.read_blocks import ReadBlocks

_BLOCK_TOKENS: Final = 32
"""What was read is kept in whole blocks of so many tokens."""
_BLOCKS_A_GIB: Final = 2_000
_STORED_GROUP: Final = 32
"""Activations that share a scale, like the weights of a GGUF file's blocks."""

Chunk = dict[str, Any]
Hear = Callable[[Chunk], bool]


@dataclass(frozen=True, slots=True)
class OpenVinoSettings:
    """How the model runs: `replies` at once; `cache_gib` of read text, 70,000 tokens of SmolLM2-135M in one;
    `step_tokens` are read at a step at most: fewer let replies under way through sooner, more read faster.
    `byte_weights`: weights take a byte each where the file has four bits; prompts are read in three quarters of the
    time.

    One of `threads` is best under load: two wait for each other at every layer, and one that has to share its core with
    the recogniser keeps the other waiting. Alone two are faster (bench/llm.py).
    """

    replies: int = 32
    cache_gib: int = 1
    threads: int = 1
    step_tokens: int = 128
    byte_weights: bool = True

    def __post_init__(self) -> None:
        check_range("openvino.replies", self.replies, 1, 256)
        check_range("openvino.cache_gib", self.cache_gib, 1, 1_024)
        check_range("openvino.threads", self.threads, 1, 256)
        check_range("openvino.step_tokens", self.step_tokens, 32, 4_096)


def openvino_language_model(path: Path, llama: LlamaSettings, settings: OpenVinoSettings) -> LlamaLanguageModel:
    """The `LanguageModel` port on a chat model in a GGUF file. Raises as LlamaLanguageModel does, and ModelError."""

    def start(path: Path, mark: str, llama: LlamaSettings) -> "OpenVinoServer":
        folder = openvino_folder(path, holds_bytes=settings.byte_weights)
        return OpenVinoServer(folder, llama.context_tokens, mark, settings)

    return LlamaLanguageModel(path, replace(llama, slots=settings.replies), start)


@dataclass(slots=True, eq=False)
class _Run:
    """One request under way."""

    tokens: list[int]
    config: Any
    hear: Hear
    handle: Any = None
    pending: list[int] = field(default_factory=list)
    """Said, and no whole character yet."""
    said: list[int] = field(default_factory=list)
    error: Exception | None = None
    is_stopped: bool = False
    over: threading.Event = field(default_factory=threading.Event)


class OpenVinoServer:
    """The `CompletionServer` of llama_queue.py on `openvino_genai.ContinuousBatchingPipeline`.

    `folder` holds what OpenVINO made of the model's file. `handle_completions` may be called by many threads at once.
    Raises ModelCorruptError where the folder holds something else.
    """

    def __init__(self, folder: Path, context_tokens: int, stop_token: str, settings: OpenVinoSettings) -> None:
        self._library = library = openvino_genai()
        import openvino

        self._openvino = openvino
        self._context_tokens = context_tokens
        scheduling = library.SchedulerConfig()
        scheduling.cache_size = settings.cache_gib
        scheduling.enable_prefix_caching = True
        scheduling.max_num_batched_tokens = settings.step_tokens
        scheduling.max_num_seqs = settings.replies
        properties = {
            "INFERENCE_NUM_THREADS": settings.threads,
            "CACHE_DIR": str(folder / "compiled"),
            # Activations are quantised, and bytes multiplied, from float32 alone: not from bfloat16, the default where
            # there is AMX.
            "INFERENCE_PRECISION_HINT": "f32",
            "DYNAMIC_QUANTIZATION_GROUP_SIZE": ACTIVATION_GROUP if settings.byte_weights else _STORED_GROUP,
        }
        try:
            self._pipeline = library.ContinuousBatchingPipeline(folder, scheduling, "CPU", properties)
        except RuntimeError as error:
            what = f"OpenVINO cannot load {folder}: {str(error).splitlines()[0]}"
            raise ModelCorruptError(what, hint="Delete that folder, and it is made again") from error
        self._tokenizer = self._pipeline.get_tokenizer()
        self._end = int(self._tokenizer.get_eos_token_id())
        self._stop_tokens = {self._end, *self._encode(stop_token)}
        self._numbers = itertools.count()
        self._read = ReadBlocks(_BLOCK_TOKENS, _BLOCKS_A_GIB * settings.cache_gib)
        self._changed = threading.Condition()
        """Guards the two below."""
        self._arriving: list[_Run] = []
        self._is_closed = False
        self._stepper = threading.Thread(target=self._step_on, name="openvino", daemon=True)
        self._stepper.start()

    def handle_completions(self, request: dict[str, Any], callback: Hear) -> None:
        """Work on a request until its reply is over or `callback` answers True; it is called in another thread.

        Of llama.cpp's fields these are understood: prompt, n_predict, temperature, repeat_penalty, stop, json_schema.
        A request that says nothing is skipped when it would leave nothing new in the cache.
        """
        tokens = self._encode(request["prompt"])
        if len(tokens) + request["n_predict"] > self._context_tokens:
            error = {
                "type": "exceed_context_size_error",
                "n_prompt_tokens": len(tokens),
                "n_ctx": self._context_tokens,
            }
            callback({"error": error})
            return
        kept = self._read.known(tokens)
        if request["n_predict"] == 0 and len(tokens) - kept < _BLOCK_TOKENS:
            return
        callback({"prompt_progress": {"processed": len(tokens), "cache": kept}, "choices": [{"text": ""}]})
        run = _Run(tokens, self._config(request), callback)
        with self._changed:
            if self._is_closed:
                raise ModelError("The language model is closed")
            self._arriving.append(run)
            self._changed.notify()
        run.over.wait()
        if run.error is not None:
            callback({"error": {"message": str(run.error).splitlines()[0]}})
            return
        self._read.add(tokens + run.said)

    def close(self) -> None:
        """End the thread after its step; requests under way end with an error. May be called twice."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()
        self._stepper.join()

    def _encode(self, text: str) -> list[int]:
        tokens: list[int] = self._tokenizer.encode(text, add_special_tokens=False).input_ids.data[0].tolist()
        return tokens

    def _config(self, request: dict[str, Any]) -> Any:
        config = self._library.GenerationConfig()
        config.apply_chat_template = False
        config.max_new_tokens = max(1, request["n_predict"])
        config.set_eos_token_id(self._end)
        config.stop_token_ids = self._stop_tokens
        config.stop_strings = set(request["stop"][1:])  # the first one is a token
        config.repetition_penalty = request["repeat_penalty"]
        if request["temperature"] > 0.0:
            config.do_sample, config.temperature = True, request["temperature"]
            config.rng_seed = next(self._numbers)
        if "json_schema" in request:
            structure = self._library.StructuredOutputConfig()
            structure.json_schema = json.dumps(request["json_schema"])
            config.structured_output_config = structure
        return config

    # The stepping thread.

    def _step_on(self) -> None:
        running: list[_Run] = []
        while True:
            with self._changed:
                while not (self._arriving or running or self._is_closed):
                    self._changed.wait()
                arrived, self._arriving = self._arriving, []
                is_closed = self._is_closed
            running += arrived
            for run in arrived:
                with _ending(run):
                    tokens = self._openvino.Tensor(_row(run.tokens))
                    run.handle = self._pipeline.add_request(next(self._numbers), tokens, run.config)
            if is_closed:
                break
            self._step([run for run in running if not run.over.is_set()])
            running = [run for run in running if not run.over.is_set()]
        for run in running:
            run.error = ModelError("The language model was closed")
            run.over.set()

    def _step(self, running: list[_Run]) -> None:
        try:
            self._pipeline.step()
        except RuntimeError as error:
            for run in running:
                run.error = error
                run.over.set()
            return
        for run in running:
            with _ending(run):
                self._deliver(run)

    def _deliver(self, run: _Run) -> None:
        while run.handle.can_read():
            for output in run.handle.read().values():
                said = [token for token in output.generated_ids if token not in self._stop_tokens]
                run.said += said
                run.pending += said
        status, statuses = run.handle.get_status(), self._library.GenerationStatus
        is_over = status != statuses.RUNNING
        if run.pending and not run.is_stopped:
            text = self._tokenizer.decode(run.pending)
            if not text.endswith("\ufffd") or is_over:
                run.pending.clear()
                run.is_stopped = run.hear({"choices": [{"text": text}]})
        elif not run.is_stopped:
            run.is_stopped = run.hear({"choices": [{"text": ""}]})
        if run.is_stopped and not is_over:
            run.handle.cancel()
            is_over = True
        if is_over:
            if status == statuses.IGNORED:
                run.error = ModelError("The language model's cache has no room")
            run.over.set()


@contextmanager
def _ending(run: _Run) -> Iterator[None]:
    """What fails costs its own request, not the others."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - the supervisor of the stepping thread
        run.error = error
        run.over.set()


def _row(tokens: list[int]) -> Any:
    import numpy as np

    return np.array([tokens], dtype=np.int64)

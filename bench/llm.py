"""How fast the embedded language model answers: alone, at once with others, and beside other work.

    python -m bench.llm [--callers 10] [--repeats 7] [--slots 10] [--threads 2] [--beside-work] > llm.json
    python -m bench.llm --by openvino --callers 20 --slots 20 --threads 1

A caller has a conversation in his slot (its tokens are under `reading`), and all but the last words of what he says
now have been read ahead. Times run from when his final text is known. `--beside-work` keeps one core busy meanwhile,
as speech recognition does.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from typing import Any

from bench.common import print_json, resident_bytes, spread
from voiceloop.core.ports import Prompt, Ticket, Urgency
from voiceloop.embedded.llama import LlamaLanguageModel, LlamaSettings
from voiceloop.embedded.openvino_server import OpenVinoSettings, openvino_language_model
from voiceloop.models import ModelStore
from voiceloop.stages.history import History
from voiceloop.stages.prompting import PromptBuilder

FIRST_CLAUSE_TOKENS = 8
REPLY_TOKENS = 16
ORDERS = ("a large cappuccino with oat milk", "two lattes and a muffin")


@dataclass(frozen=True)
class Reply:
    """Milliseconds from the question to tokens of the reply; empty replies have none."""

    token_ms: Sequence[float]

    def at(self, token: int) -> float:
        return self.token_ms[min(token, len(self.token_ms)) - 1]


class Talker:
    """Conversations whose questions are new each time, so that nothing is answered out of a cache."""

    def __init__(self, model: LlamaLanguageModel) -> None:
        self._model = model
        self._prompts = PromptBuilder(model.info.context_tokens)
        self._asked = 0

    def prompt(self, caller: int, text: str) -> Prompt:
        history = History()
        for number, order in enumerate(ORDERS):
            history.add_user(f"Hello, I am caller {caller}. I'd like {order}, please, that is number {number}.")
            history.add_assistant(f"Sure, {order}.")
        return replace(self._prompts.build(history, text, f"caller {caller}"), max_tokens=REPLY_TOKENS, stop=())

    async def read_ahead(self, caller: int, text: str) -> None:
        await self._model.prefill(self.prompt(caller, text), Ticket(Urgency.PARTIAL))

    async def reply(self, caller: int, text: str) -> Reply:
        pieces = self._model.generate(self.prompt(caller, text), Ticket())
        began_s = time.perf_counter()
        return Reply([(time.perf_counter() - began_s) * 1000.0 async for _ in pieces])

    def question(self) -> tuple[str, str]:
        """What can be read ahead of it, and all of it."""
        self._asked += 1
        known = f"Number {self._asked}, please tell me the whole story of how coffee came to the"
        return known, f"{known} town of Vienna."


async def alone(talker: Talker, repeats: int) -> dict[str, Any]:
    replies, cpu_s = [], 0.0
    for _ in range(repeats):
        known, text = talker.question()
        await talker.read_ahead(0, known)
        began_s = time.process_time()
        replies.append(await talker.reply(0, text))
        cpu_s += time.process_time() - began_s
    tokens_per_s = [
        1000.0 * (len(reply.token_ms) - 1) / (reply.token_ms[-1] - reply.token_ms[0])
        for reply in replies
        if len(reply.token_ms) > FIRST_CLAUSE_TOKENS
    ]
    return {
        **_summary(replies),
        "tokens_per_s": round(sorted(tokens_per_s)[len(tokens_per_s) // 2], 1),
        "cpu_ms_a_reply": round(1000.0 * cpu_s / repeats, 1),
    }


async def at_once(talker: Talker, callers: int, repeats: int) -> dict[str, Any]:
    replies, cpu_s = [], 0.0
    for _ in range(repeats):
        known, text = talker.question()
        for caller in range(callers):
            await talker.read_ahead(caller, known)
        began_s = time.process_time()
        replies += await asyncio.gather(*(talker.reply(caller, text) for caller in range(callers)))
        cpu_s += time.process_time() - began_s
    return {"callers": callers, **_summary(replies), "cpu_ms_a_reply": round(1000.0 * cpu_s / len(replies), 1)}


async def reading(model: LlamaLanguageModel, talker: Talker, repeats: int) -> dict[str, Any]:
    """Conversations that no slot holds, from their instructions on."""
    rates, known = [], talker.question()[0]
    for number in range(repeats):
        await model.release("caller 1000")
        read, began_s = model.usage.read_tokens, time.perf_counter()
        await talker.read_ahead(1_000, f"{number} {known}")
        rates.append((model.usage.read_tokens - read, time.perf_counter() - began_s))
    tokens, seconds = max(rates)
    return {"tokens": tokens, "seconds": round(seconds, 3), "tokens_per_s": round(tokens / seconds, 1)}


def _summary(replies: Sequence[Reply]) -> dict[str, Any]:
    return {
        "first_token": spread([reply.at(1) for reply in replies]),
        "first_clause": spread([reply.at(FIRST_CLAUSE_TOKENS) for reply in replies]),
        "whole_reply": spread([reply.at(REPLY_TOKENS) for reply in replies]),
    }


@contextmanager
def busy_core(is_wanted: bool) -> Iterator[None]:
    if not is_wanted:
        yield
        return
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as other:
        try:
            yield
        finally:
            other.kill()


async def measure(settings: LlamaSettings, by: str, callers: int, repeats: int) -> dict[str, Any]:
    path = ModelStore().path("smollm2-135m")["SmolLM2-135M-Instruct.Q4_1.gguf"]
    before_bytes, began_s = resident_bytes(), time.perf_counter()
    if by == "openvino":
        chosen = OpenVinoSettings(threads=settings.threads)
        model = await asyncio.to_thread(openvino_language_model, path, settings, chosen)
    else:
        model = await asyncio.to_thread(LlamaLanguageModel, path, settings)
    load_s = time.perf_counter() - began_s
    talker = Talker(model)
    result = {
        "settings": asdict(settings),
        "spin": os.environ.get("GOMP_SPINCOUNT") or os.environ.get("OMP_WAIT_POLICY"),
        "load_s": round(load_s, 3),
        "reading": await reading(model, talker, 3),
        "alone": await alone(talker, repeats),
        "at_once": await at_once(talker, callers, max(3, repeats // 2)),
        "usage": asdict(model.usage),
        "resident_mb": round((resident_bytes() - before_bytes) / 2**20, 1),
    }
    await model.aclose()
    return result


def main() -> None:
    defaults = LlamaSettings()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--by", choices=("llama.cpp", "openvino"), default="llama.cpp")
    parser.add_argument("--callers", type=int, default=10)
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--slots", type=int, default=defaults.slots)
    parser.add_argument("--threads", type=int, default=defaults.threads)
    parser.add_argument("--batch-tokens", type=int, default=defaults.batch_tokens)
    parser.add_argument("--beside-work", action="store_true", help="keep one core busy meanwhile")
    given = parser.parse_args()
    settings = LlamaSettings(slots=given.slots, threads=given.threads, batch_tokens=given.batch_tokens)
    with busy_core(given.beside_work):
        result = asyncio.run(measure(settings, given.by, given.callers, given.repeats))
    print_json({"by": given.by, "beside_work": given.beside_work, **result})


if __name__ == "__main__":
    main()

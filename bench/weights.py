"""What holding weights in bytes does to a language model on OpenVINO: its loss, its replies, and the time of a step.

    python -m bench.weights --manifest DATA/speech/manifest.jsonl > weights.json

Prompts are conversations made of the manifest's texts. The loss is that of the prompts' own tokens; `divergence` is
from the file's own weights without any quantised activation (Kullback and Leibler's, in nats), `same_token` how often
the likeliest next token is the same. A step says a token for each of a batch, or reads so many; its time is the
processor's, the median of rounds in which all forms take turns.
"""

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.common import print_json
from voiceloop.embedded.chat_format import CHAT_FORMATS
from voiceloop.embedded.openvino_cache import openvino_folder
from voiceloop.embedded.openvino_library import openvino_genai
from voiceloop.embedded.openvino_weights import ACTIVATION_GROUP
from voiceloop.models import ModelStore
from voiceloop.stages.history import History
from voiceloop.stages.prompting import PromptBuilder

PROMPTS = 20
SAID = 15
ROUNDS = 8
BATCHES, READS = (1, 4, 16), (16, 32, 64)

library = openvino_genai()
import openvino  # noqa: E402 -- after its telemetry was left out


def prompts(manifest: Path, folder: Path) -> list[list[int]]:
    texts = [json.loads(line)["text"] or "" for line in manifest.read_text().splitlines()]
    texts = [text for text in texts if 20 < len(text) < 120]
    builder, tokenizer, result = PromptBuilder(512), library.Tokenizer(folder), []
    for first, second in zip(texts[:PROMPTS], texts[PROMPTS:], strict=False):
        history = History()
        history.add_user(first)
        history.add_assistant(f"Sure, {first}")
        text = CHAT_FORMATS[0].render(builder.build(history, second).messages)
        result.append(tokenizer.encode(text, add_special_tokens=False).input_ids.data[0].tolist())
    return result


class Form:
    """A form of the model, compiled."""

    def __init__(self, folder: Path, precision: str, group: int) -> None:
        self.properties = {
            "INFERENCE_NUM_THREADS": 1,
            "INFERENCE_PRECISION_HINT": precision,
            "DYNAMIC_QUANTIZATION_GROUP_SIZE": group,
        }
        self._folder = folder

    def predictions(self, texts: Sequence[Sequence[int]]) -> list[NDArray[np.float64]]:
        """Log probabilities [tokens, vocabulary] of what comes after each token."""
        core = openvino.Core()
        request = core.compile_model(
            core.read_model(self._folder / "openvino_model.xml"), "CPU", self.properties
        ).create_infer_request()
        result = []
        for tokens in texts:
            request.reset_state()
            count = len(tokens)
            request.infer(
                {
                    "input_ids": np.array([tokens]),
                    "attention_mask": np.ones((1, count), np.int64),
                    "position_ids": np.arange(count)[np.newaxis],
                    "beam_idx": np.zeros(1, np.int32),
                }
            )
            logits = request.get_output_tensor(0).data[0].astype(np.float64)
            logits -= logits.max(axis=1, keepdims=True)
            result.append(logits - np.log(np.exp(logits).sum(axis=1, keepdims=True)))
        return result

    def open(self) -> None:
        """Make it ready for steps."""
        scheduling = library.SchedulerConfig()
        scheduling.cache_size, scheduling.max_num_batched_tokens, scheduling.max_num_seqs = 1, 128, 32
        scheduling.enable_prefix_caching = False
        self._pipeline = library.ContinuousBatchingPipeline(self._folder, scheduling, "CPU", self.properties)

    def step_ms(self, replies: int, read: int, said: int) -> float:
        """The processor's time of the median step that says a token, or of the one that reads."""
        config, chance = library.GenerationConfig(), np.random.default_rng(0)
        config.apply_chat_template, config.ignore_eos = False, True
        config.max_new_tokens = config.min_new_tokens = said
        tokens = [chance.integers(100, 40_000, (1, read)) for _ in range(replies)]
        handles = [
            self._pipeline.add_request(number, openvino.Tensor(each.astype(np.int64)), config)
            for number, each in enumerate(tokens)
        ]
        steps = []
        while self._pipeline.has_non_finished_requests():
            began_s = time.process_time()
            self._pipeline.step()
            steps.append((time.process_time() - began_s) * 1000.0)
        del handles
        return float(np.median(steps[-SAID:])) if said > 1 else sum(steps)


def times(forms: Sequence[Form]) -> list[dict[str, float]]:
    """Of each form, by what a step does."""
    for form in forms:
        form.open()
    kinds = {f"says {count}": (count, 100, SAID + 5) for count in BATCHES}
    kinds |= {f"reads {count}": (1, count, 1) for count in READS}
    rounds = [[{name: form.step_ms(*kind) for name, kind in kinds.items()} for form in forms] for _ in range(ROUNDS)]
    return [
        {f"{name}_ms": round(float(np.median([each[at][name] for each in rounds[1:]])), 1) for name in kinds}
        for at in range(len(forms))
    ]


def compared(told: Sequence[NDArray[np.float64]], own: Sequence[NDArray[np.float64]], texts: Any) -> dict[str, float]:
    losses = [-each[np.arange(len(t) - 1), t[1:]].mean() for each, t in zip(told, texts, strict=True)]
    away = [(np.exp(a) * (a - b)).sum(axis=1).mean() for a, b in zip(own, told, strict=True)]
    same = [(a.argmax(axis=1) == b.argmax(axis=1)).mean() for a, b in zip(own, told, strict=True)]
    return {
        "loss": round(float(np.mean(losses)), 4),
        "divergence": round(float(np.mean(away)), 4),
        "same_token": round(float(np.mean(same)), 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--manifest", type=Path, required=True)
    given = parser.parse_args()
    path = ModelStore().path("smollm2-135m")["SmolLM2-135M-Instruct.Q4_1.gguf"]
    stored, in_bytes = openvino_folder(path, holds_bytes=False), openvino_folder(path)
    texts = prompts(given.manifest, stored)
    forms = {
        "as stored, no quantised activation": Form(stored, "f32", 0),
        "as stored, bfloat16 (what OpenVINO takes where there is AMX)": Form(stored, "bf16", 32),
        "as stored": Form(stored, "f32", 32),
        "bytes": Form(in_bytes, "f32", ACTIVATION_GROUP),
    }
    told = {name: form.predictions(texts) for name, form in forms.items()}
    own = next(iter(told.values()))
    taken = times(list(forms.values()))
    print_json({name: compared(told[name], own, texts) | each for name, each in zip(forms, taken, strict=True)})


if __name__ == "__main__":
    main()

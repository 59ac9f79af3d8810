"""How far the times of Moonshine's words lie from the words of a manual annotation.

    python -m bench.word_times DATA

Utterances of the AMI corpus are transcribed; each word that was heard right is compared with the annotation's word.
"""

import argparse
import asyncio
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np

from bench.common import print_json
from voiceloop.core.audio import Samples
from voiceloop.core.ports import Ticket
from voiceloop.core.transcript import Word
from voiceloop.embedded.moonshine import MoonshineRecogniser
from voiceloop.engine.batching import CohortBatcher
from voiceloop.models import ModelStore
from voiceloop.stages.level import normalise_utterance
from voiceloop.transports.files import read_audio

CUT_FROM = re.compile(r":(\S+) ([\d.]+)-([\d.]+) s$")
"""Where an utterance comes from: the clip, and from when to when in it."""


@dataclass(frozen=True)
class Annotated:
    """An utterance and its words: text, start, end in seconds of the utterance."""

    samples: Samples
    words: list[tuple[str, float, float]]


def annotated(data: Path) -> Iterator[Annotated]:
    lines = [json.loads(line) for line in (data / "speech" / "conversations.jsonl").read_text().splitlines()]
    clips = {line["source"].split(":")[1].split(" ")[0]: line for line in lines if line["id"].startswith("ami")}
    for line in (data / "speech" / "manifest.jsonl").read_text().splitlines():
        row = json.loads(line)
        if row["set"] != "ami_utterances":
            continue
        found = CUT_FROM.search(row["source"])
        assert found is not None
        start_s, end_s = float(found[2]), float(found[3])
        words = [word for turn in clips[found[1]]["turns"] for word in turn.get("words", [])]
        inside = sorted((each["start"] - start_s, each["end"] - start_s, each["w"]) for each in words)
        duration_s = end_s - start_s + 0.01
        yield Annotated(
            normalise_utterance(read_audio(data / row["path"])),
            [(text, start, end) for start, end, text in inside if start >= -0.01 and end <= duration_s],
        )


def distances_ms(heard: tuple[Word, ...], said: list[tuple[str, float, float]]) -> Iterator[tuple[float, float]]:
    """Of the starts and of the ends of the words that were heard right."""
    ours, theirs = [plain(word.text) for word in heard], [plain(text) for text, _, _ in said]
    for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        for index in range(block.size):
            word, (_, start_s, end_s) = heard[block.a + index], said[block.b + index]
            yield 1000 * (word.start_s - start_s), 1000 * (word.end_s - end_s)


def plain(word: str) -> str:
    return re.sub(r"[^\w']", "", word.lower())


async def measure(data: Path) -> dict[str, float]:
    files = ModelStore().path("moonshine-tiny-en")
    batcher = CohortBatcher(
        MoonshineRecogniser(files["encoder_model.ort"], files["decoder_model_merged.ort"], files["tokenizer.bin"])
    )
    found: list[tuple[float, float]] = []
    for utterance in annotated(data):
        transcript = await batcher.transcribe(utterance.samples, Ticket())
        found += distances_ms(transcript.words, utterance.words)
    await batcher.aclose()
    starts, ends = np.array(found).T
    return {
        "words": len(found),
        "start_median_ms": round(float(np.median(np.abs(starts))), 1),
        "start_p90_ms": round(float(np.percentile(np.abs(starts), 90)), 1),
        "end_median_ms": round(float(np.median(np.abs(ends))), 1),
        "end_p90_ms": round(float(np.percentile(np.abs(ends), 90)), 1),
        "start_bias_ms": round(float(np.median(starts)), 1),
        "end_bias_ms": round(float(np.median(ends)), 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    print_json(asyncio.run(measure(parser.parse_args().data)))


if __name__ == "__main__":
    main()

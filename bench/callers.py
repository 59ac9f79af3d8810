"""Many callers in one engine: at once, spread, or ten sessions that take turns; voice to voice of every turn.

    python -m bench.callers --callers 10                        all end their speech within 100 ms of each other
    python -m bench.callers --callers 10 --spread-s 8
    python -m bench.callers --callers 10 --taking-turns --turns 6   one after another; `by_turn` gives the 6th

Clips are those of a manifest (--manifest) or the speech in the models' wheel.
"""

import argparse
import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.common import Caller, Clip, Turn, manifest_clips, print_json, summary, wheel_clip
from voiceloop.build import Built, build
from voiceloop.core.audio import SAMPLE_RATE_HZ
from voiceloop.engine.clock import now_s

SPEECH_LEAD_S = 1.0


async def converse(built: Built, clips: list[Clip], arguments: argparse.Namespace) -> dict[str, Any]:
    by_turn: list[list[Turn]] = []
    async with AsyncExitStack() as stack:
        callers = []
        for _ in range(arguments.callers):
            session = await stack.enter_async_context(built.engine.open(built.make_job(), built.settings.session))
            callers.append((session, Caller(session)))
        readers = [asyncio.create_task(caller.read()) for _, caller in callers]
        for number in range(arguments.turns):
            chosen = [clips[(number * len(callers) + index) % len(clips)] for index in range(len(callers))]
            if arguments.taking_turns:
                turns = [
                    await caller.speak(clip, ends_at(clip)) for (_, caller), clip in zip(callers, chosen, strict=True)
                ]
            else:
                end_s = max(ends_at(clip) for clip in chosen)
                step_s = arguments.spread_s / len(callers)
                turns = await asyncio.gather(
                    *(
                        caller.speak(clip, end_s + index * step_s)
                        for index, ((_, caller), clip) in enumerate(zip(callers, chosen, strict=True))
                    )
                )
            by_turn.append(list(turns))
        for session, _ in callers:
            session.close("measured")
        await asyncio.gather(*readers)
    everything = [turn for turns in by_turn for turn in turns]
    return {**summary(everything), "by_turn": [summary(turns) for turns in by_turn]}


def ends_at(clip: Clip) -> float:
    return now_s() + SPEECH_LEAD_S + clip.end / SAMPLE_RATE_HZ


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--callers", type=int, default=10)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--spread-s", type=float, default=0.0)
    parser.add_argument("--taking-turns", action="store_true")
    parser.add_argument("--max-tokens", type=int, default=16)
    parser.add_argument("--manifest", type=Path)
    arguments = parser.parse_args()
    built = await build()
    try:
        built = replace(built, settings=replace_tokens(built, arguments.max_tokens))
        await built.engine.has_read_ahead()
        clips = manifest_clips(arguments.manifest, 100) if arguments.manifest else [wheel_clip(built)]
        print_json({"callers": arguments.callers, **await converse(built, clips, arguments)})
    finally:
        await built.aclose()


def replace_tokens(built: Built, max_tokens: int) -> Any:
    return replace(built.settings, prompt=replace(built.settings.prompt, max_tokens=max_tokens))


if __name__ == "__main__":
    asyncio.run(main())

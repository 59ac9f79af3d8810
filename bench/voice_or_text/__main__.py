"""Accuracy of the decision between voice and text on the labelled cases here, and how long it takes.

python -m bench.voice_or_text           all but the sealed halves, with the cases that came out wrong
python -m bench.voice_or_text --unseen  the sealed halves as well, of which only the score is shown
"""

import argparse
import asyncio
from pathlib import Path
from typing import Any

from bench.common import print_json
from voiceloop.evals.voice_or_text import evaluate, read_cases

HERE = Path(__file__).parent


async def scores(*, is_unseen_wanted: bool) -> dict[str, Any]:
    found = {
        "first": await evaluate(read_cases(HERE)),
        "training": await evaluate(read_cases(HERE / "training")),
        "second_seen": await evaluate(read_cases(HERE / "second", "seen")),
        "third_seen": await evaluate(read_cases(HERE / "third", "seen")),
    }
    if is_unseen_wanted:
        for name in ("second", "third"):
            found[f"{name}_unseen"] = await evaluate(read_cases(HERE / name, "unseen"), shows_wrong=False)
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unseen", action="store_true")
    print_json(asyncio.run(scores(is_unseen_wanted=parser.parse_args().unseen)))

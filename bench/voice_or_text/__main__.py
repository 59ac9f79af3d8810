"""Accuracy of the decision between voice and text on both halves of the cases here; wrong ones of the seen half alone.

python -m bench.voice_or_text
"""

import asyncio
from pathlib import Path

from bench.common import print_json
from voiceloop.evals.voice_or_text import evaluate, read_cases

if __name__ == "__main__":
    print_json(asyncio.run(evaluate(read_cases(Path(__file__).parent))))

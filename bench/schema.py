"""The REST interface against its own description, asked with many examples by Schemathesis, which says what it found.

    python -m bench.schema [--examples 100] [--seeds 3]

Exit code 1 where an answer is not as described, or a request was not answered. The engines are scripted.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.server.schema_stage import ask, served


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=100)
    parser.add_argument("--seeds", type=int, default=3)
    arguments = parser.parse_args()
    failed = 0
    for seed in range(arguments.seeds):
        with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as url:
            found = ask(url, arguments.examples, seed)
        print(found.stdout, found.stderr, sep="\n")
        failed += bool(found.returncode)
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()

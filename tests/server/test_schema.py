"""The REST interface does what its own description promises, asked with good and bad data by Schemathesis.

Here with a few examples for each path, always the same; `python -m bench.schema` asks with many.
"""

import re
from pathlib import Path

import pytest

from tests.server.schema_stage import ask, served

EXAMPLES = 3

pytestmark = pytest.mark.system


def test_every_path_answers_as_its_description_says(tmp_path: Path) -> None:
    pytest.importorskip("schemathesis", reason="The package schemathesis is not installed")
    with served(tmp_path) as url:
        found = ask(url, EXAMPLES, seed=1)
    assert found.returncode == 0, found.stdout + found.stderr
    assert re.search(r"\b(\d{3,}) generated, \1 passed\b", found.stdout), found.stdout

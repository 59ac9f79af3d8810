"""`voiceloop eval`: what it refuses; what it measures is tested with the programs that measure."""

import subprocess
import sys

import pytest


@pytest.mark.system
def test_providers_of_an_unknown_port_are_refused_with_the_known_ones() -> None:
    program = [sys.executable, "-m", "voiceloop", "eval", "providers", "--port", "hearing"]
    done = subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "text_to_speech or language_model" in done.stderr
    assert "[bad_option]" in done.stderr

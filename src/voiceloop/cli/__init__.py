"""The command line: `voiceloop --help`."""

from voiceloop.cli.app import main

__all__ = ["main"]

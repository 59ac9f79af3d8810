"""`python -m voiceloop` is the command line."""

from voiceloop.cli import main

main()

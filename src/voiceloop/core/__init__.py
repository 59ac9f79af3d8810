"""The words everything else is written in: audio, events, errors, ports, timeline."""

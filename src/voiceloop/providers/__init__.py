"""Everything else behind the same ports, one third-party library per file, each an extra."""

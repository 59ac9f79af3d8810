"""The programs that measure: error rates, turn taking and latency on recordings with labels."""

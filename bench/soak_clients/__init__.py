"""The bad clients of `bench.soak`, a module for what they do wrong."""

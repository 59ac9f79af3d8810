"""The catalog and the local store of weights."""

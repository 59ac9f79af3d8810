"""llama.cpp's own OpenAI-compatible server over an embedded language model, on loopback, in a process of its own.

    python -m voiceloop.evals.chat_server [--port 9002] [--model smollm2-135m]

It ends with its standard input, or at Ctrl-C. Where VOICELOOP_CHAT_KEY is set, that is the key which it wants.
"""

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from voiceloop.models.store import ModelStore

KEY_VARIABLE = "VOICELOOP_CHAT_KEY"
_CONTEXT_TOKENS = 512


def serve(model: Path, port: int = 0, slots: int = 2, key: str = "") -> Any:
    """A server that listens as long as somebody holds it; port 0 takes a free one, an empty key lets everybody in."""
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")  # see embedded/llama.py
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(model)
    params.n_parallel, params.n_ctx = slots, slots * _CONTEXT_TOKENS
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 2
    params.cache_ram_mib, params.fit_params, params.warmup, params.verbosity = 0, False, False, 1
    params.hostnames, params.port = ["127.0.0.1"], port
    params.ui = params.endpoint_slots = params.endpoint_props = params.endpoint_metrics = False
    if key:
        params.api_keys = [key]
    server = xllamacpp.Server(params)
    # llama.cpp begins its work in a thread; a server that ends before that waits for it for ever.
    server.handle_completions({"prompt": "Hello", "n_predict": 1, "stream": True}, lambda _: False)
    return server


def main() -> None:
    """Serve until the standard input ends."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=9002)
    parser.add_argument("--model", default="smollm2-135m")
    given = parser.parse_args()
    (model,) = ModelStore().path(given.model).values()
    server = serve(model, given.port, key=os.environ.get(KEY_VARIABLE, ""))
    print(f"{given.model} listens on {server.listening_address}", flush=True)
    try:
        sys.stdin.read()
    except KeyboardInterrupt:
        pass
    finally:
        del server


if __name__ == "__main__":
    main()

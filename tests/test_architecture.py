"""The rules of the house that a reader of one file cannot see; the floors themselves are import-linter's."""

import ast
import inspect
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from voiceloop.core import errors
from voiceloop.core.errors import VoiceloopError

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "voiceloop"

MOST_LINES_OF_MODULE = 400
MOST_LINES_OF_FUNCTION = 60
MOST_METHODS = 15
MOST_PARAMETERS = 7

PURE_LIBRARY = {
    *("bisect", "collections", "dataclasses", "decimal", "difflib", "enum", "fractions", "functools", "heapq"),
    *("itertools", "math", "operator", "re", "statistics", "string", "types", "typing", "unicodedata"),
}
"""What stages may import beside core and numpy: nothing in it knows a clock, a file, a task or chance."""

SPAWNERS = {
    "engine/engine.py": "warms the models up side by side",
    "engine/session.py": "the session's task group",
    "engine/recording.py": "the pieces of a recording that the recogniser works on",
    "engine/batching.py": "the recogniser's worker thread",
    "engine/processes/child.py": "a child process and its supervisor",
    "engine/processes/host.py": "the calls within a child process",
    "embedded/smart_turn.py": "its worker thread",
    "embedded/minilm.py": "its worker thread",
    "embedded/llama_queue.py": "a worker thread per slot, waiting inside llama.cpp",
    "embedded/openvino_server.py": "the thread that steps OpenVINO's pipeline",
    "engine/second_hearing.py": "an utterance that is transcribed twice at once",
    "embedded/espeak.py": "espeak-ng as a program, and the thread that reads it",
    "embedded/espeak_child.py": "the thread that hears a cancellation while espeak-ng works",
    "providers/faster_whisper.py": "its worker thread",
    "providers/piecewise.py": "the worker thread of a voice that is called as a function",
    "providers/cache/flights.py": "work that several wait for and none of them owns",
    "providers/cache/warm.py": "phrases made ahead, while nobody waits",
    "providers/redis_level.py": "pings and writes, which nobody waits for",
    "providers/routing/attempt.py": "a provider at work on a call, beside another where one is late",
    "providers/routing/router.py": "probes of providers that failed, for which no caller waits",
    "providers/route_state.py": "writes what routers have learned, off the loop",
    "fakes/virtual_time.py": "passes a loop's executor calls on",
    "models/pip.py": "pip, as a program",
    "transports/uploads.py": "the child process that decodes an upload",
    "server/leaving.py": "waits for a client to leave while its request is worked on",
    "transports/microphone.py": "lets go of a device that the sound system holds fast",
    "transports/realtime/call.py": "follows the engine's session, which outlives a connection",
    "transports/realtime/aside.py": "responses beside the conversation",
    "transports/realtime/websocket.py": "a reader and a writer for a connection",
    "transports/webrtc/peer.py": "a peer's connection, its pacing and its data channel",
    "transports/webrtc/ice.py": "sockets and certificates that are made ahead",
    "server/peers.py": "a WebRTC call, which outlives the request that began it",
    "server/calls.py": "ends calls to which nobody came back",
    "build.py": "loads the models side by side",
    "cli/serving.py": "an entrance's own server and reader",
    "cli/talk.py": "an entrance's own reader",
    "evals/latency.py": "an entrance's own reader",
    "evals/live.py": "an entrance's own reader",
    "evals/loopback_http.py": "a connection each, and a watch for the client that leaves",
    "evals/provider_servers.py": "the servers that play providers, as programs",
    "evals/providers.py": "callers at once",
    "evals/turns.py": "asks the models about all pauses of a recording",
}
"""Where tasks, threads and processes begin, and why there; a session's are begun in one place."""

SPAWNING = {
    *("create_task", "TaskGroup", "ensure_future", "gather", "run_in_executor", "to_thread", "Thread"),
    *("ThreadPoolExecutor", "ProcessPoolExecutor", "create_subprocess_exec", "create_subprocess_shell", "Popen"),
}

LARGE_CLASSES = {
    "engine/session.py: Session": "where a session's halves meet; seven of its methods are the listener's `Ear`",
    "engine/listen.py: Listener": "its door has nine methods: sound, chunks, and what a client does to its turn",
    "engine/reply.py: Replier": "its door has ten methods: what a session may do to a reply",
    "transports/realtime/call.py: Call": "ten of its methods are the protocol's `Controls`",
    "transports/realtime/protocol.py: RealtimeProtocol": "a method for each of the eleven client events",
}

CLOCKS = {
    "evals/asr.py": "measures the computing of a recogniser",
    "evals/turns.py": "measures the computing that is added to a wait",
    "server/clock.py": "the calendar, for dates of keys and tokens",
}
"""Modules that read a real clock beside engine/clock.py, and why."""

HEAVY = {
    *("aiortc", "av", "ctranslate2", "fastapi", "jiwer", "onnxruntime", "openai", "openvino", "openvino_genai"),
    *("sounddevice", "soxr", "xllamacpp"),
}

FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef


def _name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


MODULES = {_name(path): ast.parse(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def _nodes(kind: type[ast.AST] | object) -> Iterator[tuple[str, ast.AST]]:
    for module, tree in MODULES.items():
        yield from ((module, node) for node in ast.walk(tree) if isinstance(node, kind))  # type: ignore[arg-type]


def _used_names(tree: ast.Module) -> set[str]:
    names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return names | {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _is_method(item: ast.stmt) -> bool:
    """Properties and what Python itself calls do not count."""
    if not isinstance(item, FUNCTION) or item.name.startswith("__"):
        return False
    return not any(isinstance(mark, ast.Name) and mark.id == "property" for mark in item.decorator_list)


def _error_classes() -> list[type[VoiceloopError]]:
    classes = [item for _, item in inspect.getmembers(errors, inspect.isclass)]
    return [item for item in classes if issubclass(item, VoiceloopError)]


def test_stages_import_only_core_numpy_and_what_is_pure() -> None:
    def is_allowed(name: str) -> bool:
        top = name.partition(".")[0]
        return top in PURE_LIBRARY or top == "numpy" or name.startswith(("voiceloop.core", "voiceloop.stages"))

    stages = {module: tree for module, tree in MODULES.items() if module.startswith("stages/")}
    offenders = [(module, name) for module, tree in stages.items() for name in _imports(tree) if not is_allowed(name)]
    assert len(stages) > 1
    assert offenders == []


def test_the_floors_are_kept() -> None:
    program = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_modules_are_short() -> None:
    lines = {_name(path): len(path.read_text("utf-8").splitlines()) for path in PACKAGE.rglob("*.py")}
    assert {module: count for module, count in lines.items() if count > MOST_LINES_OF_MODULE} == {}


def test_functions_are_short_and_take_few_parameters() -> None:
    offenders = []
    for module, node in _nodes(FUNCTION):
        assert isinstance(node, FUNCTION)
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        parameters = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        count = sum(parameter.arg not in ("self", "cls") for parameter in parameters)
        if lines > MOST_LINES_OF_FUNCTION or count > MOST_PARAMETERS:
            offenders.append(f"{module}: {node.name}: {lines} lines, {count} parameters")
    assert offenders == []


def test_classes_have_few_methods() -> None:
    offenders = set()
    for module, node in _nodes(ast.ClassDef):
        assert isinstance(node, ast.ClassDef)
        if sum(_is_method(item) for item in node.body) > MOST_METHODS:
            offenders.add(f"{module}: {node.name}")
    assert offenders - LARGE_CLASSES.keys() == set()


def test_tasks_threads_and_processes_begin_in_a_few_named_modules() -> None:
    found = {module for module, tree in MODULES.items() if _used_names(tree) & SPAWNING}
    assert found - SPAWNERS.keys() == set()


def test_one_module_reads_a_real_clock() -> None:
    found = {module for module, tree in MODULES.items() if {"time", "datetime"} & set(_imports(tree))}
    assert found - CLOCKS.keys() == set()


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [kind.default_code for kind in _error_classes()]
    assert len(codes) > 10
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("kind", _error_classes())
def test_every_error_survives_the_way_between_processes(kind: type[VoiceloopError]) -> None:
    error = pickle.loads(pickle.dumps(kind("what happened", hint="what to do", code="special")))
    assert (type(error), str(error)) == (kind, "what happened. what to do")
    assert error.code == "special"


def test_starting_the_command_line_imports_no_model_library() -> None:
    program = "import sys, voiceloop.cli.app; print(*{name.partition('.')[0] for name in sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert "typer" in loaded
    assert HEAVY & set(loaded) == set()

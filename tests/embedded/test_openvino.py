import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from voiceloop.core.errors import ModelCorruptError, ModelError
from voiceloop.core.ports import Message, Prompt, Ticket, Tool, ToolCall, Urgency
from voiceloop.embedded.llama import LlamaSettings

if find_spec("openvino_genai") is None:
    pytest.skip("the extra `openvino` is not installed", allow_module_level=True)

from voiceloop.embedded.openvino_cache import openvino_folder
from voiceloop.embedded.openvino_server import OpenVinoServer, OpenVinoSettings, openvino_language_model

ModelFiles = Callable[[str], dict[str, Path]]
pytestmark = pytest.mark.models
MARK = "<|im_start|>"

IMPORTS_IT = """
import sys
from voiceloop.embedded.openvino_library import openvino_genai
openvino_genai().SchedulerConfig()
import openvino
print([name for name, module in sys.modules.items() if name.startswith("openvino_telemetry") and module])
"""


@pytest.fixture(scope="module")
def gguf(model_files: ModelFiles) -> Path:
    return model_files("smollm2-135m")["SmolLM2-135M-Instruct.Q4_1.gguf"]


@pytest.fixture(scope="module")
def server(gguf: Path) -> Iterator[OpenVinoServer]:
    made = OpenVinoServer(openvino_folder(gguf), 256, MARK, OpenVinoSettings(replies=4))
    yield made
    made.close()


def request(text: str, tokens: int = 12, **more: Any) -> dict[str, Any]:
    prompt = f"{MARK}user\n{text}<|im_end|>\n{MARK}assistant\n"
    asked = {"prompt": prompt, "n_predict": tokens, "temperature": 0.0, "repeat_penalty": 1.0, "stop": [MARK]}
    return {**asked, **more}


def chunks(server: OpenVinoServer, asked: dict[str, Any], most: int = 1_000) -> list[dict[str, Any]]:
    heard: list[dict[str, Any]] = []

    def hear(chunk: dict[str, Any]) -> bool:
        heard.append(chunk)
        return len(heard) >= most

    server.handle_completions(asked, hear)
    return heard


def text_of(heard: list[dict[str, Any]]) -> str:
    return "".join(chunk["choices"][0]["text"] for chunk in heard if "choices" in chunk)


def test_a_question_is_answered_in_pieces(server: OpenVinoServer) -> None:
    heard = chunks(server, request("What is the capital of France?"))
    assert "Paris" in text_of(heard)
    assert len(heard) > 3


def test_replies_at_once_are_those_that_each_would_be_alone(server: OpenVinoServer) -> None:
    questions = ["What is the capital of France?", "What is the capital of Italy?", "Name a colour."]
    alone = [text_of(chunks(server, request(question))) for question in questions]
    together = [""] * len(questions)

    def ask(number: int) -> None:
        together[number] = text_of(chunks(server, request(questions[number])))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(len(questions))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [text.split()[:4] for text in together] == [text.split()[:4] for text in alone]


def test_a_listener_that_has_heard_enough_stops_the_reply(server: OpenVinoServer) -> None:
    assert len(chunks(server, request("Tell me a long story.", tokens=150), most=4)) == 4


def test_a_prompt_that_does_not_fit_is_told_with_its_size(server: OpenVinoServer) -> None:
    (refused,) = chunks(server, request("word " * 300))
    assert refused["error"]["type"] == "exceed_context_size_error"
    assert refused["error"]["n_prompt_tokens"] > 300


def test_reading_ahead_is_skipped_where_it_would_leave_nothing(server: OpenVinoServer) -> None:
    long = request("one two three four five six seven eight nine ten " * 8, tokens=0, id_slot=3)
    assert chunks(server, long) != []
    assert chunks(server, long) == []


def test_a_reply_that_must_be_a_call_follows_its_schema(server: OpenVinoServer) -> None:
    schema = {"type": "object", "properties": {"room": {"enum": ["kitchen"]}}, "required": ["room"]}
    heard = chunks(server, request("Turn on the light.", tokens=40, json_schema=schema))
    assert '"kitchen"' in text_of(heard)


def test_replies_that_are_stopped_beside_others_leave_these_alone(server: OpenVinoServer) -> None:
    """What broke the pipeline for good with prompt lookup."""
    whole = text_of(chunks(server, request("What is the capital of France?")))
    failed: list[dict[str, Any]] = []

    def ask(number: int) -> None:
        for turn in range(6):
            most = 2 + number if turn % 2 else 1_000
            heard = chunks(server, request(f"Repeat number {number}: two large coffees with milk, {turn}."), most)
            failed.extend(chunk for chunk in heard if "error" in chunk)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert text_of(chunks(server, request("What is the capital of France?"))) == whole


def test_weights_as_in_the_file_answer_too(gguf: Path) -> None:
    plain_settings = OpenVinoSettings(replies=1, byte_weights=False)
    plain = OpenVinoServer(openvino_folder(gguf, holds_bytes=False), 256, MARK, plain_settings)
    heard = chunks(plain, request("What is the capital of France?"))
    plain.close()
    assert "Paris" in text_of(heard)


async def test_the_port_answers_calls_functions_and_closes(gguf: Path) -> None:
    model = openvino_language_model(gguf, LlamaSettings(), OpenVinoSettings(replies=2))
    tool = Tool("light", "Switches the light", '{"type": "object", "properties": {"on": {"type": "boolean"}}}')
    asked = Prompt((Message("user", "Switch the light on."),), tools=(tool,), tool_choice="required", max_tokens=40)
    await model.prefill(asked, Ticket(Urgency.PARTIAL))
    pieces = [piece async for piece in model.generate(asked, Ticket())]
    await model.aclose()
    assert [piece.name for piece in pieces if isinstance(piece, ToolCall)] == ["light"]


def test_a_closed_server_refuses(gguf: Path) -> None:
    server = OpenVinoServer(openvino_folder(gguf), 256, MARK, OpenVinoSettings(replies=1))
    server.close()
    with pytest.raises(ModelError):
        chunks(server, request("Hello"))


def test_a_folder_that_holds_something_else_is_told(tmp_path: Path) -> None:
    (tmp_path / "openvino_model.xml").write_text("<net/>")
    with pytest.raises(ModelCorruptError):
        OpenVinoServer(tmp_path, 256, MARK, OpenVinoSettings())


def test_a_file_that_openvino_cannot_read_leaves_nothing_behind(tmp_path: Path) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"GGUF" + bytes(64))
    with pytest.raises(ModelError, match=r"llama\.cpp"):
        openvino_folder(bad, tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_importing_it_leaves_out_what_would_tell_others_of_it() -> None:
    telling = subprocess.run([sys.executable, "-c", IMPORTS_IT], capture_output=True, text=True, check=True).stdout
    assert telling.strip() == "[]"


def test_what_was_made_is_not_made_again(gguf: Path) -> None:
    folder = openvino_folder(gguf)
    made = (folder / "openvino_model.xml").stat().st_mtime_ns
    assert openvino_folder(gguf) == folder
    assert (folder / "openvino_model.xml").stat().st_mtime_ns == made

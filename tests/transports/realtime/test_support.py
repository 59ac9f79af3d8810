"""docs/protocol.md says what is supported, event by event, after the openai package's own types."""

import re
from pathlib import Path
from typing import Any, get_args

from openai.types.realtime import RealtimeClientEvent, RealtimeServerEvent

from voiceloop.transports import realtime
from voiceloop.transports.realtime import checks, protocol, support

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs" / "protocol.md"
SOURCES = list(Path(str(realtime.__path__[0])).glob("*.py"))


def known(union: Any) -> list[str]:
    (models, *_) = get_args(union)
    return sorted(get_args(model.model_fields["type"].annotation)[0] for model in get_args(models))


def table(events: list[str], supported: dict[str, str]) -> str:
    remarks = {**support.NOT_SENT, **supported}
    rows = [f"| `{event}` | {'yes' if event in supported else 'no'} | {remarks[event]} |" for event in events]
    return "\n".join(["| event | supported | remark |", "|---|---|---|", *rows])


def test_every_client_event_is_supported() -> None:
    assert sorted(support.CLIENT_EVENTS) == known(RealtimeClientEvent) == sorted(checks.CLIENT_EVENTS)


def test_of_every_server_event_it_is_known_whether_it_is_sent() -> None:
    assert sorted([*support.SERVER_EVENTS, *support.NOT_SENT]) == known(RealtimeServerEvent)


def test_the_events_that_are_sent_are_those_that_the_code_names() -> None:
    code = " ".join(path.read_text() for path in SOURCES if path.name != "support.py")
    code = code.replace('f"{_TRANSCRIPTION}.completed"', '"conversation.item.input_audio_transcription.completed"')
    code = code.replace('f"{_TRANSCRIPTION}.delta"', '"conversation.item.input_audio_transcription.delta"')
    named = set(re.findall(r'"([a-z_]+(?:\.[a-z_]+)+)"', code)) | {"error"}
    made = {f"conversation.item.{what}" for what in ("added", "done")}
    made |= {f"output_audio_buffer.{what}" for what in ("started", "stopped", "cleared")}
    assert set(support.SERVER_EVENTS) <= named | made
    assert not set(support.NOT_SENT) & named


def test_the_tables_of_the_documentation_are_these() -> None:
    text = DOCS.read_text()
    assert table(known(RealtimeClientEvent), support.CLIENT_EVENTS) in text
    assert table(known(RealtimeServerEvent), support.SERVER_EVENTS) in text
    for event, remark in support.OUR_EVENTS.items():
        assert f"| `{event}` | {remark} |" in text


def test_our_own_events_are_documented() -> None:
    code = " ".join(path.read_text() for path in SOURCES if path.name != "support.py")
    ours = set(re.findall(r'"(voiceloop\.[a-z_.]+)"', code))
    assert ours == set(support.OUR_EVENTS)
    assert protocol.LEAST_COMMIT_MS == 100

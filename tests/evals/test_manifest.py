import json
from pathlib import Path
from typing import Any

import pytest

from voiceloop.core.errors import InputError
from voiceloop.evals.manifest import read_manifest

LINE = {"id": "one", "set": "digits", "path": "speech/one.flac", "text": "One.", "seconds": 1.5}


def write(folder: Path, *lines: Any, name: str = "manifest.jsonl") -> Path:
    """A manifest in DATA/speech with the recording that its lines name."""
    speech = folder / "speech"
    speech.mkdir(exist_ok=True)
    (speech / "one.flac").touch()
    written = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    (speech / name).write_text("\n".join(written), "utf-8")
    return speech / name


def test_a_line_becomes_an_utterance(tmp_path: Path) -> None:
    (utterance,) = read_manifest(write(tmp_path, LINE))
    assert (utterance.id, utterance.set, utterance.text, utterance.seconds) == ("one", "digits", "One.", 1.5)
    assert utterance.path == tmp_path / "speech" / "one.flac"
    assert (utterance.speech_start_s, utterance.speech_end_s) == (None, None)


def test_paths_may_be_relative_to_the_manifest_itself(tmp_path: Path) -> None:
    (utterance,) = read_manifest(write(tmp_path, {"id": "one", "path": "one.flac"}))
    assert utterance.path == tmp_path / "speech" / "one.flac"
    assert utterance.set == "manifest"


@pytest.mark.parametrize("text", [None, "", "  "])
def test_a_line_without_text_is_kept_and_has_none(tmp_path: Path, text: str | None) -> None:
    (utterance,) = read_manifest(write(tmp_path, {**LINE, "text": text}))
    assert utterance.text is None


def test_labels_beside_the_manifest_are_found_by_id_and_manifest(tmp_path: Path) -> None:
    label = {"id": "one", "manifest": "manifest.jsonl", "speech_start_s": 0.2, "speech_end_s": 1.1}
    write(tmp_path, label, {**label, "manifest": "other.jsonl", "speech_end_s": 9.0}, name="speech_ends.jsonl")
    (utterance,) = read_manifest(write(tmp_path, LINE))
    assert (utterance.speech_start_s, utterance.speech_end_s) == (0.2, 1.1)


def test_blank_lines_and_a_byte_order_mark_are_passed_over(tmp_path: Path) -> None:
    assert len(read_manifest(write(tmp_path, "\ufeff" + json.dumps(LINE), "", "  ", LINE))) == 2


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("{", "not JSON"),
        ("[1, 2]", "not a JSON object"),
        ({"id": "one"}, 'no "path"'),
        ({**LINE, "path": 7}, '"path" is 7'),
        ({**LINE, "text": 7}, '"text" is 7'),
        ({**LINE, "seconds": "long"}, "\"seconds\" is 'long'"),
        ({**LINE, "seconds": -1}, '"seconds" is -1'),
        ({**LINE, "path": "speech/two.flac"}, r"there is no file .*two\.flac"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: Any, what: str) -> None:
    with pytest.raises(InputError, match=rf"manifest\.jsonl, line 2: .*{what}"):
        read_manifest(write(tmp_path, LINE, line))


def test_a_bad_label_is_named(tmp_path: Path) -> None:
    write(tmp_path, {"speech_end_s": 1.0}, name="speech_ends.jsonl")
    with pytest.raises(InputError, match=r"speech_ends\.jsonl, line 1: there is no \"id\""):
        read_manifest(write(tmp_path, LINE))


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    manifest = write(tmp_path)
    manifest.write_bytes(b'{"id": "\xff"}')
    with pytest.raises(InputError, match="line 1: not JSON"):
        read_manifest(manifest)


def test_an_empty_and_a_missing_manifest_are_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is empty"):
        read_manifest(write(tmp_path))
    with pytest.raises(InputError, match="There is no manifest"):
        read_manifest(tmp_path / "none.jsonl")


@pytest.mark.data
@pytest.mark.parametrize(("name", "count", "with_text"), [("manifest", 359, 359), ("spoken_orders", 100, 0)])
def test_the_shared_manifests_are_read(data_dir: Path, name: str, count: int, with_text: int) -> None:
    utterances = read_manifest(data_dir / "speech" / f"{name}.jsonl")
    assert len(utterances) == count
    assert sum(utterance.text is not None for utterance in utterances) == with_text
    assert sum(utterance.speech_end_s is None for utterance in utterances) <= 1

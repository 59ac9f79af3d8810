"""Manifests: recordings with labels, a JSON object a line (docs/evaluation.md has the fields)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from voiceloop.core.errors import InputError

ENDS_NAME: Final = "speech_ends.jsonl"


@dataclass(frozen=True, slots=True)
class Utterance:
    """One recording. Without `text` it is heard and timed, not scored; times are seconds from the file's start."""

    id: str
    path: Path
    set: str
    text: str | None
    seconds: float | None
    speech_start_s: float | None
    speech_end_s: float | None


@dataclass(frozen=True, slots=True)
class _Row:
    """A line's values, and where the line is."""

    where: str
    values: dict[str, Any]

    def text(self, name: str) -> str | None:
        """A text that is not blank; None for one that is null, blank or not given."""
        value = self.values.get(name)
        if value is not None and not isinstance(value, str):
            raise self.error(f'"{name}" is {value!r}, which is no text')
        return value if value and value.strip() else None

    def number(self, name: str) -> float | None:
        """A time in seconds; None for one that is null or not given."""
        value = self.values.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < float("inf"):
            raise self.error(f'"{name}" is {value!r}, which is no number of seconds')
        return float(value)

    def error(self, what: str, code: str = "bad_manifest") -> InputError:
        return InputError(f"{self.where}: {what}", hint="Correct the line", code=code)


def read_manifest(manifest: Path) -> list[Utterance]:
    """The recordings of a manifest, with the labels of the `speech_ends.jsonl` beside it.

    Paths are relative to the folder above the manifest's own, or to its own. Raises InputError for a manifest that is
    missing or empty, for a line that is no recording and for a file that is not there; the message names the line.
    """
    if not manifest.is_file():
        raise InputError(f"There is no manifest {manifest}", hint="Name a .jsonl file", code="no_such_file")
    ends_path = manifest.parent / ENDS_NAME
    ends = _labels(ends_path, manifest.name) if ends_path.is_file() else {}
    utterances = [_utterance(manifest, row, ends) for row in _rows(manifest)]
    if not utterances:
        raise InputError(f"The manifest {manifest} is empty", hint="Put one recording on a line", code="bad_manifest")
    return utterances


def _utterance(manifest: Path, row: _Row, ends: dict[str, _Row]) -> Utterance:
    name = row.text("path")
    if name is None:
        raise row.error('there is no "path"')
    candidates = (manifest.parent.parent / name, manifest.parent / name)
    path = next((candidate for candidate in candidates if candidate.is_file()), None)
    if path is None:
        raise row.error(f"there is no file {candidates[0]}", code="no_such_file")
    own_id = row.text("id") or name
    label = ends.get(own_id)
    return Utterance(
        id=own_id,
        path=path,
        set=row.text("set") or manifest.stem,
        text=row.text("text"),
        seconds=row.number("seconds"),
        speech_start_s=label.number("speech_start_s") if label else None,
        speech_end_s=label.number("speech_end_s") if label else None,
    )


def _labels(path: Path, manifest_name: str) -> dict[str, _Row]:
    """When speech begins and ends, by id; one file may hold the labels of several manifests."""
    found = {}
    for row in _rows(path):
        own_id = row.text("id")
        if own_id is None:
            raise row.error('there is no "id"')
        if row.text("manifest") in (None, manifest_name):
            found[own_id] = row
    return found


def _rows(path: Path) -> Iterator[_Row]:
    for number, line in enumerate(path.read_bytes().split(b"\n"), 1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        try:
            values = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except (ValueError, RecursionError) as error:
            raise InputError(f"{where}: not JSON ({error})", hint="One object a line", code="bad_manifest") from error
        if not isinstance(values, dict):
            raise InputError(f"{where}: not a JSON object", hint="One object a line", code="bad_manifest")
        yield _Row(where, values)

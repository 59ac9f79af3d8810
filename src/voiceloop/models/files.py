"""Files that are whole or not there: digests, fingerprints, and replacing in one step."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

BLOCK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What tells without reading it that a file or folder was not touched since it was checked."""

    size_bytes: int
    mtime_ns: int
    files: int


def fingerprint(path: Path) -> Fingerprint:
    """Of a folder: over all files in it. Raises OSError when there is nothing."""
    if not path.is_dir():
        state = path.stat()
        return Fingerprint(state.st_size, state.st_mtime_ns, 1)
    states = [file.stat() for file in _files_in(path)]
    return Fingerprint(
        sum(state.st_size for state in states), max((state.st_mtime_ns for state in states), default=0), len(states)
    )


def digest(path: Path) -> str:
    """The sha256 of a file; of a folder, that of the lines "<sha256>  <path>\\n" of its files, sorted by path."""
    if not path.is_dir():
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    named = sorted((file.relative_to(path).as_posix(), file) for file in _files_in(path))
    lines = "".join(f"{digest(file)}  {name}\n" for name, file in named)
    return hashlib.sha256(lines.encode()).hexdigest()


def blocks(file: BinaryIO) -> Iterator[bytes]:
    """What is left of an open file, a piece at a time."""
    while block := file.read(BLOCK_BYTES):
        yield block


def put_in_place(new: Path, final: Path) -> None:
    """Move a finished file or folder to where it belongs, on the same file system; what was there is replaced.

    The bytes are on the disk before the name is, so that after a power cut there is the old state or the new one.
    """
    for file in _files_in(new) if new.is_dir() else [new]:
        _sync(file)
    final.parent.mkdir(parents=True, exist_ok=True)
    if final.is_dir() and not final.is_symlink():
        shutil.rmtree(final)
    os.replace(new, final)
    if os.name == "posix":
        _sync(final.parent)


def write_in_place(text: str, final: Path) -> None:
    """Write a small text file in one step."""
    new = final.with_name(f"{final.name}.{os.getpid()}.new")
    try:
        new.write_text(text, encoding="utf-8")
        put_in_place(new, final)
    finally:
        new.unlink(missing_ok=True)


def remove(path: Path) -> None:
    """Remove a file or a folder, if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _files_in(folder: Path) -> Iterator[Path]:
    # Not rglob, which takes several times as long: this runs at every start.
    return (Path(parent, name) for parent, _, names in os.walk(folder) for name in names)


def _sync(path: Path) -> None:
    # Windows can only flush what is open for writing, and cannot open folders.
    descriptor = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

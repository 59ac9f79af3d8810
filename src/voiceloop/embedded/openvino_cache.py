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

_PARTS: Final = ("openvino_model.xml", "openvino_model.bin", "openvino_tokenizer.xml", "openvino_detokenizer.xml")


def openvino_folder(gguf: Path, cache: Path | None = None) -> Path:
    """The folder with OpenVINO's form of the model; it is whole or not there.

    `cache` is where such folders lie, by default in the user's cache folder. Making one takes about ten seconds and the
    room of the model's file. Raises ModelError where OpenVINO cannot read the file, or nothing can be written.
    """
    stat = gguf.stat()
    names = f"{gguf.resolve()} {stat.st_size} {stat.st_mtime_ns} {version('openvino-genai')}"
    place = cache or Path(platformdirs.user_cache_path("voiceloop")) / "openvino"
    folder = place / f"{gguf.stem}-{hashlib.sha256(names.encode()).hexdigest()[:16]}"
    if not all((folder / part).is_file() for part in _PARTS):
        _make(gguf, folder)
    return folder


def _make(gguf: Path, folder: Path) -> None:
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
            shutil.rmtree(folder, ignore_errors=True)
            Path(made).rename(folder)
            Path(made).mkdir()  # for who wants to clear it away
    except (RuntimeError, IndexError, ValueError, OSError) as error:  # what its readers raise
        what = f"OpenVINO cannot take {gguf}: {str(error).splitlines()[0]}"
        raise ModelError(what, hint="Set engines.language_model_by to llama.cpp") from error

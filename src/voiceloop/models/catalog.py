"""Which models there are: `catalog.toml`, read into frozen values, with the files that this platform needs."""

import platform as machine_platform
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voiceloop.core.errors import ModelMissingError, SettingError

CATALOG_PATH = Path(__file__).with_name("catalog.toml")


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model, or one folder, which is fetched, checked and replaced as a whole.

    `sha256` and `size_bytes` of a folder are those of `voiceloop.models.files`: `digest` and `fingerprint`. The file
    can be had as `member` of the model's wheel, at `hub_path` in its hub repository, or at `url`.
    """

    key: str
    name: str
    size_bytes: int
    sha256: str
    member: str | None = None
    hub_path: str | None = None
    url: str | None = None
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Hub:
    """A repository on the model hub, and the commit or branch in it."""

    repo: str
    revision: str


@dataclass(frozen=True, slots=True)
class Model:
    """A model of the catalog, with the files for this platform; `lacking` names what is not made for it."""

    name: str
    purpose: str
    summary: str
    licence: str
    default: bool
    files: tuple[ModelFile, ...]
    lacking: tuple[str, ...] = ()
    wheel: str | None = None
    wheel_tag: str | None = None
    hub: Hub | None = None

    @property
    def size_bytes(self) -> int:
        """What its files take in the store."""
        return sum(file.size_bytes for file in self.files)


@dataclass(frozen=True, slots=True)
class Catalog:
    """All models, by name, in the file's order."""

    hub_endpoint: str
    models: dict[str, Model]

    def model(self, name: str) -> Model:
        """The model of that name. Raises ModelMissingError, naming the known ones."""
        found = self.models.get(name)
        if found is None:
            known = ", ".join(self.models)
            raise ModelMissingError(f"There is no model {name!r} in the catalog", hint=f"It has: {known}")
        return found

    @property
    def defaults(self) -> tuple[str, ...]:
        """Names of the models that a plain install uses."""
        return tuple(model.name for model in self.models.values() if model.default)


def this_platform() -> str:
    """The name that catalog entries use for the machine this runs on, e.g. linux-x86_64."""
    return f"{sys.platform}-{machine_platform.machine().lower()}"


def load_catalog(path: Path = CATALOG_PATH, platform: str | None = None) -> Catalog:
    """Read a catalog for a platform (this one, unless said). Raises SettingError when the file is not a catalog."""
    try:
        with path.open("rb") as file:
            raw = tomllib.load(file)
        models = [_model(entry, platform or this_platform()) for entry in raw["model"]]
        return Catalog(raw["hub_endpoint"], {model.name: model for model in models})
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise SettingError(f"{path} is not a model catalog: {type(error).__name__} {error}") from error


def _model(entry: dict[str, Any], platform: str) -> Model:
    rows: list[dict[str, Any]] = entry.pop("file")
    files = tuple(_file(row) for row in rows if row.get("platform", platform) == platform)
    present = {file.key for file in files}
    lacking = tuple(dict.fromkeys(_file(row).key for row in rows if _file(row).key not in present))
    hub = Hub(**entry.pop("hub")) if "hub" in entry else None
    return Model(**entry, files=files, lacking=lacking, hub=hub)


def _file(row: dict[str, Any]) -> ModelFile:
    fields = {name: value for name, value in row.items() if name != "platform"}
    return ModelFile(**{"key": row["name"], **fields})

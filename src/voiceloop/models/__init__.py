"""The catalog and the local store of weights."""

from voiceloop.models.catalog import Catalog, Model, ModelFile, load_catalog
from voiceloop.models.progress import Progress, Step
from voiceloop.models.store import ModelState, ModelStore

__all__ = ["Catalog", "Model", "ModelFile", "ModelState", "ModelStore", "Progress", "Step", "load_catalog"]

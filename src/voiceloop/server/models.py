"""`GET /v1/models` and `GET /v1/voices`: what is loaded, what lies ready, and who can speak."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from fastapi import APIRouter, Request
from pydantic import BaseModel

from voiceloop.core.ports import Ports
from voiceloop.engine.engine import Engine
from voiceloop.engine.settings import SessionSettings
from voiceloop.models.catalog import Model
from voiceloop.models.store import ModelState, ModelStore
from voiceloop.server.rest_errors import RestError, RestRoute, documented
from voiceloop.server.speech import OPENAI_VOICES

_OWNER = "voiceloop"
_PURPOSES_LISTED = ("voice activity", "end of turn", "speech to text", "language model", "text to speech", "embeddings")
"""The catalog also has recordings, which are no models."""


class ModelDetail(BaseModel):
    """What OpenAI's shape has no place for; `size_bytes` is null where the engine does not know."""

    purpose: str
    loaded_as: str | None
    in_use: bool
    size_bytes: int | None
    licence: str | None
    summary: str | None


class ModelObject(BaseModel):
    """A model, as OpenAI's clients understand it."""

    id: str
    object: Literal["model"] = "model"
    created: int
    owned_by: str
    voiceloop: ModelDetail


class ModelList(BaseModel):
    """Models in use first, then those that lie ready in the store."""

    object: Literal["list"] = "list"
    data: list[ModelObject]


class VoiceObject(BaseModel):
    """A voice that `voice` may name; `stands_for` are names of other makers' voices that it answers to."""

    id: str
    object: Literal["voice"] = "voice"
    engine: str
    is_default: bool
    stands_for: list[str]


class VoiceList(BaseModel):
    """All voices; the default one may have no name of its own, and is then not marked."""

    object: Literal["list"] = "list"
    data: list[VoiceObject]


def model_routes(engine: Engine, session: SessionSettings, store: ModelStore) -> APIRouter:
    """The routes; `session` has the default voice."""
    router = APIRouter(route_class=RestRoute, tags=["models"])

    @router.get("/v1/models", responses=documented())
    async def list_models() -> ModelList:
        """The models in use, and those that lie ready."""
        return ModelList(data=list(_models(engine.ports, engine.voice_activity.info.name, store)))

    @router.get(
        "/v1/models/{name:path}",
        responses=documented(404),
        openapi_extra={"parameters": [{"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}]},
    )
    async def retrieve_model(request: Request) -> ModelObject:
        """One of them, by its id or by the name it is loaded as."""
        name = request.path_params["name"]
        for model in _models(engine.ports, engine.voice_activity.info.name, store):
            if name in (model.id, model.voiceloop.loaded_as):
                return model
        raise RestError(404, f"There is no model {name[:100]!r} here", param="model", code="model_not_found")

    @router.get("/v1/voices", responses=documented())
    async def list_voices() -> VoiceList:
        """The voices that can be asked for."""
        info = engine.ports.text_to_speech.info
        data = []
        for voice in info.voices:
            is_default = voice == session.voice
            aliases = [name for name in OPENAI_VOICES if name not in info.voices] if is_default else []
            data.append(VoiceObject(id=voice, engine=info.name, is_default=is_default, stands_for=aliases))
        return VoiceList(data=data)

    return router


def _models(ports: Ports, voice_activity: str, store: ModelStore) -> Iterator[ModelObject]:
    states = {state.model.name: state for state in store.list() if state.model.purpose in _PURPOSES_LISTED}
    used = set()
    for purpose, loaded_as in _loaded(ports, voice_activity):
        state = next((each for each in states.values() if _is_of(each.model, purpose, loaded_as)), None)
        if state is None:
            yield _object(loaded_as, 0, ModelDetail(**_UNKNOWN, purpose=purpose, loaded_as=loaded_as, in_use=True))
        else:
            used.add(state.model.name)
            yield _of_catalog(state, loaded_as)
    for name, state in states.items():
        if name not in used and state.state == "ready":
            yield _of_catalog(state, None)


_UNKNOWN = {"size_bytes": None, "licence": None, "summary": None}


def _loaded(ports: Ports, voice_activity: str) -> Iterator[tuple[str, str]]:
    yield "voice activity", voice_activity
    if ports.turn_model is not None:
        yield "end of turn", ports.turn_model.info.name
    yield "speech to text", ports.speech_to_text.info.name
    yield "language model", ports.language_model.info.name
    yield "text to speech", ports.text_to_speech.info.name


def _is_of(model: Model, purpose: str, loaded_as: str) -> bool:
    """Whether a port's own name means this model of the catalog: its name, a file's, a folder's, or how it begins."""
    if model.purpose != purpose:
        return False
    files = {Path(file.name).stem for file in model.files}
    last = loaded_as.rpartition(":")[2].rpartition("/")[2]
    return last == model.name or loaded_as in files or model.name.startswith(f"{loaded_as}-")


def _of_catalog(state: ModelState, loaded_as: str | None) -> ModelObject:
    model = state.model
    detail = ModelDetail(
        purpose=model.purpose,
        loaded_as=loaded_as,
        in_use=loaded_as is not None,
        size_bytes=model.size_bytes,
        licence=model.licence,
        summary=model.summary,
    )
    return _object(model.name, _arrived_unix_s(state.folder), detail)


def _object(name: str, created: int, detail: ModelDetail) -> ModelObject:
    return ModelObject(id=name, created=created, owned_by=_OWNER, voiceloop=detail)


def _arrived_unix_s(folder: Path) -> int:
    """When a model came into the store."""
    try:
        return int(folder.stat().st_mtime)
    except OSError:
        return 0

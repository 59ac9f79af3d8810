"""The audio REST interface, put together: transcriptions, speech, models and voices, as OpenAI's clients expect them.

decoders = Decoders(settings.decode)
app.include_router(audio_routes(engine, session, settings, decoders))
shape_errors(app)
...
await decoders.aclose()
"""

from fastapi import APIRouter

from voiceloop.engine.engine import Engine
from voiceloop.engine.settings import SessionSettings
from voiceloop.models.store import ModelStore
from voiceloop.server.audio_settings import AudioRestSettings
from voiceloop.server.models import model_routes
from voiceloop.server.rest_errors import shape_errors
from voiceloop.server.speech import speech_routes
from voiceloop.server.transcriptions import transcription_routes
from voiceloop.transports.uploads import Decoders

__all__ = ["AudioRestSettings", "Decoders", "audio_routes", "shape_errors"]


def audio_routes(
    engine: Engine,
    session: SessionSettings,
    settings: AudioRestSettings,
    decoders: Decoders,
    store: ModelStore | None = None,
) -> APIRouter:
    """All its routes. `session` has the default voice; `decoders` are closed by whoever made them."""
    router = APIRouter()
    router.include_router(transcription_routes(engine, settings, decoders))
    router.include_router(speech_routes(engine, session, settings))
    router.include_router(model_routes(engine, session, store or ModelStore()))
    return router

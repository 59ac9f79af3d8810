"""What caches remember in one session is not heard in another."""

import asyncio

from tests.engine.stage import Cast
from tests.screenplay import Scene
from voiceloop.core.ports import Ports
from voiceloop.engine.engine import Engine
from voiceloop.fakes import ScriptedLanguageModel, ScriptedSpeechToText, ScriptedTextToSpeech, ScriptedVoiceActivity
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.providers.cache.cache import Cache
from voiceloop.providers.cache.speech import CachedTextToSpeech


def engine_of(scene: Scene, voice: ScriptedTextToSpeech, cache: Cache, phrases: tuple[str, ...] = ()) -> Engine:
    cached = CachedTextToSpeech(voice, cache, phrases=phrases)
    mind = ScriptedLanguageModel("Certainly.", first_token_s=0.05)
    return Engine(ScriptedVoiceActivity(), Ports(ScriptedSpeechToText(scene.hear), mind, cached))


@on_virtual_time
async def test_a_caller_hears_again_what_was_made_for_this_caller_and_no_other() -> None:
    scene = Scene().silence(0.3).say(1, "a tea please").silence(4).say(1, "a coffee please").silence(4)
    voice, cache = ScriptedTextToSpeech(), Cache()
    engine = engine_of(scene, voice, cache)
    first, second = await asyncio.gather(*(Cast(scene).play(engine=engine) for _ in range(2)))
    assert voice.texts == ["Certainly.", "Certainly."]
    assert len(first.sound_at) == len(second.sound_at) > 0
    await cache.aclose()


@on_virtual_time
async def test_phrases_are_everybodys() -> None:
    scene = Scene().silence(0.3).say(1, "a tea please").silence(4)
    voice, cache = ScriptedTextToSpeech(), Cache()
    engine = engine_of(scene, voice, cache, ("Certainly.",))
    told = [await Cast(scene).play(engine=engine) for _ in range(3)]
    assert voice.texts == ["Certainly."]
    assert all(each.sound_at for each in told)
    await cache.aclose()

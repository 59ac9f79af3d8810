"""What the settings name is what is built; models that no index has are tiny ones with the real loaders."""

from collections.abc import Callable
from dataclasses import replace
from math import inf
from pathlib import Path
from typing import Any

import pytest

from tests.providers.tiny_voices import KOKORO_VOICES, make_tiny_kokoro, make_tiny_piper
from tests.providers.tiny_whisper import make_tiny_whisper
from voiceloop import build, makers
from voiceloop.config.settings import EngineChoices, Settings
from voiceloop.core.errors import ModelMissingError, ProviderError, SettingError
from voiceloop.core.ports import Denoiser, TextToSpeech, Ticket, names_of
from voiceloop.fakes import ScriptedTextToSpeech
from voiceloop.fakes.script import Fault
from voiceloop.models.store import STORE_VARIABLE, ModelStore
from voiceloop.providers.routing import Provider, RouterContext
from voiceloop.providers.settings import FasterWhisperSettings, KokoroSettings, OpenAISettings, PiperSettings
from voiceloop.stages.routing import RoutingSettings


async def speaks(voice: TextToSpeech) -> bool:
    pieces = [piece async for piece in voice.synthesize("Hello there.", Ticket())]
    await voice.aclose()
    return bool(pieces) and max(float(abs(piece).max()) for piece in pieces) > 0.1


async def test_kokoro_speaks_when_it_is_named(tmp_path: Path) -> None:
    pytest.importorskip("kokoro_onnx", reason="the extra kokoro is not installed")
    model, voices = make_tiny_kokoro(tmp_path)
    chosen = KokoroSettings("af_high", 1, str(model), str(voices))
    voice = makers.text_to_speech(Settings(engines=EngineChoices(text_to_speech="kokoro"), kokoro=chosen))
    assert set(voice.info.voices) < set(KOKORO_VOICES)
    assert await speaks(voice)


async def test_piper_is_taken_before_espeak_where_its_files_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("piper", reason="the extra piper is not installed")
    monkeypatch.setenv(STORE_VARIABLE, str(tmp_path / "empty"))
    model, _ = make_tiny_piper(tmp_path)
    voice = makers.text_to_speech(Settings(piper=PiperSettings(threads=1, model=str(model))))
    assert voice.info.name == "piper"
    assert await speaks(voice)


async def test_where_no_other_voice_is_espeak_speaks(
    model_files: Callable[[str], dict[str, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    model_files("espeak-ng")
    monkeypatch.setattr(makers, "find_spec", lambda package: None)
    voice = makers.text_to_speech(Settings())
    assert voice.info.name == "espeak-ng"
    assert await speaks(voice)


async def test_in_a_chain_every_voice_comes_at_the_rate_of_the_first() -> None:
    gone = ScriptedTextToSpeech(rate_hz=24_000, faults=[Fault(0.0, inf, ProviderError("It is broken"))])
    there = ScriptedTextToSpeech(rate_hz=16_000, ms_per_letter=60.0)
    chain = build.routed_voice([Provider("gone", gone), Provider("there", there)], RoutingSettings(), RouterContext())
    samples = sum([len(piece) async for piece in chain.synthesize("ten letter", Ticket())])
    assert chain.info.rate_hz == 24_000
    assert samples == pytest.approx(0.6 * 24_000, abs=2)


async def test_faster_whisper_hears_when_it_is_named(tmp_path: Path) -> None:
    pytest.importorskip("faster_whisper", reason="the extra faster-whisper is not installed")
    make_tiny_whisper(tmp_path, "yes")
    chosen = FasterWhisperSettings(str(tmp_path), "cpu", "float32")
    settings = Settings(engines=EngineChoices(speech_to_text="faster-whisper"), faster_whisper=chosen)
    recogniser = makers.speech_to_text(settings)
    assert recogniser.info.name == f"faster-whisper:{tmp_path}"
    await recogniser.aclose()


def test_a_model_of_the_catalog_that_is_not_there_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(STORE_VARIABLE, str(tmp_path))
    settings = Settings(engines=EngineChoices(speech_to_text="faster-whisper-base.en"))
    with pytest.raises(ModelMissingError, match=r"faster-whisper-base\.en"):
        makers.speech_to_text(settings)


@pytest.mark.parametrize("port", ["speech_to_text", "text_to_speech", "turn_model"])
def test_an_unknown_engine_is_refused_and_the_known_ones_are_named(port: str) -> None:
    settings = Settings(engines=replace(EngineChoices(), **{port: "wishful"}))
    with pytest.raises(SettingError, match=rf"engines\.{port} is 'wishful'") as caught:
        makers.turn_model(settings, ModelStore()) if port == "turn_model" else getattr(makers, port)(settings)
    assert "Known: " in caught.value.hint


def test_a_denoiser_of_every_strength_is_made() -> None:
    made: list[Denoiser] = [makers.denoiser(strength) for strength in (1, 2, 3, 4)]
    assert {each.delay_samples for each in made} == {made[0].delay_samples}


async def test_what_was_made_beside_a_model_that_is_missing_is_closed(
    model_files: Callable[[str], dict[str, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    model_files("silero-vad-v6")
    closed: list[str] = []

    class Port:
        def __init__(self, name: str) -> None:
            self._name = name

        async def aclose(self) -> None:
            closed.append(self._name)

    def missing(settings: Settings) -> None:
        raise ModelMissingError("The language model's file is missing")

    for name in ("speech_to_text", "text_to_speech"):
        monkeypatch.setattr(makers, name, lambda settings, name=name: Port(name))
    monkeypatch.setattr(makers, "turn_model", lambda settings, store: None)
    monkeypatch.setattr(makers, "language_model", missing)
    with pytest.raises(ModelMissingError, match="language model"):
        await build.build(settings=Settings())
    assert closed == ["speech_to_text", "text_to_speech"]


@pytest.mark.parametrize(
    ("port", "chain", "told"),
    [
        ("text_to_speech", ("expeak-ng",), "Did you mean espeak-ng"),
        ("language_model", ("smollm2-135m", "smollm2-1.8b"), "Did you mean smollm2-1.7b"),
        ("speech_to_text", ("groc:whisper",), "there is no provider 'groc'"),
        ("language_model", ("keyed:large",), "environment variable NO_SUCH_KEY"),
        ("text_to_speech", (), "engines.text_to_speech is empty"),
        ("text_to_speech", ("espeak-ng", "espeak-ng"), "twice"),
        ("text_to_speech", ("espeak-ng:en-gb",), "espeak-ng is one model"),
    ],
)
def test_a_chain_that_cannot_be_is_told_with_what_to_do(port: str, chain: tuple[str, ...], told: str) -> None:
    chosen: Any = {port: chain}
    engines = replace(EngineChoices(), **chosen)
    settings = Settings(engines=engines, endpoints={"keyed": OpenAISettings(key_variable="NO_SUCH_KEY")})
    with pytest.raises(SettingError) as caught:
        makers.links(port, settings)
    assert told in f"{caught.value} {caught.value.hint}"


async def test_a_chain_goes_on_with_the_next_voice_when_an_endpoint_is_dead(
    model_files: Callable[[str], dict[str, Path]], tmp_path: Path
) -> None:
    model_files("espeak-ng")
    config = tmp_path / "chain.toml"
    config.write_text(
        '[engines]\ntext_to_speech = ["dead:tts-1", "espeak-ng"]\n[routing]\nstate_file = "unused.json"\n'
        '[endpoints.dead]\nbase_url = "http://127.0.0.1:9/v1"\nkey_variable = ""\nconnect_s = 0.5\n'
    )
    voice = await build.build_text_to_speech(config)
    assert names_of(voice) == ("tts-1", "espeak-ng")
    assert await speaks(voice)


async def test_a_chain_of_embeddings_goes_on_with_the_model_that_is_here(
    model_files: Callable[[str], dict[str, Path]], tmp_path: Path
) -> None:
    model_files("minilm-l6-v2")
    config = tmp_path / "chain.toml"
    config.write_text(
        '[engines]\nembeddings = ["dead:all-MiniLM-L6-v2", "minilm-l6-v2"]\n[endpoints.dead]\n'
        'base_url = "http://127.0.0.1:9/v1"\nkey_variable = ""\nconnect_s = 0.5\nembedding_dimensions = 384\n'
    )
    model = await build.build_embeddings(config)
    near, also_near, far = await model.embed(["a cup of tea", "a cup of coffee", "the tax office"], Ticket())
    assert near @ also_near > near @ far
    await model.aclose()

"""What the settings name is what is built; models that no index has are tiny ones with the real loaders."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.providers.tiny_voices import KOKORO_VOICES, make_tiny_kokoro, make_tiny_piper
from tests.providers.tiny_whisper import make_tiny_whisper
from voiceloop import build
from voiceloop.config.settings import EngineChoices, Settings
from voiceloop.core.errors import ModelMissingError, SettingError
from voiceloop.core.ports import Denoiser, TextToSpeech, Ticket
from voiceloop.models.store import STORE_VARIABLE, ModelStore
from voiceloop.providers.settings import FasterWhisperSettings, KokoroSettings, PiperSettings


async def speaks(voice: TextToSpeech) -> bool:
    pieces = [piece async for piece in voice.synthesize("Hello there.", Ticket())]
    await voice.aclose()
    return bool(pieces) and max(float(abs(piece).max()) for piece in pieces) > 0.1


async def test_kokoro_speaks_when_it_is_named(tmp_path: Path) -> None:
    pytest.importorskip("kokoro_onnx", reason="the extra kokoro is not installed")
    model, voices = make_tiny_kokoro(tmp_path)
    chosen = KokoroSettings("af_high", 1, str(model), str(voices))
    voice = build.text_to_speech(Settings(engines=EngineChoices(text_to_speech="kokoro"), kokoro=chosen))
    assert set(voice.info.voices) < set(KOKORO_VOICES)
    assert await speaks(voice)


async def test_piper_is_taken_before_espeak_where_its_files_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("piper", reason="the extra piper is not installed")
    monkeypatch.setenv(STORE_VARIABLE, str(tmp_path / "empty"))
    model, _ = make_tiny_piper(tmp_path)
    voice = build.text_to_speech(Settings(piper=PiperSettings(threads=1, model=str(model))))
    assert voice.info.name == "piper"
    assert await speaks(voice)


async def test_where_no_other_voice_is_espeak_speaks(
    model_files: Callable[[str], dict[str, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    model_files("espeak-ng")
    monkeypatch.setattr(build, "find_spec", lambda package: None)
    voice = build.text_to_speech(Settings())
    assert voice.info.name == "espeak-ng"
    assert await speaks(voice)


async def test_faster_whisper_hears_when_it_is_named(tmp_path: Path) -> None:
    pytest.importorskip("faster_whisper", reason="the extra faster-whisper is not installed")
    make_tiny_whisper(tmp_path, "yes")
    chosen = FasterWhisperSettings(str(tmp_path), "cpu", "float32")
    settings = Settings(engines=EngineChoices(speech_to_text="faster-whisper"), faster_whisper=chosen)
    recogniser = build.speech_to_text(settings)
    assert recogniser.info.name == f"faster-whisper:{tmp_path}"
    await recogniser.aclose()


def test_a_model_of_the_catalog_that_is_not_there_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(STORE_VARIABLE, str(tmp_path))
    settings = Settings(engines=EngineChoices(speech_to_text="faster-whisper-base.en"))
    with pytest.raises(ModelMissingError, match=r"faster-whisper-base\.en"):
        build.speech_to_text(settings)


@pytest.mark.parametrize("port", ["speech_to_text", "text_to_speech", "turn_model"])
def test_an_unknown_engine_is_refused_and_the_known_ones_are_named(port: str) -> None:
    settings = Settings(engines=replace(EngineChoices(), **{port: "wishful"}))
    with pytest.raises(SettingError, match=rf"engines\.{port} is 'wishful'") as caught:
        build.turn_model(settings, ModelStore()) if port == "turn_model" else getattr(build, port)(settings)
    assert "Known: " in caught.value.hint


def test_a_denoiser_of_every_strength_is_made() -> None:
    made: list[Denoiser] = [build.denoiser(strength) for strength in (1, 2, 3, 4)]
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
        monkeypatch.setattr(build, name, lambda settings, name=name: Port(name))
    monkeypatch.setattr(build, "turn_model", lambda settings, store: None)
    monkeypatch.setattr(build, "language_model", missing)
    with pytest.raises(ModelMissingError, match="language model"):
        await build.build(settings=Settings())
    assert closed == ["speech_to_text", "text_to_speech"]

import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pytest

from tests.providers.tiny_voices import KOKORO_VOICES, make_tiny_kokoro
from voiceloop.core.audio import Samples
from voiceloop.core.errors import InputError, ModelCorruptError, ModelMissingError, SettingError
from voiceloop.core.ports import TextToSpeech, Ticket
from voiceloop.providers.kokoro import KokoroTextToSpeech
from voiceloop.providers.settings import KokoroSettings

Files: TypeAlias = tuple[Path, Path]
SETTINGS = KokoroSettings("af_high", threads=1)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    pytest.importorskip("kokoro_onnx", reason="the extra kokoro is not installed")
    return make_tiny_kokoro(tmp_path_factory.mktemp("kokoro"))


@pytest.fixture
async def kokoro(files: Files) -> AsyncIterator[TextToSpeech]:
    made = KokoroTextToSpeech(*files, SETTINGS)
    yield made
    await made.aclose()


async def sound(port: TextToSpeech, text: str, voice: str = "", speed: float = 1.0) -> Samples:
    return np.concatenate([piece async for piece in port.synthesize(text, Ticket(), voice, speed)])


async def test_a_sentence_becomes_sound_without_the_silence_before_it(kokoro: TextToSpeech) -> None:
    made = await sound(kokoro, "Hello there.")
    assert made.dtype == np.float32
    assert kokoro.info.rate_hz == 24_000
    assert np.flatnonzero(np.abs(made) > 0.01)[0] <= 120  # 5 ms


async def test_a_longer_text_comes_in_more_pieces(kokoro: TextToSpeech) -> None:
    one = [piece async for piece in kokoro.synthesize("It is rather late.", Ticket())]
    two = [piece async for piece in kokoro.synthesize("It is rather late. We should go home now.", Ticket())]
    assert len(two) == 2 * len(one)


def turn(samples: Samples) -> float:
    """How far the tone turns in a sample, from how often it goes through zero."""
    tone = samples[200:4_000]
    return float(np.pi * np.count_nonzero(np.diff(np.signbit(tone))) / len(tone))


async def test_each_voice_speaks_with_its_own_style(kokoro: TextToSpeech) -> None:
    for voice in kokoro.info.voices:
        assert turn(await sound(kokoro, "Hello there", voice)) == pytest.approx(KOKORO_VOICES[voice], rel=0.05)
    assert turn(await sound(kokoro, "Hello there")) == pytest.approx(KOKORO_VOICES["af_high"], rel=0.05)


async def test_it_is_faster_down_to_half_the_length_and_no_further(kokoro: TextToSpeech) -> None:
    lengths = [len(await sound(kokoro, "Hello there", speed=speed)) for speed in (0.25, 0.5, 1.0, 2.0, 4.0)]
    assert lengths[0] == lengths[1] > lengths[2] > lengths[3] == lengths[4]


async def test_voices_of_languages_it_has_no_phonemes_for_are_not_offered(kokoro: TextToSpeech) -> None:
    assert kokoro.info.voices == ("af_high", "bf_low")
    assert kokoro.info.languages == ("en",)
    with pytest.raises(InputError, match="Known: af_high, bf_low"):
        await sound(kokoro, "Hello", voice="jf_other")


def test_an_unknown_default_voice_is_a_wrong_setting(files: Files) -> None:
    with pytest.raises(SettingError, match="has no voice 'af_heart'"):
        KokoroTextToSpeech(*files)


@pytest.mark.parametrize("lacking", [0, 1])
def test_a_missing_file_is_named(files: Files, tmp_path: Path, lacking: int) -> None:
    paths = [tmp_path / "nowhere.bin" if number == lacking else path for number, path in enumerate(files)]
    with pytest.raises(ModelMissingError, match=r"nowhere\.bin is missing"):
        KokoroTextToSpeech(paths[0], paths[1], SETTINGS)


@pytest.mark.parametrize("damaged", [0, 1])
def test_a_damaged_file_is_called_so(files: Files, tmp_path: Path, damaged: int) -> None:
    bad = tmp_path / "damaged.bin"
    bad.write_bytes(b"neither a model nor voices")
    paths = [bad if number == damaged else path for number, path in enumerate(files)]
    with pytest.raises(ModelCorruptError, match=r"damaged\.bin"):
        KokoroTextToSpeech(paths[0], paths[1], SETTINGS)


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "kokoro_onnx", None)
    (tmp_path / "any").touch()
    with pytest.raises(SettingError, match=r"pip install 'voiceloop\[kokoro\]'"):
        KokoroTextToSpeech(tmp_path / "any", tmp_path / "any")


def test_threads_out_of_range_are_refused() -> None:
    with pytest.raises(SettingError, match="0 to 256"):
        KokoroSettings(threads=-1)

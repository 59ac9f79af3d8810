import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pytest

from tests.providers.tiny_voices import PIPER_RATE_HZ, make_tiny_piper
from voiceloop.core.audio import Samples
from voiceloop.core.errors import ModelCorruptError, ModelMissingError, SettingError
from voiceloop.core.ports import TextToSpeech, Ticket
from voiceloop.providers.piper import PiperTextToSpeech
from voiceloop.providers.settings import PiperSettings

Files: TypeAlias = tuple[Path, Path]
SETTINGS = PiperSettings(threads=1)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    pytest.importorskip("piper", reason="the extra piper is not installed")
    return make_tiny_piper(tmp_path_factory.mktemp("piper"))


@pytest.fixture(scope="module")
def choir(tmp_path_factory: pytest.TempPathFactory) -> Files:
    pytest.importorskip("piper", reason="the extra piper is not installed")
    return make_tiny_piper(tmp_path_factory.mktemp("choir"), ("anna", "ben"))


@pytest.fixture
async def piper(files: Files) -> AsyncIterator[TextToSpeech]:
    made = PiperTextToSpeech(*files, SETTINGS)
    yield made
    await made.aclose()


async def sound(port: TextToSpeech, text: str, voice: str = "", speed: float = 1.0) -> Samples:
    return np.concatenate([piece async for piece in port.synthesize(text, Ticket(), voice, speed)])


async def test_a_sentence_becomes_sound_without_the_silence_before_it(piper: TextToSpeech) -> None:
    made = await sound(piper, "Hello there.")
    assert made.dtype == np.float32
    assert piper.info.rate_hz == PIPER_RATE_HZ
    assert np.flatnonzero(np.abs(made) > 0.01)[0] <= 80  # 5 ms


async def test_a_longer_text_comes_in_more_pieces(piper: TextToSpeech) -> None:
    one = [piece async for piece in piper.synthesize("It is rather late.", Ticket())]
    two = [piece async for piece in piper.synthesize("It is rather late. We should go home now.", Ticket())]
    assert len(two) == 2 * len(one)


async def test_it_speaks_four_times_as_fast_and_four_times_as_slowly(piper: TextToSpeech) -> None:
    slow, plain, fast = [len(await sound(piper, "Hello there", speed=speed)) for speed in (0.25, 1.0, 4.0)]
    assert slow == pytest.approx(4 * plain, rel=0.05)
    assert fast == pytest.approx(plain / 4, rel=0.05)


async def test_a_voice_of_one_speaker_is_called_like_its_file(piper: TextToSpeech) -> None:
    assert (piper.info.voices, piper.info.languages) == (("tone",), ("en",))


async def test_the_speakers_of_a_model_are_its_voices(choir: Files) -> None:
    piper = PiperTextToSpeech(*choir, PiperSettings("ben", threads=1))
    default, ben, anna = [await sound(piper, "Hello there", voice) for voice in ("", "ben", "anna")]
    await piper.aclose()
    assert piper.info.voices == ("anna", "ben")
    assert np.array_equal(default, ben)
    assert not np.array_equal(default, anna)


async def test_double_brackets_are_text_and_not_phonemes(piper: TextToSpeech) -> None:
    assert np.array_equal(await sound(piper, "[[house]]"), await sound(piper, "[house]]"))


def test_an_unknown_default_voice_is_a_wrong_setting(choir: Files) -> None:
    with pytest.raises(SettingError, match=r"'carl'.*Known: anna, ben"):
        PiperTextToSpeech(*choir, PiperSettings("carl"))


@pytest.mark.parametrize("lacking", [0, 1])
def test_a_missing_file_is_named(files: Files, tmp_path: Path, lacking: int) -> None:
    paths = [tmp_path / "nowhere.bin" if number == lacking else path for number, path in enumerate(files)]
    with pytest.raises(ModelMissingError, match=r"nowhere\.bin is missing"):
        PiperTextToSpeech(paths[0], paths[1], SETTINGS)


@pytest.mark.parametrize("damaged", [0, 1])
@pytest.mark.parametrize("content", [b"neither", b"{}"])
def test_a_damaged_file_is_called_so(files: Files, tmp_path: Path, damaged: int, content: bytes) -> None:
    bad = tmp_path / "damaged.bin"
    bad.write_bytes(content)
    paths = [bad if number == damaged else path for number, path in enumerate(files)]
    with pytest.raises(ModelCorruptError, match=r"damaged\.bin"):
        PiperTextToSpeech(paths[0], paths[1], SETTINGS)


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "piper", None)
    (tmp_path / "any").touch()
    with pytest.raises(SettingError, match=r"pip install 'voiceloop\[piper\]'"):
        PiperTextToSpeech(tmp_path / "any", tmp_path / "any")


def test_threads_out_of_range_are_refused() -> None:
    with pytest.raises(SettingError, match="0 to 256"):
        PiperSettings(threads=1_000)

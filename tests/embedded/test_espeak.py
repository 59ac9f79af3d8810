"""espeak-ng itself: what its contract suite does not ask."""

import asyncio
import os
import select
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from pathlib import Path

import numpy as np
import pytest

from voiceloop.core.audio import Samples
from voiceloop.core.errors import InputError, ModelCrashedError, ModelError, ModelMissingError, SettingError
from voiceloop.core.ports import Ticket, Urgency
from voiceloop.embedded import espeak_child
from voiceloop.embedded.espeak import EspeakSettings, EspeakTextToSpeech
from voiceloop.stages.trim import AUDIBLE

pytestmark = [pytest.mark.models, pytest.mark.system]

LONG = "It was the best of times, it was the worst of times, it was the age of wisdom. " * 10
FAR_S = 20.0


@pytest.fixture(scope="module")
def files(model_files: Callable[[str], dict[str, Path]]) -> dict[str, Path]:
    return model_files("espeak-ng")


@pytest.fixture
async def voice(files: dict[str, Path]) -> AsyncIterator[EspeakTextToSpeech]:
    made = EspeakTextToSpeech(files["library"], files["data"], EspeakSettings(stalled_s=0.3))
    yield made
    await made.aclose()


async def speak(
    voice: EspeakTextToSpeech, text: str, name: str = "", speed: float = 1.0, urgency: Urgency = Urgency.DECISION
) -> Samples:
    async with asyncio.timeout(FAR_S):
        pieces = [piece async for piece in voice.synthesize(text, Ticket(urgency), name, speed)]
    return np.concatenate([np.zeros(0, np.float32), *pieces])


def ends(pid: int) -> bool:
    """Whether a process is over, or will be before long."""
    try:
        process = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    ended, _, _ = select.select([process], [], [], FAR_S)
    os.close(process)
    return bool(ended)


def is_like(sound: Samples, other: Samples) -> bool:
    """Whether two sounds are the same text.

    espeak-ng varies: by a tenth of a percent as a rule, by 1.2 % once in a while. A piece left over from another text
    would be 60 ms, more than 6 % of the sounds compared here.
    """
    return abs(len(sound) - len(other)) < 0.03 * len(other)


async def test_the_first_audible_sample_comes_within_five_ms_of_sound(voice: EspeakTextToSpeech) -> None:
    for text in ("Yes, I can hear you.", "Seven."):
        sound = await speak(voice, text)
        assert np.flatnonzero(np.abs(sound) >= AUDIBLE)[0] <= 0.005 * voice.info.rate_hz


async def test_a_sentence_ends_with_a_pause_and_a_part_of_one_does_not(voice: EspeakTextToSpeech) -> None:
    sentence, part = await speak(voice, "I can hear you."), await speak(voice, "I can hear you")
    assert not sentence[-int(0.29 * voice.info.rate_hz) :].any()
    assert len(sentence) > len(part) + 0.2 * voice.info.rate_hz


async def test_a_killed_child_is_back_and_its_calls_are_told(voice: EspeakTextToSpeech) -> None:
    expected, first_pid = await speak(voice, "Good morning."), voice.pid
    speaking = asyncio.create_task(speak(voice, LONG * 50))
    await speak(voice, "Good morning.")
    os.kill(first_pid, signal.SIGKILL)
    with pytest.raises(ModelCrashedError) as caught:
        await speaking
    assert caught.value.retryable
    assert is_like(await speak(voice, "Good morning."), expected)
    assert (voice.crashes, voice.pid != first_pid) == (1, True)


async def test_a_child_that_says_nothing_is_ended_and_replaced(voice: EspeakTextToSpeech) -> None:
    os.kill(voice.pid, signal.SIGSTOP)
    with pytest.raises(ModelCrashedError):
        await speak(voice, "Good morning.")
    assert len(await speak(voice, "Good morning.")) > 0


async def test_what_is_asked_while_the_child_is_away_is_spoken_when_it_is_back(voice: EspeakTextToSpeech) -> None:
    os.kill(voice.pid, signal.SIGKILL)
    while voice.crashes == 0:
        await asyncio.sleep(0)
    assert len(await speak(voice, "Good morning.")) > 0


async def test_a_library_that_is_none_is_told_with_what_to_do(tmp_path: Path) -> None:
    library = tmp_path / "libespeak-ng.so"
    library.write_bytes(b"no library")
    with pytest.raises(ModelError, match="cannot be loaded") as caught:
        EspeakTextToSpeech(library, tmp_path)
    assert "voiceloop models verify" in caught.value.hint


async def test_data_that_is_none_is_told_with_what_to_do(files: dict[str, Path], tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="data") as caught:
        EspeakTextToSpeech(files["library"], tmp_path)
    assert "voiceloop models verify" in caught.value.hint


async def test_the_most_urgent_text_is_spoken_first(voice: EspeakTextToSpeech) -> None:
    order: list[str] = []

    async def say(name: str, urgency: Urgency) -> None:
        await speak(voice, "Good morning to everyone.", urgency=urgency)
        order.append(name)

    async with asyncio.TaskGroup() as group:
        for name, urgency in (("first", Urgency.REPLY), ("guess", Urgency.SPECULATION), ("due", Urgency.DECISION)):
            group.create_task(say(name, urgency))
    assert order == ["first", "due", "guess"]


async def test_a_long_text_gives_way_between_its_sentences(voice: EspeakTextToSpeech) -> None:
    async with aclosing(voice.synthesize(LONG, Ticket(Urgency.REPLY))) as long:
        await anext(long)
        short = asyncio.create_task(speak(voice, "Yes."))
        rest = sum([1 async for _ in long if not short.done()])
        assert len(await short) > 0
    assert rest < 200


async def test_a_cancelled_text_leaves_nothing_in_the_next(voice: EspeakTextToSpeech) -> None:
    expected = await speak(voice, "Good morning.")
    for pieces in range(1, 6):
        async with aclosing(voice.synthesize(LONG, Ticket())) as stream:
            for _ in range(pieces):
                await anext(stream)
        assert is_like(await speak(voice, "Good morning."), expected)


@pytest.mark.parametrize(
    "text", ["a \ud800 b", "a\0b", "\x01900S fast", "é — 中文 😀", "<speak>x</speak>", "[[h@l'oU]]"]
)
async def test_any_text_is_spoken_and_leaves_the_voice_as_it_was(voice: EspeakTextToSpeech, text: str) -> None:
    expected = await speak(voice, "Good morning.")
    assert len(await speak(voice, text)) > 0
    assert is_like(await speak(voice, "Good morning."), expected)
    assert voice.crashes == 0


async def test_a_variant_sounds_different_and_an_unknown_one_is_refused(voice: EspeakTextToSpeech) -> None:
    plain, variant = await speak(voice, "Good morning."), await speak(voice, "Good morning.", "en-us+f3")
    assert not np.array_equal(plain, variant)
    with pytest.raises(InputError, match="en-gb"):
        await speak(voice, "Good morning.", "en-us+nobody")


@pytest.mark.parametrize("speed", [0.2, 4.5, float("nan")])
async def test_a_speed_out_of_range_is_refused(voice: EspeakTextToSpeech, speed: float) -> None:
    with pytest.raises(InputError, match=r"0\.25 to 4"):
        await speak(voice, "Good morning.", speed=speed)


async def test_four_times_the_speed_is_heard(voice: EspeakTextToSpeech) -> None:
    assert len(await speak(voice, LONG, speed=4.0)) < 0.35 * len(await speak(voice, LONG))


async def test_closing_ends_the_child(files: dict[str, Path]) -> None:
    voice = EspeakTextToSpeech(files["library"], files["data"])
    await voice.aclose()
    assert ends(voice.pid)
    assert voice.crashes == 0


async def test_closing_ends_even_a_child_that_hangs(files: dict[str, Path]) -> None:
    voice = EspeakTextToSpeech(files["library"], files["data"], EspeakSettings(stalled_s=0.1))
    os.kill(voice.pid, signal.SIGSTOP)
    await voice.aclose()
    assert ends(voice.pid)


def test_the_child_ends_when_whoever_started_it_dies(files: dict[str, Path]) -> None:
    program = (
        "import os, sys, pathlib; from voiceloop.embedded.espeak import EspeakTextToSpeech as E;"
        "v = E(*map(pathlib.Path, sys.argv[1:])); print(v.pid, flush=True); os.kill(os.getpid(), 9)"
    )
    command = [sys.executable, "-c", program, str(files["library"]), str(files["data"])]
    parent = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ends(int(parent.stdout))


def test_ctrl_c_is_left_to_the_parent(files: dict[str, Path]) -> None:
    command = [sys.executable, espeak_child.__file__, str(files["library"]), str(files["data"])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        header = child.stdout.read(espeak_child.HEADER.size)
        child.send_signal(signal.SIGINT)
        child.stdin.close()
        child.stdout.read()
    assert espeak_child.HEADER.unpack(header)[1] == espeak_child.READY
    assert child.returncode == 0


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="nowhere") as caught:
        EspeakTextToSpeech(tmp_path / "nowhere.so", tmp_path)
    assert "voiceloop models pull" in caught.value.hint


def test_settings_have_a_range() -> None:
    with pytest.raises(SettingError, match="80 to 450"):
        EspeakSettings(words_per_minute=20)


async def test_every_voice_that_is_listed_is_heard(voice: EspeakTextToSpeech) -> None:
    assert {"en-us", "en-gb", "fr-fr", "de", "ru"} <= set(voice.info.voices)
    loudest = {name: float(np.abs(await speak(voice, "One two 3.", name)).max()) for name in voice.info.voices}
    assert [name for name, level in loudest.items() if level < AUDIBLE] == []
    assert voice.crashes == 0


def colour(sound: Samples) -> Samples:
    """The sound's mean spectrum, as logarithms."""
    frames = sound[: len(sound) // 512 * 512].reshape(-1, 512) * np.hanning(512)
    return np.asarray(np.log(np.abs(np.fft.rfft(frames)).mean(axis=0) + 1e-3), np.float32)


async def test_british_is_not_american_and_has_its_variants(voice: EspeakTextToSpeech) -> None:
    names = ("en-us", "en-gb", "en-gb", "en-gb+f3")
    american, british, again, variant = [await speak(voice, "Car park.", name) for name in names]
    assert not is_like(american, british)
    same = np.abs(colour(british) - colour(again)).mean()
    assert np.abs(colour(british) - colour(variant)).mean() > 3 * same


async def test_languages_without_a_dictionary_are_not_listed_and_refused(
    voice: EspeakTextToSpeech, files: dict[str, Path]
) -> None:
    assert not (files["data"] / "fo_dict").exists()
    assert "fo" not in voice.info.voices
    with pytest.raises(InputError) as caught:
        await speak(voice, "Good morning.", "fo")
    assert caught.value.code == "unknown_voice"


@pytest.mark.parametrize(("asked", "offered"), [("en-uk", "en-gb"), ("fr", "fr-fr"), ("EN-GB", "en-gb")])
async def test_the_nearest_voices_are_named(voice: EspeakTextToSpeech, asked: str, offered: str) -> None:
    with pytest.raises(InputError, match=rf"\b{offered}\b"):
        await speak(voice, "Good morning.", asked)

import asyncio

import numpy as np
import pytest

from tests.screenplay import NOISE_DBFS, SPEECH_DBFS, Scene, play
from voiceloop.core.audio import Samples, ms_to_samples, rms_dbfs
from voiceloop.fakes.virtual_time import on_virtual_time


def _order() -> Scene:
    return Scene().say(1.2, "I want a burger").pause(0.4).say(0.8, "and some fries").silence(1)


def test_a_scene_is_as_long_as_its_pieces() -> None:
    scene = _order()
    assert scene.seconds == pytest.approx(3.4, abs=0.01)
    assert scene.words[4].start_s == pytest.approx(1.6, abs=0.01)


def test_speech_is_loud_and_silence_is_faint() -> None:
    samples = _order().samples
    assert rms_dbfs(samples[: ms_to_samples(1200)]) == pytest.approx(SPEECH_DBFS, abs=0.2)
    assert rms_dbfs(samples[ms_to_samples(1250) : ms_to_samples(1550)]) == pytest.approx(NOISE_DBFS, abs=0.5)


def test_every_word_of_the_whole_scene_is_heard() -> None:
    scene = _order()
    heard = scene.hear(scene.samples)
    assert heard.text == "I want a burger and some fries"
    assert [word.start_s for word in heard.words] == pytest.approx([word.start_s for word in scene.words], abs=0.04)


@pytest.mark.parametrize(("end_ms", "text"), [(120, ""), (340, "I"), (700, "I want"), (1300, "I want a burger")])
def test_a_part_of_the_sound_holds_a_part_of_the_words(end_ms: int, text: str) -> None:
    scene = _order()
    assert scene.hear(scene.samples[: ms_to_samples(end_ms)]).text == text


def test_words_are_heard_at_any_level() -> None:
    scene = _order()
    assert scene.hear(scene.samples * np.float32(0.2)).text == "I want a burger and some fries"


def test_noise_has_no_words() -> None:
    scene = Scene().noise(0.5).say(0.5, "yes")
    assert scene.hear(scene.samples[: ms_to_samples(500)]).text == ""


@on_virtual_time
async def test_a_scene_is_played_in_the_loops_time() -> None:
    scene, pushed, times_s = _order(), list[Samples](), list[float]()

    def push(frame: Samples) -> None:
        pushed.append(frame)
        times_s.append(asyncio.get_running_loop().time())

    await play(scene, push)
    assert np.array_equal(np.concatenate(pushed), scene.samples)
    assert times_s[0] == pytest.approx(0.02)
    assert times_s[-1] == pytest.approx(scene.seconds)

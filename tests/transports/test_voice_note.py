import io

import numpy as np
import pytest

from tests.transports.recordings import tone
from voiceloop.core.audio import Samples
from voiceloop.fakes import ScriptedSpeechToText
from voiceloop.transports.files import AudioFile
from voiceloop.transports.voice_note import RATE_HZ, bit_rate_for, voice_note


def sound(seconds: float) -> Samples:
    return tone(RATE_HZ, seconds)


@pytest.mark.parametrize(
    ("seconds", "bit_rate"), [(0.0, 32_000), (15.0, 32_000), (16.0, 24_000), (60.0, 24_000), (600.0, 16_000)]
)
def test_a_longer_note_has_a_lower_bitrate(seconds: float, bit_rate: int) -> None:
    assert bit_rate_for(seconds) == bit_rate


async def test_a_note_whose_words_survive_keeps_its_bitrate() -> None:
    ears = ScriptedSpeechToText("one two three four")
    note = await voice_note(sound(70.0), ears)
    assert (note.bit_rate, note.changed) == (16_000, 0.0)
    assert max(ears.heard_s) <= 20.0
    with AudioFile("note.ogg", file=io.BytesIO(note.data)) as file:
        assert sum(map(len, file.blocks())) / 16_000 == pytest.approx(70.0, abs=0.1)
    assert len(note.data) * 8 / 70.0 < 20_000


async def test_a_note_that_loses_words_is_compressed_less_once() -> None:
    ears = ScriptedSpeechToText(["one two three four", "one blue tree door", "one two three for"])
    note = await voice_note(sound(70.0), ears, most_changed=0.1)
    assert note.bit_rate == 24_000
    assert note.changed == pytest.approx(0.25)
    assert len(ears.heard_s) == 3


async def test_the_highest_bitrate_is_never_raised() -> None:
    ears = ScriptedSpeechToText(["one two", "three four"])
    note = await voice_note(sound(1.0), ears)
    assert (note.bit_rate, note.changed, len(ears.heard_s)) == (32_000, 1.0, 2)


async def test_where_everything_may_change_nothing_is_transcribed() -> None:
    ears = ScriptedSpeechToText("one")
    note = await voice_note(sound(1.0), ears, most_changed=1.0)
    assert (note.changed, ears.heard_s) == (None, [])
    assert (await voice_note(np.zeros(0, np.float32), ears)).seconds == 0.0

import pytest

from voiceloop.core.audio import CHUNK_SAMPLES
from voiceloop.core.errors import SettingError
from voiceloop.stages.vad import VadSettings, Voice, VoiceDetector


def hear(probabilities: list[float], detector: VoiceDetector | None = None) -> list[Voice]:
    ears = detector or VoiceDetector(VadSettings())
    return [ears.chunk((index + 1) * CHUNK_SAMPLES, value) for index, value in enumerate(probabilities)]


@pytest.mark.parametrize(
    ("probabilities", "voices"),
    [
        ([0.1, 0.95], "SV"),
        ([0.1, 0.6, 0.6], "SRV"),
        ([0.6, 0.1, 0.6, 0.1], "RSRS"),
        ([0.95, 0.4, 0.4, 0.3, 0.4], "VVVSS"),
        ([0.95, 0.3, 0.6, 0.6], "VSRV"),
    ],
)
def test_voice_needs_two_chunks_or_a_sure_one_and_lasts_until_the_lower_threshold(
    probabilities: list[float], voices: str
) -> None:
    assert "".join(voice.name[0] for voice in hear(probabilities)) == voices


def test_the_onset_is_the_first_rising_chunk() -> None:
    detector = VoiceDetector(VadSettings(pre_roll_ms=0))
    hear([0.1, 0.1, 0.6, 0.6, 0.9], detector)
    assert detector.onset == 2 * CHUNK_SAMPLES
    assert detector.voice_end == 5 * CHUNK_SAMPLES


def test_the_pre_roll_keeps_the_first_consonant_but_not_the_turn_before() -> None:
    detector = VoiceDetector(VadSettings(pre_roll_ms=200))
    hear([0.9, *[0.1] * 20, 0.9], detector)
    assert detector.sound_start == 21 * CHUNK_SAMPLES - 3_200
    hear([0.9, 0.1, 0.1, 0.9], other := VoiceDetector(VadSettings(pre_roll_ms=200)))
    assert other.sound_start == CHUNK_SAMPLES


def test_the_pre_roll_does_not_reach_before_the_stream() -> None:
    detector = VoiceDetector(VadSettings())
    hear([0.9], detector)
    assert (detector.onset, detector.sound_start) == (0, 0)


def test_voice_cannot_end_above_where_it_begins() -> None:
    with pytest.raises(SettingError, match="offset_probability"):
        VadSettings(onset_probability=0.5, offset_probability=0.6)

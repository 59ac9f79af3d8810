import pytest

from voiceloop.stages.pace import SpeakersPace


def after(*pauses_ms: float) -> float:
    pace = SpeakersPace()
    for pause_ms in pauses_ms:
        pace.went_on_after(pause_ms)
    return pace.mean_pause_ms


def test_the_mean_moves_to_the_speakers_own() -> None:
    assert after() < after(500) < after(500, 500) < 500
    assert after(*[500] * 200) == pytest.approx(500, rel=0.02)


def test_a_quick_speaker_is_waited_for_less() -> None:
    assert after(40, 40, 40) < after()


def test_one_interruption_is_not_a_habit() -> None:
    assert after(60_000) == after(1_200)


def test_a_pause_that_was_over_before_it_was_noticed_counts_as_none() -> None:
    assert after(-50) == after(0)

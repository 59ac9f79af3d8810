import pytest

from voiceloop.core.timeline import Span, Stage, Timeline


def test_a_span_lasts_from_its_start_to_its_end() -> None:
    assert Span(Stage.JUDGE, 1.0, 1.025).ms == pytest.approx(25.0)


def test_voice_to_voice_is_from_the_last_voiced_sample_to_the_first_audio() -> None:
    assert Timeline(1, 10.0, 10.2, 10.2, 10.26).voice_to_voice_ms == pytest.approx(260.0)


def test_a_turn_that_was_not_answered_has_no_voice_to_voice() -> None:
    assert Timeline(1, 10.0, 10.2, 10.2, None).voice_to_voice_ms is None


def test_a_filler_is_no_first_audio() -> None:
    assert Timeline(1, 10.0, 10.2, 10.2, None, filler_s=12.0).voice_to_voice_ms is None

import pytest

from voiceloop.stages.unsent import unsent_samples


@pytest.mark.parametrize(
    ("between_arrivals_s", "frame_samples", "made_up_s"),
    [
        (0.02, 320, 0.0),  # a frame after the other
        (0.0, 320, 0.0),  # a burst
        (0.2, 320, 0.0),  # a network that stumbles
        (0.4, 320, 0.38),  # what a browser leaves out
        (5.02, 320, 5.0),
        (3_600.0, 320, 5.0),  # a microphone that was muted
    ],
)
def test_only_silence_that_nobody_sent_is_made_up_for(
    between_arrivals_s: float, frame_samples: int, made_up_s: float
) -> None:
    assert unsent_samples(between_arrivals_s, frame_samples) == pytest.approx(made_up_s * 16_000, abs=1)

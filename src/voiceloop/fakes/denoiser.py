"""A denoiser that only delays."""

import numpy as np

from voiceloop.core.audio import Samples


class FakeDenoiser:
    """Gives the sound back unchanged, `delay_samples` later."""

    def __init__(self, delay_samples: int = 0) -> None:
        self._held: Samples = np.zeros(delay_samples, np.float32)
        self._delay_samples = delay_samples

    def process(self, samples: Samples) -> Samples:
        """As many samples as went in."""
        joined: Samples = np.concatenate((self._held, samples), dtype=np.float32)
        self._held = joined[len(samples) :]
        return joined[: len(samples)]

    @property
    def delay_samples(self) -> int:
        """How much later a sample comes out than it went in."""
        return self._delay_samples

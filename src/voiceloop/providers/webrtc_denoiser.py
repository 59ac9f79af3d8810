"""Noise suppression of the WebRTC project, by webrtc-noise-gain.

Off by default. By bench/denoise.py it spares the recogniser errors only where steady noise is as loud as the voice;
at 5 and 10 dB of signal to noise it helps as often as it harms, and it always costs 16 ms of delay. The recogniser and
the voice activity model were trained on noisy speech, not on suppressed noise.
"""

import numpy as np
from webrtc_noise_gain import AudioProcessor

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, to_float, to_pcm16
from voiceloop.core.settings import check_range

_BLOCK = SAMPLE_RATE_HZ // 100
"""The suppressor works on 10 ms at a time."""
_OWN_DELAY = 96
"""Samples that the suppressor holds back on its own, measured with a click."""
_NO_GAIN = 0


class WebRtcDenoiser:
    """The `Denoiser` port for one stream; `strength` 1 (least) to 4 (most).

    Takes about 35 us for 20 ms of sound. Raises SettingError when the strength is out of range.
    """

    def __init__(self, strength: int = 2) -> None:
        check_range("denoiser.strength", strength, 1, 4)
        self._processor = AudioProcessor(_NO_GAIN, strength)
        self._waiting: Samples = np.zeros(0, np.float32)
        self._ready: Samples = np.zeros(_BLOCK - 1, np.float32)

    @property
    def delay_samples(self) -> int:
        """Samples by which the output lags: the rest of a block that is waited for, and the suppressor's own."""
        return _BLOCK - 1 + _OWN_DELAY

    def process(self, samples: Samples) -> Samples:
        """As many samples as went in, cleaner, `delay_samples` later."""
        waiting = np.concatenate([self._waiting, samples])
        whole = len(waiting) // _BLOCK * _BLOCK
        self._waiting = waiting[whole:]
        raw = to_pcm16(waiting[:whole]).tobytes()
        step = 2 * _BLOCK
        cleaned = b"".join(
            self._processor.Process10ms(raw[start : start + step]).audio for start in range(0, len(raw), step)
        )
        ready = np.concatenate([self._ready, to_float(np.frombuffer(cleaned, np.int16))])
        self._ready = ready[len(samples) :]
        return ready[: len(samples)]

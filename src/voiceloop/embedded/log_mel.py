"""Whisper's log-mel features in numpy, for the 8 s window of Smart Turn.

The definition is that of OpenAI's Whisper (https://github.com/openai/whisper, audio.py: 400-sample periodic Hann
window, hop 160, 80 Slaney mel bands to 8 kHz, log10 held within 8 of its maximum) on samples brought to zero mean and
unit variance over the whole window, as the model was trained. Half of most windows is the padding in front of a short
turn: its frames are all alike, so one is computed for all of them.
"""

from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples

N_MELS: Final = 80
_FFT: Final = 400
_HOP: Final = 160
_BINS: Final = _FFT // 2 + 1
_POWER_FLOOR: Final = 1e-10
_VARIANCE_FLOOR: Final = 1e-7

# Slaney's mel scale: linear below 1 kHz (15 mel), logarithmic above with 27 steps for a factor of 6.4.
_MEL_PER_HZ: Final = 3.0 / 200.0
_BREAK_HZ: Final = 1000.0
_BREAK_MEL: Final = 15.0
_LOG_STEP: Final = float(np.log(6.4)) / 27.0


class LogMel:
    """Features of windows of `window_samples`, a multiple of the hop of 160."""

    def __init__(self, window_samples: int) -> None:
        self._window_samples = window_samples
        self._hann: NDArray[np.float32] = np.hanning(_FFT + 1)[:-1].astype(np.float32)
        self.bank: NDArray[np.float32] = np.ascontiguousarray(_mel_bank().astype(np.float32))
        """The filters over the bins of the transform: [80, 201]."""

    def features(self, samples: Samples) -> NDArray[np.float32]:
        """The last window of mono 16 kHz samples, zeros in front of shorter ones -> [80, window_samples / 160]."""
        heard = samples[-self._window_samples :]
        padding = self._window_samples - len(heard)
        mean = float(heard.sum(dtype=np.float64)) / self._window_samples
        power = float(np.dot(heard, heard)) / self._window_samples
        scale = 1.0 / float(np.sqrt(max(0.0, power - mean * mean) + _VARIANCE_FLOOR))
        # Frame k covers half a window around sample 160 k; the sound is mirrored at both ends of the window.
        window: Samples = np.full(self._window_samples + _FFT, np.float32(-mean * scale), np.float32)
        middle = window[_FFT // 2 : -_FFT // 2]
        middle[padding:] = (heard - np.float32(mean)) * np.float32(scale)
        window[: _FFT // 2] = middle[_FFT // 2 : 0 : -1]
        window[-_FFT // 2 :] = middle[-2 : -2 - _FFT // 2 : -1]
        # Frames that end before the first heard sample, the first frame's mirror included, are all like frame 0.
        alike = max(0, (padding - _FFT // 2) // _HOP)
        frames = sliding_window_view(window, _FFT)[alike * _HOP : -1 : _HOP]
        mel = self._log_power(frames)
        if alike:
            mel = np.concatenate([np.repeat(mel[:, :1], alike, axis=1), mel], axis=1)
        np.maximum(mel, mel.max() - np.float32(8.0), out=mel)
        mel += np.float32(4.0)
        mel *= np.float32(0.25)
        return mel

    def _log_power(self, frames: NDArray[np.float32]) -> NDArray[np.float32]:
        spectrum = np.fft.rfft(frames * self._hann)
        parts = spectrum.astype(np.complex64, copy=False).view(np.float32)
        parts *= parts
        mel: NDArray[np.float32] = self.bank @ (parts[:, 0::2] + parts[:, 1::2]).T
        np.maximum(mel, np.float32(_POWER_FLOOR), out=mel)
        return np.log10(mel, out=mel)


def _mel_bank() -> NDArray[np.float64]:
    """Triangular filters of equal area over the transform's bins: [80, 201]."""
    top_mel = _BREAK_MEL + np.log(SAMPLE_RATE_HZ / 2 / _BREAK_HZ) / _LOG_STEP
    corners_hz = _mel_to_hz(np.linspace(0.0, top_mel, N_MELS + 2))
    bins_hz = np.linspace(0.0, SAMPLE_RATE_HZ / 2, _BINS)
    widths = np.diff(corners_hz)
    rising = (bins_hz - corners_hz[:-2, None]) / widths[:-1, None]
    falling = (corners_hz[2:, None] - bins_hz) / widths[1:, None]
    area = 2.0 / (corners_hz[2:] - corners_hz[:-2])
    bank: NDArray[np.float64] = np.maximum(0.0, np.minimum(rising, falling)) * area[:, None]
    return bank


def _mel_to_hz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    linear = mel / _MEL_PER_HZ
    logarithmic = _BREAK_HZ * np.exp(_LOG_STEP * (mel - _BREAK_MEL))
    hz: NDArray[np.float64] = np.where(mel < _BREAK_MEL, linear, logarithmic)
    return hz

"""Conversations written like screenplays: what is said becomes sound that the fakes understand.

    scene = Scene().say(1.2, "I want a burger").pause(0.4).say(0.8, "and fries").silence(2)
    ears = ScriptedSpeechToText(scene.hear)
    await play(scene, session.push_samples)

Every word is a tone at -20 dBFS with a frequency of its own, so `Scene.hear` reads back, from any piece of the sound,
the words that are in it: partial hypotheses, cut and joined turns all come out as a real recogniser would give them.
`ScriptedVoiceActivity` hears the tones as speech and the faint noise between them as none.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples, ms_to_samples
from voiceloop.core.transcript import Transcript, Word

SPEECH_DBFS = -20.0
NOISE_DBFS = -75.0

_WINDOW_SAMPLES = 512
_HOP_SAMPLES = 128
_HOP_S = _HOP_SAMPLES / SAMPLE_RATE_HZ
_FIRST_BIN = 10
_BINS_PER_WORD = 2
_MOST_WORDS = 115
_LEAST_LEVEL = 0.01


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """One word of a scene and where it is, in seconds from the scene's start."""

    text: str
    start_s: float
    end_s: float


class Scene:
    """Sound that is put together piece by piece; every piece returns the scene."""

    def __init__(self, seed: int = 1) -> None:
        self._random = np.random.default_rng(seed)
        self._pieces: list[Samples] = []
        self._count = 0
        self.unsent: list[tuple[int, int]] = []
        self.words: list[SpokenWord] = []

    def say(self, seconds: float, text: str = "hello") -> "Scene":
        """Say a text within so many seconds, every word equally long."""
        texts = text.split()
        if len(self.words) + len(texts) > _MOST_WORDS:
            raise ValueError(f"A scene has room for {_MOST_WORDS} words")
        for part in texts:
            start_s = self.seconds
            frequency_hz = (_FIRST_BIN + _BINS_PER_WORD * len(self.words)) * SAMPLE_RATE_HZ / _WINDOW_SAMPLES
            count = ms_to_samples(1000.0 * seconds / len(texts))
            tone = np.sin(2.0 * np.pi * frequency_hz / SAMPLE_RATE_HZ * np.arange(count)).astype(np.float32)
            self._add(tone * np.float32(_amplitude(SPEECH_DBFS) * 2.0**0.5))
            self.words.append(SpokenWord(part, start_s, self.seconds))
        return self

    def silence(self, seconds: float) -> "Scene":
        """A quiet room: faint noise, never digital zeros."""
        return self.noise(seconds, NOISE_DBFS)

    pause = silence

    def nothing_sent(self, seconds: float) -> "Scene":
        """Silence that the microphone's side does not send (DTX)."""
        self.unsent.append((self._count, self._count + ms_to_samples(1000.0 * seconds)))
        return self._add(np.zeros(ms_to_samples(1000.0 * seconds), np.float32))

    def noise(self, seconds: float, dbfs: float = SPEECH_DBFS) -> "Scene":
        """Noise without words: a cough when it is loud."""
        count = ms_to_samples(1000.0 * seconds)
        return self._add(self._random.normal(0.0, _amplitude(dbfs), count).astype(np.float32))

    def _add(self, piece: Samples) -> "Scene":
        self._pieces.append(piece)
        self._count += len(piece)
        return self

    @property
    def seconds(self) -> float:
        """How long the scene is so far."""
        return self._count / SAMPLE_RATE_HZ

    @property
    def samples(self) -> Samples:
        """All of it: mono float samples at 16 kHz."""
        return np.concatenate(self._pieces, dtype=np.float32)

    def hear(self, samples: Samples) -> Transcript:
        """The words in a piece of the scene, with their times in that piece; a word is heard when half of it is there.

        The piece may be louder or softer than the scene. This is a script for `ScriptedSpeechToText`.
        """
        if len(samples) < _WINDOW_SAMPLES:
            return Transcript("")
        windows = np.lib.stride_tricks.sliding_window_view(samples, _WINDOW_SAMPLES)[::_HOP_SAMPLES]
        spectra = np.abs(np.fft.rfft(windows * np.hanning(_WINDOW_SAMPLES), axis=1)) / (_WINDOW_SAMPLES / 4)
        spectra[spectra < _LEAST_LEVEL] = 0.0
        loudest = np.argmax(spectra, axis=1)
        words = []
        for index, word in enumerate(self.words):
            hops = np.flatnonzero(loudest == _FIRST_BIN + _BINS_PER_WORD * index)
            if len(hops) * _HOP_S >= 0.5 * (word.end_s - word.start_s):
                start_s = float(hops[0]) * _HOP_S + 0.5 * _WINDOW_SAMPLES / SAMPLE_RATE_HZ
                words.append(Word(word.text, start_s, start_s + len(hops) * _HOP_S, 1.0))
        words.sort(key=lambda word: word.start_s)
        return Transcript(" ".join(word.text for word in words), words=tuple(words))


async def play(scene: Scene, push: Callable[[Samples], None], frame_ms: float = 20.0) -> None:
    """Push a scene frame by frame, each when its last sample is there, in the running loop's time."""
    loop = asyncio.get_running_loop()
    samples, frame_samples, began_s = scene.samples, ms_to_samples(frame_ms), loop.time()
    for start in range(0, len(samples), frame_samples):
        frame = samples[start : start + frame_samples]
        await asyncio.sleep(began_s + (start + len(frame)) / SAMPLE_RATE_HZ - loop.time())
        if not any(first <= start < last for first, last in scene.unsent):
            push(frame)


def _amplitude(dbfs: float) -> float:
    return float(10.0 ** (dbfs / 20.0))

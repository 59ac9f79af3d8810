"""From speech probabilities to voice: when someone began to speak, and where the last voiced sample was.

Theory of operation. Two thresholds, so that a probability that wavers does not chop speech: voice begins above
`onset_probability` and lasts until below `offset_probability`. A beginning must hold for `onset_ms`, or be beyond doubt
in one chunk (`sure_probability`); until then the chunk is RISING, which is neither voice nor silence: it interrupts
nobody, but no turn ends in it either. When it holds, voice is taken to have begun with the first rising chunk.
"""

from dataclasses import dataclass
from enum import Enum, auto

from voiceloop.core.audio import CHUNK_SAMPLES, ms_to_samples
from voiceloop.core.settings import check_range


class Voice(Enum):
    """What a chunk is."""

    SILENT = auto()
    RISING = auto()
    VOICED = auto()


@dataclass(frozen=True, slots=True)
class VadSettings:
    """Thresholds of the probability, and `pre_roll_ms` of sound before the onset that belong to what is said.

    The onset is where the model became sure; a soft first consonant lies before it.
    """

    onset_probability: float = 0.5
    offset_probability: float = 0.35
    sure_probability: float = 0.8
    onset_ms: float = 64.0
    pre_roll_ms: float = 200.0

    def __post_init__(self) -> None:
        check_range("vad.onset_probability", self.onset_probability, 0.05, 0.99)
        check_range("vad.offset_probability", self.offset_probability, 0.01, self.onset_probability)
        check_range("vad.sure_probability", self.sure_probability, self.onset_probability, 1.0)
        check_range("vad.onset_ms", self.onset_ms, 32.0, 500.0)
        check_range("vad.pre_roll_ms", self.pre_roll_ms, 0.0, 1_000.0)


class VoiceDetector:
    """The voice of one stream; positions are samples of the input."""

    def __init__(self, settings: VadSettings) -> None:
        self._settings = settings
        self._onset_samples = ms_to_samples(settings.onset_ms)
        self._pre_roll = ms_to_samples(settings.pre_roll_ms)
        self._voice = Voice.SILENT
        self.onset = 0
        """Where the voice that is heard, or was heard last, began."""
        self.voice_end = 0
        """The end of the last voiced chunk."""
        self.sound_start = 0
        """The onset with its pre-roll, which does not reach back into earlier voice."""
        self._rising_since = 0

    def chunk(self, end_position: int, probability: float) -> Voice:
        """What the chunk that ends at `end_position` is, given the model's probability of speech in it."""
        limits = self._settings
        if self._voice is Voice.VOICED:
            if probability >= limits.offset_probability:
                self.voice_end = end_position
            else:
                self._voice = Voice.SILENT
            return self._voice
        if probability < limits.onset_probability:
            self._voice = Voice.SILENT
            return self._voice
        if self._voice is Voice.SILENT:
            self._rising_since = end_position - CHUNK_SAMPLES
        if probability >= limits.sure_probability or end_position - self._rising_since >= self._onset_samples:
            self._begin(end_position)
        else:
            self._voice = Voice.RISING
        return self._voice

    def forget(self) -> None:
        """What is heard now has been dealt with: voice would have to begin anew."""
        self._voice = Voice.SILENT

    def configure(self, settings: VadSettings) -> None:
        """Judge by other thresholds from here on."""
        self._settings = settings
        self._onset_samples = ms_to_samples(settings.onset_ms)
        self._pre_roll = ms_to_samples(settings.pre_roll_ms)

    def _begin(self, end_position: int) -> None:
        self._voice = Voice.VOICED
        self.onset = self._rising_since
        self.sound_start = max(0, self.voice_end, self.onset - self._pre_roll)
        self.voice_end = end_position

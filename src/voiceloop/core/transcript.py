"""What was heard, as text with times and confidences."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One word, its time in seconds from the start of the transcribed sound, and a calibrated confidence in 0..1."""

    text: str
    start_s: float
    end_s: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Transcript:
    """The text of one piece of sound, and how sure the engine is of it.

    `confidence` is 0..1: the probability that a word of the text is right. `words` is empty for an engine that gives
    none. `alternatives` holds further readings, best first, where the engine has them.
    """

    text: str
    confidence: float = 1.0
    words: tuple[Word, ...] = ()
    alternatives: tuple[str, ...] = ()
    language: str = "en"

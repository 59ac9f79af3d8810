import numpy as np
import pytest

from voiceloop.core.audio import Samples
from voiceloop.core.errors import ModelCrashedError
from voiceloop.core.ports import SpeechToText, SpeechToTextInfo, Ticket
from voiceloop.core.transcript import Transcript, Word
from voiceloop.engine.second_hearing import hear_twice

SECOND = np.zeros(16_000, np.float32)


class Ears:
    """Hears a text for each length of sound."""

    info = SpeechToTextInfo("ears")

    def __init__(self, whole: Transcript, later: Transcript | None = None) -> None:
        self._whole, self._later = whole, later
        self.asked: list[int] = []

    async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "", draft: str = "") -> Transcript:
        self.asked.append(len(samples))
        if len(samples) == len(SECOND):
            return self._whole
        if self._later is None:
            raise ModelCrashedError("no ears")
        return self._later

    async def aclose(self) -> None:
        pass


async def heard(ears: SpeechToText) -> Transcript:
    return await hear_twice(ears, SECOND, Ticket(), "")


async def test_the_surer_text_is_taken_and_the_other_kept_as_an_alternative() -> None:
    later = Transcript("a tea", 0.9, (Word("a", 0.1, 0.2, 1.0), Word("tea", 0.2, 0.5, 0.8)))
    found = await heard(Ears(Transcript("a t", 0.5), later))
    assert (found.text, found.confidence, found.alternatives) == ("a tea", 0.9, ("a t",))
    assert found.words[0].start_s == pytest.approx(0.17)


async def test_of_equally_sure_texts_the_whole_one_is_taken() -> None:
    found = await heard(Ears(Transcript("a tea", 0.7), Transcript("a tea", 0.7)))
    assert (found.text, found.alternatives) == ("a tea", ())


async def test_a_short_sound_is_heard_once() -> None:
    ears = Ears(Transcript("never"), Transcript("yes"))
    assert (await hear_twice(ears, SECOND[:2_000], Ticket(), "")).text == "yes"
    assert ears.asked == [2_000]


async def test_a_failure_is_told() -> None:
    with pytest.raises(ModelCrashedError):
        await heard(Ears(Transcript("a tea")))

"""What to do when someone speaks over a reply: hold it, then let it go on or end it.

Theory of operation. As soon as there may be voice the reply is paused, since a pause can be taken back and costs
nothing but a moment; if it was none, the reply goes on with the next chunk. Then words decide: words that are more than
a backchannel end the reply; a backchannel ("uh-huh", "right"), or a sound that turns out to hold no words, lets it go
on from the same sample. If nothing has decided `verdict_ms` after the onset, it goes on; words that come later still
end it, without another pause.

    PLAYING --rising--> STIRRED --silence--> PLAYING
                        STIRRED --onset--> HELD
    PLAYING --onset--> HELD --words--> (cancelled)
                       HELD --no words, backchannel, verdict_ms--> OVERRULED --words--> (cancelled)
                                                                   OVERRULED --speech ends--> PLAYING
"""

import re
from dataclasses import dataclass
from enum import Enum, auto

from voiceloop.core.audio import ms_to_samples
from voiceloop.core.settings import check_range

_BACKCHANNEL_WORDS = frozenset(
    "ah aha alright cool exactly good great gotcha hm hmm huh mhm mm mmm nice oh ok okay really right sure "
    "uh uhuh uhhuh um umhum wow yeah yep yes yup".split()
)
_BACKCHANNEL_PHRASES = frozenset(
    ("i see", "got it", "of course", "all right", "uh huh", "mm hmm", "m hm", "i know", "sounds good", "thank you")
)
_BACKCHANNEL_MOST_WORDS = 3


class Verdict(Enum):
    """What the engine does with the reply."""

    PAUSE = auto()
    RESUME_BACKCHANNEL = auto()
    RESUME_NOISE = auto()
    CANCEL = auto()


class _State(Enum):
    PLAYING = auto()
    STIRRED = auto()
    HELD = auto()
    OVERRULED = auto()


@dataclass(frozen=True, slots=True)
class BargeInSettings:
    """`verdict_ms`: how long after the onset a reply may be held without words.

    `nod_after_ms`: a backchannel answers something; before so much of the reply was heard it is words like any other.
    """

    verdict_ms: float = 560.0
    nod_after_ms: float = 200.0
    allows_barge_in: bool = True

    def __post_init__(self) -> None:
        check_range("barge_in.verdict_ms", self.verdict_ms, 100.0, 5_000.0)
        check_range("barge_in.nod_after_ms", self.nod_after_ms, 0.0, 5_000.0)


class BargeIn:
    """The decisions about one reply while it is heard; positions are samples of the input."""

    def __init__(self, settings: BargeInSettings) -> None:
        self._settings = settings
        self._state = _State.PLAYING
        self._onset = 0
        self._text = ""
        self._may_nod = False

    def stirred(self, is_rising: bool) -> Verdict | None:
        """The latest chunk may be the beginning of voice, or is not."""
        if self._state is _State.PLAYING and is_rising and self._settings.allows_barge_in:
            self._state = _State.STIRRED
            return Verdict.PAUSE
        if self._state is _State.STIRRED and not is_rising:
            self._state = _State.PLAYING
            return Verdict.RESUME_NOISE
        return None

    def speech_started(self, onset: int, heard_ms: float) -> Verdict | None:
        """Someone began to speak at `onset`, when `heard_ms` of the reply had been heard."""
        if not self._settings.allows_barge_in or self._state not in (_State.PLAYING, _State.STIRRED):
            return None
        self._state, self._onset, self._text = _State.HELD, onset, ""
        self._may_nod = heard_ms >= self._settings.nod_after_ms
        return Verdict.PAUSE

    def words(self, text: str) -> Verdict | None:
        """A hypothesis of what is being said over the reply."""
        if self._state in (_State.PLAYING, _State.STIRRED):
            return None
        self._text = text
        return Verdict.CANCEL if self._takes_the_turn(text) else None

    def time_passed(self, position: int) -> Verdict | None:
        """The input has come to `position`."""
        if self._state is _State.HELD and position - self._onset >= ms_to_samples(self._settings.verdict_ms):
            self._state = _State.OVERRULED
            return self._resume()
        return None

    def speech_ended(self, text: str) -> Verdict | None:
        """What was said over the reply is over, and this was all of it."""
        if self._state in (_State.PLAYING, _State.STIRRED):
            return None
        was, self._state = self._state, _State.PLAYING
        self._text = text
        if self._takes_the_turn(text):
            return Verdict.CANCEL
        return self._resume() if was is _State.HELD else None

    @property
    def deadline(self) -> int | None:
        """The input position at which `time_passed` decides."""
        return self._onset + ms_to_samples(self._settings.verdict_ms) if self._state is _State.HELD else None

    def _takes_the_turn(self, text: str) -> bool:
        return has_words(text) and not (self._may_nod and is_backchannel(text))

    def _resume(self) -> Verdict:
        return Verdict.RESUME_BACKCHANNEL if has_words(self._text) else Verdict.RESUME_NOISE


def has_words(text: str) -> bool:
    """Whether anything was said at all."""
    return any(letter.isalnum() for letter in text)


def is_backchannel(text: str) -> bool:
    """Whether the text only says "I am listening"."""
    words = re.sub(r"[^a-z' ]+", " ", text.lower()).split()
    if not words or len(words) > _BACKCHANNEL_MOST_WORDS:
        return False
    return " ".join(words) in _BACKCHANNEL_PHRASES or all(word in _BACKCHANNEL_WORDS for word in words)


def words_added(before: str, after: str) -> str:
    """What `after` says beyond `before`, when both transcribe sound that begins alike."""
    told, words = _plain(before), after.split()
    same = 0
    while same < min(len(told), len(words)) and _plain(words[same]) == told[same : same + 1]:
        same += 1
    return " ".join(words[same:])


def _plain(text: str) -> list[str]:
    return re.sub(r"[^\w' ]+", "", text.lower()).split()

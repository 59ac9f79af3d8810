"""Passages of a recording as subtitles: cut by the times of their words, written as SubRip or WebVTT."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from voiceloop.core.transcript import Word

_MOST_LETTERS = 80
"""Two lines of what subtitles are usually set in."""
_MOST_S = 6.0
VTT_HEAD: Final = "WEBVTT\n\n"
"""What a WebVTT file begins with."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What is shown from `start_s` to `end_s` of the recording."""

    start_s: float
    end_s: float
    text: str


def captions_of(start_s: float, end_s: float, text: str, words: Sequence[Word]) -> list[Caption]:
    """A passage as captions of at most 80 letters and six seconds; whole where its words have no times.

    The words' times count from `start_s`.
    """
    if not words:
        return [Caption(start_s, end_s, text)] if text else []
    rows: list[Caption] = []
    for word in words:
        word_start_s, word_end_s = start_s + word.start_s, start_s + word.end_s
        last = rows[-1] if rows else None
        if (
            last is not None
            and len(last.text) + len(word.text) < _MOST_LETTERS
            and word_end_s - last.start_s <= _MOST_S
        ):
            rows[-1] = Caption(last.start_s, word_end_s, f"{last.text} {word.text}")
        else:
            rows.append(Caption(word_start_s, word_end_s, word.text))
    return rows


def as_srt(captions: Iterable[Caption]) -> str:
    """A SubRip file."""
    return "".join(shown_in_srt(caption, number) for number, caption in enumerate(captions, 1))


def shown_in_srt(caption: Caption, number: int) -> str:
    """One caption of a SubRip file, the first one has the number 1."""
    return f"{number}\n{_shown(caption, ',')}\n\n"


def as_vtt(captions: Iterable[Caption]) -> str:
    """A WebVTT file."""
    return VTT_HEAD + "".join(shown_in_vtt(caption) for caption in captions)


def shown_in_vtt(caption: Caption) -> str:
    """One caption of a WebVTT file (W3C WebVTT: a line of text may not hold an arrow, and < and & begin markup)."""
    return f"{_shown(_escaped(caption), '.')}\n\n"


def clock_time(seconds: float, mark: Literal[",", "."]) -> str:
    """Hours, minutes, seconds and milliseconds as subtitles write them; `mark` stands before the milliseconds."""
    total_ms = round(seconds * 1000)
    hours, rest = divmod(total_ms, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}{mark}{rest % 1000:03}"


def _shown(caption: Caption, mark: Literal[",", "."]) -> str:
    return f"{clock_time(caption.start_s, mark)} --> {clock_time(caption.end_s, mark)}\n{caption.text}"


def _escaped(caption: Caption) -> Caption:
    text = caption.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Caption(caption.start_s, caption.end_s, text)

"""Which words of a reply were heard, from how many of its samples were."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpokenClause:
    """A clause and the samples of the reply that speak it."""

    text: str
    start_sample: int
    end_sample: int


def heard_text(clauses: list[SpokenClause], heard_samples: int) -> str:
    """The text that was heard, whole words only; a clause that was broken off is cut in proportion to its sound.

    Voices give no word times, and within a clause of a second or two letters are spread over sound evenly enough to
    be off by a word at most.
    """
    parts: list[str] = []
    for clause in clauses:
        if heard_samples >= clause.end_sample:
            parts.append(clause.text)
            continue
        length = clause.end_sample - clause.start_sample
        share = (heard_samples - clause.start_sample) / length if length > 0 else 0.0
        words = _words_within(clause.text, share)
        if words:
            parts.append(words)
        break
    return " ".join(parts)


def _words_within(text: str, share: float) -> str:
    room = share * len(text)
    kept: list[str] = []
    used = 0
    for word in text.split():
        used += len(word) + 1
        if used - 1 > room:
            break
        kept.append(word)
    return " ".join(kept)

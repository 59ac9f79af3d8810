"""Which utterances that wait are transcribed together next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from voiceloop.core.ports import Urgency

MOST_COHORTS: Final = 3
_BATCH_MS: Final = 60.0
"""A batch is about so much work at most: whoever comes while it runs does not wait longer for a place."""
_ALIKE: Final = 1.5
"""Rows are padded to the longest, so a batch of unlike lengths works on silence."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An utterance that waits: how urgent it is, how long it lasts, and whether its text is drafted already."""

    urgency: Urgency
    seconds: float
    has_draft: bool = False


def next_cohort(
    waiting: Sequence[Waiting], under_way: Sequence[Urgency], estimate_ms: Callable[[Sequence[float]], float]
) -> list[int]:
    """Which of those that wait, in order of arrival, begin together now; none when they have to wait on.

    `under_way` has the urgency of each cohort that this worker could go on with instead. A cohort that is as urgent is
    finished first: to begin another beside it would delay the first and make the second no sooner. The most urgent
    begins, the longest waiting first, and takes along who is as urgent and about as long, the most alike first. A
    draft is checked alone: it spares more steps than a batch would share.
    """
    if not waiting:
        return []
    urgency = min(each.urgency for each in waiting)
    if under_way and urgency >= min(under_way):
        return []
    equals = [index for index, each in enumerate(waiting) if each.urgency is urgency]
    chosen = [equals[0]]
    if waiting[equals[0]].has_draft:
        return chosen
    first_s = shortest = longest = waiting[equals[0]].seconds
    others = [index for index in equals[1:] if not waiting[index].has_draft]
    for index in sorted(others, key=lambda each: abs(waiting[each].seconds - first_s)):
        seconds = waiting[index].seconds
        low, high = min(shortest, seconds), max(longest, seconds)
        fits = estimate_ms([waiting[each].seconds for each in (*chosen, index)]) <= _BATCH_MS
        if high <= _ALIKE * low and fits:
            chosen.append(index)
            shortest, longest = low, high
    return sorted(chosen)

"""The times of one turn, collected while it happens."""

from dataclasses import dataclass, field

from voiceloop.core.timeline import Degradation, Degraded, Span, Stage, Timeline


@dataclass(slots=True)
class TurnRecord:
    """What is known of a turn's times so far; engine seconds."""

    turn: int
    speech_end_s: float
    discarded: int = 0
    decided_s: float | None = None
    final_s: float | None = None
    reason: str = ""
    spans: list[Span] = field(default_factory=list)
    filler_s: float | None = None
    degraded: list[Degraded] = field(default_factory=list)

    def add(self, stage: Stage, start_s: float, end_s: float) -> None:
        """Note a stage; work is speculative if it began before the turn was over."""
        is_work = stage not in (Stage.DETECT, Stage.ENDPOINT, Stage.RELEASE)
        is_speculative = is_work and (self.decided_s is None or start_s < self.decided_s)
        self.spans.append(Span(stage, start_s, end_s, is_speculative))

    def degrade(self, step: Degradation, at_s: float) -> None:
        """Note what was done to keep the budget; once, however many had a part in it."""
        if all(each.step is not step for each in self.degraded):
            self.degraded.append(Degraded(step, at_s))

    def timeline(self, first_audio_s: float | None) -> Timeline:
        """The turn's timeline, its spans in the order in which they began."""
        decided_s = self.speech_end_s if self.decided_s is None else self.decided_s
        return Timeline(
            turn=self.turn,
            speech_end_s=self.speech_end_s,
            decided_s=decided_s,
            final_s=decided_s if self.final_s is None else self.final_s,
            first_audio_s=first_audio_s,
            spans=tuple(sorted(self.spans, key=lambda span: (span.start_s, span.end_s))),
            discarded=self.discarded,
            reason=self.reason,
            filler_s=self.filler_s,
            degraded=tuple(self.degraded),
        )

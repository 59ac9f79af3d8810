"""A turn's timeline as a picture: a coloured bar per stage, in milliseconds after the last voiced sample."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from voiceloop.core.timeline import Span, Stage, Timeline

_COLOURS = {
    Stage.PARTIAL: "grey50",
    Stage.DETECT: "cyan",
    Stage.TRANSCRIBE: "blue",
    Stage.JUDGE: "magenta",
    Stage.ENDPOINT: "yellow",
    Stage.FIRST_TOKEN: "green",
    Stage.FIRST_CLAUSE: "bright_green",
    Stage.SYNTHESIZE: "red",
    Stage.RELEASE: "bright_white",
}
_LABELS = {
    Stage.PARTIAL: "last partial",
    Stage.DETECT: "silence noticed",
    Stage.TRANSCRIBE: "speech to text",
    Stage.JUDGE: "sounds finished?",
    Stage.ENDPOINT: "turn decided over",
    Stage.FIRST_TOKEN: "first token",
    Stage.FIRST_CLAUSE: "first clause",
    Stage.SYNTHESIZE: "text to speech",
    Stage.RELEASE: "gate to first audio",
}


def waterfall(timeline: Timeline, width: int = 40) -> RenderableType:
    """The picture of one turn; a bar drawn lightly began before the turn was over."""
    start_s = min([timeline.speech_end_s, *(span.start_s for span in timeline.spans)])
    ends = [span.end_s for span in timeline.spans] + [timeline.first_audio_s or timeline.final_s]
    scale = width / max(1e-3, max(ends) - start_s)
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="left", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    for span in timeline.spans:
        bar = _bar(span, start_s, scale, width)
        table.add_row(_LABELS[span.stage], bar, f"{span.ms:.0f} ms")
    lines: list[RenderableType] = [table]
    total_ms = timeline.voice_to_voice_ms
    if total_ms is not None:
        lines.append(Text(f"voice to voice {total_ms:.0f} ms", style="bold"))
    notes = [f"ended by: {timeline.reason}"] if timeline.reason else []
    if timeline.discarded:
        notes.append(f"speculations thrown away: {timeline.discarded}")
    if any(span.is_speculative for span in timeline.spans):
        notes.append("light bars began before the turn was over")
    notes += [
        f"{each.step.replace('_', ' ')} after {(each.at_s - timeline.speech_end_s) * 1000.0:.0f} ms"
        for each in timeline.degraded
    ]
    if notes:
        lines.append(Text("; ".join(notes), style="dim"))
    return Group(*lines)


def _bar(span: Span, start_s: float, scale: float, width: int) -> Text:
    left = min(width - 1, int((span.start_s - start_s) * scale))
    length = max(1, min(width - left, round((span.end_s - span.start_s) * scale)))
    block = "▒" if span.is_speculative else "█"
    return Text(" " * left + block * length + " " * (width - left - length), style=_COLOURS[span.stage])

"""How the engine runs: the stages' settings and its own."""

from dataclasses import dataclass, field

from voiceloop.core.settings import check_choice, check_range
from voiceloop.stages.barge_in import BargeInSettings
from voiceloop.stages.budget import BudgetSettings
from voiceloop.stages.guard import GuardSettings
from voiceloop.stages.hypothesis import HypothesisSettings
from voiceloop.stages.level import LevelSettings
from voiceloop.stages.playout import PlayoutSettings
from voiceloop.stages.turn import TurnSettings

ECHO_MODES = ("none", "guard", "half_duplex")


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """One session.

    `starved_after_ms`: silence is fed when nothing arrived for so long. `mend_within_ms` and `mend_heard_ms`: who goes
    on so soon after a wrong end, before so much of the reply was heard, continues the same turn. `hard_limit_s`: the
    end of speech to first audio; then an apology is spoken. `idle_timeout_s`: nothing said by anyone for so long ends
    the session (0: never). `echo`: what is done about the reply's own echo in the input: none (the client cancels it,
    or has headphones), guard (chunks that hold nothing but the echo are not taken for voice), half_duplex (nothing is
    heard while a reply plays). `denoise`: strength of the noise suppression, 1 to 4 (0: none, which the evaluation in
    docs/performance.md favours). `level_every_ms`: how often the input's level is told (0: never).
    """

    output_rate_hz: int = 24_000
    voice: str = ""
    speed: float = 1.0
    starved_after_ms: float = 60.0
    mend_within_ms: float = 1_000.0
    mend_heard_ms: float = 300.0
    hard_limit_s: float = 10.0
    idle_timeout_s: float = 300.0
    apology: str = "Sorry, I am having trouble answering. Please try again."
    echo: str = "none"
    denoise: int = 0
    level_every_ms: float = 0.0
    guard: GuardSettings = field(default_factory=GuardSettings)
    level: LevelSettings = field(default_factory=LevelSettings)
    turn: TurnSettings = field(default_factory=TurnSettings)
    hypothesis: HypothesisSettings = field(default_factory=HypothesisSettings)
    barge_in: BargeInSettings = field(default_factory=BargeInSettings)
    playout: PlayoutSettings = field(default_factory=PlayoutSettings)
    budget: BudgetSettings = field(default_factory=BudgetSettings)

    def __post_init__(self) -> None:
        check_range("session.output_rate_hz", self.output_rate_hz, 8_000, 48_000)
        check_range("session.speed", self.speed, 0.25, 4.0)
        check_range("session.starved_after_ms", self.starved_after_ms, 20.0, 2_000.0)
        check_range("session.mend_within_ms", self.mend_within_ms, 0.0, 5_000.0)
        check_range("session.mend_heard_ms", self.mend_heard_ms, 0.0, 5_000.0)
        check_range("session.hard_limit_s", self.hard_limit_s, 1.0, 120.0)
        check_range("session.idle_timeout_s", self.idle_timeout_s, 0.0, 86_400.0)
        check_choice("session.echo", self.echo, ECHO_MODES)
        check_range("session.denoise", self.denoise, 0, 4)
        check_range("session.level_every_ms", self.level_every_ms, 0.0, 10_000.0)

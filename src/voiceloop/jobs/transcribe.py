"""A session that only listens: partials and finals, no answers."""

from collections.abc import Sequence

from voiceloop.core.events import Event
from voiceloop.core.jobs import Action, Plan


class TranscribeJob:
    """Hears and writes; used by the live word error rate and by whoever wants texts only.

    With `final_may_revise` False what partials call stable stays: text that was typed is not taken back.
    """

    def __init__(self, *, wants_partials: bool = True, final_may_revise: bool = True) -> None:
        self.plan = Plan(wants_partials, answers=False, final_may_revise=final_may_revise, hears_twice=True)

    def feed(self, event: Event) -> Sequence[Action]:
        """Nothing is to be done about what is heard."""
        return ()

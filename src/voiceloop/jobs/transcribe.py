"""A session that only listens: partials and finals, no answers."""

from collections.abc import Sequence

from voiceloop.core.events import Event
from voiceloop.core.jobs import Action, Plan


class TranscribeJob:
    """Hears and writes; used by the live word error rate and by whoever wants texts only."""

    def __init__(self, *, wants_partials: bool = True) -> None:
        self.plan = Plan(wants_partials=wants_partials, answers=False)

    def feed(self, event: Event) -> Sequence[Action]:
        """Nothing is to be done about what is heard."""
        return ()
